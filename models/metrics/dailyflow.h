// Daily flow: what was started and finished each day, and what was in progress at its end.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

/// Each list has a value a calendar day, from range.from on.
struct DailyFlow {
    DayRange range;
    QList<int> arrivals;   ///< started
    QList<int> departures; ///< finished: throughput
    QList<int> wip;        ///< at the end of the day
    /// The ages of the cards in progress at the end of the day, added up, by the table's scale. On a day off a card started since
    /// the last working day counts as 0.
    QList<qint64> totalAge;
    /// In progress at the end of the day before the first.
    int wipBefore = 0;
    qint64 totalAgeBefore = 0;
};

DailyFlow dailyFlow(const FlowTable &table, const DayRange &range);

} // namespace pulley
