// Boards to start from: workflows that the rules accept, and a sample that fits into its limits.
#include "models/domain/decide.h"
#include "models/domain/evolve.h"
#include "models/session/boardsession.h"
#include "models/session/templates.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

namespace pulley::tst_templates {

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

bool isJapanese(const QString &text)
{
    static const QRegularExpression letters(QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}]"));
    return text.contains(letters);
}

/// The names and policies that are not in Japanese.
QStringList inEnglish(const Board &board)
{
    QStringList all{board.facts.name};
    for (const Column &column : board.columns)
        all << column.name << column.policy;
    for (const ServiceClass &serviceClass : board.classes)
        all << serviceClass.name;
    for (const WorkType &type : board.types)
        all << type.name;
    for (const Limit &limit : board.limits)
        all << limit.name;
    all.removeAll(QString());
    all.erase(std::remove_if(all.begin(), all.end(), isJapanese), all.end());
    return all;
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
    void areNamedInJapaneseWhole_data();
    void areNamedInJapaneseWhole();
    void theJapaneseSampleIsTheSameInOtherWords();
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

void TestTemplates::areNamedInJapaneseWhole_data()
{
    makeBoardsThatTheRulesAccept_data();
}

void TestTemplates::areNamedInJapaneseWhole()
{
    QFETCH(QString, name);
    const auto made = templateBoard(name, {}, {}, QStringLiteral("UTC"), QLocale::Japanese);
    QVERIFY(made.has_value());
    const Board japanese = folded(Board{}, *made);
    QCOMPARE(inEnglish(japanese), QStringList());
    const Board english = folded(Board{}, *templateBoard(name));
    QVERIFY(inEnglish(english).size() > 12);
    QCOMPARE(japanese.columns.size(), english.columns.size());
    for (qsizetype i = 0; i < japanese.columns.size(); ++i) {
        Column named = japanese.columns.at(i);
        named.name = english.columns.at(i).name;
        named.policy = english.columns.at(i).policy;
        QCOMPARE(named, english.columns.at(i));
    }
    for (qsizetype i = 0; i < japanese.limits.size(); ++i) {
        Limit named = japanese.limits.at(i);
        named.name = english.limits.at(i).name;
        QCOMPARE(named, english.limits.at(i));
    }
}

void TestTemplates::theJapaneseSampleIsTheSameInOtherWords()
{
    const Board board = folded(Board{}, *templateBoard(QStringLiteral("ops")));
    const auto noId = [] { return CardId{}; };
    const ImportCards english = sampleCards(board, noon(), noId);
    const ImportCards japanese = sampleCards(board, noon(), noId, QLocale::Japanese);
    QCOMPARE(japanese.cards.size(), english.cards.size());
    for (qsizetype i = 0; i < japanese.cards.size(); ++i) {
        const ImportedCard &card = japanese.cards.at(i);
        QVERIFY2(isJapanese(card.card.facts.title), qPrintable(card.card.facts.title));
        QVERIFY2(card.card.facts.description.isEmpty() || isJapanese(card.card.facts.description),
                 qPrintable(card.card.facts.description));
        for (const CheckItem &item : card.card.facts.checklist)
            QVERIFY2(isJapanese(item.text), qPrintable(item.text));
        QVERIFY(!card.card.blocked || isJapanese(card.card.blocked->reason));
        QCOMPARE(card.card.facts.type, english.cards.at(i).card.facts.type);
        QCOMPARE(card.card.owners, english.cards.at(i).card.owners);
        QCOMPARE(card.visits, english.cards.at(i).visits);
    }
}

PULLEY_TEST(TestTemplates)

} // namespace pulley::tst_templates

#include "tst_templates.moc"
