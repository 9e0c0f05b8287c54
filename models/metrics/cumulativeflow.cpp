// Cumulative flow: arrivals at each column by the end of each day.
#include "models/metrics/flowtable.h"

#include <algorithm>

namespace pulley {

namespace {

/// How many of `arrived` there were by the end of each day from `range.from` on.
QList<int> upToEachDay(const QList<int> &arrived, const DayRange &range)
{
    QList<int> counts(range.size() + 1, 0); // the last one for what came later or never
    int *count = counts.data();
    for (const int day : arrived)
        ++count[std::clamp(day, range.from, range.to + 1) - range.from];
    for (qsizetype day = 1; day < counts.size(); ++day)
        counts[day] += counts.at(day - 1);
    return counts;
}

} // namespace

CumulativeFlow cumulativeFlow(const FlowTable &table, const QList<QDate> &days)
{
    CumulativeFlow flow{.columns = table.columns, .days = days, .counts = {}};
    if (days.isEmpty())
        return flow;
    const auto [first, last] = std::minmax_element(days.cbegin(), days.cend());
    const DayRange range{dayNumberOf(*first), dayNumberOf(*last)};
    flow.counts.fill(QList<int>(table.columns.size()), days.size());
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QList<int> arrived = upToEachDay(table.day.at(column), range);
        for (qsizetype day = 0; day < days.size(); ++day)
            flow.counts[day][column] = arrived.at(dayNumberOf(days.at(day)) - range.from);
    }
    return flow;
}

CumulativeFlow cumulativeFlow(const History &history, const QList<QDate> &days)
{
    return cumulativeFlow(flowTable(history, fromMicros(0)), days);
}

} // namespace pulley
