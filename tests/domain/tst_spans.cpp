// A limit on columns that stand together stays a limit on all that stands between them.
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_spans {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Column columnOf(const Board &board, const QString &name)
{
    const Column *known = findColumn(board, ColumnId{name});
    return known ? *known : Column{{name}, name, ColumnKind::Active, false, false, {}};
}

/// "Doing Test" of the first limit.
QString spanOf(const Board &board)
{
    QStringList names;
    for (const ColumnId &column : board.limits.first().selector.columns)
        names.append(column.value);
    return names.join(QLatin1Char(' '));
}

} // namespace

class SpansTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLimitFollowsAPlacedColumn_data();
    void aLimitFollowsAPlacedColumn();
    void whatIsPlacedBetweenCountsAtOnce();
    void cardsOfAColumnThatJoinsMayOverfillTheLimit();
    void takingItBackRestoresTheLimit();
    void columnsApartStayAsTheyAre();
    void editingAColumnInItsPlaceAltersNoLimit();
};

void SpansTest::aLimitFollowsAPlacedColumn_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("span");
    const auto row = [](const char *name, const char *board, const char *column, int index, const char *span) {
        QTest::newRow(name) << text(board) << text(column) << index << text(span);
    };
    const char *two = "Ready: | Doing+Test(2): | | Check: | Pack: | Done:";
    const char *three = "Ready: | Doing+Build+Test(2): | | | Check: | Done:";
    row("a new column between", two, "Mid", 2, "Doing Mid Test");
    row("a new column before", two, "Mid", 1, "Doing Test");
    row("a new column behind", two, "Mid", 3, "Doing Test");
    row("another column moved between", two, "Check", 2, "Doing Check Test");
    row("another column moved beside", two, "Pack", 3, "Doing Test");
    row("a member moved away", two, "Test", 4, "Doing");
    row("a member moved to the other side", two, "Test", 1, "Test Doing");
    row("the middle moved out", three, "Build", 4, "Doing Test");
    row("an end moved out", three, "Doing", 4, "Build Test");
    row("an end moved into the middle", three, "Doing", 2, "Build Doing Test");
    row("an end moved to the other end", three, "Doing", 3, "Build Test Doing");
    row("one column alone", "Ready: | Doing(2): | Check: | Done:", "Check", 1, "Doing");
}

void SpansTest::aLimitFollowsAPlacedColumn()
{
    QFETCH(QString, board);
    QFETCH(QString, column);
    QFETCH(int, index);
    const Board before = boardFromText(board);
    const Board placed = after(before, asked(SetColumn{columnOf(before, column), index}));
    QFETCH(QString, span);
    QStringList expected = span.split(QLatin1Char(' '));
    QStringList found = spanOf(placed).split(QLatin1Char(' '));
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void SpansTest::whatIsPlacedBetweenCountsAtOnce()
{
    Board board = boardFromText(text("Ready: a b | Doing+Test(1): | | Done:"));
    board = after(board, asked(SetColumn{columnOf(board, text("Mid")), 2}));
    board = after(board, asked(PullCard{cardId(text("a")), {}, {}}));
    board = after(board, asked(PullCard{cardId(text("a")), {}, {}}));
    QCOMPARE(textOf(board), text("Ready: b | Doing: | Mid: a@me | Test: | Done:"));
    QCOMPARE(outcome(board, asked(PullCard{cardId(text("b")), {}, {}})), text("refused: LimitFull Doing+Test 1/1"));
}

void SpansTest::cardsOfAColumnThatJoinsMayOverfillTheLimit()
{
    Board board = boardFromText(text("Ready: d | Doing+Test(1): a | | Check: b c | Done:"));
    board = after(board, asked(SetColumn{columnOf(board, text("Check")), 2}));
    QCOMPARE(load(board, board.limits.first()), 3);
    QCOMPARE(outcome(board, asked(PullCard{cardId(text("d")), {}, {}})), text("refused: LimitFull Doing+Test 3/1"));
}

void SpansTest::takingItBackRestoresTheLimit()
{
    const Board board = boardFromText(text("Ready: | Doing+Test(1): a | | Check: b c | Done:"));
    for (const char *name : {"Check", "Mid"}) {
        const auto changes = decide(board, asked(SetColumn{columnOf(board, text(name)), 2}), start(600));
        QVERIFY(changes);
        QCOMPARE(changes->size(), 2);
        Board placed = board;
        for (const Change &change : *changes)
            evolve(placed, change);
        QCOMPARE(after(placed, asked(Revert{{text("c")}, inverse(*changes)})), board);
    }
}

void SpansTest::columnsApartStayAsTheyAre()
{
    Board board = boardFromText(text("Ready: | Doing: | Check: | Test: | Done:"));
    board.limits = {Limit{{text("l")}, text("l"), {}, 2, 0, {}, false}};
    board.limits.first().selector.columns = {{text("Doing")}, {text("Test")}};
    QCOMPARE(spanOf(after(board, asked(SetColumn{columnOf(board, text("Mid")), 2}))), text("Doing Test"));
    QCOMPARE(spanOf(after(board, asked(SetColumn{columnOf(board, text("Test")), 0}))), text("Doing Test"));
}

void SpansTest::editingAColumnInItsPlaceAltersNoLimit()
{
    const Board board = boardFromText(text("Ready: | Doing+Test(1): | | Check: | Done:"));
    Column renamed = columnOf(board, text("Test"));
    renamed.name = text("Verify");
    const auto changes = decide(board, asked(SetColumn{renamed, {}}), start(600));
    QVERIFY(changes);
    QCOMPARE(changes->size(), 1);
}

PULLEY_TEST(SpansTest)

} // namespace pulley::tst_spans

#include "tst_spans.moc"
