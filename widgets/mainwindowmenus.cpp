// MainWindow's menus, and the windows that open from them.
#include "models/domain/quickline.h"
#include "models/session/wording.h"
#include "widgets/board/boardactions.h"
#include "widgets/board/boardview.h"
#include "widgets/board/emptypage.h"
#include "widgets/board/shortcutlist.h"
#include "widgets/board/topbar.h"
#include "widgets/card/cardeditor.h"
#include "widgets/card/closedcards.h"
#include "widgets/card/newcarddialog.h"
#include "widgets/charts/chartwindow.h"
#include "widgets/connect/boardsdialog.h"
#include "widgets/connect/duplicatedialog.h"
#include "widgets/find/boardfilter.h"
#include "widgets/mainwindow_p.h"
#include "widgets/mainwindowwork.h"
#include "widgets/notice.h"
#include "widgets/policy/policyeditor.h"

#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

namespace pulley {

void MainWindow::present(QWidget &window)
{
    window.setAttribute(Qt::WA_DeleteOnClose);
    window.show();
    window.raise();
    window.activateWindow();
}

QAction *MainWindow::windowAction(const char *name, const QString &text, const QString &tip, const QList<QKeySequence> &keys,
                                  std::function<void()> deed)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setShortcuts(keys);
    action->setAutoRepeat(false);
    addAction(action);
    connect(action, &QAction::triggered, this, std::move(deed));
    return action;
}

void MainWindow::makeWindowActions()
{
    WindowActions &a = *m_actions;
    a.boards = windowAction("boards", tr("&Boards and connections\u2026"), tr("Another board, file or server"),
                            {Qt::CTRL | Qt::Key_O}, [this] { chooseBoard(); });
    a.policy = windowAction("policy", tr("Columns and &limits\u2026"), tr("The board's workflow and its WIP limits"),
                            {Qt::CTRL | Qt::Key_L}, [this] { editPolicy(); });
    a.duplicate = windowAction("duplicatePolicy", tr("&Duplicate this board's policy\u2026"),
                               tr("A new board with these columns and limits, and no cards"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
                               [this] { duplicatePolicy(); });
    a.chart = windowAction("cycleTimes", tr("&Flow charts"), tr("How work flows: cycle times, throughput, forecasts and more"),
                           {Qt::Key_F}, [this] { showChart(); });
    a.closed = windowAction("closedCards", tr("Discarded and &finished cards\u2026"),
                            tr("Read them, and bring discarded ones back"), {Qt::CTRL | Qt::Key_H}, [this] { showClosed(); });
    a.refresh =
        windowAction("refresh", tr("Re&fresh"), tr("Ask the database for changes now"), {Qt::Key_F5}, [this] { refresh(); });
    a.quit = windowAction("quit", tr("&Quit"), tr("Close Pulley"), {Qt::CTRL | Qt::Key_Q}, [this] { quit(); });
    a.fullScreen = windowAction("fullScreen", tr("F&ull screen"), tr("The board and nothing else"), {Qt::Key_F11},
                                [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    a.noticed = windowAction("noticedCard", tr("Card in the &notice"), tr("Show the card that the notice below names"), {Qt::Key_G},
                             [this] { m_notice->follow(); });
    a.shortcuts = windowAction("shortcuts", tr("&Keyboard shortcuts"), tr("Every key there is"), {Qt::Key_Question, Qt::Key_F1},
                               [this] { showShortcuts(); });
    a.about =
        windowAction("about", tr("&About Pulley"), tr("Version and licence"), {Qt::SHIFT | Qt::Key_F1}, [this] { showAbout(); });
    makeFindActions();
    makeLookActions();
    makeLanguageActions();
    m_empty->addButton(a.boards);
    m_bar->addButton(a.chart);
    m_bar->addButton(a.policy);
}

void MainWindow::fillMenus()
{
    WindowActions &a = *m_actions;
    for (QAction *action : a.ofBoard()) {
        action->setEnabled(m_view != nullptr);
        action->setProperty("whyNot", tr("no board is open"));
    }
    menuBar()->clear();
    QMenu *board = menuBar()->addMenu(tr("&Board"));
    board->addActions({a.boards, a.policy, a.duplicate, a.refresh});
    board->addSeparator();
    board->addAction(a.quit);
    if (m_deeds) {
        QMenu *edit = menuBar()->addMenu(tr("&Edit"));
        edit->addActions(m_deeds->editActions());
        QMenu *card = menuBar()->addMenu(tr("&Card"));
        for (QAction *action : m_deeds->cardActions())
            action ? card->addAction(action) : static_cast<void>(card->addSeparator());
        card->addSeparator();
        card->addAction(a.closed);
    }
    m_work->fillMenu(*menuBar()->addMenu(tr("My &work")));
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({a.palette, a.find, a.unfilter});
    view->addSeparator();
    view->addActions({a.chart, a.noticed, a.fullScreen});
    if (m_deeds) {
        view->addSeparator();
        view->addActions(m_deeds->laneActions());
    }
    view->addSeparator();
    view->addActions(a.themes);
    view->addSeparator();
    view->addActions({a.highContrast, a.reducedMotion});
    view->addSeparator();
    view->addMenu(tr("Lan&guage"))->addActions(a.languages);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({a.shortcuts, a.about});
    m_shortcuts.apply(allActions());
    m_filter->setKeys(a.find->shortcut(), a.unfilter->shortcut());
}

QList<QAction *> MainWindow::allActions() const
{
    QList<QAction *> all;
    for (const QAction *title : menuBar()->actions())
        all.append(actionsIn(*title->menu()));
    return all;
}

void MainWindow::refresh()
{
    if (m_models)
        m_models->tick();
    m_session->run<Done>([](BoardStore &store) {
        Q_EMIT store.advanced();
        return Done{};
    });
}

void MainWindow::editCard(const CardId &card)
{
    QPointer<QWidget> &window = m_open[QLatin1String("card ") + card.value];
    if (!window) {
        auto *editor = new CardEditor(*m_session, card, this);
        connect(editor, &CardEditor::openAsked, this, &MainWindow::editCard);
        window = editor;
    }
    present(*window);
}

void MainWindow::showClosed()
{
    QPointer<QWidget> &window = m_open[QStringLiteral("closed")];
    if (!window) {
        auto *closed = new ClosedCards(*m_session, this);
        connect(closed, &ClosedCards::openAsked, this, &MainWindow::editCard);
        connect(closed, &ClosedCards::restored, this, [this](const CardId &card) { m_view->showCard(card); });
        window = closed;
    }
    present(*window);
}

void MainWindow::addCard()
{
    QPointer<QWidget> &window = m_open[QStringLiteral("new")];
    if (!window) {
        auto *dialog = new NewCardDialog(*m_session, this);
        dialog->setWindowModality(Qt::WindowModal);
        dialog->setColumn(columnForNew());
        connect(dialog, &NewCardDialog::added, this, [this](const CardId &card) { m_view->showCard(card); });
        window = dialog;
    }
    present(*window);
}

/// The queue that is being looked at, else the first one there is.
ColumnId MainWindow::columnForNew() const
{
    const Board &board = m_session->board();
    const Card *card = findCard(board, m_view->currentCard());
    const Column *at = card ? findColumn(board, card->standing.column) : nullptr;
    if (at && at->kind == ColumnKind::Queue)
        return at->id;
    return quickColumn(board);
}

void MainWindow::editPolicy()
{
    QPointer<QWidget> &window = m_open[QStringLiteral("policy")];
    if (!window)
        window = new PolicyEditor(*m_session, this);
    present(*window);
}

void MainWindow::showChart()
{
    QPointer<QWidget> &window = m_open[QStringLiteral("chart")];
    if (!window) {
        auto *chart = new ChartWindow(*m_session, this);
        chart->setWindowFlag(Qt::Window);
        chart->keepIn(m_settings);
        connect(chart, &ChartWindow::cardActivated, this, &MainWindow::editCard);
        window = chart;
    }
    present(*window);
}

void MainWindow::chooseBoard()
{
    QPointer<QWidget> &window = m_open[QStringLiteral("boards")];
    if (!window) {
        auto *dialog = new BoardsDialog(m_settings, m_makeSession, this);
        connect(dialog, &BoardsDialog::chosen, this, [this](const Location &location, const QString &key) {
            // Not from within the dialog, which goes when the board does.
            QMetaObject::invokeMethod(
                this, [this, location, key] { openBoard(location, key); }, Qt::QueuedConnection);
        });
        window = dialog;
    }
    present(*window);
}

void MainWindow::duplicatePolicy()
{
    QPointer<QWidget> &window = m_open[QStringLiteral("duplicate")];
    if (!window) {
        auto *dialog = new DuplicateDialog(m_session->board(), m_session->location(), m_makeSession, this);
        connect(dialog, &DuplicateDialog::made, this, [this](const Location &location, const QString &key) {
            // Not from within the dialog, which goes when the board does.
            QMetaObject::invokeMethod(
                this, [this, location, key] { openBoard(location, key); }, Qt::QueuedConnection);
        });
        window = dialog;
    }
    present(*window);
}

void MainWindow::showShortcuts()
{
    auto *list = new ShortcutList(*menuBar(), m_shortcuts, this);
    connect(list, &QDialog::finished, this,
            [this] { m_filter->setKeys(m_actions->find->shortcut(), m_actions->unfilter->shortcut()); });
    list->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Pulley"),
                                tr("<b>Pulley %1</b><p>A Kanban board whose limits hold.</p>"
                                   "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                                    .arg(QLatin1String(PULLEY_VERSION)),
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->open();
}

} // namespace pulley
