// Every kind of limit against every road a card can come by: full refuses, one more slot lets it in.
#include "tests/support/boardtext.h"
#include "tests/support/metatypes.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_limits {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

const QStringList &kinds()
{
    static const QStringList all{text("column"), text("span"), text("board"),  text("lane"),
                                 text("class"),  text("type"), text("person"), text("each")};
    return all;
}

/// At most `max` in `column`, narrowed by kind.
Limit limitOf(const QString &kind, const char *column, int max)
{
    Limit limit;
    limit.id = {kind};
    limit.name = kind;
    limit.max = max;
    limit.selector.columns = {{text(column)}};
    if (kind == text("span"))
        limit.selector.columns = {{text("Doing")}, {text("Wait")}};
    if (kind == text("board"))
        limit.selector.columns.clear();
    if (kind == text("lane"))
        limit.selector.lane = LaneId{text("upper")};
    if (kind == text("class"))
        limit.selector.serviceClass = ClassId{text("expedite")};
    if (kind == text("type"))
        limit.selector.type = TypeId{text("incident")};
    if (kind == text("person")) {
        limit.selector.scope = PersonScope::OnePerson;
        limit.selector.person = {text("me")};
    }
    if (kind == text("each"))
        limit.selector.scope = PersonScope::EachPerson;
    return limit;
}

CardFacts traits(const char *title)
{
    CardFacts facts = titled(text(title));
    facts.type = {text("incident")};
    facts.serviceClass = {text("expedite")};
    facts.lane = {text("upper")};
    return facts;
}

Command editOf(const char *field)
{
    CardPatch patch;
    if (text(field) == text("lane"))
        patch.lane = LaneId{text("upper")};
    if (text(field) == text("class"))
        patch.serviceClass = ClassId{text("expedite")};
    if (text(field) == text("type"))
        patch.type = TypeId{text("incident")};
    return asked(EditCard{cardId(text("m")), patch, {}});
}

constexpr const char *fromReady = "Ready: m@me#expedite~incident^upper | Doing: h@me#expedite~incident^upper | Wait?: | Done:";
constexpr const char *fromDone = "Ready: | Doing: h@me#expedite~incident^upper | Wait?: | Done: m@me#expedite~incident^upper";

/// What a road starts from, the command that takes it, and the kinds of limit that it can enter.
struct Road {
    const char *name;
    Board board;
    Command command;
    QStringList entered = kinds();
    const char *column = "Doing";
};

Road restoring()
{
    const Board whole =
        boardFromText(text("Ready: | Doing: h@me#expedite~incident^upper m@me#expedite~incident^upper | Wait?: | Done:"));
    const Command discard = asked(DiscardCard{cardId(text("m")), text("why")});
    return {"undo a discard", after(whole, discard), asked(Revert{{text("c")}, inverse(*decide(whole, discard, start(600)))})};
}

Road movingBack()
{
    const Board whole =
        boardFromText(text("Ready: | Doing: h@me#expedite~incident^upper m@me#expedite~incident^upper | Wait?: | Done:"));
    const Command finish = asked(PullCard{cardId(text("m")), ColumnId{text("Done")}, {}});
    return {"undo a pull", after(whole, finish), asked(Revert{{text("c")}, inverse(*decide(whole, finish, start(600)))})};
}

Road importing()
{
    ImportedCard imported;
    imported.card.id = cardId(text("m"));
    imported.card.facts = traits("m");
    imported.card.owners = {{text("me")}};
    imported.visits = {{{text("Ready")}, Half::Doing, start()}, {{text("Doing")}, Half::Doing, start(1)}};
    return {"import", boardFromText(text("Ready: | Doing: h@me#expedite~incident^upper | Wait?: | Done:")),
            asked(ImportCards{{imported}, text("elsewhere")})};
}

QList<Road> roads()
{
    const QStringList people{text("person"), text("each")};
    const QStringList allButBoardAndSpan{text("column"), text("lane"), text("class"), text("type"), text("person"), text("each")};
    const CardId m = cardId(text("m"));
    return {
        {"add", boardFromText(text("Ready: | Doing: h@me#expedite~incident^upper | Wait?: | Done:")),
         asked(AddCard{m, traits("m"), {text("Doing")}, {}})},
        {"pull", boardFromText(text(fromReady)), asked(PullCard{m, {}, {}})},
        {"pull next", boardFromText(text(fromReady)), asked(PullNext{})},
        {"ready", boardFromText(text("Ready: | Doing: m@me#expedite~incident^upper | Wait?: h@me#expedite~incident^upper | Done:")),
         asked(MarkReady{m, {}}), allButBoardAndSpan, "Wait"},
        {"return", boardFromText(text(fromDone)), asked(ReturnCard{m, {text("Doing")}, text("why"), {}})},
        {"edit lane", boardFromText(text("Ready: | Doing: h^upper m^lower | Wait?: | Done:")), editOf("lane"), {text("lane")}},
        {"edit class", boardFromText(text("Ready: | Doing: h#expedite m | Wait?: | Done:")), editOf("class"), {text("class")}},
        {"edit type", boardFromText(text("Ready: | Doing: h~incident m~toil | Wait?: | Done:")), editOf("type"), {text("type")}},
        {"join", boardFromText(text("Ready: | Doing: h@me m@ann | Wait?: | Done:")), asked(JoinCard{m}), people},
        {"unblock",
         boardFromText(text("Ready: | Doing: h@me#expedite~incident^upper m@me#expedite~incident^upper! | Wait?: | Done:")),
         asked(UnblockCard{m})},
        restoring(),
        movingBack(),
        importing(),
    };
}

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRoadIsGuarded_data();
    void everyRoadIsGuarded();
    void counts_data();
    void counts();
    void movingInsideItsOwnSelectionIsFree();
    void anOwnersFullLimitRefusesAnothersPull();
    void exemptClassesPass();
    void loweringThrowsNothingOut();
    void aCommandOfSeveralCardsIsCheckedAsAWhole();
    void aMovedColumnBringsAllItsCards();
};

void LimitsTest::everyRoadIsGuarded_data()
{
    QTest::addColumn<Board>("board");
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("column");
    const QList<Road> all = roads();
    for (const Road &road : all) {
        for (const QString &kind : road.entered)
            QTest::addRow("%s into %s", road.name, qPrintable(kind))
                << road.board << road.command << kind << QByteArray(road.column);
    }
}

void LimitsTest::everyRoadIsGuarded()
{
    QFETCH(Board, board);
    QFETCH(Command, command);
    QFETCH(QString, kind);
    QFETCH(QByteArray, column);
    Limit limit = limitOf(kind, column.constData(), 1);
    limit.blockedFree = std::holds_alternative<UnblockCard>(command.action);
    board.limits = {limit};
    const QString person = kind == text("each") ? text(" me") : QString();
    QCOMPARE(outcome(board, command), QStringLiteral("refused: LimitFull %1 1/1%2").arg(kind, person));
    board.limits.first().max = 2;
    const auto admitted = decide(board, command, start(600));
    QVERIFY2(admitted, qPrintable(admitted ? QString() : textOf(admitted.error())));
    QVERIFY(!admitted->isEmpty());
}

void LimitsTest::counts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("load");
    QTest::newRow("column") << text("column") << 3;
    QTest::newRow("span") << text("span") << 4;
    QTest::newRow("board") << text("board") << 4;
    QTest::newRow("lane") << text("lane") << 1;
    QTest::newRow("class") << text("class") << 1;
    QTest::newRow("type") << text("type") << 2;
    QTest::newRow("person") << text("person") << 1;
    QTest::newRow("each") << text("each") << 2;
}

void LimitsTest::counts()
{
    QFETCH(QString, kind);
    const Board board = boardFromText(text("Ready: r@me~incident | Doing: a@me@ann~incident b#expedite^upper "
                                           "/ c@ann~incident | Wait?: d^lower | Done: z@me~incident"));
    const PersonId ann{text("ann")};
    const Limit limit = limitOf(kind, "Doing", 9);
    QTEST(load(board, limit, ann), "load");
    QCOMPARE(holders(board, limit, ann).size(), load(board, limit, ann));
}

void LimitsTest::movingInsideItsOwnSelectionIsFree()
{
    Board board = boardFromText(text("Ready: | Doing: a@me b@me | Check: | Done:"));
    board.limits = {limitOf(text("board"), "", 1), limitOf(text("each"), "Doing", 1)};
    board.limits.last().selector.columns = {{text("Doing")}, {text("Check")}};
    QCOMPARE(outcome(board, asked(PullCard{cardId(text("a")), {}, {}})), text("Ready: | Doing: b@me | Check: a@me | Done:"));
}

void LimitsTest::anOwnersFullLimitRefusesAnothersPull()
{
    Board board = boardFromText(text("Ready: a@ann | Doing: b@ann | Done:"));
    board.limits = {limitOf(text("each"), "Doing", 1)};
    QCOMPARE(outcome(board, asked(PullCard{cardId(text("a")), {}, {}})), text("refused: LimitFull each 1/1 ann"));
}

void LimitsTest::exemptClassesPass()
{
    Board board = boardFromText(text("Ready: a#expedite b | Doing(1): c | Done:"));
    board.limits.first().exempt = {{text("expedite")}};
    QCOMPARE(outcome(board, asked(PullCard{cardId(text("a")), {}, {}})), text("Ready: b | Doing: c a@me#expedite | Done:"));
    QCOMPARE(outcome(board, asked(PullCard{cardId(text("b")), {}, {}})), text("refused: LimitFull Doing 1/1"));
}

void LimitsTest::loweringThrowsNothingOut()
{
    Board board = boardFromText(text("Ready: a | Doing(3): b c d | Done:"));
    Limit lower = board.limits.first();
    lower.max = 1;
    board = after(board, asked(SetLimit{lower, {}}));
    QCOMPARE(textOf(board), text("Ready: a | Doing: b c d | Done:"));
    QCOMPARE(outcome(board, asked(PullCard{cardId(text("a")), {}, {}})), text("refused: LimitFull Doing 3/1"));
    board = after(board, asked(PullCard{cardId(text("b")), {}, {}}));
    board = after(board, asked(PullCard{cardId(text("c")), {}, {}}));
    QCOMPARE(outcome(board, asked(PullCard{cardId(text("a")), {}, {}})), text("refused: LimitFull Doing 1/1"));
}

void LimitsTest::aCommandOfSeveralCardsIsCheckedAsAWhole()
{
    Board board = boardFromText(text("Ready: | Doing(3): a | Done:"));
    QList<ImportedCard> cards;
    for (const char *name : {"x", "y", "z"}) {
        ImportedCard imported;
        imported.card.id = cardId(text(name));
        imported.card.facts = titled(text(name));
        imported.visits = {{{text("Doing")}, Half::Doing, start()}};
        cards.append(imported);
    }
    QCOMPARE(outcome(board, asked(ImportCards{cards, {}})), text("refused: LimitFull Doing 1/3"));
    QCOMPARE(decide(board, asked(ImportCards{cards, {}}), start(600)).error().coming, 3);
    cards.removeLast();
    QCOMPARE(outcome(board, asked(ImportCards{cards, {}})), text("Ready: | Doing: a x y | Done:"));
}

void LimitsTest::aMovedColumnBringsAllItsCards()
{
    Board board = boardFromText(text("Ready: | Wait?: a b c | Doing: | Done:"));
    board.limits = {Limit{{text("wip")}, text("wip"), {}, 2, 0, {}, false}};
    const auto decision = decide(board, asked(SetColumn{board.columns.at(1), 2}), start(600));
    QVERIFY(!decision);
    QCOMPARE(textOf(decision.error()), text("LimitFull wip 0/2"));
    QCOMPARE(decision.error().coming, 3);
}

PULLEY_TEST(LimitsTest)

} // namespace pulley::tst_limits

#include "tst_limits.moc"
