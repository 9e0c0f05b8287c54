// Ranking: how well a name answers what was typed to find it.
#pragma once

#include <QString>
#include <QStringList>

namespace pulley {

/// Higher is better, 0 is no answer: the whole name, its beginning, beginnings of its words, anywhere in it, the beginnings of
/// words that follow each other run into one ("pn" for "pull next"), and last the beginning of a word with a letter left out.
/// Letters that are merely scattered over a name in that order are no answer. Both are folded (see filter.h).
int rankOf(const QString &typed, const QString &name);

} // namespace pulley
