// Comparing a board with what a change expects of it.
#include "models/domain/expectation.h"

#include "models/domain/result.h"

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

bool commentStands(const Card &card, const CardCommented &commented)
{
    const CommentId id = commented.before ? commented.before->id : commented.after->id;
    const Comment *present = findComment(card, id);
    return commented.before ? present && *present == *commented.before : !present;
}

template <class T>
bool itemStands(const Board &board, const Altered<T> &altered)
{
    const T &asked = altered.before ? altered.before->item : altered.after->item;
    const QList<T> &items = listOf(board, asked);
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const T &item) { return item.id == asked.id; });
    return altered.before ? found != items.cend() && *found == asked : found == items.cend();
}

} // namespace

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
            [&](const CardCommented &commented) {
                return (commented.before || commented.after)
                    && cardStands(board, commented.card, [&](const Card &card) { return commentStands(card, commented); });
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

} // namespace pulley
