// Opening a board of 1,000 open cards, and pulling on it, with 1,000,000 finished cards behind it against none.
#include "models/domain/json.h"
#include "tests/bench/bare.h"
#include "tests/bench/benchlines.h"
#include "tests/bench/places.h"

#include <QCoreApplication>

using namespace pulley;
using namespace pulley::bench;

namespace {

constexpr int openCards = 1000;
constexpr qint64 finishedCards = 1000000;
constexpr int rounds = 11;

/// Stand for each card's own id and number in the bodies below.
constexpr auto idMark = "@id@";
constexpr qint64 numberMark = 777000777;

Card finishedCard(const Board &board)
{
    Card card = cardsIn(board, board.columns.first().id).first();
    card.id.value = QString::fromLatin1(idMark);
    card.number = numberMark;
    card.standing.half = Half::Doing;
    card.standing.arrivals.clear();
    const Instant start = card.created - std::chrono::hours(24 * 30);
    for (qsizetype i = 0; i < board.columns.size(); ++i)
        card.standing.arrivals.append({board.columns.at(i).id, start + std::chrono::hours(24 * i)});
    card.standing.column = board.facts.delivery;
    card.standing.since = card.standing.arrivals.last().at;
    return card;
}

/// An expression that is `body` with the id and number of card i.
QByteArray bodySql(QByteArray body)
{
    body.replace("'", "''");
    return "replace(replace('" + body + "', '" + idMark + "', 'old-' || n.i), '" + QByteArray::number(numberMark)
        + "', CAST(n.i + 1000000 AS TEXT))";
}

/// One import of a million finished cards, as rows: what ImportCards of that many would have left.
void addFinished(const Location &location, const Board &board)
{
    const auto bare = Bare::open(location);
    const Card card = finishedCard(board);
    QList<Visit> visits;
    for (const Arrival &arrival : card.standing.arrivals)
        visits.append({arrival.column, Half::Doing, arrival.at});
    const QByteArray count = QByteArray::number(finishedCards);
    const QByteArray numbers = location.engine == Engine::Sqlite
        ? "(WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < " + count + ") SELECT i FROM s) AS n"
        : "generate_series(1, " + count + ") AS n(i)";
    const QByteArray revision = QByteArray::number(board.revision + 1);
    const QByteArray column = "'" + card.standing.column.value.toUtf8() + "'";
    const QByteArray since = QByteArray::number(toMicros(card.standing.since));
    bare->control("BEGIN");
    bare->control("INSERT INTO card (board_no, card_id, number, state, column_id, since, body) SELECT b.no, 'old-' || n.i, "
                  "n.i + 1000000, 1, "
                  + column + ", " + since + ", " + bodySql(jsonText(card).toUtf8()) + " FROM board b, " + numbers);
    bare->control("INSERT INTO journal (board_no, revision, command_id, by_person, at) SELECT no, " + revision
                  + ", 'import', 'bench', last_at FROM board");
    bare->control("INSERT INTO journal_change (board_no, revision, ordinal, kind, at, card_id, column_id, half, body) SELECT b.no, "
                  + revision + ", n.i - 1, 'CardImported', b.last_at, 'old-' || n.i, " + column + ", 0, "
                  + bodySql(jsonText(CardImported{card, visits}).toUtf8()) + " FROM board b, " + numbers);
    bare->control("UPDATE board SET revision = revision + 1, next_number = 3000000");
    bare->control("COMMIT");
    // What the server's own upkeep does some minutes after such an import.
    if (location.engine == Engine::Postgres)
        bare->control("VACUUM ANALYZE");
}

double pullOnce(BoardStore &store)
{
    const CardId card = cardsIn(store.board(), store.board().columns.first().id).first().id;
    return timed([&] {
        const Outcome outcome = store.submit({freshCommand(), {QStringLiteral("maker")}, PullCard{card, {}, {}}});
        if (!std::holds_alternative<Committed>(outcome))
            giveUp(QStringLiteral("a pull failed"));
    });
}

void measure(Engine engine, const QString &server)
{
    const Twins twins(engine, server, openCards);
    addFinished(twins.second(), twins.openFirst()->board());
    if (!sameOpenPart(twins.openFirst()->board(), [&] {
            Board board = twins.openSecond()->board();
            board.revision = twins.openFirst()->board().revision;
            board.nextNumber = twins.openFirst()->board().nextNumber;
            return board;
        }()))
        giveUp(QStringLiteral("the two boards differ"));

    QList<double> without, with, pullWithout, pullWith;
    for (int round = 0; round < rounds; ++round) {
        std::unique_ptr<BoardStore> first, second;
        without.append(timed([&] { first = twins.openFirst(); }));
        with.append(timed([&] { second = twins.openSecond(); }));
        pullWithout.append(pullOnce(*first));
        pullWith.append(pullOnce(*second));
    }
    const QString wanted = QStringLiteral("at most 1.2");
    printRatio(QStringLiteral("open with a million finished, %1").arg(nameOf(engine)), median(with) / median(without), median(with),
               median(without), wanted);
    printRatio(QStringLiteral("pull with a million finished, %1").arg(nameOf(engine)), median(pullWith) / median(pullWithout),
               median(pullWith), median(pullWithout), wanted);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    for (const auto &[engine, server] : placesToMeasure())
        measure(engine, server);
    return 0;
}
