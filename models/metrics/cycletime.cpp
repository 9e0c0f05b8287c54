// Cycle time: from the commitment point to the delivery point, in calendar days and in exact hours.
#include "models/metrics/cycletime.h"

#include <algorithm>
#include <tuple>

namespace pulley {

namespace {

bool within(const Period &period, QDate day)
{
    return (!period.from.isValid() || day >= period.from) && (!period.to.isValid() || day <= period.to);
}

double hoursBetween(Instant from, Instant to)
{
    return double(toMicros(to) - toMicros(from)) / 1e6 / 3600.0;
}

template <class Field>
QList<double> sortedBy(const QList<FinishedItem> &items, Field field)
{
    QList<double> values;
    values.reserve(items.size());
    for (const FinishedItem &item : items)
        values.append(double(item.*field));
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

QList<FinishedItem> cycleTimes(const QList<ItemDates> &items, const FlowPoints &points, const Period &period, Calendar &calendar)
{
    QList<FinishedItem> all;
    if (points.commitment < 0 || points.delivery < 0)
        return all;
    for (const ItemDates &item : items) {
        const auto started = item.arrived.at(points.commitment);
        const auto finished = item.arrived.at(points.delivery);
        if (!started || !finished)
            continue;
        const QDate day = calendar.dayOf(*finished);
        if (!within(period, day))
            continue;
        const int days = int(calendar.dayNumber(*finished) - calendar.dayNumber(*started)) + 1;
        all.append({item.card->id, item.card->number, item.card->title, item.card->type, item.card->serviceClass, *started,
                    *finished, day, days, hoursBetween(*started, *finished)});
    }
    std::stable_sort(all.begin(), all.end(), [](const FinishedItem &a, const FinishedItem &b) {
        return std::tie(a.finished, a.number) < std::tie(b.finished, b.number);
    });
    return all;
}

QList<double> sortedDays(const QList<FinishedItem> &items)
{
    return sortedBy(items, &FinishedItem::days);
}

QList<double> sortedHours(const QList<FinishedItem> &items)
{
    return sortedBy(items, &FinishedItem::hours);
}

} // namespace pulley
