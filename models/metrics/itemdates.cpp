// Item dates: arrivals folded from visits by the one rule in arrivals.h.
#include "models/metrics/itemdates.h"

#include "models/domain/arrivals.h"

namespace pulley {

namespace {

int columnIndex(const History &history, const ColumnId &column)
{
    for (int i = 0; i < history.columns.size(); ++i) {
        if (history.columns.at(i).id == column)
            return i;
    }
    return -1;
}

ItemDates datesOf(const CardHistory &card, const History &history)
{
    QList<Arrival> arrivals;
    ColumnId at;
    for (const Visit &visit : card.visits) {
        if (visit.column == at || columnIndex(history, visit.column) < 0)
            continue;
        arrivals = arrive(std::move(arrivals), history.columns, at, visit.column, visit.at);
        at = visit.column;
    }
    return {&card, settled(arrivals, history.columns), at};
}

} // namespace

FlowPoints flowPoints(const History &history)
{
    return {columnIndex(history, history.facts.commitment), columnIndex(history, history.facts.delivery)};
}

QList<ItemDates> itemDates(const History &history)
{
    const FlowPoints points = flowPoints(history);
    QList<ItemDates> all;
    all.reserve(history.cards.size());
    for (const CardHistory &card : history.cards) {
        ItemDates dates = datesOf(card, history);
        const bool finished = points.delivery >= 0 && dates.arrived.at(points.delivery);
        if (finished || !card.discarded)
            all.append(std::move(dates));
    }
    return all;
}

} // namespace pulley
