// Which cards an action is about.
#include "models/domain/command.h"

#include "models/domain/result.h"

namespace pulley {

namespace {

template <class OneCard>
concept OfOneCard = requires(const OneCard &action)
{
    {
        action.card
        } -> std::convertible_to<CardId>;
};

QList<CardId> cardsOfImport(const ImportCards &import)
{
    QList<CardId> ids;
    for (const ImportedCard &imported : import.cards)
        ids.append(imported.card.id);
    return ids;
}

} // namespace

QList<CardId> cardsOf(const Action &action)
{
    return std::visit(overloaded{
                          []<OfOneCard T>(const T &one) { return QList<CardId>{one.card}; },
                          [](const ImportCards &import) { return cardsOfImport(import); },
                          [](const Revert &revert) { return touchedCards(revert.changes); },
                          [](const PullNext &) { return QList<CardId>{}; },
                          [](const CreateBoard &) { return QList<CardId>{}; },
                          [](const EditBoard &) { return QList<CardId>{}; },
                          []<class T>(const SetItem<T> &) { return QList<CardId>{}; },
                          []<class T>(const RemoveItem<T> &) { return QList<CardId>{}; },
                      },
                      action);
}

} // namespace pulley
