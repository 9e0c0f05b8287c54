// Places: made with the system tests' sandbox; the twin is a copy of its file, or of its database.
#include "tests/bench/places.h"

#include "tests/bench/bare.h"
#include "tests/bench/benchlines.h"

#include <QFile>
#include <QUuid>
#include <cstdlib>

namespace pulley::bench {

namespace {

constexpr auto twinSuffix = "_twin";

Location located(const QString &where)
{
    const auto location = parseLocation(where);
    if (!location)
        giveUp(location.error());
    return *location;
}

/// The database's own name, the last part of a postgresql:// URI's path.
QString databaseOf(const QString &uri)
{
    return uri.section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0);
}

void removeLimits(BoardStore &store)
{
    const QList<Limit> limits = store.board().limits;
    for (const Limit &limit : limits) {
        const Outcome outcome = store.submit({freshCommand(), {QStringLiteral("maker")}, RemoveLimit{limit.id}});
        if (!std::holds_alternative<Committed>(outcome))
            giveUp(QStringLiteral("a limit can't be removed"));
    }
}

} // namespace

QList<std::pair<Engine, QString>> placesToMeasure()
{
    QList<std::pair<Engine, QString>> places{{Engine::Sqlite, QString()}};
    const QString server = qEnvironmentVariable("PULLEY_TEST_PG");
    if (server.isEmpty())
        printLine(QStringLiteral("postgresql: not measured, PULLEY_TEST_PG names no server"));
    else
        places.append({Engine::Postgres, server});
    return places;
}

QString nameOf(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
}

CommandId freshCommand()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(3);
}

std::unique_ptr<BoardStore> openStore(const Location &location)
{
    auto store = BoardStore::open(location, OpenMode::Existing);
    if (!store)
        giveUp(trial::inWords(store.error()));
    const auto boards = (*store)->boards();
    if (!boards || boards->isEmpty())
        giveUp(QStringLiteral("no board"));
    if (const auto board = (*store)->load(boards->first().id); !board)
        giveUp(trial::inWords(board.error()));
    return std::move(*store);
}

Twins::Twins(Engine engine, const QString &server, int cards)
{
    auto sandbox = trial::Sandbox::make(engine, server);
    if (!sandbox)
        giveUp(sandbox.error());
    m_sandbox = std::move(*sandbox);
    if (const auto built = m_sandbox->build(cards); !built)
        giveUp(built.error());
    const QString where = m_sandbox->options({}).at(1);
    m_first = located(where);
    removeLimits(*openFirst());
    if (engine == Engine::Sqlite) {
        const QString copy = where + QLatin1String(twinSuffix);
        if (const auto saved = openFirst()->backup(copy); !saved)
            giveUp(trial::inWords(saved.error()));
        m_second = located(copy);
        return;
    }
    const QString database = databaseOf(where);
    const QString twin = database + QLatin1String(twinSuffix);
    Bare::open(Location{Engine::Postgres, {}, server, {}})
        ->control(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(twin, database).toUtf8());
    m_second = located(QString(where).replace(database, twin));
}

Twins::~Twins()
{
    if (m_first.engine == Engine::Postgres) {
        const QString twin = databaseOf(m_sandbox->options({}).at(1)) + QLatin1String(twinSuffix);
        Bare::open(Location{Engine::Postgres, {}, qEnvironmentVariable("PULLEY_TEST_PG"), {}})
            ->control(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(twin).toUtf8());
    }
}

} // namespace pulley::bench
