// Folding one card at a time, so that the cost is that of what changed.
#include "models/store/cardfold.h"

#include "models/domain/evolve.h"
#include "models/domain/result.h"

namespace pulley {

namespace {

bool isDone(const Board &board, const ColumnId &id)
{
    const Column *column = findColumn(board, id);
    return column && column->kind == ColumnKind::Done;
}

} // namespace

CardFold::CardFold(const Board &board) : m_policy(board)
{
    m_policy.cards = {};
}

void CardFold::put(const Card &card)
{
    at(card.id).card = card;
}

FoldedCard &CardFold::at(const CardId &id)
{
    const auto known = m_index.constFind(id);
    if (known != m_index.cend())
        return m_cards[*known];
    m_index.insert(id, m_cards.size());
    m_cards.append(FoldedCard{});
    return m_cards.last();
}

const FoldedCard *CardFold::find(const CardId &id) const
{
    const auto known = m_index.constFind(id);
    return known == m_index.cend() ? nullptr : &m_cards.at(*known);
}

void CardFold::apply(const Change &change)
{
    const CardId id = cardOf(change);
    if (id.isEmpty()) {
        evolve(m_policy, change);
        m_policyChanged = true;
        return;
    }
    const bool fresh =
        !m_index.contains(id) && (std::holds_alternative<CardAdded>(change) || std::holds_alternative<CardImported>(change));
    FoldedCard &folded = at(id);
    const QString text = folded.card.facts.description;
    const QList<Comment> comments = folded.card.comments;
    if (!folded.card.id.isEmpty() && !folded.discarded)
        m_policy.cards.insert(id, folded.card);
    evolve(m_policy, change);
    folded.discarded = !m_policy.cards.contains(id);
    if (!folded.discarded)
        folded.card = m_policy.cards.take(id);
    else if (const auto *gone = std::get_if<CardDiscarded>(&change))
        folded.card = gone->card;
    folded.added |= fresh;
    folded.newText |= folded.card.facts.description != text || folded.card.comments != comments;
}

CardState CardFold::stateOf(const FoldedCard &card) const
{
    if (card.discarded)
        return CardState::Discarded;
    return isFinished(m_policy, card.card) ? CardState::Finished : CardState::Open;
}

QList<Column> turnedColumns(const Board &before, const Board &after)
{
    QList<Column> turned;
    for (const Column &column : after.columns) {
        if (isDone(before, column.id) != (column.kind == ColumnKind::Done))
            turned.append(column);
    }
    return turned;
}

} // namespace pulley
