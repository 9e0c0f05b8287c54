// Metrics report: a board's figures as JSON and as CSV, each with the definition it is computed by.
#pragma once

#include "models/metrics/flowtable.h"

#include <QByteArray>
#include <QJsonObject>
#include <memory>

namespace pulley {

/// A history and its table.
struct TabledHistory {
    History history;
    FlowTable table;
};

struct MetricsReport {
    History history;
    Instant asOf;
    Period period;
    FlowMetrics metrics;
    FlowTable table;
    /// Of every card, where a filter has left `history` only some: a limit counts them all. Null where `history` has them all.
    std::shared_ptr<const TabledHistory> whole = {};
};

/// What limits count: every card of the board.
struct Limited {
    const History &history;
    const FlowTable &table;
};
Limited limited(const MetricsReport &report);

/// `history` must already be as of `asOf`. Figures in days count those of `scale`.
MetricsReport metricsReport(History history, Instant asOf, const Period &period = {}, const DayScale &scale = {});

/// Which days of the cumulative flow go out: the as-of day and 7, 30, 90 and 180 days before it, or every day since the first
/// arrival as well ("cfd_daily").
enum class FlowDays { Few, Every };

/// The value at nearest rank as a JSON number, null where there are no values. Hours are rounded to four decimals.
/// {"board", "as_of", "time_zone", "period": {"from", "to"}, "commitment", "delivery", "cases", "finished", "wip",
/// "cycle_time_days": {"p50", "p70", "p85", "p95"}, "cycle_time_hours": {...}, "age_days": {"p50", "p85", "max"},
/// "throughput": {day: n}, "throughput_week": {week: n}, "columns": [names], "cfd": {day: {column: n}}, "definitions": {...}}
QJsonObject metricsToJson(const MetricsReport &report, FlowDays days = FlowDays::Few);

/// The same figures as one tidy table with the header figure,key,value; a figure's definition is a row of its own, with the
/// figure "definition" and the figure's name as key. The cumulative flow's key is "day column".
QByteArray metricsToCsv(const MetricsReport &report, FlowDays days = FlowDays::Few);

} // namespace pulley
