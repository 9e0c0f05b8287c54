// Folding changes into a board. Plain assignment: every change carries what it made true.
#include "models/domain/evolve.h"

#include "models/domain/result.h"

#include <algorithm>
#include <limits>

namespace pulley {

namespace {

void putCard(Board &board, const Card &card)
{
    board.cards.insert(card.id, card);
    if (card.number >= board.nextNumber && card.number < std::numeric_limits<qint64>::max())
        board.nextNumber = card.number + 1;
}

template <class Alter>
void alterCard(Board &board, const CardId &id, Alter alter)
{
    const auto found = board.cards.find(id);
    if (found != board.cards.end())
        alter(*found);
}

/// Owners stand in order of their ids, so that leaving and joining again changes nothing.
void addOwner(QList<PersonId> &owners, const PersonId &person)
{
    const auto place = std::lower_bound(owners.begin(), owners.end(), person);
    if (place == owners.end() || *place != person)
        owners.insert(place, person);
}

/// In order of time, whichever way it comes back.
void setComment(QList<Comment> &comments, const CardCommented &change)
{
    const CommentId id = change.before ? change.before->id : change.after->id;
    comments.removeIf([&](const Comment &comment) { return comment.id == id; });
    if (!change.after)
        return;
    const auto later = [](const Comment &a, const Comment &b) { return std::pair(a.at, a.id) < std::pair(b.at, b.id); };
    comments.insert(std::lower_bound(comments.begin(), comments.end(), *change.after, later), *change.after);
}

template <class T>
void alterList(QList<T> &items, const Altered<T> &altered)
{
    if (altered.before)
        items.removeIf([&](const T &item) { return item.id == altered.before->item.id; });
    if (altered.after)
        items.insert(qBound(qsizetype(0), qsizetype(altered.after->index), items.size()), altered.after->item);
}

} // namespace

void evolve(Board &board, const Change &change)
{
    std::visit(
        overloaded{
            [&](const CardAdded &added) { putCard(board, added.card); },
            [&](const CardImported &imported) { putCard(board, imported.card); },
            [&](const CardMoved &moved) { alterCard(board, moved.card, [&](Card &card) { card.standing = moved.after; }); },
            [&](const CardEdited &edited) {
                alterCard(board, edited.card, [&](Card &card) { card.facts = patched(card.facts, edited.after); });
            },
            [&](const CardJoined &joined) {
                alterCard(board, joined.card, [&](Card &card) { addOwner(card.owners, joined.person); });
            },
            [&](const CardLeft &left) { alterCard(board, left.card, [&](Card &card) { card.owners.removeAll(left.person); }); },
            [&](const CardBlocked &blocked) {
                alterCard(board, blocked.card, [&](Card &card) { card.blocked = blocked.blocking; });
            },
            [&](const CardUnblocked &unblocked) { alterCard(board, unblocked.card, [](Card &card) { card.blocked.reset(); }); },
            [&](const CardCommented &commented) {
                if (commented.before || commented.after)
                    alterCard(board, commented.card, [&](Card &card) { setComment(card.comments, commented); });
            },
            [&](const CardDiscarded &discarded) { board.cards.remove(discarded.card.id); },
            [&](const CardRestored &restored) { putCard(board, restored.card); },
            [&](const BoardAltered &altered) { board.facts = altered.after; },
            [&](const ColumnAltered &altered) { alterList(board.columns, altered); },
            [&](const LaneAltered &altered) { alterList(board.lanes, altered); },
            [&](const ClassAltered &altered) { alterList(board.classes, altered); },
            [&](const TypeAltered &altered) { alterList(board.types, altered); },
            [&](const PersonAltered &altered) { alterList(board.people, altered); },
            [&](const LimitAltered &altered) { alterList(board.limits, altered); },
        },
        change);
}

void evolve(Board &board, const JournalEntry &entry)
{
    for (const Change &change : entry.changes)
        evolve(board, change);
    board.revision = entry.revision;
}

void trimFinished(Board &board)
{
    if (board.cards.size() <= Board::finishedKept)
        return;
    QList<std::pair<Instant, CardId>> finished;
    for (const Card &card : std::as_const(board.cards)) {
        if (isFinished(board, card))
            finished.append({card.standing.since, card.id});
    }
    const qsizetype surplus = finished.size() - Board::finishedKept;
    if (surplus <= 0)
        return;
    std::nth_element(finished.begin(), finished.begin() + surplus, finished.end());
    for (qsizetype i = 0; i < surplus; ++i)
        board.cards.remove(finished.at(i).second);
}

bool mayFinish(const Board &board, const Change &change)
{
    if (const auto *moved = std::get_if<CardMoved>(&change))
        return finishes(board, moved->after.column);
    if (const auto *added = std::get_if<CardAdded>(&change))
        return finishes(board, added->card.standing.column);
    // Known to be open, it takes no other's place, whatever is said of it.
    const bool itself = std::holds_alternative<CardEdited>(change) || std::holds_alternative<CardJoined>(change)
        || std::holds_alternative<CardLeft>(change) || std::holds_alternative<CardBlocked>(change)
        || std::holds_alternative<CardUnblocked>(change) || std::holds_alternative<CardCommented>(change);
    const Card *card = itself ? findCard(board, cardOf(change)) : nullptr;
    return !card || isFinished(board, *card);
}

} // namespace pulley
