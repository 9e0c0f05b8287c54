// Stage times and pace bands: differences between neighbouring columns of arrivals.
#include "models/metrics/stagetimes.h"

#include "models/metrics/hours.h"

#include <algorithm>

namespace pulley {

QList<StageTime> stageTimes(const FlowTable &table, const Rows &rows, const QList<double> &ps)
{
    QList<StageTime> all;
    if (rows.size() == 0)
        return all;
    for (int stage = table.points.commitment; stage < table.points.delivery; ++stage) {
        const Spans spans{table.at.at(stage).constData() + rows.from, table.at.at(stage + 1).constData() + rows.from, rows.size()};
        const HourFigures figures = hourFigures(spans, ps);
        all.append({table.columns.at(stage), figures.mean, figures.percentiles});
    }
    return all;
}

QList<PaceBand> paceBands(const FlowTable &table, const Rows &rows)
{
    QList<PaceBand> bands;
    if (rows.size() == 0)
        return bands;
    const int *started = table.startDay().constData();
    for (int stage = table.points.commitment; stage < table.points.delivery; ++stage) {
        const int *left = table.day.at(stage + 1).constData();
        const auto calendarDays = [=](qsizetype row) { return left[row] - started[row] + 1; };
        const auto byScale = [=, &table](qsizetype row) { return table.scale.span(started[row], left[row]); };
        bands.append(
            {table.columns.at(stage), table.scale.isEveryDay() ? countedDays(rows, calendarDays) : countedDays(rows, byScale)});
    }
    return bands;
}

} // namespace pulley
