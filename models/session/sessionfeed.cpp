// The feed and the connection: entries folded into the board in one order; a lost connection made again.
#include "models/session/boardsession_p.h"

#include "models/domain/evolve.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace pulley {

namespace {

constexpr std::chrono::milliseconds patienceTime{1000};
constexpr std::chrono::milliseconds firstRetry{250};
constexpr std::chrono::milliseconds slowestRetry{3000};

} // namespace

BoardSession::Private::Private(BoardSession *session, const Location &where, const PersonId &person) :
    q(session), location(where), me(person)
{
    patience.setSingleShot(true);
    patience.setInterval(patienceTime);
    QObject::connect(&patience, &QTimer::timeout, q, [this] {
        if (state == ConnectionState::Live)
            setState(ConnectionState::Waiting);
    });
    again.setSingleShot(true);
    again.setInterval(firstRetry);
    QObject::connect(&again, &QTimer::timeout, q, [this] { tryAgain(); });
}

/// In the store's thread: hints are answered there, so that the session hears only of entries.
void BoardSession::Private::listen(BoardStore &store)
{
    auto asked = std::make_shared<bool>(false);
    const auto catchUp = [this, &store, asked] {
        *asked = false;
        if (store.board().id.isEmpty())
            return;
        const auto result = store.catchUp();
        tell([this, result] { caughtUp(result); });
    };
    QObject::connect(&store, &BoardStore::advanced, thread.context(), [this, catchUp, asked] {
        if (std::exchange(*asked, true))
            return;
        QMetaObject::invokeMethod(thread.context(), catchUp, Qt::QueuedConnection);
    });
    QObject::connect(&store, &BoardStore::lost, thread.context(), [this] {
        tell([this] { lose({StoreFault::Unreachable, location.shown, {}}); });
    });
}

void BoardSession::Private::caughtUp(const Result<Advance, StoreError> &result)
{
    if (!isOpen)
        return;
    if (result) {
        catchUpFailed = false;
        receive(*result);
    } else if (result.error().fault == StoreFault::Unreachable)
        lose(result.error());
    else if (!std::exchange(catchUpFailed, true)) {
        lastError = result.error();
        Q_EMIT q->failed(lastError);
    }
}

void BoardSession::Private::receive(const Advance &advance)
{
    inbox.append(advance);
    if (folding)
        return;
    folding = true;
    while (!inbox.isEmpty())
        fold(inbox.takeFirst());
    folding = false;
    for (const auto &finish : std::exchange(afterInbox, {}))
        finish();
}

void BoardSession::Private::fold(const Advance &advance)
{
    counted.reset();
    for (const Card &card : advance.fetched) {
        if (!board.cards.contains(card.id))
            board.cards.insert(card.id, card);
    }
    bool mayHaveFinished = !advance.fetched.isEmpty();
    for (const JournalEntry &entry : advance.entries) {
        if (entry.revision <= board.revision)
            continue;
        if (QueuedCommand *head = queue.head(); head && head->command.id == entry.command)
            head->changes = entry.changes;
        for (const Change &change : entry.changes) {
            counted.reset();
            evolve(board, change);
            Q_EMIT q->changed(change);
        }
        board.revision = entry.revision;
        counted.reset();
        mayHaveFinished = mayHaveFinished
            || std::any_of(entry.changes.cbegin(), entry.changes.cend(),
                           [this](const Change &change) { return mayFinish(board, change); });
        if (mayHaveFinished && entry.revision == advance.entries.last().revision)
            trimFinished(board);
        Q_EMIT q->advanced(entry);
    }
    board.revision = std::max(board.revision, advance.revision);
}

void BoardSession::Private::setState(ConnectionState next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

void BoardSession::Private::lose(const StoreError &error)
{
    if (!error.detail.isEmpty() || state != ConnectionState::Lost)
        lastError = error;
    patience.stop();
    if (state == ConnectionState::Lost)
        return;
    setState(ConnectionState::Lost);
    again.setInterval(firstRetry);
    again.start();
}

void BoardSession::Private::tryAgain()
{
    thread.post([this](StoreThread::Slot &slot) {
        Result<Advance, StoreError> result = Failure{StoreError{StoreFault::Unreachable, location.shown, {}}};
        if (slot) {
            const auto connected = slot->reconnect();
            if (!connected)
                result = Failure{connected.error()};
            else if (slot->board().id.isEmpty())
                result = Advance{};
            else
                result = slot->catchUp();
        }
        tell([this, result] { triedAgain(result); });
    });
}

void BoardSession::Private::triedAgain(const Result<Advance, StoreError> &result)
{
    if (!result) {
        lastError = result.error();
        again.setInterval(std::min(again.intervalAsDuration() * 2, slowestRetry));
        again.start();
        return;
    }
    receive(*result);
    setState(ConnectionState::Live);
    sendNext();
}

void BoardSession::Private::wait()
{
    patience.start();
}

void BoardSession::Private::waited()
{
    patience.stop();
    if (state == ConnectionState::Waiting)
        setState(ConnectionState::Live);
}

} // namespace pulley
