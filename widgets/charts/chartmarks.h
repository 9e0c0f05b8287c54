// ChartMarks: what charts are put together from: days as places on an axis, percentile lines, cards gathered by what happened to
// them.
#pragma once

#include "models/metrics/daycounts.h"
#include "models/metrics/series.h"
#include "widgets/charts/chartinput.h"
#include "widgets/charts/picture.h"

namespace pulley {

/// The Julian day of a day of the figures: where it stands on an axis of days.
double julian(int day);
/// "85% <= 9 d"; that of 85 stands out.
PictureRule percentileRule(PictureRule::Along along, int percent, int days);
/// A level line with a name.
PictureRule level(double at, const QString &label, Ink ink = Ink::Dim, Dash dash = Dash::Dashed);
/// `picture` with nothing in it but what to do about that.
Picture taught(Picture picture, const QString &teaching);

/// Taught where none of the days shown is one that counts.
QString noDayCounts();
/// The days whose cards each of `spans` tells of, where a sum by the day takes in the days off before it, and the last span those
/// after it: as the functions of series.h count them.
QList<DayRange> gathered(const QList<DayRange> &spans, const DayRange &range);
/// The first and last days of `spans`, for PictureAxis::spans.
QList<std::pair<qint64, qint64>> axisSpans(const QList<DayRange> &spans);
/// Without the weeks or months at the ends of `range` that lie only partly in it, if others are left: they would seem poor.
Series wholeOnly(const Series &series, const DayRange &range, Step step);
/// A layer with a value at the middle of each span of `series`; bars are as wide as the longest span.
PictureLayer seriesLayer(const Series &series, const QString &name, LayerLook look);
/// Where the middle of a span stands.
double middleOf(const DayRange &days);

/// The cards, as indices of the history, of the rows for which `wanted` holds.
template <class F>
QList<int> cardsWhere(const FlowTable &table, const Rows &rows, F wanted)
{
    QList<int> cards;
    for (qsizetype row = rows.from; row < rows.to; ++row) {
        if (wanted(row))
            cards.append(table.card.at(row));
    }
    return cards;
}
/// Finished on, started on, and in progress at the end of days of `span`.
QList<int> cardsFinished(const ChartInput &input, const DayRange &span);
QList<int> cardsStarted(const ChartInput &input, const DayRange &span);
QList<int> cardsInProgress(const ChartInput &input, int day);

} // namespace pulley
