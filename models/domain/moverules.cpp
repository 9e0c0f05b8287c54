// Rules for moving cards: pull, ready, return, reorder.
#include "models/domain/admission.h"
#include "models/domain/arrivals.h"
#include "models/domain/placement.h"
#include "models/domain/pullpolicy.h"
#include "models/domain/rules.h"

#include <algorithm>

namespace pulley {

namespace {

struct Target {
    ColumnId column;
    Half half = Half::Doing;
    std::optional<CardId> before;
    std::optional<LaneId> lane = {};
};

/// What the card becomes in `lane`, told as an edit; nothing where that is its own.
QList<Change> laneChange(const Card &card, const std::optional<LaneId> &lane)
{
    if (!lane || *lane == card.facts.lane)
        return {};
    CardPatch before;
    before.lane = card.facts.lane;
    CardPatch after;
    after.lane = *lane;
    return {CardEdited{card.id, before, after}};
}

/// The move, and the actor joining where `joins`, if limits admit what both together make of the card.
Decision moved(const Asked &asked, const Card &card, MoveKind kind, const Target &target, const QString &reason = {},
               bool joins = false)
{
    const Standing &from = card.standing;
    Card after = card;
    after.standing.column = target.column;
    after.standing.half = target.half;
    after.standing.arrivals = arrive(from.arrivals, asked.board.columns, from.column, target.column, asked.now);
    if (kind != MoveKind::Reordered)
        after.standing.since = asked.now;
    QList<Change> others;
    if (const QList<Change> crossing = laneChange(card, target.lane); !crossing.isEmpty()) {
        after.facts.lane = *target.lane;
        if (const auto refused = unknownItem(asked, after))
            return Failure{*refused};
        others.append(crossing);
    }
    if (joins && !asked.by.isEmpty() && !card.owners.contains(asked.by)) {
        after.owners = tidyOwners(card.owners + QList<PersonId>{asked.by});
        others.append(CardJoined{card.id, asked.by});
    }
    if (const auto refused = overrun(asked, &card, after))
        return Failure{*refused};
    // Last, because it looks at all cards, and most of what a pull policy asks is refused.
    after.standing.order = orderFor(asked.board, card.id, target.column, target.half, target.before);
    return QList<Change>{CardMoved{card.id, kind, from, after.standing, reason}} + others;
}

/// The column to pull into, or why there is none. From done it goes on to a later done column, and stays finished.
Result<int, Refusal> pullTarget(const Asked &asked, const Card &card, const std::optional<ColumnId> &to)
{
    const Board &board = asked.board;
    const int from = indexOf(board, card.standing.column);
    const int target = to ? indexOf(board, *to) : from + 1;
    if (to && target < 0)
        return refusal(asked, Rule::NoSuchColumn, card.id, *to);
    if (target == from)
        return refusal(asked, Rule::AlreadyThere, card.id, card.standing.column);
    if (target < from)
        return refusal(asked, Rule::NotDownstream, card.id, *to);
    if (target >= board.columns.size())
        return isFinished(board, card) ? refusal(asked, Rule::CardFinished, card.id)
                                       : refusal(asked, Rule::NothingBeyond, card.id, card.standing.column);
    for (int between = from + 1; between < target; ++between) {
        const Column &column = board.columns.at(between);
        if (column.kind != ColumnKind::Queue && !column.skippable)
            return refusal(asked, Rule::ColumnBetween, card.id, column.id);
    }
    return target;
}

/// Still being worked, and not by whoever asks.
bool heldByOthers(const Asked &asked, const Card &card)
{
    const Column *column = findColumn(asked.board, card.standing.column);
    return column && column->split && card.standing.half == Half::Doing && !card.owners.contains(asked.by);
}

/// Where a card that is done in its column waits to be pulled.
Result<Target, Refusal> readyTarget(const Asked &asked, const Card &card)
{
    const Board &board = asked.board;
    const int from = indexOf(board, card.standing.column);
    if (from < 0)
        return refusal(asked, Rule::NoSuchColumn, card.id, card.standing.column);
    const Column &column = board.columns.at(from);
    if (column.kind == ColumnKind::Queue || card.standing.half == Half::Ready)
        return refusal(asked, Rule::AlreadyReady, card.id, column.id);
    if (column.split)
        return Target{column.id, Half::Ready, {}};
    if (from + 1 >= board.columns.size() || board.columns.at(from + 1).kind == ColumnKind::Active)
        return refusal(asked, Rule::NothingBeyond, card.id, column.id);
    return Target{board.columns.at(from + 1).id, Half::Doing, {}};
}

} // namespace

Decision rule(const Asked &asked, const PullCard &action)
{
    const Card *card = findCard(asked.board, action.card);
    if (!card)
        return refusal(asked, Rule::NoSuchCard, action.card);
    const Result<int, Refusal> target = pullTarget(asked, *card, action.to);
    if (!target)
        return Failure{target.error()};
    if (heldByOthers(asked, *card)) {
        Failure<Refusal> notReady = refusal(asked, Rule::NotReady, card->id, card->standing.column);
        notReady.error.holders = {holderOf(*card)};
        return notReady;
    }
    const Column &column = asked.board.columns.at(*target);
    return moved(asked, *card, MoveKind::Pulled, {column.id, Half::Doing, action.before, action.lane}, {},
                 column.kind == ColumnKind::Active);
}

Decision rule(const Asked &asked, const PullNext &action)
{
    const Result<PullChoice, Refusal> choice = nextPull(asked.board, asked.by, asked.now, action.to);
    if (!choice)
        return Failure{choice.error()};
    return rule(asked, PullCard{choice->card, choice->to, {}});
}

Decision rule(const Asked &asked, const MarkReady &action)
{
    const Card *card = findCard(asked.board, action.card);
    if (!card)
        return refusal(asked, Rule::NoSuchCard, action.card);
    if (isFinished(asked.board, *card))
        return refusal(asked, Rule::CardFinished, card->id);
    Result<Target, Refusal> target = readyTarget(asked, *card);
    if (!target)
        return Failure{target.error()};
    target->before = action.before;
    target->lane = action.lane;
    return moved(asked, *card, MoveKind::MadeReady, *target);
}

Decision rule(const Asked &asked, const ReturnCard &action)
{
    const Board &board = asked.board;
    const Card *card = findCard(board, action.card);
    if (!card)
        return refusal(asked, Rule::NoSuchCard, action.card);
    const int from = indexOf(board, card->standing.column);
    const int to = indexOf(board, action.to);
    if (to < 0)
        return refusal(asked, Rule::NoSuchColumn, card->id, action.to);
    if (to > from)
        return refusal(asked, Rule::NotUpstream, card->id, action.to);
    if (to == from && card->standing.half == Half::Doing)
        return refusal(asked, Rule::AlreadyThere, card->id, action.to);
    if (action.reason.trimmed().isEmpty())
        return refusal(asked, Rule::ReasonMissing, card->id);
    Card back = *card;
    back.standing.column = action.to;
    if (const auto refused = keyTaken(asked, back))
        return Failure{*refused};
    return moved(asked, *card, MoveKind::Returned, {action.to, Half::Doing, action.before, action.lane}, action.reason.trimmed());
}

Decision rule(const Asked &asked, const ReorderCard &action)
{
    const Card *card = findCard(asked.board, action.card);
    if (!card)
        return refusal(asked, Rule::NoSuchCard, action.card);
    if (isFinished(asked.board, *card))
        return refusal(asked, Rule::CardFinished, card->id);
    const Standing &standing = card->standing;
    const QList<Card> neighbours = cardsIn(asked.board, standing.column, standing.half);
    const auto place =
        std::find_if(neighbours.cbegin(), neighbours.cend(), [&](const Card &other) { return other.id == card->id; });
    const auto next = place + 1;
    const bool staysLast = next == neighbours.cend() && !action.before;
    const bool staysPut =
        action.before && (*action.before == card->id || (next != neighbours.cend() && next->id == *action.before));
    const Target target{standing.column, standing.half, action.before, action.lane};
    if (!staysLast && !staysPut)
        return moved(asked, *card, MoveKind::Reordered, target);
    if (laneChange(*card, action.lane).isEmpty())
        return QList<Change>{};
    CardPatch wanted;
    wanted.lane = action.lane;
    return rule(asked, EditCard{card->id, wanted, {}});
}

} // namespace pulley
