// The two kinds of Bare.
#pragma once

#include "tests/bench/bare.h"

#include <QHash>
#include <libpq-fe.h>
#include <sqlite3.h>

namespace pulley::bench {

class BareSqlite : public Bare
{
public:
    explicit BareSqlite(const Location &location);
    ~BareSqlite() override;
    QList<Row> run(const QByteArray &sql, const Row &values) override;
    void control(const QByteArray &sql) override;

private:
    sqlite3 *m_database = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_prepared;
};

class BarePostgres : public Bare
{
public:
    explicit BarePostgres(const Location &location);
    ~BarePostgres() override;
    QList<Row> run(const QByteArray &sql, const Row &values) override;
    void control(const QByteArray &sql) override;

private:
    QByteArray prepare(const QByteArray &sql);

    PGconn *m_connection = nullptr;
    QHash<QByteArray, QByteArray> m_prepared;
};

} // namespace pulley::bench
