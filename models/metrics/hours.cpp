// Hours: spans are counted coarsely first; only those near to a rank are put in order.
#include "models/metrics/hours.h"

#include "models/metrics/metrics.h"

#include <algorithm>

namespace pulley {

namespace {

/// How many spans fall into each stretch of 2^shift microseconds.
struct Stretches {
    QList<qint64> counts;
    int shift = 29; ///< 9 minutes; more where there would be too many stretches
    /// Of all spans: whole microseconds of a million years of cards fit, and add up faster than fractions.
    qint64 sum = 0;
};

void countInto(Stretches &stretches, const Spans &spans, qint64 longest)
{
    stretches.counts.fill(0, (longest >> stretches.shift) + 1);
    qint64 *count = stretches.counts.data();
    const int shift = stretches.shift;
    for (qsizetype i = 0; i < spans.count; ++i)
        ++count[(spans.ends[i] - spans.begins[i]) >> shift];
}

Stretches countedStretches(const Spans &spans)
{
    // In one pass for spans of up to half a year; else in another.
    constexpr qint64 usual = 1 << 15;
    constexpr qint64 most = 1'000'000;
    Stretches stretches;
    stretches.counts.fill(0, usual + 1);
    qint64 *count = stretches.counts.data();
    const int shift = stretches.shift;
    qint64 longest = 0;
    qint64 sum = 0;
    for (qsizetype i = 0; i < spans.count; ++i) {
        const qint64 span = spans.ends[i] - spans.begins[i];
        sum += span;
        longest = std::max(longest, span);
        ++count[std::min(span >> shift, usual)];
    }
    stretches.sum = sum;
    if (longest >> shift < usual)
        return stretches;
    while (longest >> stretches.shift > most)
        ++stretches.shift;
    countInto(stretches, spans, longest);
    return stretches;
}

/// A rank among all, as one within its stretch.
struct RankInStretch {
    qsizetype stretch = 0;
    qint64 rank = 0;
};

RankInStretch located(const Stretches &stretches, qint64 rank)
{
    qsizetype stretch = 0;
    while (rank > stretches.counts.at(stretch))
        rank -= stretches.counts.at(stretch++);
    return {stretch, rank};
}

/// The spans of some stretches: all that have to be put in order.
struct Picked {
    QList<quint16> listOf; ///< [stretch]; 0 for none
    QList<QList<qint64>> lists;

    QList<qint64> &of(qsizetype stretch) { return lists[listOf.at(stretch)]; }
};

/// Those of the stretches that are wanted, found in one pass over all.
Picked picked(const Spans &spans, const Stretches &stretches, const QList<RankInStretch> &wanted)
{
    Picked found{QList<quint16>(stretches.counts.size(), 0), {{}}};
    for (const RankInStretch &one : wanted) {
        if (found.listOf.at(one.stretch) != 0)
            continue;
        found.listOf[one.stretch] = quint16(found.lists.size());
        found.lists.append(QList<qint64>());
        found.lists.last().reserve(stretches.counts.at(one.stretch));
    }
    const quint16 *listOf = found.listOf.constData();
    QList<qint64> *lists = found.lists.data();
    const int shift = stretches.shift;
    for (qsizetype i = 0; i < spans.count; ++i) {
        const qint64 span = spans.ends[i] - spans.begins[i];
        if (const quint16 list = listOf[span >> shift]; list != 0)
            lists[list].append(span);
    }
    return found;
}

} // namespace

HourFigures hourFigures(const Spans &spans, const QList<double> &ps)
{
    HourFigures figures;
    figures.percentiles.resize(ps.size());
    if (spans.count == 0)
        return figures;
    const Stretches stretches = countedStretches(spans);
    figures.mean = double(stretches.sum) / microsAnHour / double(spans.count);
    QList<RankInStretch> wanted;
    for (const double p : ps)
        wanted.append(located(stretches, nearestRank(spans.count, p)));
    if (wanted.isEmpty())
        return figures;
    Picked found = picked(spans, stretches, wanted);
    for (qsizetype i = 0; i < ps.size(); ++i) {
        QList<qint64> &within = found.of(wanted.at(i).stretch);
        const auto place = within.begin() + (wanted.at(i).rank - 1);
        std::nth_element(within.begin(), place, within.end());
        // In two steps, as everywhere: seconds first, so that equal spans are equal to the last bit.
        figures.percentiles[i] = double(*place) / 1e6 / 3600.0;
    }
    return figures;
}

} // namespace pulley
