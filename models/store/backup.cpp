// Copies of a whole database, and boards written from a whole journal.
#include "models/store/boardstore_p.h"

#include "models/store/cardrows.h"
#include "models/store/journalrows.h"
#include "models/store/newfile.h"
#include "models/store/statements.h"

#include <QFile>

namespace pulley {

namespace {

StoreError unusable(const QString &key, const QString &detail)
{
    return {StoreFault::Unexpected, key, detail};
}

/// The entries as they tell of a board under another key.
QList<JournalEntry> underKey(QList<JournalEntry> entries, const QString &key)
{
    for (JournalEntry &entry : entries) {
        for (Change &change : entry.changes) {
            auto *altered = std::get_if<BoardAltered>(&change);
            if (!altered)
                continue;
            altered->after.key = key;
            if (!altered->before.key.isEmpty())
                altered->before.key = key;
        }
    }
    return entries;
}

/// What must hold of a journal, or why it doesn't; empty when it does.
QString flawOf(const QList<JournalEntry> &entries)
{
    if (entries.isEmpty())
        return QStringLiteral("the journal is empty");
    qint64 revision = 0;
    Instant last{};
    QSet<CommandId> commands;
    for (const JournalEntry &entry : entries) {
        if (entry.revision != ++revision)
            return QStringLiteral("revision %1 is missing from the journal").arg(revision);
        if (revision > 1 && entry.at < last)
            return QStringLiteral("revision %1 of the journal is earlier than the one before").arg(revision);
        if (entry.command.isEmpty() || commands.contains(entry.command))
            return QStringLiteral("revision %1 of the journal has no command id of its own").arg(revision);
        commands.insert(entry.command);
        last = entry.at;
    }
    return {};
}

} // namespace

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

Result<Done, StoreError> BoardStore::restore(const BoardId &id, const QString &key, const QList<JournalEntry> &given)
{
    if (const QString flaw = flawOf(given); !flaw.isEmpty())
        return Failure{unusable(key, flaw)};
    const QList<JournalEntry> entries = underKey(given, key);
    Board fresh;
    fresh.id = id;
    CardFold fold(fresh);
    for (const JournalEntry &entry : entries) {
        for (const Change &change : entry.changes)
            fold.apply(change);
    }
    for (const FoldedCard &card : fold.cards()) {
        if (!card.added)
            return Failure{unusable(key, QStringLiteral("the journal tells of a card that was never added"))};
    }
    Board made = fold.policy();
    made.revision = entries.last().revision;

    Transaction transaction(d->connection);
    if (const auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    const auto sameId = boardNumber(d->connection, id);
    const auto sameKey = d->connection.single(sql::boardWithKey(), {key});
    if (!sameId || !sameKey)
        return Failure{sameId ? sameKey.error() : sameId.error()};
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
