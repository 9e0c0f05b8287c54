// Limit load: how a limit stands against the board's cards, and what it counts, in words.
#pragma once

#include "models/domain/board.h"

#include <QStringList>

namespace pulley {

/// "Doing 2/3"; for each person's limits the fullest one's: "Each person 2/2 (Aki)".
QString limitTitle(const Board &board, const Limit &limit);
/// "Now: 2 of 3."; for each person's limits who has how many: "Now: Aki 2/3, Ben 1/3."
QString limitNow(const Board &board, const Limit &limit);
/// What it counts, a sentence for each fact: "Counts cards in Doing or Deploy.", "Only cards of the type Toil count."
QStringList limitCounts(const Board &board, const Limit &limit);

} // namespace pulley
