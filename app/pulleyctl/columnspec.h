// Column spec: the columns of a new board as `init --columns` has them.
#pragma once

#include "models/domain/board.h"
#include "models/domain/result.h"

namespace pulley {

/// 'Ready:queue,Doing:active:3:split,Done:done' as the columns of `board`, with a limit of its name for each that has a maximum.
/// The error is a sentence.
Result<Done, QString> addColumns(Board &board, const QString &spec);
/// Where flow starts and ends; by default the first active column (else the first) and the first done column.
Result<Done, QString> setPoints(Board &board, const QString &commitment, const QString &delivery);

} // namespace pulley
