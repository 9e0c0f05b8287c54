// BoardSession's inside: what it keeps, what it asks of the store's thread and what it does with the answers.
#pragma once

#include "models/session/boardsession.h"
#include "models/session/commandqueue.h"
#include "models/session/undostack.h"

#include <QTimer>

namespace pulley {

/// What bringing a connection up gave.
struct Entered {
    std::optional<StoreError> error;
    PersonId enforced;
    std::optional<Board> board;
};

struct BoardSession::Private {
    using Opened = Result<Done, StoreError>;

    explicit Private(BoardSession *session, const Location &where, const PersonId &person);

    // Opening
    QFuture<Opened> enter(std::optional<QString> key, OpenMode mode);
    void entered(const Entered &result);
    void takeBoard(const Board &taken);
    QFuture<Outcome> create(const CreateBoard &action);

    // Commands
    QFuture<Outcome> append(Purpose purpose, Action action);
    void sendNext();
    bool prepare(QueuedCommand &next);
    void answered(const Outcome &outcome);
    void settle(QueuedCommand command, const Outcome &outcome);

    // What comes from the store
    void listen(BoardStore &store);
    void caughtUp(const Result<Advance, StoreError> &result);
    void receive(const Advance &advance);
    void fold(const Advance &advance);

    // The connection
    void setState(ConnectionState next);
    void lose(const StoreError &error);
    void tryAgain();
    void triedAgain(const Result<Advance, StoreError> &result);
    void wait();
    void waited();

    /// Runs `answer` in the session's thread; from the store's thread.
    template <class F>
    void tell(F answer)
    {
        QMetaObject::invokeMethod(q, std::move(answer), Qt::QueuedConnection);
    }

    BoardSession *q;
    Location location;
    PersonId me;
    bool isMeEnforced = false;
    Board board;
    /// Reset wherever `board` changes.
    std::optional<CountedBoard> counted;
    bool isOpen = false;
    ConnectionState state = ConnectionState::Connecting;
    StoreError lastError;
    CommandQueue queue;
    bool sending = false;
    /// Openings that wait until the commands for the present board are answered.
    QList<std::function<void()>> whenDrained;
    UndoStack undo;
    /// Advances not folded in yet: a slot may run an event loop of its own while one is being told.
    QList<Advance> inbox;
    QList<std::function<void()>> afterInbox;
    bool folding = false;
    bool catchUpFailed = false;
    QTimer patience;
    QTimer again;
    /// Last, so that it ends first.
    StoreThread thread;
};

} // namespace pulley
