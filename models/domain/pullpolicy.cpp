// The pull policy: candidates in the order in which they should be pulled, and the first that the rules let through.
#include "models/domain/pullpolicy.h"

#include "models/domain/days.h"
#include "models/domain/evolve.h"
#include "models/domain/likeness.h"
#include "models/domain/rules.h"

#include <algorithm>

namespace pulley {

namespace {

constexpr int rankAtRisk = 1;

int rankOf(const Board &board, const Card &card, QDate today)
{
    const ServiceClass *known = findClass(board, card.facts.serviceClass);
    const Urgency urgency = known ? known->urgency : Urgency::Standard;
    if (urgency == Urgency::FixedDate && card.facts.due.isValid() && today.daysTo(card.facts.due) <= board.facts.sleDays)
        return rankAtRisk;
    return urgency == Urgency::Expedite ? 0 : rankAtRisk + int(urgency);
}

/// The columns a candidate may be pulled into: the one asked for, else the active ones behind it, nearest first.
QList<ColumnId> targetsOf(const Board &board, int stage, const std::optional<ColumnId> &to)
{
    if (to)
        return {*to};
    QList<ColumnId> targets;
    for (qsizetype i = stage + 1; i < board.columns.size(); ++i) {
        if (board.columns.at(i).kind == ColumnKind::Active)
            targets.append(board.columns.at(i).id);
    }
    return targets;
}

/// Class of service decided when somebody of a later class waits too: `lastRank` is the latest one's.
PullReason reasonFor(int rank, int lastRank)
{
    if (rank == 0)
        return PullReason::Expedite;
    if (rank == rankAtRisk)
        return PullReason::FixedDateAtRisk;
    return lastRank > rank ? PullReason::ServiceClass : PullReason::BoardOrder;
}

} // namespace

PullQueue::PullQueue(const CountedBoard &counted, const PersonId &person, Instant now) :
    m_counted(counted), m_person(person), m_now(now)
{
    const Board &board = counted.board();
    Traits traits;
    traits.add(board.limits);
    QHash<Likeness, qsizetype> firsts;
    const QDate today = dayOf(now, zoneOf(board));
    for (int stage = 0; stage < board.columns.size() && !finishes(board, board.columns.at(stage).id); ++stage) {
        const Column &column = board.columns.at(stage);
        for (const Card *card : counted.in(column.id)) {
            const bool ready = column.kind == ColumnKind::Queue || card->standing.half == Half::Ready;
            if (card->blocked || (!ready && column.split))
                continue;
            const int rank = rankOf(board, *card, today);
            keep({card, rank, rank, stage, !ready}, firsts[traits.of(*card, {})]);
        }
    }
    std::sort(m_all.begin(), m_all.end(), comesBefore);
}

/// `place`: where the first one like it stands, counted from 1; 0 where there was none yet.
void PullQueue::keep(const Waiting &each, qsizetype &place)
{
    if (place == 0) {
        m_all.append(each);
        place = m_all.size();
        return;
    }
    Waiting &first = m_all[place - 1];
    const int last = std::max(first.lastRank, each.rank);
    if (comesBefore(each, first))
        first = each;
    first.lastRank = last;
}

bool PullQueue::comesBefore(const Waiting &a, const Waiting &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.rank == rankAtRisk && a.card->facts.due != b.card->facts.due)
        return a.card->facts.due < b.card->facts.due;
    if (a.stage != b.stage)
        return a.stage > b.stage;
    if (a.card->standing.half != b.card->standing.half)
        return a.card->standing.half == Half::Ready;
    if (a.card->standing.order != b.card->standing.order)
        return a.card->standing.order < b.card->standing.order;
    if (a.card->created != b.card->created)
        return a.card->created < b.card->created;
    return a.card->number < b.card->number;
}

/// Those that may go to `to`, or anywhere.
QList<PullQueue::Waiting> PullQueue::before(const std::optional<ColumnId> &to) const
{
    QList<Waiting> found;
    const Board &board = m_counted.board();
    const qsizetype end = to ? indexOf(board, *to) : board.columns.size();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(found),
                 [&](const Waiting &each) { return each.stage < end && (to || !each.onlyWhenAsked); });
    return found;
}

Result<PullChoice, Refusal> PullQueue::next(const std::optional<ColumnId> &to) const
{
    const Board &board = m_counted.board();
    const Asked asked{board, m_person, m_now, &m_counted};
    if (to && indexOf(board, *to) < 0)
        return refusal(asked, Rule::NoSuchColumn, {}, *to);
    Refusal no = refusal(asked, Rule::NothingToPull, {}, to.value_or(ColumnId{})).error;
    Traits traits;
    traits.add(board.limits);
    QSet<Likeness> refused;
    const QList<Waiting> waiting = before(to);
    int lastRank = 0;
    for (const Waiting &each : waiting)
        lastRank = std::max(lastRank, each.lastRank);
    for (const Waiting &each : waiting) {
        for (const ColumnId &target : targetsOf(board, each.stage, to)) {
            const Likeness alike = traits.of(*each.card, target);
            if (refused.contains(alike))
                continue;
            const Decision decision = rule(asked, PullCard{each.card->id, target, {}});
            if (decision)
                return PullChoice{each.card->id, target, reasonFor(each.rank, lastRank)};
            refused.insert(alike);
            if (decision.error().rule == Rule::LimitFull && no.rule == Rule::NothingToPull)
                no = decision.error();
        }
    }
    return Failure{no};
}

Result<PullChoice, Refusal> nextPull(const Board &board, const PersonId &person, Instant now, const std::optional<ColumnId> &to)
{
    return PullQueue(board, person, now).next(to);
}

std::optional<PullChoice> choiceBehind(const Board &after, const JournalEntry &entry)
{
    const auto moved = std::find_if(entry.changes.cbegin(), entry.changes.cend(),
                                    [](const Change &change) { return std::holds_alternative<CardMoved>(change); });
    if (moved == entry.changes.cend())
        return {};
    const auto &pull = std::get<CardMoved>(*moved);
    if (pull.kind != MoveKind::Pulled)
        return {};
    Board before = after;
    for (const Change &change : inverse(entry.changes))
        evolve(before, change);
    for (const std::optional<ColumnId> &to : {std::optional<ColumnId>(), std::optional(pull.after.column)}) {
        const auto choice = nextPull(before, entry.by, entry.at, to);
        if (choice && choice->card == pull.card && choice->to == pull.after.column)
            return *choice;
    }
    return {};
}

Action moveTo(const Board &board, const CardId &id, const ColumnId &column, Half half, const std::optional<CardId> &before,
              const QString &reason, const std::optional<LaneId> &lane)
{
    const Card *card = findCard(board, id);
    if (!card)
        return PullCard{id, column, before, lane};
    const int from = indexOf(board, card->standing.column);
    const int to = indexOf(board, column);
    if (to < 0)
        return PullCard{id, column, before, lane};
    if (to != from) {
        // No pull and no return ends in a ready half: what is asked for there goes the wrong way, and that is refused.
        const bool pulls = half == Half::Ready ? to < from : to > from;
        return pulls ? Action(PullCard{id, column, before, lane}) : Action(ReturnCard{id, column, reason, before, lane});
    }
    if (half == card->standing.half)
        return ReorderCard{id, before, lane};
    if (half == Half::Ready)
        return MarkReady{id, before, lane};
    return ReturnCard{id, column, reason, before, lane};
}

} // namespace pulley
