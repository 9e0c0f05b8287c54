// Chart reading: what charts need from the store, all of it or only what is new. On the store's thread.
#pragma once

#include "models/store/boardstore.h"
#include "widgets/charts/chartinput.h"

namespace pulley {

/// As of the query's day, at most `now`.
Result<ReadHistory, StoreError> readForCharts(BoardStore &store, const ChartQuery &query, const PersonId &me, Instant now);

/// Whether `read` has what the filter asks of cards and histories don't keep.
bool isSiftedFor(const ReadHistory &read, const ChartQuery &query);

struct ChartNews {
    QSet<CardId> touched;
    /// Those of `touched` that weren't taken back.
    QList<CardHistory> changed;
    /// All from `refusedFrom` on.
    Instant refusedFrom;
    QList<RefusalNote> refusals;
    std::optional<SiftedCards> sifted;
};

/// Of the cards that were touched since `read` was read, and of refusals since.
Result<ChartNews, StoreError> readNews(BoardStore &store, const ReadHistory &read, const QSet<CardId> &touched,
                                       const ChartQuery &query, const PersonId &me, Instant now);

/// `read` with the news in it. For long histories not for the GUI thread.
ReadHistory renewed(const ReadHistory &read, const ChartNews &news);

} // namespace pulley
