// Place: one list of cards on the board: a column, or a half of a split one, in one of the rows that lanes make.
#pragma once

#include "models/domain/board.h"

#include <QDate>

namespace pulley {

enum class RowKind { Whole, Expedite, Lane, NoLane };

/// A row of the board. A board without lanes is one row, Whole.
struct RowId {
    RowKind kind = RowKind::Whole;
    /// Only for Lane.
    LaneId lane = {};
    friend bool operator==(const RowId &, const RowId &) = default;
};

inline size_t qHash(const RowId &row, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(row.kind), row.lane);
}

struct Place {
    ColumnId column;
    /// Doing for a column that isn't split.
    Half half = Half::Doing;
    RowId row = {};
    friend bool operator==(const Place &, const Place &) = default;
};

inline size_t qHash(const Place &place, size_t seed = 0)
{
    return qHashMulti(seed, place.column, static_cast<int>(place.half), place.row);
}

bool isExpedite(const Board &board, const Card &card);

/// From top to bottom. With lanes: expedite, while such work is open or a limit counts it; each lane; cards of no lane, if any.
QList<RowId> rowsOf(const Board &board);
/// The row among `rows` (those of the board) in which `card` is shown.
RowId rowOf(const Board &board, const QList<RowId> &rows, const Card &card);
/// The lane that a card gets by going to `row`; empty for no lane, none where it keeps the one it has.
std::optional<LaneId> laneOf(const RowId &row);

/// The lists of `rows`: row by row, each from left to right.
QList<Place> placesOf(const Board &board, const QList<RowId> &rows);
/// Where `card` is shown: both halves of a column that isn't split are one list.
Place placeOf(const Board &board, const QList<RowId> &rows, const Card &card);

} // namespace pulley
