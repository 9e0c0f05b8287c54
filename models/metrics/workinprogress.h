// Work in progress: what is started and not finished, and how old it is.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

/// The cards in progress, oldest first and then by number. `table` is that of `history`.
QList<OpenItem> openItems(const History &history, const FlowTable &table);

/// Ages of `items` in days, ascending: ready for percentile().
QList<double> sortedAges(const QList<OpenItem> &items);

} // namespace pulley
