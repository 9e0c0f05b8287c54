// Hours: percentiles of exact elapsed times without sorting them all.
#pragma once

#include <QList>
#include <optional>

namespace pulley {

constexpr double microsAnHour = 3.6e9;

/// From begins[i] to ends[i], UTC microseconds, never negative.
struct Spans {
    const qint64 *begins = nullptr;
    const qint64 *ends = nullptr;
    qsizetype count = 0;
};

struct HourFigures {
    double mean = 0; ///< 0 of none
    /// At nearest rank, one for each percentile asked for; none of none.
    QList<std::optional<double>> percentiles;
};
HourFigures hourFigures(const Spans &spans, const QList<double> &ps);

} // namespace pulley
