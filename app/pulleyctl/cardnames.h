// CardNames: cards that the board no longer holds, for answers that call them by number.
#pragma once

#include "app/pulleyctl/ctl.h"

namespace pulley {

/// `board` with those cards of the entries that it doesn't hold, as far as the entries bring them along.
Board withCardsOf(Board board, const QList<JournalEntry> &entries);
/// The session's board with every card of the entries: what they don't bring along the journal tells.
Result<Board, StoreError> withEveryCardOf(Ctl &ctl, const QList<JournalEntry> &entries);

} // namespace pulley
