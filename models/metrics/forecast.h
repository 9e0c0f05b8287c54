// Forecasts: many simulated futures, each made of days drawn from the team's own past.
#pragma once

#include "models/domain/result.h"
#include "models/metrics/daycounts.h"

#include <functional>

namespace pulley {

/// The last `days` whole calendar days before the as-of day, but none before the first start: what came before there was a board
/// says nothing about it.
DayRange forecastHistory(const FlowTable &table, int days);
/// What was finished on each day of `history` that counts by the table's scale, days without any included.
QList<int> dailyThroughput(const FlowTable &table, const DayRange &history);

enum class Proceed { GoOn, Cancel };

struct ForecastSettings {
    int trials = 10'000;
    quint64 seed = 1;
    /// Told now and then (every few milliseconds of work) how many trials are done; may end the work. Whether that is worth showing
    /// is for whoever has a clock.
    std::function<Proceed(int done, int trials)> progress = {};
};

enum class ForecastFlaw {
    NothingFinished, ///< no day to draw from, or all of them idle
    Cancelled
};

/// In how many days so many cards will be finished; day 1 is the one after the as-of day.
struct WhenForecast {
    /// A future that has not come to its end in a hundred years of calendar days is broken off.
    static constexpr int mostDays = 36'525;

    DayCounts days;
    qint64 brokenOff = 0;

    qint64 trials() const { return days.total() + brokenOff; }
    /// In at least `p` of the futures it took so many days or less; nullopt where those include one that was broken off.
    std::optional<int> percentile(double p) const;
    /// The share of the futures in which it was done within `days`.
    double chanceWithin(int days) const;
};
/// `items` at least 1.
Result<WhenForecast, ForecastFlaw> forecastWhen(const QList<int> &throughput, int items, const ForecastSettings &settings);

/// How many cards will be finished within some days.
struct HowManyForecast {
    DayCounts items;

    /// The most cards that were finished in at least `p` of the futures.
    std::optional<int> percentile(double p) const;
    double chanceOf(int items) const;
};
/// `days` that count, from the one after the as-of day on. An idle past makes a future of none.
Result<HowManyForecast, ForecastFlaw> forecastHowMany(const QList<int> &throughput, int days, const ForecastSettings &settings);

/// The day in the board's zone on which a forecast's `days` end, and the days that count up to `day`: by the table's scale.
QDate dateAfter(const FlowTable &table, int days);
int daysUntil(const FlowTable &table, QDate day);

} // namespace pulley
