// BoardStore's inside: the connection, the board as this client knows it, and what it has still to be told.
#pragma once

#include "models/store/boardrows.h"
#include "models/store/boardstore.h"
#include "models/store/cardfold.h"
#include "models/store/connection.h"
#include "models/store/feed.h"
#include "models/store/refusalrows.h"
#include "models/store/transaction.h"

#include <QSet>

namespace pulley {

struct BoardStore::Private {
    explicit Private(const Location &location) : connection(location) { }

    Result<Done, StoreError> open(OpenMode mode);
    Result<Done, StoreError> connected();

    Outcome create(const BoardId &id, Command command);
    Outcome submit(Command command);
    Outcome decideAndCommit(Transaction &transaction, const Command &command, const LockedBoard &locked);
    Outcome createdBefore(const BoardId &id, qint64 boardNumber, const CommandId &command, Transaction &transaction);
    /// Keeps in mind that a limit refused the command; writes it down when there is time for it.
    void noteRefusal(const Refusal &refusal, const Command &command);
    /// Writes down what is kept in mind, without waiting long for others. What can't be written now is tried again with the next.
    void writeRefusals();
    /// The board's key is another board's.
    Result<bool, StoreError> isKeyTaken(const QString &key);

    /// Inside a transaction: folds what others have committed since, and keeps it to be handed out.
    Result<Done, StoreError> takeMissed();
    /// What is kept to be handed out, once.
    Advance handOut();
    Outcome alreadyCommitted(qint64 revision);
    void take(const Board &loaded, qint64 boardNumber);

    /// The board with the cards that the action is about, though they aren't on it; `fetched` says which those are.
    Result<Board, StoreError> boardFor(const Action &action, QSet<CardId> &fetched);
    Result<Done, StoreError> write(const CardFold &fold, const JournalEntry &entry);

    Connection connection;
    PersonId enforced;
    Board board;
    /// Under which number the rows know the board; 0 before one is loaded.
    qint64 number = 0;
    /// Folded into `board`, but not handed out yet: a refusal or a failed commit has no place for it.
    QList<JournalEntry> kept;
    QSet<CardId> keptCards;
    /// Refused by a limit, and not written down yet.
    QList<NotedRefusal> refused;
    std::unique_ptr<Feed> feed;
};

/// A fold that knows the cards of `board` which `changes` touch, with the changes applied.
CardFold folded(const Board &board, const QList<Change> &changes);

/// Another board has the key.
Refusal refusedKey(const QString &key, Instant at);

} // namespace pulley
