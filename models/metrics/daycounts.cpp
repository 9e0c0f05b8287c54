// DayCounts: counting instead of sorting.
#include "models/metrics/daycounts.h"

#include <algorithm>
#include <numeric>

namespace pulley {

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
    // The longest first, so that the list grows once and the loop is nothing but counting.
    DayCounts counts;
    const auto begin = table.span.cbegin() + rows.from;
    const auto end = table.span.cbegin() + rows.to;
    if (begin == end)
        return counts;
    QList<qint64> each(*std::max_element(begin, end) + 1, 0);
    qint64 *at = each.data();
    for (auto span = begin; span != end; ++span)
        ++at[*span];
    for (qsizetype days = each.size() - 1; days >= 0; --days) {
        if (each.at(days) > 0)
            counts.add(int(days), each.at(days));
    }
    return counts;
}

} // namespace pulley
