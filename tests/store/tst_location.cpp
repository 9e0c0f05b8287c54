// Where a database is, as people write it.
#include "models/store/location.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

namespace pulley::tst_location {

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
    row("sslmode=require host=db", "sslmode=require host=db");
    row("application_name = 'password=none' service=ops", "application_name = 'password=none' service=ops");
    row("postgresql://", "");
    row("postgresql://db.example.org/ops", "dbname='ops' host='db.example.org'");
    row("POSTGRESQL://db/Ops", "dbname='Ops' host='db'");
    row("postgres://ann@db.example.org:5433/ops", "user='ann' dbname='ops' host='db.example.org' port='5433'");
    row("postgresql://a:1,b:2/ops", "dbname='ops' host='a,b' port='1,2'");
    row("postgresql://[2001:db8::1]:5433/ops", "dbname='ops' host='2001:db8::1' port='5433'");
    row("postgresql://%2Frun%2Fpostgresql/ops", "dbname='ops' host='/run/postgresql'");
    row("postgresql:///ops?host=/run/postgresql&sslmode=verify-full", "dbname='ops' host='/run/postgresql' sslmode='verify-full'");
    row("postgresql://ann%40work@db/it%27s%5Cops", "user='ann@work' dbname='it\\'s\\\\ops' host='db'");
    row("postgresql://db:5433/ops?application_name=a@b", "dbname='ops' host='db' port='5433' application_name='a@b'");
}

void LocationTest::readsServers()
{
    QFETCH(QString, where);
    QFETCH(QString, conninfo);
    const auto location = parseLocation(where);
    QVERIFY2(location.has_value(), qPrintable(location ? QString() : location.error()));
    QCOMPARE(location->engine, Engine::Postgres);
    QCOMPARE(location->conninfo, conninfo);
    QCOMPARE(location->shown, where);
}

void LocationTest::refusesPasswords_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {
             "postgresql://ann:s3cret@db/ops",
             "postgresql://ann:@db/ops",
             "postgresql://ann:p@s3cret@db/ops",
             "postgresql://ann:s3/cret@db/ops",
             "postgresql://ann:5432/s3cret@db/ops",
             "postgresql://ann:s3?cret@db/ops",
             "postgresql://ann:s3?cret=x@db/ops",
             "postgresql://ann:s3#cret@db/ops",
             "postgresql://ann:s3cret",
             "postgresql://ann:s3cret/ops",
             "postgresql://ann%3As3cret@db/ops",
             "postgresql://ann:%733cret@db/ops",
             "postgresql://a:1,ann:s3cret@b/ops",
             "POSTGRESQL://ann:s3cret@db/ops",
             "PostGres://ann:s3cret@db/ops",
             "  postgresql://ann:s3cret@db/ops",
             "postgresql:/ann:s3cret@db/ops",
             "postgresql:ann:s3cret@db/ops",
             "pgsql://ann:s3cret@db/ops",
             "jdbc:postgresql://db/ops?user=ann&password=s3cret",
             "postgresql+psycopg2://ann:s3cret@db/ops",
             "postgresql://db/ops?user=ann&password=s3cret",
             "postgresql://db/ops?%70assword=s3cret",
             "postgresql://db/ops?sslpassword=s3cret",
             "postgresql://db/ops?s3cret",
             "password=s3cret",
             "host=db password=s3cret dbname=ops",
             "host=db password = 's3 cret'",
             "host='db'password=s3cret",
             "sslmode=require host=db password=s3cret",
             "connect_timeout=3 password=s3cret",
             "PASSWORD=s3cret host=db",
             "host=db PGPASSWORD=s3cret",
             "pasword=s3cret host=db",
             "ops host=db password=s3cret",
             "host=db s3cret",
             "host=db sslpassword=s3cret",
             "host=db password='s3cret",
             "dbname=postgresql://ann:s3cret@db/ops",
             "host=db dbname='password=s3cret'",
             "host=db port=s3cret",
         })
        QTest::newRow(where) << QString::fromLatin1(where);
}

void LocationTest::refusesPasswords()
{
    QFETCH(QString, where);
    const auto location = parseLocation(where);
    QVERIFY(!location);
    // Where a password belongs instead, and only places there are.
    QVERIFY2(location.error().contains(QStringLiteral("~/.pgpass")), qPrintable(location.error()));
    QVERIFY(location.error().contains(QStringLiteral("PGPASSFILE")));
    QVERIFY(!location.error().contains(QStringLiteral("keychain")));
    for (const char *part : {"s3", "cret", "733"})
        QVERIFY2(!location.error().contains(QLatin1String(part)), qPrintable(location.error()));
}

void LocationTest::readsFiles()
{
    const auto location = parseLocation(QStringLiteral("boards/team.db"));
    QVERIFY(location.has_value());
    QCOMPARE(location->engine, Engine::Sqlite);
    QCOMPARE(location->file, QDir::current().absoluteFilePath(QStringLiteral("boards/team.db")));
    QCOMPARE(location->shown, QStringLiteral("boards/team.db"));
    for (const char *file : {"./host=odd name", "/srv/ops user=ann.db", "../service=ops", "team 1.db", "a:b.db", "postgres.db"})
        QCOMPARE(parseLocation(QString::fromLatin1(file))->engine, Engine::Sqlite);
    for (const char *split : {"postgresql://db/ops?options=-c%20x%3Dy;z", "postgresql://db/ops?options=-c%20x%3Dy%3Bz"})
        QVERIFY(parseLocation(QString::fromLatin1(split)).error().contains(QStringLiteral("semicolon")));
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

PULLEY_TEST(LocationTest)

} // namespace pulley::tst_location

#include "tst_location.moc"
