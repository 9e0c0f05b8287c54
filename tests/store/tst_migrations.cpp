// Migrations: fresh equals migrated, each whole or not at all, once however many come at the same time.
#include "models/store/migrations.h"
#include "models/store/newfile.h"
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

#include <barrier>
#include <thread>

namespace pulley::tst_migrations {

namespace {

/// Tables, columns and indexes as the database tells of them.
QStringList schemaOf(const TestDatabase &database)
{
    const bool file = database.location().engine == Engine::Sqlite;
    const auto rows = database.run(
        file ? QStringLiteral("SELECT m.type, m.name, m.tbl_name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master m "
                              "LEFT JOIN pragma_table_info(m.name) c ORDER BY 1, 2, 3, 4")
             : QStringLiteral(
                 "SELECT table_name, column_name, data_type, is_nullable, collation_name FROM information_schema.columns "
                 "WHERE table_schema = 'public' UNION ALL SELECT tablename, indexname, indexdef, '', '' FROM pg_indexes "
                 "WHERE schemaname = 'public' ORDER BY 1, 2, 3"));
    QStringList lines;
    for (const QVariantList &row : rows) {
        QStringList words;
        for (const QVariant &value : row)
            words.append(value.toString());
        lines.append(words.join(QLatin1Char(' ')));
    }
    return lines;
}

QStringList withMore(const QString &script)
{
    return migrationScripts() << script;
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init();
    void cleanup();

    void makesTheSameSchemaFreshOrMigrated();
    void keepsWhatWasThereWhenMigrating();
    void leavesTheVersionBeforeAFailedMigration();
    void makesTheSchemaOnceWhenManyCome();
    void isNotMisledByWhatAnotherDatabaseLeft();

private:
    Result<Done, StoreError> migrated(const TestDatabase &database, const QStringList &scripts);

    std::unique_ptr<TestDatabase> m_database;
};

void MigrationsTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_database = std::make_unique<TestDatabase>(engine);
}

void MigrationsTest::cleanup()
{
    m_database.reset();
}

Result<Done, StoreError> MigrationsTest::migrated(const TestDatabase &database, const QStringList &scripts)
{
    if (const Location place = database.location(); place.engine == Engine::Sqlite && !QFile::exists(place.file)) {
        if (const auto made = makePrivateFile(place.file, place.shown); !made)
            return made;
    }
    Connection connection(database.location());
    if (const auto opened = connection.open(); !opened)
        return opened;
    return migrate(connection, scripts, OpenMode::CreateIfMissing);
}

void MigrationsTest::makesTheSameSchemaFreshOrMigrated()
{
    const QStringList all = withMore(QStringLiteral("-- One more.\nALTER TABLE board ADD COLUMN colour TEXT;\n"
                                                    "CREATE INDEX board_colour ON board (colour);\n"));
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase fresh(engine);
    QVERIFY(migrated(fresh, all).has_value());
    for (qsizetype version = 1; version <= all.size(); ++version)
        QVERIFY(migrated(*m_database, all.mid(0, version)).has_value());
    QCOMPARE(schemaOf(*m_database), schemaOf(fresh));
    QVERIFY(schemaOf(fresh).join(QLatin1Char('\n')).contains(QStringLiteral("board_colour")));
    QCOMPARE(m_database->run(QStringLiteral("SELECT version FROM pulley_schema")), (QList<QVariantList>{{all.size()}}));
}

void MigrationsTest::keepsWhatWasThereWhenMigrating()
{
    {
        const auto store = m_database->open();
        QCOMPARE(makeBoard(*store), QString());
        QCOMPARE(submit(*store, newCard("a")), QString());
    }
    QVERIFY(migrated(*m_database, withMore(QStringLiteral("ALTER TABLE board ADD COLUMN colour TEXT;\n"))).has_value());
    QCOMPARE(m_database->run(QStringLiteral("SELECT revision FROM board")).first().first().toInt(), 2);
    const auto store = BoardStore::open(m_database->location(), OpenMode::Existing);
    QVERIFY(!store);
    QCOMPARE(store.error().fault, StoreFault::NewerSchema);
}

void MigrationsTest::leavesTheVersionBeforeAFailedMigration()
{
    QVERIFY(migrated(*m_database, migrationScripts()).has_value());
    const QStringList before = schemaOf(*m_database);
    QVERIFY(!migrated(*m_database, withMore(QStringLiteral("CREATE TABLE extra (x BIGINT);\nINSERT INTO nowhere VALUES (1);\n"))));
    QCOMPARE(schemaOf(*m_database), before);
    const auto store = m_database->open();
    QCOMPARE(makeBoard(*store), QString());
}

/// Ten times over, since the fault this guards against (finding the file while another makes it) shows only now and then.
void MigrationsTest::makesTheSchemaOnceWhenManyCome()
{
    QFETCH_GLOBAL(Engine, engine);
    for (int round = 0; round < 10; ++round) {
        const TestDatabase database(engine);
        const Location place = database.location();
        if (engine == Engine::Sqlite && round % 2)
            QVERIFY(makePrivateFile(place.file, place.shown).has_value());
        std::vector<std::thread> threads;
        std::barrier start(6);
        std::atomic<int> opened = 0;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back([&] {
                start.arrive_and_wait();
                opened += BoardStore::open(place, OpenMode::CreateIfMissing) ? 1 : 0;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(opened.load(), 6);
        QCOMPARE(database.run(QStringLiteral("SELECT version FROM pulley_schema")).size(), 1);
        if (engine == Engine::Sqlite)
            QCOMPARE(QDir(QFileInfo(place.file).path()).entryList({QStringLiteral("*.new-*")}), QStringList());
    }
}

/// Somebody took the database away and left its write-ahead log, which holds a board.
void MigrationsTest::isNotMisledByWhatAnotherDatabaseLeft()
{
    const Location place = m_database->location();
    if (place.engine != Engine::Sqlite)
        return;
    const QString log = place.file + QStringLiteral("-wal");
    const QString kept = place.file + QStringLiteral("-kept");
    {
        const auto store = m_database->open();
        QCOMPARE(makeBoard(*store), QString());
        QVERIFY(QFile::copy(log, kept));
    }
    QVERIFY(QFile::remove(place.file));
    QVERIFY(QFile::rename(kept, log));
    const auto store = m_database->open();
    QCOMPARE(store->boards()->size(), 0);
    QCOMPARE(makeBoard(*store), QString());
    QVERIFY(store->verify()->differences.isEmpty());
}

PULLEY_TEST(MigrationsTest)

} // namespace pulley::tst_migrations

#include "tst_migrations.moc"
