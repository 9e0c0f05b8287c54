// Cycle time: how long finished cards took.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

/// The finished cards of `rows`, by finish time and then number. `table` is that of `history`.
QList<FinishedItem> finishedItems(const History &history, const FlowTable &table, const Rows &rows);

/// Exact elapsed hours at nearest rank, for each of `ps`, of the finished cards of `rows`; none of none.
QList<std::optional<double>> cycleHours(const FlowTable &table, const Rows &rows, const QList<double> &ps);

/// Days and hours of `items`, ascending: ready for percentile().
QList<double> sortedDays(const QList<FinishedItem> &items);
QList<double> sortedHours(const QList<FinishedItem> &items);

} // namespace pulley
