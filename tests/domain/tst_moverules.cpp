// Pull, ready, return and reorder: a board is text, a rule is a row.
#include "tests/support/boardtext.h"
#include "tests/support/metatypes.h"
#include "tests/support/testprogram.h"

#include "models/domain/pullpolicy.h"

#include <QTest>

namespace pulley::tst_moverules {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

std::optional<CardId> beforeOf(const char *before)
{
    return before ? std::optional(cardId(text(before))) : std::nullopt;
}

Command pull(const char *card, const char *to = nullptr, const char *before = nullptr, const char *by = "me")
{
    return asked(PullCard{cardId(text(card)), to ? std::optional(ColumnId{text(to)}) : std::nullopt, beforeOf(before)}, text(by));
}

Command ready(const char *card, const char *before = nullptr)
{
    return asked(MarkReady{cardId(text(card)), beforeOf(before)});
}

Command giveBack(const char *card, const char *to, const char *reason = "wrong turn", const char *before = nullptr)
{
    return asked(ReturnCard{cardId(text(card)), {text(to)}, text(reason), beforeOf(before)});
}

Command reorder(const char *card, const char *before = nullptr)
{
    return asked(ReorderCard{cardId(text(card)), beforeOf(before)});
}

} // namespace

class MoveRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pulls_data();
    void pulls() { check(); }
    void marksReady_data();
    void marksReady() { check(); }
    void returns_data();
    void returns() { check(); }
    void reorders_data();
    void reorders() { check(); }
    void refusalOfAFullLimitNamesWhoHoldsItsSlots();
    void refusalOfWorkInHandNamesItsHolder();
    void timesAndArrivalsFollowTheMove();
    void aFinishedCardMovesOnWithoutFinishingAnew();
    void draggingAFinishedCardOnIsAPull();
    void aReturnNeverMakesTwoOpenCardsOfOneDedupKey();
    void reorderingKeepsTheTime();
    void aMissingNeighbourMeansLast();

private:
    void check();
};

namespace {

void table()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("outcome");
}

void row(const char *name, const char *board, const Command &command, const char *outcome)
{
    QTest::newRow(name) << text(board) << command << text(outcome);
}

} // namespace

void MoveRulesTest::check()
{
    QFETCH(QString, board);
    QFETCH(Command, command);
    QTEST(outcome(boardFromText(board), command), "outcome");
}

void MoveRulesTest::pulls_data()
{
    table();
    row("into the next column, joining", "Ready: a b | Doing: | Done:", pull("a"), "Ready: b | Doing: a@me | Done:");
    row("behind those already there", "Ready: a | Doing: b@ann | Done:", pull("a"), "Ready: | Doing: b@ann a@me | Done:");
    row("before another", "Ready: a | Doing: b c | Done:", pull("a", "Doing", "c"), "Ready: | Doing: b a@me c | Done:");
    row("an owner joins once", "Ready: a@me | Doing: | Done:", pull("a"), "Ready: | Doing: a@me | Done:");
    row("owners stay", "Ready: a@bob | Doing: | Done:", pull("a"), "Ready: | Doing: a@bob@me | Done:");
    row("into done without joining", "Ready: | Doing: a@ann | Done:", pull("a"), "Ready: | Doing: | Done: a@ann");
    row("into a queue without joining", "Ready: a | Next?: | Doing: | Done:", pull("a"), "Ready: | Next: a | Doing: | Done:");
    row("over a queue", "Ready: a | Next?: | Doing: | Done:", pull("a", "Doing"), "Ready: | Next: | Doing: a@me | Done:");
    row("over a skippable column", "Ready: a | >Check: | Doing: | Done:", pull("a", "Doing"),
        "Ready: | Check: | Doing: a@me | Done:");
    row("not over others", "Ready: a | Check: | Doing: | Done:", pull("a", "Doing"), "refused: ColumnBetween Check");
    row("not upstream", "Ready: | Doing: a | Done:", pull("a", "Ready"), "refused: NotDownstream Ready");
    row("not where it is", "Ready: | Doing: a | Done:", pull("a", "Doing"), "refused: AlreadyThere Doing");
    row("not out of done", "Ready: | Doing: | Done: a", pull("a"), "refused: CardFinished");
    row("from done on to a later done column", "Ready: | Doing: | =Done: a@ann | Archive:", pull("a"),
        "Ready: | Doing: | Done: | Archive: a@ann");
    row("to the delivery point first", "Ready: | Doing: a | =Done: | Archive:", pull("a", "Archive"),
        "refused: ColumnBetween Done");
    row("not out of the last done column", "Ready: | Doing: | =Done: | Archive: a", pull("a"), "refused: CardFinished");
    row("not upstream out of done", "Ready: | Doing: | =Done: | Archive: a", pull("a", "Done"), "refused: NotDownstream Done");
    row("no such card", "Ready: | Doing: | Done:", pull("a"), "refused: NoSuchCard");
    row("no such column", "Ready: a | Doing: | Done:", pull("a", "Nowhere"), "refused: NoSuchColumn Nowhere");
    row("from a ready half by anybody", "Ready: | Doing: / a@ann | Check: | Done:", pull("a"),
        "Ready: | Doing: / | Check: a@ann@me | Done:");
    row("from a doing half by its owner", "Ready: | Doing: a@me / | Check: | Done:", pull("a"),
        "Ready: | Doing: / | Check: a@me | Done:");
    row("not from a doing half by others", "Ready: | Doing: a@ann / | Check: | Done:", pull("a"), "refused: NotReady Doing");
    row("into the doing half", "Ready: a | Doing: / b | Done:", pull("a"), "Ready: | Doing: a@me / b | Done:");
    row("a full column refuses", "Ready: a | Doing(1): b | Done:", pull("a"), "refused: LimitFull Doing 1/1");
    row("both halves share the limit", "Ready: a | Doing(1): / b | Done:", pull("a"), "refused: LimitFull Doing 1/1");
    row("inside the span is free", "Ready: | Doing+Verify(1): a | | Done:", pull("a", "Verify"),
        "Ready: | Doing: | Verify: a@me | Done:");
    row("a full span refuses", "Ready: a | Doing+Verify(1): | b | Done:", pull("a"), "refused: LimitFull Doing+Verify 1/1");
    row("out of an overfull column", "Ready: | Doing(1): a b | Check: | Done:", pull("a"),
        "Ready: | Doing: b | Check: a@me | Done:");
}

void MoveRulesTest::marksReady_data()
{
    table();
    row("into the ready half", "Ready: | Doing: a b / c | Done:", ready("a"), "Ready: | Doing: b / c a | Done:");
    row("before another", "Ready: | Doing: a / c | Done:", ready("a", "c"), "Ready: | Doing: / a c | Done:");
    row("within a full column", "Ready: | Doing(1): a / | Done:", ready("a"), "Ready: | Doing: / a | Done:");
    row("into the queue behind", "Ready: | Doing: a | Wait?: | Done:", ready("a"), "Ready: | Doing: | Wait: a | Done:");
    row("into done", "Ready: | Doing: a@me | Done:", ready("a"), "Ready: | Doing: | Done: a@me");
    row("not into an active column", "Ready: | Doing: a | Check: | Done:", ready("a"), "refused: NothingBeyond Doing");
    row("not twice", "Ready: | Doing: / a | Done:", ready("a"), "refused: AlreadyReady Doing");
    row("not in a queue", "Ready: a | Doing: | Done:", ready("a"), "refused: AlreadyReady Ready");
    row("not in done", "Ready: | Doing: | Done: a", ready("a"), "refused: CardFinished");
    row("not in done before a later done column", "Ready: | Doing: | =Done: a | Archive:", ready("a"), "refused: CardFinished");
    row("no such card", "Ready: | Doing: | Done:", ready("a"), "refused: NoSuchCard");
    row("a full queue refuses", "Ready: | Doing: a | Wait?(1): b | Done:", ready("a"), "refused: LimitFull Wait 1/1");
}

void MoveRulesTest::returns_data()
{
    table();
    row("upstream", "Ready: b | Doing: a@me | Done:", giveBack("a", "Ready"), "Ready: b a@me | Doing: | Done:");
    row("before another", "Ready: b | Doing: a | Done:", giveBack("a", "Ready", "why", "b"), "Ready: a b | Doing: | Done:");
    row("far upstream", "Ready: | Doing: | Check: a | Done:", giveBack("a", "Ready"), "Ready: a | Doing: | Check: | Done:");
    row("from done", "Ready: | Doing: | Done: a", giveBack("a", "Doing"), "Ready: | Doing: a | Done:");
    row("from ready to doing", "Ready: | Doing: / a | Done:", giveBack("a", "Doing"), "Ready: | Doing: a / | Done:");
    row("into the doing half", "Ready: | Doing: / | Done: a", giveBack("a", "Doing"), "Ready: | Doing: a / | Done:");
    row("not without a reason", "Ready: | Doing: a | Done:", giveBack("a", "Ready", "  "), "refused: ReasonMissing");
    row("not downstream", "Ready: a | Doing: | Done:", giveBack("a", "Doing"), "refused: NotUpstream Doing");
    row("not where it is", "Ready: | Doing: a | Done:", giveBack("a", "Doing"), "refused: AlreadyThere Doing");
    row("no such card", "Ready: | Doing: | Done:", giveBack("a", "Ready"), "refused: NoSuchCard");
    row("no such column", "Ready: | Doing: a | Done:", giveBack("a", "Nowhere"), "refused: NoSuchColumn Nowhere");
    row("a full column refuses", "Ready(1): b | Doing: a | Done:", giveBack("a", "Ready"), "refused: LimitFull Ready 1/1");
    row("a full column refuses a finished card", "Ready: | Doing(1): b | Done: a", giveBack("a", "Doing"),
        "refused: LimitFull Doing 1/1");
}

void MoveRulesTest::reorders_data()
{
    table();
    row("to the front", "Ready: a b c | Doing: | Done:", reorder("c", "a"), "Ready: c a b | Doing: | Done:");
    row("to the end", "Ready: a b c | Doing: | Done:", reorder("a"), "Ready: b c a | Doing: | Done:");
    row("between", "Ready: a b c | Doing: | Done:", reorder("c", "b"), "Ready: a c b | Doing: | Done:");
    row("where it is", "Ready: a b | Doing: | Done:", reorder("a", "b"), "Ready: a b | Doing: | Done:");
    row("before itself", "Ready: a b | Doing: | Done:", reorder("a", "a"), "Ready: a b | Doing: | Done:");
    row("last and staying last", "Ready: a b | Doing: | Done:", reorder("b"), "Ready: a b | Doing: | Done:");
    row("in a full column", "Ready: | Doing(1): a b | Done:", reorder("b", "a"), "Ready: | Doing: b a | Done:");
    row("not in done", "Ready: | Doing: | Done: a b", reorder("a"), "refused: CardFinished");
    row("no such card", "Ready: | Doing: | Done:", reorder("a"), "refused: NoSuchCard");
}

void MoveRulesTest::refusalOfAFullLimitNamesWhoHoldsItsSlots()
{
    Board board = boardFromText(text("Ready: d | Doing+Verify(3): a@ann! b@bob | c@ann | Done:"));
    board.cards[cardId(text("b"))].standing.since = start(-60);
    const auto decision = decide(board, pull("d"), start(600));
    QVERIFY(!decision);
    const Refusal &refusal = decision.error();
    QCOMPARE(textOf(refusal), text("LimitFull Doing+Verify 3/3"));
    QCOMPARE(refusal.at, start(600));
    QCOMPARE(refusal.card, cardId(text("d")));
    QCOMPARE(refusal.limit, board.limits.first());
    QCOMPARE(refusal.holders.size(), 3);
    QCOMPARE(refusal.holders.at(0).title, text("b"));
    QCOMPARE(refusal.holders.at(1).title, text("a"));
    QVERIFY(refusal.holders.at(1).blocked);
    QCOMPARE(refusal.holders.at(1).owners, QList<PersonId>{{text("ann")}});
    QCOMPARE(refusal.holders.at(2).since, board.cards.value(cardId(text("c"))).standing.since);
    QCOMPARE(refusal.soonest, cardId(text("c")));
}

void MoveRulesTest::refusalOfWorkInHandNamesItsHolder()
{
    const auto decision = decide(boardFromText(text("Ready: | Doing: a@ann / | Check: | Done:")), pull("a"), start(600));
    QVERIFY(!decision);
    QCOMPARE(decision.error().holders.size(), 1);
    QCOMPARE(decision.error().holders.first().owners, QList<PersonId>{{text("ann")}});
}

void MoveRulesTest::timesAndArrivalsFollowTheMove()
{
    Board board = boardFromText(text("Ready: a | Doing: | Done:"));
    board = after(board, pull("a"), start(10));
    const Standing doing = findCard(board, cardId(text("a")))->standing;
    QCOMPARE(doing.since, start(10));
    QCOMPARE(doing.arrivals, (QList<Arrival>{{{text("Ready")}, start(0)}, {{text("Doing")}, start(10)}}));
    QCOMPARE(startedAt(board, *findCard(board, cardId(text("a")))), std::optional(start(10)));
    board = after(board, ready("a"), start(20));
    QCOMPARE(finishedAt(board, *findCard(board, cardId(text("a")))), std::optional(start(20)));
    board = after(board, giveBack("a", "Ready"), start(30));
    QCOMPARE(findCard(board, cardId(text("a")))->standing.arrivals, (QList<Arrival>{{{text("Ready")}, start(0)}}));
    QVERIFY(!startedAt(board, *findCard(board, cardId(text("a")))));
}

void MoveRulesTest::aFinishedCardMovesOnWithoutFinishingAnew()
{
    const CardId a = cardId(text("a"));
    Board board = boardFromText(text("Ready: | Doing: a | =Done: | Archive:"));
    board = after(board, pull("a"), start(20));
    const Board finished = board;
    const auto changes = decide(board, pull("a"), start(30));
    QVERIFY(changes);
    for (const Change &change : *changes)
        evolve(board, change);
    QVERIFY(isFinished(board, *findCard(board, a)));
    QCOMPARE(finishedAt(board, *findCard(board, a)), std::optional(start(20)));
    board = after(board, asked(Revert{{text("c")}, inverse(*changes)}), start(40));
    QCOMPARE(board, finished);
    board = after(board, pull("a"), start(50));
    board = after(board, giveBack("a", "Done"), start(60));
    QCOMPARE(finishedAt(board, *findCard(board, a)), std::optional(start(20)));
}

void MoveRulesTest::draggingAFinishedCardOnIsAPull()
{
    const Board board = boardFromText(text("Ready: | Doing: | =Done: a | Archive:"));
    const Action action = moveTo(board, cardId(text("a")), {text("Archive")}, Half::Doing, {});
    QCOMPARE(outcome(board, asked(action)), text("Ready: | Doing: | Done: | Archive: a"));
}

void MoveRulesTest::aReturnNeverMakesTwoOpenCardsOfOneDedupKey()
{
    const auto add = [](const char *card) {
        return asked(AddCard{cardId(text(card)), titled(text(card)), {text("Doing")}, text("disk")});
    };
    Board board = after(boardFromText(text("Ready: | Doing: | =Done: | Archive:")), add("a"));
    board = after(board, pull("a"));
    const Board reopened = after(board, add("b"));
    QCOMPARE(textOf(reopened), text("Ready: | Doing: b@me | Done: a@me | Archive:"));
    QCOMPARE(outcome(reopened, giveBack("a", "Ready")), text("refused: CardExists disk"));
    // From one done column to another it stays finished.
    QCOMPARE(outcome(after(reopened, pull("a")), giveBack("a", "Done")), text("Ready: | Doing: b@me | Done: a@me | Archive:"));
    QCOMPARE(outcome(board, giveBack("a", "Ready")), text("Ready: a@me | Doing: | Done: | Archive:"));
}

void MoveRulesTest::reorderingKeepsTheTime()
{
    const Board board = after(boardFromText(text("Ready: a b | Doing: | Done:")), reorder("a"));
    QCOMPARE(findCard(board, cardId(text("a")))->standing.since, start(0));
}

void MoveRulesTest::aMissingNeighbourMeansLast()
{
    const Board board = boardFromText(text("Ready: a x | Doing: b c | Done:"));
    QCOMPARE(outcome(board, pull("a", "Doing", "x")), text("Ready: x | Doing: b c a@me | Done:"));
    QCOMPARE(outcome(board, pull("a", "Doing", "gone")), text("Ready: x | Doing: b c a@me | Done:"));
}

PULLEY_TEST(MoveRulesTest)

} // namespace pulley::tst_moverules

#include "tst_moverules.moc"
