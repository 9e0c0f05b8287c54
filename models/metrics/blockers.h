// Blockers: what kept cards from going on, for how long, and how often.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

/// Blockers of one reason.
struct BlockerCluster {
    QString reason; ///< as it was first written
    int blockers = 0;
    int cards = 0;
    int open = 0; ///< blocking still
    /// Within the range, exact and elapsed.
    double hours = 0;
    double longestHours = 0;
    friend bool operator==(const BlockerCluster &, const BlockerCluster &) = default;
};

/// The blockers that lasted into the days of `range`, in the table's order, each with its end: that of its card at the latest, for
/// nobody unblocks what is done, and FlowTable::never while it goes on. What began after the finish is not among them.
QList<CardBlocker> blockersWithin(const FlowTable &table, const DayRange &range);

/// All blocking up to the as-of time and the cards' finish.
struct BlockingSoFar {
    qint64 open = 0; ///< cards that are blocked
    qint64 micros = 0;
    friend bool operator==(const BlockingSoFar &, const BlockingSoFar &) = default;
};
BlockingSoFar blockingSoFar(const FlowTable &table);

/// blockersWithin() by reason, most hours first, then by name.
QList<BlockerCluster> blockerClusters(const FlowTable &table, const DayRange &range);

} // namespace pulley
