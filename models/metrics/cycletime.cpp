// Cycle time: from the commitment point to the delivery point, in days and in exact hours.
#include "models/metrics/cycletime.h"

#include <algorithm>

namespace pulley {

namespace {

constexpr qint64 microsAnHour = 3'600'000'000;

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

double hoursOf(qint64 micros)
{
    return double(micros) / 1e6 / 3600.0;
}

} // namespace

QList<FinishedItem> finishedItems(const History &history, const FlowTable &table, const Rows &rows)
{
    QList<FinishedItem> all;
    all.reserve(rows.size());
    for (qsizetype row = rows.from; row < rows.to; ++row) {
        const CardHistory &card = history.cards.at(table.card.at(row));
        const qint64 started = table.startAt().at(row);
        const qint64 finished = table.finishAt().at(row);
        all.append({card.id, card.number, card.title, card.type, card.serviceClass, fromMicros(started), fromMicros(finished),
                    dateOf(table.finishDay().at(row)), table.span.at(row), hoursOf(finished - started)});
    }
    return all;
}

QList<std::optional<double>> cycleHours(const FlowTable &table, const Rows &rows, const QList<double> &ps)
{
    // Whole hours first: only those within the hour that a rank falls into are put in order.
    QList<std::optional<double>> values(ps.size());
    if (rows.size() == 0)
        return values;
    const qint64 *started = table.startAt().constData();
    const qint64 *finished = table.finishAt().constData();
    QList<qint64> counts;
    for (qsizetype row = rows.from; row < rows.to; ++row) {
        const qint64 hour = (finished[row] - started[row]) / microsAnHour;
        if (hour >= counts.size())
            counts.resize(hour + 1, 0);
        ++counts[hour];
    }
    for (qsizetype i = 0; i < ps.size(); ++i) {
        qint64 rank = nearestRank(rows.size(), ps.at(i));
        qint64 hour = 0;
        while (rank > counts.at(hour))
            rank -= counts.at(hour++);
        QList<qint64> within;
        within.reserve(counts.at(hour));
        for (qsizetype row = rows.from; row < rows.to; ++row) {
            if ((finished[row] - started[row]) / microsAnHour == hour)
                within.append(finished[row] - started[row]);
        }
        std::nth_element(within.begin(), within.begin() + (rank - 1), within.end());
        values[i] = hoursOf(within.at(rank - 1));
    }
    return values;
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
