// Reading histories: the whole once, afterwards only of cards that changed.
#include "models/session/historyreading.h"

#include "models/domain/pastboard.h"

#include <algorithm>

namespace pulley {

namespace {

/// What the journal tells of these cards now: nothing of one that was taken back.
Result<HistoryNews, StoreError> newsOf(BoardStore &store, const QSet<CardId> &cards)
{
    HistoryNews news;
    news.touched = cards;
    for (const CardId &id : cards) {
        const auto entries = store.journal({.since = 0, .card = id, .limit = 0});
        if (!entries)
            return Failure{entries.error()};
        const History history = historyOf(store.board(), *entries);
        std::copy_if(history.cards.cbegin(), history.cards.cend(), std::back_inserter(news.changed),
                     [&](const CardHistory &card) { return card.id == id; });
        std::copy_if(history.corrections.cbegin(), history.corrections.cend(), std::back_inserter(news.corrections),
                     [&](const Correction &correction) { return correction.card == id; });
    }
    return news;
}

/// Of a past day a filter can be asked only what histories keep; now there are the cards.
bool wantsCards(const HistoryQuestion &question)
{
    return !question.asOf && !unkeptWords(parseFilter(question.filter)).isEmpty();
}

Result<std::optional<SiftedCards>, StoreError> siftedFor(BoardStore &store, const HistoryQuestion &question)
{
    if (!wantsCards(question))
        return std::optional<SiftedCards>();
    auto sifted = siftedNow(store, parseFilter(question.filter), question.me, question.now);
    if (!sifted)
        return Failure{sifted.error()};
    return std::optional(SiftedCards{question.filter, *std::move(sifted), question.now});
}

/// Notes are written down when nothing else is to be done, by others too: one may come after a later one.
Instant refusedSince(const ReadHistory &read)
{
    constexpr std::chrono::hours late{1};
    return read.refusals.isEmpty() ? Instant::min() : read.refusals.last().at - late;
}

} // namespace

bool isSiftedFor(const ReadHistory &read, const HistoryQuestion &question)
{
    constexpr std::chrono::minutes fresh{10};
    return !wantsCards(question)
        || (read.sifted && read.sifted->filter == question.filter && question.now - read.sifted->at < fresh);
}

Result<ReadHistory, StoreError> readHistory(BoardStore &store, const HistoryQuestion &question)
{
    auto history = store.history(question.asOf);
    if (!history)
        return Failure{history.error()};
    auto refusals = store.refusals(Instant::min(), question.asOf.value_or(Instant::max()));
    if (!refusals)
        return Failure{refusals.error()};
    auto sifted = siftedFor(store, question);
    if (!sifted)
        return Failure{sifted.error()};
    return ReadHistory{std::make_shared<const History>(*std::move(history)), question.asOf.value_or(question.now),
                       *std::move(refusals), *std::move(sifted)};
}

Result<HistoryNews, StoreError> readNews(BoardStore &store, const ReadHistory &read, const QSet<CardId> &touched,
                                         const HistoryQuestion &question)
{
    auto news = newsOf(store, touched);
    if (!news)
        return news;
    news->refusedFrom = refusedSince(read);
    auto refusals = store.refusals(news->refusedFrom, Instant::max());
    if (!refusals)
        return Failure{refusals.error()};
    auto sifted = siftedFor(store, question);
    if (!sifted)
        return Failure{sifted.error()};
    news->refusals = *std::move(refusals);
    news->sifted = *std::move(sifted);
    return news;
}

ReadHistory renewed(const ReadHistory &read, const HistoryNews &news)
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
    const auto isTouched = [&](const Correction &correction) { return news.touched.contains(correction.card); };
    history.corrections.removeIf(isTouched);
    history.corrections += news.corrections;
    std::stable_sort(history.corrections.begin(), history.corrections.end(),
                     [](const Correction &a, const Correction &b) { return a.revision < b.revision; });
    renewed.history = std::make_shared<const History>(std::move(history));
    return renewed;
}

} // namespace pulley
