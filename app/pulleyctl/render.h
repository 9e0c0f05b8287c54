// Render: boards, limits, refusals and journal entries as JSON and as lines of text.
#pragma once

#include "models/domain/change.h"
#include "models/domain/refusal.h"
#include "models/store/storeerror.h"

#include <QJsonObject>
#include <QStringList>

namespace pulley {

enum class CardsShown { All, Mine };

/// What to show of a board, to whom and when.
struct BoardView {
    const Board &board;
    PersonId me;
    CardsShown cards = CardsShown::All;
    Instant now;
};

QJsonObject toJson(const BoardView &view);
QStringList lines(const BoardView &view);

QJsonObject limitToJson(const Board &board, const Limit &limit);
QString limitLine(const Board &board, const Limit &limit);

QJsonObject toJson(const Board &board, const Refusal &refusal);
QJsonObject toJson(const StoreError &error);

/// The entry as the journal has it, with "time", "text" and the numbers of its "cards" beside.
QJsonObject entryToJson(const Board &board, const JournalEntry &entry);
QString entryLine(const Board &board, const JournalEntry &entry);

/// "OPS-12 Ready -> Doing" for a move, else the sentence.
QString changeLine(const Board &board, const Change &change);
/// "Doing", "Doing (ready)"
QString placeOf(const Board &board, const Standing &standing);
Instant currentTime();

} // namespace pulley
