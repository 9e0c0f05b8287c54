// The rules by subject, as decide() puts them together. Each says what an action would change, or why not.
#pragma once

#include "models/domain/command.h"
#include "models/domain/refusal.h"
#include "models/domain/result.h"

namespace pulley {

class CountedBoard;

using Decision = Result<QList<Change>, Refusal>;

/// Who asks it of which board, and when.
struct Asked {
    const Board &board;
    const PersonId &by;
    Instant now;
    /// What the board's limits count, where that is known already.
    const CountedBoard *counted = nullptr;
};

/// The no of `rule`, with what else it is about.
Failure<Refusal> refusal(const Asked &asked, Rule rule, const CardId &card = {}, const ColumnId &column = {},
                         const QString &subject = {});
Holder holderOf(const Card &card);

// cardrules.cpp
Decision rule(const Asked &asked, const AddCard &action);
Decision rule(const Asked &asked, const EditCard &action);
Decision rule(const Asked &asked, const JoinCard &action);
Decision rule(const Asked &asked, const LeaveCard &action);
Decision rule(const Asked &asked, const BlockCard &action);
Decision rule(const Asked &asked, const UnblockCard &action);
Decision rule(const Asked &asked, const SetComment &action);
Decision rule(const Asked &asked, const DiscardCard &action);
// moverules.cpp
Decision rule(const Asked &asked, const PullCard &action);
Decision rule(const Asked &asked, const PullNext &action);
Decision rule(const Asked &asked, const MarkReady &action);
Decision rule(const Asked &asked, const ReturnCard &action);
Decision rule(const Asked &asked, const ReorderCard &action);
// importrules.cpp
Decision rule(const Asked &asked, const ImportCards &action);
// boardrules.cpp
Decision rule(const Asked &asked, const CreateBoard &action);
Decision rule(const Asked &asked, const EditBoard &action);
Decision rule(const Asked &asked, const SetColumn &action);
Decision rule(const Asked &asked, const SetLane &action);
Decision rule(const Asked &asked, const SetClass &action);
Decision rule(const Asked &asked, const SetType &action);
Decision rule(const Asked &asked, const SetPerson &action);
Decision rule(const Asked &asked, const SetLimit &action);
Decision rule(const Asked &asked, const RemoveColumn &action);
Decision rule(const Asked &asked, const RemoveLane &action);
Decision rule(const Asked &asked, const RemoveClass &action);
Decision rule(const Asked &asked, const RemoveType &action);
Decision rule(const Asked &asked, const RemovePerson &action);
Decision rule(const Asked &asked, const RemoveLimit &action);
// revert.cpp
Decision rule(const Asked &asked, const Revert &action);

/// NoSuchColumn where the board has no such column or half.
std::optional<Refusal> nowhere(const Asked &asked, const CardId &card, const ColumnId &column, Half half);
/// The open card that has this deduplication key, `but` one; null when there is none.
const Card *openCardOf(const Board &board, const QString &dedupKey, const CardId &but = {});
/// CardExists where `card`, as it would stand, is open and another open card has its deduplication key.
std::optional<Refusal> keyTaken(const Asked &asked, const Card &card);
/// Lane, class and type of `facts` that the board doesn't know: NoSuchItem.
std::optional<Refusal> unknownItem(const Asked &asked, const Card &card);
/// Fits `owners` of cards that came from outside: sorted, each once.
QList<PersonId> tidyOwners(QList<PersonId> owners);

} // namespace pulley
