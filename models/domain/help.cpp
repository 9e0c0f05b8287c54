// Help, from what is in progress and which limits are full.
#include "models/domain/help.h"

#include <QSet>
#include <algorithm>

namespace pulley {

namespace {

Instant startOf(const Board &board, const Card &card)
{
    return startedAt(board, card).value_or(card.created);
}

/// In somebody's hands now: neither waiting, blocked nor finished.
bool isWorked(const Board &board, const Card &card)
{
    const Column *column = findColumn(board, card.standing.column);
    return column && column->kind == ColumnKind::Active && card.standing.half == Half::Doing && !card.blocked
        && isInProgress(board, card);
}

QList<Help> sorted(QList<Help> offers)
{
    std::sort(offers.begin(), offers.end(),
              [](const Help &a, const Help &b) { return std::pair(a.since, a.card) < std::pair(b.since, b.card); });
    return offers;
}

QList<Help> unblocking(const CountedBoard &counted, const PersonId &person)
{
    QList<Help> offers;
    for (const Card *card : counted.owned().value(person)) {
        if (card->blocked)
            offers.append({HelpKind::Unblock, card->id, {}, card->blocked->since});
    }
    return sorted(offers);
}

/// The oldest card of each full limit; of an equal age the first by id.
QList<Help> finishing(const CountedBoard &counted, const PersonId &person)
{
    const Board &board = counted.board();
    QList<Help> offers;
    for (const Limit &limit : board.limits) {
        const bool personal = limit.selector.scope != PersonScope::Anyone;
        const PersonId whose = limit.selector.scope == PersonScope::EachPerson ? person : PersonId();
        const bool concerns = limit.selector.scope != PersonScope::OnePerson || limit.selector.person == person;
        if (!concerns || counted.load(limit, whose) < limit.max)
            continue;
        QList<Help> oldest;
        for (const Card &card : counted.holders(limit, whose)) {
            // What is one's own one works on anyway; only where the slots are one's own it is that which frees one.
            if (isWorked(board, card) && (personal || !card.owners.contains(person)))
                oldest.append({HelpKind::Finish, card.id, limit.id, startOf(board, card)});
        }
        if (!oldest.isEmpty())
            offers.append(sorted(oldest).first());
    }
    return sorted(offers);
}

QList<Help> reviewing(const CountedBoard &counted, const PersonId &person)
{
    QList<Help> offers;
    for (const Column &column : counted.board().columns) {
        for (const Card *card : counted.in(column.id)) {
            const bool waits = card->standing.half == Half::Ready && !card->blocked && isInProgress(counted.board(), *card);
            if (waits && !card->owners.contains(person))
                offers.append({HelpKind::Review, card->id, {}, card->standing.since});
        }
    }
    return sorted(offers);
}

} // namespace

QList<Help> helpInstead(const CountedBoard &counted, const PersonId &person)
{
    QList<Help> offers;
    QSet<CardId> offered;
    for (const Help &help : unblocking(counted, person) + finishing(counted, person) + reviewing(counted, person)) {
        if (offered.contains(help.card))
            continue;
        offered.insert(help.card);
        offers.append(help);
    }
    return offers;
}

} // namespace pulley
