// Figures over time: throughput, work in progress, arrivals against departures.
#include "models/metrics/series.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace pulley {

namespace {

class SeriesWords
{
    Q_DECLARE_TR_FUNCTIONS(SeriesWords)
};

using Cards = QList<int> (*)(const ChartInput &, const DayRange &);

double meanOf(const QList<double> &values)
{
    return values.isEmpty() ? 0 : std::accumulate(values.cbegin(), values.cend(), 0.0) / double(values.size());
}

int sumOf(const QList<int> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0);
}

/// At the end of each day that counts, whatever the steps are that it is drawn in.
QList<double> wipByDay(const DailyFlow &flow, const DayScale &scale)
{
    return wipSeries(flow, scale, Step::Day).values;
}

QList<int> inProgressAtEnd(const ChartInput &input, const DayRange &span)
{
    return cardsInProgress(input, span.to);
}

/// Says of each layer's spots which days, and how many; finds its cards, on the days of `of`.
void answer(Picture &picture, const Series &series, const QList<DayRange> &of, const QList<Cards> &cards)
{
    const Input input = picture.input;
    picture.x.spans = axisSpans(series.spans);
    picture.wordsOf = [input, spans = series.spans, layers = picture.layers](const SpotPlace &place) {
        const PictureLayer &layer = layers.at(place.layer);
        //: what a point of a chart stands for: when, what, how much
        return SeriesWords::tr("%1, %2: %3")
            .arg(ChartWords::step(spans.at(place.spot), input->step), layer.name, ChartWords::figure(layer.spots.at(place.spot).y));
    };
    picture.cardsOf = [input, spans = of, cards](const SpotPlace &place) {
        return place.layer < cards.size() ? cards.at(place.layer)(*input, spans.at(place.spot)) : QList<int>();
    };
}

Picture begun(const Input &input, const char *key, const QList<Figure> &figures)
{
    Picture picture = blankPicture(input, key, figures);
    picture.x = {ChartWords::stepAxis(input->step), AxisScale::Days};
    picture.y = {SeriesWords::tr("Cards"), AxisScale::Number};
    return picture;
}

/// A low last point may only be a week that has just begun.
void tellOfParts(Picture &picture)
{
    const QList<StepSpan> steps = stepsOf(picture.input->range, picture.input->step);
    if (std::any_of(steps.cbegin(), steps.cend(), [](const StepSpan &step) { return !step.whole; }))
        picture.definitions.append(SeriesWords::tr("A week or month at either end of the period may be drawn in part."));
}

QString nothingStarted()
{
    return SeriesWords::tr("No card has been started by the end of this period. Pull a card past the commitment point, and it "
                           "counts here.");
}

} // namespace

Picture drawThroughput(const Input &input)
{
    Picture picture = begun(input, "throughput", {Figure::Throughput});
    if (input->range.size() == 0)
        return taught(std::move(picture), nothingStarted());
    const DailyFlow flow = dailyFlow(*input->table, input->range);
    const Series series = throughputSeries(flow, input->table->scale, input->step);
    if (series.spans.isEmpty())
        return taught(std::move(picture), noDayCounts());
    picture.layers.append(seriesLayer(series, SeriesWords::tr("Cards finished"), {.shape = Shape::Bars}));
    tellOfParts(picture);
    const Series whole = wholeOnly(series, input->range, input->step);
    const double mean = meanOf(whole.values);
    picture.rules.append(level(mean, SeriesWords::tr("mean %1").arg(ChartWords::figure(mean)), Ink::Text));
    const auto [least, most] = std::minmax_element(whole.values.cbegin(), whole.values.cend());
    if (!whole.values.isEmpty())
        //: %2 is "a week"
        picture.reading = (whole.spans.size() == series.spans.size()
                               ? SeriesWords::tr("%1 finished; %2 %3 on average, between %4 and %5.")
                               //: the weeks or months that lie only partly in the period don't count
                               : SeriesWords::tr("%1 finished; without the parts at the ends %2 %3 on average, between %4 and %5."))
                              .arg(ChartWords::cards(sumOf(flow.departures)), ChartWords::figure(mean),
                                   ChartWords::aStep(input->step), ChartWords::figure(*least), ChartWords::figure(*most));
    answer(picture, series, gathered(series.spans, input->range), {cardsFinished});
    return picture;
}

Picture drawWip(const Input &input)
{
    Picture picture = begun(input, "wip", {Figure::Wip});
    if (input->range.size() == 0)
        return taught(std::move(picture), nothingStarted());
    const DailyFlow flow = dailyFlow(*input->table, input->range);
    const Series series = wipSeries(flow, input->table->scale, input->step);
    const QList<double> daily = wipByDay(flow, input->table->scale);
    if (daily.isEmpty())
        return taught(std::move(picture), noDayCounts());
    const double width = input->step == Step::Day ? 1 : 0.9;
    // A single step has neither beginning nor end.
    const Shape shape = series.spans.size() == 1 ? Shape::Bars : Shape::Steps;
    picture.layers.append(seriesLayer(series, SeriesWords::tr("Cards in progress"), {.shape = shape, .width = width}));
    const double mean = meanOf(daily);
    picture.rules.append(level(mean, SeriesWords::tr("mean %1").arg(ChartWords::figure(mean)), Ink::Text));
    const auto [least, most] = std::minmax_element(daily.cbegin(), daily.cend());
    picture.reading = SeriesWords::tr("%1 in progress at the end; %2 on average, between %3 and %4.")
                          .arg(ChartWords::cards(flow.wip.last()), ChartWords::figure(mean), ChartWords::figure(*least),
                               ChartWords::figure(*most));
    answer(picture, series, series.spans, {inProgressAtEnd});
    return picture;
}

Picture drawNetFlow(const Input &input)
{
    Picture picture = begun(input, "net-flow", {Figure::NetFlow});
    if (input->range.size() == 0)
        return taught(std::move(picture), nothingStarted());
    const DailyFlow flow = dailyFlow(*input->table, input->range);
    const DayScale &scale = input->table->scale;
    const Series net = netFlowSeries(flow, scale, input->step);
    if (net.spans.isEmpty())
        return taught(std::move(picture), noDayCounts());
    picture.layers = {seriesLayer(net, SeriesWords::tr("Net flow"), {.shape = Shape::Bars, .ink = Ink::Shade, .shade = 0.25}),
                      seriesLayer(arrivalsSeries(flow, scale, input->step), SeriesWords::tr("Cards started"),
                                  {.shape = Shape::Line, .ink = Ink::Accent, .marker = Marker::Triangle}),
                      seriesLayer(throughputSeries(flow, scale, input->step), SeriesWords::tr("Cards finished"),
                                  {.shape = Shape::Line, .ink = Ink::Text, .dash = Dash::Dashed, .marker = Marker::Square})};
    picture.rules.append(level(0, {}, Ink::Text, Dash::Solid));
    tellOfParts(picture);
    const int started = sumOf(flow.arrivals);
    const int finished = sumOf(flow.departures);
    const int more = started - finished;
    picture.reading = more == 0
        ? SeriesWords::tr("%1 started and as many finished.").arg(ChartWords::cards(started))
        : (more > 0 ? SeriesWords::tr("%1 started and %2 finished: %3 more in progress than before.")
                    : SeriesWords::tr("%1 started and %2 finished: %3 fewer in progress than before."))
              .arg(ChartWords::cards(started), ChartWords::figure(finished), ChartWords::figure(std::abs(more)));
    const Cards either = [](const ChartInput &of, const DayRange &span) {
        QList<int> cards = cardsStarted(of, span);
        const QSet<int> started(cards.cbegin(), cards.cend());
        for (const int card : cardsFinished(of, span)) {
            if (!started.contains(card))
                cards.append(card);
        }
        return cards;
    };
    answer(picture, net, gathered(net.spans, input->range), {either, cardsStarted, cardsFinished});
    return picture;
}

} // namespace pulley
