// What things cost: opening what is open, moving nothing but a card's own row. Told by plans and triggers, never by a clock.
#include "models/store/connection.h"
#include "models/store/statements.h"
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

#include <QFile>

#include <atomic>
#include <thread>

namespace pulley::tst_storecost {

class StoreCostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init();
    void cleanup();

    void readsThroughAnIndex_data();
    void readsThroughAnIndex();
    void movesACardWithoutItsDescription();
    void copiesADatabaseThatIsBeingWritten();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<BoardStore> m_store;
};

void StoreCostTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_database = std::make_unique<TestDatabase>(engine);
    m_store = m_database->open();
    QCOMPARE(makeBoard(*m_store), QString());
}

void StoreCostTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

void StoreCostTest::readsThroughAnIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("index");
    const auto row = [](const char *name, const QString &sql, const char *table, const char *index) {
        QTest::newRow(name) << sql << QString::fromLatin1(table) << QString::fromLatin1(index);
    };
    row("open cards", sql::openCards(), "card", "card_open");
    row("finished cards", sql::finishedCards(), "card", "card_finished");
    row("a card by its number", sql::cardByNumber(), "card", "card_number");
    row("closed cards, the latest first", sql::closedCardsBelow(), "card", "card_number");
    row("entries since a revision", sql::entriesSince(), "journal", "journal");
    row("a command", sql::revisionOfCommand(), "journal", "journal_command");
    row("entries of a card", sql::lastEntriesOfCard(), "journal_change", "journal_change_card");
    row("reverting commands", sql::reverting(), "journal", "journal_reverts");
}

void StoreCostTest::readsThroughAnIndex()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, sql);
    QFETCH(QString, table);
    QFETCH(QString, index);
    const bool file = engine == Engine::Sqlite;
    Connection connection(m_database->location());
    QVERIFY(connection.open().has_value());
    if (!file)
        QVERIFY(connection.control(QStringLiteral("SET enable_seqscan = off; SET enable_bitmapscan = off")).has_value());
    QString plan;
    const QString spelled = QString(sql).replace(QLatin1Char('?'), QStringLiteral("'1'"));
    QSqlQuery query(connection.database());
    QVERIFY(query.exec((file ? QStringLiteral("EXPLAIN QUERY PLAN ") : QStringLiteral("EXPLAIN ")) + spelled));
    while (query.next())
        plan += query.value(file ? 3 : 0).toString() + QLatin1Char('\n');
    QVERIFY2(plan.contains(index), qPrintable(plan));
    QVERIFY2(!plan.contains(QRegularExpression(QStringLiteral("SCAN %1(?! USING)|Seq Scan on %1\\b").arg(table))),
             qPrintable(plan));
}

void StoreCostTest::movesACardWithoutItsDescription()
{
    QFETCH_GLOBAL(Engine, engine);
    AddCard add = newCard("a");
    add.facts.description = QString(100'000, QLatin1Char('d'));
    QCOMPARE(submit(*m_store, add), QString());
    if (engine == Engine::Sqlite) {
        m_database->run(
            QStringLiteral("CREATE TRIGGER planted BEFORE INSERT ON card_text BEGIN SELECT RAISE(ABORT, 'written'); END"));
    } else {
        m_database->run(QStringLiteral("CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS "
                                       "$$ BEGIN RAISE 'written'; END $$"));
        m_database->run(QStringLiteral("CREATE TRIGGER planted BEFORE INSERT OR UPDATE ON card_text EXECUTE FUNCTION planted()"));
    }
    QCOMPARE(submit(*m_store, pulled("a")), QString());
    const auto row = m_database->run(QStringLiteral("SELECT length(c.body), length(j.body) FROM card c JOIN journal_change j "
                                                    "ON j.card_id = c.card_id AND j.kind = 'CardMoved'"));
    QVERIFY(row.first().at(0).toInt() < 2000);
    QVERIFY(row.first().at(1).toInt() < 2000);
    // The trigger does bite.
    EditCard edit;
    edit.card = add.card;
    edit.after.description = QStringLiteral("short");
    QVERIFY(submit(*m_store, edit).contains(QStringLiteral("written")));
    QCOMPARE(findCard(m_store->board(), add.card)->facts.description.size(), 100'000);
}

void StoreCostTest::copiesADatabaseThatIsBeingWritten()
{
    QFETCH_GLOBAL(Engine, engine);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("copy.db"));
    if (engine == Engine::Postgres) {
        QVERIFY(!m_store->backup(file));
        QVERIFY(!QFile::exists(file));
        return;
    }
    std::atomic<bool> stop = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        const auto store = m_database->open();
        (void)store->load(boardIdOf());
        for (int i = 0; !stop; ++i)
            written += submit(*store, newCard(QByteArray::number(i).constData())).isEmpty() ? 1 : 0;
    });
    QTRY_VERIFY(written > 5);
    const auto copied = m_store->backup(file);
    stop = true;
    writer.join();
    QVERIFY2(copied.has_value(), qPrintable(copied ? QString() : copied.error().detail));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const auto again = m_store->backup(file);
    QVERIFY(!again);
    QCOMPARE(again.error().subject, file);
    const auto copy = BoardStore::open(*parseLocation(file), OpenMode::Existing);
    QVERIFY(copy.has_value());
    QVERIFY((*copy)->load(boardIdOf()).has_value());
    QVERIFY((*copy)->board().revision > 5);
    QCOMPARE((*copy)->verify()->differences, QStringList());
}

PULLEY_TEST(StoreCostTest)

} // namespace pulley::tst_storecost

#include "tst_storecost.moc"
