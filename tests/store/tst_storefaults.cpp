// Every fault a database can have, provoked for real.
#include "models/store/transaction.h"
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <chrono>
#include <functional>
#include <unistd.h>

namespace pulley::tst_storefaults {

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

PULLEY_TEST(StoreFaultsTest)

} // namespace pulley::tst_storefaults

#include "tst_storefaults.moc"
