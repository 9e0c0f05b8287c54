// Reading histories, and narrowing them down.
#include "app/pulleyctl/knownhistory.h"

#include "models/domain/days.h"
#include "models/session/sifting.h"

#include <algorithm>

namespace pulley {

namespace {

/// Leaves the cards, and what was about cards, that the filter lets through; returns which they are.
Result<QSet<CardId>, StoreError> letThrough(BoardStore &store, const KnownQuestion &question, Known &known)
{
    const auto sifted = question.asOf
        ? Result<Sifted, StoreError>(siftedAtEnd(known.history, question.filter, question.me, known.asOf))
        : siftedNow(store, question.filter, question.me, known.asOf);
    if (!sifted)
        return Failure{sifted.error()};
    const QSet<CardId> &through = sifted->through;
    for (const FilterProblem &problem : sifted->problems)
        known.notUnderstood.append(problem.typed.simplified());
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
        // Of all cards: those that a filter lets through become fewer, and a counter must not fall.
        auto read = store.refusalCounts(known.asOf);
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
    const Instant now = std::max(*last, currentTime());
    const Instant at = std::min(question.asOf.value_or(now), now);
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
