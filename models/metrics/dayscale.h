// DayScale: which days count when days are counted: all of the calendar, or a team's working days.
#pragma once

#include "models/metrics/definitions.h"

#include <QDate>
#include <array>

namespace pulley {

/// Calendar days since 1970-01-01.
int dayNumberOf(QDate day);
QDate dateOf(int day);

/// When a team works: every day but these.
struct WorkWeek {
    QList<Qt::DayOfWeek> off = {Qt::Saturday, Qt::Sunday};
    QList<QDate> holidays = {};
    friend bool operator==(const WorkWeek &, const WorkWeek &) = default;
};

class DayScale
{
public:
    /// Calendar days: every day counts.
    DayScale() = default;
    /// Working days. A week without any is taken for one of calendar days.
    explicit DayScale(const WorkWeek &week);

    /// What is printed beside figures in days: Figure::CalendarDays or Figure::WorkingDays.
    Figure figure() const { return m_everyDay ? Figure::CalendarDays : Figure::WorkingDays; }
    bool isEveryDay() const { return m_everyDay; }
    bool counts(int day) const { return upTo(day) != upTo(day - 1); }
    /// The days from `from` to `to` that count, both ends included; never less than 1.
    int span(int from, int to) const { return m_everyDay ? to - from + 1 : qMax(1, upTo(to) - upTo(from - 1)); }
    /// Days that count up to and with `day`, from some day long ago: differences of it are what means something.
    int upTo(int day) const;
    /// The `count`th day after `day` that counts; `day` itself for 0.
    int after(int day, int count) const;
    /// The days from `from` to `to` that count, both included.
    QList<int> within(int from, int to) const;

    friend bool operator==(const DayScale &, const DayScale &) = default;

private:
    bool m_everyDay = true;
    std::array<int, 7> m_upToWeekday = {1, 2, 3, 4, 5, 6, 7}; ///< days that count from Monday to each weekday
    QList<int> m_holidays;                                    ///< ascending, on days that would count
};

} // namespace pulley
