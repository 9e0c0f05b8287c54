// Steps: a range of days cut into days, ISO weeks or months, to follow a figure over time.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

enum class Step { Day, Week, Month };

struct StepSpan {
    DayRange days;
    /// False for a week or month at either end of the range that lies only partly in it.
    bool whole = true;
    friend bool operator==(const StepSpan &, const StepSpan &) = default;
};

/// `range` cut into steps, in order. Weeks begin on Mondays (ISO 8601).
QList<StepSpan> stepsOf(const DayRange &range, Step step);

} // namespace pulley
