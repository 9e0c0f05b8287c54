// Expectation: what a change says was there before it.
#pragma once

#include "models/domain/change.h"

namespace pulley {

/// What `change` expects to find on the board is there, and nobody has changed it since. Cards that are added or imported find
/// nothing: they are never a change to an older state.
bool stillStands(const Board &board, const Change &change);

} // namespace pulley
