// Which card comes next, why, and what a place on the board means for a card.
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include "models/domain/pullpolicy.h"

#include <QTest>

namespace pulley::tst_pullpolicy {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QString nameOf(PullReason reason)
{
    static const char *const names[] = {"expedite", "at risk", "class", "order"};
    return text(names[size_t(reason)]);
}

/// "a Doing order", or the refusal.
QString chosen(const Board &board, const char *to)
{
    const std::optional<ColumnId> column = *to ? std::optional(ColumnId{text(to)}) : std::nullopt;
    const auto choice = nextPull(board, {text("me")}, start(600), column);
    if (!choice)
        return text("refused: ") + textOf(choice.error());
    return QStringLiteral("%1 %2 %3").arg(choice->card.value, choice->to.value, nameOf(choice->reason));
}

QString wordFor(const Action &action)
{
    return std::visit(
        overloaded{
            [](const PullCard &pull) { return text("pull ") + pull.to->value; },
            [](const MarkReady &) { return text("ready"); },
            [](const ReturnCard &back) { return text("return ") + back.to.value + QLatin1Char(' ') + back.reason; },
            [](const ReorderCard &reorder) { return text("reorder ") + (reorder.before ? reorder.before->value : QString()); },
            []<class T>(const T &) { return text("something else"); },
        },
        action);
}

} // namespace

class PullPolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesTheNextCard_data();
    void choosesTheNextCard();
    void fixedDatesComeInTimeForTheSle_data();
    void fixedDatesComeInTimeForTheSle();
    void todayIsTheBoardsToday();
    void aPersonalLimitStandsInTheWay();
    void aColumnOverflowsIntoTheNextWithRoom();
    void whatIsChosenIsAllowed();
    void thePullItselfTellsWhatPolicyChose();
    void manyRefusedCandidatesAreQuick();
    void aPlaceMeansAnAction_data();
    void aPlaceMeansAnAction();
    void anotherColumnsReadyHalfIsNoTarget_data();
    void anotherColumnsReadyHalfIsNoTarget();
};

void PullPolicyTest::choosesTheNextCard_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("choice");
    const auto row = [](const char *name, const char *board, const char *to, const char *choice) {
        QTest::newRow(name) << text(board) << text(to) << text(choice);
    };
    row("the first in order", "Ready: b a | Doing: | Done:", "", "b Doing order");
    row("expedite first", "Ready: a b#expedite | Doing: | Done:", "", "b Doing expedite");
    row("standard before intangible", "Ready: a#intangible b | Doing: | Done:", "", "b Doing class");
    row("fixed date before standard", "Ready: a b#fixed | Doing: | Done:", "", "b Doing class");
    row("nearest first", "Ready: a | Next?: b | Doing: | Done:", "", "b Doing order");
    row("a ready half before a queue", "Ready: a | Doing: / b | Check: | Done:", "", "b Check order");
    row("class before nearness", "Ready: a#expedite | Doing: / b | Check: | Done:", "", "a Doing expedite");
    row("for one column only", "Ready: a#expedite | Doing: / b | Check: | Done:", "Check", "b Check order");
    row("not what is being worked", "Ready: | Doing: a@ann / | Check: | Done:", "", "refused: NothingToPull");
    row("nor one's own work in hand", "Ready: | Doing: a@me / | Check: | Done:", "", "refused: NothingToPull");
    row("work of an unsplit column when asked for", "Ready: | Doing: a@ann | Check: | Done:", "Check", "a Check order");
    row("else not", "Ready: | Doing: a@ann | Check: | Done:", "", "refused: NothingToPull");
    row("not what is blocked", "Ready: a! b | Doing: | Done:", "", "b Doing order");
    row("nothing there", "Ready: | Doing: | Done: z", "", "refused: NothingToPull");
    row("nothing for that column", "Ready: a | Doing: | Check: | Done:", "Check", "refused: NothingToPull Check");
    row("no such column", "Ready: a | Doing: | Done:", "Nowhere", "refused: NoSuchColumn Nowhere");
    row("into a queue when asked for", "Ready: a | Next?: | Doing: | Done:", "Next", "a Next order");
    row("a full column", "Ready: a | Doing(1): b | Done:", "", "refused: LimitFull Doing 1/1");
    row("a full column, asked for", "Ready: a | Doing(1): b | Done:", "Doing", "refused: LimitFull Doing 1/1");
    row("a full column, but other work", "Ready: a | Doing(1): / b | Check: | Done:", "", "b Check order");
    row("over queues", "Ready: a | Next?: | Doing: | Done:", "", "a Doing order");
}

void PullPolicyTest::choosesTheNextCard()
{
    QFETCH(QString, board);
    QFETCH(QString, to);
    QTEST(chosen(boardFromText(board), qPrintable(to)), "choice");
}

void PullPolicyTest::fixedDatesComeInTimeForTheSle_data()
{
    QTest::addColumn<int>("sleDays");
    QTest::addColumn<int>("dueInDays");
    QTest::addColumn<QString>("choice");
    QTest::newRow("within the SLE") << 5 << 5 << text("d Doing at risk");
    QTest::newRow("overdue") << 5 << -2 << text("d Doing at risk");
    QTest::newRow("later than the SLE") << 5 << 6 << text("d Doing class");
    QTest::newRow("today without an SLE") << 0 << 0 << text("d Doing at risk");
    QTest::newRow("tomorrow without an SLE") << 0 << 1 << text("d Doing class");
}

void PullPolicyTest::fixedDatesComeInTimeForTheSle()
{
    QFETCH(int, sleDays);
    QFETCH(int, dueInDays);
    Board board = boardFromText(text("Ready: a c#fixed d#fixed | Doing: | Done:"));
    board.facts.sleDays = sleDays;
    board.cards[cardId(text("d"))].facts.due = QDate(2026, 3, 2).addDays(dueInDays);
    board.cards[cardId(text("c"))].facts.serviceClass = {text("intangible")};
    QTEST(chosen(board, ""), "choice");
}

void PullPolicyTest::todayIsTheBoardsToday()
{
    Board board = boardFromText(text("Ready: a#fixed b#fixed | Doing: | Done:"));
    board.cards[cardId(text("b"))].facts.due = QDate(2026, 3, 3);
    QCOMPARE(chosen(board, ""), text("a Doing order"));
    board.facts.timeZone = text("UTC+09:00");
    QCOMPARE(chosen(board, ""), text("b Doing at risk"));
}

void PullPolicyTest::aPersonalLimitStandsInTheWay()
{
    Board board = boardFromText(text("Ready: a | Doing: b@me | Done:"));
    Limit each{{text("each")}, text("each"), {}, 1, 0, {}, false};
    each.selector.scope = PersonScope::EachPerson;
    board.limits = {each};
    QCOMPARE(chosen(board, ""), text("refused: LimitFull each 1/1 me"));
}

void PullPolicyTest::aColumnOverflowsIntoTheNextWithRoom()
{
    QCOMPARE(chosen(boardFromText(text("Ready: a | >Doing(1): b | Check: | Done:")), ""), text("a Check order"));
}

void PullPolicyTest::whatIsChosenIsAllowed()
{
    const Board board = boardFromText(text("Ready: a b | Doing(2): c | Done:"));
    QCOMPARE(outcome(board, asked(PullNext{})), text("Ready: b | Doing: c a@me | Done:"));
    QCOMPARE(outcome(board, asked(PullNext{ColumnId{text("Doing")}})), text("Ready: b | Doing: c a@me | Done:"));
    QCOMPARE(outcome(boardFromText(text("Ready: | Doing: | Done:")), asked(PullNext{})), text("refused: NothingToPull"));
}

void PullPolicyTest::thePullItselfTellsWhatPolicyChose()
{
    Board board = boardFromText(text("Ready: a b#expedite c | Doing(3): | Verify: | Done:"));
    const auto reasonBehind = [&board](const Action &action) {
        const Command command = asked(action);
        const auto changes = decide(board, command, start(600));
        const JournalEntry entry{board.revision + 1, command.id, command.by, start(600), {}, *changes};
        evolve(board, entry);
        const auto choice = choiceBehind(board, entry);
        return choice ? nameOf(choice->reason) : text("none");
    };
    QCOMPARE(reasonBehind(PullNext{}), text("expedite"));
    QCOMPARE(reasonBehind(JoinCard{cardId(text("a"))}), text("none"));
    QCOMPARE(reasonBehind(PullCard{cardId(text("c")), {}, {}}), text("none"));
    QCOMPARE(reasonBehind(PullNext{ColumnId{text("Doing")}}), text("order"));
    QCOMPARE(reasonBehind(ReturnCard{cardId(text("a")), {text("Ready")}, text("why"), {}}), text("none"));
}

void PullPolicyTest::manyRefusedCandidatesAreQuick()
{
    Board board = boardFromText(text("Ready: | Doing(1): x | Done:"));
    for (int i = 0; i < 5000; ++i) {
        Card card = board.cards.value(cardId(text("x")));
        card.id = {QString::number(i)};
        card.number = i + 2;
        card.standing.column = {text("Ready")};
        board.cards.insert(card.id, card);
    }
    QCOMPARE(chosen(board, ""), text("refused: LimitFull Doing 1/1"));
}

void PullPolicyTest::aPlaceMeansAnAction_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("readyHalf");
    QTest::addColumn<QString>("action");
    const auto row = [](const char *name, const char *board, const char *column, bool readyHalf, const char *action) {
        QTest::newRow(name) << text(board) << text(column) << readyHalf << text(action);
    };
    row("downstream", "Ready: a | Doing: / | Done:", "Doing", false, "pull Doing");
    row("downstream, dropped on the ready half", "Ready: a | Doing: / | Done:", "Doing", true, "return Doing why");
    row("upstream, dropped on the ready half", "Ready: | Doing: / | Verify: a | Done:", "Doing", true, "pull Doing");
    row("upstream", "Ready: | Doing: a / | Done:", "Ready", false, "return Ready why");
    row("across", "Ready: | Doing: a / | Done:", "Doing", true, "ready");
    row("back across", "Ready: | Doing: / a | Done:", "Doing", false, "return Doing why");
    row("in place", "Ready: | Doing: a b / | Done:", "Doing", false, "reorder b");
    row("nowhere", "Ready: a | Doing: / | Done:", "Nowhere", false, "pull Nowhere");
    row("no card", "Ready: | Doing: / | Done:", "Doing", false, "pull Doing");
}

void PullPolicyTest::anotherColumnsReadyHalfIsNoTarget_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<QString>("refused");
    QTest::newRow("downstream") << text("Ready: a | Doing: / | Done:") << text("refused: NotUpstream Doing");
    QTest::newRow("upstream") << text("Ready: | Doing: / | Verify: a | Done:") << text("refused: NotDownstream Doing");
    QTest::newRow("of a finished card") << text("Ready: | Doing: / | Done: a") << text("refused: NotDownstream Doing");
}

void PullPolicyTest::anotherColumnsReadyHalfIsNoTarget()
{
    QFETCH(QString, board);
    const Board before = boardFromText(board);
    QTEST(outcome(before, asked(moveTo(before, cardId(text("a")), {text("Doing")}, Half::Ready, {}, text("why")))), "refused");
}

void PullPolicyTest::aPlaceMeansAnAction()
{
    QFETCH(QString, board);
    QFETCH(QString, column);
    QFETCH(bool, readyHalf);
    QTEST(wordFor(moveTo(boardFromText(board), cardId(text("a")), {column}, readyHalf ? Half::Ready : Half::Doing,
                         cardId(text("b")), text("why"))),
          "action");
}

PULLEY_TEST(PullPolicyTest)

} // namespace pulley::tst_pullpolicy

#include "tst_pullpolicy.moc"
