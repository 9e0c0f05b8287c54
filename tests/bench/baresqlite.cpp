// Bare SQLite: prepare, bind, step, reset.
#include "tests/bench/bareengines.h"

#include <cstdio>
#include <cstdlib>

namespace pulley::bench {

namespace {

void must(int result, int wanted, sqlite3 *database)
{
    if (result == wanted)
        return;
    std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(database));
    std::exit(3);
}

void bindValue(sqlite3_stmt *statement, int place, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(statement, place, *number);
    else if (const auto *text = std::get_if<QByteArray>(&value))
        sqlite3_bind_text(statement, place, text->constData(), int(text->size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, place);
}

Value columnValue(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    default:
        return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                          sqlite3_column_bytes(statement, column));
    }
}

} // namespace

BareSqlite::BareSqlite(const Location &location)
{
    must(sqlite3_open(location.file.toUtf8().constData(), &m_database), SQLITE_OK, m_database);
    sqlite3_busy_timeout(m_database, 10000);
    control("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF");
}

BareSqlite::~BareSqlite()
{
    for (sqlite3_stmt *statement : std::as_const(m_prepared))
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

QList<Row> BareSqlite::run(const QByteArray &sql, const Row &values)
{
    sqlite3_stmt *&statement = m_prepared[sql];
    if (!statement)
        must(sqlite3_prepare_v2(m_database, sql.constData(), int(sql.size()), &statement, nullptr), SQLITE_OK, m_database);
    for (qsizetype i = 0; i < values.size(); ++i)
        bindValue(statement, int(i) + 1, values.at(i));
    QList<Row> rows;
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        Row row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row.append(columnValue(statement, column));
        rows.append(row);
    }
    must(result, SQLITE_DONE, m_database);
    sqlite3_reset(statement);
    return rows;
}

void BareSqlite::control(const QByteArray &sql)
{
    must(sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK, m_database);
}

} // namespace pulley::bench
