// MyWorkFace: from the board, the person and the clock.
#include "models/items/myworkface.h"

#include "models/items/personface.h"
#include "models/session/wording.h"

#include <algorithm>

namespace pulley {

namespace {

QList<SlotsFace> slotsOf(const CountedBoard &counted, const PersonId &me)
{
    QList<SlotsFace> all;
    for (const LimitFace &face : limitsOn(counted, me))
        all.append({face.name, face.load, face.max});
    std::stable_sort(all.begin(), all.end(), [](const SlotsFace &a, const SlotsFace &b) { return a.free() < b.free(); });
    return all;
}

int freeIn(const CountedBoard &counted, const Limit &limit)
{
    return std::max(0, limit.max - counted.load(limit));
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
Room freeInColumns(const CountedBoard &counted)
{
    const Board &board = counted.board();
    QList<ColumnId> left;
    for (const Column &column : board.columns) {
        if (column.kind == ColumnKind::Active)
            left.append(column.id);
    }
    const auto ownRoom = [&](const ColumnId &column) {
        const Limit *limit = columnLimit(board, column);
        return limit ? Room(freeIn(counted, *limit)) : Room();
    };
    Room all = 0;
    for (const Limit &limit : board.limits) {
        if (!countsByPlaceOnly(limit) || limit.selector.columns.size() < 2)
            continue;
        Room inside = 0;
        for (const ColumnId &column : limit.selector.columns)
            inside = left.removeOne(column) ? both(inside, ownRoom(column)) : inside;
        all = both(all, atMost(inside, freeIn(counted, limit)));
    }
    for (const ColumnId &column : std::as_const(left))
        all = both(all, ownRoom(column));
    for (const Limit &limit : board.limits) {
        if (countsByPlaceOnly(limit) && limit.selector.columns.isEmpty())
            all = atMost(all, freeIn(counted, limit));
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

QList<Card> myCards(const CountedBoard &counted, const PersonId &me)
{
    const Board &board = counted.board();
    QList<Card> mine;
    for (const Card *card : counted.owned().value(me))
        mine.append(*card);
    std::sort(mine.begin(), mine.end(), [&](const Card &a, const Card &b) {
        return std::pair(ageFrom(board, a), a.number) < std::pair(ageFrom(board, b), b.number);
    });
    return mine;
}

std::optional<OfferFace> firstOffer(const CountedBoard &counted, const PersonId &me, Instant now)
{
    const QList<Help> offers = helpInstead(counted, me);
    return offers.isEmpty() ? std::nullopt : std::optional(offerFace(counted.board(), offers.first(), me, now));
}

MyWorkFace myWorkOf(const CountedBoard &counted, const PersonId &me, Instant now, const Result<PullChoice, Refusal> &next)
{
    const Board &board = counted.board();
    MyWorkFace face;
    const Person *person = findPerson(board, me);
    face.me = person && !person->name.isEmpty() ? person->name : me.value;
    face.cards = static_cast<int>(counted.owned().value(me).size());
    face.limits = slotsOf(counted, me);
    face.freeSlots = freeInColumns(counted);
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
    for (const Help &help : helpInstead(counted, me)) {
        if (face.offers.size() < MyWorkFace::mostOffers)
            face.offers.append(offerFace(board, help, me, now));
    }
    return face;
}

} // namespace pulley
