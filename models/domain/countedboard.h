// CountedBoard: a board's cards by column, and what its limits count, found in one look: for who has several questions.
#pragma once

#include "models/domain/board.h"

namespace pulley {

/// The board must neither go nor change meanwhile. For one question a board does by itself.
class CountedBoard
{
public:
    CountedBoard(const Board &board);

    const Board &board() const { return *m_board; }
    /// In no order.
    const QList<const Card *> &in(const ColumnId &column) const;
    /// Cards in progress.
    int inProgress() const;
    /// Cards that aren't finished, by owner; in no order.
    QHash<PersonId, QList<const Card *>> owned() const;

    // As the functions of models/domain/limit.h say, of a limit of this board.
    int load(const Limit &limit, const PersonId &person = {}) const;
    QHash<PersonId, int> loads(const Limit &limit) const;
    QList<Card> holders(const Limit &limit, const PersonId &person = {}) const;

private:
    /// By bucket.
    using Held = QHash<PersonId, QList<const Card *>>;

    Held heldBy(const Limit &limit) const;

    const Board *m_board;
    QHash<ColumnId, QList<const Card *>> m_columns;
    QHash<LimitId, Held> m_held;
};

} // namespace pulley
