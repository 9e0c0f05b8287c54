// UndoStack: which own commands can be taken back and done again. It knows no board: the rules may still say no.
#pragma once

#include "models/domain/change.h"

#include <QList>

namespace pulley {

struct UndoItem {
    CommandId command;
    /// What that command changed.
    QList<Change> changes;
};

enum class Purpose { Ordinary, Undo, Redo };

class UndoStack
{
public:
    /// The entries kept; older ones can't be taken back from here.
    static constexpr int kept = 200;

    /// A command for `purpose` was committed. An ordinary one ends what could be done again.
    void committed(Purpose purpose, const UndoItem &item);
    /// Takes the item out that an undo or redo is about; nullopt when there is none.
    std::optional<UndoItem> take(Purpose purpose);
    /// It could not be done, and may be tried again.
    void putBack(Purpose purpose, const UndoItem &item);
    void clear();

    const QList<UndoItem> &undos() const { return m_undos; }
    const QList<UndoItem> &redos() const { return m_redos; }

private:
    QList<UndoItem> &stackOf(Purpose purpose) { return purpose == Purpose::Redo ? m_redos : m_undos; }

    QList<UndoItem> m_undos;
    QList<UndoItem> m_redos;
};

} // namespace pulley
