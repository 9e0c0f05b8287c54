// Dates: days in words, in the order and with the marks that the language wants. The one place that says how.
#pragma once

#include <QDate>
#include <QLocale>

namespace pulley {

/// "Thu": within the week ahead.
QString weekdayWord(const QDate &day, const QLocale &locale = {});
/// "26 Nov"
QString dayWord(const QDate &day, const QLocale &locale = {});
/// "Thu 26 Nov"
QString weekdayAndDayWord(const QDate &day, const QLocale &locale = {});
/// "Nov 2026"
QString monthWord(const QDate &day, const QLocale &locale = {});
/// "2026"
QString yearWord(const QDate &day, const QLocale &locale = {});

} // namespace pulley
