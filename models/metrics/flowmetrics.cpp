// Flow metrics: the figures of one board together.
#include "models/metrics/cycletime.h"
#include "models/metrics/throughput.h"
#include "models/metrics/workinprogress.h"

namespace pulley {

FlowMetrics flowMetrics(const History &history, Instant asOf, const Period &period)
{
    const FlowTable table = flowTable(history, asOf);
    FlowMetrics metrics;
    metrics.asOfDay = dateOf(table.asOfDay);
    metrics.zone = table.zone;
    metrics.finished = finishedItems(history, table, finishedWithin(table, period));
    metrics.wip = openItems(history, table);
    metrics.throughput = throughputByDay(metrics.finished);
    metrics.throughputWeek = throughputByWeek(metrics.throughput);
    metrics.cards = table.rows();
    return metrics;
}

} // namespace pulley
