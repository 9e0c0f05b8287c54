// Pace: percentiles of the cards just finished, without reading any history.
#include "models/items/pace.h"

#include "models/metrics/metrics.h"

#include <algorithm>

namespace pulley {

Pace paceOf(const Board &board)
{
    constexpr int enough = 5;
    const QTimeZone zone = zoneOf(board);
    QList<double> days;
    for (const Card &card : board.cards) {
        const auto started = startedAt(board, card);
        const auto finished = finishedAt(board, card);
        if (started && finished)
            days.append(daysBetween(*started, *finished, zone));
    }
    std::sort(days.begin(), days.end());

    const int sle = board.facts.sleDays;
    Pace pace{.warn = (sle + 1) / 2, .alarm = sle};
    if (days.size() >= enough) {
        pace.warn = static_cast<int>(*percentile(days, 0.70));
        if (sle == 0)
            pace.alarm = static_cast<int>(*percentile(days, 0.85));
        else
            pace.warn = std::min(pace.warn, sle);
    }
    return pace;
}

Tone toneOf(const Pace &pace, int days)
{
    if (pace.alarm > 0 && days > pace.alarm)
        return Tone::Alarm;
    return pace.warn > 0 && days > pace.warn ? Tone::Warn : Tone::Plain;
}

} // namespace pulley
