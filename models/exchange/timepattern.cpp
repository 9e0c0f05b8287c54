// Time patterns: strptime's letters, in English whatever the locale, so that a file reads the same everywhere.
#include "models/exchange/timeparser.h"

#include <QCoreApplication>
#include <array>

namespace pulley {

namespace {

constexpr std::string_view knownLetters = "YymdebBHIpMSfzs%";
constexpr std::array<std::string_view, 12> monthNames{"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};

char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool takeWord(std::string_view &text, std::string_view lowerWord)
{
    if (text.size() < lowerWord.size())
        return false;
    for (size_t i = 0; i < lowerWord.size(); ++i) {
        if (lowerAscii(text[i]) != lowerWord[i])
            return false;
    }
    text.remove_prefix(lowerWord.size());
    return true;
}

bool takeMonthName(std::string_view &text, int &month)
{
    for (size_t i = 0; i < monthNames.size(); ++i) {
        if (takeWord(text, monthNames[i]) || takeWord(text, monthNames[i].substr(0, 3))) {
            month = int(i) + 1;
            return true;
        }
    }
    return false;
}

bool takeShortYear(std::string_view &text, int &year)
{
    if (!takeDigits(text, 2, 2, year))
        return false;
    year += year < 69 ? 2000 : 1900;
    return true;
}

bool takeHalfDay(std::string_view &text, std::optional<bool> &afternoon)
{
    const bool am = takeWord(text, "am");
    if (!am && !takeWord(text, "pm"))
        return false;
    afternoon = !am;
    return true;
}

/// Up to the year 9999: twelve digits.
bool takeEpoch(std::string_view &text, std::optional<qint64> &seconds)
{
    size_t count = 0;
    qint64 value = 0;
    for (; count < text.size() && count < 12 && text[count] >= '0' && text[count] <= '9'; ++count)
        value = value * 10 + (text[count] - '0');
    text.remove_prefix(count);
    seconds = value;
    return count > 0;
}

bool takeLetter(std::string_view &text, char letter, WrittenTime &time)
{
    time.clock = time.clock || letter == 'H' || letter == 'I' || letter == 's';
    switch (letter) {
    case 'Y':
        return takeDigits(text, 4, 4, time.year);
    case 'y':
        return takeShortYear(text, time.year);
    case 'm':
        return takeDigits(text, 1, 2, time.month);
    case 'd':
    case 'e':
        return takeDigits(text, 1, 2, time.day);
    case 'b':
    case 'B':
        return takeMonthName(text, time.month);
    case 'H':
    case 'I':
        return takeDigits(text, 1, 2, time.hour);
    case 'p':
        return takeHalfDay(text, time.afternoon);
    case 'M':
        return takeDigits(text, 1, 2, time.minute);
    case 'S':
        return takeDigits(text, 1, 2, time.second);
    case 'f':
        return takeFraction(text, time.micros);
    case 'z':
        return takeOffset(text, time.offsetSeconds);
    case 's':
        return takeEpoch(text, time.epochSeconds);
    default:
        return takeWord(text, "%");
    }
}

void replaceAllIn(std::string &text, std::string_view what, std::string_view by)
{
    for (size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

} // namespace

std::optional<WrittenTime> readPattern(std::string_view text, std::string_view pattern)
{
    WrittenTime time;
    for (size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == ' ') {
            while (!text.empty() && text.front() == ' ')
                text.remove_prefix(1);
        } else if (pattern[i] == '%' && i + 1 < pattern.size()) {
            if (!takeLetter(text, pattern[++i], time))
                return std::nullopt;
        } else if (text.empty() || text.front() != pattern[i]) {
            return std::nullopt;
        } else {
            text.remove_prefix(1);
        }
    }
    return text.empty() ? std::optional(time) : std::nullopt;
}

Result<std::string, QString> expandPattern(const std::string &pattern)
{
    std::string whole = pattern;
    replaceAllIn(whole, "%F", "%Y-%m-%d");
    replaceAllIn(whole, "%T", "%H:%M:%S");
    replaceAllIn(whole, "%R", "%H:%M");
    replaceAllIn(whole, "%D", "%m/%d/%y");
    std::string letters;
    for (size_t at = whole.find('%'); at != std::string::npos; at = whole.find('%', at + 2)) {
        const char letter = at + 1 < whole.size() ? whole[at + 1] : ' ';
        if (knownLetters.find(letter) == std::string_view::npos)
            return Failure{QCoreApplication::translate("TimeParser", "The time format “%1” has the unknown letter “%%2”.")
                               .arg(QString::fromStdString(pattern), QString(QLatin1Char(letter)))};
        letters += letter;
    }
    const auto has = [&letters](const char *anyOf) { return letters.find_first_of(anyOf) != std::string::npos; };
    if (!has("s") && !(has("Yy") && has("mbB") && has("de")))
        return Failure{
            QCoreApplication::translate("TimeParser",
                                        "The time format “%1” names no year, month and day: write iso, or a pattern such "
                                        "as %Y-%m-%d %H:%M:%S.")
                .arg(QString::fromStdString(pattern))};
    return whole;
}

} // namespace pulley
