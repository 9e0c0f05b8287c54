// Card merge: what an editor holds when somebody else changes the same card. Pure.
#pragma once

#include "models/domain/card.h"

namespace pulley {

struct CardDraft {
    /// What is in the editor.
    CardFacts typed;
    /// What was read, for each field: what `typed` is compared with and EditCard is based on.
    CardFacts base;
    friend bool operator==(const CardDraft &, const CardDraft &) = default;
};

/// `draft` after the card came to say `theirs`: fields that nobody typed in take the new value, typed ones keep what was typed and
/// their old base.
CardDraft rebased(const CardDraft &draft, const CardFacts &theirs);
/// The fields that were both typed in and changed by somebody else to something else; values are theirs.
CardPatch conflicts(const CardDraft &draft, const CardFacts &theirs);
/// `first` without the fields that `second` holds.
CardPatch without(CardPatch first, const CardPatch &second);

} // namespace pulley
