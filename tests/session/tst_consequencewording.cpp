// Consequences in sentences: cards by number, limits by name and load, and what to do where the rules say no.
#include "models/session/wording.h"
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_consequencewording {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

Limit limitTo(const Board &board, const char *id, int max)
{
    Limit limit = *findLimit(board, LimitId{words(id)});
    limit.max = max;
    return limit;
}

QStringList told(const Board &board, const Action &action)
{
    return sentences(board, consequencesOf(board, action, start(600)));
}

} // namespace

class TestConsequenceWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysNothingOfWhatDoesNothing();
    void namesTheCardsOverALimit();
    void namesSixCardsAndCountsTheRest();
    void saysWhoseShareIsOver();
    void saysWhatIsHeldBack();
    void saysWhatToDoAboutWhatIsInTheWay();
    void saysThatFiguresAreComputedAnew();
    void keepsWhatPeopleTyped();
};

void TestConsequenceWording::saysNothingOfWhatDoesNothing()
{
    const Board board = boardFromText(words("Ready: a | Doing(2): b | Done:"));
    QCOMPARE(told(board, SetLimit{limitTo(board, "Doing", 5), {}}), QStringList());
}

void TestConsequenceWording::namesTheCardsOverALimit()
{
    const Board board = boardFromText(words("Ready: | Doing(3): a b c | Done:"));
    QCOMPARE(told(board, SetLimit{limitTo(board, "Doing", 1), {}}),
             QStringList{words("2 cards would be over the limit Doing (3/1): OPS-2, OPS-3. They stay, and nothing more gets in "
                               "until enough have left.")});
    QCOMPARE(told(board, SetLimit{limitTo(board, "Doing", 2), {}}),
             QStringList{words("1 card would be over the limit Doing (3/2): OPS-3. It stays, and nothing more gets in until it "
                               "leaves.")});
}

void TestConsequenceWording::namesSixCardsAndCountsTheRest()
{
    const Board board = boardFromText(words("Ready: | Doing(9): a b c d e f g h i | Done:"));
    const QStringList lines = told(board, SetLimit{limitTo(board, "Doing", 1), {}});
    QVERIFY2(lines.first().contains(words(": OPS-2, OPS-3, OPS-4, OPS-5, OPS-6, OPS-7 and 2 more.")), qPrintable(lines.first()));
}

void TestConsequenceWording::saysWhoseShareIsOver()
{
    const Board board = boardFromText(words("Ready: | Doing: a@ann b@ann | Done:"));
    Limit each{{words("each")}, words("Personal"), {}, 1, 0, {}, false};
    each.selector.scope = PersonScope::EachPerson;
    QVERIFY(
        told(board, SetLimit{each, {}}).first().startsWith(words("1 card would be over the limit Personal for Ann (2/1): OPS-2.")));
}

void TestConsequenceWording::saysWhatIsHeldBack()
{
    const Board board = boardFromText(words("Ready: a | Doing(3): b | Done:"));
    QCOMPARE(
        told(board, SetLimit{limitTo(board, "Doing", 1), {}}),
        (QStringList{words("Doing (1/1) would be full, by OPS-2."), words("1 card that can be pulled now could not be: OPS-1.")}));
}

void TestConsequenceWording::saysWhatToDoAboutWhatIsInTheWay()
{
    const Board board = boardFromText(words("Ready: a b | Doing(2): c | Done:"));
    const QStringList lines = told(board, RemoveColumn{{words("Doing")}});
    QCOMPARE(lines.mid(1),
             (QStringList{words("1 card stands in it: OPS-3. Pull it on, return it or discard it first."),
                          words("Limits that name it: Doing. Change or remove them first, under Limits."),
                          words("Work starts there. Choose another column for that first, under Board.")}));
    QVERIFY(lines.first().contains(words("Doing is in use")));
}

void TestConsequenceWording::saysThatFiguresAreComputedAnew()
{
    const Board board = boardFromText(words("Ready: | Doing: a | Check: | Done: b c"));
    EditBoard edit{board.facts};
    edit.facts.commitment = ColumnId{words("Check")};
    const QStringList lines = told(board, edit);
    QVERIFY(lines.contains(words("1 started card would count as waiting: OPS-1.")));
    QVERIFY(lines.contains(words("Figures of 2 finished cards on the board, and of all before them, are computed anew.")));
}

void TestConsequenceWording::keepsWhatPeopleTyped()
{
    const Board board = boardFromText(words("Ready: a | Doing(3): b | Done:"));
    Limit odd = limitTo(board, "Doing", 1);
    odd.name = words("%1 & <b>%2");
    QVERIFY(told(board, SetLimit{odd, {}}).first().startsWith(words("%1 & <b>%2 (1/1) would be full")));
}

PULLEY_TEST(TestConsequenceWording)

} // namespace pulley::tst_consequencewording

#include "tst_consequencewording.moc"
