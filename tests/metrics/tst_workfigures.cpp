// Work itself: how much of its time it was worked on, what blocked it, of what kind it was and in whose hands.
#include "models/metrics/blockers.h"
#include "models/metrics/flowefficiency.h"
#include "models/metrics/workmix.h"
#include "tests/metrics/randomflow.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_workfigures {

namespace {

int day(const char *iso)
{
    return dayNumberOf(QDate::fromString(QLatin1String(iso), Qt::ISODate));
}

Instant at(const char *iso)
{
    return instantOf(QString::fromLatin1(iso));
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// "vendor 2/1 30h (24h, 1 open)": blockers, cards, hours, the longest.
QString said(const QList<BlockerCluster> &clusters)
{
    QStringList words;
    for (const BlockerCluster &cluster : clusters) {
        words << QStringLiteral("%1 %2/%3 %4h (%5h, %6 open)")
                     .arg(cluster.reason)
                     .arg(cluster.blockers)
                     .arg(cluster.cards)
                     .arg(cluster.hours)
                     .arg(cluster.longestHours)
                     .arg(cluster.open);
    }
    return words.join(QStringLiteral("; "));
}

QString blockedIn(const History &history, const char *from, const char *to)
{
    return said(blockerClusters(flowTable(history, at("2026-03-10T00:00Z")), {day(from), day(to)}));
}

struct Random {
    History history;
    FlowTable table;
    explicit Random(quint32 seed) : history(randomHistory(seed, 70)), table(flowTable(history, afterAll(history))) { }
};

/// Cards finished on the 2nd, 3rd ... of March, of these types, each an hour in work for each day.
History typed(const QStringList &types)
{
    QStringList ways;
    for (int i = 0; i < types.size(); ++i)
        ways << QStringLiteral("Doing 2026-03-0%1T00:00Z, Done 2026-03-0%1T0%2:00Z").arg(i + 2).arg(i + 1);
    History history = flowHistory(ways);
    for (int i = 0; i < types.size(); ++i)
        history.cards[i].type = {types.at(i)};
    history.types = {{{text("toil")}, text("Toil"), {}, true},
                     {{text("chore")}, text("Chore"), {}, true},
                     {{text("incident")}, text("Incident"), {}, false}};
    return history;
}

FlowTable tableOf(const History &history)
{
    return flowTable(history, at("2026-03-20T00:00Z"));
}

} // namespace

class tst_WorkFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void efficiencyByHand()
    {
        History history = flowHistory({text("Doing 2026-03-02T00:00Z, Done 2026-03-03T00:00Z"),
                                       text("Doing 2026-03-09T00:00Z, Done 2026-03-09T06:00Z"), text("Doing 2026-03-02T00:00Z")});
        history.cards[0].blocked = {{at("2026-03-02T06:00Z"), at("2026-03-02T12:00Z"), text("vendor")}};
        const FlowTable table = flowTable(history, at("2026-03-10T00:00Z"));
        const FlowEfficiency all = flowEfficiency(table, table.finishedRows());
        QCOMPARE(all.cards, 2);
        QCOMPARE(all.activeHours, 24.0);
        QCOMPARE(all.waitingHours, 6.0);
        QCOMPARE(all.blockedHours, 6.0);
        QCOMPARE(all.share.value(), 0.8);
        const auto weeks = flowEfficiencyOverTime(table, {day("2026-03-02"), day("2026-03-15")}, Step::Week);
        QCOMPARE(weeks.at(0).efficiency.share.value(), 0.75);
        QCOMPARE(weeks.at(1).efficiency.share.value(), 1.0);
        QVERIFY(!flowEfficiency(table, {}).share);
    }

    void efficiencyIsAShare()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const Random random(seed);
            const FlowEfficiency all = flowEfficiency(random.table, random.table.finishedRows());
            QVERIFY(all.share.value() > 0 && *all.share < 1);
            QVERIFY(all.blockedHours <= all.waitingHours);
        }
    }

    void clustersByHand()
    {
        History history = flowHistory({text("Doing 2026-03-02T00:00Z, Done 2026-03-06T00:00Z"), text("Ready 2026-03-02T00:00Z"),
                                       text("Doing 2026-03-02T00:00Z")});
        history.cards[0].blocked = {{at("2026-03-02T06:00Z"), at("2026-03-02T12:00Z"), text("Waiting for the vendor.")},
                                    {at("2026-03-05T20:00Z"), {}, text("waiting for  the vendor")}};
        history.cards[1].blocked = {{at("2026-03-03T00:00Z"), at("2026-03-03T20:00Z"), text("access")}};
        history.cards[2].blocked = {{at("2026-03-09T00:00Z"), {}, text("WAITING for the vendor!")}};
        QCOMPARE(blockedIn(history, "2026-03-01", "2026-03-10"),
                 text("Waiting for the vendor. 3/2 34h (24h, 1 open); access 1/1 20h (20h, 0 open)"));
        QCOMPARE(blockedIn(history, "2026-03-03", "2026-03-05"),
                 text("access 1/1 20h (20h, 0 open); Waiting for the vendor. 1/1 4h (4h, 0 open)"));
        QCOMPARE(blockedIn(history, "2026-03-06", "2026-03-08"), QString());
        QCOMPARE(blockedIn(history, "2026-03-08", "2026-03-01"), QString());
    }

    /// Charts list the cards of it: they are those that the clusters count.
    void blockersEndWithTheFinish()
    {
        History history = flowHistory({text("Doing 2026-03-02T00:00Z, Done 2026-03-04T00:00Z"), text("Doing 2026-03-02T00:00Z"),
                                       text("Doing 2026-03-02T00:00Z, Done 2026-03-04T00:00Z")});
        history.cards[0].blocked = {{at("2026-03-03T00:00Z"), at("2026-03-08T00:00Z"), text("vendor")}};
        history.cards[1].blocked = {{at("2026-03-03T00:00Z"), at("2026-03-08T00:00Z"), text("vendor")}};
        history.cards[2].blocked = {{at("2026-03-05T00:00Z"), {}, text("vendor")}};
        const FlowTable table = flowTable(history, at("2026-03-10T00:00Z"));
        const auto cards = [&](const char *from, const char *to) {
            QList<qint64> numbers;
            for (const CardBlocker &blocker : blockersWithin(table, {day(from), day(to)}))
                numbers.append(history.cards.at(table.card.at(blocker.row)).number);
            std::sort(numbers.begin(), numbers.end());
            return numbers;
        };
        QCOMPARE(cards("2026-03-01", "2026-03-10"), (QList<qint64>{1, 2}));
        QCOMPARE(cards("2026-03-05", "2026-03-10"), QList<qint64>{2});
        QCOMPARE(cards("2026-03-10", "2026-03-05"), QList<qint64>());
        for (const CardBlocker &blocker : blockersWithin(table, {day("2026-03-03"), day("2026-03-03")}))
            QCOMPARE(blocker.to, toMicros(at(table.card.at(blocker.row) == 0 ? "2026-03-04T00:00Z" : "2026-03-08T00:00Z")));
    }

    void whatWasDiscardedBlocksNothing()
    {
        History history = flowHistory({text("Doing 2026-03-02T00:00Z")});
        history.cards[0].blocked = {{at("2026-03-02T06:00Z"), {}, text("vendor")}};
        history.cards[0].discarded = at("2026-03-03T00:00Z");
        QCOMPARE(blockedIn(history, "2026-03-01", "2026-03-10"), QString());
    }

    void blockedTimeOfAllDaysIsThatOfEachDayTogether()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Random random(seed);
            const DayRange range = daysOf(random.table, {});
            QMap<QString, double> whole;
            for (const BlockerCluster &cluster : blockerClusters(random.table, range))
                whole[cluster.reason] += cluster.hours;
            for (int d = range.from; d <= range.to; ++d) {
                for (const BlockerCluster &cluster : blockerClusters(random.table, {d, d}))
                    whole[cluster.reason] -= cluster.hours;
            }
            for (const double rest : std::as_const(whole))
                QVERIFY(qAbs(rest) < 1e-6);
        }
    }

    void mixByHand()
    {
        const History history = typed({text("toil"), text("incident"), text("toil"), text("chore")});
        const FlowTable table = tableOf(history);
        const auto mix = mixByType(table, table.finishedRows());
        QCOMPARE(mix.size(), 3);
        QCOMPARE(mix.at(0), (MixShare<TypeId>{{text("toil")}, 2, 4.0, 0.5, 0.4}));
        QCOMPARE(mix.at(1).id.value, text("chore"));
        QCOMPARE(mix.at(2), (MixShare<TypeId>{{text("incident")}, 1, 2.0, 0.25, 0.2}));
        QCOMPARE(mixByClass(table, table.finishedRows()).size(), 1);
        QCOMPARE(mixByLane(table, {0, 1}).first().cards, 1);
        QVERIFY(mixByType(table, {}).isEmpty());
    }

    void toilIsHeldAgainstHalf()
    {
        const auto toilOf = [](const QStringList &types) {
            const History history = typed(types);
            const FlowTable table = tableOf(history);
            return toilShare(history.types, table, table.finishedRows());
        };
        const ToilShare some = toilOf({text("toil"), text("incident"), text("incident"), text("chore")}).value();
        QCOMPARE(some.cards, 2);
        QCOMPARE(some.cardShare, 0.5);
        QCOMPARE(some.hourShare, 0.5);
        QVERIFY(!some.isOver);
        const ToilShare heavy = toilOf({text("incident"), text("incident"), text("toil"), text("chore")}).value();
        QCOMPARE(heavy.cardShare, 0.5);
        QCOMPARE(heavy.hourShare, 0.7);
        QVERIFY(heavy.isOver);
        QCOMPARE(toilOf({text("incident")}).value().cards, 0);
        QVERIFY(!toilOf({}));
    }

    void sharesAreOfEverything()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Random random(seed);
            double cards = 0;
            double hours = 0;
            for (const auto &share : mixByClass(random.table, random.table.finishedRows())) {
                cards += share.cardShare;
                hours += share.hourShare;
            }
            QCOMPARE(cards, 1.0);
            QCOMPARE(hours, 1.0);
        }
    }

    void concentrationByHand()
    {
        History history = typed({text("toil"), text("incident"), text("toil"), text("toil")});
        const PersonId ann{text("ann")};
        const PersonId bob{text("bob")};
        const Instant then = at("2026-03-02T00:00Z");
        history.cards[0].owning = {{ann, then, then}, {bob, then, {}}, {ann, then, {}}};
        history.cards[1].owning = {{bob, then, {}}};
        history.cards[2].owning = {{ann, then, {}}};
        const FlowTable table = tableOf(history);
        const auto found = concentration(table, table.finishedRows());
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0), (Concentration{{text("toil")}, ann, 2, 3, 2.0 / 3}));
        QCOMPARE(found.at(1), (Concentration{{text("toil")}, bob, 1, 3, 1.0 / 3}));
        QCOMPARE(found.at(2), (Concentration{{text("incident")}, bob, 1, 1, 1.0}));
        QVERIFY(concentration(table, {}).isEmpty());
    }
};

PULLEY_TEST(tst_WorkFigures)

} // namespace pulley::tst_workfigures

#include "tst_workfigures.moc"
