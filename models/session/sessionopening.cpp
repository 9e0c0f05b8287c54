// Opening: bringing a connection up in the store's thread and taking a board into the session.
#include "models/session/boardsession_p.h"

namespace pulley {

namespace {

StoreError noSuchBoard(const QString &key, const QList<BoardSummary> &boards)
{
    QStringList keys;
    for (const BoardSummary &board : boards)
        keys.append(board.key);
    return {StoreFault::NoSuchBoard, key, keys.join(QStringLiteral(", "))};
}

Result<BoardId, StoreError> boardOf(BoardStore &store, const QString &key)
{
    const auto boards = store.boards();
    if (!boards)
        return Failure{boards.error()};
    if (key.isEmpty() && boards->size() == 1)
        return boards->first().id;
    for (const BoardSummary &board : *boards) {
        if (!key.isEmpty() && board.key.compare(key, Qt::CaseInsensitive) == 0)
            return board.id;
    }
    return Failure{noSuchBoard(key, *boards)};
}

Entered bringUp(StoreThread::Slot &slot, const Location &location, const std::optional<QString> &key, OpenMode mode)
{
    Entered result;
    if (!slot) {
        auto opened = BoardStore::open(location, mode);
        if (!opened) {
            result.error = opened.error();
            return result;
        }
        slot = std::move(opened).value();
    } else if (!slot->isConnected()) {
        const auto connected = slot->reconnect();
        if (!connected) {
            result.error = connected.error();
            return result;
        }
    }
    result.enforced = slot->enforcedPerson();
    if (!key)
        return result;
    const auto id = boardOf(*slot, *key);
    if (!id) {
        result.error = id.error();
        return result;
    }
    const auto board = slot->load(*id);
    if (board)
        result.board = *board;
    else
        result.error = board.error();
    return result;
}

} // namespace

QFuture<BoardSession::Private::Opened> BoardSession::Private::enter(std::optional<QString> key, OpenMode mode)
{
    auto promise = std::make_shared<QPromise<Opened>>();
    promise->start();
    const auto begin = [this, promise, key, mode] {
        if (!isOpen)
            setState(ConnectionState::Connecting);
        thread.post([this, promise, key, mode](StoreThread::Slot &slot) {
            const bool fresh = !slot;
            const Entered result = bringUp(slot, location, key, mode);
            if (fresh && slot)
                listen(*slot);
            tell([this, promise, result] {
                entered(result);
                promise->addResult(result.error ? Opened(Failure{*result.error}) : Opened(Done{}));
                promise->finish();
            });
        });
    };
    if (queue.size() == 0 || !key)
        begin();
    else
        whenDrained.append(begin);
    return promise->future();
}

void BoardSession::Private::entered(const Entered &result)
{
    if (!result.enforced.isEmpty()) {
        isMeEnforced = true;
        me = result.enforced;
    }
    if (result.error) {
        lastError = *result.error;
        const bool reached = result.error->fault == StoreFault::NoSuchBoard || isOpen;
        if (isOpen && result.error->fault == StoreFault::Unreachable)
            lose(*result.error);
        else if (state != ConnectionState::Lost)
            setState(reached ? ConnectionState::Live : ConnectionState::Failed);
        Q_EMIT q->failed(*result.error);
        return;
    }
    if (result.board)
        takeBoard(*result.board);
    setState(ConnectionState::Live);
    sendNext();
}

void BoardSession::Private::takeBoard(const Board &taken)
{
    if (taken.id != board.id)
        undo.clear();
    inbox.clear();
    counted.reset();
    board = taken;
    isOpen = true;
    Q_EMIT q->opened();
    Q_EMIT q->undoChanged();
}

QFuture<Outcome> BoardSession::Private::create(const CreateBoard &action)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto begin = [this, promise, action, id = makeId<BoardId>(), command = makeId<CommandId>(), by = me] {
        thread.post([this, promise, action, id, command, by](StoreThread::Slot &slot) {
            Outcome outcome = StoreError{StoreFault::Unreachable, location.shown, {}};
            Entered result;
            if (slot) {
                outcome = slot->create(id, command, by, action);
                if (std::holds_alternative<Committed>(outcome)) {
                    const auto loaded = slot->load(id);
                    if (loaded)
                        result.board = *loaded;
                    else
                        outcome = loaded.error();
                }
            }
            tell([this, promise, outcome, result] {
                if (result.board)
                    entered(result);
                settle({Purpose::Ordinary, {}, {}, promise, {}, {}}, outcome);
            });
        });
    };
    if (queue.size() == 0)
        begin();
    else
        whenDrained.append(begin);
    return promise->future();
}

} // namespace pulley
