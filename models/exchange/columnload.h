// Column load: how many cards stand in each column, and how many may.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

struct ColumnLoad {
    ColumnId column;
    QString name;
    qint64 cards = 0;
    /// Of the limit on exactly this column, where there is one.
    std::optional<qint64> max;
    friend bool operator==(const ColumnLoad &, const ColumnLoad &) = default;
};

/// The columns before the delivery point, in their order, at the table's as-of time.
QList<ColumnLoad> columnLoads(const History &history, const FlowTable &table);

} // namespace pulley
