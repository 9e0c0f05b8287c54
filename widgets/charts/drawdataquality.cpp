// Data quality: how many cards' histories are less than certain, what is wrong with them, and which figures that touches.
#include "models/domain/board.h"
#include "models/exchange/csvwriter.h"
#include "models/metrics/dataquality.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

#include <QHash>
#include <algorithm>

namespace pulley {

namespace {

class QualityWords
{
    Q_DECLARE_TR_FUNCTIONS(QualityWords)
public:
    static QString named(Doubt doubt)
    {
        switch (doubt) {
        case Doubt::DatesOnly:
            return tr("Days without times");
        case Doubt::Estimated:
            return tr("Some stage estimated");
        case Doubt::OutOfOrder:
            return tr("Times out of order");
        case Doubt::UnknownColumn:
            return tr("In a column that is gone");
        case Doubt::Corrected:
            return tr("Corrected");
        }
        return {};
    }
    /// As the charts are called that show it.
    static QString named(Figure figure)
    {
        switch (figure) {
        case Figure::CycleTimeDays:
            return tr("cycle time in days");
        case Figure::CycleTimeHours:
            return tr("cycle time in hours");
        case Figure::StageTime:
            return tr("cycle time by stage");
        case Figure::FlowEfficiency:
            return tr("flow efficiency");
        case Figure::BlockedTime:
            return tr("blocked time");
        case Figure::CumulativeFlow:
            return tr("cumulative flow");
        case Figure::PaceBands:
            return tr("pace bands of ageing work");
        case Figure::Age:
            return tr("age");
        case Figure::Wip:
            return tr("work in progress");
        case Figure::NetFlow:
            return tr("net flow");
        default:
            return QString::fromLatin1(definitions().at(int(figure)).key);
        }
    }
    static QString touched(const DoubtDefinition &definition)
    {
        if (definition.touches.isEmpty())
            return tr("No figure is touched.");
        QStringList names;
        for (const Figure figure : definition.touches)
            names.append(named(figure));
        //: %1 is a list such as "cycle time in hours, blocked time"
        return tr("Touched: %1.").arg(names.join(tr(", ", "between the parts of a list")));
    }
    /// "Days without times. Brought in with … Touched: …"
    static QString meaning(Doubt doubt)
    {
        const DoubtDefinition &definition = definitionOf(doubt);
        return ChartWords::tr("%1 %2").arg(
            //: %1 names a doubt about a history, %2 says what it is
            tr("%1: %2").arg(named(doubt), QCoreApplication::translate("Definitions", definition.sentence)), touched(definition));
    }
    static QString corrections(qsizetype count)
    {
        return count == 0 ? tr("No command was taken back.")
                          : tr("%n commands don't count: taken back, or taking another back.", "", int(count));
    }
    static QString readingOf(const DataQuality &quality, const DoubtCount &most)
    {
        const double share = double(quality.doubted.size()) / double(quality.cards);
        //: %1 is such as "12 cards", %2 a share such as "4%", %3 such as "Days without times"
        return tr("The histories of %1 (%2) are less than certain, most of all: %3 (%4).")
            .arg(ChartWords::cards(quality.doubted.size()), ChartWords::share(share), named(most.doubt),
                 ChartWords::figure(double(most.cards)));
    }
};

/// For each layer and each of `counts` the cards, as indices of the history.
QList<QList<QList<int>>> cardsOf(const ChartInput &input, const DataQuality &quality, const QList<DoubtCount> &counts)
{
    QHash<CardId, const DoubtedCard *> doubted;
    for (const DoubtedCard &card : quality.doubted)
        doubted.insert(card.card, &card);
    QList<QList<QList<int>>> cards(2, QList<QList<int>>(counts.size()));
    for (int index = 0; index < input.history->cards.size(); ++index) {
        const DoubtedCard *card = doubted.value(input.history->cards.at(index).id);
        for (qsizetype i = 0; card && i < counts.size(); ++i) {
            if (card->doubts.contains(counts.at(i).doubt))
                cards[card->finished ? 0 : 1][i].append(index);
        }
    }
    return cards;
}

void addLayers(Picture &picture, const QList<DoubtCount> &counts)
{
    PictureLayer finished{QualityWords::tr("Finished"), {.shape = Shape::Bars, .width = 0.34}, {}};
    PictureLayer open{QualityWords::tr("Not finished"), {.shape = Shape::Bars, .ink = Ink::Shade, .shade = 0.4, .width = 0.34}, {}};
    for (const DoubtCount &count : counts) {
        const auto place = double(picture.x.names.size());
        picture.x.names.append(QualityWords::named(count.doubt));
        finished.spots.append({place - 0.18, double(count.finished)});
        open.spots.append({place + 0.18, double(count.cards - count.finished)});
        picture.definitions.append(QualityWords::meaning(count.doubt));
    }
    picture.layers = {finished, open};
}

/// The cards to look at, a row each, with the doubts as exports call them.
QByteArray csvOf(const ChartInput &input, const DataQuality &quality)
{
    CsvWriter csv;
    csv.row({QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("finished"), QStringLiteral("doubts")});
    for (const DoubtedCard &card : quality.doubted) {
        QStringList doubts;
        for (const Doubt doubt : card.doubts)
            doubts.append(QString::fromLatin1(definitionOf(doubt).key));
        csv.row({cardNumber(input.history->facts.key, card.number), card.title, QString::number(card.finished ? 1 : 0),
                 doubts.join(QLatin1Char(' '))});
    }
    return csv.bytes();
}

} // namespace

Picture drawDataQuality(const Input &input)
{
    Picture picture = blankPicture(input, "data-quality", {Figure::DataQuality});
    picture.x = {QualityWords::tr("Doubt"), AxisScale::Names};
    picture.y = {QualityWords::tr("Cards"), AxisScale::Number};
    picture.lying = true;
    const DataQuality quality = dataQuality(*input->history, *input->table);
    QList<DoubtCount> counts = quality.counts;
    counts.removeIf([](const DoubtCount &count) { return count.cards == 0; });
    if (counts.isEmpty())
        return taught(
            std::move(picture),
            ChartWords::tr("%1 %2").arg(QualityWords::tr("Nothing in the histories of %1 is estimated, came without times or "
                                                         "out of order, or was corrected.")
                                            .arg(ChartWords::cards(quality.cards)),
                                        QualityWords::corrections(quality.corrections)));
    std::stable_sort(counts.begin(), counts.end(), [](const DoubtCount &a, const DoubtCount &b) { return a.cards > b.cards; });
    addLayers(picture, counts);
    picture.reading = ChartWords::tr("%1 %2").arg(QualityWords::readingOf(quality, counts.first()),
                                                  QualityWords::corrections(quality.corrections));
    picture.wordsOf = [counts](const SpotPlace &place) {
        const DoubtCount &count = counts.at(place.spot);
        //: %1 names a doubt, %2 is such as "12 cards", %3 how many of them are finished, %4 such as "Touched: net flow."
        return QualityWords::tr("%1: %2, of them finished: %3. %4")
            .arg(QualityWords::named(count.doubt), ChartWords::cards(count.cards), ChartWords::figure(double(count.finished)),
                 QualityWords::touched(definitionOf(count.doubt)));
    };
    picture.ownCsv = [input, quality] { return csvOf(*input, quality); };
    picture.cardsOf = [cards = cardsOf(*input, quality, counts)](const SpotPlace &place) {
        return cards.at(place.layer).at(place.spot);
    };
    return picture;
}

} // namespace pulley
