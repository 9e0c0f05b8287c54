// Ranking: the steps are far apart, so that closeness within a step never beats a better step.
#include "models/items/ranking.h"

#include <algorithm>

namespace pulley {

namespace {

constexpr int whole = 10000;
constexpr int beginning = 8000;
constexpr int wordStarts = 6000;
constexpr int anywhere = 4000;
constexpr int letters = 2000;

/// Of two names that answer alike the shorter one is meant.
int shorter(const QString &name)
{
    return 500 - std::min<int>(500, static_cast<int>(name.size()));
}

bool isWordStart(const QString &name, qsizetype at)
{
    return at == 0 || (!name.at(at - 1).isLetterOrNumber() && name.at(at).isLetterOrNumber());
}

bool beginsAWord(const QString &name, const QString &word)
{
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        if (isWordStart(name, at))
            return true;
    }
    return false;
}

/// What the letters in between cost; negative when they aren't all there in order.
int gaps(const QString &typed, const QString &name)
{
    int cost = 0;
    qsizetype at = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype found = name.indexOf(letter, at);
        if (found < 0)
            return -1;
        // A letter that begins a word is one that people pick.
        if (found > at && !isWordStart(name, found))
            cost += static_cast<int>(std::min<qsizetype>(found - at, 20));
        at = found + 1;
    }
    return cost;
}

} // namespace

int rankOf(const QString &typed, const QString &name)
{
    if (typed.isEmpty() || name.isEmpty())
        return 0;
    if (name == typed)
        return whole;
    if (name.startsWith(typed))
        return beginning + shorter(name);
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return beginsAWord(name, word); }))
        return wordStarts + shorter(name);
    if (std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return name.contains(word); }))
        return anywhere + shorter(name);
    constexpr int mostGaps = 24;
    const int cost = typed.size() < 2 ? -1 : gaps(typed, name);
    return cost < 0 || cost > mostGaps ? 0 : letters - cost * 20 + shorter(name) / 10;
}

} // namespace pulley
