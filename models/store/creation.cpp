// Making a board: its rows and the first entry of its journal.
#include "models/store/boardstore_p.h"

#include "models/domain/decide.h"
#include "models/store/journalrows.h"
#include "models/store/statements.h"

namespace pulley {

Refusal refusedKey(const QString &key, Instant at)
{
    Refusal refusal;
    refusal.rule = Rule::NameTaken;
    refusal.at = at;
    refusal.subject = key;
    return refusal;
}

Outcome BoardStore::Private::create(const BoardId &id, Command command)
{
    if (!enforced.isEmpty())
        command.by = enforced;
    Transaction transaction(connection);
    if (const auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun.error();
    if (const auto locked = lockBoards(connection); !locked)
        return locked.error();
    const auto there = boardNumber(connection, id);
    if (!there)
        return there.error();
    if (*there)
        return createdBefore(id, **there, command.id, transaction);
    const auto now = clockOf(connection);
    if (!now)
        return now.error();
    Board fresh;
    fresh.id = id;
    const auto changes = decide(fresh, command, *now);
    if (!changes)
        return changes.error();
    const CardFold fold = folded(fresh, *changes);
    Board made = fold.policy();
    made.revision = 1;
    const auto other = connection.single(sql::boardWithKey(), {made.facts.key});
    if (!other)
        return other.error();
    if (other->isValid())
        return refusedKey(made.facts.key, *now);
    const JournalEntry entry{1, command.id, command.by, *now, {}, *changes};
    const auto inserted = insertBoard(connection, made, made.facts.key, *now);
    if (!inserted)
        return inserted.error();
    if (const auto written = writeEntries(connection, *inserted, {entry}, Tell::Nobody); !written)
        return written.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    take(made, *inserted);
    return Committed{1, false, {1, {entry}, {}}};
}

Outcome BoardStore::Private::createdBefore(const BoardId &id, qint64 boardNumber, const CommandId &command,
                                           Transaction &transaction)
{
    const auto revision = revisionOf(connection, boardNumber, command);
    if (!revision)
        return revision.error();
    if (*revision == 0)
        return StoreError{StoreFault::BoardExists, id.value, {}};
    const auto entry = readEntry(connection, boardNumber, *revision);
    if (!entry)
        return entry.error();
    const auto loaded = readBoard(connection, boardNumber, id);
    if (!loaded)
        return loaded.error();
    transaction.rollback();
    take(*loaded, boardNumber);
    return Committed{*revision, true, {*revision, *entry, {}}};
}

} // namespace pulley
