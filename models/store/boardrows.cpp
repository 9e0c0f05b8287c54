// Boards to rows and back.
#include "models/store/boardrows.h"

#include "models/domain/json.h"
#include "models/store/cardrows.h"
#include "models/store/statements.h"

#include <algorithm>

namespace pulley {

namespace {

/// For lists of boards only: PostgreSQL takes no NUL in a text.
QString listed(QString name)
{
    return name.remove(QChar(0));
}

Result<Done, StoreError> addCards(Connection &connection, const QString &sql, const QVariantList &values, Board &board)
{
    const auto rows = readCards(connection, sql, values);
    if (!rows)
        return Failure{rows.error()};
    for (const CardRow &row : *rows)
        board.cards.insert(row.card.id, row.card);
    return Done{};
}

} // namespace

Result<QList<BoardSummary>, StoreError> readBoards(Connection &connection)
{
    QList<BoardSummary> boards;
    const auto read = connection.each(sql::allBoards(), {}, [&](const QSqlQuery &row) {
        boards.append({{row.value(0).toString()}, row.value(1).toString(), row.value(2).toString(), row.value(3).toLongLong()});
        return true;
    });
    if (!read)
        return Failure{read.error()};
    std::sort(boards.begin(), boards.end(), [](const BoardSummary &a, const BoardSummary &b) { return a.key < b.key; });
    return boards;
}

Result<std::optional<qint64>, StoreError> boardNumber(Connection &connection, const BoardId &id)
{
    const auto number = connection.single(sql::boardNumber(), {id.value});
    if (!number)
        return Failure{number.error()};
    return number->isValid() ? std::optional(number->toLongLong()) : std::nullopt;
}

Result<BoardRow, StoreError> readBoardRow(Connection &connection, qint64 board)
{
    BoardRow result;
    QString body;
    const auto read = connection.each(sql::boardRow(), {board}, [&](const QSqlQuery &row) {
        result.policy.revision = row.value(0).toLongLong();
        result.policy.nextNumber = row.value(1).toLongLong();
        result.key = row.value(2).toString();
        result.name = row.value(3).toString();
        result.lastAt = fromMicros(row.value(4).toLongLong());
        body = row.value(5).toString();
        return true;
    });
    if (!read)
        return Failure{read.error()};
    const QString shown = connection.location().shown;
    if (body.isEmpty())
        return Failure{StoreError{StoreFault::NoSuchBoard, shown, {}}};
    auto policy = policyFromJson(body);
    if (!policy)
        return Failure{StoreError{StoreFault::Damaged, shown, QStringLiteral("the policy of a board: ") + policy.error()}};
    policy->revision = result.policy.revision;
    policy->nextNumber = result.policy.nextNumber;
    result.policy = *policy;
    return result;
}

Result<Board, StoreError> readBoard(Connection &connection, qint64 number, const BoardId &id)
{
    auto row = readBoardRow(connection, number);
    if (!row)
        return Failure{row.error()};
    Board board = std::move(row->policy);
    board.id = id;
    if (const auto done = addCards(connection, sql::openCards(), {number}, board); !done)
        return Failure{done.error()};
    if (const auto done = addCards(connection, sql::finishedCards(), {number, Board::finishedKept}, board); !done)
        return Failure{done.error()};
    return board;
}

Result<Done, StoreError> lockBoards(Connection &connection)
{
    if (connection.location().engine == Engine::Sqlite)
        return Done{};
    return connection.control(sql::lockBoards());
}

Result<LockedBoard, StoreError> lockBoard(Connection &connection, qint64 board, const CommandId &command)
{
    LockedBoard locked;
    const auto read = connection.each(sql::lockBoard(), {board, board, command.value}, [&](const QSqlQuery &row) {
        locked = {row.value(0).toLongLong(), fromMicros(row.value(1).toLongLong()), row.value(2).toLongLong()};
        return true;
    });
    if (!read)
        return Failure{read.error()};
    if (locked.revision == 0)
        return Failure{StoreError{StoreFault::NoSuchBoard, connection.location().shown, {}}};
    return locked;
}

Result<qint64, StoreError> insertBoard(Connection &connection, const Board &policy, const QString &key, Instant at)
{
    const auto number = connection.single(
        sql::insertBoard(), {policy.id.value, key, listed(policy.facts.name), policy.revision, toMicros(at), policy.nextNumber});
    if (!number)
        return Failure{number.error()};
    const auto done = connection.write(sql::insertPolicy(), {number->toLongLong(), policyJsonText(policy)});
    if (!done)
        return Failure{done.error()};
    return number->toLongLong();
}

Result<Done, StoreError> updateBoard(Connection &connection, qint64 board, const Board &before, const Board &after,
                                     bool policyChanged)
{
    if (before.nextNumber != after.nextNumber || before.facts != after.facts) {
        const auto done =
            connection.write(sql::updateBoard(), {after.facts.key, listed(after.facts.name), after.nextNumber, board});
        if (!done)
            return Failure{done.error()};
    }
    if (policyChanged) {
        const auto done = connection.write(sql::updatePolicy(), {policyJsonText(after), board});
        if (!done)
            return Failure{done.error()};
        return writeStates(connection, board, turnedColumns(before, after));
    }
    return Done{};
}

Result<Instant, StoreError> clockOf(Connection &connection)
{
    const auto now = connection.single(sql::clock());
    if (!now)
        return Failure{now.error()};
    return fromMicros(now->toLongLong());
}

} // namespace pulley
