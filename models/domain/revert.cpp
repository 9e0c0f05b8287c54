// Rules for taking a command back: what it changed must still stand, and limits admit what comes back.
#include "models/domain/evolve.h"
#include "models/domain/expectation.h"
#include "models/domain/placement.h"
#include "models/domain/resultcheck.h"
#include "models/domain/rules.h"

#include <algorithm>

namespace pulley {

namespace {

/// The same change where the card's old place may be taken by now, and without anybody leaving the board for a card's sake.
Change fitted(const Board &board, Change change)
{
    const auto fit = [&board](const CardId &card, Standing &standing) {
        standing.order = freeOrder(board, card, standing.column, standing.order);
    };
    if (auto *moved = std::get_if<CardMoved>(&change))
        fit(moved->card, moved->after);
    if (auto *restored = std::get_if<CardRestored>(&change))
        fit(restored->card.id, restored->card.standing);
    return change;
}

bool removesPerson(const Change &change)
{
    const auto *altered = std::get_if<PersonAltered>(&change);
    return altered && !altered->after;
}

/// People met on the way stay known: a command's own newcomers are not taken back with it.
QList<Change> withoutPartings(const QList<Change> &changes)
{
    QList<Change> kept;
    std::copy_if(changes.cbegin(), changes.cend(), std::back_inserter(kept),
                 [](const Change &change) { return !removesPerson(change); });
    return kept.isEmpty() ? changes : kept;
}

/// A card that is back must stand and belong where there is something to stand in and belong to.
std::optional<Refusal> homeless(const Asked &asked, const Board &after, const Card &card)
{
    const Column *column = findColumn(after, card.standing.column);
    if (!column)
        return refusal(asked, Rule::NoSuchColumn, card.id, card.standing.column).error;
    if (card.standing.half == Half::Ready && !column->split)
        return refusal(asked, Rule::ChangedSince, card.id, column->id).error;
    const Asked later{after, asked.by, asked.now};
    const auto taken = keyTaken(later, card);
    return taken ? taken : unknownItem(later, card);
}

std::optional<Refusal> changedSince(const Asked &asked, const Change &change)
{
    return refusal(asked, Rule::ChangedSince, cardOf(change)).error;
}

/// The cards that `changes` touch and that are on the board after them must find their place on it.
std::optional<Refusal> homelessCard(const Asked &asked, const Board &after, const QList<Change> &changes)
{
    for (const CardId &id : touchedCards(changes)) {
        const Card *card = findCard(after, id);
        if (const auto refused = card ? homeless(asked, after, *card) : std::nullopt)
            return refused;
    }
    return {};
}

} // namespace

Decision rule(const Asked &asked, const Revert &action)
{
    if (action.changes.isEmpty())
        return refusal(asked, Rule::NothingToUndo);
    Board after = asked.board;
    QList<Change> changes;
    for (const Change &change : withoutPartings(action.changes)) {
        if (!stillStands(after, change))
            return Failure{*changedSince(asked, change)};
        changes.append(fitted(after, change));
        evolve(after, changes.last());
    }
    if (const auto refused = homelessCard(asked, after, changes))
        return Failure{*refused};
    if (const auto refused = resultProblem(asked, after, changes))
        return Failure{*refused};
    return changes;
}

} // namespace pulley
