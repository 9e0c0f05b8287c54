// Percentiles by nearest rank: "85% took this long or less" stays true of the very items counted.
#include "models/metrics/metrics.h"

#include <cmath>

namespace pulley {

qsizetype nearestRank(qsizetype count, double p)
{
    // 0.55 * 100 is a hair above 55 in binary: what is that near to a whole number is that number.
    const double place = p * double(count);
    const double whole = std::round(place);
    const auto rank = qsizetype(std::abs(place - whole) < 1e-9 * double(count) ? whole : std::ceil(place));
    return qBound(qsizetype(1), rank, count);
}

std::optional<double> percentile(const QList<double> &sorted, double p)
{
    if (sorted.isEmpty())
        return std::nullopt;
    return sorted.at(nearestRank(sorted.size(), p) - 1);
}

} // namespace pulley
