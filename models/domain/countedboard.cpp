// CountedBoard: every card is looked at once for its column, and once more by each limit over that column.
#include "models/domain/countedboard.h"

#include <algorithm>

namespace pulley {

CountedBoard::CountedBoard(const Board &board) : m_board(&board)
{
    for (const Card &card : board.cards)
        m_columns[card.standing.column].append(&card);
    for (const Limit &limit : board.limits)
        m_held.insert(limit.id, heldBy(limit));
}

CountedBoard::Held CountedBoard::heldBy(const Limit &limit) const
{
    const Reach reach(*m_board, limit);
    const bool each = limit.selector.scope == PersonScope::EachPerson;
    Held held;
    for (const ColumnId &column : reach.columns()) {
        for (const Card *card : in(column)) {
            if (!reach.selects(*card))
                continue;
            for (const PersonId &owner : each ? card->owners : QList<PersonId>())
                held[owner].append(card);
            if (!each)
                held[PersonId()].append(card);
        }
    }
    return held;
}

const QList<const Card *> &CountedBoard::in(const ColumnId &column) const
{
    static const QList<const Card *> none;
    const auto found = m_columns.constFind(column);
    return found == m_columns.cend() ? none : *found;
}

int CountedBoard::inProgress() const
{
    qsizetype cards = 0;
    const int commitment = indexOf(*m_board, m_board->facts.commitment);
    for (int i = commitment; i >= 0 && i < m_board->columns.size(); ++i) {
        if (!finishes(*m_board, m_board->columns.at(i).id))
            cards += in(m_board->columns.at(i).id).size();
    }
    return static_cast<int>(cards);
}

QHash<PersonId, QList<const Card *>> CountedBoard::owned() const
{
    QHash<PersonId, QList<const Card *>> found;
    for (auto column = m_columns.cbegin(); column != m_columns.cend(); ++column) {
        if (finishes(*m_board, column.key()))
            continue;
        for (const Card *card : column.value()) {
            for (const PersonId &owner : card->owners)
                found[owner].append(card);
        }
    }
    return found;
}

int CountedBoard::load(const Limit &limit, const PersonId &person) const
{
    const PersonId bucket = limit.selector.scope == PersonScope::EachPerson ? person : PersonId{};
    return static_cast<int>(m_held.value(limit.id).value(bucket).size());
}

QHash<PersonId, int> CountedBoard::loads(const Limit &limit) const
{
    QHash<PersonId, int> found;
    const Held held = m_held.value(limit.id);
    for (auto bucket = held.cbegin(); bucket != held.cend(); ++bucket)
        found.insert(bucket.key(), static_cast<int>(bucket->size()));
    return found;
}

QList<Card> CountedBoard::holders(const Limit &limit, const PersonId &person) const
{
    const PersonId bucket = limit.selector.scope == PersonScope::EachPerson ? person : PersonId{};
    QList<Card> cards;
    for (const Card *card : m_held.value(limit.id).value(bucket))
        cards.append(*card);
    std::sort(cards.begin(), cards.end(), isLongerInPlace);
    return cards;
}

} // namespace pulley
