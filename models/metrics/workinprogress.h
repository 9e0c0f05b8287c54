// Work in progress: what is started and not finished, and how old it is.
#pragma once

#include "models/metrics/calendar.h"
#include "models/metrics/itemdates.h"
#include "models/metrics/metrics.h"

namespace pulley {

/// The cards started and not finished at `asOf`, oldest first and then by number.
QList<OpenItem> workInProgress(const QList<ItemDates> &items, const FlowPoints &points, Instant asOf, Calendar &calendar);

/// Ages of `items` in days, ascending: ready for percentile().
QList<double> sortedAges(const QList<OpenItem> &items);

} // namespace pulley
