// Flow metrics: the figures of one board together.
#include "models/metrics/cycletime.h"
#include "models/metrics/throughput.h"
#include "models/metrics/workinprogress.h"

namespace pulley {

FlowMetrics flowMetrics(const History &history, Instant asOf, const Period &period)
{
    return flowMetrics(history, flowTable(history, asOf), period);
}

FlowMetrics flowMetrics(const History &history, const FlowTable &table, const Period &period)
{
    FlowMetrics metrics;
    metrics.dayCount = table.scale.figure();
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
