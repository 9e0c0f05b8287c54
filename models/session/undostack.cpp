// UndoStack: two lists and what moves between them.
#include "models/session/undostack.h"

namespace pulley {

void UndoStack::committed(Purpose purpose, const UndoItem &item)
{
    if (item.changes.isEmpty())
        return;
    if (purpose == Purpose::Ordinary)
        m_redos.clear();
    QList<UndoItem> &stack = purpose == Purpose::Undo ? m_redos : m_undos;
    stack.append(item);
    if (stack.size() > kept)
        stack.removeFirst();
}

std::optional<UndoItem> UndoStack::take(Purpose purpose)
{
    QList<UndoItem> &stack = stackOf(purpose);
    if (stack.isEmpty())
        return std::nullopt;
    return stack.takeLast();
}

void UndoStack::putBack(Purpose purpose, const UndoItem &item)
{
    stackOf(purpose).append(item);
}

void UndoStack::clear()
{
    m_undos.clear();
    m_redos.clear();
}

} // namespace pulley
