// pulleyunlocked: pulleyctl's pull, ready and return written the wrong way: it counts, and then it writes, and holds no lock.
// Not part of the product: it is the test data that shows that the race's checks catch such a store.
#include "models/domain/json.h"
#include "models/store/location.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QUuid>
#include <QVariant>
#include <cstdio>
#include <cstdlib>

using namespace pulley;

namespace {

constexpr int most = 3;

QString valueAfter(const QStringList &arguments, const char *option)
{
    const qsizetype at = arguments.indexOf(QString::fromLatin1(option));
    return at < 0 ? QString() : arguments.value(at + 1);
}

QVariantList firstRow(const QString &sql, const QVariantList &values)
{
    QSqlQuery query;
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    QVariantList row;
    if (!query.exec()) {
        std::fprintf(stderr, "%s\n", qPrintable(query.lastError().text()));
        std::exit(3);
    }
    if (query.next()) {
        for (int i = 0; i < query.record().count(); ++i)
            row.append(query.value(i));
    }
    return row;
}

std::optional<Card> cardNumbered(qint64 number)
{
    const QVariantList row = firstRow(QStringLiteral("SELECT body FROM card WHERE number = ? AND state <> 2"), {number});
    const auto card = cardFromJson(row.value(0).toString());
    return card ? std::optional(*card) : std::nullopt;
}

/// Where the verb brings the card; empty where it makes no sense.
Standing target(const QString &verb, const QString &to, Standing standing)
{
    const QStringList columns{QStringLiteral("backlog"), QStringLiteral("doing"), QStringLiteral("review"), QStringLiteral("done")};
    const qsizetype at = columns.indexOf(standing.column.value);
    standing.half = Half::Doing;
    if (verb == QStringLiteral("pull"))
        standing.column.value = columns.value(at + 1);
    else if (verb == QStringLiteral("ready"))
        standing.half = Half::Ready;
    else
        standing.column.value = columns.indexOf(to.toLower()) < at ? to.toLower() : QString();
    return standing;
}

bool hasRoom(const ColumnId &column)
{
    if (column.value != QStringLiteral("doing") && column.value != QStringLiteral("review"))
        return true;
    const QVariantList row = firstRow(QStringLiteral("SELECT count(*) FROM card WHERE column_id = ?"), {column.value});
    return row.value(0).toInt() < most;
}

void write(Card card, const CardMoved &move, const QString &by)
{
    card.standing = move.after;
    const int state = card.standing.column.value == QStringLiteral("done") ? 1 : 0;
    firstRow(QStringLiteral("UPDATE card SET column_id = ?, state = ?, since = ?, body = ? WHERE card_id = ?"),
             {card.standing.column.value, state, toMicros(card.standing.since), jsonText(card), card.id.value});
    const QVariantList board =
        firstRow(QStringLiteral("UPDATE board SET revision = revision + 1, last_at = CASE WHEN last_at < ? THEN ? ELSE last_at END "
                                "RETURNING no, revision, last_at"),
                 {toMicros(card.standing.since), toMicros(card.standing.since)});
    firstRow(QStringLiteral("INSERT INTO journal (board_no, revision, command_id, by_person, at) VALUES (?, ?, ?, ?, ?)"),
             {board.value(0), board.value(1), QUuid::createUuid().toString(QUuid::WithoutBraces), by, board.value(2)});
    firstRow(QStringLiteral(
                 "INSERT INTO journal_change (board_no, revision, ordinal, kind, at, card_id, column_id, half, entered, body) "
                 "VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?)"),
             {board.value(0), board.value(1), kindOf(move), board.value(2), card.id.value, card.standing.column.value,
              int(card.standing.half), 1, jsonText(move)});
}

bool open(const QString &where)
{
    const auto location = parseLocation(where);
    if (!location)
        return false;
    const bool file = location->engine == Engine::Sqlite;
    QSqlDatabase database = QSqlDatabase::addDatabase(file ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"));
    if (file)
        database.setDatabaseName(location->file);
    else
        database.setConnectOptions(location->conninfo);
    return database.open();
}

/// Who the journal says it was.
QString person(const QStringList &arguments)
{
    const QString login = valueAfter(arguments, "--as");
    return login.isEmpty() ? firstRow(QStringLiteral("SELECT session_user"), {}).value(0).toString() : login;
}

int move(const QStringList &arguments)
{
    const qsizetype verbAt = arguments.indexOf(QStringLiteral("--board")) + 2;
    const QString verb = arguments.value(verbAt);
    const qint64 number = arguments.value(verbAt + 1).toLongLong();
    const auto card = cardNumbered(number > 0 ? number : QRandomGenerator::global()->bounded(24) + 1);
    if (!card)
        return 1;
    Standing after = target(verb, valueAfter(arguments, "--to"), card->standing);
    if (after.column.isEmpty() || after == card->standing)
        return 1;
    if (after.column != card->standing.column && !hasRoom(after.column))
        return 1;
    // What a slow disk or network puts between the two.
    QThread::msleep(5);
    after.since = fromDateTime(QDateTime::currentDateTimeUtc());
    const MoveKind kind = verb == QStringLiteral("pull") ? MoveKind::Pulled
        : verb == QStringLiteral("ready")                ? MoveKind::MadeReady
                                                         : MoveKind::Returned;
    write(*card, CardMoved{card->id, kind, card->standing, after, {}}, person(arguments));
    std::printf("RACE-%lld\n", static_cast<long long>(card->number));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return open(valueAfter(arguments, "--db")) ? move(arguments) : 3;
}
