// Column load: how many cards stand in each column, and how many may.
#pragma once

#include "models/exchange/metricsreport.h"

namespace pulley {

struct ColumnLoad {
    ColumnId column;
    QString name;
    qint64 cards = 0; ///< of those that the report is of
    qint64 all = 0;   ///< of the whole board, which is what a limit counts
    /// Of the limit on exactly this column, where there is one.
    std::optional<qint64> max;
    friend bool operator==(const ColumnLoad &, const ColumnLoad &) = default;
};

/// The columns before the delivery point, in their order, at the report's as-of time.
QList<ColumnLoad> columnLoads(const MetricsReport &report);

} // namespace pulley
