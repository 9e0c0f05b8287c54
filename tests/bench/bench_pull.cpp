// A pull through the store against the same statements with the same values through the bare C interface.
#include "models/store/connection.h"
#include "models/store/statements.h"
#include "tests/bench/bare.h"
#include "tests/bench/benchlines.h"
#include "tests/bench/places.h"

#include <QCoreApplication>

using namespace pulley;
using namespace pulley::bench;

namespace {

constexpr int pulls = 300;
/// Both sides take turns in small steps, so that what else the machine does falls on both alike.
constexpr int step = 20;
constexpr int rounds = 3;

/// What one pull wrote, as its rows tell it.
struct Pull {
    Row entry;
    QList<Row> changes;
    Row card;
};

void pullSome(BoardStore &store, const QList<Card> &cards)
{
    for (const Card &card : cards) {
        const Outcome outcome = store.submit({freshCommand(), {QStringLiteral("maker")}, PullCard{card.id, {}, {}}});
        if (!std::holds_alternative<Committed>(outcome))
            giveUp(QStringLiteral("a pull failed"));
    }
}

QList<Pull> pullsSince(Bare &bare, qint64 revision)
{
    QList<Pull> found;
    const QList<Row> entries =
        bare.run("SELECT board_no, revision, command_id, by_person, at, reverts FROM journal WHERE revision > ? ORDER BY revision",
                 {revision});
    for (const Row &entry : entries) {
        Pull pull{entry, {}, {}};
        pull.changes = bare.run("SELECT board_no, revision, ordinal, kind, at, card_id, column_id, half, entered, body "
                                "FROM journal_change WHERE board_no = ? AND revision = ? ORDER BY ordinal",
                                {entry.at(0), entry.at(1)});
        pull.card = bare.run("SELECT state, column_id, since, body, board_no, card_id FROM card WHERE board_no = ? AND card_id = ?",
                             {entry.at(0), pull.changes.first().at(5)})
                        .first();
        found.append(pull);
    }
    return found;
}

QByteArray values(qsizetype rows, int width)
{
    const QByteArray row = "(?" + QByteArray(",?").repeated(width - 1) + ")";
    return row + ("," + row).repeated(int(rows) - 1);
}

/// The store's own statements, put into the engine's dialect by its own words.
struct Statements {
    explicit Statements(const Connection &dialect) :
        begin(dialect.location().engine == Engine::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN"),
        lock(dialect.inDialect(sql::lockBoard()).toUtf8()),
        journal(dialect.inDialect(sql::insertJournal()).toUtf8() + values(1, 6) + dialect.inDialect(sql::notify()).toUtf8()),
        changes(dialect.inDialect(sql::insertChanges()).toUtf8()), card(dialect.inDialect(sql::updateCard()).toUtf8())
    {
    }
    QByteArray begin, lock, journal, changes, card;
};

void replay(Bare &bare, const QList<Pull> &all, const Statements &statements)
{
    for (const Pull &pull : all) {
        bare.control(statements.begin);
        bare.run(statements.lock, {pull.entry.at(0), pull.entry.at(0), pull.entry.at(2)});
        bare.run(statements.journal, pull.entry);
        Row flat;
        for (const Row &change : pull.changes)
            flat += change;
        bare.run(statements.changes + values(pull.changes.size(), 10), flat);
        bare.run(statements.card, pull.card);
        bare.control("COMMIT");
    }
}

void measure(Engine engine, const QString &server)
{
    QList<double> ratios, ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        const Twins twins(engine, server, pulls);
        const auto store = twins.openFirst();
        const auto reader = Bare::open(twins.first());
        const auto bare = Bare::open(twins.second());
        const Statements statements{Connection(twins.second())};
        const QList<Card> waiting = cardsIn(store->board(), store->board().columns.first().id);
        for (int from = 0; from < pulls; from += step) {
            const qint64 before = store->board().revision;
            ours.append(timed([&] { pullSome(*store, waiting.mid(from, step)); }) / step);
            const QList<Pull> some = pullsSince(*reader, before);
            theirs.append(timed([&] { replay(*bare, some, statements); }) / step);
            ratios.append(theirs.last() / ours.last());
        }
    }
    printRatio(QStringLiteral("rate of a pull, %1").arg(nameOf(engine)), median(ratios), median(ours), median(theirs),
               QStringLiteral("at least 0.8"));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    for (const auto &[engine, server] : placesToMeasure())
        measure(engine, server);
    return 0;
}
