// MainWindow::Work: makes the parts when they are first wanted, and hands what they ask for to the session or the window.
#include "widgets/mainwindowwork.h"

#include "models/session/wording.h"
#include "widgets/board/boardview.h"
#include "widgets/connect/keptbox.h"
#include "widgets/mywork/mycardlist.h"
#include "widgets/mywork/myworkview.h"
#include "widgets/mywork/myworkwindow.h"
#include "widgets/mywork/quickadd.h"
#include "widgets/mywork/whodialog.h"
#include "widgets/notice.h"
#include "widgets/parts/whendone.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QSystemTrayIcon>

namespace pulley {

namespace {

constexpr auto dockShownKey = "mywork/docked";
constexpr auto dockWidthKey = "mywork/width";
constexpr int usualWidth = 270;

} // namespace

MainWindow::Work::Work(MainWindow &window) : m_window(window), m_dock(new QDockWidget(&window)), m_menu(&window)
{
    m_dock->setObjectName(QStringLiteral("myWorkDock"));
    m_dock->setWindowTitle(MainWindow::tr("My work"));
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setTitleBarWidget(new QWidget(m_dock)); // the view has a heading of its own
    m_dock->hide();
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
    makeActions();
    wireTray();
    makeTray();
}

MainWindow::Work::~Work()
{
    leaveBoard();
    delete m_quick.data();
    delete small.data();
    delete m_dock;
    delete m_tray.data();
}

QAction *MainWindow::Work::toggle(const char *name, const QString &text, const QString &tip, const QKeySequence &key,
                                  const char *setting, bool usually, std::function<void(bool)> deed)
{
    QAction *action = m_window.windowAction(name, text, tip, {key}, [] {});
    action->setCheckable(true);
    action->setChecked(m_window.m_settings.value(QLatin1String(setting), usually).toBool());
    connect(action, &QAction::toggled, &m_window, [this, setting, deed](bool on) {
        m_window.m_settings.setValue(QLatin1String(setting), on);
        deed(on);
    });
    return action;
}

void MainWindow::Work::makeActions()
{
    m_showDock = toggle("myWork", MainWindow::tr("&My work"), MainWindow::tr("My cards and slots beside the board"), Qt::Key_W,
                        dockShownKey, true, [this](bool shown) { setDockShown(shown); });
    m_showSmall = m_window.windowAction("myWorkWindow", MainWindow::tr("My work in a &window"),
                                        MainWindow::tr("Small, and there when the board is not"), {Qt::SHIFT | Qt::Key_W},
                                        [this] { showSmall(); });
    m_quickAdd = m_window.windowAction("quickAdd", MainWindow::tr("&Quick add\u2026"), MainWindow::tr("A card in one line"),
                                       {Qt::CTRL | Qt::Key_N}, [this] { showQuickAdd(); });
    m_who = m_window.windowAction("whoAmI", MainWindow::tr("Who &am I\u2026"), MainWindow::tr("Say who works here"),
                                  {Qt::CTRL | Qt::SHIFT | Qt::Key_W}, [this] { askWho(); });
    const bool possible = QSystemTrayIcon::isSystemTrayAvailable();
    m_showTray =
        toggle("inTray", MainWindow::tr("In the system &tray"), MainWindow::tr("Free slots and my cards as an icon of the desktop"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_T, "tray/on", true, [this](bool shown) { setTrayShown(shown); });
    m_showTray->setEnabled(possible);
    m_keepInTray = toggle("keepInTray", MainWindow::tr("&Keep in the tray"),
                          MainWindow::tr("Closing the window leaves Pulley in the system tray"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
                          "tray/keep", false, [](bool) {});
    m_keepInTray->setEnabled(possible);
    keyAction = m_window.windowAction("globalKey", MainWindow::tr("Global ke&y for quick add\u2026"),
                                      MainWindow::tr("A key that works in every program"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
                                      [this] { askKey(); });
    keyAction->setVisible(false);
}

void MainWindow::Work::fillMenu(QMenu &menu) const
{
    const bool open = m_window.m_view != nullptr;
    for (QAction *action : {m_showSmall, m_quickAdd, m_who})
        action->setEnabled(open);
    m_who->setEnabled(open && !m_window.m_session->isMeEnforced());
    m_who->setToolTip(m_who->isEnabled() || !open ? MainWindow::tr("Say who works here")
                                                  : MainWindow::tr("The database says who you are"));
    menu.setToolTipsVisible(true);
    menu.addActions({m_showDock, m_showSmall, m_quickAdd, m_who});
    menu.addSeparator();
    menu.addActions({m_showTray, m_keepInTray, keyAction});
}

MyWorkView *MainWindow::Work::makeView(QWidget *parent)
{
    auto *view = new MyWorkView(*m_window.m_session, *m_window.m_models, parent);
    connect(view, &MyWorkView::pullAsked, &m_window, [this] { pull(); });
    connect(view, &MyWorkView::undoAsked, &m_window, [this] { undo(); });
    connect(view, &MyWorkView::openAsked, &m_window, [this](const CardId &card) { openCard(card); });
    connect(view, &MyWorkView::showAsked, &m_window, [this](const CardId &card) { showOnBoard(card); });
    connect(view, &MyWorkView::whoAsked, &m_window, [this] { askWho(); });
    return view;
}

QList<MyWorkView *> MainWindow::Work::views() const
{
    QList<MyWorkView *> all;
    if (auto *docked = qobject_cast<MyWorkView *>(m_dock->widget()))
        all.append(docked);
    if (small && small->view())
        all.append(small->view());
    return all;
}

void MainWindow::Work::enterBoard()
{
    if (m_entered != m_window.m_models) {
        m_entered = m_window.m_models;
        setDockShown(m_showDock->isChecked());
        if (small)
            small->setView(makeView(small));
        connect(m_window.m_models, &BoardModels::settled, &m_window, [this] { refreshTray(); });
        connect(m_window.m_models, &BoardModels::rebuilt, &m_window, [this] { refreshTray(); });
    }
    if (m_quick)
        m_quick->setSession(m_window.m_session.get());
    refreshTray();
}

void MainWindow::Work::leaveBoard()
{
    delete m_dock->widget();
    m_dock->hide();
    if (small)
        small->setView(nullptr);
    if (m_quick)
        m_quick->setSession(nullptr);
    m_entered = nullptr;
    m_menu.showNone();
}

void MainWindow::Work::fail(const QString &sentence)
{
    if (small)
        small->say(sentence);
    if (m_quick)
        m_quick->fail(sentence);
}

void MainWindow::Work::setDockShown(bool shown)
{
    const bool fresh = shown && m_window.m_models && !m_dock->widget();
    if (fresh)
        m_dock->setWidget(makeView(m_dock));
    const bool had = m_dock->isAncestorOf(QApplication::focusWidget());
    if (!shown)
        remember();
    m_dock->setVisible(shown && m_window.m_models);
    // Not sooner: a dock that is hidden takes no width.
    if (fresh)
        m_window.resizeDocks({m_dock}, {m_window.m_settings.value(QLatin1String(dockWidthKey), usualWidth).toInt()},
                             Qt::Horizontal);
    if (shown || !had || !m_window.m_view)
        return;
    BoardView &board = *m_window.m_view;
    board.currentCard().isEmpty() ? board.showFirst() : board.showCard(board.currentCard());
}

void MainWindow::Work::remember()
{
    if (m_dock->isVisible())
        m_window.m_settings.setValue(QLatin1String(dockWidthKey), m_dock->width());
    if (small)
        small->remember();
}

void MainWindow::Work::showSmall()
{
    if (!small) {
        small = new MyWorkWindow(m_window.m_settings, [this] { return mayClose(); });
        small->say(MainWindow::tr("The board is being opened\u2026"));
        auto *board = m_window.windowAction("openBoard", MainWindow::tr("Open &board"), MainWindow::tr("The whole board"), {},
                                            [this] { showBoard(); });
        for (QAction *action : {board, m_quickAdd, small->onTop()})
            small->addButton(action);
        connect(&small->notice(), &Notice::linkActivated, &m_window, [this](const QString &card) { showOnBoard(CardId{card}); });
        connect(&small->notice(), &Notice::deedAsked, &m_window, [this] { undoPull(); });
        if (m_window.m_models)
            small->setView(makeView(small));
    }
    small->show();
    small->raise();
    small->activateWindow();
}

void MainWindow::Work::showQuickAdd()
{
    if (!m_quick) {
        m_quick = new QuickAdd(m_window.m_settings, [this] { return mayClose(); });
        if (m_window.m_view)
            m_quick->setSession(m_window.m_session.get());
    }
    m_quick->present();
}

void MainWindow::Work::showBoard()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void MainWindow::Work::showOnBoard(const CardId &card)
{
    showBoard();
    if (m_window.m_view)
        m_window.m_view->showCard(card);
}

void MainWindow::Work::openCard(const CardId &card)
{
    if (m_window.m_view)
        m_window.editCard(card);
}

void MainWindow::Work::pull()
{
    // This part of the window may be another one by then.
    whenDone(&m_window, m_window.m_session->submit(PullNext{}), [&window = m_window](const Outcome &outcome) {
        const auto *committed = std::get_if<Committed>(&outcome);
        if (!committed)
            return; // the session tells
        const auto entry = entryOf(*committed);
        for (MyWorkView *view : window.m_work->views()) {
            for (const CardId &card : touchedCards(entry ? entry->changes : QList<Change>()))
                view->select(card);
        }
        window.tellPulled(*committed);
    });
}

void MainWindow::Work::undo()
{
    if (m_window.m_session && m_window.m_session->canUndo())
        m_window.m_session->undo();
}

void MainWindow::Work::undoPull()
{
    const QList<Change> last = m_window.m_session ? m_window.m_session->undoChanges() : QList<Change>();
    if (touchedCards(last).contains(pulled))
        m_window.m_session->undo();
    else
        m_window.mention(MainWindow::tr("Something else was done since. Undo takes that back first."));
}

bool MainWindow::Work::holdsWords()
{
    for (MyWorkView *view : views()) {
        for (QDialog *dialog : view->findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            dialog->raise();
            dialog->activateWindow();
            return true;
        }
    }
    return false;
}

void MainWindow::Work::askWho()
{
    auto *dialog = new WhoDialog(m_window.m_session->board().people, m_window.m_session->me(),
                                 small && small->isActiveWindow() ? static_cast<QWidget *>(small) : &m_window);
    connect(dialog, &WhoDialog::chosen, &m_window, [this](const PersonId &me) {
        m_window.m_settings.setValue(QStringLiteral("me"), me.value);
        m_window.m_session->setMe(me);
    });
    dialog->open();
}

bool MainWindow::Work::mayClose()
{
    if (m_ending || m_window.isVisible() || (m_tray && m_keepInTray->isChecked()))
        return true;
    const int shown = (small && small->isVisible() ? 1 : 0) + (m_quick && m_quick->isVisible() ? 1 : 0);
    return shown > 1 || m_window.mayLeave(Leaving::Quit, [this] {
        m_window.m_free = true;
        m_window.quit();
    });
}

bool MainWindow::Work::goesOn() const
{
    return (m_tray && m_keepInTray->isChecked()) || (small && small->isVisible());
}

void MainWindow::Work::end()
{
    m_ending = true;
    for (QWidget *each : {static_cast<QWidget *>(small), static_cast<QWidget *>(m_quick)}) {
        if (each)
            each->close();
    }
    // Where no window closes last, nobody else ends the program.
    const bool unseen = !m_window.isVisible() || !QApplication::quitOnLastWindowClosed();
    delete m_tray.data();
    m_ending = false;
    if (unseen)
        QCoreApplication::quit();
}

} // namespace pulley
