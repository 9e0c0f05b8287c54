// Flow efficiency: how much of the time between start and finish cards were worked on.
#pragma once

#include "models/metrics/steps.h"

#include <optional>

namespace pulley {

struct FlowEfficiency {
    qsizetype cards = 0;
    double activeHours = 0;
    double waitingHours = 0;
    double blockedHours = 0; ///< while in progress; part of the waiting
    /// active / (active + waiting); nullopt of no time at all.
    std::optional<double> share;
};

/// Of the finished cards of `rows`.
FlowEfficiency flowEfficiency(const FlowTable &table, const Rows &rows);

/// Of the cards finished in each step.
struct EfficiencyStep {
    StepSpan step;
    FlowEfficiency efficiency;
};
QList<EfficiencyStep> flowEfficiencyOverTime(const FlowTable &table, const DayRange &range, Step step);

} // namespace pulley
