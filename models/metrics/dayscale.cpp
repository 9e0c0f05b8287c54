// Counting days by whole weeks and a list of holidays: no table, so that no day is out of range.
#include "models/metrics/dayscale.h"

#include <algorithm>

namespace pulley {

namespace {

constexpr int daysAWeek = 7;

/// 1970-01-01 was a Thursday.
int sinceAMonday(int day)
{
    return day + 3;
}

int wholeWeeks(int days)
{
    return days / daysAWeek - (days % daysAWeek < 0 ? 1 : 0);
}

} // namespace

int dayNumberOf(QDate day)
{
    return int(QDate(1970, 1, 1).daysTo(day));
}

QDate dateOf(int day)
{
    return QDate(1970, 1, 1).addDays(day);
}

DayScale::DayScale(const WorkWeek &week)
{
    std::array<int, daysAWeek> upToWeekday{};
    int working = 0;
    for (int weekday = 0; weekday < daysAWeek; ++weekday) {
        working += week.off.contains(Qt::DayOfWeek(weekday + 1)) ? 0 : 1;
        upToWeekday.at(size_t(weekday)) = working;
    }
    if (working == 0)
        return;
    m_upToWeekday = upToWeekday;
    m_everyDay = false;
    QList<int> holidays;
    for (const QDate &holiday : week.holidays) {
        if (holiday.isValid() && counts(dayNumberOf(holiday)))
            holidays.append(dayNumberOf(holiday));
    }
    std::sort(holidays.begin(), holidays.end());
    holidays.erase(std::unique(holidays.begin(), holidays.end()), holidays.end());
    m_holidays = holidays;
}

int DayScale::upTo(int day) const
{
    const int weeks = wholeWeeks(sinceAMonday(day));
    const int weekday = sinceAMonday(day) - weeks * daysAWeek;
    const auto holidays = std::upper_bound(m_holidays.cbegin(), m_holidays.cend(), day) - m_holidays.cbegin();
    return weeks * m_upToWeekday.back() + m_upToWeekday.at(size_t(weekday)) - int(holidays);
}

int DayScale::after(int day, int count) const
{
    const int wanted = upTo(day) + count;
    int low = day;
    int high = day + (count + int(m_holidays.size()) + 1) * daysAWeek / m_upToWeekday.back() + daysAWeek;
    while (count > 0 && low < high) {
        const int middle = low + (high - low) / 2;
        if (upTo(middle) >= wanted)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

QList<int> DayScale::within(int from, int to) const
{
    QList<int> days;
    for (int day = from; day <= to; ++day) {
        if (m_everyDay || counts(day))
            days.append(day);
    }
    return days;
}

} // namespace pulley
