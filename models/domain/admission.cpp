// Admission: a command is refused when a card would begin to match a limit that is full.
#include "models/domain/admission.h"

#include "models/domain/countedboard.h"

#include <algorithm>

namespace pulley {

namespace {

/// Cards that fill a bucket after the command and didn't fill it before.
struct Entering {
    PersonId bucket;
    CardId first;
    int cards = 0;
};

QList<Entering> enteringCards(const Board &board, const Board &policy, const Limit &limit, const QList<Transition> &transitions)
{
    const Limit *former = findLimit(board, limit.id);
    const Reach was(board, former ? *former : limit);
    const Reach is(policy, limit);
    QHash<PersonId, qsizetype> places;
    QList<Entering> entering;
    for (const Transition &transition : transitions) {
        if (!transition.after)
            continue;
        const QList<PersonId> held = transition.before ? was.buckets(*transition.before) : QList<PersonId>{};
        for (const PersonId &bucket : is.buckets(*transition.after)) {
            if (held.contains(bucket))
                continue;
            const qsizetype place = places.value(bucket, entering.size());
            if (place == entering.size()) {
                places.insert(bucket, place);
                entering.append({bucket, transition.after->id});
            }
            ++entering[place].cards;
        }
    }
    return entering;
}

/// Cards in each bucket after the command.
QHash<PersonId, int> loadsAfter(const Board &board, const Board &policy, const Limit &limit, const QList<Transition> &transitions)
{
    const Reach reach(policy, limit);
    QHash<PersonId, int> loads;
    QSet<CardId> moving;
    for (const Transition &transition : transitions) {
        if (transition.before)
            moving.insert(transition.before->id);
        if (!transition.after)
            continue;
        for (const PersonId &bucket : reach.buckets(*transition.after))
            ++loads[bucket];
    }
    for (const Card &card : board.cards) {
        if (!reach.selects(card) || moving.contains(card.id))
            continue;
        for (const PersonId &bucket : reach.buckets(card))
            ++loads[bucket];
    }
    return loads;
}

/// The holder likely to leave first: not blocked, furthest along, oldest.
CardId soonestOf(const Board &board, const QList<Card> &holders)
{
    const auto later = [&](const Card &a, const Card &b) {
        if (a.blocked.has_value() != b.blocked.has_value())
            return b.blocked.has_value();
        const int aStage = indexOf(board, a.standing.column);
        const int bStage = indexOf(board, b.standing.column);
        if (aStage != bStage)
            return aStage > bStage;
        if (a.standing.half != b.standing.half)
            return a.standing.half == Half::Ready;
        return a.standing.since < b.standing.since;
    };
    const auto soonest = std::min_element(holders.cbegin(), holders.cend(), later);
    return soonest == holders.cend() ? CardId{} : soonest->id;
}

Refusal limitFull(const Board &board, const Limit &limit, const Entering &entering, const QList<Card> &held, Instant now)
{
    Refusal full;
    full.rule = Rule::LimitFull;
    full.at = now;
    full.card = entering.first;
    full.limit = limit;
    full.person = entering.bucket;
    full.max = limit.max;
    full.coming = entering.cards;
    full.load = int(held.size());
    for (const Card &holder : held)
        full.holders.append(holderOf(holder));
    full.soonest = soonestOf(board, held);
    return full;
}

std::optional<Refusal> overrunOf(const Limit &limit, const Board &board, const Board &policy, const QList<Transition> &transitions,
                                 Instant now)
{
    const QList<Entering> all = enteringCards(board, policy, limit, transitions);
    if (all.isEmpty())
        return {};
    const QHash<PersonId, int> loads = loadsAfter(board, policy, limit, transitions);
    for (const Entering &entering : all) {
        if (loads.value(entering.bucket) > limit.max)
            return limitFull(board, limit, entering, holders(board, limit, entering.bucket), now);
    }
    return {};
}

/// The buckets that one card would come to fill, by what is counted already.
std::optional<Refusal> overrunOf(const Limit &limit, const Asked &asked, const CountedBoard &counted, const Transition &transition)
{
    for (const Entering &entering : enteringCards(asked.board, asked.board, limit, {transition})) {
        if (counted.load(limit, entering.bucket) + entering.cards > limit.max)
            return limitFull(asked.board, limit, entering, counted.holders(limit, entering.bucket), asked.now);
    }
    return {};
}

} // namespace

std::optional<Refusal> overrun(const Board &board, const Board &policy, const QList<Transition> &transitions, Instant now)
{
    for (const Limit &limit : policy.limits) {
        if (const auto refused = overrunOf(limit, board, policy, transitions, now))
            return refused;
    }
    return {};
}

std::optional<Refusal> overrunByPolicy(const Board &board, const Board &policy, Instant now)
{
    QList<Transition> all;
    for (const Card &card : board.cards) {
        if (const Card *after = findCard(policy, card.id))
            all.append(Transition{&card, after});
    }
    for (const Limit &limit : policy.limits) {
        const Limit *former = findLimit(board, limit.id);
        const bool same = former && *former == limit;
        if (const auto refused = same ? overrunOf(limit, board, policy, all, now) : std::nullopt)
            return refused;
    }
    return {};
}

std::optional<Refusal> overrun(const Asked &asked, const Card *before, const Card &after)
{
    if (!asked.counted)
        return overrun(asked.board, asked.board, {{before, &after}}, asked.now);
    for (const Limit &limit : asked.board.limits) {
        if (const auto refused = overrunOf(limit, asked, *asked.counted, {before, &after}))
            return refused;
    }
    return {};
}

} // namespace pulley
