// Writers are killed at random moments, two hundred of them: the board stays whole and nothing answered "done" is missing.
#include "tests/system/harness/checks.h"
#include "tests/system/harness/loadclient.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

namespace pulley::tst_killed {

using namespace pulley::trial;

namespace {

constexpr quint32 firstSeed = 19590417;

/// Starts writers one after the other and kills each a random moment after its first answer.
class Executioner : public QObject
{
public:
    Executioner(Sandbox &sandbox, int lane, int kills) :
        m_sandbox(sandbox), m_me(sandbox.person(QStringLiteral("writer%1").arg(lane))), m_lane(lane), m_left(kills),
        m_random(firstSeed + quint32(lane))
    {
    }

    void next()
    {
        if (m_left == 0)
            return;
        const QString file = QStringLiteral("%1/done-%2-%3").arg(m_sandbox.folder()).arg(m_lane).arg(m_left--);
        m_client = std::make_unique<LoadClient>(m_sandbox.options(m_me), file, m_random.generate());
        QProcess &process = m_client->process();
        connect(&process, &QProcess::readyReadStandardOutput, this, [this] {
            m_client->process().readAllStandardOutput();
            QTimer::singleShot(m_random.bounded(5, 60), &m_client->process(), [this] { m_client->process().kill(); });
        });
        connect(&process, &QProcess::finished, this, [this](int, QProcess::ExitStatus how) { ended(how); });
        m_client->start();
    }

    bool isDone() const { return m_left == 0 && m_idle; }
    int killed() const { return m_killed; }
    const QList<CommandId> &answered() const { return m_answered; }

private:
    void ended(QProcess::ExitStatus how)
    {
        m_killed += how == QProcess::CrashExit ? 1 : 0;
        m_answered += m_client->done();
        m_idle = m_left == 0;
        m_client.release()->deleteLater();
        next();
    }

    Sandbox &m_sandbox;
    PersonId m_me;
    int m_lane;
    int m_left;
    QRandomGenerator m_random;
    std::unique_ptr<LoadClient> m_client;
    QList<CommandId> m_answered;
    int m_killed = 0;
    bool m_idle = false;
};

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loseNothingThatWasAnswered_data();
    void loseNothingThatWasAnswered();
};

void KilledTest::loseNothingThatWasAnswered_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgresql") << Engine::Postgres;
}

void KilledTest::loseNothingThatWasAnswered()
{
    QFETCH(Engine, engine);
    const QString server = qEnvironmentVariable("PULLEY_TEST_PG");
    if (engine == Engine::Postgres && server.isEmpty())
        QSKIP("PULLEY_TEST_PG names no server");
    auto sandbox = Sandbox::make(engine, server);
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error()));
    const auto built = (*sandbox)->build(30);
    QVERIFY2(built, built ? "" : qPrintable(built.error()));

    const int kills = qEnvironmentVariableIntValue("PULLEY_KILLS") > 0 ? qEnvironmentVariableIntValue("PULLEY_KILLS") : 200;
    constexpr int lanes = 4;
    std::vector<std::unique_ptr<Executioner>> executioners;
    for (int lane = 0; lane < lanes; ++lane) {
        executioners.push_back(std::make_unique<Executioner>(**sandbox, lane, (kills + lane) / lanes));
        executioners.back()->next();
    }
    QSet<CommandId> answered;
    int killed = 0;
    for (const auto &executioner : executioners) {
        QTRY_VERIFY_WITH_TIMEOUT(executioner->isDone(), 240000);
        for (const CommandId &command : executioner->answered()) {
            QVERIFY2(!answered.contains(command), "answered done twice");
            answered.insert(command);
        }
        killed += executioner->killed();
    }
    qInfo("seed %u: %d writers killed after %lld answers", firstSeed, killed, static_cast<long long>(answered.size()));
    QCOMPARE(killed, kills);
    QVERIFY(answered.size() >= kills);
    // A writer has one command under way, so death leaves at most one that nobody heard the answer of.
    QCOMPARE(storyAstray(**sandbox, answered, kills), QStringList());
}

PULLEY_TEST(KilledTest)

} // namespace pulley::tst_killed

#include "tst_killed.moc"
