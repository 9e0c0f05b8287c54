// ColumnGrid: equal shares of the room there is.
#include "widgets/board/columngrid.h"

#include "widgets/theme.h"

#include <algorithm>

namespace pulley {

namespace {

constexpr int boardMargin = 16;
/// Six lists beside My work on a laptop.
constexpr int narrowestList = 152;
/// Room for two cards side by side; more than that no title needs.
constexpr int widestList = 640;
// A list keeps a gutter right of its cards, so what looks like a gap is wider than it.
constexpr int columnGap = metric::widestGap - metric::gutter;
constexpr int halfGap = metric::gap + 1;

} // namespace

Extent ColumnGrid::extentOf(const ColumnId &column) const
{
    return extentOf(QList<ColumnId>{column});
}

Extent ColumnGrid::extentOf(const QList<ColumnId> &columns) const
{
    Extent extent;
    bool first = true;
    for (const GridCell &cell : cells) {
        if (!columns.contains(cell.column))
            continue;
        if (std::exchange(first, false))
            extent.left = cell.left;
        extent.width = cell.left + cell.width - extent.left;
    }
    return extent;
}

ColumnGrid gridFor(const QList<Column> &columns, int room)
{
    ColumnGrid grid;
    int gaps = 0;
    for (const Column &column : columns) {
        gaps += grid.cells.isEmpty() ? 0 : columnGap;
        grid.cells.append({column.id, Half::Doing});
        if (column.split) {
            grid.cells.append({column.id, Half::Ready});
            gaps += halfGap;
        }
    }
    const int lists = std::max(1, static_cast<int>(grid.cells.size()));
    const int shared = std::clamp(room - 2 * boardMargin - gaps, lists * narrowestList, lists * widestList);
    int left = boardMargin;
    for (int i = 0; i < grid.cells.size(); ++i) {
        GridCell &cell = grid.cells[i];
        if (i > 0)
            left += cell.half == Half::Ready ? halfGap : columnGap;
        cell.left = left;
        // What can't be shared evenly goes to the first ones, a pixel each.
        cell.width = shared / lists + (i < shared % lists ? 1 : 0);
        left += cell.width;
    }
    grid.width = left + boardMargin;
    return grid;
}

} // namespace pulley
