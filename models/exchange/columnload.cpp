// Column load: cards not finished, counted by where they stand.
#include "models/exchange/columnload.h"

namespace pulley {

namespace {

std::optional<qint64> limitOn(const History &history, const ColumnId &column)
{
    for (const Limit &limit : history.limits) {
        const Selector alone{{column}, {}, {}, {}, PersonScope::Anyone, {}};
        if (limit.selector == alone)
            return limit.max;
    }
    return {};
}

} // namespace

QList<ColumnLoad> columnLoads(const History &history, const FlowTable &table)
{
    QList<ColumnLoad> loads;
    const int delivery = table.points.delivery < 0 ? int(history.columns.size()) : table.points.delivery;
    for (const Column &column : history.columns.mid(0, delivery))
        loads.append({column.id, column.name, 0, limitOn(history, column.id)});
    for (qsizetype row = table.finished; row < table.rows(); ++row) {
        const int column = table.column.at(row);
        if (column >= 0 && column < loads.size())
            ++loads[column].cards;
    }
    return loads;
}

} // namespace pulley
