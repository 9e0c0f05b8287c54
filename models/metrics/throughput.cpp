// Throughput: finished cards by calendar day and by ISO week.
#include "models/metrics/throughput.h"

namespace pulley {

QMap<QDate, int> throughputByDay(const QList<FinishedItem> &finished)
{
    QMap<QDate, int> days;
    for (const FinishedItem &item : finished)
        ++days[item.finishedDay];
    return days;
}

QMap<QString, int> throughputByWeek(const QMap<QDate, int> &byDay)
{
    QMap<QString, int> weeks;
    for (auto day = byDay.begin(); day != byDay.end(); ++day)
        weeks[isoWeek(day.key())] += day.value();
    return weeks;
}

QString isoWeek(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

} // namespace pulley
