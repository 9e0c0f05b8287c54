// Where cycle time went, how old cards left each column, and how often the expectation was met.
#include "models/metrics/cycletime.h"
#include "models/metrics/expectationfigures.h"
#include "models/metrics/stagetimes.h"
#include "tests/metrics/randomflow.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_stagetimes {

namespace {

Instant at(const char *iso)
{
    return instantOf(QString::fromLatin1(iso));
}

FlowTable tableOf(const QStringList &ways, const DayScale &scale = {})
{
    return flowTable(flowHistory(ways), at("2026-04-01T12:00Z"), scale);
}

DayCounts countsOf(const QList<int> &days)
{
    DayCounts counts;
    for (const int d : days)
        counts.add(d);
    return counts;
}

} // namespace

class tst_StageTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesByHand()
    {
        const FlowTable table =
            tableOf({QStringLiteral("Ready 2026-03-01T00:00Z, Doing 2026-03-02T00:00Z, Verify 2026-03-02T06:00Z, "
                                    "Done 2026-03-04T06:00Z"),
                     QStringLiteral("Doing 2026-03-02T00:00Z, Done 2026-03-05T00:00Z"), // over Verify
                     QStringLiteral("Doing 2026-03-02T00:00Z")});
        const QList<StageTime> times = stageTimes(table, table.finishedRows(), {0.5, 1});
        QCOMPARE(times.size(), 2);
        QCOMPARE(times.at(0).column.value, QStringLiteral("Doing"));
        QCOMPARE(times.at(0).hours, (QList<std::optional<double>>{6.0, 72.0}));
        QCOMPARE(times.at(0).meanHours, 39.0);
        QCOMPARE(times.at(1).hours, (QList<std::optional<double>>{0.0, 48.0}));
        QVERIFY(stageTimes(table, {}, {0.5}).isEmpty());
    }

    void stagesAddUpToCycleTime()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const History history = randomHistory(seed, 60);
            const FlowTable table = flowTable(history, afterAll(history));
            double stages = 0;
            for (const StageTime &stage : stageTimes(table, table.finishedRows(), {}))
                stages += stage.meanHours;
            double cycle = 0;
            for (const FinishedItem &item : finishedItems(history, table, table.finishedRows()))
                cycle += item.hours;
            QVERIFY(qAbs(stages - cycle / double(table.finished)) < 1e-6);
        }
    }

    void bandsByHand()
    {
        const FlowTable table =
            tableOf({QStringLiteral("Doing 2026-03-02T00:00Z, Verify 2026-03-02T06:00Z, Done 2026-03-04T06:00Z"),
                     QStringLiteral("Doing 2026-03-06T00:00Z, Verify 2026-03-08T00:00Z, Done 2026-03-09T06:00Z")});
        const QList<PaceBand> bands = paceBands(table, table.finishedRows());
        QCOMPARE(bands.size(), 2);
        QCOMPARE(bands.at(0).ages, countsOf({1, 3}));
        QCOMPARE(bands.at(1).ages, countsOf({3, 4}));
        const FlowTable working = tableOf(
            {QStringLiteral("Doing 2026-03-06T00:00Z, Verify 2026-03-08T00:00Z, Done 2026-03-09T06:00Z")}, DayScale(WorkWeek{}));
        QCOMPARE(paceBands(working, working.finishedRows()).at(0).ages, countsOf({1}));
        QCOMPARE(paceBands(working, working.finishedRows()).at(1).ages, countsOf({2}));
        QVERIFY(paceBands(table, {}).isEmpty());
    }

    void bandsNeverFallFromColumnToColumnAndEndInCycleTime()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const History history = randomHistory(seed, 60);
            const FlowTable table = flowTable(history, afterAll(history));
            const QList<PaceBand> bands = paceBands(table, table.finishedRows());
            for (const double p : {0.3, 0.5, 0.85, 0.95, 1.0}) {
                for (qsizetype i = 1; i < bands.size(); ++i)
                    QVERIFY(bands.at(i).ages.percentile(p) >= bands.at(i - 1).ages.percentile(p));
            }
            QCOMPARE(bands.last().ages, spanCounts(table, table.finishedRows()));
        }
    }

    void attainmentByHand()
    {
        const FlowTable table = tableOf({QStringLiteral("Doing 2026-03-02T00:00Z, Done 2026-03-04T00:00Z"), // 3 days
                                         QStringLiteral("Doing 2026-03-02T00:00Z, Done 2026-03-05T00:00Z"), // 4 days
                                         QStringLiteral("Doing 2026-03-20T00:00Z, Done 2026-03-20T00:00Z")});
        const QList<Attainment> weeks =
            sleAttainment(table, {dayNumberOf(QDate(2026, 3, 2)), dayNumberOf(QDate(2026, 3, 22))}, Step::Week, 3);
        QCOMPARE(weeks.size(), 3);
        QCOMPARE(weeks.at(0).finished, 2);
        QCOMPARE(weeks.at(0).within, 1);
        QCOMPARE(weeks.at(1).finished, 0);
        QCOMPARE(weeks.at(2).within, 1);
    }

    void attainmentOverTimeIsThatOfAllTogether()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const History history = randomHistory(seed, 60);
            const FlowTable table = flowTable(history, afterAll(history));
            for (const Step step : {Step::Day, Step::Week, Step::Month}) {
                qint64 within = 0;
                qint64 finished = 0;
                for (const Attainment &one : sleAttainment(table, daysOf(table, {}), step, 8)) {
                    within += one.within;
                    finished += one.finished;
                }
                QCOMPARE(finished, table.finished);
                QCOMPARE(within, spanCounts(table, table.finishedRows()).upTo(8));
            }
        }
    }

    void breachChances_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("reached");
        QTest::addColumn<int>("breached");
        QTest::addColumn<double>("chance");
        QTest::newRow("just started") << 1 << 10 << 3 << 0.3;
        QTest::newRow("some are done by that age") << 4 << 6 << 3 << 0.5;
        QTest::newRow("on its last day") << 8 << 4 << 3 << 0.75;
        QTest::newRow("beyond it") << 9 << 3 << 3 << 1.0;
        QTest::newRow("older than any") << 50 << 0 << 0 << 1.0;
    }
    void breachChances()
    {
        QFETCH(int, age);
        const DayCounts counts = countsOf({1, 1, 2, 3, 4, 5, 8, 9, 12, 30});
        const BreachChance chance = breachChance(counts, age, 8).value();
        QTEST(int(chance.reached), "reached");
        QTEST(int(chance.breached), "breached");
        QTEST(chance.chance, "chance");
    }

    void saysNothingOfACardOlderThanAnyWithinTheExpectation()
    {
        QVERIFY(!breachChance(countsOf({1, 2, 3}), 5, 8));
        QVERIFY(!breachChance({}, 1, 8));
    }

    void anOlderCardIsNeverLessLikelyToBreach()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const History history = randomHistory(seed, 60);
            const FlowTable table = flowTable(history, afterAll(history));
            const DayCounts counts = spanCounts(table, table.finishedRows());
            double before = 0;
            for (int age = 1; age <= 12; ++age) {
                const auto chance = breachChance(counts, age, 10);
                if (!chance)
                    break;
                QVERIFY(chance->chance >= before);
                before = chance->chance;
            }
            QCOMPARE(before, 1.0);
        }
    }

    void tellsHowMuchCardsAreAlike()
    {
        QCOMPARE(predictability(countsOf({2, 2, 2, 2})).value(), 1.0);
        QCOMPARE(predictability(countsOf({1, 2, 2, 3, 12})).value(), 6.0);
        QVERIFY(!predictability({}));
        const FlowTable table = tableOf({QStringLiteral("Doing 2026-03-02T00:00Z, Done 2026-03-04T00:00Z"),
                                         QStringLiteral("Doing 2026-03-16T00:00Z, Done 2026-03-20T00:00Z"),
                                         QStringLiteral("Doing 2026-03-20T00:00Z, Done 2026-03-21T00:00Z")});
        const auto weeks =
            predictabilityOverTime(table, {dayNumberOf(QDate(2026, 3, 2)), dayNumberOf(QDate(2026, 3, 22))}, Step::Week);
        QCOMPARE(weeks.at(0).value.value(), 1.0);
        QVERIFY(!weeks.at(1).value);
        QCOMPARE(weeks.at(2).value.value(), 2.5);
    }
};

PULLEY_TEST(tst_StageTimes)

} // namespace pulley::tst_stagetimes

#include "tst_stagetimes.moc"
