// Process behaviour charts: what a series does by chance, and which of its points are more than that.
#include "models/metrics/baseline.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

#include <QMap>

#include <algorithm>

namespace pulley {

namespace {

class BehaviourWords
{
    Q_DECLARE_TR_FUNCTIONS(BehaviourWords)
public:
    static QString rule(const BehaviourSignal &signal)
    {
        const bool above = signal.side == Side::Above;
        switch (signal.rule) {
        case SignalRule::OutsideLimits:
            return above ? tr("above the upper limit") : tr("below the lower limit");
        case SignalRule::TwoOfThree:
            return tr("two of three far from the mean");
        case SignalRule::FourOfFive:
            return tr("four of five away from the mean");
        case SignalRule::EightInARow:
            return above ? tr("eight in a row above the mean") : tr("eight in a row below the mean");
        case SignalRule::RangeTooGreat:
            return tr("too far from the point before");
        }
        return {};
    }
};

/// What is judged: values, where they stand, and what to say of each and which cards it stands for.
struct Judged {
    QList<double> values;
    QList<double> places;
    QString name;
    std::function<QString(int)> words;
    std::function<QList<int>(int)> cards;
    /// The values on the days that somebody chose as baseline, and which of `values` are among them. Without, the first ones.
    std::optional<QList<double>> usual = {};
    Baseline shown = {};
};

bool isByDates(const ChartQuery &query)
{
    return query.baselineDays.from.isValid() || query.baselineDays.to.isValid();
}

/// An end that isn't chosen is that of the days shown.
DayRange baselineDays(const ChartInput &input)
{
    const Period &days = input.query.baselineDays;
    return {days.from.isValid() ? dayNumberOf(days.from) : input.range.from,
            days.to.isValid() ? dayNumberOf(days.to) : input.range.to};
}

/// The days shown and those of the baseline, and all between: the baseline stays though the days shown move on.
ChartInput withBaseline(const ChartInput &input)
{
    const DayRange days = baselineDays(input);
    // What came before the first start says nothing about work.
    const int from = qMax(days.from, daysOf(*input.table, {}).from);
    return forPeriod(input, {dateOf(qMin(from, input.range.from)), dateOf(qMax(days.to, input.range.to))});
}

void addRules(Picture &picture, const BehaviourLimits &limits)
{
    const auto labelled = [](const QString &text, double value) { return text.arg(ChartWords::figure(value)); };
    picture.rules = {level(limits.upper, labelled(BehaviourWords::tr("upper %1"), limits.upper), Ink::Strong, Dash::Dashed),
                     level(limits.mean, labelled(BehaviourWords::tr("mean %1"), limits.mean), Ink::Text, Dash::Solid),
                     level(limits.lower, labelled(BehaviourWords::tr("lower %1"), limits.lower), Ink::Strong, Dash::Dashed)};
}

/// One mark a point, whatever number of rules it breaks.
QMap<int, QStringList> signalled(const Judged &judged, const BehaviourLimits &limits)
{
    QMap<int, QStringList> found;
    for (const BehaviourSignal &signal : behaviourSignals(judged.values, limits))
        found[int(signal.at)].append(BehaviourWords::rule(signal));
    return found;
}

void addLayers(Picture &picture, const Judged &judged, const QMap<int, QStringList> &found)
{
    PictureLayer line{judged.name, {.shape = Shape::Line}, {}};
    PictureLayer marks{
        BehaviourWords::tr("More than chance"), {.shape = Shape::Dots, .ink = Ink::Strong, .marker = Marker::Diamond}, {}};
    for (qsizetype i = 0; i < judged.values.size(); ++i)
        line.spots.append({judged.places.at(i), judged.values.at(i)});
    QList<int> places;
    for (auto each = found.cbegin(); each != found.cend(); ++each) {
        marks.spots.append(line.spots.at(each.key()));
        places.append(each.key());
    }
    picture.layers = {line, marks};
    const auto index = [places](const SpotPlace &place) { return place.layer == 0 ? place.spot : places.at(place.spot); };
    picture.wordsOf = [index, found, words = judged.words](const SpotPlace &place) {
        const int at = index(place);
        const QStringList rules = found.value(at);
        return rules.isEmpty() ? words(at) : words(at) + QLatin1Char('\n') + rules.join(QLatin1Char('\n'));
    };
    picture.cardsOf = [index, cards = judged.cards](const SpotPlace &place) { return cards(index(place)); };
}

/// Where the baseline begins and ends, as far as it is shown.
void markBaseline(Picture &picture, const Judged &judged)
{
    const auto mark = [&](qsizetype at, const QString &label) {
        picture.rules.append({PictureRule::Along::Y, judged.places.at(at), label, Ink::Dim, Dash::Dotted});
    };
    if (judged.shown.from >= judged.shown.to)
        return;
    if (judged.usual)
        mark(judged.shown.from, BehaviourWords::tr("baseline from here"));
    mark(judged.shown.to - 1, BehaviourWords::tr("baseline up to here"));
}

QString usualWords(const Picture &picture, const BehaviourLimits &limits, int points, bool byDates)
{
    const auto told = [&](const QString &text) {
        return text.arg(ChartWords::figure(limits.mean), ChartWords::figure(limits.lower), ChartWords::figure(limits.upper));
    };
    if (!byDates)
        return told(BehaviourWords::tr("%1 on average and from %2 to %3 by chance, by the first %n points.", "", points));
    //: %4 is a period of days
    return told(BehaviourWords::tr("%1 on average and from %2 to %3 by chance, by the baseline %4 with its %n points.", "", points))
        .arg(ChartWords::period(baselineDays(*picture.input)));
}

QString tooFew(const Picture &picture, bool byDates)
{
    return byDates ? BehaviourWords::tr("There are fewer than two points in the baseline %1: too few to say what is usual and what "
                                        "is more than chance. Choose other days for it.")
                         .arg(ChartWords::period(baselineDays(*picture.input)))
                   : BehaviourWords::tr("There are fewer than two points in this period: too few to say what is "
                                        "usual and what is more than chance.");
}

Picture judgedPicture(Picture picture, Judged judged)
{
    const bool byDates = judged.usual.has_value();
    if (!byDates)
        judged.shown = {0, qMin<qsizetype>(picture.input->query.baseline, judged.values.size())};
    const QList<double> usual = byDates ? *judged.usual : judged.values.mid(0, judged.shown.to);
    const auto limits = behaviourLimits(usual, {0, usual.size()});
    if (!limits)
        return taught(std::move(picture), tooFew(picture, byDates));
    const auto found = signalled(judged, *limits);
    addLayers(picture, judged, found);
    addRules(picture, *limits);
    markBaseline(picture, judged);
    const QString more = found.isEmpty() ? BehaviourWords::tr("Nothing is more than chance.")
                                         : BehaviourWords::tr("%n points are more than chance.", "", int(found.size()));
    picture.reading = ChartWords::tr("%1 %2").arg(usualWords(picture, *limits, int(usual.size()), byDates), more);
    return picture;
}

Judged judgedSeries(const Input &input, const Series &series, const QString &name)
{
    Judged judged{series.values, {}, name, {}, {}, {}, {}};
    for (const DayRange &span : series.spans)
        judged.places.append(middleOf(span));
    judged.words = [input, series, name](int at) {
        return BehaviourWords::tr("%1, %2: %3")
            .arg(ChartWords::step(series.spans.at(at), input->step), name, ChartWords::figure(series.values.at(at)));
    };
    return judged;
}

Picture overTime(const Input &input, const char *key, Figure figure, const QString &axis)
{
    Picture picture = blankPicture(input, key, {Figure::ProcessBehaviour, Figure::ProcessSignals, figure});
    picture.x = {ChartWords::stepAxis(input->step), AxisScale::Days};
    picture.y = {axis, AxisScale::Number};
    return picture;
}

using SeriesOf = Series (*)(const DailyFlow &, const DayScale &, Step);
using CardsOf = QList<int> (*)(const ChartInput &, const DayRange &);

/// Whose cards a point's are: those counted on its days, days off before them included, or those of its end.
enum class Tells { Sum, End };

/// What can be judged: what a step comes to is known when it is over.
Series overOnly(const ChartInput &input, const Series &all, Tells tells)
{
    Series series = wholeOnly(all, input.range, input.step);
    const bool going = !series.spans.isEmpty() && series.spans.last().to >= input.table->asOfDay;
    if (tells == Tells::Sum && going && series.spans.size() > 1) {
        series.spans.removeLast();
        series.values.removeLast();
    }
    return series;
}

Series seriesOn(const ChartInput &input, SeriesOf seriesOf)
{
    return seriesOf(dailyFlow(*input.table, input.range), input.table->scale, input.step);
}

void fixBaseline(Judged &judged, const ChartInput &input, const Series &shown, SeriesOf seriesOf, Tells tells)
{
    // Its steps are those shown, whatever would fit the longer time.
    ChartInput wide = withBaseline(input);
    wide.step = input.step;
    const Series all = overOnly(wide, seriesOn(wide, seriesOf), tells);
    const Baseline usual = baselineOn(baselineDays(input), all);
    judged.usual = all.values.mid(usual.from, usual.to - usual.from);
    judged.shown = baselineOn(baselineDays(input), shown);
}

Picture drawSeries(const Input &input, Picture picture, const QString &name, SeriesOf seriesOf, CardsOf cards, Tells tells)
{
    if (input->range.size() == 0)
        return judgedPicture(std::move(picture), {});
    const Series all = seriesOn(*input, seriesOf);
    if (all.spans.isEmpty())
        return taught(std::move(picture), noDayCounts());
    const Series series = overOnly(*input, all, tells);
    Judged judged = judgedSeries(input, series, name);
    if (isByDates(input->query))
        fixBaseline(judged, *input, series, seriesOf, tells);
    const QList<DayRange> wide = tells == Tells::Sum ? gathered(all.spans, input->range) : all.spans;
    const qsizetype left = all.spans.indexOf(series.spans.value(0));
    judged.cards = [input, wide, left, cards](int at) { return cards(*input, wide.at(left + at)); };
    picture.x.spans = axisSpans(series.spans);
    return judgedPicture(std::move(picture), judged);
}

QList<int> atTheEnd(const ChartInput &input, const DayRange &span)
{
    return cardsInProgress(input, span.to);
}

} // namespace

Picture drawCycleTimeBehaviour(const Input &input)
{
    Picture picture =
        blankPicture(input, "behaviour-cycle-time", {Figure::ProcessBehaviour, Figure::ProcessSignals, Figure::CycleTimeDays});
    picture.x = {BehaviourWords::tr("Finished cards, in order"), AxisScale::Number};
    picture.y = {BehaviourWords::tr("Cycle time, days"), AxisScale::Number};
    picture.ofCards = true;
    const Series series = cycleTimeSeries(*input->table, input->finished);
    Judged judged{series.values, {}, BehaviourWords::tr("Finished cards"), {}, {}, {}, {}};
    for (qsizetype i = 0; i < series.values.size(); ++i)
        judged.places.append(double(i + 1));
    judged.words = [series](int at) { return ChartWords::days(int(series.values.at(at))); };
    judged.cards = [input](int at) { return QList<int>{input->table->card.at(input->finished.from + at)}; };
    if (isByDates(input->query)) {
        const Rows all = withBaseline(*input).finished;
        const Baseline usual = baselineOn(baselineDays(*input), *input->table, all);
        judged.usual = cycleTimeSeries(*input->table, {all.from + usual.from, all.from + usual.to}).values;
        judged.shown = baselineOn(baselineDays(*input), *input->table, input->finished);
    }
    return judgedPicture(std::move(picture), judged);
}

Picture drawThroughputBehaviour(const Input &input)
{
    const QString name = BehaviourWords::tr("Cards finished");
    return drawSeries(input, overTime(input, "behaviour-throughput", Figure::Throughput, name), name, throughputSeries,
                      cardsFinished, Tells::Sum);
}

Picture drawWipBehaviour(const Input &input)
{
    const QString name = BehaviourWords::tr("Cards in progress");
    return drawSeries(input, overTime(input, "behaviour-wip", Figure::Wip, name), name, wipSeries, atTheEnd, Tells::End);
}

Picture drawAgeBehaviour(const Input &input)
{
    const QString name = BehaviourWords::tr("Average age, days");
    return drawSeries(input, overTime(input, "behaviour-age", Figure::TotalAge, name), name, averageAgeSeries, atTheEnd,
                      Tells::End);
}

} // namespace pulley
