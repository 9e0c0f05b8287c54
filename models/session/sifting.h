// Sifting: which cards a filter lets through, for figures: as they are now, or as a history knows them at its end.
#pragma once

#include "models/domain/filter.h"
#include "models/store/boardstore.h"

namespace pulley {

struct Sifted {
    QSet<CardId> through;
    /// Of the filter's text, and names that the board doesn't have.
    QList<FilterProblem> problems = {};
};

/// By what `history` knows at its end, `at`, and by the names of the time: the terms are to be such that isKeptInHistory().
Sifted siftedAtEnd(const History &history, const Filter &filter, const PersonId &me, Instant at);

/// Reads every card as it is now.
Result<Sifted, StoreError> siftedNow(BoardStore &store, const Filter &filter, const PersonId &me, Instant now);

} // namespace pulley
