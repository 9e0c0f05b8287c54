// Refusal rows: commands that a limit refused, as the database keeps them beside the journal.
#pragma once

#include "models/domain/refusalnote.h"
#include "models/store/connection.h"

namespace pulley {

/// A refusal that is to be written down, and on which board.
struct NotedRefusal {
    qint64 board = 0;
    CommandId command;
    RefusalNote note;
};

/// In a transaction of its own; a command that was noted before is left as it is.
Result<Done, StoreError> writeRefusal(Connection &connection, const NotedRefusal &refusal);
/// In order of time, both ends included.
Result<QList<RefusalNote>, StoreError> readRefusals(Connection &connection, qint64 board, Instant from, Instant to);

} // namespace pulley
