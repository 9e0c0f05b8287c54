// Card histories out of the journal, without what was taken back.
#include "models/domain/history.h"

#include "models/domain/evolve.h"
#include "models/domain/result.h"

#include <algorithm>

namespace pulley {

namespace {

void restored(CardHistory &history, const Card &card)
{
    const Standing &standing = card.standing;
    history.discarded.reset();
    if (history.visits.isEmpty() || history.visits.last().column != standing.column || history.visits.last().half != standing.half)
        history.visits.append({standing.column, standing.half, standing.since});
}

void moved(CardHistory &history, const CardMoved &move)
{
    if (move.before.column != move.after.column || move.before.half != move.after.half)
        history.visits.append({move.after.column, move.after.half, move.after.since});
}

void edited(CardHistory &history, const CardPatch &after)
{
    history.title = after.title.value_or(history.title);
    history.type = after.type.value_or(history.type);
    history.serviceClass = after.serviceClass.value_or(history.serviceClass);
    history.lane = after.lane.value_or(history.lane);
}

void unblocked(CardHistory &history, Instant at)
{
    if (!history.blocked.isEmpty() && !history.blocked.last().to)
        history.blocked.last().to = at;
}

void joined(CardHistory &history, const PersonId &person, Instant at)
{
    history.owners.append(person);
    history.owning.append({person, at, {}});
}

void left(CardHistory &history, const PersonId &person, Instant at)
{
    history.owners.removeAll(person);
    for (OwnerSpan &span : history.owning) {
        if (span.person == person && !span.to)
            span.to = at;
    }
}

/// Cuts off what came after `asOf`. Owners who came with a card that was brought in came with its first visit.
void cutAt(CardHistory &history, Instant asOf)
{
    history.visits.removeIf([asOf](const Visit &visit) { return visit.at > asOf; });
    history.importedVisits = std::min(history.importedVisits, history.visits.size());
    history.blocked.removeIf([asOf](const BlockedSpan &span) { return span.from > asOf; });
    if (!history.blocked.isEmpty() && history.blocked.last().to && *history.blocked.last().to > asOf)
        history.blocked.last().to.reset();
}

/// Each is moved once only: they are large.
QList<CardHistory> sortedByNumber(QList<CardHistory> cards)
{
    QList<std::pair<qint64, qsizetype>> order;
    order.reserve(cards.size());
    for (const CardHistory &card : std::as_const(cards))
        order.append({card.number, order.size()});
    std::sort(order.begin(), order.end());
    QList<CardHistory> sorted;
    sorted.reserve(cards.size());
    for (const auto &place : std::as_const(order))
        sorted.append(std::move(cards[place.second]));
    return sorted;
}

QSet<CommandId> voidedUntil(const QList<JournalEntry> &journal, std::optional<Instant> asOf)
{
    QList<std::pair<CommandId, CommandId>> commands;
    for (const JournalEntry &entry : journal) {
        if (!asOf || entry.at <= *asOf)
            commands.append({entry.command, entry.reverts});
    }
    return voided(commands);
}

/// What was known at `asOf` counts as known then; a history brought in later counts by its own dates, as it's known by now.
void applyUntil(HistoryBuilder &builder, const QList<JournalEntry> &journal, std::optional<Instant> asOf)
{
    const QSet<CommandId> gone = voidedUntil(journal, asOf);
    const QSet<CommandId> goneByNow = asOf ? voidedUntil(journal, {}) : gone;
    for (const JournalEntry &entry : journal) {
        const bool known = builder.isKnown(entry.at);
        const bool counts = !(known ? gone : goneByNow).contains(entry.command);
        for (const Change &change : entry.changes) {
            const bool ofPolicy = cardOf(change).isEmpty();
            if (ofPolicy || (counts && (known || std::holds_alternative<CardImported>(change))))
                builder.apply(change, entry.at);
            else if (known)
                builder.noteCorrection({cardOf(change), entry.at, entry.revision});
            if (const auto *limit = std::get_if<LimitAltered>(&change); limit && counts && known)
                builder.noteLimit(*limit, entry.at);
        }
    }
}

} // namespace

CardHistory begunHistory(const Card &card, QList<Visit> visits)
{
    const Instant begun = visits.isEmpty() ? card.standing.since : visits.first().at;
    CardHistory history{.id = card.id,
                        .number = card.number,
                        .title = card.facts.title,
                        .type = card.facts.type,
                        .serviceClass = card.facts.serviceClass,
                        .lane = card.facts.lane,
                        .owners = card.owners,
                        .visits = std::move(visits),
                        .blocked = {},
                        .discarded = {}};
    for (const PersonId &owner : card.owners)
        history.owning.append({owner, begun, {}});
    if (card.blocked)
        history.blocked.append({card.blocked->since, {}, card.blocked->reason});
    return history;
}

QSet<CommandId> voided(const QList<std::pair<CommandId, CommandId>> &commands)
{
    // Last first: whether a revert counts is settled before what it took back is met.
    QSet<CommandId> undone;
    QSet<CommandId> out;
    for (auto command = commands.crbegin(); command != commands.crend(); ++command) {
        const bool counts = !undone.contains(command->first);
        if (!counts || !command->second.isEmpty())
            out.insert(command->first);
        if (counts && !command->second.isEmpty())
            undone.insert(command->second);
    }
    return out;
}

void HistoryBuilder::apply(const Change &change, Instant at)
{
    const auto begin = [this](const Card &card, QList<Visit> visits) {
        m_cards.append(begunHistory(card, std::move(visits)));
        m_index.insert(m_cards.last().id.value, m_cards.size() - 1);
    };
    const auto known = [this](const CardId &id) {
        const auto found = m_index.constFind(id.value);
        return found == m_index.cend() ? nullptr : &m_cards[*found];
    };
    const auto alter = [&](const CardId &id, auto change) {
        if (CardHistory *history = known(id))
            change(*history);
    };
    const auto ofCard = [](const Card &card) {
        constexpr qsizetype usual = 8;
        QList<Visit> visits;
        visits.reserve(usual);
        visits.append({card.standing.column, card.standing.half, card.standing.since});
        return visits;
    };
    const auto ofPolicy = [&](const Change &altered) {
        if (isLaterPolicy(at))
            m_laterPolicy.append(altered);
    };
    std::visit(
        overloaded{
            [&](const CardAdded &added) { begin(added.card, ofCard(added.card)); },
            [&](const CardImported &imported) {
                begin(imported.card, imported.visits);
                m_cards.last().imported = imported.doubts;
                m_cards.last().importedVisits = imported.visits.size();
            },
            [&](const CardMoved &move) { alter(move.card, [&](CardHistory &history) { moved(history, move); }); },
            [&](const CardEdited &edit) { alter(edit.card, [&](CardHistory &history) { edited(history, edit.after); }); },
            [&](const CardJoined &join) { alter(join.card, [&](CardHistory &history) { joined(history, join.person, at); }); },
            [&](const CardLeft &leave) { alter(leave.card, [&](CardHistory &history) { left(history, leave.person, at); }); },
            [&](const CardBlocked &block) {
                alter(block.card, [&](CardHistory &history) {
                    history.blocked.append({block.blocking.since, {}, block.blocking.reason});
                });
            },
            [&](const CardUnblocked &unblock) { alter(unblock.card, [&](CardHistory &history) { unblocked(history, at); }); },
            [](const CardCommented &) {}, // no figure reads them
            [&](const CardDiscarded &discard) { alter(discard.card.id, [&](CardHistory &history) { history.discarded = at; }); },
            [&](const CardRestored &restore) {
                if (CardHistory *history = known(restore.card.id))
                    restored(*history, restore.card);
                else
                    begin(restore.card, ofCard(restore.card));
            },
            [&](const BoardAltered &altered) { ofPolicy(altered); },
            [&]<class T>(const Altered<T> &altered) { ofPolicy(altered); },
        },
        change);
}

void HistoryBuilder::enter(const CardId &card, const Visit &visit)
{
    if (const auto found = m_index.constFind(card.value); found != m_index.cend())
        m_cards[*found].visits.append(visit);
}

void HistoryBuilder::noteLimit(const LimitAltered &altered, Instant at)
{
    const auto limitOf = [](const auto &placed) { return placed ? std::optional<Limit>(placed->item) : std::nullopt; };
    const LimitChange change{at, limitOf(altered.before), limitOf(altered.after)};
    if (change.before != change.after)
        m_limitChanges.append(change);
}

void HistoryBuilder::noteCorrection(const Correction &correction)
{
    if (m_corrections.isEmpty() || m_corrections.last() != correction)
        m_corrections.append(correction);
}

QList<CardHistory> HistoryBuilder::take()
{
    m_index.clear();
    QList<CardHistory> cards = std::exchange(m_cards, {});
    const auto byNumber = [](const CardHistory &a, const CardHistory &b) { return a.number < b.number; };
    return std::is_sorted(cards.cbegin(), cards.cend(), byNumber) ? cards : sortedByNumber(std::move(cards));
}

History HistoryBuilder::takeHistory(const Board &policy)
{
    QList<CardHistory> cards = take();
    if (m_asOf) {
        for (CardHistory &history : cards)
            cutAt(history, *m_asOf);
        cards.removeIf([](const CardHistory &history) { return history.visits.isEmpty(); });
    }
    Board then = policy;
    then.cards.clear();
    for (const Change &change : inverse(std::exchange(m_laterPolicy, {})))
        evolve(then, change);
    return {then.facts,
            then.columns,
            then.types,
            then.classes,
            std::move(cards),
            then.limits,
            std::exchange(m_limitChanges, {}),
            std::exchange(m_corrections, {}),
            then.lanes,
            then.people};
}

History historyOf(const Board &policy, const QList<JournalEntry> &journal, std::optional<Instant> asOf)
{
    HistoryBuilder builder(asOf);
    applyUntil(builder, journal, asOf);
    return builder.takeHistory(policy);
}

} // namespace pulley
