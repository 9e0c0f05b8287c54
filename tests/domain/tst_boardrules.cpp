// Making a board and editing its definition of workflow.
#include "tests/support/boardtext.h"
#include "tests/support/metatypes.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_boardrules {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Board sample()
{
    Board board = boardFromText(text("Ready: a~toil^upper | Doing(2): b@ann#expedite / c | Check: | Done: z"));
    board.limits.append(Limit{{text("ann")}, text("Ann's"), {}, 2, 0, {{text("fixed")}}, false});
    board.limits.last().selector.scope = PersonScope::OnePerson;
    board.limits.last().selector.person = {text("bob")};
    return board;
}

/// Everything but the cards.
Board plain()
{
    Board board = sample();
    board.cards.clear();
    board.nextNumber = 1;
    return board;
}

QString said(const Board &board, const Action &action)
{
    const auto decision = decide(board, asked(action), start(600));
    if (!decision)
        return textOf(decision.error());
    return decision->isEmpty() ? text("nothing to do") : text("done");
}

void spoiled(const char *name, const SpoilBoard &spoil, const char *outcome)
{
    QTest::newRow(name) << spoil << text(outcome);
}

void made(const char *name, const ActionOn &make, const char *outcome)
{
    QTest::newRow(name) << make << text(outcome);
}

ActionOn always(const Action &action)
{
    return [action](const Board &) { return action; };
}

Action withColumn(const Board &board, const char *id, const std::function<void(Column &)> &change)
{
    Column column = *findColumn(board, ColumnId{text(id)});
    change(column);
    return SetColumn{column, {}};
}

} // namespace

class BoardRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldingACreatedBoardGivesItsPolicy();
    void pointsLeftOpenAreChosen();
    void aBoardIsMadeOnce();
    void refusesWhatMakesNoWorkflow_data();
    void refusesWhatMakesNoWorkflow();
    void edits_data();
    void edits();
    void aNewColumnStandsBeforeTheDoneOnes();
    void aColumnIsMovedToItsPlace();
    void anEditCarriesBeforeAndAfter();
    void aChangedLimitKeepsItsPlace();
    void noEditBringsCardsIntoAFullLimit();

private:
    void spoiledColumnRows();
    void spoiledListRows();
    void setFactsAndColumnRows();
    void setListRows();
    void removeRows();
};

void BoardRulesTest::foldingACreatedBoardGivesItsPolicy()
{
    Board wanted = plain();
    Board empty;
    empty.id = wanted.id;
    const Board made = after(empty, asked(CreateBoard{wanted}, text("zoe")));
    Board expected = wanted;
    expected.people.append({{text("zoe")}, text("zoe"), {}});
    QCOMPARE(made, expected);
}

void BoardRulesTest::pointsLeftOpenAreChosen()
{
    Board wanted = plain();
    wanted.facts.commitment = {};
    wanted.facts.delivery = {};
    const Board made = after(Board{}, asked(CreateBoard{wanted}));
    QCOMPARE(made.facts.commitment, ColumnId{text("Doing")});
    QCOMPARE(made.facts.delivery, ColumnId{text("Done")});
}

void BoardRulesTest::aBoardIsMadeOnce()
{
    QCOMPARE(said(sample(), CreateBoard{plain()}), text("NameTaken OPS"));
}

void BoardRulesTest::refusesWhatMakesNoWorkflow_data()
{
    QTest::addColumn<SpoilBoard>("spoil");
    QTest::addColumn<QString>("outcome");
    spoiled(
        "sound", [](Board &) {}, "done");
    spoiled(
        "an offset for a time zone", [](Board &b) { b.facts.timeZone = text("UTC+09:00"); }, "done");
    spoiled(
        "no key", [](Board &b) { b.facts.key.clear(); }, "BadBoard key");
    spoiled(
        "a lower-case key", [](Board &b) { b.facts.key = text("ops"); }, "BadBoard key");
    spoiled(
        "no name", [](Board &b) { b.facts.name = text(" "); }, "NameMissing OPS");
    spoiled(
        "no such time zone", [](Board &b) { b.facts.timeZone = text("Moon/Base"); }, "BadBoard time zone");
    spoiled(
        "an SLE over 100 percent", [](Board &b) { b.facts.slePercent = 101; }, "BadBoard sle");
    spoiled(
        "a negative SLE", [](Board &b) { b.facts.sleDays = -1; }, "BadBoard sle");
    spoiledColumnRows();
    spoiledListRows();
}

void BoardRulesTest::spoiledColumnRows()
{
    spoiled(
        "no columns", [](Board &b) { b.columns.clear(); }, "BadBoard columns");
    spoiled(
        "nothing before done", [](Board &b) { b.columns = b.columns.mid(3); }, "BadBoard columns");
    spoiled(
        "nothing done", [](Board &b) { b.columns.removeLast(); }, "BadBoard columns");
    spoiled(
        "done in the middle", [](Board &b) { b.columns.move(3, 1); }, "BadBoard columns");
    spoiled(
        "a split queue", [](Board &b) { b.columns[0].split = true; }, "BadBoard split");
    spoiled(
        "a column name twice", [](Board &b) { b.columns[2].name = text("DOING"); }, "NameTaken DOING");
    spoiled(
        "a column id twice", [](Board &b) { b.columns[2].id = {text("Doing")}; }, "NameTaken Check");
    spoiled(
        "a column without a name", [](Board &b) { b.columns[2].name.clear(); }, "NameMissing Check");
    spoiled(
        "commitment nowhere", [](Board &b) { b.facts.commitment = {text("x")}; }, "BadBoard commitment");
    spoiled(
        "commitment when done", [](Board &b) { b.facts.commitment = {text("Done")}; }, "BadBoard commitment");
    spoiled(
        "delivery nowhere", [](Board &b) { b.facts.delivery = {text("x")}; }, "BadBoard delivery");
    spoiled(
        "delivery before done", [](Board &b) { b.facts.delivery = {text("Check")}; }, "BadBoard delivery");
    spoiled(
        "done, and then delivered",
        [](Board &b) {
            b.columns.append({{text("Shipped")}, text("Shipped"), ColumnKind::Done, false, false, {}});
            b.facts.delivery = {text("Shipped")};
        },
        "BadBoard Done");
    spoiled(
        "done beyond the delivery point",
        [](Board &b) {
            b.columns.append({{text("Archive")}, text("Archive"), ColumnKind::Done, false, false, {}});
        },
        "done");
}

void BoardRulesTest::spoiledListRows()
{
    spoiled(
        "a lane twice", [](Board &b) { b.lanes[1].name = text("upper"); }, "NameTaken upper");
    spoiled(
        "a class twice", [](Board &b) { b.classes[1].name = text("Expedite"); }, "NameTaken Expedite");
    spoiled(
        "a type without a name", [](Board &b) { b.types[0].name.clear(); }, "NameMissing incident");
    spoiled(
        "a person twice", [](Board &b) { b.people[1].id = {text("me")}; }, "NameTaken me");
    spoiled(
        "a person without a login", [](Board &b) { b.people[1].id = {}; }, "NameMissing Ann");
    spoiled(
        "a limit twice", [](Board &b) { b.limits[1].name = text("doing"); }, "NameTaken doing");
    spoiled(
        "a limit of none", [](Board &b) { b.limits[0].max = 0; }, "BadLimit Doing");
    spoiled(
        "a limit under its minimum", [](Board &b) { b.limits[0].min = 3; }, "BadLimit Doing");
    spoiled(
        "a negative minimum", [](Board &b) { b.limits[0].min = -1; }, "BadLimit Doing");
    spoiled(
        "a limit on done", [](Board &b) { b.limits[0].selector.columns = {{text("Done")}}; }, "BadLimit Doing");
    spoiled(
        "a limit on no column", [](Board &b) { b.limits[0].selector.columns = {{text("x")}}; }, "NoSuchColumn x");
    spoiled(
        "a limit on no lane", [](Board &b) { b.limits[0].selector.lane = LaneId{text("x")}; }, "NoSuchItem x");
    spoiled(
        "a limit on no class", [](Board &b) { b.limits[0].selector.serviceClass = ClassId{text("x")}; }, "NoSuchItem x");
    spoiled(
        "a limit on no type", [](Board &b) { b.limits[0].selector.type = TypeId{text("x")}; }, "NoSuchItem x");
    spoiled(
        "a limit on nobody", [](Board &b) { b.limits[1].selector.person = {text("x")}; }, "NoSuchItem x");
    spoiled(
        "a limit that exempts no class", [](Board &b) { b.limits[0].exempt = {{text("x")}}; }, "NoSuchItem x");
}

void BoardRulesTest::refusesWhatMakesNoWorkflow()
{
    QFETCH(SpoilBoard, spoil);
    Board wanted = plain();
    spoil(wanted);
    QTEST(said(Board{}, CreateBoard{wanted}), "outcome");
}

void BoardRulesTest::edits_data()
{
    QTest::addColumn<ActionOn>("make");
    QTest::addColumn<QString>("outcome");
    setFactsAndColumnRows();
    setListRows();
    removeRows();
}

void BoardRulesTest::setFactsAndColumnRows()
{
    made(
        "the board as it is", [](const Board &b) { return EditBoard{b.facts}; }, "nothing to do");
    made(
        "the board renamed",
        [](const Board &b) {
            EditBoard edit{b.facts};
            edit.facts.name = text("Other");
            return edit;
        },
        "done");
    made(
        "the board with a bad time zone",
        [](const Board &b) {
            EditBoard edit{b.facts};
            edit.facts.timeZone = text("x");
            return edit;
        },
        "BadBoard time zone");
    made(
        "a column as it is", [](const Board &b) { return withColumn(b, "Doing", [](Column &) {}); }, "nothing to do");
    made(
        "a column renamed", [](const Board &b) { return withColumn(b, "Doing", [](Column &c) { c.name = text("Work"); }); },
        "done");
    made(
        "a column renamed like another",
        [](const Board &b) { return withColumn(b, "Doing", [](Column &c) { c.name = text("check"); }); }, "NameTaken Check");
    made(
        "joining halves with cards ready",
        [](const Board &b) { return withColumn(b, "Doing", [](Column &c) { c.split = false; }); }, "ColumnInUse Doing");
    made(
        "reopening done with cards in it",
        [](const Board &b) { return withColumn(b, "Done", [](Column &c) { c.kind = ColumnKind::Active; }); }, "ColumnInUse Done");
    made(
        "finishing cards by kind",
        [](const Board &b) { return withColumn(b, "Doing", [](Column &c) { c.kind = ColumnKind::Done; }); }, "ColumnInUse Doing");
    made(
        "making a queue of an empty column",
        [](const Board &b) { return withColumn(b, "Check", [](Column &c) { c.kind = ColumnKind::Queue; }); }, "done");
    made("a done column before the delivery point",
         always(SetColumn{{{text("New")}, text("New"), ColumnKind::Done, false, false, {}}, 3}), "BadBoard New");
    made("a done column behind the delivery point",
         always(SetColumn{{{text("n")}, text("New"), ColumnKind::Done, false, false, {}}, 4}), "done");
    made("a column among the done", always(SetColumn{{{text("n")}, text("New"), ColumnKind::Active, false, false, {}}, 9}),
         "BadBoard columns");
}

void BoardRulesTest::setListRows()
{
    made("a new lane", always(SetLane{{{text("n")}, text("New")}, 0}), "done");
    made("a lane's name taken", always(SetLane{{{text("n")}, text("Upper")}, {}}), "NameTaken Upper");
    made("a new class", always(SetClass{{{text("n")}, text("New"), Urgency::Standard}, {}}), "done");
    made("a new type", always(SetType{{{text("n")}, text("New"), {}, true}, {}}), "done");
    made("a person renamed", always(SetPerson{{{text("ann")}, text("Annie"), {}}, {}}), "done");
    made(
        "a limit raised",
        [](const Board &b) {
            return SetLimit{{b.limits[0].id, text("Doing"), b.limits[0].selector, 9, 0, {}, false}, {}};
        },
        "done");
    made(
        "a limit of none",
        [](const Board &b) {
            return SetLimit{{b.limits[0].id, text("Doing"), b.limits[0].selector, 0, 0, {}, false}, {}};
        },
        "BadLimit Doing");
}

void BoardRulesTest::removeRows()
{
    made("an empty column", always(RemoveColumn{{text("Check")}}), "done");
    made("a column with cards", always(RemoveColumn{{text("Ready")}}), "ColumnInUse Ready");
    made("the commitment point", always(RemoveColumn{{text("Doing")}}), "ColumnInUse Doing");
    made("the delivery point", always(RemoveColumn{{text("Done")}}), "ColumnInUse Done");
    made("no column", always(RemoveColumn{{text("x")}}), "NoSuchColumn x");
    made("a lane", always(RemoveLane{{text("lower")}}), "done");
    made("a lane with cards", always(RemoveLane{{text("upper")}}), "ItemInUse Upper");
    made("no lane", always(RemoveLane{{text("x")}}), "NoSuchItem x");
    made("a class", always(RemoveClass{{text("intangible")}}), "done");
    made("a class with cards", always(RemoveClass{{text("expedite")}}), "ItemInUse Expedite");
    made("a class that a limit exempts", always(RemoveClass{{text("fixed")}}), "ItemInUse Fixed date");
    made("a type", always(RemoveType{{text("change")}}), "done");
    made("a type with cards", always(RemoveType{{text("toil")}}), "ItemInUse Toil");
    made("a person", always(RemovePerson{{text("me")}}), "done");
    made("a person with cards", always(RemovePerson{{text("ann")}}), "ItemInUse Ann");
    made("a person with a limit", always(RemovePerson{{text("bob")}}), "ItemInUse Bob");
    made("a limit", always(RemoveLimit{{text("Doing")}}), "done");
    made("no limit", always(RemoveLimit{{text("x")}}), "NoSuchItem x");
}

void BoardRulesTest::edits()
{
    QFETCH(ActionOn, make);
    const Board board = sample();
    QTEST(said(board, make(board)), "outcome");
}

void BoardRulesTest::aNewColumnStandsBeforeTheDoneOnes()
{
    const Column added{{text("n")}, text("New"), ColumnKind::Active, false, false, {}};
    const Board board = after(boardFromText(text("Ready: | Doing: a | Done:")), asked(SetColumn{added, {}}));
    QCOMPARE(textOf(board), text("Ready: | Doing: a | New: | Done:"));
}

void BoardRulesTest::aColumnIsMovedToItsPlace()
{
    const Board board = boardFromText(text("Ready: | Doing: a | Check: | Done:"));
    QCOMPARE(outcome(board, asked(SetColumn{board.columns.at(2), 1})), text("Ready: | Check: | Doing: a | Done:"));
    QCOMPARE(outcome(board, asked(SetColumn{board.columns.at(0), 2})), text("Doing: a | Check: | Ready: | Done:"));
}

void BoardRulesTest::anEditCarriesBeforeAndAfter()
{
    const Board board = sample();
    Lane lane = board.lanes.at(1);
    lane.name = text("Side");
    const auto decision = decide(board, asked(SetLane{lane, 0}), start(600));
    QVERIFY(decision);
    const LaneAltered expected{Placed<Lane>{1, board.lanes.at(1)}, Placed<Lane>{0, lane}};
    QCOMPARE(std::get<LaneAltered>(decision->first()), expected);
}

void BoardRulesTest::aChangedLimitKeepsItsPlace()
{
    const Board board = sample();
    Limit limit = board.limits.first();
    limit.max = 5;
    const Board changed = after(board, asked(SetLimit{limit, {}}));
    QCOMPARE(changed.limits.first(), limit);
    QCOMPARE(columnLimit(changed, {text("Doing")})->max, 5);
}

void BoardRulesTest::noEditBringsCardsIntoAFullLimit()
{
    Board board = boardFromText(text("Ready: a | Wait?: b | Doing: c | Done:"));
    board.limits = {Limit{{text("wip")}, text("wip"), {}, 1, 0, {}, false}};
    EditBoard earlier{board.facts};
    earlier.facts.commitment = {text("Wait")};
    QCOMPARE(said(board, earlier), text("LimitFull wip 1/1"));
    QCOMPARE(said(board, SetColumn{board.columns.at(1), 2}), text("LimitFull wip 1/1"));
    board.limits.first().max = 2;
    QCOMPARE(said(board, earlier), text("done"));
    // To change the limit itself is to say what it means: nothing is thrown out, nothing more gets in.
    Limit wider = board.limits.first();
    wider.max = 1;
    wider.selector.columns = {{text("Ready")}, {text("Wait")}, {text("Doing")}};
    QCOMPARE(said(board, SetLimit{wider, {}}), text("done"));
}

PULLEY_TEST(BoardRulesTest)

} // namespace pulley::tst_boardrules

#include "tst_boardrules.moc"
