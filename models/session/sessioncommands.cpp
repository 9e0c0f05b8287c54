// Commands: sent one at a time and in order, answered once, sent again under the same id after a lost connection.
#include "models/session/boardsession_p.h"

#include "models/domain/evolve.h"

#include <utility>

namespace pulley {

QFuture<Outcome> BoardSession::Private::append(Purpose purpose, Action action)
{
    QueuedCommand command;
    command.purpose = purpose;
    command.board = board.id;
    command.command = {makeId<CommandId>(), me, std::move(action)};
    QFuture<Outcome> future = queue.append(std::move(command));
    Q_EMIT q->pendingChanged();
    sendNext();
    return future;
}

void BoardSession::Private::sendNext()
{
    if (sending || state == ConnectionState::Lost)
        return;
    QueuedCommand *next = queue.head();
    if (!next) {
        for (const auto &begin : std::exchange(whenDrained, {}))
            begin();
        return;
    }
    sending = true;
    if (!prepare(*next)) {
        Refusal none;
        none.rule = Rule::NothingToUndo;
        tell([this, none] { answered(none); });
        return;
    }
    wait();
    thread.post([this, command = next->command, meant = next->board](StoreThread::Slot &slot) {
        Outcome outcome = StoreError{StoreFault::Unreachable, location.shown, {}};
        if (slot && slot->board().id == meant)
            outcome = slot->submit(command);
        else if (slot)
            outcome = StoreError{StoreFault::BoardLeft, slot->board().facts.key, {}};
        // Not moved with the function: g++ 12 sees members of the other alternatives used uninitialized there.
        tell([this, told = std::make_shared<const Outcome>(std::move(outcome))] { answered(*told); });
    });
}

/// Finds out what an undo or redo takes back, now that all before it are answered. False when there is nothing.
bool BoardSession::Private::prepare(QueuedCommand &next)
{
    if (isMeEnforced)
        next.command.by = me; // it may have been given before the database had said who this is
    if (next.purpose == Purpose::Ordinary || next.reverting)
        return true;
    next.reverting = undo.take(next.purpose);
    if (!next.reverting)
        return false;
    next.command.action = Revert{next.reverting->command, inverse(next.reverting->changes)};
    return true;
}

void BoardSession::Private::answered(const Outcome &outcome)
{
    const auto *error = std::get_if<StoreError>(&outcome);
    if (error && error->fault == StoreFault::Unreachable && isOpen) {
        sending = false;
        lose(*error);
        return;
    }
    if (const auto *committed = std::get_if<Committed>(&outcome))
        receive(committed->advance);
    // A slot that runs an event loop may be in the middle of an earlier entry: the answer comes after its own.
    auto finish = [this, outcome] {
        waited();
        sending = false;
        settle(queue.takeHead(), outcome);
        Q_EMIT q->pendingChanged();
        sendNext();
    };
    if (folding)
        afterInbox.append(finish);
    else
        finish();
}

void BoardSession::Private::settle(QueuedCommand command, const Outcome &outcome)
{
    const auto *refusal = std::get_if<Refusal>(&outcome);
    const auto *error = std::get_if<StoreError>(&outcome);
    // Nobody takes back what another person did here.
    const bool mine = command.command.by == me;
    if (mine && std::holds_alternative<Committed>(outcome))
        undo.committed(command.purpose, {command.command.id, command.changes});
    else if (mine && command.reverting && !(refusal && refusal->rule == Rule::ChangedSince))
        undo.putBack(command.purpose, *command.reverting);
    command.promise->addResult(outcome);
    command.promise->finish();
    Q_EMIT q->undoChanged();
    if (refusal)
        Q_EMIT q->refused(*refusal, command.command.action);
    if (error) {
        lastError = *error;
        Q_EMIT q->failed(*error);
    }
}

} // namespace pulley
