// TimeParser: ISO 8601 by hand, microseconds a row instead of a QDateTime, and pieces into instants.
#include "models/exchange/timeparser.h"

#include <chrono>

namespace pulley {

namespace {

bool takeChar(std::string_view &text, std::string_view anyOf)
{
    if (text.empty() || anyOf.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

std::string_view trimmedText(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool readIsoClock(std::string_view &text, WrittenTime &time)
{
    time.clock = true;
    if (!takeDigits(text, 2, 2, time.hour) || !takeChar(text, ":") || !takeDigits(text, 2, 2, time.minute))
        return false;
    if (takeChar(text, ":")) {
        if (!takeDigits(text, 2, 2, time.second))
            return false;
        if (takeChar(text, ".,") && !takeFraction(text, time.micros))
            return false;
    }
    takeChar(text, " ");
    return text.empty() || takeOffset(text, time.offsetSeconds);
}

/// Microseconds since 1970 on the clock that wrote it; nullopt for a 30th of February or a 25th hour.
std::optional<qint64> clockMicros(const WrittenTime &time)
{
    using namespace std::chrono;
    const year_month_day date{year{time.year}, month{unsigned(time.month)}, day{unsigned(time.day)}};
    int hour = time.hour;
    if (time.afternoon) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (*time.afternoon ? 12 : 0);
    }
    if (!date.ok() || hour > 23 || time.minute > 59 || time.second > 60)
        return std::nullopt;
    const auto at = sys_days{date} + hours{hour} + minutes{time.minute} + seconds{time.second} + microseconds{time.micros};
    return at.time_since_epoch().count();
}

} // namespace

bool takeDigits(std::string_view &text, int least, int most, int &value)
{
    int count = 0;
    value = 0;
    while (count < most && size_t(count) < text.size() && text[size_t(count)] >= '0' && text[size_t(count)] <= '9')
        value = value * 10 + (text[size_t(count++)] - '0');
    text.remove_prefix(size_t(count));
    return count >= least;
}

bool takeFraction(std::string_view &text, int &micros)
{
    size_t count = 0;
    micros = 0;
    for (; count < text.size() && text[count] >= '0' && text[count] <= '9'; ++count) {
        if (count < 6)
            micros = micros * 10 + (text[count] - '0');
    }
    for (size_t missing = count; missing < 6; ++missing)
        micros *= 10;
    text.remove_prefix(count);
    return count > 0;
}

bool takeOffset(std::string_view &text, std::optional<int> &seconds)
{
    if (takeChar(text, "Zz")) {
        seconds = 0;
        return true;
    }
    const int sign = !text.empty() && text.front() == '-' ? -1 : 1;
    int hours = 0;
    int minutes = 0;
    if (!takeChar(text, "+-") || !takeDigits(text, 2, 2, hours))
        return false;
    const bool colon = takeChar(text, ":");
    const bool more = !text.empty() && text.front() >= '0' && text.front() <= '9';
    if ((colon || more) && !takeDigits(text, 2, 2, minutes))
        return false;
    if (hours > 18 || minutes > 59)
        return false;
    seconds = sign * (hours * 3600 + minutes * 60);
    return true;
}

std::optional<WrittenTime> readIso(std::string_view text)
{
    WrittenTime time;
    if (!takeDigits(text, 4, 4, time.year) || !takeChar(text, "-") || !takeDigits(text, 2, 2, time.month) || !takeChar(text, "-")
        || !takeDigits(text, 2, 2, time.day))
        return std::nullopt;
    if (text.empty())
        return time;
    if (!takeChar(text, "Tt ") || !readIsoClock(text, time) || !text.empty())
        return std::nullopt;
    return time;
}

TimeParser::TimeParser(std::string pattern, const QTimeZone &zone) : m_pattern(std::move(pattern)), m_calendar(zone) { }

Result<TimeParser, QString> TimeParser::make(const QString &format, const QTimeZone &zone)
{
    if (format.compare(QLatin1String("iso"), Qt::CaseInsensitive) == 0)
        return TimeParser({}, zone);
    auto pattern = expandPattern(format.toStdString());
    if (!pattern)
        return Failure{pattern.error()};
    return TimeParser(*pattern, zone);
}

std::optional<Instant> TimeParser::parse(std::string_view text)
{
    const std::string_view written = trimmedText(text);
    const auto time = m_pattern.empty() ? readIso(written) : readPattern(written, m_pattern);
    if (!time)
        return std::nullopt;
    m_clock = time->clock;
    if (time->epochSeconds)
        return fromMicros(*time->epochSeconds * 1'000'000 + time->micros);
    const auto clock = clockMicros(*time);
    if (!clock)
        return std::nullopt;
    if (time->offsetSeconds)
        return fromMicros(*clock - qint64(*time->offsetSeconds) * 1'000'000);
    return m_calendar.fromLocal(*clock);
}

} // namespace pulley
