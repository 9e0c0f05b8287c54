// Likeness: what no limit asks for makes no difference.
#include "models/domain/likeness.h"

namespace pulley {

void Traits::add(const QList<Limit> &limits)
{
    for (const Limit &limit : limits) {
        const Selector &by = limit.selector;
        m_type = m_type || by.type;
        m_class = m_class || by.serviceClass || !limit.exempt.isEmpty();
        m_lane = m_lane || by.lane;
        m_owners = m_owners || by.scope != PersonScope::Anyone;
        m_blocked = m_blocked || limit.blockedFree;
    }
}

Likeness Traits::of(const Card &card, const ColumnId &to) const
{
    Likeness alike;
    alike.from = card.standing.column;
    alike.to = to;
    alike.half = card.standing.half;
    if (m_type)
        alike.type = card.facts.type;
    if (m_class)
        alike.serviceClass = card.facts.serviceClass;
    if (m_lane)
        alike.lane = card.facts.lane;
    // Work in a doing half is let go by its owners only, whatever limits say.
    if (m_owners || alike.half == Half::Doing)
        alike.owners = card.owners;
    alike.blocked = m_blocked && card.blocked;
    return alike;
}

} // namespace pulley
