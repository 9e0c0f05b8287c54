// A whole report of figures as JSON, CSV and text, with the definition of each beside it.
#include "models/exchange/figuretables.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/metricsfigures.h"
#include "models/metrics/calendar.h"

#include <QSet>
#include <limits>

namespace pulley {

namespace {

constexpr int textWidth = 96;

QStringList wrapped(const QString &text, const QString &margin)
{
    QStringList lines;
    QString line = margin;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (line.size() > margin.size() && line.size() + word.size() + 1 > textWidth) {
            lines.append(line);
            line = margin;
        }
        line += (line.size() > margin.size() ? QStringLiteral(" ") : QString()) + word;
    }
    return lines << line;
}

QString dayOrAny(QDate day)
{
    return day.isValid() ? isoDay(day) : QStringLiteral("...");
}

/// The first figures of a report as tables, for text.
QList<FigureTable> firstTables(const MetricsReport &report)
{
    const FlowMetrics &metrics = report.metrics;
    const auto record = [](Figure figure, const QString &key, const QList<KeyedValue> &values) {
        FigureTable table{figure, key, Shape::Record, 0, {}, {{}}};
        for (const KeyedValue &value : values) {
            table.columns.append(value.key);
            table.rows.first().append(value.value ? FigureValue(*value.value) : FigureValue());
        }
        return table;
    };
    const auto count = [](Figure figure, const QString &key, qint64 number) {
        return FigureTable{figure, key, Shape::Record, 0, {QStringLiteral("cards")}, {{number}}};
    };
    FigureTable weeks{Figure::ThroughputWeek,
                      QStringLiteral("throughput_week"),
                      Shape::Rows,
                      1,
                      {QStringLiteral("week"), QStringLiteral("cards")},
                      {}};
    for (auto week = metrics.throughputWeek.begin(); week != metrics.throughputWeek.end(); ++week)
        weeks.rows.append({week.key(), qint64(week.value())});
    const CumulativeFlow flow = cumulativeFlow(report.table, flowDaysOf(report, FlowDays::Few));
    FigureTable cfd{Figure::CumulativeFlow, QStringLiteral("cfd"), Shape::Rows, 1, {QStringLiteral("day")}, {}};
    for (const ColumnId &column : flow.columns)
        cfd.columns.append(columnName(report.history, column));
    for (qsizetype day = 0; day < flow.days.size(); ++day) {
        cfd.rows.append({isoDay(flow.days.at(day))});
        for (const int cards : flow.counts.at(day))
            cfd.rows.last().append(qint64(cards));
    }
    return {count(Figure::Cases, QStringLiteral("cases"), metrics.cards),
            count(Figure::Finished, QStringLiteral("finished"), metrics.finished.size()),
            count(Figure::Wip, QStringLiteral("wip"), metrics.wip.size()),
            record(Figure::CycleTimeDays, QStringLiteral("cycle_time_days"), cycleDayFigures(metrics)),
            record(Figure::CycleTimeHours, QStringLiteral("cycle_time_hours"), cycleHourFigures(metrics)),
            record(Figure::Age, QStringLiteral("age_days"), ageFigures(metrics)),
            weeks,
            cfd};
}

/// What is said before the figures.
QStringList headLines(const MetricsReport &report)
{
    const History &history = report.history;
    Calendar calendar(report.metrics.zone);
    return {QStringLiteral("%1 %2").arg(history.facts.key, history.facts.name).trimmed(),
            QStringLiteral("As of %1, time zone %2").arg(calendar.toIso(report.asOf), history.facts.timeZone),
            QStringLiteral("Started at %1, finished at %2")
                .arg(columnName(history, history.facts.commitment), columnName(history, history.facts.delivery))};
}

/// On a screen, the end of a long table is what is looked for.
FigureTable shortened(FigureTable table, qsizetype most)
{
    if (table.rows.size() > most)
        table.rows = table.rows.mid(table.rows.size() - most);
    return table;
}

/// What each doubt that there is means, as a table has no room for it.
QStringList meaningLines(const FigureTable &counts)
{
    QStringList lines;
    for (const QList<FigureValue> &row : counts.rows) {
        const qsizetype cards = counts.columns.indexOf(QStringLiteral("cards"));
        if (row.at(cards) == FigureValue(qint64(0)))
            continue;
        const QString meaning = row.at(counts.columns.indexOf(QStringLiteral("meaning"))).text();
        const QString touches = row.at(counts.columns.indexOf(QStringLiteral("touches"))).text();
        lines << wrapped(QStringLiteral("%1: %2 Touches: %3.").arg(row.first().text(), meaning, touches), QStringLiteral("    "));
    }
    return lines;
}

FigureTable withColumns(const FigureTable &table, qsizetype columns)
{
    FigureTable narrow = table;
    narrow.columns = table.columns.mid(0, columns);
    for (QList<FigureValue> &row : narrow.rows)
        row = row.mid(0, columns);
    return narrow;
}

/// Each table under its name, with its definition where it is the first to show it.
QStringList tableLines(const QList<FigureTable> &tables, qsizetype most = std::numeric_limits<qsizetype>::max())
{
    constexpr qsizetype countColumns = 3;
    QStringList lines;
    QSet<Figure> said;
    for (const FigureTable &table : tables) {
        lines << QString() << table.key;
        if (!said.contains(table.figure))
            lines << wrapped(definitionOf(table.figure), QStringLiteral("    "));
        said.insert(table.figure);
        const bool meant = table.columns.contains(QStringLiteral("meaning"));
        if (table.rows.isEmpty())
            lines << QStringLiteral("  nothing to count");
        else
            lines << textLines(shortened(meant ? withColumns(table, countColumns) : table, most), 2);
        if (table.rows.size() > most)
            lines
                << QStringLiteral("  the last %1 of %2 rows; the other formats have all of them").arg(most).arg(table.rows.size());
        if (meant)
            lines << meaningLines(table);
    }
    return lines;
}

QString calendarName(const MetricsReport &report)
{
    return report.metrics.dayCount == Figure::WorkingDays ? QStringLiteral("working") : QStringLiteral("calendar");
}

/// Beside those of the first figures, each once.
QList<Figure> furtherFigures(const QList<FigureTable> &tables)
{
    QList<Figure> figures;
    for (const FigureTable &table : tables) {
        if (table.figure > Figure::CumulativeFlow && !figures.contains(table.figure))
            figures.append(table.figure);
    }
    return figures;
}

} // namespace

QList<FigureTable> figureTables(const MetricsReport &report, const FigureSettings &settings)
{
    return flowTables(report, settings) + workTables(report, settings);
}

QString nameOf(Step step)
{
    constexpr const char *names[] = {"day", "week", "month"};
    return QLatin1String(names[int(step)]);
}

QString cardKey(const MetricsReport &report, qint64 number)
{
    return cardNumber(report.history.facts.key, number);
}

QJsonObject figuresToJson(const MetricsReport &report, const FigureSettings &settings)
{
    QJsonObject json = metricsToJson(report);
    json.insert(QStringLiteral("calendar"), calendarName(report));
    json.insert(QStringLiteral("filter"), settings.filter.isEmpty() ? QJsonValue() : QJsonValue(settings.filter));
    json.insert(QStringLiteral("step"), nameOf(settings.step));
    const QList<FigureTable> tables = figureTables(report, settings);
    for (const FigureTable &table : tables)
        json.insert(table.key, toJson(table));
    QJsonObject sentences = json.value(QStringLiteral("definitions")).toObject();
    for (const Figure figure : furtherFigures(tables))
        sentences.insert(QString::fromLatin1(definitions().at(int(figure)).key), definitionOf(figure));
    json.insert(QStringLiteral("definitions"), sentences);
    return json;
}

QByteArray figuresToCsv(const MetricsReport &report, const FigureSettings &settings)
{
    CsvWriter csv;
    const auto line = [&csv](const char *figure, const QString &value) { csv.row({QLatin1String(figure), {}, value}); };
    line("calendar", calendarName(report));
    line("filter", settings.filter);
    line("step", nameOf(settings.step));
    const QList<FigureTable> tables = figureTables(report, settings);
    for (const FigureTable &table : tables) {
        for (const QList<FigureValue> &row : table.rows) {
            QStringList names;
            for (qsizetype i = 0; i < table.names; ++i)
                names.append(row.at(i).text());
            names.removeAll(QString());
            for (qsizetype i = table.names; i < row.size(); ++i)
                csv.row({table.key, (names + QStringList{table.columns.at(i)}).join(QLatin1Char(' ')), row.at(i).text()});
        }
    }
    for (const Figure figure : furtherFigures(tables))
        csv.row({QStringLiteral("definition"), QLatin1String(definitions().at(int(figure)).key), definitionOf(figure)});
    return metricsToCsv(report) + csv.bytes();
}

QStringList figuresToText(const MetricsReport &report, const FigureSettings &settings)
{
    QStringList lines = headLines(report);
    lines << QStringLiteral("Finished from %1 to %2").arg(dayOrAny(report.period.from), dayOrAny(report.period.to));
    if (!settings.filter.isEmpty())
        lines << QStringLiteral("Only cards that match: %1").arg(settings.filter);
    lines << definitionOf(report.metrics.dayCount) << QString() << QStringLiteral("percentile")
          << wrapped(definitionOf(Figure::Percentile), QStringLiteral("    "));
    constexpr qsizetype most = 40;
    return lines + tableLines(firstTables(report) + figureTables(report, settings), most);
}

QJsonObject qualityToJson(const MetricsReport &report)
{
    const QJsonObject whole = metricsToJson(report);
    QJsonObject json;
    for (const char *key : {"board", "as_of", "time_zone"})
        json.insert(QLatin1String(key), whole.value(QLatin1String(key)));
    for (const FigureTable &table : qualityTables(report))
        json.insert(table.key, toJson(table));
    return json;
}

QStringList qualityToText(const MetricsReport &report)
{
    return headLines(report) + tableLines(qualityTables(report));
}

} // namespace pulley
