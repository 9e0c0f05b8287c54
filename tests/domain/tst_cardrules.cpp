// Adding, editing, owning, blocking and discarding cards.
#include "tests/support/boardtext.h"
#include "tests/support/metatypes.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_cardrules {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Command add(const char *card, const char *column = "", const char *title = nullptr, const char *dedup = "")
{
    return asked(AddCard{cardId(text(card)), titled(text(title ? title : card)), {text(column)}, text(dedup)});
}

Command addWith(const CardFacts &facts)
{
    return asked(AddCard{cardId(text("new")), facts, {}, {}});
}

Command edit(const char *card, const CardPatch &after, const CardPatch &base = {})
{
    return asked(EditCard{cardId(text(card)), after, base});
}

CardPatch title(const char *value)
{
    CardPatch patch;
    patch.title = text(value);
    return patch;
}

CardPatch ofType(const char *value)
{
    CardPatch patch;
    patch.type = TypeId{text(value)};
    return patch;
}

CardPatch ofClass(const char *value)
{
    CardPatch patch;
    patch.serviceClass = ClassId{text(value)};
    return patch;
}

CardPatch inLane(const char *value)
{
    CardPatch patch;
    patch.lane = LaneId{text(value)};
    return patch;
}

CardFacts factsOf(const CardPatch &patch)
{
    return patched(titled(text("new")), patch);
}

void row(const char *name, const char *board, const Command &command, const char *outcome)
{
    QTest::newRow(name) << text(board) << command << text(outcome);
}

} // namespace

class CardRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data();
    void rules();
    void aNewCardIsWhole();
    void anAlertThatComesAgainUpdatesItsOpenCard();
    void anAlertWithNothingNewChangesNothing();
    void anAlertAfterItsCardIsFinishedMakesANewCard();
    void anUnknownActorIsMetFirst();
    void anEditCarriesOnlyWhatDiffers();
    void anEditOfWhatSomebodyChangedIsRefused();
    void anEditThatChangesNothingIsDone();
    void blockingSaysWhyByWhomAndSince();
    void aDiscardKeepsTheWholeCard();

private:
    void editRows();
    void ownershipRows();
    void blockingRows();
};

void CardRulesTest::rules_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("outcome");
    row("added to the first column", "Ready: a | Doing: | Done:", add("new"), "Ready: a new | Doing: | Done:");
    row("added to an active column it is owned", "Ready: | Doing: a | Done:", add("new", "Doing"),
        "Ready: | Doing: a new@me | Done:");
    row("not added finished", "Ready: | Doing: | Done:", add("new", "Done"), "refused: NotDownstream Done");
    row("not added nowhere", "Ready: | Doing: | Done:", add("new", "Nowhere"), "refused: NoSuchColumn Nowhere");
    row("not added without a title", "Ready: | Doing: | Done:", add("new", "", " "), "refused: TitleMissing");
    row("not added without an id", "Ready: | Doing: | Done:", add("", "", "x"), "refused: NoSuchCard");
    row("not added twice", "Ready: a | Doing: | Done:", add("a"), "refused: CardExists");
    row("not added to a full column", "Ready(1): a | Doing: | Done:", add("new"), "refused: LimitFull Ready 1/1");
    row("not added with an unknown type", "Ready: | Doing: | Done:", addWith(factsOf(ofType("x"))), "refused: NoSuchItem x");
    row("not added with an unknown class", "Ready: | Doing: | Done:", addWith(factsOf(ofClass("x"))), "refused: NoSuchItem x");
    row("not added with an unknown lane", "Ready: | Doing: | Done:", addWith(factsOf(inLane("x"))), "refused: NoSuchItem x");
    editRows();
    ownershipRows();
    blockingRows();
}

void CardRulesTest::editRows()
{
    const char *board = "Ready: a | Doing: | Done: z";
    row("edited", board, edit("a", title(" b ")), "Ready: b | Doing: | Done: z");
    row("edited when finished", board, edit("z", title("y")), "Ready: a | Doing: | Done: y");
    row("not edited to no title", board, edit("a", title(" ")), "refused: TitleMissing");
    row("not edited to an unknown type", board, edit("a", ofType("x")), "refused: NoSuchItem x");
    row("not edited to an unknown class", board, edit("a", ofClass("x")), "refused: NoSuchItem x");
    row("not edited to an unknown lane", board, edit("a", inLane("x")), "refused: NoSuchItem x");
    row("edited to no type", "Ready: a~toil | Doing: | Done:", edit("a", ofType("")), "Ready: a | Doing: | Done:");
    row("no such card to edit", board, edit("b", title("b")), "refused: NoSuchCard");
    const Command discard = asked(DiscardCard{cardId(text("a")), text("not ours")});
    row("discarded", board, discard, "Ready: | Doing: | Done: z");
    row("not discarded without a reason", board, asked(DiscardCard{cardId(text("a")), text("")}), "refused: ReasonMissing");
    row("not discarded when finished", board, asked(DiscardCard{cardId(text("z")), text("r")}), "refused: CardFinished");
    row("no such card to discard", board, asked(DiscardCard{cardId(text("b")), text("r")}), "refused: NoSuchCard");
}

void CardRulesTest::ownershipRows()
{
    const char *board = "Ready: a | Doing: b@me c@ann | Done: z@me";
    row("joined", board, asked(JoinCard{cardId(text("c"))}), "Ready: a | Doing: b@me c@ann@me | Done: z@me");
    row("not joined twice", board, asked(JoinCard{cardId(text("b"))}), "refused: AlreadyOwner");
    row("not joined when finished", board, asked(JoinCard{cardId(text("z"))}, text("ann")), "refused: CardFinished");
    row("no such card to join", board, asked(JoinCard{cardId(text("x"))}), "refused: NoSuchCard");
    row("left", board, asked(LeaveCard{cardId(text("b"))}), "Ready: a | Doing: b c@ann | Done: z@me");
    row("not left by others", board, asked(LeaveCard{cardId(text("c"))}), "refused: NotOwner");
    row("not left when finished", board, asked(LeaveCard{cardId(text("z"))}), "refused: CardFinished");
    row("no such card to leave", board, asked(LeaveCard{cardId(text("x"))}), "refused: NoSuchCard");
}

void CardRulesTest::blockingRows()
{
    const char *board = "Ready: a | Doing: b! | Done: z";
    row("blocked", board, asked(BlockCard{cardId(text("a")), text("vendor")}), "Ready: a! | Doing: b! | Done: z");
    row("not blocked twice", board, asked(BlockCard{cardId(text("b")), text("vendor")}), "refused: AlreadyBlocked");
    row("not blocked without a reason", board, asked(BlockCard{cardId(text("a")), text("")}), "refused: ReasonMissing");
    row("not blocked when finished", board, asked(BlockCard{cardId(text("z")), text("r")}), "refused: CardFinished");
    row("no such card to block", board, asked(BlockCard{cardId(text("x")), text("r")}), "refused: NoSuchCard");
    row("unblocked", board, asked(UnblockCard{cardId(text("b"))}), "Ready: a | Doing: b | Done: z");
    row("not unblocked when not blocked", board, asked(UnblockCard{cardId(text("a"))}), "refused: NotBlocked");
    row("no such card to unblock", board, asked(UnblockCard{cardId(text("x"))}), "refused: NoSuchCard");
}

void CardRulesTest::rules()
{
    QFETCH(QString, board);
    QFETCH(Command, command);
    QTEST(outcome(boardFromText(board), command), "outcome");
}

void CardRulesTest::aNewCardIsWhole()
{
    const Board board = after(boardFromText(text("Ready: a | Doing: | Done:")), add("new", "Doing", " Fix it "), start(30));
    const Card *card = findCard(board, text("OPS-2"));
    QVERIFY(card);
    QCOMPARE(card->id, cardId(text("new")));
    QCOMPARE(card->facts.title, text("Fix it"));
    QCOMPARE(card->facts.serviceClass, ClassId{text("standard")});
    QCOMPARE(card->created, start(30));
    QCOMPARE(card->standing.since, start(30));
    QCOMPARE(card->standing.arrivals, (QList<Arrival>{{{text("Doing")}, start(30)}}));
    QCOMPARE(board.nextNumber, 3);
}

void CardRulesTest::anAlertThatComesAgainUpdatesItsOpenCard()
{
    Board board = after(boardFromText(text("Ready: | Doing: | Done:")), add("one", "", "disk 80%", "disk"));
    CardFacts said = titled(text("disk 95%"));
    said.type = {text("incident")};
    const Board updated = after(board, asked(AddCard{cardId(text("two")), said, {}, text("disk")}));
    QCOMPARE(textOf(updated), text("Ready: disk 95%~incident | Doing: | Done:"));
    QVERIFY(findCard(updated, cardId(text("one"))));
}

void CardRulesTest::anAlertWithNothingNewChangesNothing()
{
    const Board board = after(boardFromText(text("Ready: | Doing: | Done:")), add("one", "", "disk", "disk"));
    const auto decision = decide(board, add("two", "", "disk", "disk"), start(601));
    QVERIFY(decision);
    QVERIFY(decision->isEmpty());
}

void CardRulesTest::anAlertAfterItsCardIsFinishedMakesANewCard()
{
    Board board = after(boardFromText(text("Ready: | Doing: | Done:")), add("one", "Doing", "disk", "disk"));
    board = after(board, asked(MarkReady{cardId(text("one")), {}}));
    QCOMPARE(outcome(board, add("two", "", "disk again", "disk")), text("Ready: disk again | Doing: | Done: disk@me"));
}

void CardRulesTest::anUnknownActorIsMetFirst()
{
    const Board board = boardFromText(text("Ready: a | Doing: | Done:"));
    const auto decision = decide(board, asked(PullCard{cardId(text("a")), {}, {}}, text("zoe")), start(600));
    QVERIFY(decision);
    QCOMPARE(decision->size(), 3);
    const PersonAltered expected{{}, Placed<Person>{3, Person{{text("zoe")}, text("zoe"), {}}}};
    QCOMPARE(std::get<PersonAltered>(decision->first()), expected);
}

void CardRulesTest::anEditCarriesOnlyWhatDiffers()
{
    const Board board = boardFromText(text("Ready: a~toil | Doing: | Done:"));
    CardPatch wanted = title("b");
    wanted.type = TypeId{text("toil")};
    const auto decision = decide(board, edit("a", wanted), start(600));
    QVERIFY(decision);
    QCOMPARE(decision->size(), 1);
    QCOMPARE(std::get<CardEdited>(decision->first()), (CardEdited{cardId(text("a")), title("a"), title("b")}));
}

void CardRulesTest::anEditOfWhatSomebodyChangedIsRefused()
{
    const Board board = boardFromText(text("Ready: a | Doing: | Done:"));
    QCOMPARE(outcome(board, edit("a", title("b"), title("old"))), text("refused: ChangedSince"));
    QCOMPARE(outcome(board, edit("a", ofType("toil"), title("a"))), text("Ready: a~toil | Doing: | Done:"));
}

void CardRulesTest::anEditThatChangesNothingIsDone()
{
    const auto decision = decide(boardFromText(text("Ready: a | Doing: | Done:")), edit("a", title("a")), start(600));
    QVERIFY(decision);
    QVERIFY(decision->isEmpty());
}

void CardRulesTest::blockingSaysWhyByWhomAndSince()
{
    const Board board =
        after(boardFromText(text("Ready: a | Doing: | Done:")), asked(BlockCard{cardId(text("a")), text(" vendor ")}), start(7));
    const Blocking expected{text("vendor"), {text("me")}, start(7)};
    QCOMPARE(*findCard(board, cardId(text("a")))->blocked, expected);
}

void CardRulesTest::aDiscardKeepsTheWholeCard()
{
    const Board board = boardFromText(text("Ready: a@ann! | Doing: | Done:"));
    const auto decision = decide(board, asked(DiscardCard{cardId(text("a")), text("double")}), start(600));
    QVERIFY(decision);
    const CardDiscarded expected{*findCard(board, cardId(text("a"))), text("double")};
    QCOMPARE(std::get<CardDiscarded>(decision->first()), expected);
}

PULLEY_TEST(CardRulesTest)

} // namespace pulley::tst_cardrules

#include "tst_cardrules.moc"
