// Rules for taking a command back: what it changed must still stand, and limits admit what comes back.
#include "models/domain/admission.h"
#include "models/domain/evolve.h"
#include "models/domain/placement.h"
#include "models/domain/policycheck.h"

#include <algorithm>

namespace pulley {

namespace {

const QList<Column> &listOf(const Board &board, const Column &)
{
    return board.columns;
}
const QList<Lane> &listOf(const Board &board, const Lane &)
{
    return board.lanes;
}
const QList<ServiceClass> &listOf(const Board &board, const ServiceClass &)
{
    return board.classes;
}
const QList<WorkType> &listOf(const Board &board, const WorkType &)
{
    return board.types;
}
const QList<Person> &listOf(const Board &board, const Person &)
{
    return board.people;
}
const QList<Limit> &listOf(const Board &board, const Limit &)
{
    return board.limits;
}

/// The card as it is, where `stands` says that nobody has changed what is to be changed back.
template <class Stands>
bool cardStands(const Board &board, const CardId &id, Stands stands)
{
    const Card *card = findCard(board, id);
    return card && stands(*card);
}

template <class T>
bool itemStands(const Board &board, const Altered<T> &altered)
{
    const T &asked = altered.before ? altered.before->item : altered.after->item;
    const QList<T> &items = listOf(board, asked);
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const T &item) { return item.id == asked.id; });
    return altered.before ? found != items.cend() && *found == asked : found == items.cend();
}

/// What `change` expects to find is there.
bool stillStands(const Board &board, const Change &change)
{
    return std::visit(
        overloaded{
            [](const CardAdded &) { return false; },
            [](const CardImported &) { return false; },
            [&](const CardMoved &moved) {
                return cardStands(board, moved.card, [&](const Card &card) { return card.standing == moved.before; });
            },
            [&](const CardEdited &edited) {
                return cardStands(board, edited.card,
                                  [&](const Card &card) { return presentValues(card.facts, edited.before) == edited.before; });
            },
            [&](const CardJoined &joined) {
                return cardStands(board, joined.card, [&](const Card &card) { return !card.owners.contains(joined.person); });
            },
            [&](const CardLeft &left) {
                return cardStands(board, left.card, [&](const Card &card) { return card.owners.contains(left.person); });
            },
            [&](const CardBlocked &blocked) {
                return cardStands(board, blocked.card, [](const Card &card) { return !card.blocked; });
            },
            [&](const CardUnblocked &unblocked) {
                return cardStands(board, unblocked.card, [&](const Card &card) { return card.blocked == unblocked.was; });
            },
            [&](const CardDiscarded &discarded) {
                return cardStands(board, discarded.card.id, [&](const Card &card) { return card == discarded.card; });
            },
            [&](const CardRestored &restored) { return !findCard(board, restored.card.id); },
            [&](const BoardAltered &altered) { return board.facts == altered.before; },
            [&]<class T>(const Altered<T> &altered) { return (altered.before || altered.after) && itemStands(board, altered); },
        },
        change);
}

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

template <class T>
std::optional<Refusal> policyInUse(const Asked &asked, const Board &after, const Altered<T> &altered)
{
    const auto inUseRefusal = [&](const T &item) {
        if constexpr (std::is_same_v<T, Column>)
            return refusal(asked, Rule::ColumnInUse, {}, item.id, item.name).error;
        else
            return refusal(asked, Rule::ItemInUse, {}, {}, item.name).error;
    };
    if (altered.before && !altered.after && inUse(after, altered.before->item.id))
        return inUseRefusal(altered.before->item);
    if constexpr (std::is_same_v<T, Column>) {
        if (altered.before && altered.after && strands(after, altered.before->item, altered.after->item))
            return inUseRefusal(altered.before->item);
    }
    return {};
}

std::optional<Refusal> changedSince(const Asked &asked, const Change &change)
{
    return refusal(asked, Rule::ChangedSince, cardOf(change)).error;
}

/// Everything that must hold on the board as it will be.
std::optional<Refusal> resultProblem(const Asked &asked, const Board &after, const QList<Change> &changes)
{
    bool policyTouched = false;
    QList<Transition> transitions;
    QSet<CardId> touched;
    for (const Change &change : changes) {
        const CardId id = cardOf(change);
        if (id.isEmpty()) {
            policyTouched = true;
            const auto used = std::visit(overloaded{
                                             []<class T>(const T &) { return std::optional<Refusal>{}; },
                                             [&]<class T>(const Altered<T> &altered) { return policyInUse(asked, after, altered); },
                                         },
                                         change);
            if (used)
                return used;
        } else if (!touched.contains(id)) {
            touched.insert(id);
            const Card *card = findCard(after, id);
            transitions.append(Transition{findCard(asked.board, id), card});
            if (const auto refused = card ? homeless(asked, after, *card) : std::nullopt)
                return refused;
        }
    }
    if (policyTouched) {
        if (const auto refused = policyProblem(asked, after))
            return refused;
        if (const auto refused = overrunByPolicy(asked.board, after, asked.now))
            return refused;
    }
    return overrun(asked.board, after, transitions, asked.now);
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
    if (const auto refused = resultProblem(asked, after, changes))
        return Failure{*refused};
    return changes;
}

} // namespace pulley
