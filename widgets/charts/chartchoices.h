// ChartChoices: what a team decides once about its charts: which days count, and what is usual. Kept in the settings.
#pragma once

#include "models/domain/ids.h"
#include "models/exchange/daysoff.h"
#include "widgets/charts/chartinput.h"

class QSettings;

namespace pulley {

enum class BaselineBy { Points, Dates };

struct ChartChoices {
    DayCount dayCount = DayCount::Calendar;
    WrittenWeek week = {};
    /// Process behaviour: by the first `points`, or by `days`.
    BaselineBy baselineBy = BaselineBy::Points;
    int points = ChartQuery{}.baseline;
    Period days = {};
};

/// The usual ones where none are kept, or none that mean anything.
ChartChoices keptChoices(const QSettings &settings, const BoardId &board);
void keepChoices(QSettings &settings, const BoardId &board, const ChartChoices &choices);

} // namespace pulley
