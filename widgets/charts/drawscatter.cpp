// The scatterplot: finished cards by the day they finished and how long they took.
#include "models/exchange/finisheditems.h"
#include "models/metrics/cycletime.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

namespace pulley {

namespace {

class ScatterWords
{
    Q_DECLARE_TR_FUNCTIONS(CycleTimeWords)
};

/// "85% of cards finish in 9 days or less (124 cards finished); 3 in progress are older."
QString readingOf(const ChartInput &input, int days)
{
    const FlowTable &table = *input.table;
    int older = 0;
    for (qsizetype row = table.finished; row < table.started; ++row)
        older += table.span.at(row) > days ? 1 : 0;
    //: %1 is "9 days", %2 is "124 cards"
    const QString finished = ScatterWords::tr("85% of cards finish in %1 or less (%2 finished).")
                                 .arg(ChartWords::days(days), ChartWords::cards(input.finished.size()));
    if (older == 0)
        return finished;
    return ChartWords::tr("%1 %2").arg(finished, ScatterWords::tr("%n in progress are older.", "", older));
}

} // namespace

Picture drawScatter(const Input &input)
{
    Picture picture = blankPicture(input, "cycle-time", {Figure::CycleTimeDays, Figure::Percentile});
    picture.x = {ScatterWords::tr("Day finished"), AxisScale::Days};
    picture.y = {ScatterWords::tr("Cycle time, days"), AxisScale::Number};
    picture.ofCards = true;
    picture.mayBeLogarithmic = true;
    const FlowTable &table = *input->table;
    const Rows rows = input->finished;
    const DayCounts counts = spanCounts(table, rows);
    if (counts.total() == 0)
        return taught(std::move(picture),
                      ScatterWords::tr("No card has been finished in this period. Once cards arrive at the "
                                       "delivery point, each is a dot here."));
    PictureLayer dots{ScatterWords::tr("Finished cards"), {.shape = Shape::Dots}, {}};
    dots.spots.reserve(rows.size());
    for (qsizetype row = rows.from; row < rows.to; ++row)
        dots.spots.append({julian(table.finishDay().at(row)), double(table.span.at(row))});
    picture.layers.append(std::move(dots));
    for (const int percent : {50, 70, 85, 95})
        picture.rules.append(percentileRule(PictureRule::Along::X, percent, *counts.percentile(percent / 100.0)));
    if (*counts.percentile(1) > 50 * *counts.percentile(0.5))
        picture.y.scale = AxisScale::Logarithmic;
    picture.reading = readingOf(*input, *counts.percentile(0.85));
    picture.ownCsv = [input] {
        const History &history = *input->history;
        return finishedItemsCsv(history.facts.key, finishedItems(history, *input->table, input->finished), input->table->zone,
                                history.types, history.classes);
    };
    picture.cardsOf = [input](const SpotPlace &place) {
        return QList<int>{input->table->card.at(input->finished.from + place.spot)};
    };
    picture.wordsOf = [input](const SpotPlace &place) {
        const qsizetype row = input->finished.from + place.spot;
        //: %1 is "9 days", %2 a date
        return ScatterWords::tr("%1, finished %2")
            .arg(ChartWords::days(input->table->span.at(row)), ChartWords::day(dateOf(input->table->finishDay().at(row))));
    };
    return picture;
}

} // namespace pulley
