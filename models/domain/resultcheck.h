// Resultcheck: what must hold of a board after any changes, whoever made them up.
#pragma once

#include "models/domain/refusal.h"
#include "models/domain/rules.h"

namespace pulley {

/// Why `changes` may not lead from asked.board to `after`: they take away what is in use, leave no workflow, or bring cards into
/// a full limit.
std::optional<Refusal> resultProblem(const Asked &asked, const Board &after, const QList<Change> &changes);

} // namespace pulley
