// Known history: what the store gives for figures as of a time, of all cards or of those that a filter lets through.
#pragma once

#include "models/domain/filter.h"
#include "models/metrics/metrics.h"
#include "models/store/boardstore.h"

namespace pulley {

/// Refusals are read only by those who tell of them: there is no end to their number.
enum class RefusalsWanted { None, InPeriod, Counts };

struct KnownQuestion {
    /// Now where it is left out or still to come; that is never before the last commit, which another clock may have stamped.
    std::optional<Instant> asOf;
    Period period;
    Filter filter;
    PersonId me;
    RefusalsWanted refusals = RefusalsWanted::None;
};

struct Known {
    Instant asOf;
    /// Of the cards that the filter lets through.
    History history;
    /// Of all cards, where there is a filter.
    std::optional<History> whole = {};
    QList<RefusalNote> refusals = {};
    /// Of all cards, as limits are.
    QList<RefusalCount> refusalCounts = {};
    /// Names in the filter that the board doesn't have, as typed.
    QStringList notUnderstood = {};
};

/// With `asOf` the filter asks about cards as they were then, by the names of the time: its terms are to be kept in histories (see
/// isKeptInHistory()).
Result<Known, StoreError> knownHistory(BoardStore &store, const KnownQuestion &question);

} // namespace pulley
