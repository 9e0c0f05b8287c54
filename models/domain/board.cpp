// Look-ups on a board, and what follows from where a card stands.
#include "models/domain/board.h"

#include "models/domain/arrivals.h"

#include <algorithm>

namespace pulley {

namespace {

template <class T, class IdType>
const T *itemOf(const QList<T> &items, const IdType &id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const T &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}

std::optional<Instant> arrivedAt(const Board &board, const Card &card, const ColumnId &point)
{
    const int index = indexOf(board, point);
    return index < 0 ? std::nullopt : settled(card.standing.arrivals, board.columns).at(index);
}

QList<Card> copied(const QList<const Card *> &picked)
{
    QList<Card> cards;
    cards.reserve(picked.size());
    for (const Card *card : picked)
        cards.append(*card);
    return cards;
}

} // namespace

int indexOf(const Board &board, const ColumnId &column)
{
    for (int i = 0; i < board.columns.size(); ++i) {
        if (board.columns.at(i).id == column)
            return i;
    }
    return -1;
}

const Column *findColumn(const Board &board, const ColumnId &id)
{
    return itemOf(board.columns, id);
}

const Column *findColumn(const Board &board, const QString &name)
{
    const auto found = std::find_if(board.columns.cbegin(), board.columns.cend(),
                                    [&](const Column &column) { return column.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == board.columns.cend() ? nullptr : &*found;
}

const Lane *findLane(const Board &board, const LaneId &id)
{
    return itemOf(board.lanes, id);
}

const ServiceClass *findClass(const Board &board, const ClassId &id)
{
    return itemOf(board.classes, id);
}

const WorkType *findType(const Board &board, const TypeId &id)
{
    return itemOf(board.types, id);
}

const Person *findPerson(const Board &board, const PersonId &id)
{
    return itemOf(board.people, id);
}

const Comment *findComment(const Card &card, const CommentId &id)
{
    return itemOf(card.comments, id);
}

const Limit *findLimit(const Board &board, const LimitId &id)
{
    return itemOf(board.limits, id);
}

const Limit *columnLimit(const Board &board, const ColumnId &column)
{
    return columnLimit(board.limits, column);
}

const Limit *columnLimit(const QList<Limit> &limits, const ColumnId &column)
{
    const Selector wanted{.columns = {column}, .lane = {}, .serviceClass = {}, .type = {}, .person = {}};
    const auto found = std::find_if(limits.cbegin(), limits.cend(), [&](const Limit &limit) { return limit.selector == wanted; });
    return found == limits.cend() ? nullptr : &*found;
}

const Card *findCard(const Board &board, const CardId &id)
{
    const auto found = board.cards.constFind(id);
    return found == board.cards.cend() ? nullptr : &*found;
}

const Card *findCard(const Board &board, const QString &number)
{
    const qsizetype dash = number.lastIndexOf(QLatin1Char('-'));
    if (dash >= 0 && QStringView(number).left(dash).compare(board.facts.key, Qt::CaseInsensitive) != 0)
        return nullptr;
    bool valid = false;
    const qlonglong wanted = QStringView(number).mid(dash + 1).toLongLong(&valid);
    if (!valid)
        return nullptr;
    const auto found =
        std::find_if(board.cards.cbegin(), board.cards.cend(), [&](const Card &card) { return card.number == wanted; });
    return found == board.cards.cend() ? nullptr : &*found;
}

QString cardNumber(const Board &board, const Card &card)
{
    return board.facts.key + QLatin1Char('-') + QString::number(card.number);
}

bool finishes(const Board &board, const ColumnId &column)
{
    const int delivery = indexOf(board, board.facts.delivery);
    return delivery >= 0 && indexOf(board, column) >= delivery;
}

bool isFinished(const Board &board, const Card &card)
{
    return finishes(board, card.standing.column);
}

bool isInProgress(const Board &board, const Card &card)
{
    const int commitment = indexOf(board, board.facts.commitment);
    return commitment >= 0 && indexOf(board, card.standing.column) >= commitment && !isFinished(board, card);
}

std::optional<Instant> startedAt(const Board &board, const Card &card)
{
    return arrivedAt(board, card, board.facts.commitment);
}

std::optional<Instant> finishedAt(const Board &board, const Card &card)
{
    return arrivedAt(board, card, board.facts.delivery);
}

QList<const Card *> pickedIn(const Board &board, const ColumnId &column, const std::function<bool(const Card &)> &wanted)
{
    QList<const Card *> found;
    for (const Card &card : board.cards) {
        if (card.standing.column == column && wanted(card))
            found.append(&card);
    }
    std::sort(found.begin(), found.end(), [finished = finishes(board, column)](const Card *a, const Card *b) {
        if (finished && a->standing.since != b->standing.since)
            return a->standing.since > b->standing.since;
        if (!finished && a->standing.order != b->standing.order)
            return a->standing.order < b->standing.order;
        return a->number < b->number;
    });
    return found;
}

QList<Card> cardsIn(const Board &board, const ColumnId &column)
{
    return copied(pickedIn(board, column, [](const Card &) { return true; }));
}

QList<Card> cardsIn(const Board &board, const ColumnId &column, Half half)
{
    return copied(pickedIn(board, column, [half](const Card &card) { return card.standing.half == half; }));
}

bool sameOpenPart(const Board &a, const Board &b)
{
    const auto open = [](Board board) {
        const Board all = board;
        board.cards.removeIf([&](const auto &entry) { return isFinished(all, entry.value()); });
        return board;
    };
    return open(a) == open(b);
}

} // namespace pulley
