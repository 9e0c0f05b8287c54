// Blockers: spans clipped to the range and put together by reason.
#include "models/metrics/blockers.h"

#include "models/metrics/calendar.h"
#include "models/metrics/hours.h"

#include <algorithm>
#include <tuple>

namespace pulley {

namespace {

QString clusterKey(const QString &reason)
{
    QString key = reason.simplified().toCaseFolded();
    while (!key.isEmpty() && (key.back().isPunct() || key.back().isSpace()))
        key.chop(1);
    return key;
}

class Clusters
{
public:
    Clusters(qint64 from, qint64 to, qint64 asOf) : m_from(from), m_to(to), m_asOf(asOf) { }

    /// `ended` is when the card was finished, FlowTable::never while it isn't.
    void take(const CardHistory &card, qint64 ended)
    {
        QList<qsizetype> met;
        for (const BlockedSpan &span : card.blocked) {
            const qint64 begin = toMicros(span.from);
            const qint64 end = std::min(span.to ? toMicros(*span.to) : FlowTable::never, ended);
            const bool over = end < m_from || (end == m_from && begin < m_from);
            if (begin >= ended || begin >= m_to || over)
                continue;
            const qsizetype place = placeOf(span.reason);
            const double hours = double(std::min({end, m_to, m_asOf}) - std::max(begin, m_from)) / microsAnHour;
            BlockerCluster &cluster = m_clusters[place];
            ++cluster.blockers;
            cluster.open += end == FlowTable::never ? 1 : 0;
            cluster.hours += std::max(0.0, hours);
            cluster.longestHours = std::max(cluster.longestHours, hours);
            if (!met.contains(place)) {
                met.append(place);
                ++cluster.cards;
            }
        }
    }

    QList<BlockerCluster> sorted()
    {
        std::sort(m_clusters.begin(), m_clusters.end(), [](const BlockerCluster &a, const BlockerCluster &b) {
            return a.hours != b.hours ? a.hours > b.hours : a.reason < b.reason;
        });
        return m_clusters;
    }

private:
    qsizetype placeOf(const QString &reason)
    {
        const QString key = clusterKey(reason);
        if (const auto found = m_places.constFind(key); found != m_places.cend())
            return *found;
        m_places.insert(key, m_clusters.size());
        m_clusters.append({.reason = reason.simplified()});
        return m_clusters.size() - 1;
    }

    qint64 m_from;
    qint64 m_to;
    qint64 m_asOf;
    QHash<QString, qsizetype> m_places;
    QList<BlockerCluster> m_clusters;
};

} // namespace

QList<BlockerCluster> blockerClusters(const History &history, const FlowTable &table, const DayRange &range)
{
    if (range.size() == 0)
        return {};
    Calendar calendar(table.zone);
    Clusters clusters(toMicros(calendar.startOf(range.from)), toMicros(calendar.startOf(range.to + 1)), toMicros(table.asOf));
    for (qsizetype row = 0; row < table.rows(); ++row) {
        const CardHistory &card = history.cards.at(table.card.at(row));
        if (!card.blocked.isEmpty())
            clusters.take(card, row < table.finished ? table.finishAt().at(row) : FlowTable::never);
    }
    return clusters.sorted();
}

} // namespace pulley
