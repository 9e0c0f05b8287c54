// ChartNews: cards looked up where they stand, not changes replayed: the same entry may be noted twice, or be in the data already.
#include "widgets/charts/chartnews.h"

#include "models/domain/result.h"

#include <algorithm>
#include <tuple>

namespace pulley {

namespace {

/// The card's history as far as its arrivals keep it: all that dates are made from.
CardHistory arrivalsOf(const Card &card)
{
    QList<Visit> visits;
    for (const Arrival &arrival : card.standing.arrivals)
        visits.append({arrival.column, Half::Doing, arrival.at});
    return begunHistory(card, visits);
}

bool finishedEarlier(const FinishedItem &a, const FinishedItem &b)
{
    return std::tie(a.finished, a.number) < std::tie(b.finished, b.number);
}

} // namespace

void ChartNews::note(const JournalEntry &entry)
{
    for (const Change &change : entry.changes) {
        std::visit(overloaded{
                       // Finished before, it stays finished; not finished, it never counted.
                       [&](const CardDiscarded &discarded) {
                           if (!entry.reverts.isEmpty())
                               m_gone.insert(discarded.card.id);
                       },
                       [&](const BoardAltered &) { m_flow = true; },
                       [&](const ColumnAltered &) { m_flow = true; },
                       [&]<class T>(const Altered<T> &) { m_policy = true; },
                       [&](const auto &ofCard) {
                           Q_UNUSED(ofCard)
                           m_touched.insert(cardOf(change));
                       },
                   },
                   change);
    }
    m_policy = m_policy || m_flow;
}

std::optional<CycleTimeData> ChartNews::applied(CycleTimeData data, const Board &board, Instant now) const
{
    History changed{.facts = board.facts, .columns = board.columns, .types = board.types, .classes = board.classes, .cards = {}};
    for (const CardId &id : m_touched) {
        if (const Card *card = findCard(board, id))
            changed.cards.append(arrivalsOf(*card));
        else if (!m_gone.contains(id))
            return {};
    }
    const auto takenBack = [this](const FinishedItem &item) { return m_gone.contains(item.card); };
    if (m_flow || std::any_of(data.items.cbegin(), data.items.cend(), takenBack))
        return {};
    const FlowMetrics metrics = flowMetrics(changed, now);
    data.items.removeIf([this](const FinishedItem &item) { return m_touched.contains(item.card); });
    for (const FinishedItem &item : metrics.finished)
        data.items.insert(std::upper_bound(data.items.cbegin(), data.items.cend(), item, finishedEarlier), item);
    data.percentiles = cycleTimePercentiles(data.items);
    data.asOfDay = metrics.asOfDay;
    data.types = board.types;
    data.classes = board.classes;
    return data;
}

} // namespace pulley
