// Figures about the service level expectation: how often it was met, and how likely a card is to breach it; and predictability.
#pragma once

#include "models/metrics/daycounts.h"
#include "models/metrics/steps.h"

namespace pulley {

/// The finished cards of one step of time.
struct Attainment {
    StepSpan step;
    qint64 finished = 0;
    qint64 within = 0; ///< took at most so many days
};
QList<Attainment> sleAttainment(const FlowTable &table, const DayRange &range, Step step, int sleDays);

/// Of the cards that took at least as long as a card's present age.
struct BreachChance {
    qint64 reached = 0;
    qint64 breached = 0; ///< of those, longer than the expectation
    double chance = 0;
    friend bool operator==(const BreachChance &, const BreachChance &) = default;
};
/// `age` counts like cycle time (both days): a card of age 1 was started today. Nullopt where no finished card ever got so old, and
/// the age itself is not yet beyond the expectation: there is nothing to go by.
std::optional<BreachChance> breachChance(const DayCounts &cycleTimes, int age, int sleDays);

/// p95 / p50 of cycle time; nullopt of none.
std::optional<double> predictability(const DayCounts &cycleTimes);
/// The same of the cards finished in each step.
struct PredictabilityStep {
    StepSpan step;
    qint64 finished = 0;
    std::optional<double> value;
};
QList<PredictabilityStep> predictabilityOverTime(const FlowTable &table, const DayRange &range, Step step);

} // namespace pulley
