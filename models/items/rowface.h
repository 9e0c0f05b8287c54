// RowFace: what stands over a row of the board: how many cards it holds, and the limits that act in it.
#pragma once

#include "models/items/limitface.h"
#include "models/items/place.h"

namespace pulley {

struct RowFace {
    RowId row;
    int cards = 0;
    QList<LimitFace> limits;
    friend bool operator==(const RowFace &, const RowFace &) = default;
};

/// `cards`: those shown in it.
RowFace faceOf(const CountedBoard &counted, const RowId &row, int cards);

} // namespace pulley
