// WIP against limits: how much of each limit's room was used, how often it was full, and how often it said no.
#include "models/metrics/limitload.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

#include <algorithm>

namespace pulley {

namespace {

class LimitWords
{
    Q_DECLARE_TR_FUNCTIONS(LimitWords)
public:
    static QString named(const ChartInput &input, const LimitLoad &load)
    {
        const QString name = ChartWords::drawable(load.name, 40);
        //: a limit, and whose it is
        return load.person.isEmpty() ? name : tr("%1: %2").arg(name, ChartWords::personName(input, load.person));
    }
    static QString readingOf(const ChartInput &input, const LimitLoad &load)
    {
        return tr("%1 was full on %2 of %3; %4 of its room was used on average.")
            .arg(named(input, load), ChartWords::figure(load.daysFull), ChartWords::days(load.daysInForce),
                 ChartWords::share(load.use));
    }
};

constexpr qsizetype mostLimits = 20;

double fullShare(const LimitLoad &load)
{
    return load.daysInForce == 0 ? 0 : double(load.daysFull) / load.daysInForce;
}

/// Limits count all cards, whichever the filter lets through.
QList<LimitLoad> loadsOf(const ChartInput &input)
{
    return limitLoads(*input.whole, *input.wholeTable, daysOf(*input.wholeTable, input.period));
}

/// Those of its slots: of a limit on each person's work, that person's.
int refusalsOf(const ChartInput &input, const LimitLoad &load)
{
    QList<RefusalNote> notes = input.refusals;
    notes.removeIf([&](const RefusalNote &note) { return note.limit != load.limit || note.person != load.person; });
    const auto counted = limitRefusals(notes, input.table->zone, daysOf(*input.wholeTable, input.period), input.step);
    return counted.isEmpty() ? 0 : counted.first().refusals;
}

void addLayers(Picture &picture, const QList<LimitLoad> &loads)
{
    PictureLayer used{LimitWords::tr("Room used"), {.shape = Shape::Bars, .width = 0.34}, {}};
    PictureLayer full{LimitWords::tr("Days full"), {.shape = Shape::Bars, .ink = Ink::Shade, .shade = 0.4, .width = 0.34}, {}};
    double most = 1;
    for (qsizetype i = 0; i < loads.size(); ++i) {
        const int refused = refusalsOf(*picture.input, loads.at(i));
        picture.x.names.append(LimitWords::named(*picture.input, loads.at(i)));
        picture.x.notes.append(refused == 0 ? QString() : LimitWords::tr("%n refusals", "", refused));
        used.spots.append({double(i) - 0.18, loads.at(i).use});
        full.spots.append({double(i) + 0.18, fullShare(loads.at(i))});
        most = std::max(most, loads.at(i).use);
    }
    picture.y.to = most * 1.04;
    picture.layers = {used, full};
}

} // namespace

Picture drawLimits(const Input &input)
{
    Picture picture = blankPicture(input, "limits", {Figure::LimitLoad, Figure::LimitRefusals});
    picture.x = {LimitWords::tr("Limit"), AxisScale::Names};
    picture.y = {LimitWords::tr("Share of its room, and of days"), AxisScale::Share, {}, 0, 1};
    picture.lying = true;
    QList<LimitLoad> loads = loadsOf(*input);
    loads.removeIf([](const LimitLoad &load) { return load.daysInForce == 0; });
    if (loads.isEmpty())
        return taught(std::move(picture),
                      LimitWords::tr("No limit was in force in this period. Set limits under Columns and limits, and "
                                     "this shows which of them work and which are never felt."));
    std::stable_sort(loads.begin(), loads.end(), [](const LimitLoad &a, const LimitLoad &b) {
        return std::pair(fullShare(a), a.use) > std::pair(fullShare(b), b.use);
    });
    loads.resize(std::min(mostLimits, loads.size()));
    addLayers(picture, loads);
    picture.rules.append(level(1, LimitWords::tr("full"), Ink::Strong, Dash::Solid));
    picture.reading = LimitWords::readingOf(*input, loads.first());
    picture.wordsOf = [input, loads](const SpotPlace &place) {
        const LimitLoad &load = loads.at(place.spot);
        return LimitWords::tr("%1 Over it on %2, now %3 of %4.")
            .arg(LimitWords::readingOf(*input, load), ChartWords::days(load.daysOver), ChartWords::figure(load.load.last()),
                 ChartWords::figure(load.max.last()));
    };
    picture.cardsOf = [](const SpotPlace &) { return QList<int>(); };
    return picture;
}

} // namespace pulley
