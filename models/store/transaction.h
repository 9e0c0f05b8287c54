// Transaction: rolled back unless its commit was asked for and the database said yes.
#pragma once

#include "models/store/connection.h"

namespace pulley {

class Transaction
{
public:
    enum class Kind {
        Write,   ///< takes SQLite's write lock at once: one that reads first fails later in spite of the busy timeout
        Snapshot ///< reads that all see the same state
    };

    explicit Transaction(Connection &connection) : m_connection(connection) { }
    ~Transaction() { rollback(); }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<Done, StoreError> begin(Kind kind);
    /// An error means nothing was kept; but Unreachable, from a connection lost on the way, leaves it open whether it was.
    Result<Done, StoreError> commit();
    void rollback();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace pulley
