// Copies of a whole database, and boards written from a whole journal.
#include "models/store/boardstore_p.h"

#include "models/domain/soundjournal.h"
#include "models/store/cardrows.h"
#include "models/store/journalrows.h"
#include "models/store/newfile.h"
#include "models/store/statements.h"

#include <QFile>

namespace pulley {

Result<Done, StoreError> BoardStore::backup(const QString &file)
{
    if (d->connection.location().engine != Engine::Sqlite)
        return Failure{StoreError{StoreFault::Unexpected, d->connection.location().shown,
                                  QStringLiteral("a PostgreSQL database is copied with pg_dump")}};
    if (const auto made = makePrivateFile(file, file); !made)
        return made;
    const auto copied = d->connection.write(QStringLiteral("VACUUM INTO ?"), {file});
    if (copied)
        return Done{};
    QFile::remove(file);
    StoreError error = copied.error();
    error.subject = file;
    return Failure{error};
}

Result<Done, StoreError> BoardStore::restore(const BoardId &id, const SoundJournal &journal)
{
    const QList<JournalEntry> &entries = journal.entries();
    Board fresh;
    fresh.id = id;
    CardFold fold(fresh);
    for (const JournalEntry &entry : entries) {
        for (const Change &change : entry.changes)
            fold.apply(change);
    }
    Board made = fold.policy();
    made.revision = entries.last().revision;
    const QString key = made.facts.key;

    Transaction transaction(d->connection);
    if (const auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (const auto locked = lockBoards(d->connection); !locked)
        return locked;
    const auto sameId = boardNumber(d->connection, id);
    const auto sameKey = d->connection.single(sql::boardWithKey(), {key});
    if (!sameId || !sameKey)
        return Failure{sameId ? sameKey.error() : sameId.error()};
    // What stands under both came from the same call, whose answer was lost.
    if (*sameId && sameKey->toString() == id.value)
        return Done{};
    if (*sameId || sameKey->isValid())
        return Failure{StoreError{StoreFault::BoardExists, key, {}}};
    const auto number = insertBoard(d->connection, made, key, entries.last().at);
    if (!number)
        return Failure{number.error()};
    if (const auto written = writeEntries(d->connection, *number, entries, Tell::Nobody); !written)
        return written;
    if (const auto written = writeCards(d->connection, *number, fold); !written)
        return written;
    return transaction.commit();
}

} // namespace pulley
