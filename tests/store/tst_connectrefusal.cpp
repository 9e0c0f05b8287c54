// Why a server lets nobody in is known by codes: server and client speak Japanese here where they have learnt it.
#include "tests/store/passwordrole.h"
#include "tests/support/testprogram.h"

#include "models/store/connectprobe.h"

#include <QProcess>

#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <cstring>

namespace pulley::tst_connectrefusal {

namespace {

/// A server of this test's own, in the language of this program.
class OwnServer
{
public:
    OwnServer() : m_conninfo(run(QStringLiteral("start"))) { }
    ~OwnServer() { run(QStringLiteral("stop")); }
    /// Empty where none can be started.
    QString conninfo() const { return m_conninfo; }

private:
    QString run(const QString &verb) const
    {
        QProcess script;
        script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        script.start(QStringLiteral(PULLEY_SOURCE_DIR "/packaging/pgserver.sh"), {verb, m_folder.path()});
        const bool done = script.waitForFinished(90000) && script.exitCode() == 0;
        return done ? QString::fromUtf8(script.readAllStandardOutput()).trimmed() : QString();
    }

    QTemporaryDir m_folder;
    QString m_conninfo;
};

StoreError refused(const QString &conninfo)
{
    return openError({Engine::Postgres, {}, conninfo, conninfo});
}

bool isForeign(const QString &words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.unicode() > 127; });
}

} // namespace

class ConnectRefusalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheCode_data();
    void readsTheCode();
    void knowsRefusalsInAnyLanguage();
    void waitsForASilentServerOnlySoLong();
};

void ConnectRefusalTest::readsTheCode_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("English") << "connection to server on socket \"/run/x\" failed: FATAL:  28P01\n"
                             << "28P01";
    QTest::newRow("Japanese") << QStringLiteral("ソケット\"/run/x\"のサーバーへの接続に失敗しました: 致命的エラー:  3D000\n")
                              << "3D000";
    QTest::newRow("German") << QStringLiteral("Verbindung fehlgeschlagen: FATAL:  53300") << "53300";
    QTest::newRow("of two hosts, the last") << "a failed: FATAL:  57P03\nb failed: FATAL:  28000\n"
                                            << "28000";
    QTest::newRow("an old server has none") << "FATAL:  sorry, too many clients already\n"
                                            << "";
    QTest::newRow("no server at all") << "connection to server at \"h\", port 1 failed: Connection refused\n"
                                      << "";
    QTest::newRow("a name like a code") << "could not translate host name \"x:  28P01\" to address\n"
                                        << "";
}

void ConnectRefusalTest::readsTheCode()
{
    QFETCH(QString, message);
    QTEST(sqlStateIn(message), "code");
}

void ConnectRefusalTest::knowsRefusalsInAnyLanguage()
{
    const OwnServer server;
    if (server.conninfo().isEmpty())
        QSKIP("SKIPPED: no PostgreSQL server can be started here");
    qputenv("PULLEY_TEST_PG", server.conninfo().toUtf8());
    const TestDatabase database(Engine::Postgres);
    const PasswordRole role(database);
    StoreError wrong;
    QTRY_VERIFY((wrong = role.refused("wrong")).fault == StoreFault::Denied);
    QCOMPARE(role.refused("").fault, StoreFault::Denied);
    QCOMPARE(role.refused("right").fault, StoreFault::NotPulley);
    QCOMPARE(refused(server.conninfo() + QStringLiteral(" dbname=pulley_none")).fault, StoreFault::NotPulley);
    QCOMPARE(refused(server.conninfo() + QStringLiteral(" user=pulley_none")).fault, StoreFault::Denied);
    QCOMPARE(refused(QStringLiteral("host=127.0.0.1 port=1")).fault, StoreFault::Unreachable);
    if (!isForeign(wrong.detail))
        QSKIP("SKIPPED: all in English, as PostgreSQL's Japanese messages are not installed");
}

void ConnectRefusalTest::waitsForASilentServerOnlySoLong()
{
    const QTemporaryDir folder;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral(".s.PGSQL.5432")));
    QVERIFY(size_t(path.size()) < sizeof address.sun_path);
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(::listen(listener, 1), 0);
    QElapsedTimer time;
    time.start();
    QCOMPARE(refusalState(QStringLiteral("host=%1 user=x").arg(folder.path()), std::chrono::milliseconds(200)), QString());
    QVERIFY(time.elapsed() >= 200 && time.elapsed() < 5000);
    ::close(listener);
}

int run(int argc, char **argv)
{
    // Before anything is said.
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "ja");
    QCoreApplication application(argc, argv);
    ConnectRefusalTest test;
    return QTest::qExec(&test, argc, argv);
}

PULLEY_TEST_RUN(run)

} // namespace pulley::tst_connectrefusal

#include "tst_connectrefusal.moc"
