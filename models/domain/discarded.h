// Discarded cards: which command took one off the board.
#pragma once

#include "models/domain/change.h"

#include <optional>

namespace pulley {

/// The entry that took `card` off the board and still counts; nullopt when the card is not discarded. `entries` are all those that
/// touch the card, in order.
std::optional<JournalEntry> standingDiscard(const QList<JournalEntry> &entries, const CardId &card);

} // namespace pulley
