// Limit events: how limits were changed, and how often they said no.
#pragma once

#include "models/domain/refusalnote.h"
#include "models/metrics/steps.h"

namespace pulley {

enum class LimitChangeKind { SetUp, Raised, Lowered, Altered, Removed };
/// Raised and Lowered are by the maximum; Altered is any other change.
LimitChangeKind kindOf(const LimitChange &change);

struct LimitChangeCounts {
    int setUp = 0;
    int raised = 0;
    int lowered = 0;
    int altered = 0;
    int removed = 0;
    friend bool operator==(const LimitChangeCounts &, const LimitChangeCounts &) = default;
};
/// Of the days of `range`, both included.
LimitChangeCounts limitChangeCounts(const History &history, const DayRange &range);

struct LimitRefusals {
    LimitId limit;
    QString name; ///< the last one it had
    int refusals = 0;
    int people = 0; ///< who were refused
    /// As many as there are steps.
    QList<int> perStep;
    friend bool operator==(const LimitRefusals &, const LimitRefusals &) = default;
};
/// Only refusals for a full limit, within `range`; most refusals first, then by name.
QList<LimitRefusals> limitRefusals(const QList<RefusalNote> &notes, const QTimeZone &zone, const DayRange &range, Step step);

} // namespace pulley
