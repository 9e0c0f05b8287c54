// Metrics as JSON: one object, figures at the top, definitions beside them.
#include "models/exchange/metricsfigures.h"

#include "models/metrics/calendar.h"

#include <QJsonArray>

namespace pulley {

namespace {

QJsonObject keyedObject(const QList<KeyedValue> &figures)
{
    QJsonObject object;
    for (const KeyedValue &figure : figures)
        object.insert(figure.key, figure.value ? QJsonValue(*figure.value) : QJsonValue());
    return object;
}

QJsonObject flowObject(const MetricsReport &report, FlowDays days)
{
    const CumulativeFlow flow = cumulativeFlow(report.table, flowDaysOf(report, days));
    QJsonObject object;
    for (qsizetype day = 0; day < flow.days.size(); ++day) {
        QJsonObject counts;
        for (qsizetype column = 0; column < flow.columns.size(); ++column)
            counts.insert(columnName(report.history, flow.columns.at(column)), flow.counts.at(day).at(column));
        object.insert(isoDay(flow.days.at(day)), counts);
    }
    return object;
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(isoDay(day)) : QJsonValue();
}

void insertFrame(QJsonObject &json, const MetricsReport &report)
{
    const History &history = report.history;
    Calendar calendar(report.metrics.zone);
    json.insert(QStringLiteral("board"), history.facts.key);
    json.insert(QStringLiteral("as_of"), calendar.toIso(report.asOf));
    json.insert(QStringLiteral("time_zone"), history.facts.timeZone);
    json.insert(
        QStringLiteral("period"),
        QJsonObject{{QStringLiteral("from"), dayOrNull(report.period.from)}, {QStringLiteral("to"), dayOrNull(report.period.to)}});
    json.insert(QStringLiteral("commitment"), columnName(history, history.facts.commitment));
    json.insert(QStringLiteral("delivery"), columnName(history, history.facts.delivery));
    QJsonArray columns;
    for (const Column &column : history.columns)
        columns.append(column.name);
    json.insert(QStringLiteral("columns"), columns);
    QJsonObject sentences;
    for (const Definition &definition : reportedDefinitions(report.metrics.dayCount))
        sentences.insert(QString::fromLatin1(definition.key), QString::fromUtf8(definition.sentence));
    json.insert(QStringLiteral("definitions"), sentences);
}

} // namespace

MetricsReport metricsReport(History history, Instant asOf, const Period &period, const DayScale &scale)
{
    FlowTable table = flowTable(history, asOf, scale);
    FlowMetrics metrics = flowMetrics(history, table, period);
    return {std::move(history), asOf, period, std::move(metrics), std::move(table)};
}

Limited limited(const MetricsReport &report)
{
    return report.whole ? Limited{report.whole->history, report.whole->table} : Limited{report.history, report.table};
}

QJsonObject metricsToJson(const MetricsReport &report, FlowDays days)
{
    const FlowMetrics &metrics = report.metrics;
    QJsonObject json;
    insertFrame(json, report);
    json.insert(QStringLiteral("cases"), metrics.cards);
    json.insert(QStringLiteral("finished"), metrics.finished.size());
    json.insert(QStringLiteral("wip"), metrics.wip.size());
    json.insert(QStringLiteral("cycle_time_days"), keyedObject(cycleDayFigures(metrics)));
    json.insert(QStringLiteral("cycle_time_hours"), keyedObject(cycleHourFigures(metrics)));
    json.insert(QStringLiteral("age_days"), keyedObject(ageFigures(metrics)));
    QJsonObject byDay;
    for (auto day = metrics.throughput.begin(); day != metrics.throughput.end(); ++day)
        byDay.insert(isoDay(day.key()), day.value());
    json.insert(QStringLiteral("throughput"), byDay);
    QJsonObject byWeek;
    for (auto week = metrics.throughputWeek.begin(); week != metrics.throughputWeek.end(); ++week)
        byWeek.insert(week.key(), week.value());
    json.insert(QStringLiteral("throughput_week"), byWeek);
    json.insert(QStringLiteral("cfd"), flowObject(report, FlowDays::Few));
    if (days == FlowDays::Every)
        json.insert(QStringLiteral("cfd_daily"), flowObject(report, FlowDays::Every));
    return json;
}

} // namespace pulley
