// Cycle time by stage: in which columns finished cards spent their time.
#include "models/metrics/stagetimes.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

#include <algorithm>

namespace pulley {

namespace {

class StageWords
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

constexpr double hoursADay = 24;

/// So many that anybody looks at them stand in order.
constexpr qsizetype mostInOrder = 200;

/// The cards that stayed there at all, the longest first.
QList<int> longest(const ChartInput &input, int column)
{
    const FlowTable &table = *input.table;
    QList<std::pair<qint64, int>> stays;
    for (qsizetype row = input.finished.from; row < input.finished.to; ++row)
        stays.append({table.at.at(column).at(row) - table.at.at(column + 1).at(row), table.card.at(row)});
    std::partial_sort(stays.begin(), stays.begin() + qMin(mostInOrder, stays.size()), stays.end());
    QList<int> cards;
    for (const auto &stay : stays) {
        if (stay.first < 0)
            cards.append(stay.second);
    }
    return cards;
}

} // namespace

Picture drawStageTimes(const Input &input)
{
    Picture picture = blankPicture(input, "stage-times", {Figure::StageTime, Figure::Percentile});
    picture.x = {StageWords::tr("Column"), AxisScale::Names};
    picture.y = {StageWords::tr("Days"), AxisScale::Number};
    picture.lying = true;
    const QList<StageTime> stages = stageTimes(*input->table, input->finished, {0.5, 0.85});
    if (stages.isEmpty())
        return taught(std::move(picture),
                      StageWords::tr("No card has been finished in this period. Of finished cards this shows in "
                                     "which columns their time went."));
    PictureLayer most{StageWords::tr("85% within"), {.shape = Shape::Bars, .ink = Ink::Shade, .shade = 0.3, .width = 0.7}, {}};
    PictureLayer half{StageWords::tr("Half within"), {.shape = Shape::Bars, .width = 0.4}, {}};
    PictureLayer mean{StageWords::tr("Mean"), {.shape = Shape::Dots, .ink = Ink::Text, .marker = Marker::Diamond}, {}};
    qsizetype slowest = 0;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const StageTime &stage = stages.at(i);
        picture.x.names.append(ChartWords::columnName(*input, stage.column));
        most.spots.append({double(i), stage.hours.at(1).value_or(0) / hoursADay});
        half.spots.append({double(i), stage.hours.at(0).value_or(0) / hoursADay});
        mean.spots.append({double(i), stage.meanHours / hoursADay});
        if (stage.meanHours > stages.at(slowest).meanHours)
            slowest = i;
    }
    picture.layers = {most, half, mean};
    const StageTime &worst = stages.at(slowest);
    //: %1 a column; %2 to %4 times such as "3.5 d"
    picture.reading = StageWords::tr("Cards spend the longest in %1: %2 on average, half of them %3 or less, 85% %4 or less.")
                          .arg(picture.x.names.at(slowest), ChartWords::hours(worst.meanHours),
                               ChartWords::hours(*worst.hours.at(0)), ChartWords::hours(*worst.hours.at(1)));
    picture.wordsOf = [stages, names = picture.x.names](const SpotPlace &place) {
        const StageTime &stage = stages.at(place.spot);
        return StageWords::tr("%1: half within %2, 85% within %3, mean %4")
            .arg(names.at(place.spot), ChartWords::hours(stage.hours.at(0).value_or(0)),
                 ChartWords::hours(stage.hours.at(1).value_or(0)), ChartWords::hours(stage.meanHours));
    };
    picture.cardsOf = [input](const SpotPlace &place) { return longest(*input, input->table->points.commitment + place.spot); };
    return picture;
}

} // namespace pulley
