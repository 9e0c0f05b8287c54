// Limit versions: which limits were there at the end of each day, and how they were then.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

/// A limit as it was at the ends of some days.
struct LimitVersion {
    Limit limit;
    DayEnds days;
};

/// Of each limit that was there at the end of a day of `range` its versions, in order of time and within the range; the limits in
/// order of first being set up. A limit that was altered before it was ever set up had always been there.
QList<QList<LimitVersion>> limitVersions(const History &history, const DayRange &range);

} // namespace pulley
