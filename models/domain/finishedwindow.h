// FinishedWindow: which finished cards are still looked at.
#pragma once

#include "models/domain/board.h"

#include <QDate>
#include <QTimeZone>

namespace pulley {

struct FinishedWindow {
    /// Finished on this day or later, in `zone`; invalid: all of them.
    QDate since = {};
    QTimeZone zone = QTimeZone::utc();
    friend bool operator==(const FinishedWindow &, const FinishedWindow &) = default;
};

/// As the board wants it: the last days up to `now`. `zone` is the board's.
FinishedWindow finishedWindow(const Board &board, Instant now, const QTimeZone &zone);
/// False for a card finished before the window. The board holds it all the same.
bool shows(const FinishedWindow &window, const Board &board, const Card &card);

} // namespace pulley
