// Relations between cards: written on one of the two, read from both.
#pragma once

#include "models/domain/board.h"

namespace pulley {

/// Blocks for BlockedBy and the other way round.
RelationKind opposite(RelationKind kind);
/// As they may stand on `card`: none to itself or to nothing, the last one where the same card is named twice.
QList<Relation> tidyRelations(const CardId &card, const QList<Relation> &relations);
/// What `card` has to do with others, seen from it: its own relations, and those that other cards on the board have to it. Ordered
/// by kind, then by number.
QList<Relation> relationsOf(const Board &board, const Card &card);
/// The open cards that block `card` by a relation.
QList<Card> openBlockers(const Board &board, const Card &card);
/// The same for every open card that has any, in one go over the board: numbers, in order.
QHash<CardId, QList<qint64>> openBlockerNumbers(const Board &board);

} // namespace pulley
