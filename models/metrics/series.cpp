// Series: daily figures summed by step or read at its end.
#include "models/metrics/series.h"

namespace pulley {

namespace {

/// The steps that have a value: for days, those that count.
QList<DayRange> spansOf(const DailyFlow &flow, const DayScale &scale, Step step)
{
    QList<DayRange> spans;
    for (const StepSpan &one : stepsOf(flow.range, step)) {
        if (step != Step::Day || scale.isEveryDay() || scale.counts(one.days.from))
            spans.append(one.days);
    }
    return spans;
}

template <class F>
Series atTheEnd(const DailyFlow &flow, const DayScale &scale, Step step, F value)
{
    Series series{spansOf(flow, scale, step), {}};
    for (const DayRange &span : std::as_const(series.spans))
        series.values.append(double(value(span.to - flow.range.from)));
    return series;
}

/// Days off are added to the next span, or to the last one.
template <class F>
Series summedBy(const DailyFlow &flow, const DayScale &scale, Step step, F value)
{
    Series series{spansOf(flow, scale, step), {}};
    series.values.fill(0, series.spans.size());
    qsizetype place = 0;
    for (int day = flow.range.from; day <= flow.range.to && !series.spans.isEmpty(); ++day) {
        while (place + 1 < series.spans.size() && day > series.spans.at(place).to)
            ++place;
        series.values[place] += value(day - flow.range.from);
    }
    return series;
}

} // namespace

Series throughputSeries(const DailyFlow &flow, const DayScale &scale, Step step)
{
    return summedBy(flow, scale, step, [&](qsizetype day) { return flow.departures.at(day); });
}

Series ofWholeSteps(const Series &series, Step step, int asOfDay)
{
    Series whole;
    for (qsizetype i = 0; i < series.spans.size(); ++i) {
        const DayRange &span = series.spans.at(i);
        if (span.to >= asOfDay || !stepsOf(span, step).first().whole)
            continue;
        whole.spans.append(span);
        whole.values.append(series.values.at(i));
    }
    return whole;
}

Series arrivalsSeries(const DailyFlow &flow, const DayScale &scale, Step step)
{
    return summedBy(flow, scale, step, [&](qsizetype day) { return flow.arrivals.at(day); });
}

Series netFlowSeries(const DailyFlow &flow, const DayScale &scale, Step step)
{
    return summedBy(flow, scale, step, [&](qsizetype day) { return flow.arrivals.at(day) - flow.departures.at(day); });
}

Series wipSeries(const DailyFlow &flow, const DayScale &scale, Step step)
{
    return atTheEnd(flow, scale, step, [&](qsizetype day) { return flow.wip.at(day); });
}

Series totalAgeSeries(const DailyFlow &flow, const DayScale &scale, Step step)
{
    return atTheEnd(flow, scale, step, [&](qsizetype day) { return flow.totalAge.at(day); });
}

Series averageAgeSeries(const DailyFlow &flow, const DayScale &scale, Step step)
{
    return atTheEnd(flow, scale, step,
                    [&](qsizetype day) { return flow.wip.at(day) > 0 ? double(flow.totalAge.at(day)) / flow.wip.at(day) : 0; });
}

Series cycleTimeSeries(const FlowTable &table, const Rows &rows)
{
    Series series{QList<DayRange>(rows.size()), QList<double>(rows.size())};
    if (rows.size() == 0)
        return series;
    DayRange *spans = series.spans.data();
    double *values = series.values.data();
    const int *finished = table.finishDay().constData() + rows.from;
    const int *taken = table.span.constData() + rows.from;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        spans[i] = {finished[i], finished[i]};
        values[i] = taken[i];
    }
    return series;
}

} // namespace pulley
