// Boards to start from: workflows that the rules accept, and a sample that fits into its limits.
#include "models/domain/decide.h"
#include "models/domain/evolve.h"
#include "models/session/boardsession.h"
#include "models/session/templates.h"

#include <QTest>

using namespace pulley;

namespace {

Instant noon()
{
    return fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
}

Board folded(Board board, const Action &action)
{
    const auto changes = decide(board, {makeId<CommandId>(), PersonId{QStringLiteral("ann")}, action}, noon());
    if (!changes)
        return {};
    for (const Change &change : *changes)
        evolve(board, change);
    return board;
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makeBoardsThatTheRulesAccept_data();
    void makeBoardsThatTheRulesAccept();
    void refuseAnUnknownName();
    void theSampleFitsItsBoard();
};

void TestTemplates::makeBoardsThatTheRulesAccept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("columns");
    QTest::newRow("ops") << "ops" << 5;
    QTest::newRow("simple") << "simple" << 3;
    QTest::newRow("personal") << "personal" << 4;
}

void TestTemplates::makeBoardsThatTheRulesAccept()
{
    QFETCH(QString, name);
    const auto made = templateBoard(name, QStringLiteral("K1"), QStringLiteral("%1"), QStringLiteral("Asia/Tokyo"));
    QVERIFY(made.has_value());
    const Board board = folded(Board{}, *made);
    QTEST(int(board.columns.size()), "columns");
    QCOMPARE(board.facts.key, QStringLiteral("K1"));
    QCOMPARE(board.facts.name, QStringLiteral("%1"));
    QCOMPARE(board.facts.timeZone, QStringLiteral("Asia/Tokyo"));
    QCOMPARE(board.classes.size(), 4);
    QCOMPARE(board.types.size(), 5);
    for (const WorkType &type : board.types)
        QCOMPARE(type.mark.size(), 1);
}

void TestTemplates::refuseAnUnknownName()
{
    const auto made = templateBoard(QStringLiteral("../secret"));
    QVERIFY(!made.has_value());
    QVERIFY(made.error().contains(QStringLiteral("ops, simple")));
}

void TestTemplates::theSampleFitsItsBoard()
{
    auto made = templateBoard(QStringLiteral("ops"));
    made->board.people = samplePeople();
    const Board empty = folded(Board{}, *made);
    const Board board = folded(empty, sampleCards(empty, noon(), makeId<CardId>));
    QVERIFY(board.cards.size() > 30);
    for (const Column &column : board.columns)
        QVERIFY2(!cardsIn(board, column.id).isEmpty(), qPrintable(column.name));
    for (const Limit &limit : board.limits) {
        for (const Person &person : board.people)
            QVERIFY2(load(board, limit, person.id) <= limit.max, qPrintable(limit.name));
    }
    for (const Card &card : board.cards) {
        QVERIFY(card.standing.since <= noon());
        for (const PersonId &owner : card.owners)
            QVERIFY(findPerson(board, owner));
    }
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
