// Steps: where the days, weeks and months of a range begin and end.
#include "models/metrics/steps.h"

#include <algorithm>

namespace pulley {

namespace {

DayRange stepAround(int day, Step step)
{
    const QDate date = dateOf(day);
    switch (step) {
    case Step::Day:
        break;
    case Step::Week:
        return {day - date.dayOfWeek() + 1, day - date.dayOfWeek() + 7};
    case Step::Month:
        return {day - date.day() + 1, day - date.day() + date.daysInMonth()};
    }
    return {day, day};
}

} // namespace

QList<StepSpan> stepsOf(const DayRange &range, Step step)
{
    QList<StepSpan> steps;
    for (int day = range.from; day <= range.to; day = steps.last().days.to + 1) {
        const DayRange all = stepAround(day, step);
        const DayRange within{std::max(all.from, range.from), std::min(all.to, range.to)};
        steps.append({within, within == all});
    }
    return steps;
}

} // namespace pulley
