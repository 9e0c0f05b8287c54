// Admission: the one limit rule, for every command.
#pragma once

#include "models/domain/rules.h"

#include <optional>

namespace pulley {

/// What a whole command makes of one card; null where the card isn't on the board.
struct Transition {
    const Card *before = nullptr;
    const Card *after = nullptr;
};

/// The first limit that a card would enter (fill a bucket that it didn't fill before) while it is full, as a LimitFull refusal.
/// `board` is the board before the command and `policy` the one that will hold after it.
std::optional<Refusal> overrun(const Board &board, const Board &policy, const QList<Transition> &transitions, Instant now);
/// The same for every card on the board, where not the cards but the policy changes: a moved column or commitment point must not
/// bring cards into a full limit. Limits that are changed themselves may be overfull.
std::optional<Refusal> overrunByPolicy(const Board &board, const Board &policy, Instant now);
/// The same for one card under an unchanged policy. It counts what `asked` hasn't counted already.
std::optional<Refusal> overrun(const Asked &asked, const Card *before, const Card &after);

} // namespace pulley
