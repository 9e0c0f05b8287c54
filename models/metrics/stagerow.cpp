// StageRow: arriving, returning and settling by index.
#include "models/metrics/stagerow.h"

#include <algorithm>

namespace pulley {

void StageRow::fold(const QList<Stay> &stays)
{
    qint64 *at = m_at.data();
    const auto columns = int(m_at.size());
    std::fill(at, at + columns, neverCame);
    int standing = -1;
    for (const Stay &stay : stays) {
        if (stay.column == standing)
            continue;
        // Beyond where it stood there is nothing to lose.
        std::fill(at + stay.column + 1, at + std::max(standing, stay.column) + 1, neverCame);
        if (at[stay.column] == neverCame)
            at[stay.column] = stay.from;
        standing = stay.column;
    }
    // A stage was passed no later than the next one.
    qint64 next = neverCame;
    for (int column = columns - 1; column >= 0; --column)
        next = at[column] = std::min(next, at[column]);
}

ColumnPlaces::ColumnPlaces(const QList<Column> &columns)
{
    for (const Column &column : columns)
        m_columns.append(column.id);
}

int ColumnPlaces::indexOf(const ColumnId &column) const
{
    return int(m_columns.indexOf(column));
}

void ColumnPlaces::toStays(const QList<Visit> &visits, QList<Stay> &stays) const
{
    stays.clear();
    int near = -1;
    for (const Visit &visit : visits) {
        // Most often it's the next column.
        const bool next = near + 1 < m_columns.size() && m_columns.at(near + 1) == visit.column;
        const int column = next ? near + 1 : indexOf(visit.column);
        if (column < 0)
            continue;
        near = column;
        if (!stays.isEmpty())
            stays.last().to = toMicros(visit.at);
        stays.append({column, visit.half, toMicros(visit.at), neverCame});
    }
}

} // namespace pulley
