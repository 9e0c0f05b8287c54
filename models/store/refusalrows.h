// Refusal rows: commands that a limit refused, as the database keeps them beside the journal.
#pragma once

#include "models/domain/refusalnote.h"
#include "models/store/connection.h"

#include <functional>

namespace pulley {

/// A refusal that is to be written down, and on which board.
struct NotedRefusal {
    qint64 board = 0;
    CommandId command;
    RefusalNote note;
    /// So many times it could not be written though the database was there for writing.
    int failures = 0;
};

/// In a transaction of their own, all or none; a command that was noted before is left as it is. Nobody waits for a note: where
/// others hold the database, Busy comes within a moment.
Result<Done, StoreError> writeRefusals(Connection &connection, const QList<NotedRefusal> &refusals);
/// Up to and with `to`, by limit; `counts` says of which cards.
Result<QList<RefusalCount>, StoreError> countRefusals(Connection &connection, qint64 board, Instant to,
                                                      const std::function<bool(const CardId &)> &counts);
/// In order of time, both ends included.
Result<QList<RefusalNote>, StoreError> readRefusals(Connection &connection, qint64 board, Instant from, Instant to);

} // namespace pulley
