// decide: the rules of the board, all of them, and nothing else.
#pragma once

#include "models/domain/change.h"
#include "models/domain/command.h"
#include "models/domain/refusal.h"
#include "models/domain/result.h"

namespace pulley {

/// What `command` would change on `board` at `now`, or why a rule says no. Pure: asks nobody, changes nothing.
/// `board` must hold every open card and the cards of cardsOf(command.action).
Result<QList<Change>, Refusal> decide(const Board &board, const Command &command, Instant now);

} // namespace pulley
