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

/// At nearest rank, for each of `ps`; none of none.
QList<std::optional<double>> hourPercentiles(const Spans &spans, const QList<double> &ps);
/// 0 of none.
double meanHours(const Spans &spans);

} // namespace pulley
