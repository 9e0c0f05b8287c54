// Families of samples, by the conventions of Prometheus.
#include "models/exchange/openmetrics.h"

#include "models/exchange/columnload.h"
#include "models/exchange/metricsfigures.h"
#include "models/metrics/blockers.h"
#include "models/metrics/limitload.h"
#include "models/metrics/workmix.h"

#include <QMap>
#include <array>
#include <cmath>
#include <numeric>

namespace pulley {

namespace {

using Label = std::pair<const char *, QString>;

constexpr double microsASecond = 1e6;
constexpr double hourSeconds = 3600;
constexpr double daySeconds = 24 * hourSeconds;
/// From an hour to half a year, as cycle times go.
constexpr std::array<double, 13> bucketBounds{hourSeconds,     4 * hourSeconds, 8 * hourSeconds, daySeconds,      2 * daySeconds,
                                              3 * daySeconds,  5 * daySeconds,  7 * daySeconds,  14 * daySeconds, 30 * daySeconds,
                                              60 * daySeconds, 90 * daySeconds, 180 * daySeconds};

QByteArray labelText(const QString &text)
{
    QByteArray bytes;
    for (const char c : text.toUtf8()) {
        if (c == '\\' || c == '"')
            bytes += '\\';
        // A carriage return would end a line for some readers, and NUL the text.
        if (c == '\n')
            bytes += "\\n";
        else
            bytes += c == '\r' || c == '\0' ? ' ' : c;
    }
    return bytes;
}

QByteArray numberText(double value)
{
    return QByteArray::number(value, 'g', std::abs(value) < 1e15 && value == std::floor(value) ? 16 : 17);
}

/// Writes families one after the other; the format's differences are all in here.
class ExpositionWriter
{
public:
    ExpositionWriter(Exposition format, const QString &board) : m_format(format), m_board(board) { }

    void gauge(const char *name, const char *unit, const char *help) { family(name, "gauge", unit, help); }
    /// `name` is without "_total".
    void counter(const char *name, const char *unit, const char *help)
    {
        const QByteArray total = QByteArray(name) + "_total";
        family(m_format == Exposition::Text ? total : QByteArray(name), "counter", unit, help);
        m_sample = total;
    }
    void sample(double value, const QList<Label> &labels = {}) { line(m_sample, value, labels); }

    /// How many of `seconds` are at most so long, by bounds, as histogram_quantile() takes them. No histogram by type: its buckets
    /// may never fall, and these are of cards that there are just now. That would be a gauge histogram, at whose type the
    /// collector throws the whole file away; so no type is told.
    void distribution(const char *name, const char *help, const QList<double> &seconds)
    {
        family(name, m_format == Exposition::Text ? "untyped" : "", "cards", help);
        std::array<qint64, bucketBounds.size()> counts{};
        for (const double value : seconds) {
            for (size_t i = 0; i < bucketBounds.size(); ++i)
                counts[i] += value <= bucketBounds[i] ? 1 : 0;
        }
        for (size_t i = 0; i < bucketBounds.size(); ++i)
            sample(double(counts[i]), {{"le", QString::number(bucketBounds[i], 'f', 1)}});
        sample(double(seconds.size()), {{"le", QStringLiteral("+Inf")}});
    }

    QByteArray take() { return m_format == Exposition::OpenMetrics ? m_bytes + "# EOF\n" : m_bytes; }

private:
    void family(const QByteArray &name, const char *type, const char *unit, const char *help)
    {
        m_bytes += "# HELP " + name + ' ' + help + '\n';
        // What OpenMetrics calls unknown is not to be told: the collector has no such word.
        if (*type)
            m_bytes += "# TYPE " + name + ' ' + type + '\n';
        if (m_format == Exposition::OpenMetrics && *unit)
            m_bytes += "# UNIT " + name + ' ' + unit + '\n';
        m_sample = name;
    }
    void line(const QByteArray &name, double value, const QList<Label> &labels)
    {
        m_bytes += name + "{board=\"" + labelText(m_board) + '"';
        for (const Label &label : labels)
            m_bytes += QByteArray(",") + label.first + "=\"" + labelText(label.second) + '"';
        m_bytes += "} " + numberText(value) + '\n';
    }

    Exposition m_format;
    QString m_board;
    QByteArray m_sample;
    QByteArray m_bytes;
};

void writeLoads(ExpositionWriter &to, const MetricsReport &report)
{
    const QList<ColumnLoad> loads = columnLoads(report);
    to.gauge("pulley_column_cards", "cards", "Cards that stand in each column before the delivery point.");
    for (const ColumnLoad &load : loads)
        to.sample(double(load.cards), {{"column", load.name}});
    to.gauge("pulley_column_limit_cards", "cards", "The most cards that each column takes, where it has a limit of its own.");
    for (const ColumnLoad &load : loads) {
        if (load.max)
            to.sample(double(*load.max), {{"column", load.name}});
    }
    const DayRange today{report.table.asOfDay, report.table.asOfDay};
    const QList<LimitLoad> limits = limitLoads(limited(report).history, limited(report).table, today);
    const auto labels = [](const LimitLoad &load) { return QList<Label>{{"limit", load.name}, {"person", load.person.value}}; };
    to.gauge("pulley_limit_load_cards", "cards", "Cards that each limit counts.");
    for (const LimitLoad &load : limits)
        to.sample(double(load.load.last()), labels(load));
    to.gauge("pulley_limit_max_cards", "cards", "The most cards that each limit lets in.");
    for (const LimitLoad &load : limits)
        to.sample(double(load.max.last()), labels(load));
}

void writeTimes(ExpositionWriter &to, const FlowTable &table)
{
    to.gauge("pulley_wip_cards", "cards", "Cards in progress: started and not finished.");
    to.sample(double(table.openRows().size()));
    QList<double> ages;
    for (qsizetype row = table.finished; row < table.started; ++row)
        ages.append(double(toMicros(table.asOf) - table.startAt().at(row)) / microsASecond);
    to.distribution("pulley_work_item_age_cards", "Cards in progress that were started at most le seconds ago.", ages);
    to.gauge("pulley_total_age_seconds", "seconds", "Time since their start of the cards in progress, added up.");
    to.sample(std::accumulate(ages.cbegin(), ages.cend(), 0.0));
    QList<double> times;
    for (qsizetype row = 0; row < table.finished; ++row)
        times.append(double(table.finishAt().at(row) - table.startAt().at(row)) / microsASecond);
    to.distribution("pulley_cycle_time_cards", "Finished cards that took at most le seconds from start to finish.", times);
    to.gauge("pulley_total_cycle_time_seconds", "seconds", "Time from start to finish of the finished cards, added up.");
    to.sample(std::accumulate(times.cbegin(), times.cend(), 0.0));
}

/// Gauges all of them: what is discarded, taken back or returned counts no more, and what a counter has counted stays counted.
void writeThroughput(ExpositionWriter &to, const MetricsReport &report)
{
    const FlowTable &table = report.table;
    to.gauge("pulley_started_cards", "cards", "Cards that were started, finished or not.");
    to.sample(double(table.started));
    QMap<std::pair<QString, QString>, qint64> finished;
    for (qsizetype row = 0; row < table.finished; ++row)
        ++finished[{nameIn(report.history.types, table.types.at(table.type.at(row))),
                    nameIn(report.history.classes, table.classes.at(table.serviceClass.at(row)))}];
    to.gauge("pulley_finished_cards", "cards", "Cards that were finished, by work type and class of service.");
    for (auto kind = finished.cbegin(); kind != finished.cend(); ++kind)
        to.sample(double(kind.value()), {{"type", kind.key().first}, {"class", kind.key().second}});
}

void writeBlocking(ExpositionWriter &to, const FlowTable &table)
{
    const BlockingSoFar blocking = blockingSoFar(table);
    to.gauge("pulley_blocked_cards", "cards", "Cards that are blocked.");
    to.sample(double(blocking.open));
    to.gauge("pulley_blocked_time_seconds", "seconds", "Time for which cards were blocked before their finish, added up.");
    to.sample(double(blocking.micros) / microsASecond);
}

void writeRefusals(ExpositionWriter &to, const QList<RefusalCount> &refusals)
{
    // Limits may share a name.
    QMap<QString, qint64> counts;
    for (const RefusalCount &count : refusals)
        counts[count.limitName] += count.refusals;
    to.counter("pulley_limit_refusals", "",
               "Commands about any card, whichever a filter lets through, refused so far because a limit was full.");
    for (auto limit = counts.cbegin(); limit != counts.cend(); ++limit)
        to.sample(double(limit.value()), {{"limit", limit.key()}});
}

} // namespace

QByteArray metricsForPrometheus(const MetricsReport &report, const QList<RefusalCount> &refusals, Exposition format)
{
    const FlowTable &table = report.table;
    ExpositionWriter to(format, report.history.facts.key);
    to.gauge("pulley_as_of_timestamp_seconds", "seconds", "The time that all of this is of, in seconds since 1970.");
    to.sample(double(toMicros(report.asOf)) / microsASecond);
    if (table.points.commitment >= 0 && table.points.delivery >= 0) {
        writeLoads(to, report);
        writeTimes(to, table);
        writeThroughput(to, report);
        writeBlocking(to, table);
    }
    writeRefusals(to, refusals);
    const auto toil = toilShare(report.history.types, table, table.finishedRows());
    to.gauge("pulley_toil_share_ratio", "ratio", "The share of finished cards whose work type is toil.");
    if (toil)
        to.sample(toil->cardShare);
    to.gauge("pulley_toil_time_share_ratio", "ratio", "The share of the active time of finished cards that was toil.");
    if (toil)
        to.sample(toil->hourShare);
    return to.take();
}

} // namespace pulley
