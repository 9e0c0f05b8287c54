// Column load: cards not finished, counted by where they stand.
#include "models/exchange/columnload.h"

namespace pulley {

namespace {

/// Of the columns before the delivery point.
QList<qint64> cardsByColumn(const FlowTable &table, qsizetype columns)
{
    QList<qint64> cards(columns);
    for (qsizetype row = table.finished; row < table.rows(); ++row) {
        const int column = table.column.at(row);
        if (column >= 0 && column < columns)
            ++cards[column];
    }
    return cards;
}

} // namespace

QList<ColumnLoad> columnLoads(const MetricsReport &report)
{
    const QList<Column> &columns = report.history.columns;
    const int delivery = report.table.points.delivery < 0 ? int(columns.size()) : report.table.points.delivery;
    const QList<qint64> shown = cardsByColumn(report.table, delivery);
    const QList<qint64> all = cardsByColumn(limited(report).table, delivery);
    QList<ColumnLoad> loads;
    for (qsizetype i = 0; i < delivery; ++i) {
        const Column &column = columns.at(i);
        const Limit *limit = columnLimit(report.history.limits, column.id);
        loads.append({column.id, column.name, shown.at(i), all.at(i), limit ? std::optional<qint64>(limit->max) : std::nullopt});
    }
    return loads;
}

} // namespace pulley
