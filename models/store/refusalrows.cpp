// Refusals to rows and back, and when they are written: after the answer, so that nobody waits for it.
#include "models/store/refusalrows.h"

#include "models/store/boardstore_p.h"
#include "models/store/statements.h"

namespace pulley {

namespace {

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace

Result<Done, StoreError> writeRefusal(Connection &connection, const NotedRefusal &refusal)
{
    const RefusalNote &note = refusal.note;
    // PostgreSQL takes no NUL in a text.
    const QString limit = QString(note.limitName).remove(QChar(0));
    const auto done = connection.write(sql::insertRefusal(),
                                       {refusal.board, refusal.command.value, toMicros(note.at), note.by.value, note.action,
                                        textOrNull(note.card.value), note.limit.value, limit, textOrNull(note.person.value),
                                        note.load, note.max});
    if (!done)
        return Failure{done.error()};
    return Done{};
}

Result<QList<RefusalNote>, StoreError> readRefusals(Connection &connection, qint64 board, Instant from, Instant to)
{
    QList<RefusalNote> notes;
    const auto read = connection.each(sql::refusalsBetween(), {board, toMicros(from), toMicros(to)}, [&](const QSqlQuery &row) {
        notes.append({.at = fromMicros(row.value(0).toLongLong()),
                      .by = {row.value(1).toString()},
                      .rule = Rule::LimitFull,
                      .limit = {row.value(4).toString()},
                      .limitName = row.value(5).toString(),
                      .person = {row.value(6).toString()},
                      .load = row.value(7).toInt(),
                      .max = row.value(8).toInt(),
                      .card = {row.value(3).toString()},
                      .action = row.value(2).toString()});
        return true;
    });
    if (!read)
        return Failure{read.error()};
    return notes;
}

void BoardStore::Private::noteRefusal(const Refusal &refusal, const Command &command)
{
    // A database that takes no notes for so long is not going to.
    constexpr qsizetype most = 1000;
    if (refusal.rule == Rule::LimitFull && refused.size() < most)
        refused.append({number, command.id, noteOf(refusal, command)});
}

Result<Done, StoreError> BoardStore::Private::writeRefusals()
{
    while (!refused.isEmpty()) {
        if (const auto written = writeRefusal(connection, refused.first()); !written)
            return written;
        refused.removeFirst();
    }
    return Done{};
}

Result<QList<RefusalNote>, StoreError> BoardStore::refusals(Instant from, Instant to)
{
    // One that can't be written now is no reason to keep the others back.
    (void)d->writeRefusals();
    return readRefusals(d->connection, d->number, from, to);
}

} // namespace pulley
