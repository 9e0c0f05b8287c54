// Placement: where in a column a card lands.
#pragma once

#include "models/domain/board.h"

#include <optional>

namespace pulley {

/// The order key that puts `moving` before `before` in that column and half; last where `before` isn't there (any more).
QString orderFor(const Board &board, const CardId &moving, const ColumnId &column, Half half, const std::optional<CardId> &before);
/// `wanted`, or the next key after it that no other card of the column has.
QString freeOrder(const Board &board, const CardId &moving, const ColumnId &column, const QString &wanted);

} // namespace pulley
