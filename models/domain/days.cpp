// Counting calendar days.
#include "models/domain/days.h"

#include <algorithm>

namespace pulley {

QTimeZone zoneOf(const Board &board)
{
    const QTimeZone zone(board.facts.timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

int daysBetween(Instant from, Instant to, const QTimeZone &zone)
{
    return std::max(1, static_cast<int>(dayOf(from, zone).daysTo(dayOf(to, zone))) + 1);
}

} // namespace pulley
