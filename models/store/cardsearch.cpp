// Looking through all cards of a board, a stretch at a time: a long history must not hold up a pull that comes after it.
#include "models/store/boardstore_p.h"

#include "models/domain/filter.h"
#include "models/domain/json.h"
#include "models/store/statements.h"

#include <algorithm>
#include <limits>

namespace pulley {

namespace {

/// A word as the rows have it, where it can be looked for before a row's JSON is read.
bool standsAsWritten(const QString &word)
{
    return std::none_of(word.cbegin(), word.cend(), [](QChar sign) {
        return sign == QLatin1Char('"') || sign == QLatin1Char('\\') || sign < QLatin1Char(' ');
    });
}

bool holds(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return text.contains(word); });
}

Closed howOf(const QVariant &state)
{
    return state.toInt() == int(CardState::Discarded) ? Closed::Discarded : Closed::Finished;
}

/// The card of exactly this number, where it is closed.
Result<Done, StoreError> addExact(Connection &connection, qint64 board, qint64 number, FoundCards &found)
{
    return connection.each(sql::closedCardsBelow(), {board, number + 1, 1}, [&](const QSqlQuery &row) {
        if (row.value(0).toLongLong() != number)
            return true;
        if (const auto card = cardFromJson(row.value(2).toString()))
            found.cards.append({*card, howOf(row.value(1))});
        return true;
    });
}

} // namespace

Result<FoundCards, StoreError> BoardStore::findClosedCards(const QString &text, qint64 below)
{
    const QString folded = foldedForSearch(text);
    const QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString key = foldedForSearch(d->board.facts.key) + QLatin1Char('-');
    QStringList rough;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(rough), standsAsWritten);
    FoundCards found;
    // Who types a number means that card, however many others have the same digits in theirs.
    const bool begins = below == std::numeric_limits<qint64>::max();
    const qint64 exact = cardNumberIn(d->board.facts.key, folded);
    if (begins && exact > 0 && exact < std::numeric_limits<qint64>::max()) {
        if (const auto done = addExact(d->connection, d->number, exact, found); !done)
            return Failure{done.error()};
    }
    int read = 0;
    const auto done =
        d->connection.each(sql::closedCardsBelow(), {d->number, below, FoundCards::stretch}, [&](const QSqlQuery &row) {
            found.next = row.value(0).toLongLong();
            ++read;
            if (found.next == exact)
                return true;
            const QString number = key + QString::number(found.next);
            const QString body = row.value(2).toString();
            if (!holds(number + QLatin1Char('\n') + foldedForSearch(body), rough))
                return true;
            const auto card = cardFromJson(body);
            if (!card)
                return true; // verify() tells of it
            const QString told = number + QLatin1Char('\n') + foldedForSearch(card->facts.title) + QLatin1Char('\n')
                + foldedForSearch(card->facts.tags.join(QLatin1Char('\n')));
            if (holds(told, words))
                found.cards.append(
                    {*card, row.value(1).toInt() == int(CardState::Discarded) ? Closed::Discarded : Closed::Finished});
            return found.cards.size() < FoundCards::most;
        });
    if (!done)
        return Failure{done.error()};
    if (read < FoundCards::stretch && found.cards.size() < FoundCards::most)
        found.next = 0;
    return found;
}

} // namespace pulley
