// The window closed and the program kept in a real system tray: only where that was asked for, and never without a way back.
#include "tests/system/display.h"
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/mywork/traymenu.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

#include <xcb/xcb.h>

namespace pulley::tst_intray {

/// A desktop's panel, as far as programs look: it owns the tray of the first screen while it lives.
class Panel
{
public:
    Panel() : m_connection(xcb_connect(nullptr, nullptr))
    {
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        const xcb_window_t window = xcb_generate_id(m_connection);
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, window, screen->root, 0, 0, 24, 24, 0, XCB_WINDOW_CLASS_INPUT_OUTPUT,
                          screen->root_visual, 0, nullptr);
        constexpr char name[] = "_NET_SYSTEM_TRAY_S0";
        xcb_intern_atom_reply_t *atom =
            xcb_intern_atom_reply(m_connection, xcb_intern_atom(m_connection, 0, sizeof name - 1, name), nullptr);
        xcb_set_selection_owner(m_connection, window, atom->atom, XCB_CURRENT_TIME);
        free(atom);
        // Answered, so that it has happened.
        free(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
    }
    ~Panel() { xcb_disconnect(m_connection); }
    Panel(const Panel &) = delete;
    Panel &operator=(const Panel &) = delete;

private:
    xcb_connection_t *m_connection;
};

class TestInTray : public BoardWindowTest
{
    Q_OBJECT

    QAction &action(const char *name) const
    {
        for (QAction *each : m_window->allActions()) {
            if (each->objectName() == QLatin1String(name))
                return *each;
        }
        qFatal("there is no action %s", name);
    }
    QSystemTrayIcon *icon() const { return m_window->findChild<QSystemTrayIcon *>(); }
    /// What a person clicks in the icon's menu.
    void choose(const char *text) const
    {
        QMenu *menu = icon()->contextMenu();
        Q_EMIT menu->aboutToShow();
        for (QAction *each : menu->actions()) {
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(text)) {
                each->trigger();
                return;
            }
        }
        qFatal("the tray's menu has no %s", text);
    }

private Q_SLOTS:
    void init()
    {
        openWindow();
        QVERIFY(QSystemTrayIcon::isSystemTrayAvailable());
    }
    void cleanup() { closeWindow(); }

    void isAnOptionAndOffUntilItIsChosen()
    {
        QVERIFY(icon() && icon()->isVisible());
        QAction &keep = action("keepInTray");
        QVERIFY(keep.isCheckable() && keep.isEnabled() && keep.isVisible());
        QCOMPARE(keep.text().remove(QLatin1Char('&')), QStringLiteral("Keep in the tray"));
        QVERIFY(!keep.toolTip().isEmpty());
        QVERIFY(!keep.isChecked());
        QVERIFY(QApplication::quitOnLastWindowClosed());
        QVERIFY(m_window->close());
        QVERIFY2(!icon(), "closing the window ends the program, and its icon with it");
    }

    void closingKeepsTheProgramInTheTrayOnceChosen()
    {
        action("keepInTray").trigger();
        QCOMPARE(m_settings->value(QStringLiteral("tray/keep")), QVariant(true));
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(icon() && icon()->isVisible());
        // It goes on: what others do is still followed, and the way back leads to the same board.
        QVERIFY(elsewhere(addition("while away")));
        choose("Open board");
        QTRY_VERIFY(m_window->isVisible());
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("while away"));
    }

    void theTrayCanQuitAWindowThatIsNotShown()
    {
        action("keepInTray").trigger();
        m_window->close();
        QVERIFY(icon());
        choose("Quit");
        QTRY_VERIFY(!icon());
        QVERIFY(!m_window->isVisible());
    }

    void quitIsQuitAllTheSame()
    {
        action("keepInTray").trigger();
        action("quit").trigger();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!icon());
    }

    void withoutAnIconThereIsNothingToStayIn()
    {
        action("keepInTray").trigger();
        action("inTray").trigger();
        QVERIFY(!icon());
        QVERIFY(QApplication::quitOnLastWindowClosed());
        QVERIFY(m_window->close());
        QVERIFY(!m_window->isVisible());
    }

    void isRememberedForTheNextWindow()
    {
        action("keepInTray").trigger();
        m_window = std::make_unique<MainWindow>(*m_theme, *m_language, *m_settings, [](const Location &where) {
            return std::make_unique<BoardSession>(where, PersonId{QStringLiteral("ann")});
        });
        QVERIFY(action("keepInTray").isChecked());
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        action("keepInTray").trigger();
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }
};

int run(int argc, char **argv)
{
    const Display display;
    const Panel panel;
    QApplication application(argc, argv);
    TestInTray test;
    return QTest::qExec(&test, argc, argv);
}

PULLEY_TEST_RUN(run)

} // namespace pulley::tst_intray

#include "tst_intray.moc"
