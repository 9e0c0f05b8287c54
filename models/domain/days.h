// Days: calendar days on a board, in its own time zone.
#pragma once

#include "models/domain/board.h"

#include <QTimeZone>

namespace pulley {

/// The board's time zone; UTC when its name isn't known here.
QTimeZone zoneOf(const Board &board);
/// Calendar days in `zone`, both counted: the same day is 1.
int daysBetween(Instant from, Instant to, const QTimeZone &zone);

} // namespace pulley
