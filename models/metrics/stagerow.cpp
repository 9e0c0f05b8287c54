// StageRow: arriving, returning and settling by index.
#include "models/metrics/stagerow.h"

#include <algorithm>

namespace pulley {

void StageRow::clear()
{
    m_at.fill(never);
    m_standing = -1;
}

void StageRow::arrive(int column, qint64 at)
{
    if (column == m_standing)
        return;
    std::fill(m_at.begin() + column + 1, m_at.end(), never);
    if (m_at.at(column) == never)
        m_at[column] = at;
    m_standing = column;
}

void StageRow::settle()
{
    // A stage was passed no later than the next one; `never` is later than any.
    qint64 next = never;
    for (qsizetype column = m_at.size() - 1; column >= 0; --column) {
        next = std::min(next, m_at.at(column));
        m_settled[column] = next;
    }
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

void ColumnPlaces::fold(const QList<Visit> &visits, StageRow &row) const
{
    row.clear();
    for (const Visit &visit : visits) {
        if (const int column = indexOf(visit.column); column >= 0)
            row.arrive(column, toMicros(visit.at));
    }
    row.settle();
}

} // namespace pulley
