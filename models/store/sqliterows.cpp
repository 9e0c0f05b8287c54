// https://www.sqlite.org/cintro.html and QSqlDriver::handle()
#include "models/store/sqliterows.h"

#include <QSqlDriver>

#include <cstring>
#include <sqlite3.h>

namespace pulley {

namespace {

/// The SQLite that is linked here, and how it was built: with other options the same release lays its things out otherwise.
QString linkedHere()
{
    QStringList options;
    for (int i = 0; const char *option = sqlite3_compileoption_get(i); ++i)
        options.append(QString::fromLatin1(option));
    return QString::fromLatin1(sqlite3_sourceid()) + QLatin1Char(' ') + options.join(QLatin1Char(' '));
}

} // namespace

sqlite3 *lentSqlite(Connection &connection)
{
    const QVariant handle = connection.database().driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    const auto inside = connection.single(QStringLiteral(
        "SELECT sqlite_source_id() || ' ' || (SELECT group_concat(compile_options, ' ') FROM pragma_compile_options)"));
    if (!inside || inside->toString() != linkedHere())
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

SqliteRows::SqliteRows(sqlite3 *database, const QString &sql, const QList<qint64> &numbers) : m_database(database)
{
    const QByteArray text = sql.toUtf8();
    m_result = sqlite3_prepare_v2(m_database, text.constData(), int(text.size()), &m_statement, nullptr);
    for (qsizetype i = 0; i < numbers.size() && m_result == SQLITE_OK; ++i)
        m_result = sqlite3_bind_int64(m_statement, int(i) + 1, numbers.at(i));
}

SqliteRows::~SqliteRows()
{
    sqlite3_finalize(m_statement);
}

bool SqliteRows::next()
{
    if (m_result == SQLITE_OK || m_result == SQLITE_ROW)
        m_result = sqlite3_step(m_statement);
    return m_result == SQLITE_ROW;
}

std::optional<QSqlError> SqliteRows::error() const
{
    if (m_result == SQLITE_OK || m_result == SQLITE_ROW || m_result == SQLITE_DONE)
        return {};
    return QSqlError({}, QString::fromUtf8(sqlite3_errmsg(m_database)), QSqlError::StatementError,
                     QString::number(sqlite3_extended_errcode(m_database)));
}

qint64 SqliteRows::number(int place) const
{
    return sqlite3_column_int64(m_statement, place);
}

QByteArrayView SqliteRows::text(int place) const
{
    const auto *const utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, place));
    return utf8 ? QByteArrayView(utf8, sqlite3_column_bytes(m_statement, place)) : QByteArrayView();
}

} // namespace pulley
