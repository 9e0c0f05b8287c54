// MyWorkFace: what somebody's own work looks like: their slots, the card to pull next and why, or what helps instead.
#pragma once

#include "models/domain/help.h"
#include "models/domain/pullpolicy.h"

namespace pulley {

/// A personal limit as slots.
struct SlotsFace {
    QString name;
    int load = 0;
    int max = 0;
    int free() const { return max > load ? max - load : 0; }
    friend bool operator==(const SlotsFace &, const SlotsFace &) = default;
};

struct OfferFace {
    Help help;
    QString number;
    /// "Unblock OPS-9 (2 days)".
    QString text;
    friend bool operator==(const OfferFace &, const OfferFace &) = default;
};

struct MyWorkFace {
    /// How the board calls them.
    QString me;
    int cards = 0;
    /// The limits on this person's work, the fullest first.
    QList<SlotsFace> limits;
    /// What they could still take on: free slots of the columns being worked, no more than their own limits leave. Nullopt where
    /// nothing limits it.
    std::optional<int> freeSlots;
    std::optional<PullChoice> next;
    QString nextNumber;
    QString nextTitle;
    /// Why that card, or why none.
    QString reason;
    /// Only where there is nothing to pull, at most mostOffers.
    QList<OfferFace> offers;
    friend bool operator==(const MyWorkFace &, const MyWorkFace &) = default;

    static constexpr int mostOffers = 5;
};

/// `next` is what nextPull() says for `me`.
MyWorkFace myWorkOf(const CountedBoard &counted, const PersonId &me, Instant now, const Result<PullChoice, Refusal> &next);
inline MyWorkFace myWorkOf(const Board &board, const PersonId &me, Instant now)
{
    return myWorkOf(board, me, now, nextPull(board, me, now));
}
/// Their open cards, oldest first.
QList<Card> myCards(const CountedBoard &counted, const PersonId &me);
/// What helps first, for who can pull nothing; nullopt where nothing does.
std::optional<OfferFace> firstOffer(const CountedBoard &counted, const PersonId &me, Instant now);

} // namespace pulley
