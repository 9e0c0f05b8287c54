// The service level expectation over time: the share of cards that were finished within it.
#include "models/metrics/expectationfigures.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

namespace pulley {

namespace {

class SleWords
{
    Q_DECLARE_TR_FUNCTIONS(SleWords)
};

} // namespace

Picture drawSle(const Input &input)
{
    Picture picture = blankPicture(input, "sle", {Figure::SleAttainment, Figure::CycleTimeDays});
    picture.x = {ChartWords::stepAxis(input->step), AxisScale::Days};
    picture.y = {SleWords::tr("Cards within it"), AxisScale::Share, {}, 0, 1.04};
    const BoardFacts &facts = input->history->facts;
    if (facts.sleDays <= 0)
        return taught(std::move(picture),
                      SleWords::tr("This board has no service level expectation. Say under Columns and limits in how "
                                   "many days how many cards are to be finished."));
    if (input->finished.size() == 0)
        return taught(std::move(picture),
                      SleWords::tr("No card has been finished in this period. Of finished cards this shows how many "
                                   "kept the service level expectation."));
    Series series;
    QList<Attainment> kept;
    qint64 within = 0;
    for (const Attainment &step : sleAttainment(*input->table, input->range, input->step, facts.sleDays)) {
        if (step.finished == 0)
            continue;
        series.spans.append(step.step.days);
        series.values.append(double(step.within) / double(step.finished));
        kept.append(step);
        within += step.within;
    }
    picture.x.spans = axisSpans(series.spans);
    picture.layers.append(seriesLayer(series, SleWords::tr("Share within the expectation"), {.shape = Shape::Line}));
    const double wanted = facts.slePercent / 100.0;
    picture.rules.append(level(wanted, SleWords::tr("expected %1").arg(ChartWords::share(wanted)), Ink::Strong, Dash::Solid));
    //: %1 and %4 are shares such as "38%", %2 is "124 cards", %3 "9 days"
    picture.reading =
        SleWords::tr("%1 of %2 were finished within %3; expected are %4.")
            .arg(ChartWords::share(double(within) / double(input->finished.size())), ChartWords::cards(input->finished.size()),
                 ChartWords::days(facts.sleDays), ChartWords::share(wanted));
    picture.wordsOf = [input, kept](const SpotPlace &place) {
        const Attainment &step = kept.at(place.spot);
        return SleWords::tr("%1: %2 of %3 within the expectation")
            .arg(ChartWords::step(step.step.days, input->step))
            .arg(step.within)
            .arg(ChartWords::cards(step.finished));
    };
    picture.cardsOf = [input, kept](const SpotPlace &place) { return cardsFinished(*input, kept.at(place.spot).step.days); };
    return picture;
}

} // namespace pulley
