// Reading the journal for figures: a million changes without a million bodies.
#include "models/store/boardstore_p.h"

#include "models/store/figurerows.h"
#include "models/store/journalrows.h"
#include "models/store/statements.h"

#include <algorithm>
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

/// Takes the rows in, one after the other.
struct HistoryReader {
    const VoidedRevisions &gone;
    HistoryBuilder builder;
    /// What can't be understood.
    QString wrong = {};
    /// That visits were to.
    QList<ColumnId> columns = {};

    bool take(const FigureRow &row)
    {
        const bool ofPolicy = row.card.isEmpty();
        const bool known = builder.isKnown(row.at);
        const bool counts = !(known ? gone.known : gone.byNow).contains(row.revision);
        if (!ofPolicy && !counts && known)
            builder.noteCorrection({row.card, row.at, row.revision});
        if (row.what < limits) {
            if (counts && row.what % 2 == 1)
                builder.enter(row.card, {shared(row.into), Half(row.what / 2), row.at});
            return true;
        }
        const bool ofLimits = row.what == limits && known && counts;
        if (ofPolicy ? ofLimits || builder.isLaterPolicy(row.at) : counts)
            takeBody(row, ofLimits);
        return wrong.isEmpty();
    }

private:
    /// Below it, FigureRow::what tells all that a move did.
    static constexpr int limits = 4;

    /// There are few columns: each id is kept once for all visits.
    const ColumnId &shared(const ColumnId &column)
    {
        const auto known = std::find(columns.cbegin(), columns.cend(), column);
        if (known != columns.cend())
            return *known;
        columns.append({QString(column.value.constData(), column.value.size())});
        return columns.last();
    }

    void takeBody(const FigureRow &row, bool ofLimits)
    {
        const auto change = changeOf(row.body);
        if (!change) {
            wrong = QStringLiteral("revision %1 of the journal: %2").arg(row.revision).arg(change.error());
            return;
        }
        builder.apply(*change, row.at);
        if (const auto *limit = ofLimits ? std::get_if<LimitAltered>(&*change) : nullptr)
            builder.noteLimit(*limit, row.at);
    }
};

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
    HistoryReader reader{*gone, HistoryBuilder(asOf)};
    const auto read = eachFigureRow(d->connection, d->number, until, [&reader](const FigureRow &row) { return reader.take(row); });
    if (!read)
        return Failure{read.error()};
    if (!reader.wrong.isEmpty())
        return Failure{StoreError{StoreFault::Damaged, d->connection.location().shown, reader.wrong}};
    return reader.builder.takeHistory(board->policy);
}

Result<Instant, StoreError> BoardStore::lastCommit()
{
    const auto board = readBoardRow(d->connection, d->number);
    if (!board)
        return Failure{board.error()};
    return board->lastAt;
}

} // namespace pulley
