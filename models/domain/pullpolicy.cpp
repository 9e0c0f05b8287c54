// The pull policy: candidates in the order in which they should be pulled, and the first that the rules let through.
#include "models/domain/pullpolicy.h"

#include "models/domain/evolve.h"
#include "models/domain/rules.h"

#include <QTimeZone>
#include <algorithm>

namespace pulley {

namespace {

struct Candidate {
    const Card *card = nullptr;
    /// Expedite 0, fixed date at risk 1, the others after them by class of service.
    int rank = 0;
    int stage = 0;
};

constexpr int rankAtRisk = 1;

int rankOf(const Board &board, const Card &card, QDate today)
{
    const ServiceClass *known = findClass(board, card.facts.serviceClass);
    const Urgency urgency = known ? known->urgency : Urgency::Standard;
    if (urgency == Urgency::FixedDate && card.facts.due.isValid() && today.daysTo(card.facts.due) <= board.facts.sleDays)
        return rankAtRisk;
    return urgency == Urgency::Expedite ? 0 : rankAtRisk + int(urgency);
}

bool comesBefore(const Candidate &a, const Candidate &b)
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

/// Waits to be pulled. Work in an unsplit active column shows no sign of being done there, so it is only looked at when somebody
/// asks for a card for a certain column.
bool waits(const Column &column, const Card &card, bool columnAsked)
{
    if (card.blocked)
        return false;
    if (column.kind == ColumnKind::Queue || card.standing.half == Half::Ready)
        return true;
    return columnAsked && !column.split;
}

QList<Candidate> candidates(const Board &board, Instant now, const std::optional<ColumnId> &to)
{
    const QTimeZone zone(board.facts.timeZone.toUtf8());
    const QDate today = dayOf(now, zone.isValid() ? zone : QTimeZone::utc());
    const qsizetype end = to ? indexOf(board, *to) : board.columns.size();
    QList<Candidate> found;
    for (const Card &card : board.cards) {
        const int stage = indexOf(board, card.standing.column);
        if (stage >= 0 && stage < end && !isFinished(board, card) && waits(board.columns.at(stage), card, to.has_value()))
            found.append({&card, rankOf(board, card, today), stage});
    }
    std::sort(found.begin(), found.end(), comesBefore);
    return found;
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

/// Cards that are alike in all that rules look at get the same answer.
QString likeness(const Card &card, const ColumnId &to)
{
    QStringList traits{card.standing.column.value, to.value,
                       card.facts.type.value,      card.facts.serviceClass.value,
                       card.facts.lane.value,      QString::number(int(card.standing.half))};
    for (const PersonId &owner : card.owners)
        traits.append(owner.value);
    return traits.join(QChar(0x1f));
}

/// Class of service decided when somebody of a later class waits too.
PullReason reasonFor(const Candidate &chosen, const QList<Candidate> &all)
{
    if (chosen.rank == 0)
        return PullReason::Expedite;
    if (chosen.rank == rankAtRisk)
        return PullReason::FixedDateAtRisk;
    return all.last().rank > chosen.rank ? PullReason::ServiceClass : PullReason::BoardOrder;
}

} // namespace

Result<PullChoice, Refusal> nextPull(const Board &board, const PersonId &person, Instant now, const std::optional<ColumnId> &to)
{
    const Asked asked{board, person, now};
    if (to && indexOf(board, *to) < 0)
        return refusal(asked, Rule::NoSuchColumn, {}, *to);
    Refusal no = refusal(asked, Rule::NothingToPull, {}, to.value_or(ColumnId{})).error;
    QSet<QString> refused;
    const QList<Candidate> all = candidates(board, now, to);
    for (const Candidate &candidate : all) {
        for (const ColumnId &target : targetsOf(board, candidate.stage, to)) {
            const QString alike = likeness(*candidate.card, target);
            if (refused.contains(alike))
                continue;
            const Decision decision = rule(asked, PullCard{candidate.card->id, target, {}});
            if (decision)
                return PullChoice{candidate.card->id, target, reasonFor(candidate, all)};
            refused.insert(alike);
            if (decision.error().rule == Rule::LimitFull && no.rule == Rule::NothingToPull)
                no = decision.error();
        }
    }
    return Failure{no};
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
