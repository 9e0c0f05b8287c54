// The law of cumulative flow: lines never fall and never cross, whatever cards went through.
#include "models/metrics/metrics.h"
#include "tests/metrics/flowhistory.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace pulley::tst_cumulativeflow {

namespace {

/// Where `flow` breaks the law; empty when it keeps it.
QString breach(const CumulativeFlow &flow)
{
    for (qsizetype day = 0; day < flow.counts.size(); ++day) {
        for (qsizetype column = 0; column < flow.columns.size(); ++column) {
            const int count = flow.counts.at(day).at(column);
            if (day > 0 && count < flow.counts.at(day - 1).at(column))
                return QStringLiteral("falls on %1").arg(flow.days.at(day).toString(Qt::ISODate));
            if (column > 0 && count > flow.counts.at(day).at(column - 1))
                return QStringLiteral("crosses on %1").arg(flow.days.at(day).toString(Qt::ISODate));
        }
    }
    return {};
}

/// A card that wanders about the board: forward, back, over columns, in and out of done.
CardHistory wanderer(QRandomGenerator &random, qint64 number, const QList<Column> &columns)
{
    CardHistory card;
    card.number = number;
    card.id = {QString::number(number)};
    Instant at = instantOf(QStringLiteral("2026-01-01T00:00Z")) + std::chrono::seconds(random.bounded(60 * 86400));
    const int steps = 1 + random.bounded(8);
    for (int step = 0; step < steps; ++step) {
        card.visits.append({columns.at(random.bounded(int(columns.size()))).id, Half::Doing, at});
        at += std::chrono::seconds(random.bounded(9 * 86400));
    }
    if (random.bounded(5) == 0)
        card.discarded = at;
    return card;
}

QList<QDate> daysOfWandering()
{
    QList<QDate> days;
    for (QDate day(2025, 12, 30); day < QDate(2026, 6, 1); day = day.addDays(1))
        days.append(day);
    return days;
}

History wandering(quint32 seed, int cards)
{
    QRandomGenerator random(seed);
    History history = flowHistory({}, seed % 2 ? QStringLiteral("America/New_York") : QStringLiteral("Asia/Tokyo"));
    for (int i = 1; i <= cards; ++i)
        history.cards.append(wanderer(random, i, history.columns));
    return history;
}

} // namespace

class tst_CumulativeFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverFallsAndNeverCrosses()
    {
        for (quint32 seed = 1; seed <= 60; ++seed)
            QCOMPARE(breach(cumulativeFlow(wandering(seed, 40), daysOfWandering())), QString());
    }

    void theCheckCatchesAFlowThatFalls()
    {
        CumulativeFlow flow = cumulativeFlow(wandering(3, 40), daysOfWandering());
        flow.counts.last()[3] = flow.counts.at(flow.counts.size() - 2).at(3) - 1;
        QCOMPARE(breach(flow), QStringLiteral("falls on 2026-05-31"));
    }

    void theCheckCatchesLinesThatCross()
    {
        CumulativeFlow flow = cumulativeFlow(wandering(3, 40), daysOfWandering());
        flow.counts.last()[3] = flow.counts.last().at(2) + 1;
        QCOMPARE(breach(flow), QStringLiteral("crosses on 2026-05-31"));
    }

    void theBandOfWorkInProgressIsAsWideAsThereIsWork()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const History history = wandering(seed, 40);
            const Instant asOf = instantOf(QStringLiteral("2026-06-01T12:00Z"));
            const auto metrics = flowMetrics(history, asOf);
            const auto flow = cumulativeFlow(history, {metrics.asOfDay});
            QCOMPARE(flow.counts.first().at(1) - flow.counts.first().at(3), int(metrics.wip.size()));
            QCOMPARE(flow.counts.first().at(3), int(metrics.finished.size()));
        }
    }

    void countsByTheEndOfTheDayInTheZone()
    {
        const QStringList ways{QStringLiteral("Ready 2026-03-01T14:59Z"), QStringLiteral("Ready 2026-03-01T15:00Z")};
        const auto flow = cumulativeFlow(flowHistory(ways, QStringLiteral("Asia/Tokyo")), {QDate(2026, 3, 1), QDate(2026, 3, 2)});
        QCOMPARE(flow.counts, (QList<QList<int>>{{1, 0, 0, 0}, {2, 0, 0, 0}}));
    }

    void aSkippedColumnTakesTheNextOnesDate()
    {
        const auto flow = cumulativeFlow(flowHistory({QStringLiteral("Ready 2026-03-01T00:00Z, Done 2026-03-05T00:00Z")}),
                                         {QDate(2026, 3, 4), QDate(2026, 3, 5)});
        QCOMPARE(flow.counts, (QList<QList<int>>{{1, 0, 0, 0}, {1, 1, 1, 1}}));
    }

    void aReturnTakesLaterArrivalsAway()
    {
        const auto flow = cumulativeFlow(
            flowHistory({QStringLiteral("Ready 2026-03-01T00:00Z, Verify 2026-03-02T00:00Z, Doing 2026-03-04T00:00Z")}),
            {QDate(2026, 3, 2), QDate(2026, 3, 4)});
        QCOMPARE(flow.counts, (QList<QList<int>>{{1, 0, 0, 0}, {1, 1, 0, 0}}));
    }

    void isEmptyWithoutCards()
    {
        QCOMPARE(cumulativeFlow(flowHistory({}), {QDate(2026, 3, 1)}).counts, (QList<QList<int>>{{0, 0, 0, 0}}));
    }
};

PULLEY_TEST(tst_CumulativeFlow)

} // namespace pulley::tst_cumulativeflow

#include "tst_cumulativeflow.moc"
