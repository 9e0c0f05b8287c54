// Ageing work: what is in progress by column and age, before the pace at which finished cards left each column.
#include "models/metrics/stagetimes.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

namespace pulley {

namespace {

class AgeingWords
{
    Q_DECLARE_TR_FUNCTIONS(AgeingWords)
};

constexpr int bandPercents[] = {50, 70, 85, 95};

/// The columns where work in progress stands, by their indices.
QList<int> columnsInProgress(const FlowTable &table)
{
    QList<int> columns;
    for (int column = table.points.commitment; column < table.points.delivery; ++column)
        columns.append(column);
    return columns;
}

void addBands(Picture &picture, const QList<PaceBand> &bands)
{
    // The highest first: the lower ones lie over it.
    for (int i = 3; i >= 0; --i) {
        const double shade = 0.12 + 0.17 * i;
        PictureLayer layer{AgeingWords::tr("%1% of finished cards").arg(bandPercents[i]),
                           {.shape = Shape::Bars, .ink = Ink::Shade, .shade = shade, .width = 0.98, .still = true},
                           {}};
        for (qsizetype column = 0; column < bands.size(); ++column) {
            const auto top = bands.at(column).ages.percentile(bandPercents[i] / 100.0);
            if (top)
                layer.spots.append({double(column), double(*top)});
        }
        if (!layer.spots.isEmpty())
            picture.layers.append(std::move(layer));
    }
}

/// Rows of a column beside each other, so that cards of one age don't hide each other.
double besides(int nth, int of)
{
    return of < 2 ? 0 : -0.35 + 0.7 * nth / (of - 1);
}

} // namespace

Picture drawAgeing(const Input &input)
{
    Picture picture = blankPicture(input, "ageing", {Figure::Age, Figure::PaceBands, Figure::Percentile});
    const FlowTable &table = *input->table;
    const QList<int> columns = columnsInProgress(table);
    picture.x = {AgeingWords::tr("Column"), AxisScale::Names};
    picture.y = {AgeingWords::tr("Age, days"), AxisScale::Number};
    picture.ofCards = true;
    for (const int column : columns)
        picture.x.names.append(ChartWords::columnName(*input, table.columns.at(column)));
    const Rows open = table.openRows();
    if (open.size() == 0)
        return taught(std::move(picture),
                      AgeingWords::tr("Nothing is in progress. A card pulled past the commitment point is a dot "
                                      "here, and rises a day each day."));
    const QList<PaceBand> bands = paceBands(table, input->finished);
    addBands(picture, bands);
    QList<QList<qsizetype>> standing(columns.size());
    for (qsizetype row = open.from; row < open.to; ++row) {
        // A card that stands before its commitment point again, or in a column that is gone, is drawn at the first one.
        const int at = qBound(0, table.column.at(row) - table.points.commitment, int(columns.size()) - 1);
        standing[at].append(row);
    }
    PictureLayer dots{
        AgeingWords::tr("Cards in progress"), {.shape = Shape::Dots, .ink = Ink::Text, .overlap = Overlap::StandsOut}, {}};
    QList<qsizetype> rows;
    int older = 0;
    for (qsizetype column = 0; column < standing.size(); ++column) {
        const auto usual = column < bands.size() ? bands.at(column).ages.percentile(0.85) : std::optional<int>();
        for (int i = 0; i < standing.at(column).size(); ++i) {
            const qsizetype row = standing.at(column).at(i);
            dots.spots.append({double(column) + besides(i, int(standing.at(column).size())), double(table.span.at(row))});
            rows.append(row);
            older += usual && table.span.at(row) > *usual ? 1 : 0;
        }
    }
    picture.layers.append(std::move(dots));
    const auto oldest = *std::max_element(table.span.cbegin() + open.from, table.span.cbegin() + open.to);
    picture.reading = bands.isEmpty()
        ? AgeingWords::tr("%1 in progress, the oldest for %2. No card has been finished yet to compare with.")
              .arg(ChartWords::cards(open.size()), ChartWords::days(oldest))
        : AgeingWords::tr("%1 in progress, the oldest for %2; %3 older than 85% of finished cards were when they left the column.")
              .arg(ChartWords::cards(open.size()), ChartWords::days(oldest))
              .arg(older);
    const int layer = int(picture.layers.size()) - 1;
    picture.cardsOf = [input, rows, layer](const SpotPlace &place) {
        return place.layer == layer ? QList<int>{input->table->card.at(rows.at(place.spot))} : QList<int>();
    };
    picture.wordsOf = [input, rows](const SpotPlace &place) {
        //: %1 is "9 days"
        return AgeingWords::tr("%1 old").arg(ChartWords::days(input->table->span.at(rows.at(place.spot))));
    };
    return picture;
}

} // namespace pulley
