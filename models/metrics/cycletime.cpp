// Cycle time: from the commitment point to the delivery point, in days and in exact hours.
#include "models/metrics/cycletime.h"

#include "models/metrics/hours.h"

#include <algorithm>

namespace pulley {

namespace {

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
    if (rows.size() == 0)
        return QList<std::optional<double>>(ps.size());
    return hourFigures({table.startAt().constData() + rows.from, table.finishAt().constData() + rows.from, rows.size()}, ps)
        .percentiles;
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
