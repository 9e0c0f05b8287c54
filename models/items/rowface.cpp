// RowFace: a lane's own limits; over the expedite row those on expedite classes.
#include "models/items/rowface.h"

namespace pulley {

namespace {

QList<LimitFace> expediteLimits(const CountedBoard &counted)
{
    const Board &board = counted.board();
    QList<LimitFace> faces;
    for (const Limit &limit : board.limits) {
        const Selector &by = limit.selector;
        const ServiceClass *service = by.serviceClass ? findClass(board, *by.serviceClass) : nullptr;
        if (service && service->urgency == Urgency::Expedite && !by.lane && by.scope == PersonScope::Anyone)
            faces.append(faceOf(counted, limit));
    }
    return faces;
}

} // namespace

RowFace faceOf(const CountedBoard &counted, const RowId &row, int cards)
{
    RowFace face{row, cards, {}};
    if (row.kind == RowKind::Lane)
        face.limits = laneLimits(counted, row.lane);
    else if (row.kind == RowKind::NoLane)
        face.limits = laneLimits(counted, LaneId{});
    else if (row.kind == RowKind::Expedite)
        face.limits = expediteLimits(counted);
    return face;
}

} // namespace pulley
