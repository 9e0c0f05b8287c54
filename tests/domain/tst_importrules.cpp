// Histories brought in from elsewhere: all or nothing, numbered in order, standing where the last stay says.
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_importrules {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

ImportedCard stayed(const char *card, const QList<Visit> &visits)
{
    ImportedCard imported;
    imported.card.id = cardId(text(card));
    imported.card.facts = titled(text(card));
    imported.visits = visits;
    return imported;
}

Visit stay(const char *column, int minute, Half half = Half::Doing)
{
    return {{text(column)}, half, start(minute)};
}

Command importing(const QList<ImportedCard> &cards, const char *by = "me")
{
    return asked(ImportCards{cards, text("elsewhere")}, text(by));
}

constexpr const char *plain = "Ready: x | Doing(2): / y | Check: | Done:";

} // namespace

class ImportRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cardsStandWhereTheirLastStaySays();
    void numbersAndOrderFollowTheList();
    void aStandingTellsArrivalsAndTime();
    void staysAreTakenInOrderOfTime();
    void aCardWithoutStaysComesNow();
    void ownersAreMet();
    void refusesAsAWhole_data();
    void refusesAsAWhole();
    void finishedHistoryFillsNoLimit();
    void theJournalSaysWhereTheyCameFrom();
    void anOpenCardsDedupKeyIsNotTakenAgain();
};

void ImportRulesTest::cardsStandWhereTheirLastStaySays()
{
    const Command command = importing({stayed("a", {stay("Ready", -9), stay("Doing", -8, Half::Ready)}),
                                       stayed("b", {stay("Ready", -9), stay("Done", -7)}), stayed("c", {stay("Ready", -9)})});
    QCOMPARE(outcome(boardFromText(text(plain)), command), text("Ready: x c | Doing: / y a | Check: | Done: b"));
}

void ImportRulesTest::numbersAndOrderFollowTheList()
{
    const Board board =
        after(boardFromText(text(plain)), importing({stayed("b", {stay("Ready", -1)}), stayed("a", {stay("Ready", -9)})}));
    QCOMPARE(findCard(board, cardId(text("b")))->number, 3);
    QCOMPARE(findCard(board, cardId(text("a")))->number, 4);
    QCOMPARE(board.nextNumber, 5);
    QCOMPARE(textOf(board), text("Ready: x b a | Doing: / y | Check: | Done:"));
}

void ImportRulesTest::aStandingTellsArrivalsAndTime()
{
    const QList<Visit> visits{stay("Ready", -9), stay("Check", -8), stay("Doing", -7), stay("Doing", -6), stay("Done", -5)};
    const Board board = after(boardFromText(text(plain)), importing({stayed("a", visits)}));
    const Card *card = findCard(board, cardId(text("a")));
    QCOMPARE(card->created, start(-9));
    QCOMPARE(card->standing.since, start(-5));
    QCOMPARE(card->standing.arrivals,
             (QList<Arrival>{{{text("Ready")}, start(-9)}, {{text("Doing")}, start(-7)}, {{text("Done")}, start(-5)}}));
}

void ImportRulesTest::staysAreTakenInOrderOfTime()
{
    const Board board = after(boardFromText(text(plain)), importing({stayed("a", {stay("Done", -5), stay("Ready", -9)})}));
    QCOMPARE(findCard(board, cardId(text("a")))->standing.column, ColumnId{text("Done")});
}

void ImportRulesTest::aCardWithoutStaysComesNow()
{
    ImportedCard imported = stayed("a", {});
    imported.card.standing.column = {text("Ready")};
    const Board board = after(boardFromText(text(plain)), importing({imported}), start(700));
    QCOMPARE(findCard(board, cardId(text("a")))->created, start(700));
}

void ImportRulesTest::ownersAreMet()
{
    ImportedCard imported = stayed("a", {stay("Ready", -9)});
    imported.card.owners = {{text("zoe")}, {text("ann")}, {text("zoe")}};
    const Board board = after(boardFromText(text(plain)), importing({imported}, "yan"));
    QCOMPARE(findCard(board, cardId(text("a")))->owners, (QList<PersonId>{{text("ann")}, {text("zoe")}}));
    QCOMPARE(board.people.size(), 5);
    QVERIFY(findPerson(board, {text("zoe")}) && findPerson(board, {text("yan")}));
}

void ImportRulesTest::refusesAsAWhole_data()
{
    QTest::addColumn<QList<ImportedCard>>("cards");
    QTest::addColumn<QString>("outcome");
    const ImportedCard good = stayed("a", {stay("Ready", -9)});
    const auto row = [&](const char *name, const ImportedCard &bad, const char *outcome) {
        QTest::newRow(name) << QList<ImportedCard>{good, bad} << text(outcome);
    };
    row("a card that is there", stayed("x", {stay("Ready", -9)}), "refused: CardExists x");
    row("a card twice", good, "refused: CardExists a");
    row("no id", stayed("", {stay("Ready", -9)}), "refused: NoSuchCard");
    row("no such column", stayed("b", {stay("Nowhere", -9), stay("Ready", -8)}), "refused: NoSuchColumn Nowhere");
    row("no such half", stayed("b", {stay("Check", -9, Half::Ready)}), "refused: NoSuchColumn Check");
    ImportedCard untitled = stayed("b", {stay("Ready", -9)});
    untitled.card.facts.title = text(" ");
    row("no title", untitled, "refused: TitleMissing");
    ImportedCard untyped = stayed("b", {stay("Ready", -9)});
    untyped.card.facts.type = {text("nonsense")};
    row("no such type", untyped, "refused: NoSuchItem nonsense");
    QTest::newRow("more than a limit holds") << QList<ImportedCard>{stayed("b", {stay("Doing", -9)}),
                                                                    stayed("c", {stay("Doing", -9)})}
                                             << text("refused: LimitFull Doing 1/2");
}

void ImportRulesTest::refusesAsAWhole()
{
    QFETCH(QList<ImportedCard>, cards);
    QTEST(outcome(boardFromText(text(plain)), importing(cards)), "outcome");
}

void ImportRulesTest::finishedHistoryFillsNoLimit()
{
    QList<ImportedCard> cards;
    for (int i = 0; i < 500; ++i)
        cards.append(stayed(qPrintable(QString::number(i)), {stay("Doing", -900 + i), stay("Done", -800 + i)}));
    Board board = after(boardFromText(text(plain)), importing(cards));
    trimFinished(board);
    // The board keeps the latest; the rest is history.
    QCOMPARE(cardsIn(board, {text("Done")}).size(), Board::finishedKept);
    QCOMPARE(cardsIn(board, {text("Done")}).first().number, 502);
    QCOMPARE(board.nextNumber, 503);
}

void ImportRulesTest::theJournalSaysWhereTheyCameFrom()
{
    const auto changes = decide(boardFromText(text(plain)), importing({stayed("a", {stay("Ready", -9)})}), start(600));
    QVERIFY(changes);
    QCOMPARE(std::get<CardImported>(changes->last()).source, text("elsewhere"));
}

void ImportRulesTest::anOpenCardsDedupKeyIsNotTakenAgain()
{
    const auto keyed = [](const char *card, const char *column) {
        ImportedCard imported = stayed(card, {stay(column, -9)});
        imported.card.dedupKey = text("disk");
        return imported;
    };
    const Board board = boardFromText(text(plain));
    QCOMPARE(outcome(board, importing({keyed("a", "Ready"), keyed("b", "Ready")})), text("refused: CardExists disk"));
    QCOMPARE(outcome(after(board, importing({keyed("a", "Ready")})), importing({keyed("b", "Check")})),
             text("refused: CardExists disk"));
    QCOMPARE(outcome(board, importing({keyed("a", "Done"), keyed("b", "Ready")})),
             text("Ready: x b | Doing: / y | Check: | Done: a"));
}

PULLEY_TEST(ImportRulesTest)

} // namespace pulley::tst_importrules

#include "tst_importrules.moc"
