// DaysOff: the days on which a team doesn't work as people write them: weekdays, dates with remarks, files of dates.
#pragma once

#include "models/domain/result.h"
#include "models/metrics/dayscale.h"

#include <QString>
#include <optional>

namespace pulley {

/// What a line begins with; the rest of it is a remark.
struct WrittenDay {
    int line = 1;
    QString word;
    /// Invalid where the word is no date.
    QDate day;
    friend bool operator==(const WrittenDay &, const WrittenDay &) = default;
};

/// A date a line: 2026-12-25 or 2026/12/25. Lines with nothing on them, or with a # first, are left out. Two dates on one line are
/// the first one and, as a word that is no date, both: nobody takes a day off for a remark.
QList<WrittenDay> writtenDays(const QString &text);

/// A week as somebody wrote it: remarks, and what can't be read, are kept.
struct WrittenWeek {
    QList<Qt::DayOfWeek> off = WorkWeek{}.off;
    QString holidays = {};
    friend bool operator==(const WrittenWeek &, const WrittenWeek &) = default;
};
/// Without the lines that are no dates.
WorkWeek workWeekOf(const WrittenWeek &written);

/// What command lines say of --calendar, --days-off and --holidays; nullopt for one that isn't given.
struct AskedDays {
    std::optional<QString> calendar = {};
    std::optional<QString> daysOff = {};
    std::optional<QString> holidays = {};
};
/// Why that means nothing: `typed` is what was given, `why` what the system says of a file.
struct DaysOffProblem {
    enum class Kind { Calendar, CalendarDays, Weekday, NoneLeft, Date, File };
    Kind kind = Kind::Calendar;
    QString typed = {};
    QString why = {};
    friend bool operator==(const DaysOffProblem &, const DaysOffProblem &) = default;
};
/// Nullopt for calendar days. Holidays are dates parted by commas, or a file of them.
Result<std::optional<WorkWeek>, DaysOffProblem> askedWeek(const AskedDays &asked);
QString sentence(const DaysOffProblem &problem);

/// What stands in a file of holidays; line ends are \n. The error is of kind File.
Result<QString, DaysOffProblem> holidayFile(const QString &file);

/// The weekdays as command lines and settings name them: "sat,sun", or "none". The error is of kind Weekday.
Result<QList<Qt::DayOfWeek>, DaysOffProblem> weekdaysOf(const QString &text);
QString weekdayNames(const QList<Qt::DayOfWeek> &days);

} // namespace pulley
