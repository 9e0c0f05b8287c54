// Series: a figure over time, a value a span of days, as charts draw it and process behaviour is judged by.
#pragma once

#include "models/metrics/dailyflow.h"
#include "models/metrics/steps.h"

namespace pulley {

struct Series {
    QList<DayRange> spans;
    QList<double> values; ///< as many
    friend bool operator==(const Series &, const Series &) = default;
};

/// The days of `flow` in steps. By the day, days off are left out: what was finished on one is counted on the next working day,
/// or on the last one where no other follows. Weeks and months at the ends that are not whole are in it.
Series throughputSeries(const DailyFlow &flow, const DayScale &scale, Step step);
/// Of a figure that is summed over each step: what is sure to come to no more. Only whole steps that end before the as-of day,
/// which is not over.
Series ofWholeSteps(const Series &series, Step step, int asOfDay);
/// Cards started, and cards started less cards finished, in the same way.
Series arrivalsSeries(const DailyFlow &flow, const DayScale &scale, Step step);
Series netFlowSeries(const DailyFlow &flow, const DayScale &scale, Step step);
/// At the end of each step; by the day, days off are left out.
Series wipSeries(const DailyFlow &flow, const DayScale &scale, Step step);
Series totalAgeSeries(const DailyFlow &flow, const DayScale &scale, Step step);
/// 0 where nothing is in progress.
Series averageAgeSeries(const DailyFlow &flow, const DayScale &scale, Step step);
/// A value a card: the cycle times of `rows` in order of finish.
Series cycleTimeSeries(const FlowTable &table, const Rows &rows);

} // namespace pulley
