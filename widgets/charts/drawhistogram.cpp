// The histogram: how many cards took how many days.
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

namespace pulley {

namespace {

class HistogramWords
{
    Q_DECLARE_TR_FUNCTIONS(HistogramWords)
public:
    static QString bin(int from, int to) { return from == to ? ChartWords::days(from) : tr("%1 to %2 days").arg(from).arg(to); }
};

/// Of the other period too, where two are compared: bars of one width on one scale.
int longestOf(const ChartInput &input, const DayCounts &counts)
{
    return qMax(*counts.percentile(1), spanCounts(*input.table, input.besides).percentile(1).value_or(0));
}

/// Days in one bar: so that no more than about sixty stand beside each other.
int binWidth(int longest)
{
    constexpr int most = 60;
    for (const int width : {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
        if (longest <= most * width)
            return width;
    }
    return longest / most + 1;
}

} // namespace

Picture drawHistogram(const Input &input)
{
    Picture picture = blankPicture(input, "histogram", {Figure::CycleTimeDays, Figure::Percentile});
    picture.x = {HistogramWords::tr("Cycle time, days"), AxisScale::Number};
    picture.y = {HistogramWords::tr("Cards"), AxisScale::Number};
    const DayCounts counts = spanCounts(*input->table, input->finished);
    if (counts.total() == 0)
        return taught(std::move(picture),
                      HistogramWords::tr("No card has been finished in this period. Once cards are, this shows "
                                         "which cycle times are usual and which are not."));
    const int longest = *counts.percentile(1);
    const int scale = longestOf(*input, counts);
    const int width = binWidth(scale);
    PictureLayer bars{HistogramWords::tr("Cards finished"), {.shape = Shape::Bars, .width = 0.9 * width}, {}};
    for (int from = 1; from <= scale; from += width) {
        const auto cards = counts.upTo(from + width - 1) - counts.upTo(from - 1);
        bars.spots.append({from + (width - 1) / 2.0, double(cards)});
    }
    picture.x.from = 0.5 - 0.02 * scale;
    picture.x.to = bars.spots.last().x + width / 2.0 + 0.02 * scale;
    picture.layers.append(std::move(bars));
    for (const int percent : {50, 85, 95})
        picture.rules.append(percentileRule(PictureRule::Along::Y, percent, *counts.percentile(percent / 100.0)));
    //: %1 and %2 are "4 days"
    picture.reading =
        HistogramWords::tr("Half of the cards finish in %1 or less, 85% in %2 or less; the longest took %3.")
            .arg(ChartWords::days(*counts.percentile(0.5)), ChartWords::days(*counts.percentile(0.85)), ChartWords::days(longest));
    picture.wordsOf = [from = picture.layers.first().spots, width](const SpotPlace &place) {
        const int first = 1 + place.spot * width;
        return HistogramWords::tr("%1: %2").arg(HistogramWords::bin(first, first + width - 1),
                                                ChartWords::cards(qsizetype(from.at(place.spot).y)));
    };
    picture.cardsOf = [input, width](const SpotPlace &place) {
        const int first = 1 + place.spot * width;
        const QList<int> &span = input->table->span;
        return cardsWhere(*input->table, input->finished,
                          [&](qsizetype row) { return span.at(row) >= first && span.at(row) < first + width; });
    };
    return picture;
}

} // namespace pulley
