// The program on a display of its own: quick add by the global key while another window has the keyboard, by a second start.
#include "tests/app/ctlrun.h"
#include "tests/app/owndisplay.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QTest>

namespace pulley::tst_quickkey {

class TestQuickKey : public QObject
{
    Q_OBJECT

    static constexpr quint32 keyN = 'n';
    static constexpr quint32 keyM = 'm';
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<OwnDisplay> m_display;

    QString inHome(const char *name) const { return m_home->filePath(QLatin1String(name)); }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PULLEY_DB", "DBUS_SESSION_BUS_ADDRESS"})
            e.remove(QLatin1String(name));
        e.insert(QStringLiteral("DISPLAY"), m_display->name);
        e.insert(QStringLiteral("HOME"), m_home->path());
        e.insert(QStringLiteral("XDG_CONFIG_HOME"), inHome("config"));
        e.insert(QStringLiteral("XDG_DATA_HOME"), inHome("data"));
        e.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home->path());
        // libxkbcommon copies names out of the server's answer by their length, which this check takes for an overflow.
        const QString asan = QStringLiteral("ASAN_OPTIONS");
        e.insert(asan, e.value(asan) + QStringLiteral(":strict_string_checks=0"));
        return e;
    }
    std::unique_ptr<QProcess> started(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment());
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(PULLEY_BUILD_DIR "/app/pulley"),
                       QStringList{QStringLiteral("--db"), inHome("ops.db"), QStringLiteral("--board"), QStringLiteral("OPS")}
                           + arguments);
        return process;
    }
    static void end(QProcess &process)
    {
        process.terminate();
        process.waitForFinished();
    }
    bool listens() const
    {
        const QFileInfo socket(inHome("pulley.socket"));
        return socket.exists();
    }
    void press(const QStringList &keys) const
    {
        QProcess tool;
        tool.setProcessEnvironment(environment());
        tool.start(QStringLiteral("xdotool"), keys);
        QVERIFY(tool.waitForFinished());
    }
    QByteArray cards() const { return CtlRun::plain({QStringLiteral("--db"), inHome("ops.db"), QStringLiteral("show")}).out; }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_display = std::make_unique<OwnDisplay>();
        QVERIFY2(m_display->start(), "there is no Xvfb; packaging/test.sh installs it");
        const Ran made = CtlRun::plain({QStringLiteral("--db"), inHome("ops.db"), QStringLiteral("init"), QStringLiteral("--key"),
                                        QStringLiteral("OPS"), QStringLiteral("--columns"),
                                        QStringLiteral("Ready:queue,Doing:active:2,Done:done")});
        QVERIFY2(made.status == 0, made.err.constData());
    }
    void cleanup() { m_display.reset(); }

    void theGlobalKeyOpensItOverAnotherProgram()
    {
        const auto pulley = started({});
        QTRY_VERIFY_WITH_TIMEOUT(m_display->isHeld(keyN), 30000);
        m_display->showOther();
        QVERIFY(!m_display->shows("Quick add"));
        press({QStringLiteral("key"), QStringLiteral("ctrl+alt+n")});
        QTRY_VERIFY_WITH_TIMEOUT(m_display->hasKeyboard("Quick add"), 20000);
        press({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), QStringLiteral("Rotate keys")});
        press({QStringLiteral("key"), QStringLiteral("Return")});
        QTRY_VERIFY_WITH_TIMEOUT(cards().contains("Rotate keys"), 20000);
        QVERIFY(pulley->state() == QProcess::Running);
        end(*pulley);
        QVERIFY(!m_display->isHeld(keyN));
    }

    void theWindowIsNoLargerThanItsScreen()
    {
        const auto pulley = started({});
        QTRY_VERIFY_WITH_TIMEOUT(m_display->shows("OPS"), 30000);
        const QSize size = m_display->sizeOf("OPS");
        QVERIFY2(size.width() <= OwnDisplay::screen.width() && size.height() <= OwnDisplay::screen.height(),
                 qPrintable(QStringLiteral("%1x%2").arg(size.width()).arg(size.height())));
        end(*pulley);
    }

    void anotherKeyMayBeChosenAndNone_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<bool>("m");
        QTest::newRow("another") << QByteArray("Ctrl+Alt+M") << true;
        QTest::newRow("none") << QByteArray("\"\"") << false;
    }
    void anotherKeyMayBeChosenAndNone()
    {
        QFETCH(const QByteArray, setting);
        QFETCH(const bool, m);
        QVERIFY(QDir().mkpath(inHome("config/pulley")));
        QFile settings(inHome("config/pulley/pulley.ini"));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[quickadd]\nkey=" + setting + "\n");
        settings.close();
        const auto pulley = started({});
        QTRY_VERIFY_WITH_TIMEOUT(listens() && m_display->shows("Pulley"), 30000);
        if (m)
            QTRY_VERIFY_WITH_TIMEOUT(m_display->isHeld(keyM), 30000);
        QVERIFY(!m_display->isHeld(keyN));
        end(*pulley);
    }

    void aSecondStartAsksTheFirst()
    {
        const auto pulley = started({});
        QTRY_VERIFY_WITH_TIMEOUT(listens() && m_display->isHeld(keyN), 30000);
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(inHome("pulley.socket")).permissions() & others, QFile::Permissions());
        const auto second = started({QStringLiteral("--quick-add")});
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 30000);
        QCOMPARE(second->exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_display->shows("Quick add"), 20000);
        end(*pulley);
    }

    void aloneItOpensOnlyItsLineAndEndsWithIt()
    {
        // What a killed one has left behind is in nobody's way.
        QFile left(inHome("pulley.socket"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        const auto alone = started({QStringLiteral("--quick-add")});
        QTRY_VERIFY_WITH_TIMEOUT(m_display->hasKeyboard("Quick add"), 30000);
        press({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), QStringLiteral("Alone")});
        press({QStringLiteral("key"), QStringLiteral("Return")});
        QTRY_VERIFY_WITH_TIMEOUT(cards().contains("Alone"), 20000);
        press({QStringLiteral("key"), QStringLiteral("Escape")});
        QTRY_COMPARE_WITH_TIMEOUT(alone->state(), QProcess::NotRunning, 20000);
        QCOMPARE(alone->exitCode(), 0);
    }

    void myWorkOpensOnlyTheSmallWindow()
    {
        const auto pulley = started({QStringLiteral("--my-work")});
        QTRY_VERIFY_WITH_TIMEOUT(m_display->shows("My work"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(listens() && m_display->isHeld(keyN), 30000);
        QVERIFY(!m_display->shows("OPS"));
        end(*pulley);
    }
};

PULLEY_TEST(TestQuickKey)

} // namespace pulley::tst_quickkey

#include "tst_quickkey.moc"
