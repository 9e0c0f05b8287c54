// What the cycle-time chart shows: finished cards, their percentiles, and what they say in words. No widget here.
#pragma once

#include "models/metrics/metrics.h"

#include <QCoreApplication>

namespace pulley {

struct CycleTimeData {
    struct Percentile {
        int percent = 0;
        int days = 0; ///< calendar days, nearest rank
    };

    QString board;             ///< its name
    QString key;               ///< before each card number
    QDate asOfDay;             ///< in the board's zone
    QTimeZone zone;            ///< the board's
    QList<FinishedItem> items; ///< by finish time
    QList<Percentile> percentiles;
    QList<WorkType> types;
    QList<ServiceClass> classes;
};

/// Finished cards up to `asOf` with p50, p70, p85 and p95. Costly for long histories: not for the GUI thread.
CycleTimeData cycleTimeData(const History &history, Instant asOf);
/// p50, p70, p85 and p95 of `items`; none of none.
QList<CycleTimeData::Percentile> cycleTimePercentiles(const QList<FinishedItem> &items);

enum class TimeScale { Linear, Logarithmic };
/// The scale on which most of the cards can be told apart: logarithmic where the longest took more than 50 times the median.
TimeScale usualScale(const CycleTimeData &data);

class CycleTimeWords
{
    Q_DECLARE_TR_FUNCTIONS(CycleTimeWords)
public:
    static QString title(const CycleTimeData &data);
    /// "85% of cards finish in 9 days or less."
    static QString reading(const CycleTimeData &data);
    /// By which rules the figures were made.
    static QString definition(const CycleTimeData &data, TimeScale scale);
    /// "OPS-12  Rotate the certificates", "9 days, finished 3 Mar 2026".
    static QString item(const CycleTimeData &data, const FinishedItem &item, const QLocale &locale);
};

} // namespace pulley
