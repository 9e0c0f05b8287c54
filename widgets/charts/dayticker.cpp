// Ticks of a calendar axis: the step that keeps about seven labels, on Mondays, firsts of months or New Year's days.
#include "widgets/charts/dayticker.h"

#include "models/session/dates.h"

namespace pulley {

namespace {

constexpr double labelsWanted = 7;

QDate firstTick(QDate from, int months)
{
    const int index = from.year() * 12 + from.month() - 1;
    const int aligned = ((index + months - 1) / months) * months;
    QDate day(aligned / 12, aligned % 12 + 1, 1);
    return day < from ? day.addMonths(months) : day;
}

} // namespace

double DayTicker::getTickStep(const QCPRange &range)
{
    m_months = 0;
    for (const int days : {1, 2, 7, 14}) {
        if (range.size() / days <= labelsWanted) {
            m_days = days;
            return days;
        }
    }
    m_months = 1;
    for (const int months : {1, 2, 3, 6, 12, 24, 60, 120}) {
        m_months = months;
        if (range.size() / (months * 30.4) <= labelsWanted)
            break;
    }
    return m_months * 30.4;
}

int DayTicker::getSubTickCount(double)
{
    return 0;
}

QString DayTicker::getTickLabel(double tick, const QLocale &locale, QChar, int)
{
    const QDate day = QDate::fromJulianDay(qRound64(tick));
    if (m_months >= 12)
        return yearWord(day, locale);
    return m_months > 0 ? monthWord(day, locale) : dayWord(day, locale);
}

QVector<double> DayTicker::createTickVector(double, const QCPRange &range)
{
    QVector<double> ticks;
    const qint64 from = qCeil(range.lower);
    const qint64 to = qFloor(range.upper);
    if (m_months == 0) {
        // Julian day 0 was a Monday: multiples of seven are Mondays.
        for (qint64 day = (from + m_days - 1) / m_days * m_days; day <= to; day += m_days)
            ticks.append(double(day));
        return ticks;
    }
    for (QDate day = firstTick(QDate::fromJulianDay(from), m_months); day.isValid() && day.toJulianDay() <= to;
         day = day.addMonths(m_months))
        ticks.append(double(day.toJulianDay()));
    return ticks;
}

} // namespace pulley
