// Definitions: the words for each figure.
#include "models/metrics/definitions.h"

#include <QtGlobal>

namespace pulley {

const QList<Definition> &definitions()
{
    static const QList<Definition> all{
        {Figure::Cases, "cases",
         QT_TRANSLATE_NOOP("Definitions",
                           "Cards ever on the board. A card discarded before it was finished, and a command taken back, count "
                           "nowhere.")},
        {Figure::CycleTimeDays, "cycle_time_days",
         QT_TRANSLATE_NOOP("Definitions",
                           "From first arrival at or past the commitment point to arrival at the delivery point, in calendar days "
                           "in the board's time zone, both days counted: finished on the day it was started is 1. A card returned "
                           "upstream loses its later arrivals and earns them again.")},
        {Figure::CycleTimeHours, "cycle_time_hours",
         QT_TRANSLATE_NOOP("Definitions",
                           "The same span as cycle_time_days in exact elapsed hours, nights and weekends included.")},
        {Figure::Age, "age_days",
         QT_TRANSLATE_NOOP(
             "Definitions",
             "Work item age: from first arrival at or past the commitment point to the as-of day, in calendar days in "
             "the board's time zone, both days counted, for cards started and not finished.")},
        {Figure::Wip, "wip",
         QT_TRANSLATE_NOOP("Definitions",
                           "Work in progress: cards that have arrived at or past the commitment point and not at the delivery "
                           "point.")},
        {Figure::Throughput, "throughput",
         QT_TRANSLATE_NOOP("Definitions",
                           "Cards finished on each calendar day in the board's time zone; days without any are left "
                           "out.")},
        {Figure::ThroughputWeek, "throughput_week",
         QT_TRANSLATE_NOOP("Definitions", "Cards finished in each ISO 8601 week; weeks without any are left out.")},
        {Figure::Percentile, "percentile",
         QT_TRANSLATE_NOOP("Definitions",
                           "Nearest rank: the value at place ceil(p x n) of the n values in ascending order, so that at least that "
                           "share of them took as long or less.")},
        {Figure::CumulativeFlow, "cfd",
         QT_TRANSLATE_NOOP("Definitions",
                           "Cumulative flow: for each column, the cards that had arrived at it or past it by the end of the day in "
                           "the board's time zone. A skipped column takes the next column's date.")},
    };
    return all;
}

QString definitionOf(Figure figure)
{
    for (const Definition &definition : definitions()) {
        if (definition.figure == figure)
            return QString::fromUtf8(definition.sentence);
    }
    return {};
}

} // namespace pulley
