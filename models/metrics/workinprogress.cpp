// Work in progress and work item age, in calendar days with both ends counted.
#include "models/metrics/workinprogress.h"

#include <algorithm>
#include <tuple>

namespace pulley {

QList<OpenItem> workInProgress(const QList<ItemDates> &items, const FlowPoints &points, Instant asOf, Calendar &calendar)
{
    QList<OpenItem> all;
    if (points.commitment < 0)
        return all;
    for (const ItemDates &item : items) {
        const auto started = item.arrived.at(points.commitment);
        if (!started || (points.delivery >= 0 && item.arrived.at(points.delivery)))
            continue;
        const int age = int(calendar.dayNumber(asOf) - calendar.dayNumber(*started)) + 1;
        all.append({item.card->id, item.card->number, item.card->title, item.column, *started, age});
    }
    std::stable_sort(all.begin(), all.end(), [](const OpenItem &a, const OpenItem &b) {
        return std::tie(a.started, a.number) < std::tie(b.started, b.number);
    });
    return all;
}

QList<double> sortedAges(const QList<OpenItem> &items)
{
    QList<double> ages;
    ages.reserve(items.size());
    for (const OpenItem &item : items)
        ages.append(item.ageDays);
    std::sort(ages.begin(), ages.end());
    return ages;
}

} // namespace pulley
