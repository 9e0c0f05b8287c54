// Place: one list of cards on the board, a column or a half of a split one.
#pragma once

#include "models/domain/board.h"

#include <QDate>

namespace pulley {

struct Place {
    ColumnId column;
    /// Doing for a column that isn't split.
    Half half = Half::Doing;
    friend bool operator==(const Place &, const Place &) = default;
};

inline size_t qHash(const Place &place, size_t seed = 0)
{
    return qHashMulti(seed, place.column, static_cast<int>(place.half));
}

/// The board's lists from left to right.
inline QList<Place> placesOf(const Board &board)
{
    QList<Place> places;
    for (const Column &column : board.columns) {
        places.append(Place{column.id, Half::Doing});
        if (column.split)
            places.append(Place{column.id, Half::Ready});
    }
    return places;
}

/// Where `card` is shown: both halves of a column that isn't split are one list.
inline Place placeOf(const Board &board, const Card &card)
{
    const Column *column = findColumn(board, card.standing.column);
    return {card.standing.column, column && column->split ? card.standing.half : Half::Doing};
}

} // namespace pulley
