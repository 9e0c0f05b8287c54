// Limit load: how a limit, as it is or as it would be, stands against the board's cards, in words.
#pragma once

#include "models/domain/board.h"

#include <QString>

namespace pulley {

/// "Doing 2/3"; for each person's limits the fullest one's: "Each person 2/2 (Aki)".
QString limitTitle(const Board &board, const Limit &limit);
/// How many cards lie over `limit.max`, over all its buckets.
int cardsOver(const Board &board, const Limit &limit);
/// "Now: 5 of 3. 2 cards would be over the limit: they stay, and nothing more gets in until they leave."
QString limitPreview(const Board &board, const Limit &limit);

} // namespace pulley
