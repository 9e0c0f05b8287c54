// Bare PostgreSQL: PQprepare once, PQexecPrepared each time.
#include "tests/bench/bareengines.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace pulley::bench {

namespace {

constexpr Oid int8Oid = 20;
constexpr Oid int4Oid = 23;
constexpr Oid int2Oid = 21;

void must(PGconn *connection, PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return;
    std::fprintf(stderr, "libpq: %s\n", PQerrorMessage(connection));
    std::exit(3);
}

Value fieldValue(PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return {};
    const QByteArray text(PQgetvalue(result, row, column), PQgetlength(result, row, column));
    const Oid type = PQftype(result, column);
    if (type == int8Oid || type == int4Oid || type == int2Oid)
        return text.toLongLong();
    return text;
}

} // namespace

BarePostgres::BarePostgres(const Location &location) : m_connection(PQconnectdb(location.conninfo.toUtf8().constData()))
{
    if (PQstatus(m_connection) != CONNECTION_OK) {
        std::fprintf(stderr, "libpq: %s\n", PQerrorMessage(m_connection));
        std::exit(3);
    }
    control("SET jit = off; SET client_min_messages = 'warning'; LISTEN pulley");
}

BarePostgres::~BarePostgres()
{
    PQfinish(m_connection);
}

QByteArray BarePostgres::prepare(const QByteArray &sql)
{
    QByteArray numbered;
    int place = 0;
    for (const char c : sql)
        numbered += c == '?' ? "$" + QByteArray::number(++place) : QByteArray(1, c);
    const QByteArray name = "s" + QByteArray::number(m_prepared.size());
    PGresult *result = PQprepare(m_connection, name.constData(), numbered.constData(), 0, nullptr);
    must(m_connection, result);
    PQclear(result);
    return name;
}

QList<Row> BarePostgres::run(const QByteArray &sql, const Row &values)
{
    QByteArray &name = m_prepared[sql];
    if (name.isEmpty())
        name = prepare(sql);
    std::vector<QByteArray> texts;
    std::vector<const char *> pointers;
    for (const Value &value : values)
        texts.push_back(textOf(value));
    for (qsizetype i = 0; i < values.size(); ++i)
        pointers.push_back(values.at(i).index() == 0 ? nullptr : texts[size_t(i)].constData());
    PGresult *result = PQexecPrepared(m_connection, name.constData(), int(pointers.size()), pointers.data(), nullptr, nullptr, 0);
    must(m_connection, result);
    QList<Row> rows;
    for (int i = 0; i < PQntuples(result); ++i) {
        Row row;
        for (int column = 0; column < PQnfields(result); ++column)
            row.append(fieldValue(result, i, column));
        rows.append(row);
    }
    PQclear(result);
    return rows;
}

void BarePostgres::control(const QByteArray &sql)
{
    PGresult *result = PQexec(m_connection, sql.constData());
    must(m_connection, result);
    PQclear(result);
}

} // namespace pulley::bench
