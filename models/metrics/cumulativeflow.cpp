// Cumulative flow: arrivals at each column by the end of each day.
#include "models/metrics/calendar.h"
#include "models/metrics/itemdates.h"
#include "models/metrics/metrics.h"

#include <algorithm>

namespace pulley {

namespace {

QList<qint64> arrivalDays(const QList<ItemDates> &items, qsizetype column, Calendar &calendar)
{
    QList<qint64> days;
    days.reserve(items.size());
    for (const ItemDates &item : items) {
        if (const auto at = item.arrived.at(column))
            days.append(calendar.dayNumber(*at));
    }
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

CumulativeFlow cumulativeFlow(const History &history, const QList<QDate> &days)
{
    CumulativeFlow flow;
    flow.days = days;
    flow.counts.resize(days.size());
    const QList<ItemDates> items = itemDates(history);
    Calendar calendar(zoneNamed(history.facts.timeZone));
    for (qsizetype column = 0; column < history.columns.size(); ++column) {
        flow.columns.append(history.columns.at(column).id);
        const QList<qint64> arrived = arrivalDays(items, column, calendar);
        for (qsizetype day = 0; day < days.size(); ++day) {
            const qint64 number = QDate(1970, 1, 1).daysTo(days.at(day));
            const auto end = std::upper_bound(arrived.begin(), arrived.end(), number);
            flow.counts[day].append(int(end - arrived.begin()));
        }
    }
    return flow;
}

} // namespace pulley
