// Stage times: where cycle time went, column by column, and how old cards were when they left each.
#pragma once

#include "models/metrics/daycounts.h"

namespace pulley {

/// The time that the finished cards of some rows spent from their arrival at a column to that at the next.
struct StageTime {
    ColumnId column;
    double meanHours = 0;
    /// Exact elapsed hours at nearest rank, one for each percentile asked for.
    QList<std::optional<double>> hours;
};
/// One for each column from the commitment point up to the delivery point, in their order; none for no rows.
QList<StageTime> stageTimes(const FlowTable &table, const Rows &rows, const QList<double> &ps);

/// Total age, by the table's scale, at which finished cards left a column.
struct PaceBand {
    ColumnId column;
    DayCounts ages;
};
QList<PaceBand> paceBands(const FlowTable &table, const Rows &rows);

} // namespace pulley
