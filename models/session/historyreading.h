// History reading: what charts need from the store, all of it or only what is new. On the store's thread.
#pragma once

#include "models/session/sifting.h"

#include <memory>

namespace pulley {

struct HistoryQuestion {
    /// Else `now`, and what happens meanwhile.
    std::optional<Instant> asOf;
    /// In the filter language.
    QString filter;
    PersonId me;
    Instant now;
};

/// The cards that a filter of this text lets through.
struct SiftedCards {
    QString filter;
    Sifted sifted;
    /// Ages and due dates go on.
    Instant at;
};

/// History read, with the moment up to which.
struct ReadHistory {
    std::shared_ptr<const History> history;
    Instant asOf;
    /// In order of time.
    QList<RefusalNote> refusals = {};
    /// For a filter that asks more of cards than histories keep. Of a past day there is none.
    std::optional<SiftedCards> sifted = {};
};

Result<ReadHistory, StoreError> readHistory(BoardStore &store, const HistoryQuestion &question);

/// Whether `read` has what the filter asks of cards and histories don't keep.
bool isSiftedFor(const ReadHistory &read, const HistoryQuestion &question);

struct HistoryNews {
    QSet<CardId> touched;
    /// Those of `touched` that weren't taken back.
    QList<CardHistory> changed;
    /// Of `touched`.
    QList<Correction> corrections;
    /// All from `refusedFrom` on.
    Instant refusedFrom;
    QList<RefusalNote> refusals;
    std::optional<SiftedCards> sifted;
};

/// Of the cards that were touched since `read` was read, and of refusals since.
Result<HistoryNews, StoreError> readNews(BoardStore &store, const ReadHistory &read, const QSet<CardId> &touched,
                                         const HistoryQuestion &question);

/// `read` with the news in it. For long histories not for the GUI thread.
ReadHistory renewed(const ReadHistory &read, const HistoryNews &news);

} // namespace pulley
