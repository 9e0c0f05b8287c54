// FlowTable: a history laid out in columns, and where in it a period lies.
#include "models/metrics/flowtable.h"

#include "models/metrics/tablebuilder.h"

#include <algorithm>

namespace pulley {

FlowPoints flowPoints(const History &history)
{
    const ColumnPlaces places(history.columns);
    return {places.indexOf(history.facts.commitment), places.indexOf(history.facts.delivery)};
}

FlowTable flowTable(const History &history, Instant asOf, const DayScale &scale)
{
    FlowTable table;
    table.asOf = asOf;
    table.scale = scale;
    table.points = flowPoints(history);
    TableBuilder(history, table).build();
    return table;
}

Rows finishedWithin(const FlowTable &table, const Period &period)
{
    if (table.finished == 0)
        return {};
    const auto first = table.finishDay().cbegin();
    const auto last = first + table.finished;
    const auto from = period.from.isValid() ? std::lower_bound(first, last, dayNumberOf(period.from)) : first;
    const auto to = period.to.isValid() ? std::upper_bound(first, last, dayNumberOf(period.to)) : last;
    return {from - first, std::max(from, to) - first};
}

DayRange daysOf(const FlowTable &table, const Period &period)
{
    if (table.started == 0)
        return {};
    const int to = period.to.isValid() ? std::min(dayNumberOf(period.to), table.asOfDay) : table.asOfDay;
    const auto started = table.startDay().cbegin();
    const int from = period.from.isValid() ? dayNumberOf(period.from) : *std::min_element(started, started + table.started);
    return {from, to};
}

} // namespace pulley
