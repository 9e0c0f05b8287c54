// What a limit counts: one selector for columns, spans, lanes, classes, types, people and the whole board.
#include "models/domain/limit.h"

#include "models/domain/board.h"

#include <algorithm>

namespace pulley {

namespace {

bool coversColumn(const Board &board, const Selector &selector, const ColumnId &column)
{
    const int index = indexOf(board, column);
    if (index < 0 || index >= indexOf(board, board.facts.delivery))
        return false;
    if (!selector.columns.isEmpty())
        return selector.columns.contains(column);
    const int commitment = indexOf(board, board.facts.commitment);
    return commitment >= 0 && index >= commitment;
}

bool matchesFacts(const Selector &selector, const CardFacts &facts)
{
    return (!selector.lane || *selector.lane == facts.lane)
        && (!selector.serviceClass || *selector.serviceClass == facts.serviceClass)
        && (!selector.type || *selector.type == facts.type);
}

} // namespace

QList<PersonId> bucketsOf(const Board &board, const Limit &limit, const Card &card)
{
    const Selector &selector = limit.selector;
    if (!matchesFacts(selector, card.facts) || limit.exempt.contains(card.facts.serviceClass) || (limit.blockedFree && card.blocked)
        || !coversColumn(board, selector, card.standing.column))
        return {};
    switch (selector.scope) {
    case PersonScope::EachPerson:
        return card.owners;
    case PersonScope::OnePerson:
        return card.owners.contains(selector.person) ? QList<PersonId>{PersonId{}} : QList<PersonId>{};
    case PersonScope::Anyone:
        break;
    }
    return {PersonId{}};
}

bool selects(const Board &board, const Limit &limit, const Card &card)
{
    return !bucketsOf(board, limit, card).isEmpty();
}

int load(const Board &board, const Limit &limit, const PersonId &person)
{
    const PersonId bucket = limit.selector.scope == PersonScope::EachPerson ? person : PersonId{};
    return int(std::count_if(board.cards.cbegin(), board.cards.cend(),
                             [&](const Card &card) { return bucketsOf(board, limit, card).contains(bucket); }));
}

QList<Card> holders(const Board &board, const Limit &limit, const PersonId &person)
{
    const PersonId bucket = limit.selector.scope == PersonScope::EachPerson ? person : PersonId{};
    QList<Card> cards;
    for (const Card &card : board.cards) {
        if (bucketsOf(board, limit, card).contains(bucket))
            cards.append(card);
    }
    std::sort(cards.begin(), cards.end(), [](const Card &a, const Card &b) {
        return a.standing.since != b.standing.since ? a.standing.since < b.standing.since : a.number < b.number;
    });
    return cards;
}

} // namespace pulley
