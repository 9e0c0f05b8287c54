// Making databases for tests, and taking them away.
#include "tests/support/testdatabase.h"

#include <QTest>
#include <QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

namespace pulley {

namespace {

QString server()
{
    return qEnvironmentVariable("PULLEY_TEST_PG");
}

QList<QVariantList> runOn(const Location &location, const QString &sql)
{
    const QString name = QUuid::createUuid().toString();
    QList<QVariantList> rows;
    {
        const bool file = location.engine == Engine::Sqlite;
        QSqlDatabase database = QSqlDatabase::addDatabase(file ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
        if (file)
            database.setDatabaseName(location.file);
        else
            database.setConnectOptions(location.conninfo);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i));
            rows.append(row);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

Location postgres(const QString &conninfo)
{
    return {Engine::Postgres, {}, conninfo, conninfo};
}

} // namespace

bool TestDatabase::isAvailable(Engine engine)
{
    return engine == Engine::Sqlite || !server().isEmpty();
}

TestDatabase::TestDatabase(Engine engine)
{
    if (engine == Engine::Sqlite) {
        m_location = *parseLocation(m_folder.filePath(QStringLiteral("board.db")));
        return;
    }
    m_name = QStringLiteral("pulley_test_") + QUuid::createUuid().toString(QUuid::Id128);
    runOn(postgres(server()), QStringLiteral("CREATE DATABASE ") + m_name);
    m_location = postgres(server() + QStringLiteral(" dbname=") + m_name);
}

TestDatabase::~TestDatabase()
{
    if (!m_name.isEmpty())
        runOn(postgres(server()), QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name));
}

std::unique_ptr<BoardStore> TestDatabase::open() const
{
    auto store = BoardStore::open(m_location, OpenMode::CreateIfMissing);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    return std::move(*store);
}

QList<QVariantList> TestDatabase::run(const QString &sql) const
{
    return runOn(m_location, sql);
}

void addEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    if (TestDatabase::isAvailable(Engine::Postgres))
        QTest::newRow("postgresql") << Engine::Postgres;
    else
        qWarning("SKIPPED on PostgreSQL: PULLEY_TEST_PG names no server");
}

} // namespace pulley
