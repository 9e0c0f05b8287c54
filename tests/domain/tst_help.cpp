// What helps where nothing can be pulled, and moves that cross lanes.
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include "models/domain/help.h"
#include "models/domain/pullpolicy.h"

#include <QTest>

namespace pulley::tst_help {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QString offers(const Board &board, const char *person = "me")
{
    static const char *const words[] = {"unblock", "finish", "review"};
    QStringList lines;
    for (const Help &help : helpInstead(board, {text(person)}))
        lines.append(QStringLiteral("%1 %2").arg(text(words[size_t(help.kind)]), help.card.value));
    return lines.join(text(", "));
}

Limit eachAtMost(int max)
{
    Limit limit;
    limit.id = {text("each")};
    limit.name = text("each");
    limit.selector.scope = PersonScope::EachPerson;
    limit.max = max;
    return limit;
}

QString laneOf(const Board &board, const char *card)
{
    return findCard(board, cardId(text(card)))->facts.lane.value;
}

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersWhatHelps_data();
    void offersWhatHelps();
    void aPersonalLimitOffersOnesOwnOldest();
    void aMoveMayCrossLanes_data();
    void aMoveMayCrossLanes();
    void aCrossingIsRefusedByTheLanesLimit();
    void aCrossingIsTakenBackWhole();
};

void HelpTest::offersWhatHelps_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *board, const char *expected) {
        QTest::newRow(name) << text(board) << text(expected);
    };
    row("nothing on an empty board", "Ready: | Doing(1): | Done:", "");
    row("nothing while there is room and nothing waits", "Ready: a | Doing(2): b@ann | Done:", "");
    row("what I own and is blocked", "Ready: | Doing: a@me! b@ann! | Done:", "unblock a");
    row("the longest blocked first", "Ready: | Doing: b@me! a@me! | Done:", "unblock b, unblock a");
    row("not what is blocked and finished", "Ready: | Doing: | Done: a@me!", "");
    row("the oldest of a full column", "Ready: | Doing(2): b@ann a@bob | Done:", "finish b");
    row("one for each full column", "Ready: | Doing(1): a@ann | Check(1): b@bob | Done:", "finish a, finish b");
    row("not my own: I am at it anyway", "Ready: | Doing(2): a@me b@ann | Done:", "finish b");
    row("not what is blocked there", "Ready: | Doing(2): a@ann! b@bob | Done:", "finish b");
    row("not what is done there", "Ready: | Doing(2): a@ann / b@bob | Done:", "finish a, review b");
    row("ready work of others", "Ready: | Doing: a@me / b@ann c@me | Done:", "review b");
    row("all, in order", "Ready: | Doing(4): a@ann d@me! / b@ann c@bob | Done:", "unblock d, finish a, review b, review c");
    row("waiting in a full queue is nobody's work", "Ready(1): a | Doing: | Done:", "");
}

void HelpTest::offersWhatHelps()
{
    QFETCH(QString, board);
    QFETCH(QString, expected);
    QCOMPARE(offers(boardFromText(board)), expected);
}

void HelpTest::aPersonalLimitOffersOnesOwnOldest()
{
    Board board = boardFromText(text("Ready: c | Doing: a@me b@me d@ann | Done:"));
    board.limits.append(eachAtMost(2));
    QCOMPARE(offers(board), text("finish a"));
    QCOMPARE(offers(board, "ann"), QString());
    board.limits.last().selector.scope = PersonScope::OnePerson;
    board.limits.last().selector.person = {text("me")};
    QCOMPARE(offers(board), text("finish a"));
    QCOMPARE(offers(board, "ann"), QString());
}

void HelpTest::aMoveMayCrossLanes_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("lane");
    QTest::addColumn<QString>("expected");
    QTest::newRow("pull") << text("Doing") << text("lower") << text("Ready: b | Doing: a@me^lower | Done:");
    QTest::newRow("within its column") << text("Ready") << text("lower") << text("Ready: b a^lower | Doing: | Done:");
    QTest::newRow("out of its lane") << text("Ready") << QString() << text("Ready: b a | Doing: | Done:");
    QTest::newRow("no such lane") << text("Doing") << text("middle") << text("refused: NoSuchItem middle");
}

void HelpTest::aMoveMayCrossLanes()
{
    QFETCH(QString, column);
    QFETCH(QString, lane);
    QFETCH(QString, expected);
    const Board board = boardFromText(text("Ready: a^upper b | Doing: | Done:"));
    QCOMPARE(outcome(board, asked(moveTo(board, cardId(text("a")), {column}, Half::Doing, {}, {}, LaneId{lane}))), expected);
}

void HelpTest::aCrossingIsRefusedByTheLanesLimit()
{
    Board board = boardFromText(text("Ready: a^upper | Doing: b^lower | Done:"));
    Limit limit;
    limit.id = {text("lower")};
    limit.name = text("lower");
    limit.selector.lane = LaneId{text("lower")};
    limit.max = 1;
    board.limits.append(limit);
    const auto into = [&](const char *lane) {
        return outcome(board, asked(moveTo(board, cardId(text("a")), {text("Doing")}, Half::Doing, {}, {}, LaneId{text(lane)})));
    };
    QCOMPARE(into("lower"), text("refused: LimitFull lower 1/1"));
    QCOMPARE(into("upper"), text("Ready: | Doing: b^lower a@me^upper | Done:"));
}

void HelpTest::aCrossingIsTakenBackWhole()
{
    const Board board = boardFromText(text("Ready: a^upper b | Doing: | Done:"));
    const Command move = asked(moveTo(board, cardId(text("a")), {text("Doing")}, Half::Doing, {}, {}, LaneId{text("lower")}));
    const auto changes = decide(board, move, start(700));
    QVERIFY(changes);
    const Board moved = after(board, move, start(700));
    QCOMPARE(laneOf(moved, "a"), text("lower"));
    const Board back = after(moved, asked(Revert{move.id, inverse(*changes)}), start(701));
    QCOMPARE(back.cards, board.cards);
}

PULLEY_TEST(HelpTest)

} // namespace pulley::tst_help

#include "tst_help.moc"
