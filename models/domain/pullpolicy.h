// The pull policy: which card comes next, and why.
#pragma once

#include "models/domain/command.h"
#include "models/domain/countedboard.h"
#include "models/domain/refusal.h"
#include "models/domain/result.h"

namespace pulley {

enum class PullReason { Expedite, FixedDateAtRisk, ServiceClass, BoardOrder };

struct PullChoice {
    CardId card;
    ColumnId to;
    PullReason reason = PullReason::BoardOrder;
    friend bool operator==(const PullChoice &, const PullChoice &) = default;
};

/// The card `person` should pull next, into `to` or any column with room: expedite; then fixed date whose due date is within
/// the SLE; then class of service, nearest ready half first, board order, age. Only what decide() would allow.
/// Refused with NothingToPull, or with LimitFull when a full limit is all that stands in the way.
Result<PullChoice, Refusal> nextPull(const Board &board, const PersonId &person, Instant now,
                                     const std::optional<ColumnId> &to = {});

/// What waits on a board, in the order in which it should be pulled: for who has several questions. Of cards that the rules can't
/// tell apart only the first is kept. The board must neither go nor change meanwhile.
class PullQueue
{
public:
    PullQueue(const CountedBoard &counted, const PersonId &person, Instant now);
    /// As nextPull().
    Result<PullChoice, Refusal> next(const std::optional<ColumnId> &to = {}) const;

private:
    struct Waiting {
        const Card *card = nullptr;
        /// Expedite 0, fixed date at risk 1, the others after them by class of service.
        int rank = 0;
        /// Of the last one like it.
        int lastRank = 0;
        int stage = 0;
        /// Work in an unsplit active column shows no sign of being done there, so it is only looked at when somebody asks for a
        /// card for a certain column.
        bool onlyWhenAsked = false;
    };

    void keep(const Waiting &each, qsizetype &place);
    static bool comesBefore(const Waiting &a, const Waiting &b);
    QList<Waiting> before(const std::optional<ColumnId> &to) const;

    CountedBoard m_counted;
    PersonId m_person;
    Instant m_now;
    QList<Waiting> m_all;
};

/// What policy had chosen when `entry` pulled a card, `after` being the board with it; nullopt when it pulled another one, or none.
std::optional<PullChoice> choiceBehind(const Board &after, const JournalEntry &entry);

/// The action that brings `card` to that place on the board: pull, ready, return (with `reason`) or reorder. The same for drag
/// and keyboard, into `lane` where one is given; whether it is allowed only decide() says. For the ready half of another column it
/// is one that decide() refuses.
Action moveTo(const Board &board, const CardId &card, const ColumnId &column, Half half, const std::optional<CardId> &before,
              const QString &reason = {}, const std::optional<LaneId> &lane = {});

} // namespace pulley
