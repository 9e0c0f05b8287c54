// FinishedWindow: whole calendar days of the board, today included.
#include "models/domain/finishedwindow.h"

namespace pulley {

FinishedWindow finishedWindow(const Board &board, Instant now, const QTimeZone &zone)
{
    const int days = board.facts.finishedDays;
    return {days > 0 ? dayOf(now, zone).addDays(-days) : QDate(), zone};
}

bool shows(const FinishedWindow &window, const Board &board, const Card &card)
{
    if (!window.since.isValid() || !isFinished(board, card))
        return true;
    const auto finished = finishedAt(board, card);
    return !finished || dayOf(*finished, window.zone) >= window.since;
}

} // namespace pulley
