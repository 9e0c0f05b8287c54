// Journal entries to rows and back.
#include "models/store/journalrows.h"

#include "models/domain/json.h"
#include "models/store/statements.h"

#include <limits>

namespace pulley {

namespace {

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant orNull(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>());
}

int enteredOf(const CardMoved &move, Instant at)
{
    if (move.before.column == move.after.column && move.before.half == move.after.half)
        return 0;
    return move.after.since == at ? 1 : 2;
}

void appendChanges(QVariantList &values, qint64 board, const JournalEntry &entry)
{
    int ordinal = 0;
    for (const Change &change : entry.changes) {
        const ChangeColumns columns = columnsOf(change, entry.at);
        values << board << entry.revision << ordinal++ << columns.kind << toMicros(entry.at) << orNull(columns.card.value)
               << orNull(columns.column.value) << orNull(columns.half) << orNull(columns.entered) << bodyOf(change);
    }
}

/// Rows of a statement made of selectEntries(), ordered by revision.
Result<QList<JournalEntry>, StoreError> entriesOf(Connection &connection, const QString &sql, const QVariantList &values)
{
    QList<JournalEntry> entries;
    QString wrong;
    const auto read = connection.each(sql, values, [&](const QSqlQuery &row) {
        const qint64 revision = row.value(0).toLongLong();
        if (entries.isEmpty() || entries.last().revision != revision) {
            entries.append({revision,
                            {row.value(1).toString()},
                            {row.value(2).toString()},
                            fromMicros(row.value(3).toLongLong()),
                            {row.value(4).toString()},
                            {}});
        }
        if (row.value(5).isNull())
            return true;
        const auto change = changeOf(row.value(5).toString());
        if (change)
            entries.last().changes.append(*change);
        else
            wrong = QStringLiteral("revision %1 of the journal: %2").arg(revision).arg(change.error());
        return wrong.isEmpty();
    });
    if (!read)
        return Failure{read.error()};
    if (!wrong.isEmpty())
        return Failure{StoreError{StoreFault::Damaged, connection.location().shown, wrong}};
    return entries;
}

} // namespace

ChangeColumns columnsOf(const Change &change, Instant at)
{
    ChangeColumns columns{kindOf(change), cardOf(change), {}, {}, {}};
    const auto stands = [&](const Standing &standing) {
        columns.column = standing.column;
        columns.half = int(standing.half);
    };
    std::visit(overloaded{[&](const CardAdded &added) { stands(added.card.standing); },
                          [&](const CardImported &imported) { stands(imported.card.standing); },
                          [&](const CardMoved &move) {
                              stands(move.after);
                              columns.entered = enteredOf(move, at);
                          },
                          [&](const CardRestored &restored) { stands(restored.card.standing); }, [](const CardEdited &) {},
                          [](const CardJoined &) {}, [](const CardLeft &) {}, [](const CardBlocked &) {},
                          [](const CardUnblocked &) {}, [](const CardCommented &) {}, [](const CardDiscarded &) {},
                          [](const BoardAltered &) {}, []<class T>(const Altered<T> &) {}},
               change);
    return columns;
}

QString bodyOf(const Change &change)
{
    return jsonText(change);
}

Result<Change, QString> changeOf(const QString &body)
{
    return changeFromJson(body);
}

Result<Done, StoreError> writeEntries(Connection &connection, qint64 board, const QList<JournalEntry> &entries, Tell tell)
{
    constexpr qsizetype changesAtOnce = 5000;
    QVariantList commands;
    for (const JournalEntry &entry : entries)
        commands << board << entry.revision << entry.command.value << entry.by.value << toMicros(entry.at)
                 << orNull(entry.reverts.value);
    const QString tail = tell == Tell::Listeners ? sql::notify() : QString();
    if (const auto done = connection.insertMany(sql::insertJournal(), 6, commands, tail); !done)
        return done;
    QVariantList changes;
    for (const JournalEntry &entry : entries) {
        appendChanges(changes, board, entry);
        if (changes.size() < changesAtOnce)
            continue;
        if (const auto done = connection.insertMany(sql::insertChanges(), 10, changes); !done)
            return done;
        changes.clear();
    }
    return connection.insertMany(sql::insertChanges(), 10, changes);
}

Result<QList<JournalEntry>, StoreError> readEntriesSince(Connection &connection, qint64 board, qint64 revision)
{
    return entriesOf(connection, sql::entriesSince(), {board, revision});
}

Result<QList<JournalEntry>, StoreError> readEntries(Connection &connection, qint64 board, const JournalQuery &query)
{
    const qint64 limit = query.limit > 0 ? query.limit : std::numeric_limits<qint64>::max();
    if (query.card)
        return entriesOf(connection, sql::lastEntriesOfCard(),
                         {board, query.card->value, board, query.card->value, query.since, limit});
    if (query.limit > 0)
        return entriesOf(connection, sql::lastEntriesSince(), {board, board, query.since, limit});
    return readEntriesSince(connection, board, query.since);
}

Result<QList<JournalEntry>, StoreError> readEntry(Connection &connection, qint64 board, qint64 revision)
{
    return entriesOf(connection, sql::entryAt(), {board, revision});
}

Result<qint64, StoreError> revisionOf(Connection &connection, qint64 board, const CommandId &command)
{
    const auto revision = connection.single(sql::revisionOfCommand(), {board, command.value});
    if (!revision)
        return Failure{revision.error()};
    return revision->toLongLong();
}

} // namespace pulley
