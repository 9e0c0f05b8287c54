// What can be wrong with a PostgreSQL server, provoked for real.
#include "tests/store/passwordrole.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

#include <unistd.h>

namespace pulley::tst_serverfaults {

namespace {

Location server(const QString &settings)
{
    return {Engine::Postgres, {}, settings, settings};
}

QString testServer()
{
    return qEnvironmentVariable("PULLEY_TEST_PG");
}

} // namespace

class ServerFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWhatIsWrongWithAServer_data();
    void namesWhatIsWrongWithAServer();
    void noticesAWrongPassword();
    void noticesMissingRights();
    void noticesAReadOnlyServer();
    void tellsOfALostServerConnection();
};

void ServerFaultsTest::namesWhatIsWrongWithAServer_data()
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

void ServerFaultsTest::namesWhatIsWrongWithAServer()
{
    QFETCH(QString, settings);
    QFETCH(StoreFault, fault);
    const StoreError error = openError(server(settings), OpenMode::CreateIfMissing);
    QCOMPARE(error.fault, fault);
    QVERIFY(!error.detail.isEmpty());
    QVERIFY(!error.detail.contains(QLatin1Char('\n')));
}

void ServerFaultsTest::noticesAWrongPassword()
{
    if (testServer().isEmpty())
        QSKIP("SKIPPED: PULLEY_TEST_PG names no server");
    const TestDatabase database(Engine::Postgres);
    if (!PasswordRole::isPossible(database))
        QSKIP("SKIPPED: only a superuser can tell the server to ask for a password");
    const PasswordRole role(database);
    StoreError error;
    QTRY_VERIFY((error = role.refused("wrong")).fault == StoreFault::Denied);
    QVERIFY(!error.detail.contains(QStringLiteral("wrong")));
    QCOMPARE(role.refused("").fault, StoreFault::Denied);
    QCOMPARE(role.refused("right").fault, StoreFault::NotPulley);
}

void ServerFaultsTest::noticesMissingRights()
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

void ServerFaultsTest::noticesAReadOnlyServer()
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

void ServerFaultsTest::tellsOfALostServerConnection()
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

PULLEY_TEST(ServerFaultsTest)

} // namespace pulley::tst_serverfaults

#include "tst_serverfaults.moc"
