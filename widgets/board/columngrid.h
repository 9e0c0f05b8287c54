// ColumnGrid: where each list of a row stands from left to right; the one measure for headers, brackets and cells.
#pragma once

#include "models/domain/board.h"

namespace pulley {

struct GridCell {
    ColumnId column;
    Half half = Half::Doing;
    int left = 0;
    int width = 0;
    friend bool operator==(const GridCell &, const GridCell &) = default;
};

/// From `left`, `width` pixels on.
struct Extent {
    int left = 0;
    int width = 0;
    int right() const { return left + width; }
    friend bool operator==(const Extent &, const Extent &) = default;
};

struct ColumnGrid {
    QList<GridCell> cells;
    /// With the margins at both ends.
    int width = 0;

    /// Of a column, both halves; of nothing where it isn't there.
    Extent extentOf(const ColumnId &column) const;
    /// From the first to the last of `columns`.
    Extent extentOf(const QList<ColumnId> &columns) const;
    friend bool operator==(const ColumnGrid &, const ColumnGrid &) = default;
};

/// Lists share `room` pixels evenly; never too narrow to be read (then the board scrolls), nor wider than is of use.
ColumnGrid gridFor(const QList<Column> &columns, int room);

} // namespace pulley
