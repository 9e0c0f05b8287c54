// Restoring: the command that brings a discarded card back, found in the journal.
#pragma once

#include "models/store/boardstore.h"

#include <variant>

namespace pulley {

/// What has to be submitted, or why the card can't come back because it isn't away. Runs on the store's thread.
Result<std::variant<Revert, Refusal>, StoreError> restoreOf(BoardStore &store, const CardId &card);

} // namespace pulley
