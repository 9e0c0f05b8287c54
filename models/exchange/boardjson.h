// Board JSON: a whole board with its history in one document, and back.
#pragma once

#include "models/domain/soundjournal.h"

#include <QByteArray>

namespace pulley {

/// {"format": "pulley-board", "version": 1, "key", "name", "policy": {...}, "journal": [entries, a line each]}. The policy is
/// that of `board`, for readers who want no history; the journal is what counts, and holds it too.
QByteArray boardToJson(const Board &board, const QList<JournalEntry> &journal);

/// Plain or gzip. The journal must be sound, and what it leads to must be the policy beside it. The error is a sentence that
/// names the entry.
Result<SoundJournal, QString> boardFromJson(const QByteArray &bytes);

} // namespace pulley
