// Which cards changes are about.
#include "models/domain/change.h"

#include "models/domain/result.h"

#include <QSet>

namespace pulley {

CardId cardOf(const Change &change)
{
    return std::visit(overloaded{
                          [](const CardAdded &added) { return added.card.id; },
                          [](const CardImported &imported) { return imported.card.id; },
                          [](const CardMoved &moved) { return moved.card; },
                          [](const CardEdited &edited) { return edited.card; },
                          [](const CardJoined &joined) { return joined.card; },
                          [](const CardLeft &left) { return left.card; },
                          [](const CardBlocked &blocked) { return blocked.card; },
                          [](const CardUnblocked &unblocked) { return unblocked.card; },
                          [](const CardCommented &commented) { return commented.card; },
                          [](const CardDiscarded &discarded) { return discarded.card.id; },
                          [](const CardRestored &restored) { return restored.card.id; },
                          [](const BoardAltered &) { return CardId{}; },
                          []<class T>(const Altered<T> &) { return CardId{}; },
                      },
                      change);
}

QList<CardId> touchedCards(const QList<Change> &changes)
{
    QList<CardId> cards;
    QSet<CardId> met;
    for (const Change &change : changes) {
        const CardId id = cardOf(change);
        if (id.isEmpty() || met.contains(id))
            continue;
        met.insert(id);
        cards.append(id);
    }
    return cards;
}

} // namespace pulley
