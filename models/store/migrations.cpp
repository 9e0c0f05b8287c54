// Reading the scripts, and running those that are missing.
#include "models/store/migrations.h"

#include "models/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <optional>

static void initPulleyStoreResources()
{
    Q_INIT_RESOURCE(store);
}

namespace pulley {

namespace {

StoreError schemaError(const Connection &connection, StoreFault fault, const QString &detail)
{
    return {fault, connection.location().shown, detail};
}

Result<QStringList, StoreError> tablesOf(Connection &connection)
{
    const bool file = connection.location().engine == Engine::Sqlite;
    QStringList tables;
    const auto read =
        connection.each(file ? QStringLiteral("SELECT name FROM sqlite_master")
                             : QStringLiteral("SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()"),
                        {}, [&](const QSqlQuery &row) {
                            tables.append(row.value(0).toString());
                            return true;
                        });
    if (!read)
        return Failure{read.error()};
    return tables;
}

/// 0 for an empty database.
Result<qint64, StoreError> versionOf(Connection &connection)
{
    const auto tables = tablesOf(connection);
    if (!tables)
        return Failure{tables.error()};
    if (tables->isEmpty())
        return qint64(0);
    if (!tables->contains(QStringLiteral("pulley_schema")))
        return Failure{schemaError(connection, StoreFault::NotPulley, QStringLiteral("it holds tables of another program"))};
    const auto version = connection.single(QStringLiteral("SELECT version FROM pulley_schema"));
    if (!version)
        return Failure{version.error()};
    if (version->toLongLong() < 1)
        return Failure{schemaError(connection, StoreFault::Damaged, QStringLiteral("the schema's version is missing"))};
    return version->toLongLong();
}

/// Statements end with a semicolon at the end of a line.
QStringList statementsOf(const QString &script)
{
    static const QRegularExpression comment(QStringLiteral("^\\s*--.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression end(QStringLiteral(";\\s*(\\n|$)"));
    return QString(script).remove(comment).trimmed().split(end, Qt::SkipEmptyParts);
}

Result<Done, StoreError> step(Connection &connection, const QStringList &scripts)
{
    const auto version = versionOf(connection);
    if (!version)
        return Failure{version.error()};
    if (*version >= scripts.size())
        return Done{};
    QStringList statements = statementsOf(scripts.at(*version));
    if (*version == 0)
        statements.prepend(QStringLiteral("CREATE TABLE pulley_schema (version BIGINT NOT NULL)"));
    statements.append(*version == 0 ? QStringLiteral("INSERT INTO pulley_schema (version) VALUES (1)")
                                    : QStringLiteral("UPDATE pulley_schema SET version = %1").arg(*version + 1));
    for (const QString &statement : statements) {
        if (const auto done = connection.control(connection.inDialect(statement)); !done)
            return done;
    }
    return Done{};
}

/// Takes part in no race: SQLite's write lock or an advisory lock is held while the version is read again and raised.
Result<Done, StoreError> stepInTransaction(Connection &connection, const QStringList &scripts)
{
    Transaction transaction(connection);
    if (const auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (connection.location().engine == Engine::Postgres) {
        if (const auto locked = connection.control(QStringLiteral("SELECT pg_advisory_xact_lock(708553)")); !locked)
            return locked;
    }
    if (const auto done = step(connection, scripts); !done)
        return done;
    return transaction.commit();
}

/// Readers and a writer at once. A database that can't be written, or is in use just now, keeps its mode until it is opened again.
Result<Done, StoreError> useWriteAheadLog(Connection &connection)
{
    if (connection.location().engine != Engine::Sqlite)
        return Done{};
    const auto mode = connection.single(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode && mode.error().fault != StoreFault::ReadOnly && mode.error().fault != StoreFault::Busy)
        return Failure{mode.error()};
    return Done{};
}

} // namespace

QStringList migrationScripts()
{
    initPulleyStoreResources();
    QStringList scripts;
    const QDir folder(QStringLiteral(":/pulley/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.append(QString::fromUtf8(file.readAll()));
    }
    return scripts;
}

Result<Done, StoreError> migrate(Connection &connection, const QStringList &scripts, OpenMode mode)
{
    const auto version = versionOf(connection);
    if (!version)
        return Failure{version.error()};
    if (*version == 0 && mode == OpenMode::Existing)
        return Failure{schemaError(connection, StoreFault::NotPulley, QStringLiteral("it is empty"))};
    if (*version > scripts.size())
        return Failure{schemaError(connection, StoreFault::NewerSchema,
                                   QStringLiteral("schema %1, this program knows %2").arg(*version).arg(scripts.size()))};
    if (const auto done = useWriteAheadLog(connection); !done)
        return done;
    for (qint64 missing = scripts.size() - *version; missing > 0; --missing) {
        if (const auto done = stepInTransaction(connection, scripts); !done)
            return done;
    }
    return Done{};
}

} // namespace pulley
