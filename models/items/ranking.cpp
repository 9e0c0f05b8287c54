// Ranking: the steps are far apart, so that closeness within a step never beats a better step.
#include "models/items/ranking.h"

#include <QList>
#include <algorithm>
#include <limits>
#include <utility>

namespace pulley {

namespace {

constexpr int whole = 10000;
constexpr int beginning = 8000;
constexpr int wordStarts = 6000;
constexpr int anywhere = 4000;
constexpr int beginnings = 2000;
constexpr int nearly = 1000;
/// More is not what anybody types of beginnings.
constexpr qsizetype longestRun = 24;

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

/// In how few pieces `typed` is made up of beginnings of words of `name` that follow each other
/// ("pn" of "pull next" in two); 0 where it is not.
int beginningsOf(const QString &typed, const QString &name)
{
    constexpr int none = std::numeric_limits<int>::max();
    QList<int> wordAt(name.size());
    for (qsizetype i = 0, word = 0; i < name.size(); ++i)
        wordAt[i] = static_cast<int>(isWordStart(name, i) ? ++word : word);
    // For each letter of the name: the fewest pieces in which what is typed so far ends there.
    QList<int> pieces(name.size(), none);
    for (qsizetype t = 0; t < typed.size(); ++t) {
        const QList<int> before = std::exchange(pieces, QList<int>(name.size(), none));
        for (qsizetype at = 0; at < name.size(); ++at) {
            if (name.at(at) != typed.at(t))
                continue;
            if (at > 0 && before.at(at - 1) != none)
                pieces[at] = before.at(at - 1);
            if (!isWordStart(name, at))
                continue;
            if (t == 0)
                pieces[at] = 1;
            for (qsizetype from = at - 1; t > 0 && from >= 0 && wordAt.at(at) - wordAt.at(from) <= 1; --from) {
                if (before.at(from) != none && wordAt.at(from) < wordAt.at(at))
                    pieces[at] = std::min(pieces.at(at), before.at(from) + 1);
            }
        }
        if (std::all_of(pieces.cbegin(), pieces.cend(), [](int each) { return each == none; }))
            return 0;
    }
    return pieces.isEmpty() ? 0 : *std::min_element(pieces.cbegin(), pieces.cend());
}

/// Whether a word of `name` begins so but for letters left out: at most one in four, and not the first two.
bool nearlyBeginsAWord(const QString &name, const QString &word)
{
    constexpr qsizetype shortest = 4;
    if (word.size() < shortest)
        return false;
    for (qsizetype start = name.indexOf(word.left(2)); start >= 0; start = name.indexOf(word.left(2), start + 1)) {
        qsizetype left = isWordStart(name, start) ? word.size() / 4 : -1;
        qsizetype at = start;
        for (const QChar letter : word) {
            while (left >= 0 && at < name.size() && name.at(at) != letter && name.at(at).isLetterOrNumber()) {
                ++at;
                --left;
            }
            if (at >= name.size() || name.at(at) != letter)
                left = -1;
            if (left < 0)
                break;
            ++at;
        }
        if (left >= 0)
            return true;
    }
    return false;
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
    const bool mayRunTogether = words.size() == 1 && typed.size() > 1 && typed.size() <= longestRun;
    if (const int pieces = mayRunTogether ? beginningsOf(words.first(), name) : 0; pieces > 0)
        return beginnings - pieces * 20 + shorter(name) / 10;
    const bool near = std::all_of(words.cbegin(), words.cend(),
                                  [&](const QString &word) { return name.contains(word) || nearlyBeginsAWord(name, word); });
    return near ? nearly + shorter(name) : 0;
}

} // namespace pulley
