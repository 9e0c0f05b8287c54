// Cards out of their histories.
#include "models/domain/pastboard.h"

#include "models/domain/arrivals.h"
#include "models/domain/filterwords.h"
#include "models/domain/result.h"

#include <algorithm>

namespace pulley {

Board pastBoard(const History &history)
{
    Board board;
    board.facts = history.facts;
    board.columns = history.columns;
    board.lanes = history.lanes;
    board.classes = history.classes;
    board.types = history.types;
    board.people = history.people;
    board.limits = history.limits;
    QSet<PersonId> known;
    for (const Person &person : history.people)
        known.insert(person.id);
    for (const CardHistory &card : history.cards) {
        for (const PersonId &owner : card.owners) {
            if (known.contains(owner))
                continue;
            known.insert(owner);
            board.people.append({owner, owner.value, {}});
        }
    }
    return board;
}

Card pastCard(const CardHistory &history, const QList<Column> &columns)
{
    Card card;
    card.id = history.id;
    card.number = history.number;
    card.facts.title = history.title;
    card.facts.type = history.type;
    card.facts.serviceClass = history.serviceClass;
    card.facts.lane = history.lane;
    card.owners = history.owners;
    if (!history.blocked.isEmpty() && !history.blocked.last().to)
        card.blocked = Blocking{history.blocked.last().reason, {}, history.blocked.last().from};
    for (const Visit &visit : history.visits) {
        Standing &standing = card.standing;
        standing.arrivals = arrive(std::move(standing.arrivals), columns, standing.column, visit.column, visit.at);
        standing.column = visit.column;
        standing.half = visit.half;
        standing.since = visit.at;
    }
    if (!history.visits.isEmpty())
        card.created = history.visits.first().at;
    return card;
}

bool isKeptInHistory(const FilterTerm &term)
{
    return std::visit(
        overloaded{
            [](const HasText &) { return false; }, [](const HasName &name) { return name.field != NameField::Tag; },
            [](const HasAge &) { return true; }, [](const BlockedFor &) { return true; }, [](const HasDue &) { return false; },
            [](const HasParts &has) {
                return std::all_of(has.parts.cbegin(), has.parts.cend(), [](HasPart part) { return part == HasPart::Owner; });
            },
            [](const IsOneOf &is) { return !is.states.contains(CardIs::Overdue); }},
        term.what);
}

QStringList unkeptWords(const Filter &filter)
{
    const auto word = [](FilterKey key) { return filterKeyNames(key).first() + QLatin1Char(':'); };
    QStringList words;
    for (const FilterTerm &term : filter.terms) {
        if (isKeptInHistory(term))
            continue;
        words.append(std::visit(
            overloaded{[](const HasText &has) { return QStringLiteral("\"%1\"").arg(has.text); },
                       [&](const HasName &) { return word(FilterKey::Tag); }, [&](const HasDue &) { return word(FilterKey::Due); },
                       [&](const HasParts &) { return word(FilterKey::Has); },
                       [&](const IsOneOf &) { return word(FilterKey::Is) + cardStateNames(CardIs::Overdue).first(); },
                       [&](const HasAge &) { return word(FilterKey::Age); },
                       [&](const BlockedFor &) { return word(FilterKey::Blocked); }},
            term.what));
    }
    words.removeDuplicates();
    return words;
}

} // namespace pulley
