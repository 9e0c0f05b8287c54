// What a limit counts: one selector for columns, spans, lanes, classes, types, people and the whole board.
#include "models/domain/limit.h"

#include "models/domain/board.h"

#include <algorithm>

namespace pulley {

namespace {

/// None from the delivery point on: finished cards count nowhere.
QList<ColumnId> columnsOf(const Board &board, const Selector &selector)
{
    QList<ColumnId> covered;
    const int commitment = indexOf(board, board.facts.commitment);
    const int delivery = indexOf(board, board.facts.delivery);
    for (int i = 0; i < delivery; ++i) {
        const ColumnId &column = board.columns.at(i).id;
        if (selector.columns.isEmpty() ? commitment >= 0 && i >= commitment : selector.columns.contains(column))
            covered.append(column);
    }
    return covered;
}

bool matchesFacts(const Selector &selector, const CardFacts &facts)
{
    return (!selector.lane || *selector.lane == facts.lane)
        && (!selector.serviceClass || *selector.serviceClass == facts.serviceClass)
        && (!selector.type || *selector.type == facts.type);
}

} // namespace

Reach::Reach(const Board &board, const Limit &limit) : m_limit(limit), m_columns(columnsOf(board, limit.selector)) { }

/// All but the person.
bool Reach::matches(const Card &card) const
{
    return m_columns.contains(card.standing.column) && matchesFacts(m_limit.selector, card.facts)
        && !m_limit.exempt.contains(card.facts.serviceClass) && !(m_limit.blockedFree && card.blocked);
}

bool Reach::selects(const Card &card) const
{
    switch (m_limit.selector.scope) {
    case PersonScope::EachPerson:
        return !card.owners.isEmpty() && matches(card);
    case PersonScope::OnePerson:
        return card.owners.contains(m_limit.selector.person) && matches(card);
    case PersonScope::Anyone:
        break;
    }
    return matches(card);
}

bool Reach::fills(const Card &card, const PersonId &bucket) const
{
    if (m_limit.selector.scope == PersonScope::EachPerson)
        return card.owners.contains(bucket) && matches(card);
    return bucket.isEmpty() && selects(card);
}

QList<PersonId> Reach::buckets(const Card &card) const
{
    if (!selects(card))
        return {};
    return m_limit.selector.scope == PersonScope::EachPerson ? card.owners : QList<PersonId>{PersonId{}};
}

bool countsByPlaceOnly(const Limit &limit)
{
    const Selector &by = limit.selector;
    return !by.lane && !by.serviceClass && !by.type && by.scope == PersonScope::Anyone;
}

bool isLongerInPlace(const Card &a, const Card &b)
{
    return a.standing.since != b.standing.since ? a.standing.since < b.standing.since : a.number < b.number;
}

bool selects(const Board &board, const Limit &limit, const Card &card)
{
    return Reach(board, limit).selects(card);
}

int load(const Board &board, const Limit &limit, const PersonId &person)
{
    const PersonId bucket = limit.selector.scope == PersonScope::EachPerson ? person : PersonId{};
    const Reach reach(board, limit);
    return int(
        std::count_if(board.cards.cbegin(), board.cards.cend(), [&](const Card &card) { return reach.fills(card, bucket); }));
}

QHash<PersonId, int> loads(const Board &board, const Limit &limit)
{
    const Reach reach(board, limit);
    QHash<PersonId, int> found;
    for (const Card &card : board.cards) {
        if (!reach.selects(card))
            continue;
        for (const PersonId &bucket : reach.buckets(card))
            ++found[bucket];
    }
    return found;
}

QList<Card> holders(const Board &board, const Limit &limit, const PersonId &person)
{
    const PersonId bucket = limit.selector.scope == PersonScope::EachPerson ? person : PersonId{};
    const Reach reach(board, limit);
    QList<Card> cards;
    for (const Card &card : board.cards) {
        if (reach.fills(card, bucket))
            cards.append(card);
    }
    std::sort(cards.begin(), cards.end(), isLongerInPlace);
    return cards;
}

} // namespace pulley
