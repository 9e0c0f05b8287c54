// Sixteen pulleyctl loops and two windows race for the slots of columns limited to three, under the eyes of a reader.
#include "tests/system/harness/race.h"

#include <QTest>

using namespace pulley;
using namespace pulley::trial;

Q_DECLARE_METATYPE(pulley::Engine)

class RaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysWithinLimits_data();
    void staysWithinLimits();
    void catchesAnUnlockedStore();

private:
    void checkAnswers(const Race &race, const Counter &counter);
};

void RaceTest::staysWithinLimits_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgresql") << Engine::Postgres;
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
                            .window = QStringLiteral(PULLEYWINDOW),
                            .reader = QStringLiteral(PULLEYCTL),
                            .seconds = seconds > 0 ? seconds : 30});
    race.run();
    qInfo("%s", qPrintable(race.summary()));
    QVERIFY2(race.errors().isEmpty(), qPrintable(race.errors().join(QLatin1Char('\n'))));
    QCOMPARE(race.overInSamples(), QStringList());
    QVERIFY(race.samples() >= 20);

    const auto journal = (*sandbox)->journal();
    QVERIFY2(journal, journal ? "" : qPrintable(journal.error()));
    Counter counter(Sandbox::most());
    counter.take(*journal);
    QCOMPARE(counter.wrongs(), QStringList());
    checkAnswers(race, counter);
    // Without a full column nothing would have been shown.
    const QMap<ColumnId, int> most = Sandbox::most();
    for (auto limit = most.cbegin(); limit != most.cend(); ++limit)
        QCOMPARE(counter.peak(limit.key()), limit.value());
    const auto verification = (*sandbox)->verify();
    QVERIFY2(verification, verification ? "" : qPrintable(verification.error()));
    QCOMPARE(verification->differences, QStringList());
}

/// Everybody's answers are everybody's entries, one for one and in the same order.
void RaceTest::checkAnswers(const Race &race, const Counter &counter)
{
    for (auto person = race.answers().cbegin(); person != race.answers().cend(); ++person) {
        const QList<Deed> journalled = counter.deedsOf(person.key());
        QCOMPARE(journalled.size(), person.value().size());
        QVERIFY2(journalled == person.value(), qPrintable(person.key().value));
    }
    for (const PersonId &window : race.windows())
        QVERIFY2(!counter.deedsOf(window).isEmpty(), "a window never pulled anything");
}

void RaceTest::catchesAnUnlockedStore()
{
    auto sandbox = Sandbox::make(Engine::Sqlite, {});
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error()));
    const auto built = (*sandbox)->build(Race::cards);
    QVERIFY2(built, built ? "" : qPrintable(built.error()));

    Race race(
        **sandbox,
        Race::Setting{.program = QStringLiteral(PULLEYUNLOCKED), .window = {}, .reader = QStringLiteral(PULLEYCTL), .seconds = 5});
    race.run();
    const auto journal = (*sandbox)->journal();
    QVERIFY2(journal, journal ? "" : qPrintable(journal.error()));
    Counter counter(Sandbox::most());
    counter.take(*journal);
    qInfo("%s; %d revisions over a limit", qPrintable(race.summary()), counter.over());
    QVERIFY2(counter.over() > 0, "the replay didn't see it");
    QVERIFY2(!race.overInSamples().isEmpty(), "the reader didn't see it");
}

QTEST_GUILESS_MAIN(RaceTest)
#include "tst_race.moc"
