// Consequences: the board that would be, held against the one that is.
#include "models/domain/consequences.h"

#include "models/domain/days.h"
#include "models/domain/decide.h"
#include "models/domain/evolve.h"
#include "models/domain/finishedwindow.h"
#include "models/domain/likeness.h"
#include "models/domain/policycheck.h"

#include <algorithm>

namespace pulley {

namespace {

template <class Matches>
QList<CardId> cardsThat(const Board &board, Matches matches)
{
    QList<std::pair<qint64, CardId>> found;
    for (const Card &card : board.cards) {
        if (matches(card))
            found.append({card.number, card.id});
    }
    std::sort(found.begin(), found.end());
    QList<CardId> ids;
    for (const auto &entry : found)
        ids.append(entry.second);
    return ids;
}

/// The cards and limits that refer to what would go.
template <class IdType>
InTheWay usersOf(const Board &board, const IdType &id)
{
    InTheWay users{cardsThat(board, [&](const Card &card) { return refersTo(card, id); }), {}};
    for (const Limit &limit : board.limits) {
        if (refersTo(limit, id))
            users.limits.append(limit.id);
    }
    return users;
}

InTheWay inTheWayOf(const Board &board, const RemoveColumn &removal)
{
    InTheWay users = usersOf(board, removal.id);
    users.commitment = board.facts.commitment == removal.id;
    users.delivery = board.facts.delivery == removal.id;
    return users;
}

InTheWay inTheWayOf(const Board &board, const RemoveLane &removal)
{
    return usersOf(board, removal.id);
}

InTheWay inTheWayOf(const Board &board, const RemoveClass &removal)
{
    return usersOf(board, removal.id);
}

InTheWay inTheWayOf(const Board &board, const RemoveType &removal)
{
    return usersOf(board, removal.id);
}

InTheWay inTheWayOf(const Board &board, const RemovePerson &removal)
{
    return usersOf(board, removal.id);
}

InTheWay inTheWayOf(const Board &board, const SetColumn &change)
{
    const Column *column = findColumn(board, change.item.id);
    if (!column)
        return {};
    return {cardsThat(board, [&](const Card &card) { return isStranded(card, *column, change.item); }), {}};
}

template <class Any>
InTheWay inTheWayOf(const Board &, const Any &)
{
    return {};
}

/// The limit's buckets that hold cards on either board; at least the one of everybody together.
QList<PersonId> bucketsOn(const Board &board, const Board &after, const Limit &limit)
{
    if (limit.selector.scope != PersonScope::EachPerson)
        return {PersonId{}};
    QList<PersonId> people;
    for (const Board *each : {&board, &after}) {
        const Reach reach(*each, limit);
        for (const Card &card : each->cards) {
            for (const PersonId &person : reach.buckets(card)) {
                if (!people.contains(person))
                    people.append(person);
            }
        }
    }
    std::sort(people.begin(), people.end());
    return people;
}

LimitNews newsOf(const Board &board, const Limit &limit, const PersonId &person)
{
    LimitNews news{limit.id, limit.name, person, 0, limit.max, limit.min, {}};
    const QList<Card> held = holders(board, limit, person);
    news.load = int(held.size());
    // Who came last came over the limit.
    for (const Card &card : news.load > limit.max ? held.mid(limit.max) : held)
        news.cards.append(card.id);
    return news;
}

/// How far each limit of `after` would be over, full or short where it wasn't before.
void compareLimits(const Board &board, const Board &after, Consequences &told)
{
    for (const Limit &limit : after.limits) {
        const Limit *former = findLimit(board, limit.id);
        for (const PersonId &person : bucketsOn(board, after, limit)) {
            const LimitNews now = newsOf(after, limit, person);
            const LimitNews was = former ? newsOf(board, *former, person) : LimitNews{};
            const int overNow = std::max(0, now.load - now.max);
            const int overBefore = former ? std::max(0, was.load - was.max) : 0;
            const bool fullBefore = former && was.load >= was.max;
            const bool underBefore = former && was.load < was.min;
            if (overNow > overBefore)
                told.over.append(now);
            else if (now.load == now.max && !fullBefore)
                told.full.append(now);
            if (now.load < now.min && !underBefore && person.isEmpty())
                told.under.append(now);
        }
    }
    for (const Limit &limit : board.limits) {
        for (const PersonId &person : findLimit(after, limit.id) ? QList<PersonId>{} : bucketsOn(board, board, limit)) {
            const LimitNews was = newsOf(board, limit, person);
            if (was.load >= was.max)
                told.lifted.append(was);
        }
    }
}

void compareStates(const Board &board, const Board &after, Consequences &told)
{
    told.started = cardsThat(board, [&](const Card &card) { return !isInProgress(board, card) && isInProgress(after, card); });
    told.waiting = cardsThat(board, [&](const Card &card) { return isInProgress(board, card) && !isInProgress(after, card); });
}

/// Calendar days from start to finish, or to `now`; both counted.
std::optional<qint64> daysTaken(const Board &board, const Card &card, const QTimeZone &zone, Instant now)
{
    const std::optional<Instant> started = startedAt(board, card);
    if (!started)
        return {};
    const std::optional<Instant> finished = finishedAt(board, card);
    return dayOf(*started, zone).daysTo(dayOf(finished.value_or(now), zone)) + 1;
}

/// As the board shows its finished cards at `now`.
FinishedWindow windowOf(const Board &board, Instant now)
{
    return finishedWindow(board, now, zoneOf(board));
}

void compareFigures(const Board &board, const Board &after, Instant now, Consequences &told)
{
    const QTimeZone zone = zoneOf(board);
    const QTimeZone zoneAfter = zoneOf(after);
    const bool samePoints = board.facts.commitment == after.facts.commitment && board.facts.delivery == after.facts.delivery;
    told.figuresAnew = zone != zoneAfter || !samePoints;
    if (told.figuresAnew || board.columns != after.columns) {
        // Of a card that would be started or wait again, that is told already.
        told.refigured = cardsThat(board, [&](const Card &card) {
            return isInProgress(board, card) == isInProgress(after, card)
                && daysTaken(board, card, zone, now) != daysTaken(after, card, zoneAfter, now);
        });
    }
    const auto goes = [now](const Board &one, const Board &other) {
        const FinishedWindow before = windowOf(one, now);
        const FinishedWindow then = windowOf(other, now);
        return cardsThat(one, [&](const Card &card) { return shows(before, one, card) && !shows(then, other, card); });
    };
    told.leaving = goes(board, after);
    told.returning = goes(after, board);
}

bool letsPull(const Board &board, const Card &card, Instant now)
{
    return decide(board, {{}, {}, PullCard{card.id, {}, {}}}, now).has_value();
}

/// Whether the two differ in nothing that the rules of a pull look at, but perhaps in names, colours, texts and expectations.
bool pullsAlike(const Board &board, const Board &after)
{
    const auto sameColumn = [](const Column &a, const Column &b) {
        return a.id == b.id && a.kind == b.kind && a.split == b.split && a.skippable == b.skippable;
    };
    const auto sameLimit = [](Limit a, const Limit &b) {
        a.name = b.name;
        a.min = b.min;
        return a == b;
    };
    return std::equal(board.columns.cbegin(), board.columns.cend(), after.columns.cbegin(), after.columns.cend(), sameColumn)
        && std::equal(board.limits.cbegin(), board.limits.cend(), after.limits.cbegin(), after.limits.cend(), sameLimit)
        && board.facts.commitment == after.facts.commitment && board.facts.delivery == after.facts.delivery;
}

void comparePulls(const Board &board, const Board &after, Instant now, Consequences &told)
{
    if (pullsAlike(board, after))
        return;
    Traits traits;
    traits.add(board.limits);
    traits.add(after.limits);
    QHash<Likeness, bool> known;
    told.held = cardsThat(board, [&](const Card &card) {
        if (isFinished(board, card))
            return false;
        const Likeness alike = traits.of(card, {});
        const auto answer = known.constFind(alike);
        if (answer != known.cend())
            return *answer;
        return *known.insert(alike, !letsPull(after, card, now) && letsPull(board, card, now));
    });
}

/// Limits that the rules change along with what was asked for.
void noteFollowing(const Action &action, const QList<Change> &changes, Consequences &told)
{
    if (std::holds_alternative<SetLimit>(action))
        return;
    for (const Change &change : changes) {
        const auto *limit = std::get_if<LimitAltered>(&change);
        if (limit && limit->before && limit->after)
            told.following.append(limit->after->item);
    }
}

} // namespace

Consequences consequencesOf(const Board &board, const Action &action, Instant now)
{
    Consequences told;
    const auto changes = decide(board, {{}, {}, action}, now);
    if (!changes) {
        told.refusal = changes.error();
        told.inTheWay = std::visit([&](const auto &asked) { return inTheWayOf(board, asked); }, action);
        return told;
    }
    Board after = board;
    for (const Change &change : *changes)
        evolve(after, change);
    noteFollowing(action, *changes, told);
    compareLimits(board, after, told);
    compareStates(board, after, told);
    compareFigures(board, after, now, told);
    comparePulls(board, after, now, told);
    return told;
}

bool isHarmless(const Consequences &consequences)
{
    return consequences == Consequences{};
}

bool wantsConsent(const Consequences &consequences)
{
    return !consequences.started.isEmpty() || !consequences.waiting.isEmpty() || !consequences.leaving.isEmpty()
        || !consequences.refigured.isEmpty() || !consequences.lifted.isEmpty();
}

} // namespace pulley
