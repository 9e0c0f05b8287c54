// Refusals to rows and back, and when they are written: after the answer, so that nobody waits for it.
#include "models/store/refusalrows.h"

#include "models/store/boardstore_p.h"
#include "models/store/statements.h"

#include <algorithm>

namespace pulley {

namespace {

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

/// Milliseconds that a note may wait for others: the next command may be behind it.
constexpr int patience = 250;

/// It lies with the database as it is now, and not with what is to be written.
bool isPassing(StoreFault fault)
{
    return fault == StoreFault::Busy || fault == StoreFault::Unreachable || fault == StoreFault::ReadOnly
        || fault == StoreFault::Full;
}

Result<Done, StoreError> insertRefusals(Connection &connection, const QList<NotedRefusal> &refusals)
{
    QVariantList values;
    for (const NotedRefusal &refusal : refusals) {
        const RefusalNote &note = refusal.note;
        // PostgreSQL takes no NUL in a text.
        const QString limit = QString(note.limitName).remove(QChar(0));
        values += QVariantList{refusal.board,
                               refusal.command.value,
                               toMicros(note.at),
                               note.by.value,
                               note.action,
                               textOrNull(note.card.value),
                               note.limit.value,
                               limit,
                               textOrNull(note.person.value),
                               note.load,
                               note.max};
    }
    constexpr int width = 11;
    return connection.insertMany(sql::insertRefusals(), width, values, sql::unlessNoted());
}

Result<Done, StoreError> writtenInTurn(Connection &connection, const QList<NotedRefusal> &refusals)
{
    const bool file = connection.location().engine == Engine::Sqlite;
    Transaction transaction(connection);
    if (const auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (const auto hasty = file ? Result<Done, StoreError>(Done{}) : connection.waitForOthers(patience); !hasty)
        return hasty;
    if (const auto inserted = insertRefusals(connection, refusals); !inserted)
        return inserted;
    return transaction.commit();
}

} // namespace

Result<Done, StoreError> writeRefusals(Connection &connection, const QList<NotedRefusal> &refusals)
{
    if (connection.location().engine != Engine::Sqlite)
        return writtenInTurn(connection, refusals);
    if (const auto hasty = connection.waitForOthers(patience); !hasty)
        return hasty;
    auto written = writtenInTurn(connection, refusals);
    if (const auto usual = connection.waitForOthers({}); !usual)
        return usual;
    return written;
}

Result<QList<RefusalCount>, StoreError> countRefusals(Connection &connection, qint64 board, Instant to,
                                                      const std::function<bool(const CardId &)> &counts)
{
    QList<RefusalCount> all;
    const auto read = connection.each(sql::refusalsCounted(), {board, toMicros(to)}, [&](const QSqlQuery &row) {
        if (counts && !counts({row.value(2).toString()}))
            return true;
        const LimitId limit{row.value(0).toString()};
        auto found = std::find_if(all.begin(), all.end(), [&](const RefusalCount &count) { return count.limit == limit; });
        if (found == all.end())
            found = all.insert(all.end(), {limit, {}, 0});
        // The latest comes last.
        found->limitName = row.value(1).toString();
        found->refusals += row.value(3).toLongLong();
        return true;
    });
    if (!read)
        return Failure{read.error()};
    return all;
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

void BoardStore::Private::writeRefusals()
{
    // What is wrong with a note will not go away: it may be the table's, which somebody puts right.
    constexpr int mostFailures = 5;
    if (refused.isEmpty())
        return;
    const auto together = pulley::writeRefusals(connection, refused);
    if (together)
        return refused.clear();
    if (isPassing(together.error().fault))
        return;
    // One of them can't be written: that is no reason to keep the others back.
    QList<NotedRefusal> left;
    for (qsizetype i = 0; i < refused.size(); ++i) {
        const auto written = pulley::writeRefusals(connection, {refused.at(i)});
        if (!written && isPassing(written.error().fault)) {
            left += refused.mid(i);
            break;
        }
        if (!written && ++refused[i].failures < mostFailures)
            left.append(refused.at(i));
    }
    refused = left;
}

Result<QList<RefusalNote>, StoreError> BoardStore::refusals(Instant from, Instant to)
{
    d->writeRefusals();
    return readRefusals(d->connection, d->number, from, to);
}

Result<QList<RefusalCount>, StoreError> BoardStore::refusalCounts(Instant to, const std::function<bool(const CardId &)> &counts)
{
    d->writeRefusals();
    return countRefusals(d->connection, d->number, to, counts);
}

} // namespace pulley
