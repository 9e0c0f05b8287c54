// Past boards: a filter asked about a past day is answered by what was known then.
#include "models/domain/cardfilter.h"
#include "models/domain/pastboard.h"
#include "tests/metrics/flowhistory.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_pastboard {

namespace {

const Instant asOf = instantOf(QStringLiteral("2026-03-10T12:00Z"));

/// A card that was started, returned, started again and is blocked; it is ann's, of the type toil and in the lane East.
History oneCard()
{
    History history = flowHistory({QStringLiteral("Ready 2026-03-01T09:00Z, Doing 2026-03-02T09:00Z, Verify 2026-03-03T09:00Z, "
                                                  "Ready 2026-03-04T09:00Z, Doing 2026-03-08T09:00Z")});
    history.types = {{{QStringLiteral("t1")}, QStringLiteral("Toil"), {}, true}};
    history.lanes = {{{QStringLiteral("l1")}, QStringLiteral("East")}};
    CardHistory &card = history.cards[0];
    card.type = history.types.first().id;
    card.lane = history.lanes.first().id;
    card.owners = {{QStringLiteral("ann")}};
    card.blocked = {{instantOf(QStringLiteral("2026-03-02T10:00Z")), instantOf(QStringLiteral("2026-03-02T11:00Z")), {}},
                    {instantOf(QStringLiteral("2026-03-09T10:00Z")), {}, QStringLiteral("parts")}};
    return history;
}

} // namespace

class tst_PastBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersFiltersByWhatWasKnownThen_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *filter, bool matches) { QTest::newRow(filter) << QString::fromLatin1(filter) << matches; };
        row("type:toil", true);
        row("lane:east", true);
        row("lane:none", false);
        row("owner:ann", true);
        row("owner:none", false);
        row("column:doing", true);
        row("column:ready,verify", false);
        row("age:3", true);
        row("age>3", false);
        row("is:blocked", true);
        row("blocked>=1d", true);
        row("blocked>1d", false);
        row("is:ready", false);
        row("has:owner", true);
    }
    void answersFiltersByWhatWasKnownThen()
    {
        QFETCH(QString, filter);
        const History history = oneCard();
        const Board board = pastBoard(history);
        const Filter parsed = parseFilter(filter);
        QCOMPARE(parsed.problems, QList<FilterProblem>());
        for (const FilterTerm &term : parsed.terms)
            QVERIFY(isKeptInHistory(term));
        const CardFilter made(parsed, board, {}, asOf, QTimeZone::utc());
        QCOMPARE(made.problems(), QList<FilterProblem>());
        const Card card = pastCard(history.cards.first(), board.columns);
        QTEST(made.matches(board, card, cardText(board, card)), "matches");
    }

    void knowsWhatNoHistoryKeeps_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char *filter :
             {"db", "tag:db", "-tag:db", "due<3", "has:due", "has:owner,tags", "is:overdue", "is:blocked,overdue"})
            QTest::newRow(filter) << QString::fromLatin1(filter);
    }
    void knowsWhatNoHistoryKeeps()
    {
        QFETCH(QString, filter);
        const Filter parsed = parseFilter(filter);
        QCOMPARE(parsed.terms.size(), 1);
        QVERIFY(!isKeptInHistory(parsed.terms.first()));
    }

    /// The names are those of the time: histories carry them.
    void keepsThePolicyOfTheTime()
    {
        const Board before = pastBoard(oneCard());
        Board now = before;
        now.lanes[0].name = QStringLiteral("West");
        now.people = {{{QStringLiteral("ann")}, QStringLiteral("Ann"), {}}};
        JournalEntry renamed{2, {QStringLiteral("r")}, {}, asOf, {}, {}};
        renamed.changes = {LaneAltered{Placed<Lane>{0, before.lanes.first()}, Placed<Lane>{0, now.lanes.first()}}};
        Card card;
        card.id = {QStringLiteral("c")};
        card.standing = {before.columns.first().id, Half::Doing, {}, asOf - std::chrono::hours(2), {}};
        const JournalEntry added{1, {QStringLiteral("a")}, {}, card.standing.since, {}, {CardAdded{card}}};
        QCOMPARE(historyOf(now, {added, renamed}).lanes.first().name, QStringLiteral("West"));
        const History then = historyOf(now, {added, renamed}, asOf - std::chrono::hours(1));
        QCOMPARE(then.lanes.first().name, QStringLiteral("East"));
        QCOMPARE(then.people, now.people);
    }
};

PULLEY_TEST(tst_PastBoard)

} // namespace pulley::tst_pastboard

#include "tst_pastboard.moc"
