// Begin, commit and roll back, each with its answer read.
#include "models/store/transaction.h"

namespace pulley {

Result<Done, StoreError> Transaction::begin(Kind kind)
{
    const bool file = m_connection.location().engine == Engine::Sqlite;
    QString sql = QStringLiteral("BEGIN");
    if (kind == Kind::Write && file)
        sql = QStringLiteral("BEGIN IMMEDIATE");
    else if (kind == Kind::Snapshot && !file)
        sql = QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    m_connection.forgetFailure();
    auto begun = m_connection.control(sql);
    m_open = begun.has_value();
    return begun;
}

Result<Done, StoreError> Transaction::commit()
{
    // PostgreSQL answers COMMIT of a broken transaction with a quiet rollback, SQLite may have rolled back half of it already.
    if (m_connection.hasFailed()) {
        rollback();
        return Failure{StoreError{StoreFault::Unexpected, m_connection.location().shown, QStringLiteral("a statement had failed")}};
    }
    auto committed = m_connection.control(QStringLiteral("COMMIT"));
    if (committed)
        m_open = false;
    else
        rollback();
    return committed;
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    // A connection that is gone, or a database that rolled back by itself, says no here: there is nothing left to undo.
    (void)m_connection.control(QStringLiteral("ROLLBACK"));
}

} // namespace pulley
