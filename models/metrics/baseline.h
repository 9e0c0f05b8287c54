// Baselines by date: which values of a series, or of cards in order of finish, lie on the days that say what is usual.
#pragma once

#include "models/metrics/behaviour.h"
#include "models/metrics/series.h"

namespace pulley {

/// The values whose spans begin on `days`.
Baseline baselineOn(const DayRange &days, const Series &series);
/// The cards of `rows`, all of them finished, that were finished on `days`.
Baseline baselineOn(const DayRange &days, const FlowTable &table, const Rows &rows);

} // namespace pulley
