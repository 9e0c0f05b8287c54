// Reading histories, and narrowing them down.
#include "app/pulleyctl/knownhistory.h"

#include "models/domain/cardfilter.h"
#include "models/domain/days.h"
#include "models/domain/pastboard.h"

#include <algorithm>

namespace pulley {

namespace {

/// A filter made ready, and the cards that it has let through.
struct Sieve {
    const Board &board;
    CardFilter filter;
    QSet<CardId> through = {};

    void ask(const Card &card)
    {
        if (filter.matches(board, card, cardText(board, card)))
            through.insert(card.id);
    }
};

QStringList problemsIn(const CardFilter &filter)
{
    QStringList typed;
    for (const FilterProblem &problem : filter.problems())
        typed.append(problem.typed.simplified());
    return typed;
}

/// Leaves the cards, and what was about cards, that the filter lets through; returns which they are.
Result<QSet<CardId>, StoreError> letThrough(BoardStore &store, const KnownQuestion &question, Known &known)
{
    const Board board = question.asOf ? pastBoard(known.history) : store.board();
    Sieve sieve{board, CardFilter(question.filter, board, question.me, known.asOf, zoneOf(board))};
    known.notUnderstood = problemsIn(sieve.filter);
    if (question.asOf) {
        for (const CardHistory &card : std::as_const(known.history.cards))
            sieve.ask(pastCard(card, board.columns));
    } else if (const auto read = store.everyCard([&](const Card &card) { sieve.ask(card); }); !read) {
        return Failure{read.error()};
    }
    const QSet<CardId> through = std::move(sieve.through);
    known.whole = known.history;
    known.history.cards.removeIf([&](const CardHistory &card) { return !through.contains(card.id); });
    known.history.corrections.removeIf([&](const Correction &correction) { return !through.contains(correction.card); });
    return through;
}

Result<Done, StoreError> readRefusalsOf(BoardStore &store, const KnownQuestion &question, Known &known,
                                        const std::function<bool(const CardId &)> &counts)
{
    if (question.refusals == RefusalsWanted::None)
        return Done{};
    if (question.refusals == RefusalsWanted::Counts) {
        auto read = store.refusalCounts(known.asOf, counts);
        if (!read)
            return Failure{read.error()};
        known.refusalCounts = *std::move(read);
        return Done{};
    }
    const QTimeZone zone = zoneNamed(known.history.facts.timeZone);
    const Period &period = question.period;
    const Instant from = period.from.isValid() ? fromDateTime(period.from.startOfDay(zone)) : Instant::min();
    const Instant to = period.to.isValid() ? fromDateTime(period.to.addDays(1).startOfDay(zone)) : known.asOf;
    auto read = store.refusals(from, std::min(to, known.asOf));
    if (!read)
        return Failure{read.error()};
    known.refusals = *std::move(read);
    if (counts)
        known.refusals.removeIf([&](const RefusalNote &note) { return !counts(note.card); });
    return Done{};
}

} // namespace

Result<Known, StoreError> knownHistory(BoardStore &store, const KnownQuestion &question)
{
    const auto last = store.lastCommit();
    if (!last)
        return Failure{last.error()};
    const Instant at = question.asOf.value_or(std::max(*last, currentTime()));
    auto history = store.history(at);
    if (!history)
        return Failure{history.error()};
    Known known{.asOf = at, .history = *std::move(history)};
    std::function<bool(const CardId &)> counts;
    if (!question.filter.terms.isEmpty()) {
        const auto through = letThrough(store, question, known);
        if (!through)
            return Failure{through.error()};
        counts = [cards = *through](const CardId &card) { return cards.contains(card); };
    }
    if (const auto done = readRefusalsOf(store, question, known, counts); !done)
        return Failure{done.error()};
    return known;
}

} // namespace pulley
