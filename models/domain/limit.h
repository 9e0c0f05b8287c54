// Limit: at most `max` cards that match a selector. Column, span, lane, class, type, person and whole board are one concept.
#pragma once

#include "models/domain/card.h"

#include <QHash>
#include <QList>
#include <optional>

namespace pulley {

struct Board;

enum class PersonScope { Anyone, EachPerson, OnePerson };

/// Which cards a limit counts. What is empty matches everything. Finished and discarded cards are never counted.
struct Selector {
    /// Empty: work in progress, that is from the commitment point up to the delivery point.
    QList<ColumnId> columns;
    std::optional<LaneId> lane;
    std::optional<ClassId> serviceClass;
    std::optional<TypeId> type;
    PersonScope scope = PersonScope::Anyone;
    /// Only for OnePerson.
    PersonId person;
    friend bool operator==(const Selector &, const Selector &) = default;
};

struct Limit {
    LimitId id;
    /// Unique on the board, ignoring case.
    QString name;
    Selector selector;
    int max = 0;
    /// Below it the board shows a shortage as a pull signal; 0 means none.
    int min = 0;
    /// Cards of these classes of service are not counted.
    QList<ClassId> exempt;
    /// Blocked cards are not counted (by default they are).
    bool blockedFree = false;
    friend bool operator==(const Limit &, const Limit &) = default;
};

/// What a limit counts on a board as it is now, worked out once for many cards. The limit must outlive it.
class Reach
{
public:
    Reach(const Board &board, const Limit &limit);

    /// Nothing outside them is counted.
    const QList<ColumnId> &columns() const { return m_columns; }
    bool selects(const Card &card) const;
    /// For EachPerson: one of the card's owners. Else the empty bucket is the only one.
    bool fills(const Card &card, const PersonId &bucket) const;
    /// Those of the limit that the card fills: for EachPerson one for each owner, else one with an empty id; none when not
    /// selected.
    QList<PersonId> buckets(const Card &card) const;

private:
    bool matches(const Card &card) const;

    const Limit &m_limit;
    QList<ColumnId> m_columns;
};

/// Counts by place alone: no lane, class, type or person.
bool countsByPlaceOnly(const Limit &limit);
/// Since an earlier time in the same place; the lower number of two that came together.
bool isLongerInPlace(const Card &a, const Card &b);
bool selects(const Board &board, const Limit &limit, const Card &card);
/// How many cards the limit counts; for EachPerson those of `person`.
int load(const Board &board, const Limit &limit, const PersonId &person = {});
/// The same for everybody at once, by bucket; buckets without cards are left out.
QHash<PersonId, int> loads(const Board &board, const Limit &limit);
/// The cards that fill the limit (for EachPerson: `person`'s), longest in place first.
QList<Card> holders(const Board &board, const Limit &limit, const PersonId &person = {});

} // namespace pulley
