// ChartMarks: shared by the charts.
#include "widgets/charts/chartmarks.h"

#include "widgets/charts/chartwords.h"

#include <algorithm>

namespace pulley {

double julian(int day)
{
    return double(dateOf(day).toJulianDay());
}

double middleOf(const DayRange &days)
{
    return (julian(days.from) + julian(days.to)) / 2;
}

PictureRule percentileRule(PictureRule::Along along, int percent, int days)
{
    const bool main = percent == 85;
    //: a percentile line's label: %1 percent of cards took %2 days or less
    return {along, double(days), ChartWords::tr("%1% \u2264 %2 d").arg(percent).arg(days), main ? Ink::Strong : Ink::Dim,
            main ? Dash::Solid : Dash::Dashed};
}

PictureRule level(double at, const QString &label, Ink ink, Dash dash)
{
    return {PictureRule::Along::X, at, label, ink, dash};
}

Picture taught(Picture picture, const QString &teaching)
{
    const FlowTable &table = *picture.input->table;
    picture.reading = picture.teaching = teaching;
    if (picture.input->finished.size() == 0 && table.finished > 0) {
        // An old history, or a filter: the days are wrong, not the board.
        const QString when = ChartWords::tr("Cards were finished from %1 to %2.")
                                 .arg(ChartWords::day(dateOf(table.finishDay().first())),
                                      ChartWords::day(dateOf(table.finishDay().at(table.finished - 1))));
        picture.reading = picture.teaching = ChartWords::tr("%1 %2").arg(teaching, when);
    }
    picture.layers.clear();
    picture.rules.clear();
    return picture;
}

QString noDayCounts()
{
    return ChartWords::tr("None of these days is a working day. Choose other days, or count calendar days.");
}

QList<DayRange> gathered(const QList<DayRange> &spans, const DayRange &range)
{
    QList<DayRange> all;
    for (const DayRange &span : spans)
        all.append({all.isEmpty() ? range.from : all.last().to + 1, span.to});
    if (!all.isEmpty())
        all.last().to = range.to;
    return all;
}

QList<std::pair<qint64, qint64>> axisSpans(const QList<DayRange> &spans)
{
    QList<std::pair<qint64, qint64>> all;
    for (const DayRange &span : spans)
        all.append({dateOf(span.from).toJulianDay(), dateOf(span.to).toJulianDay()});
    return all;
}

Series wholeOnly(const Series &series, const DayRange &range, Step step)
{
    Series whole;
    const QList<StepSpan> steps = stepsOf(range, step);
    for (qsizetype i = 0; i < series.spans.size(); ++i) {
        const auto same =
            std::find_if(steps.cbegin(), steps.cend(), [&](const StepSpan &span) { return span.days == series.spans.at(i); });
        if (same == steps.cend() || !same->whole)
            continue;
        whole.spans.append(series.spans.at(i));
        whole.values.append(series.values.at(i));
    }
    return whole.spans.isEmpty() ? series : whole;
}

PictureLayer seriesLayer(const Series &series, const QString &name, LayerLook look)
{
    int longest = 1;
    for (const DayRange &span : series.spans)
        longest = qMax(longest, span.size());
    PictureLayer layer{name, look, {}};
    layer.look.width *= longest;
    const qsizetype count = series.spans.size();
    layer.spots.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const DayRange &span = series.spans.at(i);
        // A part of a week stands where the whole week would: beside the others, and not over them.
        const double half = (longest - 1) / 2.0;
        const double place = count == 1 ? middleOf(span)
            : i == 0                    ? julian(span.to) - half
            : i == count - 1            ? julian(span.from) + half
                                        : middleOf(span);
        layer.spots.append({place, series.values.at(i)});
        layer.places.append(julian(span.from));
    }
    return layer;
}

QList<int> cardsFinished(const ChartInput &input, const DayRange &span)
{
    const Rows rows = finishedWithin(*input.table, {dateOf(span.from), dateOf(span.to)});
    return cardsWhere(*input.table, rows, [](qsizetype) { return true; });
}

QList<int> cardsStarted(const ChartInput &input, const DayRange &span)
{
    const QList<int> &days = input.table->startDay();
    return cardsWhere(*input.table, {0, input.table->started},
                      [&](qsizetype row) { return days.at(row) >= span.from && days.at(row) <= span.to; });
}

QList<int> cardsInProgress(const ChartInput &input, int day)
{
    const FlowTable &table = *input.table;
    return cardsWhere(table, {0, table.started},
                      [&](qsizetype row) { return table.startDay().at(row) <= day && table.finishDay().at(row) > day; });
}

} // namespace pulley
