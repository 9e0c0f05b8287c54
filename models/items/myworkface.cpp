// MyWorkFace: from the board, the person and the clock.
#include "models/items/myworkface.h"

#include "models/items/limitface.h"
#include "models/session/wording.h"

#include <algorithm>

namespace pulley {

namespace {

bool concerns(const Limit &limit, const PersonId &me)
{
    return limit.selector.scope == PersonScope::EachPerson
        || (limit.selector.scope == PersonScope::OnePerson && limit.selector.person == me);
}

QList<SlotsFace> slotsOf(const Board &board, const PersonId &me)
{
    QList<SlotsFace> all;
    for (const Limit &limit : board.limits) {
        const PersonId whose = limit.selector.scope == PersonScope::EachPerson ? me : PersonId();
        if (concerns(limit, me))
            all.append({limit.name, load(board, limit, whose), limit.max});
    }
    std::stable_sort(all.begin(), all.end(), [](const SlotsFace &a, const SlotsFace &b) { return a.free() < b.free(); });
    return all;
}

int freeIn(const Board &board, const Limit &limit)
{
    return std::max(0, limit.max - load(board, limit));
}

/// Nullopt: as many as anybody likes.
using Room = std::optional<int>;

Room both(const Room &a, const Room &b)
{
    return a && b ? Room(*a + *b) : Room();
}

Room atMost(const Room &room, int most)
{
    return std::min(room.value_or(most), most);
}

/// What the columns being worked could still hold, by their own limits, by those over several of them, and by those over all work.
Room freeInColumns(const Board &board)
{
    QList<ColumnId> left;
    for (const Column &column : board.columns) {
        if (column.kind == ColumnKind::Active)
            left.append(column.id);
    }
    const auto ownRoom = [&](const ColumnId &column) {
        const Limit *limit = columnLimit(board, column);
        return limit ? Room(freeIn(board, *limit)) : Room();
    };
    Room all = 0;
    for (const Limit &limit : board.limits) {
        if (!countsByPlaceOnly(limit) || limit.selector.columns.size() < 2)
            continue;
        Room inside = 0;
        for (const ColumnId &column : limit.selector.columns)
            inside = left.removeOne(column) ? both(inside, ownRoom(column)) : inside;
        all = both(all, atMost(inside, freeIn(board, limit)));
    }
    for (const ColumnId &column : std::as_const(left))
        all = both(all, ownRoom(column));
    for (const Limit &limit : board.limits) {
        if (countsByPlaceOnly(limit) && limit.selector.columns.isEmpty())
            all = atMost(all, freeIn(board, limit));
    }
    return all;
}

OfferFace offerFace(const Board &board, const Help &help, const PersonId &me, Instant now)
{
    const Card *card = findCard(board, help.card);
    return {help, card ? cardNumber(board, *card) : QString(), offer(board, help, me, now)};
}

Instant ageFrom(const Board &board, const Card &card)
{
    return startedAt(board, card).value_or(card.created);
}

} // namespace

QList<Card> myCards(const Board &board, const PersonId &me)
{
    QList<Card> mine;
    for (const Card &card : board.cards) {
        if (card.owners.contains(me) && !isFinished(board, card))
            mine.append(card);
    }
    std::sort(mine.begin(), mine.end(), [&](const Card &a, const Card &b) {
        return std::pair(ageFrom(board, a), a.number) < std::pair(ageFrom(board, b), b.number);
    });
    return mine;
}

std::optional<OfferFace> firstOffer(const Board &board, const PersonId &me, Instant now)
{
    const QList<Help> offers = helpInstead(board, me);
    return offers.isEmpty() ? std::nullopt : std::optional(offerFace(board, offers.first(), me, now));
}

MyWorkFace myWorkOf(const Board &board, const PersonId &me, Instant now, const Result<PullChoice, Refusal> &next)
{
    MyWorkFace face;
    const Person *person = findPerson(board, me);
    face.me = person && !person->name.isEmpty() ? person->name : me.value;
    face.cards = static_cast<int>(myCards(board, me).size());
    face.limits = slotsOf(board, me);
    face.freeSlots = freeInColumns(board);
    if (!face.limits.isEmpty())
        face.freeSlots = std::min(face.freeSlots.value_or(face.limits.first().free()), face.limits.first().free());
    if (next) {
        face.next = *next;
        face.reason = reason(board, *next);
        if (const Card *card = findCard(board, next->card)) {
            face.nextNumber = cardNumber(board, *card);
            face.nextTitle = card->facts.title.simplified();
        }
        return face;
    }
    face.reason = sentence(board, next.error());
    for (const Help &help : helpInstead(board, me)) {
        if (face.offers.size() < MyWorkFace::mostOffers)
            face.offers.append(offerFace(board, help, me, now));
    }
    return face;
}

} // namespace pulley
