// Limit events: how limits were changed, and how often they said no.
#pragma once

#include "models/domain/refusal.h"
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

/// A command that a rule refused, as far as figures know it. The journal holds only what was committed: these come from whoever
/// keeps refusals.
struct RefusalNote {
    Instant at;
    PersonId by;
    Rule rule = Rule::LimitFull;
    LimitId limit;
    QString limitName;
    /// Whose slots, where the limit counts each person's.
    PersonId person;
    friend bool operator==(const RefusalNote &, const RefusalNote &) = default;
};
RefusalNote noteOf(const Refusal &refusal, const PersonId &by);

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
