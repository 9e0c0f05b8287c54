// Board rows: a board's line and its policy, and boards as loading reads them.
#pragma once

#include "models/domain/board.h"
#include "models/store/boardstore.h"
#include "models/store/connection.h"

namespace pulley {

/// The board's row as it stands, its policy without cards.
struct BoardRow {
    Board policy;
    QString key;
    QString name;
    Instant lastAt;
};

struct LockedBoard {
    qint64 revision = 0;
    Instant at;
    /// The revision under which the command stands in the journal already; 0 when it doesn't.
    qint64 already = 0;
};

Result<QList<BoardSummary>, StoreError> readBoards(Connection &connection);
/// The number under which rows know the board; nullopt when there is none.
Result<std::optional<qint64>, StoreError> boardNumber(Connection &connection, const BoardId &id);
Result<BoardRow, StoreError> readBoardRow(Connection &connection, qint64 board);
/// What is open and the last finished cards. Wants a snapshot around it.
Result<Board, StoreError> readBoard(Connection &connection, qint64 board, const BoardId &id);
/// In a writing transaction, before a board's key is looked for: nobody else makes a board or gives one a key until it ends.
Result<Done, StoreError> lockBoards(Connection &connection);
/// First statement of a writing transaction: nobody else writes to the board until it ends.
Result<LockedBoard, StoreError> lockBoard(Connection &connection, qint64 board, const CommandId &command);
Result<qint64, StoreError> insertBoard(Connection &connection, const Board &policy, const QString &key, Instant at);
Result<Done, StoreError> updateBoard(Connection &connection, qint64 board, const Board &before, const Board &after,
                                     bool policyChanged);
Result<Instant, StoreError> clockOf(Connection &connection);

} // namespace pulley
