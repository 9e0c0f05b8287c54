// DayCounts: how often each number of days occurs, so that percentiles of a million cards need no sorting.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

class DayCounts
{
public:
    /// `days` is never negative.
    void add(int days, qint64 times = 1);
    qint64 total() const { return m_total; }
    /// How many are `days` or less.
    qint64 upTo(int days) const;
    /// Nearest rank; nullopt of nothing.
    std::optional<int> percentile(double p) const;
    std::optional<double> mean() const;
    /// [days]: how often; as long as the greatest number of days.
    const QList<qint64> &counts() const { return m_counts; }

    friend bool operator==(const DayCounts &, const DayCounts &) = default;

private:
    QList<qint64> m_counts;
    qint64 m_total = 0;
};

/// FlowTable::span of `rows`: cycle times of finished cards, ages of those in progress.
DayCounts spanCounts(const FlowTable &table, const Rows &rows);

} // namespace pulley
