// Cycle time: how long finished cards took.
#pragma once

#include "models/metrics/calendar.h"
#include "models/metrics/itemdates.h"
#include "models/metrics/metrics.h"

namespace pulley {

/// The cards finished within `period`, by finish time and then number.
QList<FinishedItem> cycleTimes(const QList<ItemDates> &items, const FlowPoints &points, const Period &period, Calendar &calendar);

/// Days and hours of `items`, ascending: ready for percentile().
QList<double> sortedDays(const QList<FinishedItem> &items);
QList<double> sortedHours(const QList<FinishedItem> &items);

} // namespace pulley
