// Which columns a span's limit takes in and lets go.
#include "models/domain/spans.h"

#include <algorithm>

namespace pulley {

namespace {

bool standTogether(const Board &board, const QList<ColumnId> &columns)
{
    QList<int> places;
    for (const ColumnId &column : columns)
        places.append(indexOf(board, column));
    std::sort(places.begin(), places.end());
    return places.size() > 1 && places.first() >= 0 && places.last() - places.first() == places.size() - 1;
}

/// `span` as it is on `after`.
QList<ColumnId> followed(const QList<ColumnId> &span, const Board &after, const ColumnId &column)
{
    QList<ColumnId> others = span;
    const bool member = others.removeAll(column) > 0;
    const auto byPlace = [&](const ColumnId &a, const ColumnId &b) { return indexOf(after, a) < indexOf(after, b); };
    std::sort(others.begin(), others.end(), byPlace);
    // At its end a member still belongs to the span, and a stranger doesn't yet.
    const int reach = member ? 1 : -1;
    const int place = indexOf(after, column);
    if (place >= indexOf(after, others.first()) - reach && place <= indexOf(after, others.last()) + reach) {
        others.append(column);
        std::sort(others.begin(), others.end(), byPlace);
    }
    return others;
}

} // namespace

QList<Change> followingLimits(const Board &before, const Board &after, const ColumnId &column)
{
    QList<Change> changes;
    for (int i = 0; i < before.limits.size(); ++i) {
        const Limit &limit = before.limits.at(i);
        const QList<ColumnId> &span = limit.selector.columns;
        if (!standTogether(before, span))
            continue;
        Limit kept = limit;
        kept.selector.columns = followed(span, after, column);
        if (kept.selector.columns.contains(column) != span.contains(column))
            changes.append(LimitAltered{Placed<Limit>{i, limit}, Placed<Limit>{i, kept}});
    }
    return changes;
}

} // namespace pulley
