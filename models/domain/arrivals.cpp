// Stage arrivals: kept on the way, and settled into one non-decreasing row of dates.
#include "models/domain/arrivals.h"

#include <algorithm>

namespace pulley {

namespace {

qsizetype stageOf(const QList<Column> &columns, const ColumnId &id)
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const Column &column) { return column.id == id; });
    return found == columns.cend() ? -1 : found - columns.cbegin();
}

} // namespace

QList<Arrival> arrive(QList<Arrival> arrivals, const QList<Column> &columns, const ColumnId &from, const ColumnId &to, Instant at)
{
    if (from == to)
        return arrivals;
    const qsizetype stage = stageOf(columns, to);
    arrivals.removeIf([&](const Arrival &arrival) { return stageOf(columns, arrival.column) > stage; });
    const bool stands =
        std::any_of(arrivals.cbegin(), arrivals.cend(), [&](const Arrival &arrival) { return arrival.column == to; });
    if (!stands)
        arrivals.append({to, at});
    return arrivals;
}

QList<std::optional<Instant>> settled(const QList<Arrival> &arrivals, const QList<Column> &columns)
{
    QList<std::optional<Instant>> row(columns.size());
    for (const Arrival &arrival : arrivals) {
        const qsizetype stage = stageOf(columns, arrival.column);
        if (stage >= 0)
            row[stage] = arrival.at;
    }
    // A stage was passed no later than the next one, also when columns have been reordered since.
    for (qsizetype stage = columns.size() - 2; stage >= 0; --stage) {
        const std::optional<Instant> next = row.at(stage + 1);
        if (next && (!row.at(stage) || *row.at(stage) > *next))
            row[stage] = next;
    }
    return row;
}

} // namespace pulley
