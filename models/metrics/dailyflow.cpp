// Daily flow: counted into days in one pass over the cards, then summed over the days.
#include "models/metrics/dailyflow.h"

#include <algorithm>

namespace pulley {

namespace {

/// Days of a range as places in a list, with one place before them and one after.
struct DayPlaces {
    DayRange range;
    qsizetype size() const { return range.size() + 2; }
    qsizetype of(int day) const { return std::clamp(day, range.from - 1, range.to + 1) - range.from + 1; }
};

/// A card started on day s is agedAt(d) - bornOn(s) days old on day d.
struct Ages {
    const DayScale &scale;
    bool everyDay = scale.isEveryDay();
    qint64 agedAt(int day) const { return everyDay ? day : scale.upTo(day); }
    qint64 bornOn(int day) const { return everyDay ? day - 1 : scale.upTo(day - 1); }
};

/// Started and finished in each slot, and when those had been born.
struct Tally {
    QList<int> started;
    QList<int> finished;
    QList<qint64> startedBorn;
    QList<qint64> finishedBorn;
};

Tally tallied(const FlowTable &table, const DayPlaces &places, const Ages &ages)
{
    Tally tally{QList<int>(places.size()), QList<int>(places.size()), QList<qint64>(places.size()), QList<qint64>(places.size())};
    if (table.started == 0)
        return tally;
    int *started = tally.started.data();
    int *finished = tally.finished.data();
    qint64 *startedBorn = tally.startedBorn.data();
    qint64 *finishedBorn = tally.finishedBorn.data();
    const int *startDay = table.startDay().constData();
    const int *finishDay = table.finished > 0 ? table.finishDay().constData() : nullptr;
    for (qsizetype row = 0; row < table.started; ++row) {
        const qsizetype slot = places.of(startDay[row]);
        const qint64 born = ages.bornOn(startDay[row]);
        ++started[slot];
        startedBorn[slot] += born;
        if (row < table.finished) {
            const qsizetype end = places.of(finishDay[row]);
            ++finished[end];
            finishedBorn[end] += born;
        }
    }
    return tally;
}

} // namespace

DailyFlow dailyFlow(const FlowTable &table, const DayRange &range)
{
    DailyFlow flow{.range = range, .arrivals = {}, .departures = {}, .wip = {}, .totalAge = {}};
    if (range.size() == 0)
        return flow;
    const DayPlaces places{range};
    const Ages ages{table.scale};
    const Tally tally = tallied(table, places, ages);
    int wip = 0;
    qint64 born = 0;
    for (qsizetype slot = 0; slot <= range.size(); ++slot) {
        const int day = range.from + int(slot) - 1;
        wip += tally.started.at(slot) - tally.finished.at(slot);
        born += tally.startedBorn.at(slot) - tally.finishedBorn.at(slot);
        const qint64 age = wip * ages.agedAt(day) - born;
        if (slot == 0) {
            flow.wipBefore = wip;
            flow.totalAgeBefore = age;
            continue;
        }
        flow.arrivals.append(tally.started.at(slot));
        flow.departures.append(tally.finished.at(slot));
        flow.wip.append(wip);
        flow.totalAge.append(age);
    }
    return flow;
}

} // namespace pulley
