// Metrics figures: percentiles, rounding and days for the writers of reports.
#include "models/exchange/metricsfigures.h"

#include "models/metrics/calendar.h"
#include "models/metrics/cycletime.h"
#include "models/metrics/workinprogress.h"

#include <QLocale>
#include <algorithm>

namespace pulley {

namespace {

QList<KeyedValue> cyclePercentiles(const QList<double> &sorted)
{
    QList<KeyedValue> all;
    for (const int percent : {50, 70, 85, 95})
        all.append({QStringLiteral("p%1").arg(percent), percentile(sorted, percent / 100.0)});
    return all;
}

std::optional<Instant> firstArrival(const History &history)
{
    std::optional<Instant> first;
    for (const CardHistory &card : history.cards) {
        for (const Visit &visit : card.visits)
            first = first ? std::min(*first, visit.at) : visit.at;
    }
    return first;
}

} // namespace

QList<KeyedValue> cycleDayFigures(const FlowMetrics &metrics)
{
    return cyclePercentiles(sortedDays(metrics.finished));
}

QList<KeyedValue> cycleHourFigures(const FlowMetrics &metrics)
{
    QList<KeyedValue> all = cyclePercentiles(sortedHours(metrics.finished));
    for (KeyedValue &one : all) {
        if (one.value)
            one.value = roundedHours(*one.value);
    }
    return all;
}

QList<KeyedValue> ageFigures(const FlowMetrics &metrics)
{
    const QList<double> ages = sortedAges(metrics.wip);
    return {{QStringLiteral("p50"), percentile(ages, 0.5)},
            {QStringLiteral("p85"), percentile(ages, 0.85)},
            {QStringLiteral("max"), percentile(ages, 1)}};
}

QList<Definition> reportedDefinitions(Figure dayCount)
{
    QList<Definition> reported;
    for (const Definition &definition : definitions()) {
        if (definition.figure <= Figure::CumulativeFlow || definition.figure == dayCount)
            reported.append(definition);
    }
    return reported;
}

double roundedHours(double hours)
{
    return QString::number(hours, 'f', 4).toDouble();
}

QString figureText(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', QLocale::FloatingPointShortest) : QString();
}

QList<QDate> flowDaysOf(const MetricsReport &report, FlowDays days)
{
    const QDate last = report.metrics.asOfDay;
    if (days == FlowDays::Few)
        return {last.addDays(-180), last.addDays(-90), last.addDays(-30), last.addDays(-7), last};
    QList<QDate> all;
    const auto first = firstArrival(report.history);
    if (!first)
        return all;
    Calendar calendar(report.metrics.zone);
    for (QDate day = calendar.dayOf(*first); day <= last; day = day.addDays(1))
        all.append(day);
    return all;
}

QString columnName(const History &history, const ColumnId &id)
{
    const auto found = std::find_if(history.columns.begin(), history.columns.end(), [&](const Column &c) { return c.id == id; });
    return found == history.columns.end() ? QString() : found->name;
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace pulley
