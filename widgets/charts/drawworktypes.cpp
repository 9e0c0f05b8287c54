// Work types: what kinds of work were finished, and how much of it was toil, against the line of 50%.
#include "models/metrics/workmix.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

namespace pulley {

namespace {

class WorkTypeWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkTypeWords)
public:
    static QString named(const ChartInput &input, const TypeId &type)
    {
        const QString name = ChartWords::typeName(input, type);
        for (const WorkType &each : input.history->types) {
            if (each.id == type && each.toil && name.compare(tr("Toil"), Qt::CaseInsensitive) != 0)
                return tr("%1 (toil)").arg(name);
        }
        return name;
    }
    static QString readingOf(const ToilShare &toil, const ChartInput &input)
    {
        const QString text = toil.isOver ? tr("Toil is %1 of the %2 finished and %3 of their active hours: over the line of 50%.")
                                         : tr("Toil is %1 of the %2 finished and %3 of their active hours: under the line of 50%.");
        return text.arg(ChartWords::share(toil.cardShare), ChartWords::cards(input.finished.size()),
                        ChartWords::share(toil.hourShare));
    }
};

} // namespace

Picture drawWorkTypes(const Input &input)
{
    Picture picture = blankPicture(input, "work-types", {Figure::WorkMix, Figure::ToilShare});
    picture.x = {WorkTypeWords::tr("Work type"), AxisScale::Names};
    picture.y = {WorkTypeWords::tr("Share of what was finished"), AxisScale::Share, {}, 0, 1};
    picture.lying = true;
    const auto toil = toilShare(input->history->types, *input->table, input->finished);
    if (!toil)
        return taught(std::move(picture),
                      WorkTypeWords::tr("No card has been finished in this period. Of finished cards this shows "
                                        "what kinds of work they were, and how much of it was toil."));
    const QList<MixShare<TypeId>> mix = mixByType(*input->table, input->finished);
    PictureLayer cards{WorkTypeWords::tr("Share of cards"), {.shape = Shape::Bars, .width = 0.34}, {}};
    PictureLayer hours{
        WorkTypeWords::tr("Share of active hours"), {.shape = Shape::Bars, .ink = Ink::Shade, .shade = 0.4, .width = 0.34}, {}};
    for (qsizetype i = 0; i < mix.size(); ++i) {
        picture.x.names.append(WorkTypeWords::named(*input, mix.at(i).id));
        cards.spots.append({double(i) - 0.18, mix.at(i).cardShare});
        hours.spots.append({double(i) + 0.18, mix.at(i).hourShare});
    }
    picture.layers = {cards, hours};
    picture.rules.append({PictureRule::Along::X, toilLine,
                          WorkTypeWords::tr("toil stays under %1").arg(ChartWords::share(toilLine)), Ink::Strong, Dash::Solid});
    picture.reading = WorkTypeWords::readingOf(*toil, *input);
    picture.wordsOf = [mix, names = picture.x.names](const SpotPlace &place) {
        const MixShare<TypeId> &share = mix.at(place.spot);
        return WorkTypeWords::tr("%1: %2 (%3 of all), %4 active (%5 of all)")
            .arg(names.at(place.spot), ChartWords::cards(share.cards), ChartWords::share(share.cardShare),
                 ChartWords::hours(share.activeHours), ChartWords::share(share.hourShare));
    };
    picture.cardsOf = [input, mix](const SpotPlace &place) {
        const FlowTable &table = *input->table;
        return cardsWhere(table, input->finished,
                          [&](qsizetype row) { return table.types.at(table.type.at(row)) == mix.at(place.spot).id; });
    };
    return picture;
}

} // namespace pulley
