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

template <class Predicate>
const Limit *firstOver(const Board &board, const ColumnId &column, Predicate wanted)
{
    const auto found = std::find_if(board.limits.cbegin(), board.limits.cend(),
                                    [&](const Limit &limit) { return limit.selector.columns.contains(column) && wanted(limit); });
    return found == board.limits.cend() ? nullptr : &*found;
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

BoardFacts merged(const BoardFacts &base, const BoardFacts &mine, const BoardFacts &theirs)
{
    BoardFacts result = theirs;
    const auto take = [&](auto field) {
        if (mine.*field != base.*field)
            result.*field = mine.*field;
    };
    take(&BoardFacts::key);
    take(&BoardFacts::name);
    take(&BoardFacts::timeZone);
    take(&BoardFacts::commitment);
    take(&BoardFacts::delivery);
    take(&BoardFacts::sleDays);
    take(&BoardFacts::slePercent);
    take(&BoardFacts::finishedDays);
    return result;
}

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

const Limit *shownLimit(const Board &board, const ColumnId &column)
{
    if (const Limit *own = columnLimit(board, column))
        return own;
    return firstOver(board, column, countsByPlaceOnly);
}

const Limit *limitOnEach(const Board &board, const ColumnId &column)
{
    return firstOver(board, column, [](const Limit &limit) { return limit.selector.scope == PersonScope::EachPerson; });
}

const Card *findCard(const Board &board, const CardId &id)
{
    const auto found = board.cards.constFind(id);
    return found == board.cards.cend() ? nullptr : &*found;
}

const Card *findCard(const Board &board, const QString &number)
{
    const qint64 wanted = cardNumberIn(board.facts.key, number);
    const auto found =
        std::find_if(board.cards.cbegin(), board.cards.cend(), [&](const Card &card) { return card.number == wanted; });
    return wanted == 0 || found == board.cards.cend() ? nullptr : &*found;
}

qint64 cardNumberIn(const QString &key, const QString &text)
{
    const QString prefix = key + QLatin1Char('-');
    const bool keyed = text.startsWith(prefix, Qt::CaseInsensitive);
    bool valid = false;
    const qint64 number = QStringView(text).mid(keyed ? prefix.size() : 0).toLongLong(&valid);
    return valid && number > 0 ? number : 0;
}

QString cardNumber(const Board &board, const Card &card)
{
    return cardNumber(board, card.number);
}

QString cardNumber(const Board &board, qint64 number)
{
    return cardNumber(board.facts.key, number);
}

QString cardNumber(const QString &key, qint64 number)
{
    return key + QLatin1Char('-') + QString::number(number);
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

bool ColumnOrder::operator()(const Card &a, const Card &b) const
{
    if (m_finished && a.standing.since != b.standing.since)
        return a.standing.since > b.standing.since;
    if (!m_finished && a.standing.order != b.standing.order)
        return a.standing.order < b.standing.order;
    return a.number < b.number;
}

QList<const Card *> pickedIn(const Board &board, const ColumnId &column, const std::function<bool(const Card &)> &wanted)
{
    QList<const Card *> found;
    for (const Card &card : board.cards) {
        if (card.standing.column == column && wanted(card))
            found.append(&card);
    }
    const ColumnOrder isBefore(board, column);
    std::sort(found.begin(), found.end(), [&](const Card *a, const Card *b) { return isBefore(*a, *b); });
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
