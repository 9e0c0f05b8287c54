// Answers: naming cards on the command line, and printing what a committed command changed.
#pragma once

#include "app/pulleyctl/ctl.h"

namespace pulley {

/// The card that the command line names by number; on the board, or finished long ago. A refusal or a failure when there is none.
std::variant<CardId, Exit> cardNamed(Ctl &ctl, const QString &text);
/// The column's id; the name itself stands in for one that the board doesn't have, so that the rules say no to it.
ColumnId columnNamed(const Board &board, const QString &name);
LaneId laneNamed(const Board &board, const QString &name);
ClassId classNamed(const Board &board, const QString &name);
TypeId typeNamed(const Board &board, const QString &name);

/// Submits, and prints a line for each change, or one object.
Exit submitAndPrint(Ctl &ctl, const Action &action);
/// The same for what is committed; `more` joins the object.
Exit printChanges(Ctl &ctl, const Committed &committed, const QJsonObject &more);
/// {"board", "revision", "card", "from", "to", "text": [...]}
QJsonObject changesToJson(const Board &board, const JournalEntry &entry);

} // namespace pulley
