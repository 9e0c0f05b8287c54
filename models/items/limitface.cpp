// LimitFace: limits sorted by where they are shown, each with its load.
#include "models/items/limitface.h"

#include <algorithm>

namespace pulley {

namespace {

template <class Predicate>
QList<LimitFace> facesWhere(const CountedBoard &counted, Predicate wanted)
{
    QList<LimitFace> faces;
    for (const Limit &limit : counted.board().limits) {
        if (wanted(limit.selector))
            faces.append(faceOf(counted, limit));
    }
    return faces;
}

} // namespace

Fill fillOf(int load, int max, int min)
{
    if (max <= 0)
        return Fill::Unlimited;
    if (load > max)
        return Fill::Over;
    if (load < min)
        return Fill::UnderMinimum;
    if (load == max)
        return Fill::Full;
    return load == max - 1 ? Fill::OneFree : Fill::Room;
}

LimitFace faceOf(const CountedBoard &counted, const Limit &limit, const PersonId &person)
{
    return faceOf(counted.board(), limit, counted.load(limit, person));
}

LimitFace faceOf(const Board &board, const Limit &limit, int load)
{
    LimitFace face;
    face.limit = limit.id;
    face.name = limit.name;
    face.load = load;
    face.max = limit.max;
    face.min = limit.min;
    face.fill = fillOf(face.load, face.max, face.min);
    for (const Column &column : board.columns) {
        if (limit.selector.columns.contains(column.id))
            face.columns.append(column.id);
    }
    return face;
}

QList<LimitFace> spanLimits(const CountedBoard &counted)
{
    const Board &board = counted.board();
    QList<LimitFace> spans;
    for (const Limit &limit : board.limits) {
        LimitFace face = countsByPlaceOnly(limit) ? faceOf(counted, limit) : LimitFace();
        if (face.columns.size() > 1)
            spans.append(std::move(face));
    }
    std::stable_sort(spans.begin(), spans.end(), [&](const LimitFace &a, const LimitFace &b) {
        return indexOf(board, a.columns.first()) < indexOf(board, b.columns.first());
    });
    return spans;
}

QList<LimitFace> laneLimits(const CountedBoard &counted, const LaneId &lane)
{
    return facesWhere(counted, [&](const Selector &by) { return by.lane == lane && by.scope == PersonScope::Anyone; });
}

QList<LimitFace> kindLimits(const CountedBoard &counted)
{
    return facesWhere(
        counted, [](const Selector &by) { return !by.lane && (by.serviceClass || by.type) && by.scope == PersonScope::Anyone; });
}

} // namespace pulley
