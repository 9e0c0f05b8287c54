// Looking through all cards of a board, a stretch at a time: a long history must not hold up a pull that comes after it.
#include "models/store/boardstore_p.h"

#include "models/domain/json.h"
#include "models/store/statements.h"

#include <algorithm>

namespace pulley {

namespace {

QString foldedForSearch(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

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

} // namespace

Result<FoundCards, StoreError> BoardStore::findClosedCards(const QString &text, qint64 below)
{
    const QStringList words = foldedForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString key = foldedForSearch(d->board.facts.key) + QLatin1Char('-');
    QStringList rough;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(rough), standsAsWritten);
    FoundCards found;
    int read = 0;
    const auto done =
        d->connection.each(sql::closedCardsBelow(), {d->number, below, FoundCards::stretch}, [&](const QSqlQuery &row) {
            found.next = row.value(0).toLongLong();
            ++read;
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
