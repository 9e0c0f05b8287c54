// Consequences: what a change of the board's policy would do to the cards on it, told before it is made.
#pragma once

#include "models/domain/command.h"
#include "models/domain/refusal.h"

namespace pulley {

/// How a limit (for EachPerson: `person`'s share of it) would stand.
struct LimitNews {
    LimitId limit;
    QString name;
    PersonId person;
    int load = 0;
    int max = 0;
    int min = 0;
    /// Those over the maximum, the last to come first to be over; else all that it counts.
    QList<CardId> cards;
    friend bool operator==(const LimitNews &, const LimitNews &) = default;
};

/// What keeps something from being removed.
struct InTheWay {
    QList<CardId> cards;
    QList<LimitId> limits;
    /// The column where work starts, or is finished.
    bool commitment = false;
    bool delivery = false;
    friend bool operator==(const InTheWay &, const InTheWay &) = default;
};

/// Cards are in order of their numbers unless said otherwise.
struct Consequences {
    /// The rules say no. Nothing else is told then but what is in the way.
    std::optional<Refusal> refusal = {};
    InTheWay inTheWay = {};
    /// More cards over the maximum than before.
    QList<LimitNews> over = {};
    /// Full, not before, and nothing over.
    QList<LimitNews> full = {};
    /// Below the minimum, not before.
    QList<LimitNews> under = {};
    /// Full before, and gone after.
    QList<LimitNews> lifted = {};
    /// Limits that would count other columns, to stay one span.
    QList<Limit> following = {};
    /// Would count as started, or as waiting again.
    QList<CardId> started = {};
    QList<CardId> waiting = {};
    /// Could be pulled further (by somebody with room for it), and no longer would be let.
    QList<CardId> held = {};
    /// Finished, and no longer shown, or shown again, for their age (BoardFacts::finishedDays).
    QList<CardId> leaving = {};
    QList<CardId> returning = {};
    /// Finished cards on the board whose cycle time, and cards in progress whose age, would be other calendar days.
    QList<CardId> refigured = {};
    /// What figures are computed with changes, for cards that are history too.
    bool figuresAnew = false;
    friend bool operator==(const Consequences &, const Consequences &) = default;
};

/// What `action`, one that changes the board's policy, would do at `now`. Pure: asks decide() and folds what it says.
Consequences consequencesOf(const Board &board, const Action &action, Instant now);

/// Nothing to tell of.
bool isHarmless(const Consequences &consequences);
/// More than what was asked for: cards change their state or leave, figures change, or a full limit goes. Worth asking once more.
bool wantsConsent(const Consequences &consequences);

} // namespace pulley
