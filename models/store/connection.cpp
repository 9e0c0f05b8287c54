// Opening a database, and statements that are prepared once.
#include "models/store/connection.h"

#include "models/store/faults.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <array>
#include <memory>

namespace pulley {

namespace {

/// Milliseconds.
constexpr int usualWait = 10'000;

/// Ours first: what a connection string says itself comes later and wins. Measured: without them a dead network is never noticed.
QString postgresOptions(const QString &conninfo)
{
    return QStringLiteral("connect_timeout=10 keepalives_idle=10 keepalives_interval=5 keepalives_count=3 tcp_user_timeout=15000 "
                          "fallback_application_name=pulley ")
        + conninfo;
}

/// A file that is not there must not come into being by looking for it.
QString sqliteUri(const QString &file)
{
    return QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(file, "/")) + QStringLiteral("?mode=rw");
}

/// Nobody may hold a board's row for good, and a snapshot must be taken anew by each statement.
QString postgresSettings()
{
    return QStringLiteral("SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '15s'; SET jit = off; "
                          "SET default_transaction_isolation = 'read committed'; SET client_min_messages = 'warning'");
}

QStringList sqliteSettings()
{
    return {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA synchronous = FULL"),
            QStringLiteral("PRAGMA trusted_schema = OFF")};
}

/// By name, a value is bound in a sixth of the time: by position, Qt makes a name up and looks for it each time.
QString placeName(qsizetype place)
{
    return QStringLiteral(":v%1").arg(place);
}

/// `sql` with a name for each of its question marks.
QString withNamedPlaces(const QString &sql)
{
    QString named;
    qsizetype places = 0;
    for (const QChar c : sql)
        named += c == QLatin1Char('?') ? placeName(places++) : QString(c);
    return named;
}

QString valuesOf(int width, qsizetype rows)
{
    QString row(QStringLiteral("(?"));
    for (int i = 1; i < width; ++i)
        row += QStringLiteral(",?");
    row += QLatin1Char(')');
    QString all = row;
    for (qsizetype i = 1; i < rows; ++i)
        all += QLatin1Char(',') + row;
    return all;
}

} // namespace

Connection::Connection(Location location) :
    m_location(std::move(location)), m_name(QStringLiteral("pulley-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    close();
}

Result<Done, StoreError> Connection::open()
{
    close();
    const bool file = m_location.engine == Engine::Sqlite;
    if (file && !QFile::exists(m_location.file))
        return Failure{StoreError{StoreFault::Unreachable, m_location.shown, QStringLiteral("there is no such file")}};
    m_database = QSqlDatabase::addDatabase(file ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
    if (file) {
        m_database.setDatabaseName(sqliteUri(m_location.file));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(usualWait));
    } else {
        m_database.setConnectOptions(postgresOptions(m_location.conninfo));
    }
    if (!m_database.open())
        return Failure{connectError(m_location, m_database.lastError())};
    auto ready = setUp();
    if (!ready)
        close();
    return ready;
}

void Connection::close()
{
    // Statements of a dead server connection are dropped after the driver: they can't be told to the server any more.
    if (m_database.isOpen())
        m_prepared.clear();
    if (m_database.isValid()) {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    m_prepared.clear();
}

bool Connection::isOpen() const
{
    return m_database.isOpen();
}

Result<Done, StoreError> Connection::setUp()
{
    if (m_location.engine == Engine::Postgres)
        return control(postgresSettings());
    for (const QString &setting : sqliteSettings()) {
        if (const auto done = control(setting); !done)
            return done;
    }
    return Done{};
}

StoreError Connection::failed(const QSqlError &error)
{
    m_failed = true;
    StoreError failure = storeError(m_location, error);
    if (m_location.engine == Engine::Postgres && !m_database.isOpen())
        failure.fault = StoreFault::Unreachable;
    return failure;
}

QString Connection::inDialect(QString sql) const
{
    struct Token {
        const char *name;
        const char *sqlite;
        const char *postgres;
    };
    static constexpr std::array tokens{
        Token{"{now}", "CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER) * 1000",
              "CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT)"},
        Token{"{latest}", "max", "greatest"},
        Token{"{binary}", "", "COLLATE \"C\""},
        Token{"{notify}", "", "RETURNING pg_notify('pulley', board_no || ':' || revision)"},
    };
    const bool file = m_location.engine == Engine::Sqlite;
    for (const Token &token : tokens)
        sql.replace(QLatin1String(token.name), QLatin1String(file ? token.sqlite : token.postgres));
    return sql;
}

Result<QSqlQuery *, StoreError> Connection::run(const QString &sql, const QVariantList &values)
{
    auto &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(withNamedPlaces(inDialect(sql)))) {
            m_prepared.remove(sql);
            return Failure{failed(fresh->lastError())};
        }
        query = std::move(fresh);
    }
    Q_ASSERT(sql.count(QLatin1Char('?')) == values.size());
    while (m_placeNames.size() < values.size())
        m_placeNames.append(placeName(m_placeNames.size()));
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(m_placeNames.at(i), values.at(i));
    if (!query->exec()) {
        const StoreError error = failed(query->lastError());
        query->finish();
        return Failure{error};
    }
    return query.get();
}

Result<qint64, StoreError> Connection::write(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query)
        return Failure{query.error()};
    const qint64 rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<QVariant, StoreError> Connection::single(const QString &sql, const QVariantList &values)
{
    QVariant value;
    const auto read = each(sql, values, [&](const QSqlQuery &row) {
        value = row.value(0);
        return false;
    });
    if (!read)
        return Failure{read.error()};
    return value;
}

/// A read that broke off half way looks like one that came to its end, but for the error.
Result<Done, StoreError> Connection::readOut(QSqlQuery &query, bool toTheEnd)
{
    if (toTheEnd && query.lastError().isValid()) {
        const StoreError error = failed(query.lastError());
        query.finish();
        return Failure{error};
    }
    query.finish();
    return Done{};
}

Result<Done, StoreError> Connection::control(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return Failure{failed(query.lastError())};
    return Done{};
}

Result<Done, StoreError> Connection::waitForOthers(std::optional<int> milliseconds)
{
    if (m_location.engine == Engine::Postgres)
        return milliseconds ? control(QStringLiteral("SET LOCAL lock_timeout = %1").arg(*milliseconds)) : Done{};
    return control(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds.value_or(usualWait)));
}

Result<Done, StoreError> Connection::insertMany(const QString &head, int width, const QVariantList &values, const QString &tail)
{
    constexpr qsizetype rowsAtOnce = 50;
    for (qsizetype from = 0; from < values.size();) {
        const qsizetype rows = std::min(rowsAtOnce, (values.size() - from) / width);
        const auto done = write(head + valuesOf(width, rows) + tail, values.mid(from, rows * width));
        if (!done)
            return Failure{done.error()};
        from += rows * width;
    }
    return Done{};
}

} // namespace pulley
