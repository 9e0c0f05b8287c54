// Forecasts: days drawn with replacement until the work is done, or the time is up.
#include "models/metrics/forecast.h"

#include "models/metrics/randomstream.h"
#include "models/metrics/series.h"

#include <algorithm>

namespace pulley {

namespace {

/// Asks how to go on after every million draws: a few milliseconds.
class Pacer
{
public:
    explicit Pacer(const ForecastSettings &settings) : m_settings(settings) { }

    bool goesOn(int done, qint64 draws)
    {
        constexpr qint64 often = 1'000'000;
        m_draws += draws;
        if (m_draws < often || !m_settings.progress)
            return true;
        m_draws = 0;
        return m_settings.progress(done, m_settings.trials) == Proceed::GoOn;
    }

private:
    const ForecastSettings &m_settings;
    qint64 m_draws = 0;
};

bool isIdle(const QList<int> &throughput)
{
    return std::all_of(throughput.cbegin(), throughput.cend(), [](int finished) { return finished <= 0; });
}

/// The days until `items` are done, or one more than WhenForecast::mostDays.
int daysFor(const QList<int> &throughput, qint64 items, RandomStream &random)
{
    const int *finished = throughput.constData();
    const auto count = quint32(throughput.size());
    int days = 0;
    for (qint64 left = items; left > 0 && days <= WhenForecast::mostDays; ++days)
        left -= finished[random.below(count)];
    return days;
}

int itemsIn(const QList<int> &throughput, int days, RandomStream &random)
{
    const int *finished = throughput.constData();
    const auto count = quint32(throughput.size());
    int items = 0;
    for (int day = 0; day < days; ++day)
        items += finished[random.below(count)];
    return items;
}

} // namespace

DayRange forecastHistory(const FlowTable &table, int days)
{
    const DayRange all = daysOf(table, {});
    return {std::max(all.from, table.asOfDay - days), all.size() > 0 ? table.asOfDay - 1 : all.from - 1};
}

QList<int> dailyThroughput(const FlowTable &table, const DayRange &history)
{
    QList<int> finished;
    for (const double value : throughputSeries(dailyFlow(table, history), table.scale, Step::Day).values)
        finished.append(int(value));
    return finished;
}

std::optional<int> WhenForecast::percentile(double p) const
{
    if (trials() == 0)
        return std::nullopt;
    const qsizetype rank = nearestRank(trials(), p);
    return rank <= days.total() ? days.percentile(double(rank) / double(days.total())) : std::nullopt;
}

double WhenForecast::chanceWithin(int within) const
{
    return trials() > 0 ? double(days.upTo(within)) / double(trials()) : 0;
}

Result<WhenForecast, ForecastFlaw> forecastWhen(const QList<int> &throughput, int items, const ForecastSettings &settings)
{
    if (isIdle(throughput))
        return Failure{ForecastFlaw::NothingFinished};
    WhenForecast forecast;
    RandomStream random(settings.seed);
    Pacer pacer(settings);
    for (int trial = 0; trial < settings.trials; ++trial) {
        const int days = daysFor(throughput, items, random);
        if (days > WhenForecast::mostDays)
            ++forecast.brokenOff;
        else
            forecast.days.add(days);
        if (!pacer.goesOn(trial + 1, days))
            return Failure{ForecastFlaw::Cancelled};
    }
    return forecast;
}

std::optional<int> HowManyForecast::percentile(double p) const
{
    if (items.total() == 0)
        return std::nullopt;
    // Counted from the greatest down: the rank from below is what is left.
    const qsizetype rank = items.total() - nearestRank(items.total(), p) + 1;
    return items.percentile(double(rank) / double(items.total()));
}

double HowManyForecast::chanceOf(int wanted) const
{
    return items.total() > 0 ? double(items.total() - items.upTo(wanted - 1)) / double(items.total()) : 0;
}

Result<HowManyForecast, ForecastFlaw> forecastHowMany(const QList<int> &throughput, int days, const ForecastSettings &settings)
{
    if (throughput.isEmpty())
        return Failure{ForecastFlaw::NothingFinished};
    HowManyForecast forecast;
    RandomStream random(settings.seed);
    Pacer pacer(settings);
    for (int trial = 0; trial < settings.trials; ++trial) {
        forecast.items.add(itemsIn(throughput, days, random));
        if (!pacer.goesOn(trial + 1, days))
            return Failure{ForecastFlaw::Cancelled};
    }
    return forecast;
}

QDate dateAfter(const FlowTable &table, int days)
{
    return dateOf(table.scale.after(table.asOfDay, days));
}

int daysUntil(const FlowTable &table, QDate day)
{
    const int number = dayNumberOf(day);
    return qMax(0, table.scale.isEveryDay() ? number - table.asOfDay : table.scale.upTo(number) - table.scale.upTo(table.asOfDay));
}

} // namespace pulley
