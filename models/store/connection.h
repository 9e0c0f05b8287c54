// Connection: one open database, its settings, its prepared statements and the words in which dialects differ.
#pragma once

#include "models/domain/result.h"
#include "models/store/location.h"
#include "models/store/storeerror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <utility>

namespace pulley {

class Connection
{
public:
    explicit Connection(Location location);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Opens, or closes first and opens again. SQLite: the file must exist.
    Result<Done, StoreError> open();
    void close();
    bool isOpen() const;
    const Location &location() const { return m_location; }
    QSqlDatabase database() const { return m_database; }

    /// Runs `sql` (tokens in braces put into the dialect) with `values` for its question marks, of which none is in quotes;
    /// prepared once a connection. The query is at its first row's start; the caller reads it out or calls finish() before the
    /// next statement.
    Result<QSqlQuery *, StoreError> run(const QString &sql, const QVariantList &values = {});
    /// run() for statements whose rows don't matter. The number of rows touched.
    Result<qint64, StoreError> write(const QString &sql, const QVariantList &values = {});
    /// Hands each row to `take` until it returns false; reads nothing else meanwhile.
    template <class F>
    Result<Done, StoreError> each(const QString &sql, const QVariantList &values, F take)
    {
        const auto query = run(sql, values);
        if (!query)
            return Failure{query.error()};
        bool more = true;
        while (more && (*query)->next())
            more = take(std::as_const(**query));
        return readOut(**query, more);
    }
    /// The first column of the first row; invalid when there is no row.
    Result<QVariant, StoreError> single(const QString &sql, const QVariantList &values = {});
    /// Runs `sql` once and unprepared, as control statements want it.
    Result<Done, StoreError> control(const QString &sql);
    /// Writes rows of `width` values each, many to a statement. `head` is the statement up to VALUES, `tail` what follows.
    Result<Done, StoreError> insertMany(const QString &head, int width, const QVariantList &values, const QString &tail = {});

    QString inDialect(QString sql) const;

    /// For how long SQLite waits for others; as usual without. PostgreSQL is told within a transaction.
    Result<Done, StoreError> waitForOthers(std::optional<int> milliseconds);

    /// Whether a statement has failed since forgetFailure(): a transaction in which one did is not to be committed.
    bool hasFailed() const { return m_failed; }
    void forgetFailure() { m_failed = false; }
    /// Notes that a statement has failed. What that means.
    StoreError failed(const QSqlError &error);

private:
    Result<Done, StoreError> readOut(QSqlQuery &query, bool toTheEnd);
    Result<Done, StoreError> setUp();

    Location m_location;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    QStringList m_placeNames;
    bool m_failed = false;
};

} // namespace pulley
