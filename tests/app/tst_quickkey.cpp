// Quick add from outside: by the global key while another window has the keyboard, and by a second start. On a display of its own.
#include "tests/app/ctlrun.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include <xcb/xcb.h>

namespace pulley::tst_quickkey {

/// A display, and a client on it that does what other programs do: show a window, hold keys, press them.
class OwnDisplay
{
public:
    bool start()
    {
        m_server.start(QStandardPaths::findExecutable(QStringLiteral("Xvfb")),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                        QStringLiteral("-noreset")});
        if (!QTest::qWaitFor([&] { return m_server.canReadLine() || m_server.state() == QProcess::NotRunning; }, 20000))
            return false;
        name = QLatin1Char(':') + QString::fromUtf8(m_server.readLine()).trimmed();
        x = xcb_connect(qPrintable(name), nullptr);
        return xcb_connection_has_error(x) == 0;
    }
    ~OwnDisplay()
    {
        if (x)
            xcb_disconnect(x);
        m_server.terminate();
        m_server.waitForFinished();
    }
    xcb_window_t root() const { return xcb_setup_roots_iterator(xcb_get_setup(x)).data->root; }

    /// The code of a key by its symbol.
    quint8 code(quint32 symbol) const
    {
        const xcb_setup_t *setup = xcb_get_setup(x);
        auto *map = xcb_get_keyboard_mapping_reply(
            x, xcb_get_keyboard_mapping(x, setup->min_keycode, static_cast<quint8>(setup->max_keycode - setup->min_keycode + 1)),
            nullptr);
        quint8 found = 0;
        for (int i = 0; i <= setup->max_keycode - setup->min_keycode && found == 0; ++i) {
            if (xcb_get_keyboard_mapping_keysyms(map)[i * map->keysyms_per_keycode] == symbol)
                found = static_cast<quint8>(setup->min_keycode + i);
        }
        free(map);
        return found;
    }
    /// Whether somebody holds Ctrl+Alt and the key of `symbol`.
    bool isHeld(quint32 symbol) const
    {
        const quint8 key = code(symbol);
        auto *error =
            xcb_request_check(x, xcb_grab_key_checked(x, 1, root(), ctrlAlt, key, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
        if (!error)
            xcb_request_check(x, xcb_ungrab_key_checked(x, key, root(), ctrlAlt));
        free(error);
        return error != nullptr;
    }
    void hold(quint32 symbol) const
    {
        xcb_request_check(x, xcb_grab_key_checked(x, 1, root(), ctrlAlt, code(symbol), XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
    }
    /// Another program's window that has the keyboard.
    void showOther() const
    {
        const xcb_window_t window = xcb_generate_id(x);
        xcb_create_window(x, XCB_COPY_FROM_PARENT, window, root(), 0, 0, 200, 100, 0, XCB_WINDOW_CLASS_INPUT_OUTPUT,
                          XCB_COPY_FROM_PARENT, 0, nullptr);
        xcb_map_window(x, window);
        xcb_request_check(x, xcb_set_input_focus_checked(x, XCB_INPUT_FOCUS_PARENT, window, XCB_CURRENT_TIME));
    }
    /// Whether what is typed goes to the window of that title.
    bool hasKeyboard(const char *title) const
    {
        auto *focus = xcb_get_input_focus_reply(x, xcb_get_input_focus(x), nullptr);
        const xcb_window_t window = focus ? focus->focus : XCB_NONE;
        free(focus);
        return window > XCB_INPUT_FOCUS_POINTER_ROOT && isShown(window, title);
    }
    bool shows(const char *title) const
    {
        auto *tree = xcb_query_tree_reply(x, xcb_query_tree(x, root()), nullptr);
        bool found = false;
        for (int i = 0; i < xcb_query_tree_children_length(tree); ++i)
            found = found || isShown(xcb_query_tree_children(tree)[i], title);
        free(tree);
        return found;
    }

    static constexpr quint16 ctrlAlt = XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1;
    QString name;
    xcb_connection_t *x = nullptr;

private:
    bool isShown(xcb_window_t window, const char *title) const
    {
        auto *attributes = xcb_get_window_attributes_reply(x, xcb_get_window_attributes(x, window), nullptr);
        const bool seen = attributes && attributes->map_state == XCB_MAP_STATE_VIEWABLE;
        free(attributes);
        auto *name =
            xcb_get_property_reply(x, xcb_get_property(x, 0, window, XCB_ATOM_WM_NAME, XCB_GET_PROPERTY_TYPE_ANY, 0, 200), nullptr);
        const QByteArray text = name
            ? QByteArray(static_cast<const char *>(xcb_get_property_value(name)), xcb_get_property_value_length(name))
            : QByteArray();
        free(name);
        return seen && text.contains(title);
    }

    QProcess m_server;
};

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
