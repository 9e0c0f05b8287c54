// Blockers: spans clipped to the range and put together by reason.
#include "models/metrics/blockers.h"

#include "models/metrics/calendar.h"
#include "models/metrics/hours.h"

#include <algorithm>

namespace pulley {

namespace {

/// UTC microseconds; `to` is not included.
struct Window {
    qint64 from = 0;
    qint64 to = 0;
};

Window windowOf(const FlowTable &table, const DayRange &range)
{
    Calendar calendar(table.zone);
    return {toMicros(calendar.startOf(range.from)), toMicros(calendar.startOf(range.to + 1))};
}

/// Blockers of one reason, with the row that the last one was of: a card's blockers come one after another.
struct Gathered {
    BlockerCluster cluster;
    int lastRow = -1;

    void take(const CardBlocker &blocker, const Window &window, qint64 asOf)
    {
        const double hours = double(std::min({blocker.to, window.to, asOf}) - std::max(blocker.from, window.from)) / microsAnHour;
        ++cluster.blockers;
        cluster.cards += blocker.row != lastRow ? 1 : 0;
        lastRow = blocker.row;
        cluster.open += blocker.to == FlowTable::never ? 1 : 0;
        cluster.hours += std::max(0.0, hours);
        cluster.longestHours = std::max(cluster.longestHours, hours);
    }
};

bool isWithin(const Window &window, qint64 from, qint64 to)
{
    return from < window.to && (to > window.from || (to == window.from && from == to));
}

qint64 finishOf(const FlowTable &table, int row)
{
    return row < table.finished ? table.finishAt().at(row) : FlowTable::never;
}

} // namespace

BlockingSoFar blockingSoFar(const FlowTable &table)
{
    BlockingSoFar sum;
    int lastRow = -1;
    for (const CardBlocker &blocker : table.blockers) {
        const qint64 end = std::min(blocker.to, finishOf(table, blocker.row));
        if (end == FlowTable::never && blocker.row != lastRow) {
            ++sum.open;
            lastRow = blocker.row;
        }
        sum.micros += std::max(qint64(0), std::min(end, toMicros(table.asOf)) - blocker.from);
    }
    return sum;
}

QList<CardBlocker> blockersWithin(const FlowTable &table, const DayRange &range)
{
    QList<CardBlocker> within;
    if (range.size() == 0)
        return within;
    const Window window = windowOf(table, range);
    for (CardBlocker blocker : table.blockers) {
        const qint64 finished = finishOf(table, blocker.row);
        const bool counts = blocker.from < finished;
        blocker.to = std::min(blocker.to, finished);
        if (counts && isWithin(window, blocker.from, blocker.to))
            within.append(blocker);
    }
    return within;
}

QList<BlockerCluster> blockerClusters(const FlowTable &table, const DayRange &range)
{
    QList<BlockerCluster> clusters;
    if (range.size() == 0)
        return clusters;
    const Window window = windowOf(table, range);
    QList<Gathered> gathered(table.reasons.size());
    for (const CardBlocker &blocker : blockersWithin(table, range))
        gathered[blocker.reason].take(blocker, window, toMicros(table.asOf));
    for (qsizetype reason = 0; reason < gathered.size(); ++reason) {
        if (gathered.at(reason).cluster.blockers == 0)
            continue;
        clusters.append(gathered.at(reason).cluster);
        clusters.last().reason = table.reasons.at(reason);
    }
    std::sort(clusters.begin(), clusters.end(), [](const BlockerCluster &a, const BlockerCluster &b) {
        return a.hours != b.hours ? a.hours > b.hours : a.reason < b.reason;
    });
    return clusters;
}

} // namespace pulley
