// Placement: order keys between neighbours.
#include "models/domain/placement.h"

#include "models/domain/orderkey.h"

namespace pulley {

QString orderFor(const Board &board, const CardId &moving, const ColumnId &column, Half half, const std::optional<CardId> &before)
{
    const Card *next = before && *before != moving ? findCard(board, *before) : nullptr;
    if (next && (next->standing.column != column || next->standing.half != half))
        next = nullptr;
    QString last;
    for (const Card &card : board.cards) {
        const Standing &standing = card.standing;
        if (standing.column == column && last < standing.order && card.id != moving
            && (!next || standing.order < next->standing.order))
            last = standing.order;
    }
    return orderBetween(last, next ? next->standing.order : QString());
}

QString freeOrder(const Board &board, const CardId &moving, const ColumnId &column, const QString &wanted)
{
    bool taken = false;
    QString next;
    for (const Card &card : board.cards) {
        const Standing &standing = card.standing;
        if (standing.column != column || card.id == moving)
            continue;
        taken = taken || standing.order == wanted;
        if (wanted < standing.order && (next.isEmpty() || standing.order < next))
            next = standing.order;
    }
    return taken ? orderBetween(wanted, next) : wanted;
}

} // namespace pulley
