// What comes, goes and stays, day by day: against counting the cards one by one, and by the laws of flow.
#include "models/metrics/cycletime.h"
#include "models/metrics/littleslaw.h"
#include "models/metrics/series.h"
#include "models/metrics/throughput.h"
#include "tests/metrics/randomflow.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_dailyflow {

namespace {

int day(const char *iso)
{
    return dayNumberOf(QDate::fromString(QLatin1String(iso), Qt::ISODate));
}

Instant at(const char *iso)
{
    return instantOf(QString::fromLatin1(iso));
}

/// Where `flow` breaks a law against the cumulative flow of the same cards; empty where it keeps them.
QString breach(const DailyFlow &flow, const FlowTable &table)
{
    QList<QDate> days;
    for (int d = flow.range.from - 1; d <= flow.range.to; ++d)
        days.append(dateOf(d));
    const CumulativeFlow bands = cumulativeFlow(table, days);
    int before = flow.wipBefore;
    for (int i = 0; i < flow.range.size(); ++i) {
        const QString on = dateOf(flow.range.from + i).toString(Qt::ISODate);
        if (flow.arrivals.at(i) - flow.departures.at(i) != flow.wip.at(i) - before)
            return QStringLiteral("net flow is not the change of WIP on %1").arg(on);
        const auto &counts = bands.counts.at(i + 1);
        if (counts.at(table.points.commitment) - counts.at(table.points.delivery) != flow.wip.at(i))
            return QStringLiteral("the bands are not WIP on %1").arg(on);
        if (counts.at(table.points.delivery) - bands.counts.at(i).at(table.points.delivery) != flow.departures.at(i))
            return QStringLiteral("the last line does not rise by throughput on %1").arg(on);
        before = flow.wip.at(i);
    }
    return {};
}

struct Random {
    History history;
    FlowTable table;
    explicit Random(quint32 seed, const DayScale &scale = {}) :
        history(randomHistory(seed, 70)), table(flowTable(history, afterAll(history), scale))
    {
    }
};

} // namespace

class tst_DailyFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByHand()
    {
        const History history = flowHistory({QStringLiteral("Doing 2026-03-02T10:00Z, Done 2026-03-02T12:00Z"),
                                             QStringLiteral("Doing 2026-03-02T10:00Z, Done 2026-03-04T12:00Z"),
                                             QStringLiteral("Doing 2026-03-01T10:00Z"), QStringLiteral("Ready 2026-03-02T10:00Z")});
        const FlowTable table = flowTable(history, at("2026-03-05T12:00Z"));
        const DailyFlow flow = dailyFlow(table, {day("2026-03-02"), day("2026-03-05")});
        QCOMPARE(flow.wipBefore, 1);
        QCOMPARE(flow.arrivals, (QList<int>{2, 0, 0, 0}));
        QCOMPARE(flow.departures, (QList<int>{1, 0, 1, 0}));
        QCOMPARE(flow.wip, (QList<int>{2, 2, 1, 1}));
        QCOMPARE(flow.totalAge, (QList<qint64>{2 + 1, 3 + 2, 4, 5}));
        QCOMPARE(flow.totalAgeBefore, 1);
        QVERIFY(dailyFlow(table, {}).wip.isEmpty());
    }

    void keepsTheLawsOfFlow()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Random random(seed);
            QCOMPARE(breach(dailyFlow(random.table, daysOf(random.table, {})), random.table), QString());
            const DayRange part{daysOf(random.table, {}).from + 9, daysOf(random.table, {}).from + 30};
            QCOMPARE(breach(dailyFlow(random.table, part), random.table), QString());
        }
    }

    void theCheckCatchesACardCountedTwice()
    {
        const Random random(4);
        DailyFlow flow = dailyFlow(random.table, daysOf(random.table, {}));
        ++flow.departures[12];
        QVERIFY(breach(flow, random.table).startsWith(QStringLiteral("net flow is not")));
        ++flow.arrivals[12];
        QVERIFY(breach(flow, random.table).startsWith(QStringLiteral("the last line does not rise")));
    }

    void theCheckCatchesWorkThatVanishes()
    {
        const Random random(4);
        DailyFlow flow = dailyFlow(random.table, daysOf(random.table, {}));
        --flow.arrivals[12];
        for (qsizetype i = 12; i < flow.wip.size(); ++i)
            --flow.wip[i];
        QVERIFY(breach(flow, random.table).startsWith(QStringLiteral("the bands are not WIP")));
    }

    void everyFinishedCardIsInThroughputOnce()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Random random(seed);
            const DailyFlow flow = dailyFlow(random.table, daysOf(random.table, {}));
            QCOMPARE(std::accumulate(flow.departures.begin(), flow.departures.end(), qsizetype(0)), random.table.finished);
            const auto byDay = throughputByDay(finishedItems(random.history, random.table, random.table.finishedRows()));
            for (int i = 0; i < flow.range.size(); ++i)
                QCOMPARE(flow.departures.at(i), byDay.value(dateOf(flow.range.from + i)));
        }
    }

    void addsUpAgesAsCountedOneByOne_data()
    {
        QTest::addColumn<bool>("working");
        QTest::newRow("calendar days") << false;
        QTest::newRow("working days") << true;
    }
    void addsUpAgesAsCountedOneByOne()
    {
        QFETCH(bool, working);
        const DayScale scale =
            working ? DayScale(WorkWeek{{Qt::Saturday, Qt::Sunday}, {QDate(2026, 1, 1), QDate(2026, 3, 20)}}) : DayScale();
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const Random random(seed, scale);
            const DailyFlow flow = dailyFlow(random.table, daysOf(random.table, {}));
            for (const int d : scale.within(flow.range.from, flow.range.to)) {
                qint64 sum = 0;
                for (qsizetype row = 0; row < random.table.started; ++row) {
                    const bool gone = row < random.table.finished && random.table.finishDay().at(row) <= d;
                    if (!gone && random.table.startDay().at(row) <= d)
                        sum += scale.span(random.table.startDay().at(row), d);
                }
                QCOMPARE(flow.totalAge.at(d - flow.range.from), sum);
            }
        }
    }

    void cutsDaysIntoSteps()
    {
        const DayRange range{day("2025-12-27"), day("2026-02-01")}; // Saturday to Sunday
        QCOMPARE(stepsOf(range, Step::Day).size(), 37);
        const QList<StepSpan> weeks = stepsOf(range, Step::Week);
        QCOMPARE(weeks.size(), 6);
        QCOMPARE(weeks.first(), (StepSpan{{day("2025-12-27"), day("2025-12-28")}, false}));
        QCOMPARE(weeks.at(1), (StepSpan{{day("2025-12-29"), day("2026-01-04")}, true}));
        QCOMPARE(weeks.last(), (StepSpan{{day("2026-01-26"), day("2026-02-01")}, true}));
        const QList<StepSpan> months = stepsOf(range, Step::Month);
        QCOMPARE(months.size(), 3);
        QCOMPARE(months.at(1), (StepSpan{{day("2026-01-01"), day("2026-01-31")}, true}));
        QCOMPARE(months.last(), (StepSpan{{day("2026-02-01"), day("2026-02-01")}, false}));
        QVERIFY(stepsOf({}, Step::Week).isEmpty());
    }

    void followsFiguresOverTime()
    {
        const History history = flowHistory({QStringLiteral("Doing 2026-03-02T10:00Z, Done 2026-03-06T12:00Z"),
                                             QStringLiteral("Doing 2026-03-02T10:00Z, Done 2026-03-07T12:00Z"), // a Saturday
                                             QStringLiteral("Doing 2026-03-03T10:00Z, Done 2026-03-08T12:00Z"),
                                             QStringLiteral("Doing 2026-03-09T10:00Z")});
        const DayScale working{WorkWeek{}};
        const FlowTable table = flowTable(history, at("2026-03-10T12:00Z"), working);
        const DailyFlow flow = dailyFlow(table, daysOf(table, {}));
        QCOMPARE(throughputSeries(flow, {}, Step::Day).values, (QList<double>{0, 0, 0, 0, 1, 1, 1, 0, 0}));
        QCOMPARE(throughputSeries(flow, working, Step::Day).values, (QList<double>{0, 0, 0, 0, 1, 2, 0}));
        QCOMPARE(throughputSeries(flow, working, Step::Day).spans.at(5), (DayRange{day("2026-03-09"), day("2026-03-09")}));
        QCOMPARE(throughputSeries(flow, working, Step::Week).values, (QList<double>{3, 0}));
        QCOMPARE(arrivalsSeries(flow, working, Step::Day).values, (QList<double>{2, 1, 0, 0, 0, 1, 0}));
        QCOMPARE(netFlowSeries(flow, working, Step::Day).values, (QList<double>{2, 1, 0, 0, -1, -1, 0}));
        QCOMPARE(netFlowSeries(flow, working, Step::Week).values, (QList<double>{0, 1}));
        QCOMPARE(wipSeries(flow, working, Step::Day).values, (QList<double>{2, 3, 3, 3, 2, 1, 1}));
        QCOMPARE(wipSeries(flow, working, Step::Week).values, (QList<double>{0, 1}));
        QCOMPARE(totalAgeSeries(flow, working, Step::Day).values, (QList<double>{2, 5, 8, 11, 9, 1, 2}));
        QCOMPARE(averageAgeSeries(flow, working, Step::Day).values.at(4), 4.5);
        QCOMPARE(averageAgeSeries(flow, working, Step::Week).values.first(), 0.0);
        QCOMPARE(cycleTimeSeries(table, table.finishedRows()).values, (QList<double>{5, 5, 4}));
        // The range ends on a Sunday: what was finished then goes to the Friday before.
        const DailyFlow week = dailyFlow(table, {day("2026-03-02"), day("2026-03-08")});
        QCOMPARE(throughputSeries(week, working, Step::Day).values, (QList<double>{0, 0, 0, 0, 3}));
        QVERIFY(throughputSeries(dailyFlow(table, {day("2026-03-07"), day("2026-03-08")}), working, Step::Day).values.isEmpty());
    }

    void littlesLawByHand()
    {
        // One card from the 1st to the 4th, and one from the 3rd to the 4th; one more begun on the 4th.
        const History history = flowHistory({QStringLiteral("Doing 2026-03-01T10:00Z, Done 2026-03-04T12:00Z"),
                                             QStringLiteral("Doing 2026-03-03T10:00Z, Done 2026-03-04T12:00Z"),
                                             QStringLiteral("Doing 2026-03-04T10:00Z")});
        const FlowTable table = flowTable(history, at("2026-03-04T20:00Z"));
        const LittlesLaw law = littlesLaw(table, {day("2026-03-01"), day("2026-03-04")});
        QCOMPARE(law.days, 4);
        QCOMPARE(law.arrivals, 3);
        QCOMPARE(law.departures, 2);
        QCOMPARE(law.averageWip, (1 + 1 + 2 + 3) / 4.0);
        QCOMPARE(law.throughput, 0.5);
        QCOMPARE(law.expectedCycleTime.value(), 3.5);
        QCOMPARE(law.cycleTime.value(), 3.0);
        QCOMPARE(law.flowDebt.value(), 0.5);
        QVERIFY(!law.asManyArriveAsDepart && !law.wipIsSteady && !law.ageIsSteady && law.nothingAbandoned);
        QVERIFY(!littlesLaw(table, {day("2026-03-01"), day("2026-03-02")}).flowDebt);
        QCOMPARE(littlesLaw(table, {}).days, 0);
    }

    void littlesLawHoldsExactlyWhereNothingIsLeftOver()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            Random random(seed);
            History finished = random.history;
            finished.cards.clear();
            for (qsizetype row = 0; row < random.table.finished; ++row)
                finished.cards.append(random.history.cards.at(random.table.card.at(row)));
            const FlowTable table = flowTable(finished, afterAll(finished));
            const LittlesLaw law = littlesLaw(table, daysOf(table, {}));
            QVERIFY2(qAbs(law.flowDebt.value()) < 1e-9, qPrintable(QString::number(*law.flowDebt)));
            QVERIFY(law.asManyArriveAsDepart && law.wipIsSteady && law.ageIsSteady);
        }
    }

    void workThrownAwayBreaksLittlesLaw()
    {
        History history = flowHistory(
            {QStringLiteral("Doing 2026-03-01T10:00Z, Done 2026-03-04T12:00Z"), QStringLiteral("Doing 2026-03-01T10:00Z")});
        history.cards[1].discarded = at("2026-03-03T00:00Z");
        const FlowTable table = flowTable(history, at("2026-03-04T20:00Z"));
        QCOMPARE(littlesLaw(table, {day("2026-03-01"), day("2026-03-04")}).abandoned, 1);
        QVERIFY(!littlesLaw(table, {day("2026-03-03"), day("2026-03-03")}).nothingAbandoned);
        QVERIFY(littlesLaw(table, {day("2026-03-04"), day("2026-03-04")}).nothingAbandoned);
        QVERIFY(littlesLaw(table, {day("2026-03-01"), day("2026-03-02")}).nothingAbandoned);
    }
};

PULLEY_TEST(tst_DailyFlow)

} // namespace pulley::tst_dailyflow

#include "tst_dailyflow.moc"
