// Percentiles by nearest rank: "85% took this long or less" stays true of the very items counted.
#include "models/metrics/metrics.h"

#include <cmath>

namespace pulley {

std::optional<double> percentile(const QList<double> &sorted, double p)
{
    if (sorted.isEmpty())
        return std::nullopt;
    // 0.55 * 100 is a hair above 55 in binary: what is that near to a whole number is that number.
    const double place = p * double(sorted.size());
    const double whole = std::round(place);
    const auto rank = qsizetype(std::abs(place - whole) < 1e-9 * double(sorted.size()) ? whole : std::ceil(place));
    return sorted.at(qBound(qsizetype(1), rank, sorted.size()) - 1);
}

} // namespace pulley
