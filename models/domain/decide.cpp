// decide: hands each action to its rules, and brings people the board doesn't know yet onto it.
#include "models/domain/decide.h"

#include "models/domain/rules.h"

#include <algorithm>

namespace pulley {

namespace {

/// Everybody that `changes` bring in and the board, with them, doesn't know.
QList<PersonId> newcomers(const Board &board, const PersonId &by, const QList<Change> &changes)
{
    QList<PersonId> found;
    QSet<PersonId> known;
    for (const Person &person : board.people)
        known.insert(person.id);
    const auto meet = [&](const PersonId &person) {
        if (person.isEmpty() || known.contains(person))
            return;
        known.insert(person);
        found.append(person);
    };
    for (const Change &change : changes) {
        const auto *altered = std::get_if<PersonAltered>(&change);
        if (altered && altered->after)
            known.insert(altered->after->item.id);
    }
    meet(by);
    for (const Change &change : changes) {
        if (const auto *imported = std::get_if<CardImported>(&change))
            std::for_each(imported->card.owners.cbegin(), imported->card.owners.cend(), meet);
    }
    return found;
}

QList<Change> withNewcomers(const Board &board, const PersonId &by, QList<Change> changes)
{
    if (changes.isEmpty())
        return changes;
    // Behind those that the board already has, or is being created with.
    int index = int(board.people.size());
    for (const Change &change : std::as_const(changes)) {
        const auto *altered = std::get_if<PersonAltered>(&change);
        index += altered && !altered->before ? 1 : 0;
    }
    QList<Change> all;
    const bool created = board.columns.isEmpty();
    for (const PersonId &person : newcomers(board, by, changes))
        all.append(PersonAltered{{}, Placed<Person>{index++, Person{person, person.value, {}}}});
    return created ? changes + all : all + changes;
}

} // namespace

Failure<Refusal> refusal(const Asked &asked, Rule rule, const CardId &card, const ColumnId &column, const QString &subject)
{
    Refusal refused;
    refused.rule = rule;
    refused.at = asked.now;
    refused.card = card;
    refused.column = column;
    refused.subject = subject;
    return {refused};
}

Holder holderOf(const Card &card)
{
    return {card.id, card.number, card.facts.title, card.owners, card.standing.since, card.blocked.has_value()};
}

QList<PersonId> tidyOwners(QList<PersonId> owners)
{
    owners.removeAll(PersonId{});
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    return owners;
}

Result<QList<Change>, Refusal> decide(const Board &board, const Command &command, Instant now)
{
    const Asked asked{board, command.by, now};
    Decision decision = std::visit([&](const auto &action) { return rule(asked, action); }, command.action);
    if (!decision)
        return decision;
    return withNewcomers(board, command.by, *decision);
}

} // namespace pulley
