// Likeness: all of a card that the rules of a pull look at. Cards alike in it get the same answer, so it is asked for once.
#pragma once

#include "models/domain/board.h"

namespace pulley {

struct Likeness {
    ColumnId from;
    ColumnId to;
    Half half = Half::Doing;
    // Left empty where no limit asks for it.
    TypeId type;
    ClassId serviceClass;
    LaneId lane;
    QList<PersonId> owners;
    bool blocked = false;
    friend bool operator==(const Likeness &, const Likeness &) = default;
    friend size_t qHash(const Likeness &it, size_t seed = 0)
    {
        return qHashMulti(seed, it.from, it.to, static_cast<int>(it.half), it.type, it.serviceClass, it.lane, it.owners,
                          it.blocked);
    }
};

/// What the limits of one board, or of several, ask of a card, beside where it stands.
class Traits
{
public:
    void add(const QList<Limit> &limits);
    /// Of `card` and somebody who would pull it into `to` (empty: wherever it goes next).
    Likeness of(const Card &card, const ColumnId &to) const;

private:
    bool m_type = false;
    bool m_class = false;
    bool m_lane = false;
    bool m_owners = false;
    bool m_blocked = false;
};

} // namespace pulley
