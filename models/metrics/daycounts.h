// DayCounts: how often each number of days occurs, so that percentiles of a million cards need no sorting.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

class DayCounts
{
public:
    DayCounts() = default;
    /// [days]: how often; zeros at the end are dropped.
    explicit DayCounts(QList<qint64> counts);

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

/// `days` of each of `rows`, counted.
template <class F>
DayCounts countedDays(const Rows &rows, F days)
{
    QList<qint64> each(64, 0);
    qint64 *counts = each.data();
    qsizetype size = each.size();
    for (qsizetype row = rows.from; row < rows.to; ++row) {
        const int value = days(row);
        if (value >= size) {
            each.resize(value + value / 2, 0);
            counts = each.data();
            size = each.size();
        }
        ++counts[value];
    }
    return DayCounts(std::move(each));
}

/// FlowTable::span of `rows`: cycle times of finished cards, ages of those in progress.
DayCounts spanCounts(const FlowTable &table, const Rows &rows);

} // namespace pulley
