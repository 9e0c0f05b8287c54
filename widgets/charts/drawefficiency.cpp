// Flow efficiency over time: how much of their time cards were worked on.
#include "models/metrics/flowefficiency.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

namespace pulley {

namespace {

class EfficiencyWords
{
    Q_DECLARE_TR_FUNCTIONS(EfficiencyWords)
};

} // namespace

Picture drawFlowEfficiency(const Input &input)
{
    Picture picture = blankPicture(input, "flow-efficiency", {Figure::FlowEfficiency});
    picture.x = {ChartWords::stepAxis(input->step), AxisScale::Days};
    picture.y = {EfficiencyWords::tr("Active time"), AxisScale::Share, {}, 0, 1.04};
    const FlowEfficiency whole = flowEfficiency(*input->table, input->finished);
    if (!whole.share)
        return taught(std::move(picture),
                      EfficiencyWords::tr("No card has been finished in this period. Of finished cards this shows "
                                          "how much of their time they were worked on, and not waiting."));
    Series series;
    for (const EfficiencyStep &step : flowEfficiencyOverTime(*input->table, input->range, input->step)) {
        if (!step.efficiency.share)
            continue;
        series.spans.append(step.step.days);
        series.values.append(*step.efficiency.share);
    }
    picture.x.spans = axisSpans(series.spans);
    picture.layers.append(seriesLayer(series, EfficiencyWords::tr("Flow efficiency"), {.shape = Shape::Line}));
    picture.rules.append(level(*whole.share, EfficiencyWords::tr("all %1").arg(ChartWords::share(*whole.share)), Ink::Text));
    //: %1 and %2 are shares of time such as "38%", %3 is "124 cards"
    picture.reading =
        EfficiencyWords::tr("%3 were worked on for %1 of the time between their start and their finish, and blocked for %2.")
            .arg(ChartWords::share(*whole.share), ChartWords::share(whole.blockedHours / (whole.activeHours + whole.waitingHours)),
                 ChartWords::cards(whole.cards));
    picture.wordsOf = [input, series](const SpotPlace &place) {
        //: when: share, of how many cards
        return EfficiencyWords::tr("%1: %2 of %3")
            .arg(ChartWords::step(series.spans.at(place.spot), input->step), ChartWords::share(series.values.at(place.spot)),
                 ChartWords::cards(cardsFinished(*input, series.spans.at(place.spot)).size()));
    };
    picture.cardsOf = [input, series](const SpotPlace &place) { return cardsFinished(*input, series.spans.at(place.spot)); };
    return picture;
}

} // namespace pulley
