// PersonFace: what the people bar shows of a person: what they have open against their own limit.
#pragma once

#include "models/items/limitface.h"

namespace pulley {

struct PersonFace {
    PersonId person;
    QString name;
    QString initials;
    bool me = false;
    /// Theirs, the one with the least room first.
    QList<LimitFace> limits;
    /// Owned and not finished, longest in place first.
    QList<Card> cards;
    /// The limit that says whether they can take another; null without one.
    const LimitFace *limit() const { return limits.isEmpty() ? nullptr : &limits.first(); }
    friend bool operator==(const PersonFace &, const PersonFace &) = default;
};

/// On each person's work or on this one's, whatever else they ask for; the one with the least room first.
QList<LimitFace> limitsOn(const CountedBoard &counted, const PersonId &person);

/// Everybody who has a limit or open cards: `me` first, then in the board's order, then owners that the board doesn't know.
QList<PersonFace> peopleOf(const CountedBoard &counted, const PersonId &me);

} // namespace pulley
