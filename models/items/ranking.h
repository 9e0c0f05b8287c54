// Ranking: how well a name answers what was typed to find it.
#pragma once

#include <QString>
#include <QStringList>

namespace pulley {

/// Higher is better, 0 is no answer: the whole name, its beginning, beginnings of its words, anywhere in it, and last its letters
/// in that order. Both are folded (see filter.h).
int rankOf(const QString &typed, const QString &name);

} // namespace pulley
