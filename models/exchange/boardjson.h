// Board JSON: a whole board with its history in one document, and back.
#pragma once

#include "models/domain/board.h"
#include "models/domain/change.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace pulley {

struct BoardDocument {
    QString key;
    QList<JournalEntry> journal;
};

/// {"format": "pulley-board", "version": 1, "key", "name", "policy": {...}, "journal": [entries, a line each]}. The policy is
/// that of `board`, for readers who want no history; the journal is what counts, and holds it too.
QByteArray boardToJson(const Board &board, const QList<JournalEntry> &journal);

/// Plain or gzip. The journal's revisions must run from 1 without a gap, its times may not run backwards, no command may be in
/// it twice, and what it folds to must be the policy beside it. The error is a sentence that names the entry.
Result<BoardDocument, QString> boardFromJson(const QByteArray &bytes);

} // namespace pulley
