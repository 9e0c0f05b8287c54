// Every figure by its definition, a row a case.
#include "models/domain/evolve.h"
#include "models/metrics/definitions.h"
#include "models/metrics/metrics.h"
#include "tests/metrics/flowhistory.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_figures {

namespace {

/// "done 3d 49h", "open 2d in Doing" or "not started": what the figures say of a history of one card.
QString said(const FlowMetrics &metrics)
{
    if (!metrics.finished.isEmpty())
        return QStringLiteral("done %1d %2h").arg(metrics.finished.first().days).arg(metrics.finished.first().hours);
    if (!metrics.wip.isEmpty())
        return QStringLiteral("open %1d in %2").arg(metrics.wip.first().ageDays).arg(metrics.wip.first().column.value);
    return QStringLiteral("not started");
}

JournalEntry entryOf(qint64 revision, const char *command, const QString &at, const QList<Change> &changes,
                     const char *reverts = "")
{
    return {revision, {QString::fromLatin1(command)}, {}, instantOf(at), {QString::fromLatin1(reverts)}, changes};
}

} // namespace

class tst_Figures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDaysAndHours_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *zone, const char *way, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(way) << QString::fromLatin1(expected);
        };
        row("same day is one day", "UTC", "Doing 2026-03-02T09:00Z, Done 2026-03-02T10:30Z", "done 1d 1.5h");
        row("started and finished at once", "UTC", "Done 2026-03-02T09:00Z", "done 1d 0h");
        row("over midnight is two days", "UTC", "Doing 2026-03-02T23:59Z, Done 2026-03-03T00:59Z", "done 2d 1h");
        row("the queue does not count", "UTC", "Ready 2026-01-01T00:00Z, Doing 2026-03-02T09:00Z, Done 2026-03-04T09:00Z",
            "done 3d 48h");
        row("a skipped commitment starts at the next stage", "UTC",
            "Ready 2026-03-01T00:00Z, Verify 2026-03-03T00:00Z, Done 2026-03-04T00:00Z", "done 2d 24h");
        row("a return before the commitment starts anew", "UTC",
            "Doing 2026-03-01T00:00Z, Ready 2026-03-02T00:00Z, Doing 2026-03-05T00:00Z, Done 2026-03-05T12:00Z", "done 1d 12h");
        row("a return within work keeps the start", "UTC",
            "Doing 2026-03-01T00:00Z, Verify 2026-03-02T00:00Z, Doing 2026-03-03T00:00Z, Done 2026-03-04T00:00Z", "done 4d 72h");
        row("a return from done finishes later", "UTC",
            "Doing 2026-03-01T00:00Z, Done 2026-03-02T00:00Z, Doing 2026-03-03T00:00Z, Done 2026-03-06T00:00Z", "done 6d 120h");
        row("returned from done and open again", "UTC", "Doing 2026-03-01T00:00Z, Done 2026-03-02T00:00Z, Doing 2026-03-03T00:00Z",
            "open 10d in Doing");
        row("in the queue it has no age", "UTC", "Ready 2026-03-01T00:00Z", "not started");
        row("returned to the queue it has none either", "UTC", "Doing 2026-03-01T00:00Z, Ready 2026-03-02T00:00Z", "not started");
        row("started today is one day old", "UTC", "Doing 2026-03-10T11:59Z", "open 1d in Doing");
        row("a column that is no more is passed over", "UTC",
            "Doing 2026-03-01T00:00Z, Gone 2026-03-02T00:00Z, Done 2026-03-03T00:00Z", "done 3d 48h");
        row("Tokyo: one UTC day is two there", "Asia/Tokyo", "Doing 2026-03-02T14:00Z, Done 2026-03-02T16:00Z", "done 2d 2h");
        row("Tokyo: two UTC days are one there", "Asia/Tokyo", "Doing 2026-03-02T16:00Z, Done 2026-03-03T14:00Z", "done 1d 22h");
        row("Tokyo: over the year's end", "Asia/Tokyo", "Doing 2025-12-31T14:59Z, Done 2025-12-31T15:00Z", "done 2d 0.0166667h");
        row("New York: spring day of 23 hours", "America/New_York", "Doing 2026-03-08T05:00Z, Done 2026-03-09T04:00Z",
            "done 2d 23h");
        row("New York: within the 23 hours", "America/New_York", "Doing 2026-03-08T05:00Z, Done 2026-03-09T03:59Z",
            "done 1d 22.9833h");
        row("New York: autumn day of 25 hours", "America/New_York", "Doing 2025-11-02T04:00Z, Done 2025-11-03T04:59Z",
            "done 1d 24.9833h");
        row("New York: over the year's end", "America/New_York", "Doing 2025-12-31T23:00Z, Done 2026-01-01T05:00Z", "done 2d 6h");
    }
    void countsDaysAndHours()
    {
        QFETCH(QString, zone);
        QFETCH(QString, way);
        const auto metrics = flowMetrics(flowHistory({way}, zone), instantOf(QStringLiteral("2026-03-10T12:00Z")));
        QTEST(said(metrics), "expected");
    }

    void ranksNearest_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("expected");
        QTest::newRow("one value is every percentile") << 1 << 0.5 << 1.0;
        QTest::newRow("one value, p = 1") << 1 << 1.0 << 1.0;
        QTest::newRow("smallest p") << 10 << 0.0001 << 1.0;
        QTest::newRow("exactly half") << 10 << 0.5 << 5.0;
        QTest::newRow("just over half") << 11 << 0.5 << 6.0;
        QTest::newRow("all") << 10 << 1.0 << 10.0;
        QTest::newRow("85 of 20") << 20 << 0.85 << 17.0;
        QTest::newRow("95 of 7546") << 7546 << 0.95 << 7169.0;
        QTest::newRow("55 of 100, whatever binary says") << 100 << 0.55 << 55.0;
    }
    void ranksNearest()
    {
        QFETCH(int, count);
        QFETCH(double, p);
        QList<double> values;
        for (int i = 1; i <= count; ++i)
            values.append(i);
        QTEST(percentile(values, p).value(), "expected");
    }

    void hasNoPercentileOfNothing() { QVERIFY(!percentile({}, 0.85)); }

    void keepsThePromiseOfPercentiles()
    {
        for (int n = 1; n <= 200; ++n) {
            QList<double> values;
            for (int i = 0; i < n; ++i)
                values.append(i / 3);
            for (int percent = 1; percent <= 100; ++percent) {
                const double most = percentile(values, percent / 100.0).value();
                const auto within = std::count_if(values.begin(), values.end(), [most](double v) { return v <= most; });
                QVERIFY(within * 100 >= percent * n);
            }
        }
    }

    void countsThroughputByDayAndIsoWeek()
    {
        const auto metrics =
            flowMetrics(flowHistory({QStringLiteral("Done 2024-12-29T12:00Z"), QStringLiteral("Done 2024-12-30T12:00Z"),
                                     QStringLiteral("Done 2025-01-05T12:00Z"), QStringLiteral("Done 2026-12-31T12:00Z"),
                                     QStringLiteral("Done 2027-01-03T12:00Z")}),
                        instantOf(QStringLiteral("2027-02-01T00:00Z")));
        const QMap<QString, int> weeks{
            {QStringLiteral("2024-W52"), 1}, {QStringLiteral("2025-W01"), 2}, {QStringLiteral("2026-W53"), 2}};
        QCOMPARE(metrics.throughputWeek, weeks);
        QCOMPARE(metrics.throughput.value(QDate(2025, 1, 5)), 1);
        QCOMPARE(metrics.throughput.size(), 5);
    }

    void countsWhatFinishedWithinThePeriodBothEndsIncluded()
    {
        const QStringList ways{QStringLiteral("Done 2026-03-01T23:59Z"), QStringLiteral("Done 2026-03-02T00:00Z"),
                               QStringLiteral("Done 2026-03-03T23:59Z"), QStringLiteral("Done 2026-03-04T00:00Z"),
                               QStringLiteral("Doing 2026-01-01T00:00Z")};
        const auto metrics =
            flowMetrics(flowHistory(ways), instantOf(QStringLiteral("2026-04-01T00:00Z")), {QDate(2026, 3, 2), QDate(2026, 3, 3)});
        QCOMPARE(metrics.finished.size(), 2);
        QCOMPARE(metrics.finished.first().number, 2);
        QCOMPARE(metrics.finished.last().number, 3);
        QCOMPARE(metrics.wip.size(), 1);
        QCOMPARE(metrics.cards, 5);
    }

    void leavesOutWhatWasDiscardedUnfinished()
    {
        History history = flowHistory({QStringLiteral("Doing 2026-03-01T00:00Z"), QStringLiteral("Done 2026-03-01T00:00Z"),
                                       QStringLiteral("Doing 2026-03-02T00:00Z")});
        history.cards[0].discarded = history.cards[1].discarded = instantOf(QStringLiteral("2026-03-05T00:00Z"));
        const auto metrics = flowMetrics(history, instantOf(QStringLiteral("2026-03-10T00:00Z")));
        QCOMPARE(metrics.cards, 2);
        QCOMPARE(metrics.finished.size(), 1);
        QCOMPARE(metrics.wip.size(), 1);
        QCOMPARE(metrics.wip.first().number, 3);
    }

    void putsTheOldestFirst()
    {
        const auto metrics =
            flowMetrics(flowHistory({QStringLiteral("Doing 2026-03-03T00:00Z"), QStringLiteral("Doing 2026-03-01T00:00Z"),
                                     QStringLiteral("Doing 2026-03-03T00:00Z")}),
                        instantOf(QStringLiteral("2026-03-10T00:00Z")));
        QCOMPARE(metrics.wip.at(0).number, 2);
        QCOMPARE(metrics.wip.at(1).number, 1);
        QCOMPARE(metrics.wip.at(2).number, 3);
    }

    void hasNoFiguresOfABoardWithoutPoints()
    {
        History history = flowHistory({QStringLiteral("Done 2026-03-01T00:00Z")});
        history.facts.delivery = {QStringLiteral("elsewhere")};
        history.facts.commitment = {};
        const auto metrics = flowMetrics(history, instantOf(QStringLiteral("2026-03-10T00:00Z")));
        QVERIFY(metrics.finished.isEmpty() && metrics.wip.isEmpty());
        QCOMPARE(metrics.cards, 1);
    }

    void undoLeavesNoTrace()
    {
        const auto standing = [](const char *column, const char *at) {
            return Standing{
                {QString::fromLatin1(column)}, Half::Doing, QStringLiteral("a"), instantOf(QString::fromLatin1(at)), {}};
        };
        Card card;
        card.id = {QStringLiteral("x")};
        card.number = 1;
        card.standing = standing("Ready", "2026-03-01T00:00Z");
        const Change slip = CardMoved{card.id, MoveKind::Pulled, card.standing, standing("Done", "2026-03-02T00:00Z"), {}};
        const Change pull = CardMoved{card.id, MoveKind::Pulled, card.standing, standing("Doing", "2026-03-08T00:00Z"), {}};
        const QList<JournalEntry> journal{
            entryOf(1, "add", QStringLiteral("2026-03-01T00:00Z"), {CardAdded{card}}),
            entryOf(2, "slip", QStringLiteral("2026-03-02T00:00Z"), {slip}),
            entryOf(3, "undo", QStringLiteral("2026-03-02T00:01Z"), inverse({slip}), "slip"),
            entryOf(4, "pull", QStringLiteral("2026-03-08T00:00Z"), {pull}),
        };
        const Instant asOf = instantOf(QStringLiteral("2026-03-10T00:00Z"));
        const History history = historyOf(flowBoard(), journal, asOf);
        QCOMPARE(said(flowMetrics(history, asOf)), QStringLiteral("open 3d in Doing"));
        const auto flow = cumulativeFlow(history, {QDate(2026, 3, 2), QDate(2026, 3, 10)});
        QCOMPARE(flow.counts, (QList<QList<int>>{{1, 0, 0, 0}, {1, 1, 0, 0}}));
    }

    void countsByThePolicyOfItsTime_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("before");
        const auto row = [](const char *name, const char *asOf, const char *expected, const char *before) {
            QTest::newRow(name) << QString::fromLatin1(asOf) << QString::fromLatin1(expected) << QString::fromLatin1(before);
        };
        // Work started at Doing until the 5th, and has started at Verify since; for a day that was taken back.
        row("before the change", "2026-03-04T00:00Z", "open 2d in Doing", "Doing");
        row("at the change", "2026-03-05T00:00Z", "not started", "Verify");
        row("after it", "2026-03-06T12:00Z", "not started", "Verify");
        row("while it was taken back", "2026-03-07T12:00Z", "open 5d in Doing", "Doing");
        row("as of now", "", "not started", "Verify");
    }

    void countsByThePolicyOfItsTime()
    {
        Card card;
        card.id = {QStringLiteral("x")};
        card.number = 1;
        card.standing = {
            {QStringLiteral("Doing")}, Half::Doing, QStringLiteral("a"), instantOf(QStringLiteral("2026-03-03T00:00Z")), {}};
        const Board doing = flowBoard();
        Board verify = flowBoard();
        verify.facts.commitment = {QStringLiteral("Verify")};
        const Change later = BoardAltered{doing.facts, verify.facts};
        const QList<JournalEntry> journal{
            entryOf(1, "setup", QStringLiteral("2026-03-01T00:00Z"), {BoardAltered{verify.facts, doing.facts}}),
            entryOf(2, "add", QStringLiteral("2026-03-03T00:00Z"), {CardAdded{card}}),
            entryOf(3, "edit", QStringLiteral("2026-03-05T00:00Z"), {later}),
            entryOf(4, "undo", QStringLiteral("2026-03-07T00:00Z"), inverse({later}), "edit"),
            entryOf(5, "redo", QStringLiteral("2026-03-08T00:00Z"), {later}, "undo"),
        };
        QFETCH(QString, asOf);
        QFETCH(QString, before);
        const std::optional<Instant> moment = asOf.isEmpty() ? std::optional<Instant>() : instantOf(asOf);
        const History history = historyOf(verify, journal, moment);
        QCOMPARE(history.facts.commitment.value, before);
        QTEST(said(flowMetrics(history, moment.value_or(instantOf(QStringLiteral("2026-03-10T00:00Z"))))), "expected");
    }

    void countsAnOldHistoryByThePolicyItWasBroughtInto()
    {
        Card card;
        card.id = {QStringLiteral("x")};
        card.number = 1;
        Board other = flowBoard();
        other.facts.commitment = {QStringLiteral("Done")};
        const Board board = flowBoard();
        const auto setUp = entryOf(1, "setup", QStringLiteral("2026-03-01T00:00Z"), {BoardAltered{board.facts, other.facts}});
        const auto adapted = entryOf(2, "adapt", QStringLiteral("2026-03-02T00:00Z"), {BoardAltered{other.facts, board.facts}});
        const CardImported imported{card, visitsOf(QStringLiteral("Doing 2012-05-01T00:00Z"))};
        const auto import = entryOf(3, "import", QStringLiteral("2026-03-03T00:00Z"), {imported});
        const auto after = entryOf(4, "after", QStringLiteral("2026-03-04T00:00Z"), {BoardAltered{board.facts, other.facts}});
        const Instant asOf = instantOf(QStringLiteral("2012-05-02T00:00Z"));
        QCOMPARE(said(flowMetrics(historyOf(other, {setUp, adapted, import, after}, asOf), asOf)),
                 QStringLiteral("open 2d in Doing"));
    }

    void definesEveryFigure()
    {
        QSet<QString> keys;
        for (const Definition &definition : definitions()) {
            QVERIFY(definitionOf(definition.figure).endsWith(QLatin1Char('.')));
            keys.insert(QLatin1String(definition.key));
            QVERIFY2(!definitionOf(definition.figure).contains(QStringLiteral("forecast_")), definition.key);
        }
        QCOMPARE(keys.size(), definitions().size());
        QCOMPARE(definitions().size(), int(Figure::DataQuality) + 1);
    }
};

PULLEY_TEST(tst_Figures)

} // namespace pulley::tst_figures

#include "tst_figures.moc"
