// Sixteen pulleyctl loops and two windows race for the slots of columns limited to three, under the eyes of a reader.
#include "tests/system/harness/checks.h"
#include "tests/system/harness/race.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_race {

using namespace pulley::trial;

class RaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysWithinLimits_data();
    void staysWithinLimits();
    void catchesAnUnlockedStore_data();
    void catchesAnUnlockedStore();
    void catchesFaultyClients_data();
    void catchesFaultyClients();
};

namespace {

void bothEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgresql") << Engine::Postgres;
}

/// The journal, counted.
Counter counted(Sandbox &sandbox)
{
    Counter counter(Sandbox::most());
    const auto journal = sandbox.journal();
    if (!journal)
        qFatal("%s", qPrintable(journal.error()));
    counter.take(*journal);
    return counter;
}

} // namespace

void RaceTest::staysWithinLimits_data()
{
    bothEngines();
}

void RaceTest::staysWithinLimits()
{
    QFETCH(Engine, engine);
    const QString server = qEnvironmentVariable("PULLEY_TEST_PG");
    if (engine == Engine::Postgres && server.isEmpty())
        QSKIP("PULLEY_TEST_PG names no server");
    auto sandbox = Sandbox::make(engine, server);
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error()));
    const auto built = (*sandbox)->build(Race::cards);
    QVERIFY2(built, built ? "" : qPrintable(built.error()));

    const int seconds = qEnvironmentVariableIntValue("PULLEY_RACE_SECONDS");
    Race race(**sandbox,
              Race::Setting{.program = QStringLiteral(PULLEYCTL),
                            .before = {},
                            .window = QStringLiteral(PULLEYWINDOW),
                            .windowMore = {},
                            .reader = QStringLiteral(PULLEYCTL),
                            .seconds = seconds > 0 ? seconds : 30,
                            .untilFull = true});
    race.run();
    qInfo("%s", qPrintable(race.summary()));
    QVERIFY2(race.errors().isEmpty(), qPrintable(race.errors().join(QLatin1Char('\n'))));
    QCOMPARE(race.overInSamples(), QStringList());
    QVERIFY(race.samples() >= 20);

    const Counter counter = counted(**sandbox);
    QCOMPARE(counter.wrongs(), QStringList());
    QCOMPARE(answersAstray(race.answers(), counter), QStringList());
    // Without a full column nothing would have been shown.
    const QMap<ColumnId, int> most = Sandbox::most();
    for (auto limit = most.cbegin(); limit != most.cend(); ++limit)
        QCOMPARE(counter.peak(limit.key()), limit.value());
    const auto verification = (*sandbox)->verify();
    QVERIFY2(verification, verification ? "" : qPrintable(verification.error()));
    QCOMPARE(verification->differences, QStringList());
}

void RaceTest::catchesAnUnlockedStore_data()
{
    bothEngines();
}

void RaceTest::catchesAnUnlockedStore()
{
    QFETCH(Engine, engine);
    const QString server = qEnvironmentVariable("PULLEY_TEST_PG");
    if (engine == Engine::Postgres && server.isEmpty())
        QSKIP("PULLEY_TEST_PG names no server");
    // Two writers must meet for a limit to break: run again until they did.
    constexpr int mostRuns = 10;
    bool replaySaw = false;
    bool readerSaw = false;
    for (int run = 0; run < mostRuns && !(replaySaw && readerSaw); ++run) {
        auto sandbox = Sandbox::make(engine, server);
        QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error()));
        const auto built = (*sandbox)->build(Race::cards);
        QVERIFY2(built, built ? "" : qPrintable(built.error()));
        Race race(**sandbox,
                  Race::Setting{.program = QStringLiteral(PULLEYUNLOCKED),
                                .before = {},
                                .window = {},
                                .windowMore = {},
                                .reader = QStringLiteral(PULLEYCTL),
                                .seconds = 4});
        race.run();
        const Counter counter = counted(**sandbox);
        qInfo("%s; %d revisions over a limit", qPrintable(race.summary()), counter.over());
        replaySaw = replaySaw || counter.over() > 0;
        readerSaw = readerSaw || !race.overInSamples().isEmpty();
    }
    QVERIFY2(replaySaw, "the replay didn't see it");
    QVERIFY2(readerSaw, "the reader didn't see it");
}

void RaceTest::catchesFaultyClients_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("windowMore");
    QTest::addColumn<QString>("caught");
    const QString ctl = QStringLiteral(PULLEYCTL);
    const QString faulty = QStringLiteral(PULLEYFAULTY);
    const QStringList none;
    QTest::newRow("answers done and did nothing") << faulty << QStringList{QStringLiteral("silent")} << none << "loop";
    QTest::newRow("applied twice under a new id") << faulty << QStringList{QStringLiteral("twice")} << none << "loop";
    QTest::newRow("a window that misses answers") << ctl << none << QStringList{QStringLiteral("--forgetful")} << "window";
}

void RaceTest::catchesFaultyClients()
{
    QFETCH(QString, program);
    QFETCH(QStringList, before);
    QFETCH(QStringList, windowMore);
    QFETCH(QString, caught);
    auto sandbox = Sandbox::make(Engine::Sqlite, {});
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error()));
    const auto built = (*sandbox)->build(Race::cards);
    QVERIFY2(built, built ? "" : qPrintable(built.error()));

    const QString window = windowMore.isEmpty() ? QString() : QStringLiteral(PULLEYWINDOW);
    Race race(**sandbox,
              Race::Setting{.program = program,
                            .before = before,
                            .window = window,
                            .windowMore = windowMore,
                            .reader = QStringLiteral(PULLEYCTL),
                            .seconds = 3});
    race.run();
    const Counter counter = counted(**sandbox);
    // Nothing else is amiss: only the comparison of answers can see it.
    QCOMPARE(counter.wrongs(), QStringList());
    const QStringList astray = answersAstray(race.answers(), counter);
    qInfo("%s; %lld people astray", qPrintable(race.summary()), static_cast<long long>(astray.size()));
    QVERIFY2(!astray.isEmpty(), "nobody saw it");
    for (const QString &person : astray)
        QVERIFY2(person.startsWith(caught), qPrintable(person));
}

PULLEY_TEST(RaceTest)

} // namespace pulley::tst_race

#include "tst_race.moc"
