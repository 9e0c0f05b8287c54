// Admission: a command is refused when a card would begin to match a limit that is full.
#include "models/domain/admission.h"

#include "models/domain/rules.h"

#include <algorithm>

namespace pulley {

namespace {

/// The buckets that cards fill after the command and didn't fill before it, and for each the first such card.
QList<std::pair<PersonId, CardId>> enteredBuckets(const Board &board, const Board &policy, const Limit &limit,
                                                  const QList<Transition> &transitions)
{
    const Limit *former = findLimit(board, limit.id);
    QHash<PersonId, CardId> first;
    QList<std::pair<PersonId, CardId>> entered;
    for (const Transition &transition : transitions) {
        if (!transition.after)
            continue;
        const QList<PersonId> held =
            transition.before ? bucketsOf(board, former ? *former : limit, *transition.before) : QList<PersonId>{};
        for (const PersonId &bucket : bucketsOf(policy, limit, *transition.after)) {
            if (held.contains(bucket) || first.contains(bucket))
                continue;
            first.insert(bucket, transition.after->id);
            entered.append({bucket, transition.after->id});
        }
    }
    return entered;
}

/// Cards in each bucket after the command.
QHash<PersonId, int> loadsAfter(const Board &board, const Board &policy, const Limit &limit, const QList<Transition> &transitions)
{
    QHash<PersonId, int> loads;
    QSet<CardId> moving;
    for (const Transition &transition : transitions) {
        if (transition.before)
            moving.insert(transition.before->id);
        if (!transition.after)
            continue;
        for (const PersonId &bucket : bucketsOf(policy, limit, *transition.after))
            ++loads[bucket];
    }
    for (const Card &card : board.cards) {
        const QList<PersonId> buckets = bucketsOf(policy, limit, card);
        if (buckets.isEmpty() || moving.contains(card.id))
            continue;
        for (const PersonId &bucket : buckets)
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

Refusal limitFull(const Board &board, const Limit &limit, const PersonId &person, const CardId &card, Instant now)
{
    Refusal full;
    full.rule = Rule::LimitFull;
    full.at = now;
    full.card = card;
    full.limit = limit;
    full.person = person;
    full.max = limit.max;
    const QList<Card> held = holders(board, limit, person);
    full.load = int(held.size());
    for (const Card &holder : held)
        full.holders.append(holderOf(holder));
    full.soonest = soonestOf(board, held);
    return full;
}

std::optional<Refusal> overrunOf(const Limit &limit, const Board &board, const Board &policy, const QList<Transition> &transitions,
                                 Instant now)
{
    const auto entered = enteredBuckets(board, policy, limit, transitions);
    if (entered.isEmpty())
        return {};
    const QHash<PersonId, int> loads = loadsAfter(board, policy, limit, transitions);
    for (const auto &[bucket, card] : entered) {
        if (loads.value(bucket) > limit.max)
            return limitFull(board, limit, bucket, card, now);
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

std::optional<Refusal> overrun(const Board &board, const Card *before, const Card &after, Instant now)
{
    return overrun(board, board, {{before, &after}}, now);
}

} // namespace pulley
