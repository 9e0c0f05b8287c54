// Picture: its data as CSV, and two periods in one.
#include "widgets/charts/picture.h"

#include "models/exchange/csvwriter.h"
#include "widgets/charts/chartinput.h"
#include "widgets/charts/chartwords.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace pulley {

namespace {

/// Figures as spread sheets read them: a point, no groups, no more digits than there is sense in.
QString plain(double value)
{
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

/// What a row of the CSV is about: for spans of days their first day.
double rowOf(const PictureAxis &axis, double x)
{
    for (const auto &span : axis.spans) {
        if (x >= double(span.first) && x <= double(span.second))
            return double(span.first);
    }
    return axis.scale == AxisScale::Days || axis.scale == AxisScale::Names ? std::round(x) : x;
}

QString cellOf(const PictureAxis &axis, double value)
{
    if (axis.scale == AxisScale::Days)
        return QDate::fromJulianDay(qRound64(value)).toString(Qt::ISODate);
    if (axis.scale == AxisScale::Names)
        return axis.names.value(qRound(value));
    return plain(value);
}

bool isData(const PictureLayer &layer)
{
    return !layer.name.isEmpty();
}

/// A row a card: what it is, and where it stands in the picture.
void writeCards(CsvWriter &csv, const Picture &picture)
{
    csv.row({QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("type"), QStringLiteral("class"), picture.x.label,
             picture.y.label, QStringLiteral("series")});
    const History &history = *picture.input->history;
    for (int layer = 0; layer < picture.layers.size(); ++layer) {
        const PictureLayer &each = picture.layers.at(layer);
        for (int spot = 0; spot < each.spots.size() && isData(each); ++spot) {
            for (const int index : picture.cardsOf({layer, spot})) {
                const CardHistory &card = history.cards.at(index);
                csv.row({ChartWords::number(*picture.input, card), card.title, ChartWords::typeName(*picture.input, card.type),
                         ChartWords::className(*picture.input, card.serviceClass), cellOf(picture.x, each.spots.at(spot).x),
                         cellOf(picture.y, each.spots.at(spot).y), each.name});
            }
        }
    }
}

void writeCells(CsvWriter &csv, const Picture &picture)
{
    csv.row({picture.y.label, picture.x.label, QStringLiteral("share")});
    for (const PictureLayer &layer : picture.layers) {
        for (const Spot &spot : layer.spots)
            csv.row({cellOf(picture.y, spot.y), cellOf(picture.x, spot.x), plain(spot.base)});
    }
}

void writeRows(CsvWriter &csv, const Picture &picture)
{
    QStringList header{picture.x.label};
    std::map<double, QStringList> rows;
    int column = 0;
    for (const PictureLayer &layer : picture.layers) {
        if (!isData(layer))
            continue;
        header.append(layer.name);
        ++column;
        for (qsizetype spot = 0; spot < layer.spots.size(); ++spot) {
            const double x = layer.spots.at(spot).x;
            QStringList &row = rows[layer.places.isEmpty() ? rowOf(picture.x, x) : layer.places.at(spot)];
            row.resize(column);
            row[column - 1] = plain(layer.spots.at(spot).y);
        }
    }
    csv.row(header);
    for (auto &[x, row] : rows) {
        row.resize(column);
        csv.row(QStringList{cellOf(picture.x, x)} + row);
    }
}

/// What stood only in the other period gets a place too.
double moved(Picture &now, const Picture &before, double x, int days)
{
    if (now.x.scale == AxisScale::Days)
        return x + days;
    if (now.x.scale != AxisScale::Names)
        return x;
    const QString name = before.x.names.value(qRound(x));
    if (!now.x.names.contains(name))
        now.x.names.append(name);
    return double(now.x.names.indexOf(name)) + x - std::round(x);
}

PictureLayer ghost(PictureLayer layer, Picture &now, const Picture &before, int days, const QString &name)
{
    QList<std::pair<Spot, double>> spots;
    const QList<double> places = std::exchange(layer.places, {});
    for (qsizetype i = 0; i < layer.spots.size(); ++i) {
        Spot spot = layer.spots.at(i);
        const double there = places.isEmpty() ? rowOf(before.x, spot.x) : places.at(i);
        spot.x = moved(now, before, spot.x, days);
        spots.append({spot, now.x.scale == AxisScale::Names ? rowOf(now.x, spot.x) : there});
    }
    std::stable_sort(spots.begin(), spots.end(), [](const auto &a, const auto &b) { return a.first.x < b.first.x; });
    for (qsizetype i = 0; i < spots.size(); ++i) {
        layer.spots[i] = spots.at(i).first;
        layer.places.append(spots.at(i).second);
    }
    if (!layer.name.isEmpty())
        layer.name = ChartWords::tr("%1 (%2)").arg(layer.name, name);
    layer.look.ink = Ink::Dim;
    layer.look.dash = Dash::Dashed;
    layer.look.marker = Marker::Ring;
    layer.look.still = true;
    layer.listed = true;
    return layer;
}

bool mayShare(const Picture &picture)
{
    const auto fills = [](const PictureLayer &layer) {
        return layer.look.shape == Shape::Area || layer.look.shape == Shape::Cells;
    };
    return std::none_of(picture.layers.cbegin(), picture.layers.cend(), fills);
}

} // namespace

QByteArray pictureCsv(const Picture &picture)
{
    if (picture.ownCsv && !isBlank(picture))
        return picture.ownCsv();
    CsvWriter csv;
    const bool cells = std::any_of(picture.layers.cbegin(), picture.layers.cend(),
                                   [](const PictureLayer &layer) { return layer.look.shape == Shape::Cells; });
    if (picture.ofCards)
        writeCards(csv, picture);
    else if (cells)
        writeCells(csv, picture);
    else
        writeRows(csv, picture);
    return csv.bytes();
}

Picture compared(Picture now, const Picture &before, int days, const QString &beforeName)
{
    //: what a chart says, then what it says of the period that it is compared with, such as "1 Oct to 31 Oct"
    now.reading = ChartWords::tr("%1 Before (%2): %3").arg(now.reading, beforeName, before.reading);
    if (!mayShare(now))
        return now;
    QList<PictureLayer> layers;
    for (const PictureLayer &layer : before.layers) {
        if (!layer.look.still && !layer.name.isEmpty())
            layers.append(ghost(layer, now, before, days, beforeName));
        // Told from each other by their lines alone.
        if (layers.size() % 2 == 0 && !layers.isEmpty())
            layers.last().look.dash = Dash::Dotted;
    }
    // Behind: what is now lies over it. The places of the layers that can be asked about move on.
    const int behind = int(layers.size());
    now.layers = layers + now.layers;
    const auto own = [behind](const SpotPlace &place) { return SpotPlace{place.layer - behind, place.spot}; };
    if (now.wordsOf)
        now.wordsOf = [own, words = now.wordsOf](const SpotPlace &place) { return words(own(place)); };
    if (now.cardsOf)
        now.cardsOf = [own, cards = now.cardsOf, behind](const SpotPlace &place) {
            return place.layer < behind ? QList<int>() : cards(own(place));
        };
    for (PictureLayer &layer : now.layers)
        layer.listed = layer.look.shape != Shape::Area;
    return now;
}

bool isBlank(const Picture &picture)
{
    return std::all_of(picture.layers.cbegin(), picture.layers.cend(),
                       [](const PictureLayer &layer) { return layer.spots.isEmpty(); });
}

} // namespace pulley
