// Who does what: of each work type's finished cards, the share that each person had a hand in.
#include "models/metrics/workmix.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

#include <algorithm>

namespace pulley {

namespace {

class ConcentrationWords
{
    Q_DECLARE_TR_FUNCTIONS(ConcentrationWords)
};

QList<int> cardsOwned(const ChartInput &input, const Concentration &cell)
{
    const FlowTable &table = *input.table;
    return cardsWhere(table, input.finished, [&](qsizetype row) {
        if (table.types.at(table.type.at(row)) != cell.type)
            return false;
        for (auto owner = firstOf(table.owners, row); owner != table.owners.cend() && owner->row == row; ++owner) {
            if (table.people.at(owner->person) == cell.person)
                return true;
        }
        return false;
    });
}

} // namespace

Picture drawConcentration(const Input &input)
{
    Picture picture = blankPicture(input, "concentration", {Figure::Concentration});
    picture.x = {ConcentrationWords::tr("Work type"), AxisScale::Names};
    picture.y = {ConcentrationWords::tr("Person"), AxisScale::Names};
    const QList<Concentration> all = concentration(*input->table, input->finished);
    if (all.isEmpty())
        return taught(std::move(picture),
                      ConcentrationWords::tr("No card with an owner has been finished in this period. Of those, "
                                             "this shows whether some kind of work is in too few hands."));
    QList<TypeId> types;
    QList<PersonId> people;
    for (const Concentration &cell : all) {
        if (!types.contains(cell.type))
            types.append(cell.type);
        if (!people.contains(cell.person))
            people.append(cell.person);
    }
    for (const TypeId &type : std::as_const(types))
        picture.x.names.append(ChartWords::typeName(*input, type));
    for (const PersonId &person : std::as_const(people))
        picture.y.names.append(ChartWords::personName(*input, person));
    QList<Concentration> cells = all;
    std::stable_sort(cells.begin(), cells.end(),
                     [&](const Concentration &a, const Concentration &b) { return types.indexOf(a.type) < types.indexOf(b.type); });
    PictureLayer layer{ConcentrationWords::tr("Share of cards"), {.shape = Shape::Cells, .width = 1}, {}};
    for (const Concentration &cell : std::as_const(cells))
        layer.spots.append({double(types.indexOf(cell.type)), double(people.indexOf(cell.person)), cell.share});
    picture.layers.append(layer);
    // One card in one pair of hands says nothing yet: the most cards among the greatest shares.
    const auto most = *std::max_element(cells.cbegin(), cells.cend(), [](const Concentration &a, const Concentration &b) {
        return std::pair(a.of > 2 ? a.share : 0, a.cards) < std::pair(b.of > 2 ? b.share : 0, b.cards);
    });
    //: person, share such as "38%", how many such as "124 cards", work type
    picture.reading = ConcentrationWords::tr("%1 had a hand in %2 of the %3 of %4: the most of any person and type.")
                          .arg(ChartWords::personName(*input, most.person), ChartWords::share(most.share),
                               ChartWords::cards(most.of), ChartWords::typeName(*input, most.type));
    picture.wordsOf = [input, cells](const SpotPlace &place) {
        const Concentration &cell = cells.at(place.spot);
        return ConcentrationWords::tr("%1, %2: %3 of %4 (%5)")
            .arg(ChartWords::personName(*input, cell.person), ChartWords::typeName(*input, cell.type),
                 ChartWords::figure(cell.cards), ChartWords::cards(cell.of), ChartWords::share(cell.share));
    };
    picture.cardsOf = [input, cells](const SpotPlace &place) { return cardsOwned(*input, cells.at(place.spot)); };
    return picture;
}

} // namespace pulley
