// ColumnFace: a column's limit as the header shows it.
#include "models/items/columnface.h"

#include <algorithm>

namespace pulley {

namespace {

bool countsByPlaceOnly(const Limit &limit)
{
    const Selector &by = limit.selector;
    return !by.lane && !by.serviceClass && !by.type && by.scope == PersonScope::Anyone;
}

/// The column's own limit, or one that spans it and its neighbours.
const Limit *shownLimit(const Board &board, const ColumnId &column)
{
    if (const Limit *own = columnLimit(board, column))
        return own;
    const auto spanning = std::find_if(board.limits.cbegin(), board.limits.cend(), [&](const Limit &limit) {
        return countsByPlaceOnly(limit) && limit.selector.columns.contains(column);
    });
    return spanning == board.limits.cend() ? nullptr : &*spanning;
}

Fill fillOf(int load, int max, int min)
{
    if (load > max)
        return Fill::Over;
    if (load < min)
        return Fill::UnderMinimum;
    if (load == max)
        return Fill::Full;
    return load == max - 1 ? Fill::OneFree : Fill::Room;
}

} // namespace

ColumnFace faceOf(const Board &board, const Column &column)
{
    ColumnFace face;
    face.column = column.id;
    face.name = column.name;
    face.kind = column.kind;
    face.split = column.split;
    face.policy = column.policy;
    if (const Limit *limit = shownLimit(board, column.id)) {
        face.load = load(board, *limit);
        face.max = limit->max;
        face.min = limit->min;
        face.fill = fillOf(face.load, face.max, face.min);
        if (limit->selector.columns.size() > 1)
            face.sharedLimit = limit->name;
        return face;
    }
    face.load = static_cast<int>(std::count_if(board.cards.cbegin(), board.cards.cend(),
                                               [&](const Card &card) { return card.standing.column == column.id; }));
    return face;
}

WipFace wipOf(const Board &board)
{
    WipFace wip;
    wip.load = static_cast<int>(
        std::count_if(board.cards.cbegin(), board.cards.cend(), [&](const Card &card) { return isInProgress(board, card); }));
    for (const Limit &limit : board.limits) {
        if (countsByPlaceOnly(limit) && limit.selector.columns.isEmpty())
            wip = {load(board, limit), limit.max};
    }
    return wip;
}

} // namespace pulley
