// Stage arrivals: the one rule by which a card's dates are kept, for boards and for figures alike.
#pragma once

#include "models/domain/board.h"

namespace pulley {

/// `arrivals` after arriving in columns[index] at `at`: later columns' arrivals are lost (a return), an earlier arrival at the
/// same column stands. Arriving where it already stands (`from` is that column) changes nothing.
QList<Arrival> arrive(QList<Arrival> arrivals, const QList<Column> &columns, const ColumnId &from, const ColumnId &to, Instant at);

/// One date for each column, non-decreasing: a skipped column takes the next column's date, columns not reached have none.
QList<std::optional<Instant>> settled(const QList<Arrival> &arrivals, const QList<Column> &columns);

} // namespace pulley
