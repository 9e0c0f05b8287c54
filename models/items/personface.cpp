// PersonFace: limits that count a person's cards, and those cards.
#include "models/items/personface.h"

#include "models/items/cardface.h"

#include <algorithm>

namespace pulley {

namespace {

/// A limit on people's work, and how much of it each of them has.
struct Personal {
    const Limit *limit = nullptr;
    QHash<PersonId, int> loads;
};

QList<Personal> personalLimits(const Board &board)
{
    QList<Personal> found;
    for (const Limit &limit : board.limits) {
        if (limit.selector.scope != PersonScope::Anyone)
            found.append({&limit, loads(board, limit)});
    }
    return found;
}

/// On each person's work where nothing else is asked for; one that asks for a lane or class too stands beside the plainer ones.
QList<LimitFace> limitsOn(const Board &board, const QList<Personal> &limits, const PersonId &person)
{
    QList<LimitFace> faces;
    for (const Personal &each : limits) {
        const Selector &by = each.limit->selector;
        if (by.scope == PersonScope::EachPerson)
            faces.append(faceOf(board, *each.limit, each.loads.value(person)));
        else if (by.person == person)
            faces.append(faceOf(board, *each.limit, each.loads.value(PersonId())));
    }
    std::stable_sort(faces.begin(), faces.end(),
                     [](const LimitFace &a, const LimitFace &b) { return a.max - a.load < b.max - b.load; });
    return faces;
}

QList<PersonId> everybody(const Board &board, const QHash<PersonId, QList<Card>> &owned)
{
    QList<PersonId> all;
    for (const Person &person : board.people)
        all.append(person.id);
    QList<PersonId> unknown;
    for (auto it = owned.cbegin(); it != owned.cend(); ++it) {
        if (!all.contains(it.key()))
            unknown.append(it.key());
    }
    std::sort(unknown.begin(), unknown.end());
    return all + unknown;
}

} // namespace

QList<PersonFace> peopleOf(const Board &board, const PersonId &me)
{
    QHash<PersonId, QList<Card>> owned;
    for (const Card &card : board.cards) {
        if (card.owners.isEmpty() || isFinished(board, card))
            continue;
        for (const PersonId &owner : card.owners)
            owned[owner].append(card);
    }
    const QList<Personal> limits = personalLimits(board);
    QList<PersonFace> faces;
    for (const PersonId &id : everybody(board, owned)) {
        const Person *known = findPerson(board, id);
        const Person person = known ? *known : Person{id, id.value, {}};
        PersonFace face{id, person.name.isEmpty() ? id.value : person.name, initialsOf(person), id == me, {}, owned.value(id)};
        face.limits = limitsOn(board, limits, id);
        std::sort(face.cards.begin(), face.cards.end(), [](const Card &a, const Card &b) {
            return a.standing.since != b.standing.since ? a.standing.since < b.standing.since : a.number < b.number;
        });
        if (!face.limits.isEmpty() || !face.cards.isEmpty())
            faces.append(std::move(face));
    }
    std::stable_partition(faces.begin(), faces.end(), [](const PersonFace &face) { return face.me; });
    return faces;
}

} // namespace pulley
