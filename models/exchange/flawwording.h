// Flawwording: what is wrong with a journal, for people.
#pragma once

#include "models/domain/soundjournal.h"

namespace pulley {

/// "Journal entry 3: it brings 2 cards into “Doing”, which holds 2 of 3."
QString sentence(const JournalFlaw &flaw);

} // namespace pulley
