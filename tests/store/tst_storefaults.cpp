// Every fault a database can have, provoked for real.
#include "models/store/transaction.h"
#include "tests/store/storesteps.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <chrono>
#include <functional>
#include <unistd.h>

using pulley::Engine;

namespace pulley {

namespace {

/// A small file system of its own; only root can have one.
class SmallDisk
{
public:
    explicit SmallDisk(const char *size)
    {
        m_mounted = ::geteuid() == 0
            && call({QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                     QStringLiteral("size=") + QString::fromLatin1(size), QStringLiteral("tmpfs"), m_folder.path()});
    }
    ~SmallDisk()
    {
        if (m_mounted)
            call({QStringLiteral("umount"), m_folder.path()});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    QString path() const { return m_folder.path(); }
    bool makeReadOnly()
    {
        return call({QStringLiteral("mount"), QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder.path()});
    }

private:
    static bool call(QStringList command) { return QProcess::execute(command.takeFirst(), command) == 0; }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

StoreFault faultOf(const Outcome &outcome)
{
    const auto *error = std::get_if<StoreError>(&outcome);
    return error ? error->fault : StoreFault::Unexpected;
}

QString write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        return out.errorString();
    return {};
}

QByteArray randomBytes()
{
    QByteArray bytes(20'000, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::global()->bounded(256));
    return bytes;
}

StoreError openError(const Location &location, OpenMode mode = OpenMode::Existing)
{
    const auto store = BoardStore::open(location, mode);
    return store ? StoreError{StoreFault::Unexpected, {}, QStringLiteral("it opened")} : store.error();
}

Location server(const QString &settings)
{
    return {Engine::Postgres, {}, settings, settings};
}

QString testServer()
{
    return qEnvironmentVariable("PULLEY_TEST_PG");
}

} // namespace

class StoreFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWhatIsWrongWithAFile_data();
    void namesWhatIsWrongWithAFile();
    void makesNothingWhereNothingIsAskedFor();
    void keepsItsFilesPrivate();
    void noticesADamagedFile();
    void noticesAReadOnlyDisk();
    void survivesAFullDisk();
    void leavesNothingHalfMadeOnAFullDisk();
    void noticesAFileThatWasReplaced();

    void namesWhatIsWrongWithAServer_data();
    void namesWhatIsWrongWithAServer();
    void noticesAWrongPassword();
    void noticesMissingRights();
    void noticesAReadOnlyServer();
    void tellsOfALostServerConnection();

    void refusesANewerSchema_data();
    void refusesANewerSchema();
    void refusesAnotherProgramsTables_data() { refusesANewerSchema_data(); }
    void refusesAnotherProgramsTables();
    void givesUpWaitingForALock_data() { refusesANewerSchema_data(); }
    void givesUpWaitingForALock();
};

void StoreFaultsTest::namesWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<StoreFault>("fault");
    QTest::newRow("an empty file") << QByteArray() << StoreFault::NotPulley;
    QTest::newRow("text") << QByteArray("Dear diary, today I pulled a card.\n").repeated(100) << StoreFault::Damaged;
    QTest::newRow("a short text") << QByteArray("hello\n") << StoreFault::Damaged;
    QTest::newRow("random bytes") << randomBytes() << StoreFault::Damaged;
}

void StoreFaultsTest::namesWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(StoreFault, fault);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("some.db"));
    QCOMPARE(write(file, bytes), QString());
    const StoreError error = openError(*parseLocation(file));
    QCOMPARE(error.fault, fault);
    QCOMPARE(error.subject, file);
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QVERIFY(in.readAll() == bytes);
}

void StoreFaultsTest::makesNothingWhereNothingIsAskedFor()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("none.db"));
    QCOMPARE(openError(*parseLocation(file)).fault, StoreFault::NotPulley);
    QCOMPARE(openError(*parseLocation(folder.path())).fault, StoreFault::NotPulley);
    QCOMPARE(openError(*parseLocation(folder.filePath(QStringLiteral("no/such/folder.db"))), OpenMode::CreateIfMissing).fault,
             StoreFault::ReadOnly);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void StoreFaultsTest::keepsItsFilesPrivate()
{
    const TestDatabase database(Engine::Sqlite);
    const auto store = database.open();
    QCOMPARE(makeBoard(*store), QString());
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString file = database.location().file + QString::fromLatin1(suffix);
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    }
}

void StoreFaultsTest::noticesADamagedFile()
{
    const TestDatabase database(Engine::Sqlite);
    auto store = database.open();
    QCOMPARE(makeBoard(*store), QString());
    for (int i = 0; i < 50; ++i) {
        AddCard add = newCard("x");
        add.card.value = QString::number(i);
        add.facts.description = QString(4000, QLatin1Char('d'));
        QCOMPARE(submit(*store, add), QString());
    }
    store.reset();
    QFile file(database.location().file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // All but the first pages, which hold the schema.
    constexpr qint64 kept = 80 * 1024;
    QVERIFY(file.size() > kept);
    QVERIFY(file.seek(kept));
    file.write(QByteArray(int(file.size() - kept), '\xa5'));
    file.close();
    store = database.open();
    const auto loaded = store->load(boardIdOf());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().fault, StoreFault::Damaged);
}

void StoreFaultsTest::noticesAReadOnlyDisk()
{
    SmallDisk disk("4m");
    if (!disk.isMounted())
        QSKIP("SKIPPED: only root can mount a disk to make it read-only");
    const Location location = *parseLocation(disk.path() + QStringLiteral("/board.db"));
    {
        const auto store = BoardStore::open(location, OpenMode::CreateIfMissing);
        QVERIFY(store.has_value());
        QCOMPARE(makeBoard(**store), QString());
    }
    QVERIFY(disk.makeReadOnly());
    const auto store = BoardStore::open(location, OpenMode::Existing);
    if (store) {
        QVERIFY((*store)->load(boardIdOf()).has_value());
        QCOMPARE(faultOf((*store)->submit(command(newCard("a")))), StoreFault::ReadOnly);
    } else {
        QCOMPARE(store.error().fault, StoreFault::ReadOnly);
    }
    const Location fresh = *parseLocation(disk.path() + QStringLiteral("/new.db"));
    QCOMPARE(openError(fresh, OpenMode::CreateIfMissing).fault, StoreFault::ReadOnly);
}

void StoreFaultsTest::survivesAFullDisk()
{
    const SmallDisk disk("1m");
    if (!disk.isMounted())
        QSKIP("SKIPPED: only root can mount a small disk to fill it");
    const Location location = *parseLocation(disk.path() + QStringLiteral("/board.db"));
    auto store = BoardStore::open(location, OpenMode::CreateIfMissing);
    QVERIFY(store.has_value());
    QCOMPARE(makeBoard(**store), QString());
    Outcome outcome = Committed{};
    Board before;
    for (int i = 0; i < 1000 && std::holds_alternative<Committed>(outcome); ++i) {
        before = (*store)->board();
        AddCard add = newCard("x");
        add.card.value = QString::number(i);
        add.facts.description = QString(10'000, QLatin1Char('d'));
        outcome = (*store)->submit(command(add));
    }
    QCOMPARE(faultOf(outcome), StoreFault::Full);
    QVERIFY((*store)->board() == before);
    store->reset();
    QVERIFY(QFile::exists(location.file));
    auto again = BoardStore::open(location, OpenMode::Existing);
    QVERIFY2(again.has_value(), qPrintable(again ? QString() : again.error().detail));
    const auto loaded = (*again)->load(boardIdOf());
    QVERIFY(loaded.has_value());
    QVERIFY(*loaded == before);
    QVERIFY((*again)->verify()->differences.isEmpty());
}

void StoreFaultsTest::leavesNothingHalfMadeOnAFullDisk()
{
    const SmallDisk disk("64k");
    if (!disk.isMounted())
        QSKIP("SKIPPED: only root can mount a small disk to fill it");
    const Location location = *parseLocation(disk.path() + QStringLiteral("/board.db"));
    QCOMPARE(openError(location, OpenMode::CreateIfMissing).fault, StoreFault::Full);
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files), QStringList());
}

void StoreFaultsTest::noticesAFileThatWasReplaced()
{
    const TestDatabase database(Engine::Sqlite);
    const auto store = database.open();
    QCOMPARE(makeBoard(*store), QString());
    QSignalSpy lost(store.get(), &BoardStore::lost);
    QVERIFY(QFile::rename(database.location().file, database.location().file + QStringLiteral(".away")));
    QCOMPARE(faultOf(store->submit(command(newCard("a")))), StoreFault::Unreachable);
    QVERIFY(!store->isConnected());
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 3000);
    QVERIFY(!store->reconnect());
    QVERIFY(QFile::rename(database.location().file + QStringLiteral(".away"), database.location().file));
    QVERIFY(store->reconnect().has_value());
    QCOMPARE(submit(*store, newCard("a")), QString());
}

void StoreFaultsTest::namesWhatIsWrongWithAServer_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<StoreFault>("fault");
    const QTemporaryDir folder;
    QTest::newRow("no such host") << QStringLiteral("host=nowhere.invalid dbname=x") << StoreFault::Unreachable;
    QTest::newRow("nobody listens") << QStringLiteral("host=127.0.0.1 port=1 dbname=x") << StoreFault::Unreachable;
    QTest::newRow("no socket") << QStringLiteral("host=%1 dbname=x").arg(folder.path()) << StoreFault::Unreachable;
    QTest::newRow("no such service") << QStringLiteral("service=pulley_none") << StoreFault::Unreachable;
    if (testServer().isEmpty())
        return;
    QTest::newRow("no such database") << testServer() + QStringLiteral(" dbname=pulley_none") << StoreFault::NotPulley;
    QTest::newRow("no such role") << testServer() + QStringLiteral(" user=pulley_none") << StoreFault::Denied;
}

void StoreFaultsTest::namesWhatIsWrongWithAServer()
{
    QFETCH(QString, settings);
    QFETCH(StoreFault, fault);
    const StoreError error = openError(server(settings), OpenMode::CreateIfMissing);
    QCOMPARE(error.fault, fault);
    QVERIFY(!error.detail.isEmpty());
    QVERIFY(!error.detail.contains(QLatin1Char('\n')));
}

void StoreFaultsTest::noticesAWrongPassword()
{
    if (testServer().isEmpty())
        QSKIP("SKIPPED: PULLEY_TEST_PG names no server");
    const TestDatabase database(Engine::Postgres);
    const QString role = QStringLiteral("pulley_pw_%1").arg(::getpid());
    if (database.run(QStringLiteral("SELECT 1 FROM pg_roles WHERE rolname = current_user AND rolsuper")).isEmpty())
        QSKIP("SKIPPED: only a superuser can tell the server to ask for a password");
    database.run(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD 'right'").arg(role));
    const QString file = database.run(QStringLiteral("SHOW hba_file")).first().first().toString();
    const QString rules = database.run(QStringLiteral("SELECT pg_read_file('%1')").arg(file)).first().first().toString();
    const auto setRules = [&](const QString &text) {
        database.run(QStringLiteral("COPY (SELECT unnest(string_to_array($rules$%1$rules$, chr(10)))) TO '%2'").arg(text, file));
        database.run(QStringLiteral("SELECT pg_reload_conf()"));
    };
    setRules(QStringLiteral("local all %1 scram-sha-256\nhost all %1 all scram-sha-256\n%2").arg(role, rules));
    const Location location = server(database.location().conninfo + QStringLiteral(" user=") + role);
    qputenv("PGPASSWORD", "wrong");
    StoreError error;
    QTRY_VERIFY((error = openError(location, OpenMode::CreateIfMissing)).fault == StoreFault::Denied);
    qunsetenv("PGPASSWORD");
    setRules(rules.trimmed());
    QVERIFY(!error.detail.contains(QStringLiteral("wrong")));
    QTRY_VERIFY(openError(location, OpenMode::Existing).fault == StoreFault::NotPulley);
    database.run(QStringLiteral("DROP ROLE %1").arg(role));
}

void StoreFaultsTest::noticesMissingRights()
{
    if (testServer().isEmpty())
        QSKIP("SKIPPED: PULLEY_TEST_PG names no server");
    const TestDatabase database(Engine::Postgres);
    QCOMPARE(makeBoard(*database.open()), QString());
    const QString role = QStringLiteral("pulley_guest_%1").arg(::getpid());
    database.run(QStringLiteral("CREATE ROLE %1 LOGIN").arg(role));
    const StoreError error = openError(server(database.location().conninfo + QStringLiteral(" user=") + role));
    database.run(QStringLiteral("DROP ROLE %1").arg(role));
    QCOMPARE(error.fault, StoreFault::Denied);
}

void StoreFaultsTest::noticesAReadOnlyServer()
{
    if (testServer().isEmpty())
        QSKIP("SKIPPED: PULLEY_TEST_PG names no server");
    const TestDatabase database(Engine::Postgres);
    QCOMPARE(makeBoard(*database.open()), QString());
    const QString name = database.run(QStringLiteral("SELECT current_database()")).first().first().toString();
    database.run(QStringLiteral("ALTER DATABASE %1 SET default_transaction_read_only = on").arg(name));
    const auto store = database.open();
    QVERIFY(store->load(boardIdOf()).has_value());
    QCOMPARE(faultOf(store->submit(command(newCard("a")))), StoreFault::ReadOnly);
    QCOMPARE(store->board().revision, 1);
}

void StoreFaultsTest::tellsOfALostServerConnection()
{
    if (testServer().isEmpty())
        QSKIP("SKIPPED: PULLEY_TEST_PG names no server");
    const TestDatabase database(Engine::Postgres);
    const auto store = database.open();
    QCOMPARE(makeBoard(*store), QString());
    const auto other = database.open();
    QVERIFY(other->load(boardIdOf()).has_value());
    const auto cutOff = [&] {
        database.run(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
                                    "AND pid <> pg_backend_pid()"));
    };
    QSignalSpy lost(store.get(), &BoardStore::lost);
    cutOff();
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 5000);
    QVERIFY(!store->isConnected());
    // The other store has not looked yet.
    const Command add = command(newCard("a"));
    QCOMPARE(faultOf(other->submit(add)), StoreFault::Unreachable);
    QVERIFY(other->reconnect().has_value());
    QCOMPARE(problem(other->submit(add)), QString());
    QVERIFY(store->reconnect().has_value());
    QCOMPARE(store->catchUp()->entries.size(), 1);
    QSignalSpy advanced(store.get(), &BoardStore::advanced);
    QCOMPARE(submit(*other, newCard("b")), QString());
    QTRY_VERIFY_WITH_TIMEOUT(advanced.size() >= 1, 2000);
}

void StoreFaultsTest::refusesANewerSchema_data()
{
    addEngines();
}

void StoreFaultsTest::refusesANewerSchema()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    QCOMPARE(makeBoard(*database.open()), QString());
    database.run(QStringLiteral("UPDATE pulley_schema SET version = version + 1"));
    QCOMPARE(openError(database.location()).fault, StoreFault::NewerSchema);
    QCOMPARE(openError(database.location(), OpenMode::CreateIfMissing).fault, StoreFault::NewerSchema);
}

void StoreFaultsTest::refusesAnotherProgramsTables()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    database.run(QStringLiteral("CREATE TABLE invoices (number BIGINT)"));
    QCOMPARE(openError(database.location()).fault, StoreFault::NotPulley);
    QCOMPARE(openError(database.location(), OpenMode::CreateIfMissing).fault, StoreFault::NotPulley);
    database.run(QStringLiteral("INSERT INTO invoices VALUES (1)"));
}

void StoreFaultsTest::givesUpWaitingForALock()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const auto store = database.open();
    QCOMPARE(makeBoard(*store), QString());
    Connection holder(database.location());
    QVERIFY(holder.open().has_value());
    Transaction held(holder);
    QVERIFY(held.begin(Transaction::Kind::Write).has_value());
    QVERIFY(holder.write(QStringLiteral("UPDATE board SET revision = revision")).has_value());
    const Command add = command(newCard("a"));
    QCOMPARE(faultOf(store->submit(add)), StoreFault::Busy);
    held.rollback();
    QCOMPARE(problem(store->submit(add)), QString());
}

} // namespace pulley

QTEST_GUILESS_MAIN(pulley::StoreFaultsTest)
#include "tst_storefaults.moc"
