// Order keys: text between two texts, so that moving a card rewrites only that card.
#pragma once

#include <QString>

namespace pulley {

/// A key k with before < k < after, compared by code point; empty `before` is the start, empty `after` the end.
QString orderBetween(const QString &before, const QString &after);

} // namespace pulley
