// FigureRow: a change in the journal as figures want it, and the ways to read a million of them.
#pragma once

#include "models/domain/ids.h"
#include "models/domain/instant.h"
#include "models/store/connection.h"

#include <functional>

namespace pulley {

/// A row of sql::changesForFigures().
struct FigureRow {
    qint64 revision = 0;
    Instant at;
    int what = 0;
    CardId card;   ///< empty for a change of the policy
    ColumnId into; ///< of a move that goes into a column or half
    QString body;  ///< only where the rest doesn't tell all
    friend bool operator==(const FigureRow &, const FigureRow &) = default;
};
/// Returns whether it wants more. The row is good until then. It may be called by another thread than the one that reads, which
/// waits for it; by one at a time, and in order.
using TakeFigureRow = std::function<bool(const FigureRow &)>;

/// Hands over the changes of `board` up to `until` (microseconds), in order, by the quickest way that there is.
Result<Done, StoreError> eachFigureRow(Connection &connection, qint64 board, qint64 until, const TakeFigureRow &take);
/// The same through Qt's driver, as everything else is read: the only way there is on PostgreSQL.
Result<Done, StoreError> eachFigureRowByDriver(Connection &connection, qint64 board, qint64 until, const TakeFigureRow &take);

} // namespace pulley
