// Flow efficiency: sums of the times that the table has measured.
#include "models/metrics/flowefficiency.h"

#include "models/metrics/hours.h"

#include <numeric>

namespace pulley {

namespace {

double hoursIn(const QList<qint64> &micros, const Rows &rows)
{
    const auto begin = micros.cbegin();
    return double(std::accumulate(begin + rows.from, begin + rows.to, qint64(0))) / microsAnHour;
}

} // namespace

FlowEfficiency flowEfficiency(const FlowTable &table, const Rows &rows)
{
    FlowEfficiency efficiency;
    efficiency.cards = rows.size();
    efficiency.activeHours = hoursIn(table.active, rows);
    efficiency.waitingHours = hoursIn(table.waiting, rows);
    efficiency.blockedHours = hoursIn(table.blocked, rows);
    const double all = efficiency.activeHours + efficiency.waitingHours;
    if (all > 0)
        efficiency.share = efficiency.activeHours / all;
    return efficiency;
}

QList<EfficiencyStep> flowEfficiencyOverTime(const FlowTable &table, const DayRange &range, Step step)
{
    QList<EfficiencyStep> all;
    for (const StepSpan &one : stepsOf(range, step))
        all.append({one, flowEfficiency(table, finishedWithin(table, {dateOf(one.days.from), dateOf(one.days.to)}))});
    return all;
}

} // namespace pulley
