// Metrics as CSV: one tidy table of figures.
#include "models/exchange/metricsfigures.h"

#include "models/exchange/csvwriter.h"
#include "models/metrics/calendar.h"

namespace pulley {

namespace {

void writeKeyed(CsvWriter &csv, const QString &figure, const QList<KeyedValue> &values)
{
    for (const KeyedValue &value : values)
        csv.row({figure, value.key, figureText(value.value)});
}

void writeFrame(CsvWriter &csv, const MetricsReport &report)
{
    const History &history = report.history;
    Calendar calendar(report.metrics.zone);
    const auto line = [&csv](const char *figure, const QString &value) { csv.row({QLatin1String(figure), {}, value}); };
    line("board", history.facts.key);
    line("as_of", calendar.toIso(report.asOf));
    line("time_zone", history.facts.timeZone);
    csv.row({QStringLiteral("period"), QStringLiteral("from"), isoDay(report.period.from)});
    csv.row({QStringLiteral("period"), QStringLiteral("to"), isoDay(report.period.to)});
    line("commitment", columnName(history, history.facts.commitment));
    line("delivery", columnName(history, history.facts.delivery));
    line("cases", QString::number(report.metrics.cards));
    line("finished", QString::number(report.metrics.finished.size()));
    line("wip", QString::number(report.metrics.wip.size()));
}

void writeFlow(CsvWriter &csv, const MetricsReport &report, const QString &figure, FlowDays days)
{
    const CumulativeFlow flow = cumulativeFlow(report.table, flowDaysOf(report, days));
    for (qsizetype day = 0; day < flow.days.size(); ++day) {
        for (qsizetype column = 0; column < flow.columns.size(); ++column) {
            const QString name = columnName(report.history, flow.columns.at(column));
            csv.row({figure, QStringLiteral("%1 %2").arg(isoDay(flow.days.at(day)), name),
                     QString::number(flow.counts.at(day).at(column))});
        }
    }
}

} // namespace

QByteArray metricsToCsv(const MetricsReport &report, FlowDays days)
{
    const FlowMetrics &metrics = report.metrics;
    CsvWriter csv;
    csv.row({QStringLiteral("figure"), QStringLiteral("key"), QStringLiteral("value")});
    writeFrame(csv, report);
    writeKeyed(csv, QStringLiteral("cycle_time_days"), cycleDayFigures(metrics));
    writeKeyed(csv, QStringLiteral("cycle_time_hours"), cycleHourFigures(metrics));
    writeKeyed(csv, QStringLiteral("age_days"), ageFigures(metrics));
    for (auto day = metrics.throughput.begin(); day != metrics.throughput.end(); ++day)
        csv.row({QStringLiteral("throughput"), isoDay(day.key()), QString::number(day.value())});
    for (auto week = metrics.throughputWeek.begin(); week != metrics.throughputWeek.end(); ++week)
        csv.row({QStringLiteral("throughput_week"), week.key(), QString::number(week.value())});
    writeFlow(csv, report, QStringLiteral("cfd"), FlowDays::Few);
    if (days == FlowDays::Every)
        writeFlow(csv, report, QStringLiteral("cfd_daily"), FlowDays::Every);
    for (const Definition &definition : reportedDefinitions(metrics.dayCount))
        csv.row({QStringLiteral("definition"), QLatin1String(definition.key), QString::fromUtf8(definition.sentence)});
    return csv.bytes();
}

} // namespace pulley
