// Every figure of a history as one text, so that two histories can be told to have the same figures, and where they don't.
#pragma once

#include "models/metrics/behaviour.h"
#include "models/metrics/blockers.h"
#include "models/metrics/cycletime.h"
#include "models/metrics/expectationfigures.h"
#include "models/metrics/flowefficiency.h"
#include "models/metrics/forecast.h"
#include "models/metrics/limitevents.h"
#include "models/metrics/limitload.h"
#include "models/metrics/littleslaw.h"
#include "models/metrics/series.h"
#include "models/metrics/stagetimes.h"
#include "models/metrics/workmix.h"

#include <QDebug>

namespace pulley {

/// "key: value" lines; see allOf().
class FigureText
{
public:
    template <class T>
    void add(const char *key, const T &value)
    {
        QString text;
        QDebug(&text).nospace() << value;
        m_lines << QLatin1String(key) + QStringLiteral(": ") + text;
    }
    template <class T>
    void add(const char *key, const std::optional<T> &value)
    {
        value ? add(key, *value) : add(key, "none");
    }
    void add(const char *key, const std::optional<BehaviourLimits> &limits, const QList<double> &values)
    {
        if (!limits)
            return;
        add(key, QList<double>{limits->mean, limits->meanRange, limits->upper, limits->lower, limits->rangeLimit});
        for (const BehaviourSignal &signal : behaviourSignals(values, *limits))
            add(key, QList<qsizetype>{int(signal.rule), int(signal.side), signal.at});
    }
    QStringList lines() const { return m_lines; }

private:
    QStringList m_lines;
};

inline void addCards(FigureText &text, const History &history, Instant asOf)
{
    const FlowMetrics metrics = flowMetrics(history, asOf);
    for (const FinishedItem &item : metrics.finished)
        text.add("finished", QStringLiteral("%1 %2 %3").arg(item.number).arg(item.days).arg(item.hours));
    for (const OpenItem &item : metrics.wip)
        text.add("wip", QStringLiteral("%1 %2 %3").arg(item.number).arg(item.ageDays).arg(item.column.value));
    text.add("cases", metrics.cards);
    text.add("week", metrics.throughputWeek);
}

inline void addFlow(FigureText &text, const FlowTable &table, const DayRange &range)
{
    const DailyFlow flow = dailyFlow(table, range);
    text.add("arrivals", flow.arrivals);
    text.add("departures", flow.departures);
    text.add("WIP", flow.wip);
    text.add("age", flow.totalAge);
    QList<QDate> days;
    for (int day = range.from; day <= range.to; ++day)
        days.append(dateOf(day));
    text.add("CFD", cumulativeFlow(table, days).counts);
    const auto chart = [&](const char *key, const Series &series) {
        text.add(key, behaviourLimits(series.values, {0, series.values.size() / 2}), series.values);
    };
    chart("cycle time chart", cycleTimeSeries(table, table.finishedRows()));
    chart("throughput chart", throughputSeries(flow, table.scale, Step::Day));
    chart("WIP chart", wipSeries(flow, table.scale, Step::Day));
    chart("age chart", averageAgeSeries(flow, table.scale, Step::Week));
    const LittlesLaw law = littlesLaw(table, range);
    text.add("Little", QList<double>{law.averageWip, law.throughput, law.ageBefore, law.ageAfter, double(law.abandoned)});
    text.add("flow debt", law.flowDebt);
}

inline void addTimes(FigureText &text, const FlowTable &table, const DayRange &range)
{
    const Rows rows = table.finishedRows();
    for (const StageTime &stage : stageTimes(table, rows, {0.85}))
        text.add("stage",
                 QStringLiteral("%1 %2 %3").arg(stage.column.value).arg(stage.meanHours).arg(stage.hours.first().value_or(-1)));
    for (const PaceBand &band : paceBands(table, rows))
        text.add("pace", band.ages.counts());
    const FlowEfficiency efficiency = flowEfficiency(table, rows);
    text.add("efficiency", QList<double>{efficiency.activeHours, efficiency.waitingHours, efficiency.blockedHours});
    for (const Attainment &one : sleAttainment(table, range, Step::Week, 4))
        text.add("SLE", QList<qint64>{one.step.days.from, one.finished, one.within});
    const DayCounts counts = spanCounts(table, rows);
    text.add("predictability", predictability(counts));
    if (const auto chance = breachChance(counts, 3, 4))
        text.add("breach", chance->chance);
    for (const double hours : {0.5, 0.85})
        text.add("hours", cycleHours(table, rows, {hours}).first());
    const QList<int> throughput = dailyThroughput(table, forecastHistory(table, 60));
    if (const auto when = forecastWhen(throughput, 10, {.trials = 200}))
        text.add("when", when->days.counts());
    if (const auto many = forecastHowMany(throughput, 10, {.trials = 200}))
        text.add("how many", many->items.counts());
}

inline void addWork(FigureText &text, const History &history, const FlowTable &table, const DayRange &range)
{
    const Rows rows = table.finishedRows();
    for (const BlockerCluster &cluster : blockerClusters(table, range))
        text.add("blocker",
                 QStringLiteral("%1 %2 %3 %4").arg(cluster.reason).arg(cluster.blockers).arg(cluster.open).arg(cluster.hours));
    for (const auto &share : mixByType(table, rows))
        text.add("type", QStringLiteral("%1 %2 %3").arg(share.id.value).arg(share.cards).arg(share.activeHours));
    for (const auto &share : mixByClass(table, rows))
        text.add("class", QStringLiteral("%1 %2 %3").arg(share.id.value).arg(share.cards).arg(share.activeHours));
    for (const auto &share : mixByLane(table, rows))
        text.add("lane", QStringLiteral("%1 %2 %3").arg(share.id.value).arg(share.cards).arg(share.activeHours));
    if (const auto toil = toilShare(history.types, table, rows))
        text.add("toil", QList<double>{toil->cardShare, toil->hourShare});
    for (const Concentration &one : concentration(table, rows))
        text.add("hands", QStringLiteral("%1 %2 %3").arg(one.type.value, one.person.value).arg(one.cards));
    for (const LimitLoad &load : limitLoads(history, table, range)) {
        text.add("limit", load.name + QLatin1Char(' ') + load.person.value);
        text.add("load", load.load);
        text.add("max", load.max);
    }
    const LimitChangeCounts changes = limitChangeCounts(history, range);
    text.add("limit changes", QList<int>{changes.setUp, changes.raised, changes.lowered, changes.altered, changes.removed});
}

/// Every figure there is, in calendar days or by `scale`.
inline QStringList everyFigure(const History &history, Instant asOf, const DayScale &scale = {})
{
    const FlowTable table = flowTable(history, asOf, scale);
    const DayRange range = daysOf(table, {});
    FigureText text;
    addCards(text, history, asOf);
    addFlow(text, table, range);
    addTimes(text, table, range);
    addWork(text, history, table, range);
    return text.lines();
}

/// Where they differ first; empty where they don't.
inline QString firstDifference(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return a.value(i) + QStringLiteral(" | ") + b.value(i);
    }
    return {};
}

} // namespace pulley
