// The parts that sentences are put together from: names, numbers and lists.
#pragma once

#include "models/domain/board.h"
#include "models/domain/refusal.h"

#include <QCoreApplication>

namespace pulley {

/// The translation context of every sentence.
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(pulley::Wording)
};

/// Text from people as it may stand in a sentence: one line, no control characters, not too long.
QString shortened(const QString &text);
/// "OPS-12"; words for a card that the board doesn't hold.
QString cardName(const Board &board, const CardId &card);
QString columnName(const Board &board, const ColumnId &column);
/// "Doing", or "Doing (ready)" in the ready half.
QString placeName(const Board &board, const Standing &standing);
QString personName(const Board &board, const PersonId &person);
/// "OPS-41 6 days, OPS-39 4 days (blocked) and 4 more"
QString holderList(const Board &board, const QList<Holder> &holders, Instant at);

} // namespace pulley
