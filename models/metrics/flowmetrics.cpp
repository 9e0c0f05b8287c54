// Flow metrics: the figures of one board together.
#include "models/metrics/cycletime.h"
#include "models/metrics/throughput.h"
#include "models/metrics/workinprogress.h"

namespace pulley {

FlowMetrics flowMetrics(const History &history, Instant asOf, const Period &period)
{
    Calendar calendar(zoneNamed(history.facts.timeZone));
    const FlowPoints points = flowPoints(history);
    const QList<ItemDates> items = itemDates(history);
    FlowMetrics metrics;
    metrics.asOfDay = calendar.dayOf(asOf);
    metrics.zone = calendar.zone();
    metrics.finished = cycleTimes(items, points, period, calendar);
    metrics.wip = workInProgress(items, points, asOf, calendar);
    metrics.throughput = throughputByDay(metrics.finished);
    metrics.throughputWeek = throughputByWeek(metrics.throughput);
    metrics.cards = items.size();
    return metrics;
}

} // namespace pulley
