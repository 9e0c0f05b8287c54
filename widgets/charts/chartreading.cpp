// Reading for charts: the history once, afterwards only of cards that changed.
#include "widgets/charts/chartreading.h"

#include "models/domain/pastboard.h"
#include "models/metrics/calendar.h"

#include <algorithm>

namespace pulley {

namespace {

/// The cards' histories as the journal tells them now; none for one that was taken back.
Result<QList<CardHistory>, StoreError> historiesOf(BoardStore &store, const QSet<CardId> &cards)
{
    QList<CardHistory> histories;
    for (const CardId &id : cards) {
        const auto entries = store.journal({.since = 0, .card = id, .limit = 0});
        if (!entries)
            return Failure{entries.error()};
        const History history = historyOf(store.board(), *entries);
        for (const CardHistory &card : history.cards) {
            if (card.id == id)
                histories.append(card);
        }
    }
    return histories;
}

/// Of a past day a filter can be asked only what histories keep; now there are the cards.
bool wantsCards(const ChartQuery &query)
{
    return !query.asOf && !unkeptWords(parseFilter(query.filter)).isEmpty();
}

Result<std::optional<SiftedCards>, StoreError> siftedFor(BoardStore &store, const ChartQuery &query, const PersonId &me,
                                                         Instant now)
{
    if (!wantsCards(query))
        return std::optional<SiftedCards>();
    auto sifted = siftedNow(store, parseFilter(query.filter), me, now);
    if (!sifted)
        return Failure{sifted.error()};
    return std::optional(SiftedCards{query.filter, *std::move(sifted)});
}

/// Notes are written down when nothing else is to be done, by others too: one may come after a later one.
Instant refusedSince(const ReadHistory &read)
{
    constexpr std::chrono::hours late{1};
    return read.refusals.isEmpty() ? Instant::min() : read.refusals.last().at - late;
}

} // namespace

bool isSiftedFor(const ReadHistory &read, const ChartQuery &query)
{
    return !wantsCards(query) || (read.sifted && read.sifted->filter == query.filter);
}

Result<ReadHistory, StoreError> readForCharts(BoardStore &store, const ChartQuery &query, const PersonId &me, Instant now)
{
    const Instant until = asOfInstant(query.asOf, zoneNamed(store.board().facts.timeZone), now);
    auto history = store.history(query.asOf ? std::optional(until) : std::nullopt);
    if (!history)
        return Failure{history.error()};
    auto refusals = store.refusals(Instant::min(), query.asOf ? until : Instant::max());
    if (!refusals)
        return Failure{refusals.error()};
    auto sifted = siftedFor(store, query, me, until);
    if (!sifted)
        return Failure{sifted.error()};
    return ReadHistory{std::make_shared<const History>(*std::move(history)), until, *std::move(refusals), *std::move(sifted)};
}

Result<ChartNews, StoreError> readNews(BoardStore &store, const ReadHistory &read, const QSet<CardId> &touched,
                                       const ChartQuery &query, const PersonId &me, Instant now)
{
    auto changed = historiesOf(store, touched);
    if (!changed)
        return Failure{changed.error()};
    const Instant from = refusedSince(read);
    auto refusals = store.refusals(from, Instant::max());
    if (!refusals)
        return Failure{refusals.error()};
    auto sifted = siftedFor(store, query, me, now);
    if (!sifted)
        return Failure{sifted.error()};
    return ChartNews{touched, *std::move(changed), from, *std::move(refusals), *std::move(sifted)};
}

ReadHistory renewed(const ReadHistory &read, const ChartNews &news)
{
    ReadHistory renewed = read;
    renewed.refusals.removeIf([&](const RefusalNote &note) { return note.at >= news.refusedFrom; });
    renewed.refusals += news.refusals;
    renewed.sifted = news.sifted;
    if (news.touched.isEmpty())
        return renewed;
    History history = *read.history;
    history.cards.removeIf([&](const CardHistory &card) { return news.touched.contains(card.id); });
    for (const CardHistory &card : news.changed) {
        const auto place = std::upper_bound(history.cards.cbegin(), history.cards.cend(), card,
                                            [](const CardHistory &a, const CardHistory &b) { return a.number < b.number; });
        history.cards.insert(place, card);
    }
    renewed.history = std::make_shared<const History>(std::move(history));
    return renewed;
}

} // namespace pulley
