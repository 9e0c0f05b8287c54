// SqliteRows: rows straight from SQLite, on the driver's own connection. Qt's driver takes four times as long to hand over a row as
// SQLite to find it; this is for the one statement that reads millions.
#pragma once

#include "models/store/connection.h"

#include <QByteArrayView>
#include <QSqlError>

struct sqlite3;
struct sqlite3_stmt;

namespace pulley {

/// The driver's connection; null on PostgreSQL, and where the driver has another SQLite inside than the one that is linked here:
/// the two must not touch each other's things.
sqlite3 *lentSqlite(Connection &connection);

class SqliteRows
{
public:
    /// `sql` in SQLite's dialect, with `numbers` for its question marks. It is at its first row's start.
    SqliteRows(sqlite3 *database, const QString &sql, const QList<qint64> &numbers);
    ~SqliteRows();
    SqliteRows(const SqliteRows &) = delete;
    SqliteRows &operator=(const SqliteRows &) = delete;

    /// False behind the last row, and after an error.
    bool next();
    std::optional<QSqlError> error() const;

    /// NULL is 0.
    qint64 number(int place) const;
    /// UTF-8, until next(); NULL is empty.
    QByteArrayView text(int place) const;

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_result;
};

} // namespace pulley
