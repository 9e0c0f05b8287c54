// MyWorkFace: from the board, the person and the clock.
#include "models/items/myworkface.h"

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

/// Of all columns being worked; nullopt when one of them has no limit.
std::optional<int> freeInColumns(const Board &board)
{
    int free = 0;
    for (const Column &column : board.columns) {
        if (column.kind != ColumnKind::Active)
            continue;
        const Limit *limit = columnLimit(board, column.id);
        if (!limit)
            return {};
        free += std::max(0, limit->max - load(board, *limit));
    }
    return free;
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
