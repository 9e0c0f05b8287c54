// Baselines by date: by counting what comes before their ends.
#include "models/metrics/baseline.h"

namespace pulley {

namespace {

void count(Baseline &baseline, const DayRange &days, int day)
{
    baseline.from += day < days.from ? 1 : 0;
    baseline.to += day <= days.to ? 1 : 0;
}

Baseline ordered(Baseline baseline)
{
    baseline.from = qMin(baseline.from, baseline.to);
    return baseline;
}

} // namespace

Baseline baselineOn(const DayRange &days, const Series &series)
{
    Baseline baseline;
    for (const DayRange &span : series.spans)
        count(baseline, days, span.from);
    return ordered(baseline);
}

Baseline baselineOn(const DayRange &days, const FlowTable &table, const Rows &rows)
{
    Baseline baseline;
    for (qsizetype row = rows.from; row < rows.to; ++row)
        count(baseline, days, table.finishDay().at(row));
    return ordered(baseline);
}

} // namespace pulley
