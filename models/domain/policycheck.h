// Policycheck: what makes a definition of workflow that works.
#pragma once

#include "models/domain/refusal.h"
#include "models/domain/rules.h"

namespace pulley {

/// Upper-case letters and digits.
bool isBoardKey(const QString &text);
/// Why the facts, columns, items and limits of `policy` make no workflow, or nothing.
std::optional<Refusal> policyProblem(const Asked &asked, const Board &policy);

/// Who on `policy` still refers to something that was removed from it: a card, a limit, or the workflow's points.
bool inUse(const Board &policy, const ColumnId &column);
bool inUse(const Board &policy, const LaneId &lane);
bool inUse(const Board &policy, const ClassId &serviceClass);
bool inUse(const Board &policy, const TypeId &type);
bool inUse(const Board &policy, const PersonId &person);
bool inUse(const Board &policy, const LimitId &limit);

/// Whether it is this card or limit that does.
bool refersTo(const Card &card, const ColumnId &column);
bool refersTo(const Card &card, const LaneId &lane);
bool refersTo(const Card &card, const ClassId &serviceClass);
bool refersTo(const Card &card, const TypeId &type);
bool refersTo(const Card &card, const PersonId &person);
bool refersTo(const Limit &limit, const ColumnId &column);
bool refersTo(const Limit &limit, const LaneId &lane);
bool refersTo(const Limit &limit, const ClassId &serviceClass);
bool refersTo(const Limit &limit, const TypeId &type);
bool refersTo(const Limit &limit, const PersonId &person);

/// Cards standing in `before` contradict its change to `after`: in the ready half of what is no longer split, or finished (or not)
/// all at once.
bool strands(const Board &board, const Column &before, const Column &after);
/// Whether it is this card that does.
bool isStranded(const Card &card, const Column &before, const Column &after);

} // namespace pulley
