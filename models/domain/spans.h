// Spans: limits on columns that stand side by side keep to them when a column is placed among them or moved away.
#pragma once

#include "models/domain/change.h"

namespace pulley {

/// The limits of `before` to alter so that they still count one span when `column` stands where it does on `after`: they take in
/// a column between two of theirs, and let go of one that left. Limits on one column, or on columns apart, stay as they are.
QList<Change> followingLimits(const Board &before, const Board &after, const ColumnId &column);

} // namespace pulley
