// Limits over time: how full each was at the end of each day.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

/// One limit (for EachPerson: one person's share of it) at the end of each day of a range.
struct LimitLoad {
    LimitId limit;
    QString name; ///< the last one it had
    PersonId person;
    QList<int> load;
    /// 0 where the limit was not there.
    QList<int> max;
    int daysInForce = 0;
    int daysFull = 0;  ///< load is the maximum or more
    int daysOver = 0;  ///< load is more than the maximum: it was lowered
    int daysShort = 0; ///< load is less than the minimum
    /// Of the days in force; 0 of none.
    double averageLoad = 0;
    /// The mean of load / max over the days in force: how much of the room was used.
    double use = 0;
};

/// Every limit that was there at the end of a day of `range`, in order of first being set up; people in order of id. Cards that
/// count nowhere fill no limit here. `table` is that of `history`.
QList<LimitLoad> limitLoads(const History &history, const FlowTable &table, const DayRange &range);

} // namespace pulley
