// StageRow: one card's arrivals by the index of the column: the rule of arrivals.h, fast enough for millions of visits.
#pragma once

#include "models/domain/change.h"

#include <limits>

namespace pulley {

/// The same rule as arrive() and settled() of arrivals.h, for columns that stay as they are.
class StageRow
{
public:
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    explicit StageRow(qsizetype columns) : m_at(columns, never), m_settled(columns, never) { }

    void clear();
    /// Arriving where it already stands changes nothing.
    void arrive(int column, qint64 at);
    /// To be called before settled().
    void settle();
    /// UTC microseconds, non-decreasing: a skipped column takes the next column's date; `never` where not reached.
    const QList<qint64> &settled() const { return m_settled; }
    /// The column where it stands, -1 before the first arrival.
    int standing() const { return m_standing; }

private:
    QList<qint64> m_at;
    QList<qint64> m_settled;
    int m_standing = -1;
};

/// A time in one column and half: UTC microseconds, `to` not included and StageRow::never for the last one.
struct Stay {
    int column = 0;
    Half half = Half::Doing;
    qint64 from = 0;
    qint64 to = 0;
};

/// Finds columns by id, and passes over visits to columns that there are not.
class ColumnPlaces
{
public:
    explicit ColumnPlaces(const QList<Column> &columns);

    /// -1 for none.
    int indexOf(const ColumnId &column) const;
    /// The visits as one settled row, in place of what was there.
    void fold(const QList<Visit> &visits, StageRow &row) const;
    /// Calls `of` with each stay, in order of time.
    template <class F>
    void eachStay(const QList<Visit> &visits, F of) const
    {
        Stay stay{-1, Half::Doing, 0, 0};
        for (const Visit &visit : visits) {
            const int column = indexOf(visit.column);
            if (column < 0)
                continue;
            stay.to = toMicros(visit.at);
            if (stay.column >= 0)
                of(stay);
            stay = {column, visit.half, stay.to, StageRow::never};
        }
        if (stay.column >= 0)
            of(stay);
    }

private:
    QList<ColumnId> m_columns;
};

} // namespace pulley
