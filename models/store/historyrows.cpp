// Reading the journal for figures: a million changes without a million bodies.
#include "models/store/boardstore_p.h"

#include "models/store/journalrows.h"
#include "models/store/statements.h"

#include <limits>

namespace pulley {

namespace {

/// Revisions of commands that figures leave out: as known at a moment, and by now.
struct VoidedRevisions {
    QSet<qint64> known;
    QSet<qint64> byNow;
};

using Pairs = QList<std::pair<CommandId, CommandId>>;

Result<QSet<qint64>, StoreError> revisionsOf(Connection &connection, qint64 board, const QSet<CommandId> &commands)
{
    QSet<qint64> revisions;
    for (const CommandId &command : commands) {
        const auto revision = revisionOf(connection, board, command);
        if (!revision)
            return Failure{revision.error()};
        revisions.insert(*revision);
    }
    return revisions;
}

/// The reverts and, before them, what they took back: nothing else can be voided.
QSet<CommandId> voidedBy(const Pairs &reverts)
{
    Pairs all;
    for (const auto &revert : reverts)
        all.append({revert.second, {}});
    QSet<CommandId> ofReverts;
    for (const auto &revert : reverts)
        ofReverts.insert(revert.first);
    all.removeIf([&](const auto &pair) { return ofReverts.contains(pair.first); });
    return voided(all + reverts);
}

Result<VoidedRevisions, StoreError> voidedRevisions(Connection &connection, qint64 board, qint64 asOf)
{
    Pairs known;
    Pairs all;
    const auto read = connection.each(sql::reverting(), {board}, [&](const QSqlQuery &row) {
        all.append({{row.value(0).toString()}, {row.value(1).toString()}});
        if (row.value(2).toLongLong() <= asOf)
            known.append(all.last());
        return true;
    });
    if (!read)
        return Failure{read.error()};
    auto then = revisionsOf(connection, board, voidedBy(known));
    if (!then)
        return Failure{then.error()};
    auto now = revisionsOf(connection, board, voidedBy(all));
    if (!now)
        return Failure{now.error()};
    return VoidedRevisions{*std::move(then), *std::move(now)};
}

/// A row of changesForFigures(); the body is read only where the columns don't tell all.
struct FigureRow {
    qint64 revision = 0;
    Instant at;
    QString kind;
    bool ofPolicy = false;

    static FigureRow of(const QSqlQuery &row)
    {
        return {row.value(0).toLongLong(), fromMicros(row.value(1).toLongLong()), row.value(2).toString(), row.value(3).isNull()};
    }
    bool isMove() const { return kind == QLatin1String("CardMoved"); }
    bool isLimit() const { return kind == QLatin1String("LimitAltered"); }
};

Result<std::optional<Change>, QString> changeForFigures(const QSqlQuery &row, const FigureRow &figure)
{
    const int entered = figure.isMove() ? row.value(6).toInt() : 2;
    if (entered == 0)
        return std::optional<Change>();
    if (entered == 1) {
        CardMoved move;
        move.card.value = row.value(3).toString();
        move.after.column.value = row.value(4).toString();
        move.after.half = Half(row.value(5).toInt());
        move.after.since = figure.at;
        return std::optional<Change>(std::move(move));
    }
    auto change = changeOf(row.value(7).toString());
    if (!change)
        return Failure{change.error()};
    return std::optional<Change>(*std::move(change));
}

} // namespace

Result<History, StoreError> BoardStore::history(std::optional<Instant> asOf)
{
    Transaction snapshot(d->connection);
    if (const auto begun = snapshot.begin(Transaction::Kind::Snapshot); !begun)
        return Failure{begun.error()};
    const auto board = readBoardRow(d->connection, d->number);
    if (!board)
        return Failure{board.error()};
    const qint64 until = asOf ? toMicros(*asOf) : std::numeric_limits<qint64>::max();
    const auto gone = voidedRevisions(d->connection, d->number, until);
    if (!gone)
        return Failure{gone.error()};
    HistoryBuilder builder(asOf);
    QString wrong;
    const auto read = d->connection.each(sql::changesForFigures(), {d->number, until}, [&](const QSqlQuery &row) {
        const FigureRow figure = FigureRow::of(row);
        const bool known = builder.isKnown(figure.at);
        const bool counts = !(known ? gone->known : gone->byNow).contains(figure.revision);
        const bool ofLimits = figure.isLimit() && known && counts;
        if (!figure.ofPolicy && !counts && known)
            builder.noteCorrection({row.value(3).toString()}, figure.at);
        if (figure.ofPolicy ? !ofLimits && !builder.isLaterPolicy(figure.at) : !counts)
            return true;
        const auto change = changeForFigures(row, figure);
        if (!change)
            wrong = QStringLiteral("revision %1 of the journal: %2").arg(figure.revision).arg(change.error());
        else if (*change)
            builder.apply(**change, figure.at);
        if (const auto *limit = ofLimits && change ? std::get_if<LimitAltered>(&**change) : nullptr)
            builder.noteLimit(*limit, figure.at);
        return wrong.isEmpty();
    });
    if (!read)
        return Failure{read.error()};
    if (!wrong.isEmpty())
        return Failure{StoreError{StoreFault::Damaged, d->connection.location().shown, wrong}};
    return builder.takeHistory(board->policy);
}

Result<Instant, StoreError> BoardStore::lastCommit()
{
    const auto board = readBoardRow(d->connection, d->number);
    if (!board)
        return Failure{board.error()};
    return board->lastAt;
}

} // namespace pulley
