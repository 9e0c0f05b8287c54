// evolve: the board after a change; inverse: the changes that take others back.
#pragma once

#include "models/domain/change.h"

namespace pulley {

/// Folds one change in. A change of a card that `board` doesn't hold changes nothing.
void evolve(Board &board, const Change &change);
/// Folds the entry's changes in and takes over its revision.
void evolve(Board &board, const JournalEntry &entry);

/// Drops the cards finished longest ago beyond Board::finishedKept. Only after everything known has been folded in: a later
/// entry may bring such a card back.
void trimFinished(Board &board);
/// Whether `change`, folded into `board`, may have left one more finished card there.
bool mayFinish(const Board &board, const Change &change);

/// What undoes `changes`: each inverted, last first.
QList<Change> inverse(const QList<Change> &changes);

} // namespace pulley
