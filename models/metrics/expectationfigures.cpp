// Figures about the service level expectation, from counts of cycle times.
#include "models/metrics/expectationfigures.h"

namespace pulley {

namespace {

DayCounts cycleTimesIn(const FlowTable &table, const DayRange &days)
{
    return spanCounts(table, finishedWithin(table, {dateOf(days.from), dateOf(days.to)}));
}

} // namespace

QList<Attainment> sleAttainment(const FlowTable &table, const DayRange &range, Step step, int sleDays)
{
    QList<Attainment> all;
    for (const StepSpan &one : stepsOf(range, step)) {
        const DayCounts counts = cycleTimesIn(table, one.days);
        all.append({one, counts.total(), counts.upTo(sleDays)});
    }
    return all;
}

std::optional<BreachChance> breachChance(const DayCounts &cycleTimes, int age, int sleDays)
{
    BreachChance chance;
    chance.reached = cycleTimes.total() - cycleTimes.upTo(age - 1);
    chance.breached = age > sleDays ? chance.reached : cycleTimes.total() - cycleTimes.upTo(sleDays);
    if (age > sleDays)
        chance.chance = 1;
    else if (chance.reached == 0)
        return std::nullopt;
    else
        chance.chance = double(chance.breached) / double(chance.reached);
    return chance;
}

std::optional<double> predictability(const DayCounts &cycleTimes)
{
    const auto usual = cycleTimes.percentile(0.5);
    return usual && *usual > 0 ? std::optional(double(*cycleTimes.percentile(0.95)) / *usual) : std::nullopt;
}

QList<PredictabilityStep> predictabilityOverTime(const FlowTable &table, const DayRange &range, Step step)
{
    QList<PredictabilityStep> all;
    for (const StepSpan &one : stepsOf(range, step)) {
        const DayCounts counts = cycleTimesIn(table, one.days);
        all.append({one, counts.total(), predictability(counts)});
    }
    return all;
}

} // namespace pulley
