// verify() finds what is planted: rows changed, journal rows gone, bodies spoiled.
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

namespace pulley::tst_storeverify {

class StoreVerifyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void findsWhatWasPlanted_data();
    void findsWhatWasPlanted();
};

void StoreVerifyTest::findsWhatWasPlanted_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("found");
    const auto plant = [](const char *name, const QStringList &sql, const char *found) {
        QTest::newRow(name) << sql << QString::fromLatin1(found);
    };
    const auto one = [](const char *sql) { return QStringList{QString::fromLatin1(sql)}; };
    plant("nothing", {}, "");
    plant("a card put into another column", one("UPDATE card SET column_id = 'Done' WHERE number = 1"), "card 1 (a): its row");
    plant("a card said to be finished", one("UPDATE card SET state = 1 WHERE number = 1"), "card 1 (a): its row");
    plant("a discarded card back on the board", one("UPDATE card SET state = 0 WHERE number = 3"), "card 3 (c): its row");
    plant("a time changed", one("UPDATE card SET since = since + 1 WHERE number = 2"), "card 2 (b): its row");
    plant("a title changed", one("UPDATE card SET body = replace(body, '\"title\":\"b\"', '\"title\":\"x\"') WHERE number = 2"),
          "card 2 (b): its row");
    plant("a body spoiled", one("UPDATE card SET body = '{' WHERE number = 2"), "can't be read");
    plant("a description lost", one("DELETE FROM card_text WHERE card_id = 'a'"), "card 1 (a): its row");
    plant("a card lost",
          {QStringLiteral("DELETE FROM card_text WHERE card_id = 'a'"), QStringLiteral("DELETE FROM card WHERE number = 1")},
          "card 1 (a): it has no row");
    plant("a card doubled",
          one("INSERT INTO card (board_no, card_id, number, state, column_id, since, body) "
              "SELECT board_no, 'twin', 99, state, column_id, since, replace(body, '\"id\":\"a\"', '\"id\":\"twin\"') FROM card "
              "WHERE number = 1"),
          "the journal doesn't know it");
    plant("a change lost", one("DELETE FROM journal_change WHERE revision = 5"), "revision 5 has no change 0");
    plant(
        "a command lost",
        {QStringLiteral("DELETE FROM journal_change WHERE revision = 5"), QStringLiteral("DELETE FROM journal WHERE revision = 5")},
        "revisions 5 to 5 are missing");
    plant(
        "the last command lost",
        {QStringLiteral("DELETE FROM journal_change WHERE revision = 6"), QStringLiteral("DELETE FROM journal WHERE revision = 6")},
        "board: revision is 6, the journal says 5");
    plant("a change spoiled", one("UPDATE journal_change SET body = '[]' WHERE revision = 5"), "can't be read");
    plant("a column beside a body changed", one("UPDATE journal_change SET column_id = 'Done' WHERE revision = 5 AND ordinal = 0"),
          "says something else beside its body");
    plant("a number skipped", one("UPDATE board SET next_number = 7"), "board: next number is 7, the journal says 4");
    plant("a policy changed", one("UPDATE policy SET body = replace(body, '\"max\":3', '\"max\":9')"), "board: its policy");
    plant("a time out of order", one("UPDATE journal SET at = 1 WHERE revision = 4"), "earlier than the one before");
}

void StoreVerifyTest::findsWhatWasPlanted()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QStringList, sql);
    QFETCH(QString, found);
    const TestDatabase database(engine);
    const auto store = database.open();
    QCOMPARE(makeBoard(*store), QString());
    for (const char *name : {"a", "b", "c"}) {
        AddCard add = newCard(name);
        add.facts.description = QStringLiteral("why");
        QCOMPARE(submit(*store, add), QString());
    }
    QCOMPARE(submit(*store, pulled("b")), QString());
    QCOMPARE(submit(*store, DiscardCard{cardId(QStringLiteral("c")), QStringLiteral("no")}), QString());
    QVERIFY(store->verify()->differences.isEmpty());
    for (const QString &statement : sql)
        database.run(statement);
    const auto verified = store->verify();
    QVERIFY(verified.has_value());
    QCOMPARE(verified->differences.isEmpty(), found.isEmpty());
    QVERIFY2(verified->differences.join(QLatin1Char('\n')).contains(found),
             qPrintable(verified->differences.join(QLatin1Char('\n'))));
}

PULLEY_TEST(StoreVerifyTest)

} // namespace pulley::tst_storeverify

#include "tst_storeverify.moc"
