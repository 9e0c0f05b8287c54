// Order keys: text between two texts, so that moving a card rewrites only that card.
#pragma once

#include <QString>

namespace pulley {

/// Whether orderBetween() could have made it: a whole integer part in ASCII digits and letters, and a fraction that doesn't end
/// in the lowest digit.
bool isOrderKey(const QString &text);
/// A key k with before < k < after, compared by code point; empty `before` is the start, empty `after` the end. What is no key
/// counts as empty, and an `after` that isn't behind `before` as the end: there is always an answer, and it is a key.
QString orderBetween(const QString &before, const QString &after);

} // namespace pulley
