// Words of the board view: short ones for headers and slots. Sentences about rules come from models/session/wording.h.
#pragma once

#include "models/items/columnface.h"

#include <QString>

namespace pulley {

/// "full", "one free slot", "2 over", "1 under minimum"; empty when there is nothing to say.
QString fillWord(const ColumnFace &face);
/// "4/5", or "4" without a limit.
QString loadWord(const ColumnFace &face);
/// "2 of 7 shown".
QString shownWord(const Shown &shown);
/// "Doing" or "Doing, ready to pull".
QString placeWord(const Board &board, const ColumnId &column, Half half);

} // namespace pulley
