// PersonFace: limits that count a person's cards, and those cards.
#include "models/items/personface.h"

#include "models/items/cardface.h"

#include <algorithm>

namespace pulley {

namespace {

QList<PersonId> everybody(const Board &board, const QHash<PersonId, QList<const Card *>> &owned)
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

QList<LimitFace> limitsOn(const CountedBoard &counted, const PersonId &person)
{
    QList<LimitFace> faces;
    for (const Limit &limit : counted.board().limits) {
        const Selector &by = limit.selector;
        if (by.scope == PersonScope::EachPerson || (by.scope == PersonScope::OnePerson && by.person == person))
            faces.append(faceOf(counted, limit, person));
    }
    std::stable_sort(faces.begin(), faces.end(),
                     [](const LimitFace &a, const LimitFace &b) { return a.max - a.load < b.max - b.load; });
    return faces;
}

QList<PersonFace> peopleOf(const CountedBoard &counted, const PersonId &me)
{
    const Board &board = counted.board();
    const QHash<PersonId, QList<const Card *>> owned = counted.owned();
    QList<PersonFace> faces;
    for (const PersonId &id : everybody(board, owned)) {
        const Person *known = findPerson(board, id);
        const Person person = known ? *known : Person{id, id.value, {}};
        PersonFace face{id, person.name.isEmpty() ? id.value : person.name, initialsOf(person), id == me, {}, {}};
        face.limits = limitsOn(counted, id);
        for (const Card *card : owned.value(id))
            face.cards.append(*card);
        std::sort(face.cards.begin(), face.cards.end(), isLongerInPlace);
        if (!face.limits.isEmpty() || !face.cards.isEmpty())
            faces.append(std::move(face));
    }
    std::stable_partition(faces.begin(), faces.end(), [](const PersonFace &face) { return face.me; });
    return faces;
}

} // namespace pulley
