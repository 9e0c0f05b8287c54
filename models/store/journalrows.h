// Journal rows: entries as the database keeps them, and what stands beside a change's body.
#pragma once

#include "models/domain/change.h"
#include "models/store/boardstore.h"
#include "models/store/connection.h"

#include <optional>

namespace pulley {

/// What a change's row tells without its body.
struct ChangeColumns {
    QString kind;
    CardId card;
    ColumnId column;
    std::optional<int> half;
    /// For moves: 0 within its place, 1 into another column or half at the entry's time, 2 the same with another time.
    std::optional<int> entered;
    friend bool operator==(const ChangeColumns &, const ChangeColumns &) = default;
};
ChangeColumns columnsOf(const Change &change, Instant at);

QString bodyOf(const Change &change);
Result<Change, QString> changeOf(const QString &body);

enum class Tell { Nobody, Listeners };
/// `Listeners`: others hear of the last entry's revision when it is committed.
Result<Done, StoreError> writeEntries(Connection &connection, qint64 board, const QList<JournalEntry> &entries, Tell tell);

Result<QList<JournalEntry>, StoreError> readEntriesSince(Connection &connection, qint64 board, qint64 revision);
Result<QList<JournalEntry>, StoreError> readEntries(Connection &connection, qint64 board, const JournalQuery &query);
Result<QList<JournalEntry>, StoreError> readEntry(Connection &connection, qint64 board, qint64 revision);
/// 0 when the journal doesn't hold the command.
Result<qint64, StoreError> revisionOf(Connection &connection, qint64 board, const CommandId &command);

} // namespace pulley
