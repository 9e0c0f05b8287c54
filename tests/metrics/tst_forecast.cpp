// Forecasts: what simulated futures say against what can be computed exactly, and the same again for the same seed.
#include "models/metrics/forecast.h"
#include "tests/metrics/flowhistory.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <cmath>

namespace pulley::tst_forecast {

namespace {

/// [n]: the chance of n cards in `days` days, each day's number drawn from `throughput`.
QList<double> exactly(const QList<int> &throughput, int days)
{
    QList<double> chances{1};
    const int most = *std::max_element(throughput.begin(), throughput.end());
    for (int day = 0; day < days; ++day) {
        QList<double> next(chances.size() + most, 0);
        for (qsizetype n = 0; n < chances.size(); ++n) {
            for (const int finished : throughput)
                next[n + finished] += chances.at(n) / double(throughput.size());
        }
        chances = next;
    }
    return chances;
}

double exactlyAtLeast(const QList<int> &throughput, int days, int items)
{
    double chance = 0;
    const QList<double> chances = exactly(throughput, days);
    for (qsizetype n = items; n < chances.size(); ++n)
        chance += chances.at(n);
    return chance;
}

/// Where the simulation is further from the exact chance than five standard errors; empty where it never is.
QString disagreement(double simulated, double exact, qint64 trials, int at)
{
    const double error = std::sqrt(exact * (1 - exact) / double(trials)) + 1e-9;
    return qAbs(simulated - exact) > 5 * error ? QStringLiteral("%1 instead of %2 at %3").arg(simulated).arg(exact).arg(at)
                                               : QString();
}

QString disagreementWhen(const QList<int> &drawn, const QList<int> &throughput, int items, quint64 seed)
{
    const auto forecast = forecastWhen(drawn, items, {.trials = 20'000, .seed = seed});
    for (int days = 1; days < 40; ++days) {
        const QString wrong = disagreement(forecast->chanceWithin(days), exactlyAtLeast(throughput, days, items), 20'000, days);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

FlowTable tableOf(const QStringList &ways, const DayScale &scale = {})
{
    return flowTable(flowHistory(ways), instantOf(QStringLiteral("2026-03-10T12:00Z")), scale); // a Tuesday
}

} // namespace

class tst_Forecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenAgreesWithTheExactConvolution_data() { cases(); }
    void whenAgreesWithTheExactConvolution()
    {
        QFETCH(QList<int>, throughput);
        QFETCH(int, items);
        for (quint64 seed = 1; seed <= 5; ++seed)
            QCOMPARE(disagreementWhen(throughput, throughput, items, seed), QString());
    }

    void howManyAgreesWithTheExactConvolution_data() { cases(); }
    void howManyAgreesWithTheExactConvolution()
    {
        QFETCH(QList<int>, throughput);
        QFETCH(int, items);
        const auto forecast = forecastHowMany(throughput, 12, {.trials = 20'000, .seed = 3});
        for (int n = 0; n <= items + 20; ++n)
            QCOMPARE(disagreement(forecast->chanceOf(n), exactlyAtLeast(throughput, 12, n), 20'000, n), QString());
    }

    void theCheckCatchesDaysWithoutAnyLeftOut()
    {
        QVERIFY(!disagreementWhen({1, 2, 1, 3}, {0, 1, 2, 0, 1, 3, 0}, 10, 1).isEmpty());
        QVERIFY(!disagreementWhen({0, 1, 2, 0, 1, 3}, {0, 1, 2, 0, 1, 3, 0}, 10, 1).isEmpty());
    }

    void whatIsCertainIsSo()
    {
        const auto when = forecastWhen({2, 2, 2}, 9, {.trials = 500});
        QCOMPARE(when->percentile(0.01).value(), 5);
        QCOMPARE(when->percentile(1).value(), 5);
        QCOMPARE(when->chanceWithin(4), 0.0);
        QCOMPARE(when->chanceWithin(5), 1.0);
        const auto many = forecastHowMany({2, 2, 2}, 9, {.trials = 500});
        QCOMPARE(many->percentile(0.99).value(), 18);
        QCOMPARE(many->chanceOf(18), 1.0);
        QCOMPARE(many->chanceOf(19), 0.0);
        QCOMPARE(forecastHowMany({2}, 0, {})->percentile(0.5).value(), 0);
    }

    void percentilesCoverAtLeastTheirShare()
    {
        const auto when = forecastWhen({0, 0, 1, 2, 5}, 20, {.trials = 997, .seed = 8});
        const auto many = forecastHowMany({0, 0, 1, 2, 5}, 20, {.trials = 997, .seed = 8});
        for (int percent = 1; percent <= 100; ++percent) {
            const double p = percent / 100.0;
            QVERIFY(when->chanceWithin(*when->percentile(p)) >= p - 1e-12);
            QVERIFY(when->chanceWithin(*when->percentile(p) - 1) < p);
            QVERIFY(many->chanceOf(*many->percentile(p)) >= p - 1e-12);
            QVERIFY(many->chanceOf(*many->percentile(p) + 1) < p);
        }
    }

    void theSameSeedGivesTheSameForecast()
    {
        const QList<int> throughput{0, 1, 0, 2, 4};
        const auto daysOf = [&](quint64 seed) { return forecastWhen(throughput, 30, {.trials = 2000, .seed = seed})->days; };
        QCOMPARE(daysOf(7), daysOf(7));
        QVERIFY(!(daysOf(7) == daysOf(8)));
        // On any machine, for good: people compare forecasts of one seed.
        QCOMPARE(daysOf(7).percentile(0.5).value(), 22);
        QCOMPARE(daysOf(7).percentile(0.85).value(), 27);
    }

    void anIdlePastForecastsNothing()
    {
        QCOMPARE(forecastWhen({}, 5, {}).error(), ForecastFlaw::NothingFinished);
        QCOMPARE(forecastWhen({0, 0}, 5, {}).error(), ForecastFlaw::NothingFinished);
        QCOMPARE(forecastHowMany({}, 5, {}).error(), ForecastFlaw::NothingFinished);
        QCOMPARE(forecastHowMany({0, 0}, 5, {.trials = 10})->percentile(0.5).value(), 0);
    }

    void aFutureWithoutEndIsBrokenOff()
    {
        QList<int> throughput(999, 0);
        throughput.append(1);
        const auto forecast = forecastWhen(throughput, 37, {.trials = 200, .seed = 2});
        QVERIFY(forecast->brokenOff > 0 && forecast->days.total() > 0);
        QCOMPARE(forecast->trials(), 200);
        QVERIFY(!forecast->percentile(1));
        QVERIFY(forecast->percentile(0.05).value() <= WhenForecast::mostDays);
        QCOMPARE(forecast->chanceWithin(WhenForecast::mostDays), double(forecast->days.total()) / 200);
    }

    void tellsHowFarItIsAndEndsWhenAsked()
    {
        QList<int> told;
        const auto note = [&told](int done, int trials) {
            told.append(done);
            return trials == 10'000 && told.size() < 3 ? Proceed::GoOn : Proceed::Cancel;
        };
        const auto cancelled = forecastWhen({0, 0, 0, 0, 1}, 200, {.trials = 10'000, .seed = 1, .progress = note});
        QCOMPARE(cancelled.error(), ForecastFlaw::Cancelled);
        QCOMPARE(told.size(), 3);
        QVERIFY(told.at(0) > 100 && told.at(2) < 10'000 && std::is_sorted(told.begin(), told.end()));
        told.clear();
        QCOMPARE(forecastHowMany({0, 1}, 1000, {.trials = 10'000, .seed = 1, .progress = note}).error(), ForecastFlaw::Cancelled);
        const auto all = [](int, int) { return Proceed::GoOn; };
        QVERIFY(forecastWhen({0, 0, 0, 0, 1}, 200, {.trials = 10'000, .seed = 1, .progress = all}).has_value());
    }

    void drawsFromWholeDaysSinceTheFirstStart()
    {
        const QStringList ways{QStringLiteral("Doing 2026-03-05T10:00Z, Done 2026-03-06T12:00Z"),
                               QStringLiteral("Doing 2026-03-05T10:00Z, Done 2026-03-07T12:00Z"),
                               QStringLiteral("Doing 2026-03-05T10:00Z, Done 2026-03-10T12:00Z")};
        const FlowTable table = tableOf(ways);
        QCOMPARE(dailyThroughput(table, forecastHistory(table, 90)), (QList<int>{0, 1, 1, 0, 0}));
        QCOMPARE(dailyThroughput(table, forecastHistory(table, 3)), (QList<int>{1, 0, 0}));
        const FlowTable working = tableOf(ways, DayScale(WorkWeek{}));
        QCOMPARE(dailyThroughput(working, forecastHistory(working, 90)), (QList<int>{0, 1, 1}));
        QVERIFY(dailyThroughput(tableOf({}), forecastHistory(tableOf({}), 90)).isEmpty());
        QVERIFY(dailyThroughput(tableOf({QStringLiteral("Doing 2026-03-10T10:00Z")}),
                                forecastHistory(tableOf({QStringLiteral("Doing 2026-03-10T10:00Z")}), 90))
                    .isEmpty());
    }

    void saysOnWhichDayItEnds()
    {
        const FlowTable table = tableOf({});
        QCOMPARE(dateAfter(table, 4), QDate(2026, 3, 14));
        QCOMPARE(daysUntil(table, QDate(2026, 3, 14)), 4);
        QCOMPARE(daysUntil(table, QDate(2026, 3, 1)), 0);
        const FlowTable working = tableOf({}, DayScale(WorkWeek{}));
        QCOMPARE(dateAfter(working, 4), QDate(2026, 3, 16));
        QCOMPARE(daysUntil(working, QDate(2026, 3, 16)), 4);
        QCOMPARE(daysUntil(working, QDate(2026, 3, 15)), 3);
    }

private:
    static void cases()
    {
        QTest::addColumn<QList<int>>("throughput");
        QTest::addColumn<int>("items");
        QTest::newRow("a coin") << QList<int>{0, 1} << 5;
        QTest::newRow("idle days among others") << QList<int>{0, 1, 2, 0, 1, 3, 0} << 10;
        QTest::newRow("a burst") << QList<int>{0, 0, 0, 0, 0, 0, 9} << 12;
        QTest::newRow("one card") << QList<int>{0, 0, 1, 2} << 1;
    }
};

PULLEY_TEST(tst_Forecast)

} // namespace pulley::tst_forecast

#include "tst_forecast.moc"
