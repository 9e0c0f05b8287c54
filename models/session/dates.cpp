// Dates: the patterns are translated, the names are the locale's.
#include "models/session/dates.h"

#include <QCoreApplication>

namespace pulley {

QString weekdayWord(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, QCoreApplication::translate("Dates", "ddd", "a pattern for dates: keep its letters"));
}

QString dayWord(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, QCoreApplication::translate("Dates", "d MMM", "a pattern for dates: keep its letters"));
}

QString weekdayAndDayWord(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, QCoreApplication::translate("Dates", "ddd d MMM", "a pattern for dates: keep its letters"));
}

QString monthWord(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, QCoreApplication::translate("Dates", "MMM yyyy", "a pattern for dates: keep its letters"));
}

QString yearWord(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, QCoreApplication::translate("Dates", "yyyy", "a pattern for dates: keep its letters"));
}

} // namespace pulley
