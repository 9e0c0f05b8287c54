// StageRow: one card's arrivals by the index of the column: the rule of arrivals.h, fast enough for millions of visits.
#pragma once

#include "models/domain/change.h"

#include <limits>

namespace pulley {

/// Later than any instant.
constexpr qint64 neverCame = std::numeric_limits<qint64>::max();

/// A time in one column and half: UTC microseconds, `to` not included and neverCame for the last one.
struct Stay {
    int column = 0;
    Half half = Half::Doing;
    qint64 from = 0;
    qint64 to = 0;
};

/// The same rule as arrive() and settled() of arrivals.h, for columns that stay as they are.
class StageRow
{
public:
    explicit StageRow(qsizetype columns) : m_at(columns, neverCame) { }

    /// Takes a card's stays, in place of what was there.
    void fold(const QList<Stay> &stays);
    /// UTC microseconds, non-decreasing: a skipped column takes the next column's date; neverCame where not reached.
    const QList<qint64> &settled() const { return m_at; }

private:
    QList<qint64> m_at;
};

/// Finds columns by id, and passes over visits to columns that there are not.
class ColumnPlaces
{
public:
    explicit ColumnPlaces(const QList<Column> &columns);

    /// -1 for none.
    int indexOf(const ColumnId &column) const;
    /// The visits as stays, in order of time, in place of what was in `stays`.
    void toStays(const QList<Visit> &visits, QList<Stay> &stays) const;

private:
    QList<ColumnId> m_columns;
};

} // namespace pulley
