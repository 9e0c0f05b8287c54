// CardFold: changes folded card by card, without a board's trimming, to what the rows must say.
#pragma once

#include "models/domain/change.h"

#include <QHash>

namespace pulley {

enum class CardState { Open, Finished, Discarded };

struct FoldedCard {
    Card card;
    bool discarded = false;
    /// Came onto the board in what was folded: there is no row of it yet.
    bool added = false;
    /// Its description or comments differ from those it was put in with.
    bool newText = false;
};

class CardFold
{
public:
    explicit CardFold(const Board &board);

    /// A card as it was before the changes.
    void put(const Card &card);
    void apply(const Change &change);

    /// Everything but cards.
    const Board &policy() const { return m_policy; }
    bool policyChanged() const { return m_policyChanged; }
    /// The cards in the order in which they were first touched or put in.
    const QList<FoldedCard> &cards() const { return m_cards; }
    const FoldedCard *find(const CardId &id) const;
    CardState stateOf(const FoldedCard &card) const;

private:
    FoldedCard &at(const CardId &id);

    Board m_policy;
    bool m_policyChanged = false;
    QList<FoldedCard> m_cards;
    QHash<CardId, qsizetype> m_index;
};

/// The columns of which cards stop or start being finished between the two.
QList<Column> turnedColumns(const Board &before, const Board &after);

} // namespace pulley
