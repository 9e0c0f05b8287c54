// Work in progress and work item age.
#include "models/metrics/workinprogress.h"

#include <algorithm>

namespace pulley {

QList<OpenItem> openItems(const History &history, const FlowTable &table)
{
    QList<OpenItem> all;
    const Rows rows = table.openRows();
    for (qsizetype row = rows.from; row < rows.to; ++row) {
        const CardHistory &card = history.cards.at(table.card.at(row));
        all.append({card.id, card.number, card.title, table.columns.value(table.column.at(row)),
                    fromMicros(table.startAt().at(row)), table.span.at(row)});
    }
    return all;
}

QList<double> sortedAges(const QList<OpenItem> &items)
{
    QList<double> ages;
    ages.reserve(items.size());
    for (const OpenItem &item : items)
        ages.append(item.ageDays);
    std::sort(ages.begin(), ages.end());
    return ages;
}

} // namespace pulley
