// Where a database is, as people write it.
#include "models/store/location.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

namespace pulley {

class LocationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { qunsetenv("PULLEY_DB"); }

    void readsServers_data();
    void readsServers();
    void refusesPasswords_data();
    void refusesPasswords();
    void readsFiles();
    void fallsBackToTheEnvironmentAndTheUsersFolder();
};

void LocationTest::readsServers_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("conninfo");
    const auto row = [](const char *where, const char *conninfo) {
        QTest::newRow(where) << QString::fromLatin1(where) << QString::fromLatin1(conninfo);
    };
    row("service=ops", "service=ops");
    row("host=/run/postgresql dbname=ops", "host=/run/postgresql dbname=ops");
    row("postgresql://", "");
    row("postgresql://db.example.org/ops", "host='db.example.org' dbname='ops'");
    row("postgres://ann@db.example.org:5433/ops", "host='db.example.org' port='5433' user='ann' dbname='ops'");
    row("postgresql://a:1,b:2/ops", "host='a,b' port='1,2' dbname='ops'");
    row("postgresql://[2001:db8::1]:5433/ops", "host='2001:db8::1' port='5433' dbname='ops'");
    row("postgresql://%2Frun%2Fpostgresql/ops", "host='/run/postgresql' dbname='ops'");
    row("postgresql:///ops?host=/run/postgresql&sslmode=verify-full", "dbname='ops' host='/run/postgresql' sslmode='verify-full'");
    row("postgresql://ann%40work@db/it%27s%5Cops", "host='db' user='ann@work' dbname='it\\'s\\\\ops'");
}

void LocationTest::readsServers()
{
    QFETCH(QString, where);
    QFETCH(QString, conninfo);
    const auto location = parseLocation(where);
    QVERIFY(location.has_value());
    QCOMPARE(location->engine, Engine::Postgres);
    QCOMPARE(location->conninfo, conninfo);
    QCOMPARE(location->shown, where);
}

void LocationTest::refusesPasswords_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"postgresql://ann:s3cret@db/ops", "postgresql://db/ops?user=ann&password=s3cret",
                              "host=db password=s3cret dbname=ops", "postgresql://db/ops?sslpassword=s3cret"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void LocationTest::refusesPasswords()
{
    QFETCH(QString, where);
    const auto location = parseLocation(where);
    QVERIFY(!location);
    QVERIFY(location.error().contains(QStringLiteral("~/.pgpass")));
    QVERIFY(location.error().contains(QStringLiteral("keychain")));
    QVERIFY(!location.error().contains(QStringLiteral("s3cret")));
}

void LocationTest::readsFiles()
{
    const auto location = parseLocation(QStringLiteral("boards/team.db"));
    QVERIFY(location.has_value());
    QCOMPARE(location->engine, Engine::Sqlite);
    QCOMPARE(location->file, QDir::current().absoluteFilePath(QStringLiteral("boards/team.db")));
    QCOMPARE(location->shown, QStringLiteral("boards/team.db"));
    QCOMPARE(parseLocation(QStringLiteral("./host=odd name"))->engine, Engine::Sqlite);
    QVERIFY(!parseLocation(QStringLiteral("postgresql://db/ops?options=-c x%3Dy;z")));
}

void LocationTest::fallsBackToTheEnvironmentAndTheUsersFolder()
{
    QCOMPARE(defaultLocation().file,
             QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/pulley/pulley.db"));
    qputenv("PULLEY_DB", "service=ops");
    QCOMPARE(parseLocation({})->conninfo, QStringLiteral("service=ops"));
    qputenv("PULLEY_DB", "postgresql://ann:s3cret@db/ops");
    QVERIFY(!parseLocation({}));
    QVERIFY(defaultLocation().file.isEmpty());
}

} // namespace pulley

QTEST_GUILESS_MAIN(pulley::LocationTest)
#include "tst_location.moc"
