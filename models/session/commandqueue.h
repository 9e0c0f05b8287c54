// CommandQueue: submitted commands in order, one on its way at a time, each with the promise of its answer.
#pragma once

#include "models/session/undostack.h"
#include "models/store/boardstore.h"

#include <QPromise>
#include <deque>
#include <memory>

namespace pulley {

struct QueuedCommand {
    Purpose purpose = Purpose::Ordinary;
    /// The one that was on show when it was submitted: it is meant for no other.
    BoardId board;
    /// The action of an undo or redo is known only when its turn comes.
    Command command;
    std::shared_ptr<QPromise<Outcome>> promise = std::make_shared<QPromise<Outcome>>();
    /// What an undo or redo takes back, from when it was sent.
    std::optional<UndoItem> reverting;
    /// What it changed, from when its entry was folded in.
    QList<Change> changes;
};

class CommandQueue
{
public:
    QFuture<Outcome> append(QueuedCommand command)
    {
        command.promise->start();
        m_commands.push_back(std::move(command));
        return m_commands.back().promise->future();
    }
    /// The one whose turn it is, or null.
    QueuedCommand *head() { return m_commands.empty() ? nullptr : &m_commands.front(); }
    QueuedCommand takeHead()
    {
        QueuedCommand head = std::move(m_commands.front());
        m_commands.pop_front();
        return head;
    }
    int size() const { return static_cast<int>(m_commands.size()); }

private:
    std::deque<QueuedCommand> m_commands;
};

} // namespace pulley
