// Cumulative flow: how many cards had come to each column by the end of each day; the bands are what stood there.
#include "models/metrics/dailyflow.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

#include <numeric>

namespace pulley {

namespace {

class CumulativeFlowWords
{
    Q_DECLARE_TR_FUNCTIONS(CumulativeFlowWords)
};

/// More days than anybody can tell apart are left out, the last one never.
QList<QDate> daysShown(const DayRange &range)
{
    const int step = 1 + range.size() / 500;
    QList<QDate> days;
    for (int day = range.to; day >= range.from; day -= step)
        days.prepend(dateOf(day));
    return days;
}

QString readingOf(const ChartInput &input)
{
    const DailyFlow flow = dailyFlow(*input.table, input.range);
    const int started = std::accumulate(flow.arrivals.cbegin(), flow.arrivals.cend(), 0);
    const int finished = std::accumulate(flow.departures.cbegin(), flow.departures.cend(), 0);
    return CumulativeFlowWords::tr("%1 started and %2 finished; %3 in progress at the end, %4 before the first day.")
        .arg(ChartWords::cards(started), ChartWords::figure(finished), ChartWords::figure(flow.wip.last()),
             ChartWords::figure(flow.wipBefore));
}

/// From light to dark; of many columns every other one is darker than both beside it, or they would run into each other.
double shadeOf(qsizetype column, qsizetype columns)
{
    constexpr qsizetype mostInOrder = 5;
    if (columns == 1)
        return 1;
    const double along = double(column) / double(columns - 1);
    return columns <= mostInOrder ? 0.15 + 0.7 * along : (column % 2 == 0 ? 0.15 : 0.6) + 0.25 * along;
}

void addBands(Picture &picture, const CumulativeFlow &flow)
{
    const ChartInput &input = *picture.input;
    const auto columns = flow.columns.size();
    for (qsizetype column = 0; column < columns; ++column) {
        PictureLayer band{ChartWords::columnName(input, flow.columns.at(column)),
                          {.shape = Shape::Area, .ink = Ink::Shade, .shade = shadeOf(column, columns)},
                          {},
                          false};
        for (qsizetype day = 0; day < flow.days.size(); ++day) {
            const QList<int> &counts = flow.counts.at(day);
            const int below = column + 1 < columns ? counts.at(column + 1) : 0;
            band.spots.append({double(flow.days.at(day).toJulianDay()), double(counts.at(column)), double(below)});
        }
        const Spot last = band.spots.last();
        if (last.y > last.base)
            picture.rules.append(level((last.y + last.base) / 2, band.name, Ink::Text, Dash::None));
        picture.layers.append(std::move(band));
    }
}

QString wordsOf(const PictureLayer &layer, int spot)
{
    const Spot &at = layer.spots.at(spot);
    return CumulativeFlowWords::tr("%1, %2: %3 there, %4 had arrived")
        .arg(layer.name, ChartWords::day(QDate::fromJulianDay(qRound64(at.x))), ChartWords::figure(at.y - at.base),
             ChartWords::cards(qsizetype(at.y)));
}

} // namespace

Picture drawCumulativeFlow(const Input &input)
{
    Picture picture = blankPicture(input, "cfd", {Figure::CumulativeFlow});
    picture.x = {CumulativeFlowWords::tr("Day"), AxisScale::Days};
    picture.y = {CumulativeFlowWords::tr("Cards arrived"), AxisScale::Number};
    if (input->range.size() == 0)
        return taught(std::move(picture),
                      CumulativeFlowWords::tr("No card has been started by the end of this period. Once cards "
                                              "move, each column is a band here, as wide as the cards in it."));
    DayRange drawn = input->range;
    // One day alone has no width: it begins where the day before ended.
    if (drawn.size() == 1)
        --drawn.from;
    const CumulativeFlow flow = cumulativeFlow(*input->table, daysShown(drawn));
    addBands(picture, flow);
    // What was done long before would press the rest flat.
    const Spot &least = picture.layers.last().spots.first();
    const Spot &most = picture.layers.first().spots.last();
    picture.y.from = least.y > 0.3 * most.y && least.y < most.y ? least.y - 0.05 * (most.y - least.y) : 0;
    picture.y.to = most.y + 0.04 * (most.y - picture.y.from) + 1;
    picture.x.from = picture.layers.first().spots.first().x;
    picture.x.to = qMax(picture.x.from + 1, picture.layers.first().spots.last().x);
    picture.reading = readingOf(*input);
    picture.wordsOf = [layers = picture.layers](const SpotPlace &place) { return wordsOf(layers.at(place.layer), place.spot); };
    picture.cardsOf = [input, layers = picture.layers](const SpotPlace &place) {
        const FlowTable &table = *input->table;
        const int day = dayNumberOf(QDate::fromJulianDay(qRound64(layers.at(place.layer).spots.at(place.spot).x)));
        const bool last = place.layer + 1 >= table.columns.size();
        return cardsWhere(table, {0, table.rows()}, [&](qsizetype row) {
            return table.day.at(place.layer).at(row) <= day && (last || table.day.at(place.layer + 1).at(row) > day);
        });
    };
    return picture;
}

} // namespace pulley
