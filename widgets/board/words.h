// Words of the board view: short ones for headers and slots. Sentences about rules come from models/session/wording.h.
#pragma once

#include "models/items/columnface.h"
#include "models/items/columnmodel.h"

#include <QString>

namespace pulley {

/// "full", "one free slot", "2 over", "1 under minimum"; empty when there is nothing to say.
QString fillWord(const ColumnFace &face);
QString fillWord(const LimitFace &face);
/// "4/5", or "4" without a limit.
QString loadWord(const ColumnFace &face);
/// "2 of 7 shown".
QString shownWord(const Shown &shown);
QString loadWord(const LimitFace &face);
/// "Verify and deploy 2/3, one free slot", as screen readers and tool tips say it.
QString spoken(const LimitFace &face);
/// "Doing 2/3, full", and how many of its cards a filter shows.
QString spoken(const ColumnFace &face);
/// "slots filled: 2 of 3, full"; empty for a column without a limit of its own.
QString slotsWord(const ColumnFace &face);
/// "Payments", "Expedite", "No lane"; empty for a board without lanes.
QString rowWord(const Board &board, const RowId &row);
/// Why a card can't stand in a row; empty where it can.
QString fitWord(RowFit fit);
/// "5 cards".
QString cardsWord(int cards);
/// "Doing" or "Doing, ready to pull".
QString placeWord(const Board &board, const ColumnId &column, Half half);

} // namespace pulley
