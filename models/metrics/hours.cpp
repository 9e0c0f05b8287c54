// Hours: spans are counted coarsely first; only those near to a rank are put in order.
#include "models/metrics/hours.h"

#include "models/metrics/metrics.h"

#include <algorithm>

namespace pulley {

namespace {

/// How many spans fall into each stretch of 2^shift microseconds.
struct Stretches {
    QList<qint64> counts;
    int shift = 32; ///< 72 minutes; more where there would be too many stretches
};

Stretches countedStretches(const Spans &spans)
{
    constexpr qint64 most = 1'000'000;
    qint64 longest = 0;
    for (qsizetype i = 0; i < spans.count; ++i)
        longest = std::max(longest, spans.ends[i] - spans.begins[i]);
    Stretches stretches;
    while (longest >> stretches.shift > most)
        ++stretches.shift;
    stretches.counts.fill(0, (longest >> stretches.shift) + 1);
    qint64 *count = stretches.counts.data();
    for (qsizetype i = 0; i < spans.count; ++i)
        ++count[(spans.ends[i] - spans.begins[i]) >> stretches.shift];
    return stretches;
}

double exactly(const Spans &spans, const Stretches &stretches, qint64 rank)
{
    qint64 stretch = 0;
    while (rank > stretches.counts.at(stretch))
        rank -= stretches.counts.at(stretch++);
    QList<qint64> within;
    within.reserve(stretches.counts.at(stretch));
    for (qsizetype i = 0; i < spans.count; ++i) {
        const qint64 span = spans.ends[i] - spans.begins[i];
        if (span >> stretches.shift == stretch)
            within.append(span);
    }
    std::nth_element(within.begin(), within.begin() + (rank - 1), within.end());
    // In two steps, as everywhere: seconds first, so that equal spans are equal to the last bit.
    return double(within.at(rank - 1)) / 1e6 / 3600.0;
}

} // namespace

QList<std::optional<double>> hourPercentiles(const Spans &spans, const QList<double> &ps)
{
    QList<std::optional<double>> values(ps.size());
    if (spans.count == 0)
        return values;
    const Stretches stretches = countedStretches(spans);
    for (qsizetype i = 0; i < ps.size(); ++i)
        values[i] = exactly(spans, stretches, nearestRank(spans.count, ps.at(i)));
    return values;
}

double meanHours(const Spans &spans)
{
    double sum = 0;
    for (qsizetype i = 0; i < spans.count; ++i)
        sum += double(spans.ends[i] - spans.begins[i]);
    return spans.count > 0 ? sum / microsAnHour / double(spans.count) : 0;
}

} // namespace pulley
