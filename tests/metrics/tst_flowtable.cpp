// The table that figures read: one rule for arrivals, rows in order, times of work and of waiting.
#include "models/domain/arrivals.h"
#include "models/metrics/cycletime.h"
#include "models/metrics/daycounts.h"
#include "models/metrics/flowtable.h"
#include "models/metrics/stagerow.h"
#include "tests/metrics/randomflow.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_flowtable {

namespace {

Instant at(const char *iso)
{
    return instantOf(QString::fromLatin1(iso));
}

/// What the domain's rule says of a card's visits.
QList<std::optional<Instant>> byTheRule(const CardHistory &card, const QList<Column> &columns)
{
    QList<Arrival> arrivals;
    ColumnId stands;
    for (const Visit &visit : card.visits) {
        const bool known =
            std::any_of(columns.begin(), columns.end(), [&](const Column &column) { return column.id == visit.column; });
        if (!known)
            continue;
        arrivals = arrive(arrivals, columns, stands, visit.column, visit.at);
        stands = visit.column;
    }
    return settled(arrivals, columns);
}

QString hoursOf(const FlowTable &table, qsizetype row)
{
    const auto hours = [](qint64 micros) { return double(micros) / 3.6e9; };
    return QStringLiteral("%1 %2 %3")
        .arg(hours(table.active.at(row)))
        .arg(hours(table.waiting.at(row)))
        .arg(hours(table.blocked.at(row)));
}

} // namespace

class tst_FlowTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRuleOfArrivals()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const History history = randomHistory(seed, 60);
            const ColumnPlaces places(history.columns);
            StageRow row(history.columns.size());
            for (const CardHistory &card : history.cards) {
                QList<Stay> stays;
                places.toStays(card.visits, stays);
                row.fold(stays);
                const auto expected = byTheRule(card, history.columns);
                for (qsizetype column = 0; column < expected.size(); ++column)
                    QCOMPARE(row.settled().at(column), expected.at(column) ? toMicros(*expected.at(column)) : neverCame);
            }
        }
    }

    void ordersRowsByFinishThenStart()
    {
        const History history = flowHistory({QStringLiteral("Ready 2026-03-01T00:00Z"),                           // 1
                                             QStringLiteral("Doing 2026-03-05T00:00Z"),                           // 2
                                             QStringLiteral("Doing 2026-03-01T00:00Z, Done 2026-03-09T00:00Z"),   // 3
                                             QStringLiteral("Doing 2026-03-02T00:00Z"),                           // 4
                                             QStringLiteral("Doing 2026-03-04T00:00Z, Done 2026-03-06T00:00Z"),   // 5
                                             QStringLiteral("Doing 2026-03-03T00:00Z, Done 2026-03-06T00:00Z")}); // 6
        const FlowTable table = flowTable(history, at("2026-03-10T12:00Z"));
        QCOMPARE(table.card, (QList<int>{4, 5, 2, 3, 1, 0}));
        QCOMPARE(table.finished, 3);
        QCOMPARE(table.started, 5);
        QCOMPARE(table.span, (QList<int>{3, 4, 9, 9, 6, 0}));
        QCOMPARE(dateOf(table.asOfDay), QDate(2026, 3, 10));
        QCOMPARE(finishedWithin(table, {QDate(2026, 3, 6), QDate(2026, 3, 6)}), (Rows{0, 2}));
        QCOMPARE(finishedWithin(table, {QDate(2026, 3, 7), {}}), (Rows{2, 3}));
        QCOMPARE(finishedWithin(table, {{}, QDate(2026, 3, 1)}).size(), 0);
        QCOMPARE(finishedWithin(table, {QDate(2026, 3, 9), QDate(2026, 3, 1)}).size(), 0);
        QCOMPARE(daysOf(table, {}), (DayRange{dayNumberOf(QDate(2026, 3, 1)), dayNumberOf(QDate(2026, 3, 10))}));
        QCOMPARE(daysOf(table, {QDate(2026, 3, 9), QDate(2026, 4, 1)}).size(), 2);
        QCOMPARE(daysOf(table, {QDate(2026, 4, 9), {}}).size(), 0);
    }

    void countsWorkingDaysWhereTheyAreChosen()
    {
        const History history = flowHistory({QStringLiteral("Doing 2026-03-06T12:00Z, Done 2026-03-09T12:00Z"),
                                             QStringLiteral("Doing 2026-03-07T12:00Z, Done 2026-03-08T12:00Z"),
                                             QStringLiteral("Doing 2026-03-06T12:00Z")});
        QCOMPARE(flowTable(history, at("2026-03-16T12:00Z"), DayScale(WorkWeek{})).span, (QList<int>{1, 2, 7}));
        QCOMPARE(flowTable(history, at("2026-03-16T12:00Z")).span, (QList<int>{2, 4, 11}));
    }

    void measuresWorkAndWaiting_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("blocked");
        QTest::addColumn<QString>("expected"); // hours active, waiting, blocked
        const auto row = [](const char *name, const char *way, const char *blocked, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(way) << QString::fromLatin1(blocked) << QString::fromLatin1(expected);
        };
        row("all work", "Doing 01T00:00, Done 02T00:00", "", "24 0 0");
        row("the queue before the start does not count", "Ready 01T00:00, Doing 02T00:00, Done 02T06:00", "", "6 0 0");
        row("a queue on the way", "Doing 01T00:00, Wait 01T10:00, Verify 01T13:00, Done 01T14:00", "", "11 3 0");
        row("a ready half", "Doing 01T00:00, Doing/ 01T10:00, Verify 01T12:00, Done 01T14:00", "", "12 2 0");
        row("blocked while it is worked on", "Doing 01T00:00, Done 02T00:00", "01T03:00 01T08:00", "19 5 5");
        row("blocked while it waits is waiting once", "Doing 01T00:00, Wait 01T10:00, Done 01T20:00", "01T12:00 01T15:00",
            "10 10 3");
        row("blocked over the border", "Doing 01T00:00, Wait 01T10:00, Done 01T20:00", "01T08:00 01T12:00", "8 12 4");
        row("blocked before the start", "Ready 01T00:00, Doing 01T10:00, Done 01T20:00", "01T08:00 01T12:00", "8 2 2");
        row("done on the way is neither", "Doing 01T00:00, Done 01T10:00, Doing 01T15:00, Done 01T16:00", "", "11 0 0");
        row("archived is finished before", "Doing 01T00:00, Done 01T10:00, Archive 02T00:00", "", "10 0 0");
        row("still open, until now", "Doing 01T00:00", "", "240 0 0");
        row("still blocked, until now", "Doing 01T00:00", "10T00:00", "216 24 24");
        row("a column that is no more", "Doing 01T00:00, Gone 01T05:00, Done 01T10:00", "", "10 0 0");
        row("not started", "Ready 01T00:00", "", "0 0 0");
    }
    void measuresWorkAndWaiting()
    {
        QFETCH(QString, way);
        QFETCH(QString, blocked);
        const auto moment = [](const QString &text) { return instantOf(QStringLiteral("2026-03-%1Z").arg(text)); };
        const Board board = wideBoard(QStringLiteral("UTC"));
        CardHistory card;
        for (const QString &step : way.split(QStringLiteral(", "))) {
            const QString place = step.section(QLatin1Char(' '), 0, 0);
            card.visits.append({{QString(place).remove(QLatin1Char('/'))},
                                place.endsWith(QLatin1Char('/')) ? Half::Ready : Half::Doing,
                                moment(step.section(QLatin1Char(' '), 1))});
        }
        if (!blocked.isEmpty()) {
            const QString end = blocked.section(QLatin1Char(' '), 1);
            card.blocked.append({moment(blocked.section(QLatin1Char(' '), 0, 0)), {}, {}});
            if (!end.isEmpty())
                card.blocked.last().to = moment(end);
        }
        const History history{board.facts, board.columns, {}, {}, {card}};
        QTEST(hoursOf(flowTable(history, at("2026-03-11T00:00Z")), 0), "expected");
    }

    void workAndWaitingAreAllOfTheTime()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            History history = randomHistory(seed, 60);
            for (Column &column : history.columns)
                column.kind = column.kind == ColumnKind::Done ? ColumnKind::Queue : column.kind;
            const FlowTable table = flowTable(history, afterAll(history));
            for (qsizetype row = 0; row < table.started; ++row) {
                const qint64 end = row < table.finished ? table.finishAt().at(row) : toMicros(table.asOf);
                QCOMPARE(table.active.at(row) + table.waiting.at(row), end - table.startAt().at(row));
                QVERIFY(table.blocked.at(row) <= table.waiting.at(row));
            }
        }
    }

    void remembersWhatWasBegunAndThrownAway()
    {
        History history = flowHistory({QStringLiteral("Doing 2026-03-01T00:00Z"), QStringLiteral("Ready 2026-03-01T00:00Z"),
                                       QStringLiteral("Done 2026-03-01T00:00Z"), QStringLiteral("Doing 2026-03-01T00:00Z")});
        for (CardHistory &card : history.cards)
            card.discarded = at(card.number == 1 ? "2026-03-09T00:00Z" : "2026-03-07T00:00Z");
        const FlowTable table = flowTable(history, at("2026-03-10T00:00Z"));
        QCOMPARE(table.rows(), 1);
        QCOMPARE(table.abandoned, (QList<int>{dayNumberOf(QDate(2026, 3, 7)), dayNumberOf(QDate(2026, 3, 9))}));
    }

    void numbersTypesClassesAndLanes()
    {
        History history = flowHistory({QStringLiteral("Done 2026-03-01T00:00Z"), QStringLiteral("Done 2026-03-02T00:00Z"),
                                       QStringLiteral("Done 2026-03-03T00:00Z")});
        history.cards[0].type = history.cards[2].type = {QStringLiteral("toil")};
        history.cards[2].lane = {QStringLiteral("upper")};
        const FlowTable table = flowTable(history, at("2026-03-10T00:00Z"));
        QCOMPARE(table.types, (QList<TypeId>{{QStringLiteral("toil")}, {}}));
        QCOMPARE(table.type, (QList<int>{0, 1, 0}));
        QCOMPARE(table.lane, (QList<int>{0, 0, 1}));
        QCOMPARE(table.lanes.last().value, QStringLiteral("upper"));
        QCOMPARE(table.classes.size(), 1);
    }

    void keepsStaysBlockersAndOwnersByRow()
    {
        History history = flowHistory({QStringLiteral("Doing 2026-03-01T09:00Z"),
                                       QStringLiteral("Ready 2026-03-01T00:00Z, Doing 2026-03-01T09:00Z, Done 2026-03-04T00:00Z")});
        const PersonId ann{QStringLiteral("ann")};
        history.cards[0].blocked = {{at("2026-03-02T00:00Z"), {}, QStringLiteral("vendor")}};
        history.cards[0].owning = {{ann, at("2026-03-02T00:00Z"), {}}};
        history.cards[1].blocked = {{at("2026-03-02T00:00Z"), at("2026-03-03T00:00Z"), QStringLiteral(" Vendor? ")}};
        const FlowTable table = flowTable(history, at("2026-03-10T00:00Z"));
        const auto day = [](int ofMarch) { return dayNumberOf(QDate(2026, 3, ofMarch)); };
        QCOMPARE(table.card, (QList<int>{1, 0}));
        QCOMPARE(table.stays.size(), 2); // the queue was left on the day it was entered, and done is done
        QCOMPARE(table.stays.at(0).row, 0);
        QCOMPARE(table.stays.at(0).days, (DayEnds{day(1), day(4)}));
        QCOMPARE(table.stays.at(1).days, (DayEnds{day(1), FlowTable::noDay}));
        QCOMPARE(table.blockers.at(0).days, (DayEnds{day(2), day(3)}));
        QCOMPARE(table.blockers.at(1).row, 1);
        QCOMPARE(table.blockers.at(1).to, FlowTable::never);
        QCOMPARE(table.reasons, QStringList{QStringLiteral("vendor")});
        QCOMPARE(table.owners.size(), 1);
        QCOMPARE(table.owners.first().row, 1);
        QCOMPARE(firstOf(table.blockers, 1)->row, 1);
        QVERIFY(firstOf(table.blockers, 2) == table.blockers.cend());
    }

    void isEmptyWithoutColumnsOrCards()
    {
        const FlowTable table = flowTable({}, at("2026-03-10T00:00Z"));
        QCOMPARE(table.rows(), 0);
        QCOMPARE(finishedWithin(table, {}).size(), 0);
        QCOMPARE(daysOf(table, {}).size(), 0);
        QVERIFY(!spanCounts(table, {}).percentile(0.5) && !spanCounts(table, {}).mean());
    }

    void countsGiveThePercentilesThatSortingGives()
    {
        const QList<double> ps{0.0001, 0.05, 0.5, 0.7, 0.85, 0.95, 0.98, 1};
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const History history = randomHistory(seed, 80);
            const FlowTable table = flowTable(history, afterAll(history));
            const QList<FinishedItem> items = finishedItems(history, table, table.finishedRows());
            const DayCounts counts = spanCounts(table, table.finishedRows());
            const auto hours = cycleHours(table, table.finishedRows(), ps);
            double sum = 0;
            for (const FinishedItem &item : items)
                sum += item.days;
            QCOMPARE(counts.mean().value(), sum / double(items.size()));
            for (qsizetype i = 0; i < ps.size(); ++i) {
                QCOMPARE(double(counts.percentile(ps.at(i)).value()), percentile(sortedDays(items), ps.at(i)).value());
                QCOMPARE(hours.at(i).value(), percentile(sortedHours(items), ps.at(i)).value());
            }
        }
        QVERIFY(!cycleHours(FlowTable(), {}, {0.5}).first());
    }

    void findsPercentilesOfCenturies()
    {
        // Dates as people type them: a card of the year 12 is nearly 2014 years old, and no reason to fall over.
        const FlowTable table = flowTable(flowHistory({QStringLiteral("Doing 0012-03-01T00:00Z, Done 2026-03-02T00:00Z"),
                                                       QStringLiteral("Doing 2026-03-01T00:00Z, Done 2026-03-02T06:00Z")}),
                                          at("2026-03-10T00:00Z"));
        const auto hours = cycleHours(table, table.finishedRows(), {0.5, 1});
        QCOMPARE(hours.first().value(), 30.0);
        QCOMPARE(hours.last().value(), 24.0 * double(QDate(12, 3, 1).daysTo(QDate(2026, 3, 2))));
        QCOMPARE(spanCounts(table, table.finishedRows()).percentile(0.5).value(), 2);
    }
};

PULLEY_TEST(tst_FlowTable)

} // namespace pulley::tst_flowtable

#include "tst_flowtable.moc"
