// Reading days off: one reader for the command lines, the window and files.
#include "models/exchange/daysoff.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace pulley {

namespace {

using Kind = DaysOffProblem::Kind;

QString told(const char *text)
{
    return QCoreApplication::translate("DaysOff", text);
}

const QStringList &weekdays()
{
    static const QStringList names = QStringLiteral("mon tue wed thu fri sat sun").split(QLatin1Char(' '));
    return names;
}

/// The year first, so that no day is taken for a month.
QDate dateFrom(const QString &word)
{
    const QDate day = QDate::fromString(word, Qt::ISODate);
    return day.isValid() ? day : QDate::fromString(word, QStringLiteral("yyyy/M/d"));
}

/// Where the remark of `line`, which begins with `day`, begins with another date, the end of that; 0 elsewhere.
qsizetype endOfSecondDate(const QString &line, QDate day)
{
    static const QRegularExpression two(QStringLiteral("^[^\\s,;]+[\\s,;\u2013\u2014-]+(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})(?!\\d)"));
    const auto found = two.match(line);
    const QDate second = found.hasMatch() ? dateFrom(found.captured(1)) : QDate();
    return day.isValid() && second.isValid() && second != day ? found.capturedEnd(1) : 0;
}

Result<QList<QDate>, DaysOffProblem> holidaysOf(const QString &text)
{
    Result<QString, DaysOffProblem> lines = QString(text).replace(QLatin1Char(','), QLatin1Char('\n'));
    if (QFileInfo(text).isFile())
        lines = holidayFile(text);
    if (!lines)
        return Failure{lines.error()};
    QList<QDate> days;
    for (const WrittenDay &written : writtenDays(*lines)) {
        if (!written.day.isValid())
            return Failure{DaysOffProblem{Kind::Date, written.word}};
        days.append(written.day);
    }
    return days;
}

Result<WorkWeek, DaysOffProblem> weekOf(const AskedDays &asked)
{
    WorkWeek week;
    if (asked.daysOff) {
        const auto off = weekdaysOf(*asked.daysOff);
        if (!off)
            return Failure{off.error()};
        week.off = *off;
        if (DayScale(week).isEveryDay())
            return Failure{DaysOffProblem{Kind::NoneLeft, *asked.daysOff}};
    }
    if (asked.holidays) {
        const auto holidays = holidaysOf(*asked.holidays);
        if (!holidays)
            return Failure{holidays.error()};
        week.holidays = *holidays;
    }
    return week;
}

} // namespace

QList<WrittenDay> writtenDays(const QString &text)
{
    // A comma as well: what calendars give away as CSV.
    static const QRegularExpression wordEnd(QStringLiteral("[\\s,;]"));
    QList<WrittenDay> days;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const QString word = line.left(line.indexOf(wordEnd));
        days.append({int(i) + 1, word, dateFrom(word)});
        if (const qsizetype end = endOfSecondDate(line, days.last().day); end > 0)
            days.append({int(i) + 1, line.left(end), QDate()});
    }
    return days;
}

WorkWeek workWeekOf(const WrittenWeek &written)
{
    WorkWeek week{written.off, {}};
    for (const WrittenDay &each : writtenDays(written.holidays)) {
        if (each.day.isValid())
            week.holidays.append(each.day);
    }
    return week;
}

Result<std::optional<WorkWeek>, DaysOffProblem> askedWeek(const AskedDays &asked)
{
    const QString calendar = asked.calendar.value_or(QStringLiteral("calendar"));
    if (calendar == QLatin1String("working")) {
        const auto week = weekOf(asked);
        if (!week)
            return Failure{week.error()};
        return std::optional(*week);
    }
    if (calendar != QLatin1String("calendar"))
        return Failure{DaysOffProblem{Kind::Calendar, calendar}};
    if (asked.daysOff || asked.holidays)
        return Failure{DaysOffProblem{Kind::CalendarDays, asked.daysOff.value_or(asked.holidays.value_or(QString()))}};
    return std::optional<WorkWeek>();
}

QString sentence(const DaysOffProblem &problem)
{
    switch (problem.kind) {
    case Kind::Calendar:
        return told(QT_TRANSLATE_NOOP("DaysOff", "--calendar wants calendar or working, not \"%1\".")).arg(problem.typed);
    case Kind::CalendarDays:
        return told(QT_TRANSLATE_NOOP("DaysOff", "--holidays and --days-off go with --calendar working."));
    case Kind::Weekday:
        return told(QT_TRANSLATE_NOOP("DaysOff", "--days-off wants mon, tue, wed, thu, fri, sat, sun or none, not \"%1\"."))
            .arg(problem.typed);
    case Kind::NoneLeft:
        return told(QT_TRANSLATE_NOOP("DaysOff", "--days-off leaves no working day in \"%1\".")).arg(problem.typed);
    case Kind::Date:
        return told(QT_TRANSLATE_NOOP("DaysOff",
                                      "--holidays wants dates such as 2026-12-25, or a file of them, a line each, not \"%1\"."))
            .arg(problem.typed);
    case Kind::File:
        return told(QT_TRANSLATE_NOOP("DaysOff", "%1 can't be read: %2.")).arg(problem.typed, problem.why);
    }
    return {};
}

Result<QString, DaysOffProblem> holidayFile(const QString &file)
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        return Failure{DaysOffProblem{Kind::File, file, from.errorString()}};
    constexpr qint64 most = 1 << 20;
    if (from.size() > most)
        return Failure{DaysOffProblem{Kind::File, file, told(QT_TRANSLATE_NOOP("DaysOff", "it is too large for a list of dates"))}};
    return QString::fromUtf8(from.readAll())
        .replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

Result<QList<Qt::DayOfWeek>, DaysOffProblem> weekdaysOf(const QString &text)
{
    QList<Qt::DayOfWeek> off;
    if (text == QLatin1String("none"))
        return off;
    for (const QString &name : text.split(QLatin1Char(','))) {
        const qsizetype at = weekdays().indexOf(name.trimmed().toLower());
        if (at < 0)
            return Failure{DaysOffProblem{Kind::Weekday, name}};
        off.append(Qt::DayOfWeek(at + 1));
    }
    return off;
}

QString weekdayNames(const QList<Qt::DayOfWeek> &days)
{
    QStringList names;
    for (const Qt::DayOfWeek day : days)
        names.append(weekdays().at(int(day) - 1));
    return names.isEmpty() ? QStringLiteral("none") : names.join(QLatin1Char(','));
}

} // namespace pulley
