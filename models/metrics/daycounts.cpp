// DayCounts: counting instead of sorting.
#include "models/metrics/daycounts.h"

#include <algorithm>
#include <numeric>

namespace pulley {

DayCounts::DayCounts(QList<qint64> counts) : m_counts(std::move(counts))
{
    while (!m_counts.isEmpty() && m_counts.last() == 0)
        m_counts.removeLast();
    m_total = std::accumulate(m_counts.cbegin(), m_counts.cend(), qint64(0));
}

void DayCounts::add(int days, qint64 times)
{
    if (days >= m_counts.size())
        m_counts.resize(days + 1, 0);
    m_counts[days] += times;
    m_total += times;
}

qint64 DayCounts::upTo(int days) const
{
    const qsizetype end = std::clamp<qsizetype>(qsizetype(days) + 1, 0, m_counts.size());
    return std::accumulate(m_counts.cbegin(), m_counts.cbegin() + end, qint64(0));
}

std::optional<int> DayCounts::percentile(double p) const
{
    if (m_total == 0)
        return std::nullopt;
    const qint64 rank = nearestRank(m_total, p);
    qint64 seen = 0;
    int days = 0;
    while ((seen += m_counts.at(days)) < rank)
        ++days;
    return days;
}

std::optional<double> DayCounts::mean() const
{
    if (m_total == 0)
        return std::nullopt;
    double sum = 0;
    for (qsizetype days = 0; days < m_counts.size(); ++days)
        sum += double(days) * double(m_counts.at(days));
    return sum / double(m_total);
}

DayCounts spanCounts(const FlowTable &table, const Rows &rows)
{
    const int *span = table.span.constData();
    return countedDays(rows, [span](qsizetype row) { return span[row]; });
}

} // namespace pulley
