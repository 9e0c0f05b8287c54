// Pace: percentiles of the cards just finished, without reading any history.
#include "models/items/pace.h"

#include "models/metrics/metrics.h"

#include <QCoreApplication>

#include <algorithm>

namespace pulley {

namespace {

constexpr int warnShare = 70;
constexpr int alarmShare = 85;

QString say(const char *text)
{
    return QCoreApplication::translate("Pace", text);
}

} // namespace

Pace paceOf(const Board &board)
{
    constexpr int enough = 5;
    const QTimeZone zone = zoneOf(board);
    QList<double> days;
    for (const Card &card : board.cards) {
        if (!isFinished(board, card))
            continue;
        const auto started = startedAt(board, card);
        const auto finished = finishedAt(board, card);
        if (started && finished)
            days.append(daysBetween(*started, *finished, zone));
    }
    std::sort(days.begin(), days.end());

    const int sle = board.facts.sleDays;
    Pace pace{.warn = (sle + 1) / 2, .alarm = sle, .warnExpected = sle > 0, .alarmExpected = sle > 0};
    if (days.size() >= enough) {
        pace.warn = static_cast<int>(*percentile(days, warnShare / 100.0));
        pace.warnExpected = false;
        if (sle == 0)
            pace.alarm = static_cast<int>(*percentile(days, alarmShare / 100.0));
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

QString toneWords(const Pace &pace, Tone tone)
{
    if (tone == Tone::Plain)
        return {};
    const bool alarm = tone == Tone::Alarm;
    if (alarm ? pace.alarmExpected : pace.warnExpected)
        return alarm ? say(QT_TRANSLATE_NOOP("Pace", "older than the expected %1 days")).arg(pace.alarm)
                     : say(QT_TRANSLATE_NOOP("Pace", "past half of the expected %1 days")).arg(pace.alarm);
    return say(QT_TRANSLATE_NOOP("Pace", "older than %1% of finished cards")).arg(alarm ? alarmShare : warnShare);
}

} // namespace pulley
