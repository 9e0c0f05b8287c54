// TimeParser: times written as text into instants, by ISO 8601 or by a pattern.
#pragma once

#include "models/domain/result.h"
#include "models/metrics/calendar.h"

#include <optional>
#include <string>
#include <string_view>

namespace pulley {

/// The pieces of a written time, before a zone makes an instant of them.
struct WrittenTime {
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int micros = 0;
    std::optional<bool> afternoon;
    std::optional<int> offsetSeconds;
    std::optional<qint64> epochSeconds;
    /// A time of day was written, and not only a day.
    bool clock = false;
};

class TimeParser
{
public:
    /// `format` is "iso" (2012-05-24, 2012-05-24T08:30:00.5+01:00, a space for the T, the offset also as Z, +01 or +0100) or a
    /// pattern of strptime's %Y %y %m %d %e %b %B %H %I %p %M %S %f %z %s %F %T %R %D %%. Times without an offset are in `zone`.
    /// The error is a sentence.
    static Result<TimeParser, QString> make(const QString &format, const QTimeZone &zone);

    /// Nullopt where `text` isn't such a time. What is finer than a microsecond is cut off.
    std::optional<Instant> parse(std::string_view text);
    /// Whether the last text that was a time told the time of day.
    bool readClock() const { return m_clock; }

private:
    TimeParser(std::string pattern, const QTimeZone &zone);

    /// Empty for ISO 8601.
    std::string m_pattern;
    Calendar m_calendar;
    bool m_clock = false;
};

/// Each takes what it knows from the front of `text`; false, or nullopt, where that isn't what it should be.
bool takeDigits(std::string_view &text, int least, int most, int &value);
bool takeFraction(std::string_view &text, int &micros);
bool takeOffset(std::string_view &text, std::optional<int> &seconds);
std::optional<WrittenTime> readIso(std::string_view text);
/// `pattern` as expanded by expandPattern().
std::optional<WrittenTime> readPattern(std::string_view text, std::string_view pattern);
/// %F, %T, %R and %D written out. The error is a sentence: an unknown letter, or no year, month and day in it.
Result<std::string, QString> expandPattern(const std::string &pattern);

} // namespace pulley
