// SpokenSlots: free slots where screen readers find them: a list of cards tells of its cards only, so the row tells of its slots.
#pragma once

namespace pulley {

/// From now on rows that are made tell of the free slot of each list right after it.
void installSpokenSlots();

} // namespace pulley
