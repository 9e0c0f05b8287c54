// The PostgreSQL server goes away for ten seconds in the middle of a load: clients come back by themselves, nothing is missing
// and nothing is applied twice.
#include "tests/system/harness/checks.h"
#include "tests/system/harness/loadclient.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace pulley::tst_servergone {

using namespace pulley::trial;

namespace {

constexpr quint32 goneSeed = 19690720;
constexpr int clientCount = 6;

/// A server of this test's own: the tests' shared one must not be stopped under the others.
class OwnServer
{
public:
    /// The conninfo, or empty where there is no server to be had.
    QString start() { return run(QStringLiteral("start")); }
    bool halt() { return run(QStringLiteral("halt")), m_ok; }
    bool resume() { return run(QStringLiteral("resume")), m_ok; }
    ~OwnServer() { run(QStringLiteral("stop")); }

private:
    QString run(const QString &verb)
    {
        QProcess script;
        script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        script.start(QStringLiteral(PULLEY_SOURCE_DIR "/packaging/pgserver.sh"), {verb, m_folder.path()});
        m_ok = script.waitForFinished(90000) && script.exitStatus() == QProcess::NormalExit && script.exitCode() == 0;
        return m_ok ? QString::fromUtf8(script.readAllStandardOutput()).trimmed() : QString();
    }

    QTemporaryDir m_folder;
    bool m_ok = false;
};

} // namespace

class ServerGoneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientsComeBackAndLoseNothing();

private:
    void startClients(Sandbox &sandbox);
    bool allHaveGoneOn(const QList<qint64> &from) const;
    QList<qint64> progress() const;
    void checkCounts(int &done);
    QSet<CommandId> answered() const;

    std::vector<std::unique_ptr<LoadClient>> m_clients;
};

void ServerGoneTest::startClients(Sandbox &sandbox)
{
    for (int i = 0; i < clientCount; ++i) {
        m_clients.push_back(std::make_unique<LoadClient>(sandbox.options(sandbox.person(QStringLiteral("client%1").arg(i))),
                                                         sandbox.folder() + QStringLiteral("/done%1").arg(i), goneSeed + quint32(i),
                                                         QStringList{QStringLiteral("--pause"), QStringLiteral("5")}));
        m_clients.back()->start();
    }
}

QList<qint64> ServerGoneTest::progress() const
{
    QList<qint64> bytes;
    for (const auto &client : m_clients)
        bytes.append(client->doneBytes());
    return bytes;
}

bool ServerGoneTest::allHaveGoneOn(const QList<qint64> &from) const
{
    const QList<qint64> now = progress();
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now.at(i) <= from.at(i) + 1000)
            return false;
    }
    return true;
}

void ServerGoneTest::clientsComeBackAndLoseNothing()
{
    OwnServer server;
    const QString conninfo = server.start();
    if (conninfo.isEmpty())
        QSKIP("no PostgreSQL server can be started here");
    auto sandbox = Sandbox::make(Engine::Postgres, conninfo);
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error()));
    const auto built = (*sandbox)->build(30);
    QVERIFY2(built, built ? "" : qPrintable(built.error()));

    startClients(**sandbox);
    QTRY_VERIFY_WITH_TIMEOUT(allHaveGoneOn(QList<qint64>(clientCount, 0)), 30000);
    QVERIFY(server.halt());
    const int seconds = qEnvironmentVariableIntValue("PULLEY_GONE_SECONDS");
    QTest::qWait((seconds > 0 ? seconds : 10) * 1000);
    const QList<qint64> whenGone = progress();
    QVERIFY(server.resume());
    QTRY_VERIFY_WITH_TIMEOUT(allHaveGoneOn(whenGone), 60000);

    int done = 0;
    checkCounts(done);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(int(answered().size()), done);
    // Nobody died, so every commit was answered: one more in the journal is one applied twice, or one answered otherwise.
    QCOMPARE(storyAstray(**sandbox, answered(), 0), QStringList());
    m_clients.clear();
}

void ServerGoneTest::checkCounts(int &done)
{
    for (const auto &client : m_clients)
        client->stop();
    for (const auto &client : m_clients) {
        QTRY_COMPARE_WITH_TIMEOUT(client->process().state(), QProcess::NotRunning, 30000);
        QCOMPARE(client->process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(client->process().exitCode(), 0);
        const QJsonObject counts = client->counts();
        QCOMPARE(counts.value(QStringLiteral("errors")).toInt(-1), 0);
        QVERIFY2(counts.value(QStringLiteral("lost")).toInt() >= 1, "it never noticed");
        QCOMPARE(qsizetype(counts.value(QStringLiteral("done")).toInt()), client->done().size());
        done += counts.value(QStringLiteral("done")).toInt();
    }
    qInfo("seed %u: %d commands done by %d clients", goneSeed, done, clientCount);
}

QSet<CommandId> ServerGoneTest::answered() const
{
    QSet<CommandId> commands;
    for (const auto &client : m_clients) {
        for (const CommandId &command : client->done())
            commands.insert(command);
    }
    return commands;
}

PULLEY_TEST(ServerGoneTest)

} // namespace pulley::tst_servergone

#include "tst_servergone.moc"
