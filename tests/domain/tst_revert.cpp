// Taking commands back: what they changed must still stand, limits still hold, and taking back a revert is redo.
#include "tests/support/boardtext.h"
#include "tests/support/metatypes.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_revert {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Board carry(Board board, const QList<Change> &changes)
{
    for (const Change &change : changes)
        evolve(board, change);
    return board;
}

QList<Change> changesOf(const Board &board, const Action &action)
{
    const auto decision = decide(board, asked(action), start(600));
    if (!decision)
        qFatal("refused: %s", qUtf8Printable(textOf(decision.error())));
    return *decision;
}

Action undoing(const QList<Change> &changes)
{
    return Revert{{text("c")}, inverse(changes)};
}

Action pull(const char *card)
{
    return PullCard{cardId(text(card)), {}, {}};
}

Action titling(const char *card, const char *title)
{
    CardPatch patch;
    patch.title = text(title);
    return EditCard{cardId(text(card)), patch, {}};
}

void row(const char *name, const char *board, const Action &action, const Action &meanwhile, const char *outcome)
{
    QTest::newRow(name) << text(board) << asked(action) << asked(meanwhile) << text(outcome);
}

} // namespace

class RevertTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void restoresAndRedoes_data();
    void restoresAndRedoes();
    void refusesWhatSomebodyChangedSince_data();
    void refusesWhatSomebodyChangedSince();
    void takingBackAnAddDiscardsTheCard();
    void takingBackAnAddThatWasEditedIsRefused();
    void newcomersStay();
    void numbersAreNotGivenTwice();
    void aTakenPlaceIsFoundAgainBesideIt();
    void whatNoLongerExistsCantComeBack();
    void nothingToTakeBackIsRefused();
    void aLimitComesBackEvenWhenOverfull();
    void aCardComesBackOnlyWhereItsItemsAreStillThere();
    void twoOpenCardsNeverShareADedupKey();
};

void RevertTest::restoresAndRedoes_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<Command>("command");
    const auto row = [](const char *name, const char *board, const Action &action) {
        QTest::newRow(name) << text(board) << asked(action);
    };
    const CardId a = cardId(text("a"));
    row("pull", "Ready: a b | Doing(1): | Done:", pull("a"));
    row("ready", "Ready: | Doing: a b / | Done:", MarkReady{a, {}});
    row("ready into done", "Ready: | Doing: a b | Done:", MarkReady{a, {}});
    row("return", "Ready: | Doing: a | Done:", ReturnCard{a, {text("Ready")}, text("why"), {}});
    row("reorder", "Ready: a b | Doing: | Done:", ReorderCard{a, {}});
    row("join", "Ready: | Doing: a@ann | Done:", JoinCard{a});
    row("leave", "Ready: | Doing: a@ann@me | Done:", LeaveCard{a});
    row("block", "Ready: | Doing: a | Done:", BlockCard{a, text("why")});
    row("unblock", "Ready: | Doing: a! | Done:", UnblockCard{a});
    row("discard", "Ready: | Doing: a@ann | Done:", DiscardCard{a, text("why")});
    row("edit", "Ready: | Doing: a | Done:", titling("a", "b"));
    row("limit", "Ready: | Doing(2): a | Done:", RemoveLimit{{text("Doing")}});
    row("column", "Ready: | Doing: a | Check: | Done:", RemoveColumn{{text("Check")}});
    row("new lane", "Ready: | Doing: a | Done:", SetLane{{{text("n")}, text("New")}, 0});
    row("person", "Ready: | Doing: a | Done:", SetPerson{{{text("zoe")}, text("Zoe"), {}}, {}});
}

void RevertTest::restoresAndRedoes()
{
    QFETCH(QString, board);
    QFETCH(Command, command);
    const Board before = boardFromText(board);
    const QList<Change> done = changesOf(before, command.action);
    const Board there = carry(before, done);
    const QList<Change> undone = changesOf(there, undoing(done));
    QCOMPARE(carry(there, undone), before);
    const QList<Change> redone = changesOf(before, undoing(undone));
    QCOMPARE(carry(before, redone), there);
}

void RevertTest::refusesWhatSomebodyChangedSince_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<Command>("command");
    QTest::addColumn<Command>("meanwhile");
    QTest::addColumn<QString>("outcome");
    const CardId a = cardId(text("a"));
    const CardId b = cardId(text("b"));
    const char *board = "Ready: b | Doing(1): a | Done:";
    row("moved on", "Ready: a | Doing: | Check: | Done:", pull("a"), pull("a"), "refused: ChangedSince");
    row("edited again", board, titling("a", "x"), titling("a", "y"), "refused: ChangedSince");
    row("edited elsewhere", board, titling("a", "x"), BlockCard{a, text("why")}, "Ready: b | Doing: a! | Done:");
    row("left already", board, JoinCard{a}, LeaveCard{a}, "refused: ChangedSince");
    row("unblocked already", board, BlockCard{a, text("why")}, UnblockCard{a}, "refused: ChangedSince");
    row("blocked again", "Ready: | Doing: a! | Done:", UnblockCard{a}, BlockCard{a, text("why")}, "refused: ChangedSince");
    row("discarded since", board, titling("a", "x"), DiscardCard{a, text("why")}, "refused: ChangedSince");
    row("its slot is taken", board, pull("a"), pull("b"), "refused: LimitFull Doing 1/1");
    row("its slot is taken by an add", board, DiscardCard{a, text("why")},
        AddCard{cardId(text("n")), titled(text("n")), {text("Doing")}, {}}, "refused: LimitFull Doing 1/1");
    row("the limit was changed again", board, RemoveLimit{{text("Doing")}},
        SetLimit{{{text("Doing")}, text("Doing"), {}, 3, 0, {}, false}, {}}, "refused: ChangedSince");
    row("the board was renamed again", board, EditBoard{[] {
            BoardFacts facts = boardFromText(text("Ready: | Doing: | Done:")).facts;
            facts.name = text("x");
            return facts;
        }()},
        EditBoard{[] {
            BoardFacts facts = boardFromText(text("Ready: | Doing: | Done:")).facts;
            facts.name = text("y");
            return facts;
        }()},
        "refused: ChangedSince");
    row("the new lane is in use", board, SetLane{{{text("n")}, text("New")}, {}},
        EditCard{b,
                 [] {
                     CardPatch patch;
                     patch.lane = LaneId{text("n")};
                     return patch;
                 }(),
                 {}},
        "refused: ItemInUse New");
    row("the new column is in use", board, SetColumn{{{text("n")}, text("New"), ColumnKind::Queue, false, false, {}}, 1},
        PullCard{b, {}, {}}, "refused: ColumnInUse n New");
}

void RevertTest::refusesWhatSomebodyChangedSince()
{
    QFETCH(QString, board);
    QFETCH(Command, command);
    QFETCH(Command, meanwhile);
    const Board before = boardFromText(board);
    const QList<Change> done = changesOf(before, command.action);
    const Board since = after(carry(before, done), meanwhile);
    QTEST(outcome(since, asked(undoing(done))), "outcome");
}

void RevertTest::takingBackAnAddDiscardsTheCard()
{
    const Board board = boardFromText(text("Ready: | Doing: | Done:"));
    const QList<Change> added = changesOf(board, AddCard{cardId(text("a")), titled(text("a")), {}, {}});
    const QList<Change> undone = changesOf(carry(board, added), undoing(added));
    QCOMPARE(undone.size(), 1);
    QVERIFY(std::holds_alternative<CardDiscarded>(undone.first()));
}

void RevertTest::takingBackAnAddThatWasEditedIsRefused()
{
    const Board board = boardFromText(text("Ready: | Doing: | Done:"));
    const QList<Change> added = changesOf(board, AddCard{cardId(text("a")), titled(text("a")), {}, {}});
    const Board edited = after(carry(board, added), asked(titling("a", "b")));
    QCOMPARE(outcome(edited, asked(undoing(added))), text("refused: ChangedSince"));
}

void RevertTest::newcomersStay()
{
    const Board board = boardFromText(text("Ready: a | Doing: | Done:"));
    const auto pulled = decide(board, asked(pull("a"), text("zoe")), start(600));
    QVERIFY(pulled);
    const Board back = after(carry(board, *pulled), asked(undoing(*pulled), text("zoe")));
    QCOMPARE(textOf(back), textOf(board));
    QVERIFY(findPerson(back, {text("zoe")}));
}

void RevertTest::numbersAreNotGivenTwice()
{
    Board board = boardFromText(text("Ready: | Doing: | Done:"));
    const QList<Change> added = changesOf(board, AddCard{cardId(text("a")), titled(text("a")), {}, {}});
    board = after(carry(board, added), asked(undoing(added)));
    board = after(board, asked(AddCard{cardId(text("b")), titled(text("b")), {}, {}}));
    QCOMPARE(findCard(board, cardId(text("b")))->number, 2);
}

void RevertTest::aTakenPlaceIsFoundAgainBesideIt()
{
    const Board board = boardFromText(text("Ready: a b c | Doing: | Done:"));
    const QList<Change> pulled = changesOf(board, pull("b"));
    Board since = carry(board, pulled);
    // Lands between a and c, on the very key that b had.
    since = after(since, asked(AddCard{cardId(text("n")), titled(text("n")), {}, {}}));
    since.cards[cardId(text("n"))].standing.order = board.cards.value(cardId(text("b"))).standing.order;
    const Board back = after(since, asked(undoing(pulled)));
    QCOMPARE(textOf(back), text("Ready: a n b c | Doing: | Done:"));
    QVERIFY(findCard(back, cardId(text("b")))->standing.order != findCard(back, cardId(text("n")))->standing.order);
}

void RevertTest::whatNoLongerExistsCantComeBack()
{
    const Board board = boardFromText(text("Ready: | Doing: | Check: a | Done:"));
    const QList<Change> pulled = changesOf(board, pull("a"));
    const Board since = after(carry(board, pulled), asked(RemoveColumn{{text("Check")}}));
    QCOMPARE(outcome(since, asked(undoing(pulled))), text("refused: NoSuchColumn Check"));
    const Board split = boardFromText(text("Ready: | Doing: / a | Check: | Done:"));
    const QList<Change> taken = changesOf(split, pull("a"));
    Column joined = split.columns.at(1);
    joined.split = false;
    const Board flat = after(carry(split, taken), asked(SetColumn{joined, {}}));
    QCOMPARE(outcome(flat, asked(undoing(taken))), text("refused: ChangedSince Doing"));
}

void RevertTest::nothingToTakeBackIsRefused()
{
    QCOMPARE(outcome(boardFromText(text("Ready: | Doing: | Done:")), asked(Revert{})), text("refused: NothingToUndo"));
}

void RevertTest::aLimitComesBackEvenWhenOverfull()
{
    const Board board = boardFromText(text("Ready: b | Doing(1): a | Done:"));
    const QList<Change> removed = changesOf(board, RemoveLimit{{text("Doing")}});
    const Board over = after(carry(board, removed), asked(pull("b")));
    const Board back = after(over, asked(undoing(removed)));
    QCOMPARE(back.limits, board.limits);
    QCOMPARE(load(back, back.limits.first()), 2);
}

void RevertTest::aCardComesBackOnlyWhereItsItemsAreStillThere()
{
    const Board board = boardFromText(text("Ready: a~toil | Doing: | Done:"));
    const QList<Change> discarded = changesOf(board, DiscardCard{cardId(text("a")), text("why")});
    const Board since = after(carry(board, discarded), asked(RemoveType{{text("toil")}}));
    QCOMPARE(outcome(since, asked(undoing(discarded))), text("refused: NoSuchItem toil"));
}

void RevertTest::twoOpenCardsNeverShareADedupKey()
{
    const Board empty = boardFromText(text("Ready: | Doing: | Done:"));
    const Board board = after(empty, asked(AddCard{cardId(text("a")), titled(text("a")), {}, text("disk")}));
    const QList<Change> discarded = changesOf(board, DiscardCard{cardId(text("a")), text("why")});
    const Board since = after(carry(board, discarded), asked(AddCard{cardId(text("b")), titled(text("b")), {}, text("disk")}));
    QCOMPARE(outcome(since, asked(undoing(discarded))), text("refused: CardExists disk"));
}

PULLEY_TEST(RevertTest)

} // namespace pulley::tst_revert

#include "tst_revert.moc"
