// Little's law: averages over days against what the cards themselves took.
#include "models/metrics/littleslaw.h"

#include "models/metrics/daycounts.h"

#include <algorithm>
#include <numeric>

namespace pulley {

namespace {

bool nearlyEqual(double a, double b)
{
    return std::max(a, b) - std::min(a, b) <= 0.1 * std::max(a, b);
}

/// Over the days that count, cards in progress on each, added up.
qint64 cardDays(const DailyFlow &flow, const DayScale &scale)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < flow.wip.size(); ++i) {
        if (scale.isEveryDay() || scale.counts(flow.range.from + int(i)))
            sum += flow.wip.at(i) + flow.departures.at(i);
    }
    return sum;
}

int sumOf(const QList<int> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0);
}

} // namespace

LittlesLaw littlesLaw(const FlowTable &table, const DayRange &range)
{
    LittlesLaw law;
    law.range = range;
    if (range.size() == 0)
        return law;
    const DailyFlow flow = dailyFlow(table, range);
    law.days = table.scale.isEveryDay() ? range.size() : table.scale.upTo(range.to) - table.scale.upTo(range.from - 1);
    law.arrivals = sumOf(flow.arrivals);
    law.departures = sumOf(flow.departures);
    law.wipBefore = flow.wipBefore;
    law.wipAfter = flow.wip.last();
    law.ageBefore = law.wipBefore > 0 ? double(flow.totalAgeBefore) / law.wipBefore : 0;
    law.ageAfter = law.wipAfter > 0 ? double(flow.totalAge.last()) / law.wipAfter : 0;
    const auto gone = std::lower_bound(table.abandoned.cbegin(), table.abandoned.cend(), range.from);
    law.abandoned = int(std::upper_bound(gone, table.abandoned.cend(), range.to) - gone);
    const double sum = double(cardDays(flow, table.scale));
    if (law.days > 0) {
        law.averageWip = sum / law.days;
        law.throughput = double(law.departures) / law.days;
    }
    if (law.departures > 0) {
        law.expectedCycleTime = sum / law.departures;
        law.cycleTime = spanCounts(table, finishedWithin(table, {dateOf(range.from), dateOf(range.to)})).mean();
        law.flowDebt = *law.expectedCycleTime - *law.cycleTime;
    }
    law.asManyArriveAsDepart = nearlyEqual(law.arrivals, law.departures);
    law.wipIsSteady = nearlyEqual(law.wipBefore, law.wipAfter);
    law.ageIsSteady = nearlyEqual(law.ageBefore, law.ageAfter);
    law.nothingAbandoned = law.abandoned == 0;
    return law;
}

} // namespace pulley
