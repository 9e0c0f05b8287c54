// Place: rows from lanes and classes of service, and which of them a card belongs to.
#include "models/items/place.h"

#include <QSet>
#include <algorithm>

namespace pulley {

namespace {

QSet<ClassId> expediteClasses(const Board &board)
{
    QSet<ClassId> found;
    for (const ServiceClass &service : board.classes) {
        if (service.urgency == Urgency::Expedite)
            found.insert(service.id);
    }
    return found;
}

bool anyLimitOn(const Board &board, const QSet<ClassId> &classes)
{
    return std::any_of(board.limits.cbegin(), board.limits.cend(), [&](const Limit &limit) {
        return limit.selector.serviceClass && classes.contains(*limit.selector.serviceClass);
    });
}

} // namespace

bool isExpedite(const Board &board, const Card &card)
{
    const ServiceClass *service = findClass(board, card.facts.serviceClass);
    return service && service->urgency == Urgency::Expedite;
}

QList<RowId> rowsOf(const Board &board)
{
    if (board.lanes.isEmpty())
        return {RowId{}};
    const QSet<ClassId> urgent = expediteClasses(board);
    QSet<LaneId> lanes;
    QList<RowId> rows;
    for (const Lane &lane : board.lanes) {
        lanes.insert(lane.id);
        rows.append(RowId{RowKind::Lane, lane.id});
    }
    bool expedite = anyLimitOn(board, urgent);
    if (!expedite) {
        expedite = std::any_of(board.cards.cbegin(), board.cards.cend(), [&](const Card &card) {
            return urgent.contains(card.facts.serviceClass) && !isFinished(board, card);
        });
    }
    const bool none = std::any_of(board.cards.cbegin(), board.cards.cend(), [&](const Card &card) {
        return !lanes.contains(card.facts.lane) && !(expedite && urgent.contains(card.facts.serviceClass));
    });
    if (expedite)
        rows.prepend(RowId{RowKind::Expedite});
    if (none)
        rows.append(RowId{RowKind::NoLane});
    return rows;
}

RowId rowOf(const Board &board, const QList<RowId> &rows, const Card &card)
{
    if (rows.isEmpty() || rows.first().kind == RowKind::Whole)
        return {};
    if (rows.first().kind == RowKind::Expedite && isExpedite(board, card))
        return rows.first();
    return findLane(board, card.facts.lane) ? RowId{RowKind::Lane, card.facts.lane} : RowId{RowKind::NoLane};
}

std::optional<LaneId> laneOf(const RowId &row)
{
    switch (row.kind) {
    case RowKind::Lane:
        return row.lane;
    case RowKind::NoLane:
        return LaneId{};
    case RowKind::Whole:
    case RowKind::Expedite:
        break;
    }
    return {};
}

QList<Place> placesOf(const Board &board, const QList<RowId> &rows)
{
    QList<Place> places;
    for (const RowId &row : rows) {
        for (const Column &column : board.columns) {
            places.append(Place{column.id, Half::Doing, row});
            if (column.split)
                places.append(Place{column.id, Half::Ready, row});
        }
    }
    return places;
}

Place placeOf(const Board &board, const QList<RowId> &rows, const Card &card)
{
    const Column *column = findColumn(board, card.standing.column);
    return {card.standing.column, column && column->split ? card.standing.half : Half::Doing, rowOf(board, rows, card)};
}

} // namespace pulley
