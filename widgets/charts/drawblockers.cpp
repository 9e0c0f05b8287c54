// Blockers: what kept cards from going on, by reason, the most first, and how much of it all the first few are.
#include "models/metrics/blockers.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

#include <QSet>

namespace pulley {

namespace {

class BlockerWords
{
    Q_DECLARE_TR_FUNCTIONS(BlockerWords)
};

constexpr qsizetype mostReasons = 15;

/// Blocked for `reason` within the range.
QList<int> cardsBlocked(const ChartInput &input, const QString &reason)
{
    const FlowTable &table = *input.table;
    QSet<int> seen;
    QList<int> cards;
    for (const CardBlocker &blocker : blockersWithin(table, input.range)) {
        if (table.reasons.at(blocker.reason) != reason || seen.contains(blocker.row))
            continue;
        seen.insert(blocker.row);
        cards.append(table.card.at(blocker.row));
    }
    return cards;
}

} // namespace

Picture drawBlockers(const Input &input)
{
    Picture picture = blankPicture(input, "blockers", {Figure::BlockedTime, Figure::BlockerClusters});
    picture.x = {BlockerWords::tr("Reason"), AxisScale::Names};
    picture.y = {BlockerWords::tr("Hours blocked"), AxisScale::Number};
    picture.lying = true;
    const QList<BlockerCluster> clusters = blockerClusters(*input->table, input->range);
    if (clusters.isEmpty())
        return taught(std::move(picture),
                      BlockerWords::tr("Nothing was blocked in this period. Block a card with its reason (B), and "
                                       "the reasons that cost most time stand first here."));
    PictureLayer bars{BlockerWords::tr("Hours blocked"), {.shape = Shape::Bars, .width = 0.6}, {}};
    PictureLayer sum{BlockerWords::tr("Together with those above"),
                     {.shape = Shape::Line, .ink = Ink::Text, .dash = Dash::Dashed, .marker = Marker::Ring, .still = true},
                     {}};
    double all = 0;
    for (const BlockerCluster &cluster : clusters)
        all += cluster.hours;
    double soFar = 0;
    for (const BlockerCluster &cluster : clusters.first(qMin(mostReasons, clusters.size()))) {
        const auto place = double(bars.spots.size());
        picture.x.names.append(
            ChartWords::drawable(cluster.reason.isEmpty() ? BlockerWords::tr("No reason") : cluster.reason, 400));
        bars.spots.append({place, cluster.hours});
        sum.spots.append({place, soFar += cluster.hours});
    }
    picture.layers = {bars, sum};
    const BlockerCluster &first = clusters.first();
    //: %2 is a time such as "3 d", %3 a share such as "38%"
    picture.reading =
        BlockerWords::tr("\u201c%1\u201d cost most: %2, which is %3 of all blocked time (%4).")
            .arg(ChartWords::drawable(picture.x.names.first(), 40), ChartWords::hours(first.hours),
                 ChartWords::share(all > 0 ? first.hours / all : 0), BlockerWords::tr("%n reasons", "", int(clusters.size())));
    picture.wordsOf = [clusters](const SpotPlace &place) {
        const BlockerCluster &cluster = clusters.at(place.spot);
        return BlockerWords::tr("%1: %2 on %3, the longest %4; %5 blocking still")
            .arg(ChartWords::drawable(cluster.reason), ChartWords::hours(cluster.hours), ChartWords::cards(cluster.cards),
                 ChartWords::hours(cluster.longestHours), ChartWords::figure(cluster.open));
    };
    picture.cardsOf = [input, clusters](const SpotPlace &place) { return cardsBlocked(*input, clusters.at(place.spot).reason); };
    return picture;
}

} // namespace pulley
