// Pace: how long the team's own cards take, and so how an age is to be looked at.
#pragma once

#include "models/domain/days.h"

namespace pulley {

enum class Tone { Plain, Warn, Alarm };

/// In calendar days, both ends counted; 0 where there is too little to go by.
struct Pace {
    int warn = 0;
    int alarm = 0;
    /// Whether the board's service level expectation says so, and not the team's own cards.
    bool warnExpected = false;
    bool alarmExpected = false;
    friend bool operator==(const Pace &, const Pace &) = default;
};

/// From the finished cards still on the board (at least five) and the SLE: alarm past the SLE, or else the 85th percentile; warn
/// past the 70th percentile, or else half the SLE.
Pace paceOf(const Board &board);
Tone toneOf(const Pace &pace, int days);
/// What a tone says, in words: "older than 85% of finished cards". Empty for Plain.
QString toneWords(const Pace &pace, Tone tone);

} // namespace pulley
