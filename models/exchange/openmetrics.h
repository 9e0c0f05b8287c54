// Metrics for Prometheus: the board's figures as a node exporter's textfile collector and OpenMetrics readers take them.
#pragma once

#include "models/domain/refusalnote.h"
#include "models/exchange/metricsreport.h"

namespace pulley {

/// They differ in what a counter is called where its type is told, in units, and in the mark at the end. The collector reads
/// either; only the text format gives it the types of counters, and only that passes its linter.
enum class Exposition {
    OpenMetrics, ///< version 1.0
    Text         ///< version 0.0.4
};

/// WIP and limits by column, ages and cycle times by length, throughput, blocking, refusals and toil, in base units and labelled
/// by board. Types and classes go by name. Nothing in it is of a period: Prometheus sees to that. Only what never falls is a
/// counter, for a fall is a restart to Prometheus.
QByteArray metricsForPrometheus(const MetricsReport &report, const QList<RefusalCount> &refusals, Exposition format);

} // namespace pulley
