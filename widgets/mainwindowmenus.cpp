// MainWindow's menus, and the windows that open from them.
#include "models/session/wording.h"
#include "widgets/board/boardactions.h"
#include "widgets/board/boardview.h"
#include "widgets/board/emptypage.h"
#include "widgets/board/shortcutlist.h"
#include "widgets/board/topbar.h"
#include "widgets/card/cardeditor.h"
#include "widgets/card/newcarddialog.h"
#include "widgets/charts/chartwindow.h"
#include "widgets/connect/boardsdialog.h"
#include "widgets/mainwindow_p.h"
#include "widgets/mainwindowwork.h"
#include "widgets/notice.h"
#include "widgets/policy/policyeditor.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

namespace pulley {

namespace {

void present(QWidget &window)
{
    window.setAttribute(Qt::WA_DeleteOnClose);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

QAction *MainWindow::windowAction(const QString &text, const QString &tip, const QList<QKeySequence> &keys,
                                  std::function<void()> deed)
{
    auto *action = new QAction(text, this);
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
    a.boards = windowAction(tr("&Boards and connections\u2026"), tr("Another board, file or server"), {Qt::CTRL | Qt::Key_O},
                            [this] { chooseBoard(); });
    a.policy = windowAction(tr("Columns and &limits\u2026"), tr("The board's workflow and its WIP limits"), {Qt::CTRL | Qt::Key_L},
                            [this] { editPolicy(); });
    a.chart = windowAction(tr("Cycle &times"), tr("How long finished cards took"), {Qt::Key_F}, [this] { showChart(); });
    a.refresh = windowAction(tr("Re&fresh"), tr("Ask the database for changes now"), {Qt::Key_F5}, [this] { refresh(); });
    a.quit = windowAction(tr("&Quit"), tr("Close Pulley"), {Qt::CTRL | Qt::Key_Q}, [this] { quit(); });
    a.fullScreen = windowAction(tr("F&ull screen"), tr("The board and nothing else"), {Qt::Key_F11},
                                [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    a.noticed = windowAction(tr("Card in the &notice"), tr("Show the card that the notice below names"), {Qt::Key_G},
                             [this] { m_notice->follow(); });
    a.shortcuts = windowAction(tr("&Keyboard shortcuts"), tr("Every key there is"), {Qt::Key_Question, Qt::Key_F1},
                               [this] { showShortcuts(); });
    a.about = windowAction(tr("&About Pulley"), tr("Version and licence"), {Qt::SHIFT | Qt::Key_F1}, [this] { showAbout(); });
    makeLookActions();
    m_empty->addButton(a.boards);
    m_bar->addButton(a.chart);
    m_bar->addButton(a.policy);
}

void MainWindow::makeLookActions()
{
    WindowActions &a = *m_actions;
    auto *group = new QActionGroup(this);
    const QList<std::pair<ThemeChoice, QString>> choices{
        {ThemeChoice::System, tr("&System colours")}, {ThemeChoice::Light, tr("&Light")}, {ThemeChoice::Dark, tr("&Dark")}};
    int key = Qt::Key_1;
    for (const auto &choice : choices) {
        QAction *action = windowAction(choice.second, tr("Colours of the window"), {QKeyCombination(Qt::ALT, Qt::Key(key++))},
                                       [this, which = choice.first] {
                                           m_theme.choose(which);
                                           m_settings.setValue(QStringLiteral("theme"), themeName(which));
                                       });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice.first);
        group->addAction(action);
        a.themes.append(action);
    }
    const auto toggle = [this](const QString &text, const QString &tip, const char *name,
                               void (Theme::*choose)(std::optional<bool>)) {
        QAction *action = windowAction(text, tip, {}, [] {});
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, name, choose](bool on) {
            m_settings.setValue(QLatin1String(name), on);
            (m_theme.*choose)(on);
        });
        return action;
    };
    a.highContrast = toggle(tr("&High contrast"), tr("Stronger lines and text"), "highContrast", &Theme::chooseHighContrast);
    a.reducedMotion = toggle(tr("Less &motion"), tr("Nothing glides"), "reducedMotion", &Theme::chooseReducedMotion);
    const auto show = [this] {
        m_actions->highContrast->setChecked(m_theme.highContrast());
        m_actions->reducedMotion->setChecked(m_theme.reducedMotion());
    };
    connect(&m_theme, &Theme::changed, this, show);
    show();
}

void MainWindow::fillMenus()
{
    WindowActions &a = *m_actions;
    for (QAction *action : a.ofBoard())
        action->setEnabled(m_view != nullptr);
    menuBar()->clear();
    QMenu *board = menuBar()->addMenu(tr("&Board"));
    board->addActions({a.boards, a.policy, a.refresh});
    board->addSeparator();
    board->addAction(a.quit);
    if (m_deeds) {
        QMenu *edit = menuBar()->addMenu(tr("&Edit"));
        edit->addActions(m_deeds->editActions());
        QMenu *card = menuBar()->addMenu(tr("&Card"));
        for (QAction *action : m_deeds->cardActions())
            action ? card->addAction(action) : static_cast<void>(card->addSeparator());
    }
    m_work->fillMenu(*menuBar()->addMenu(tr("My &work")));
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({a.chart, a.noticed, a.fullScreen});
    view->addSeparator();
    view->addActions(a.themes);
    view->addSeparator();
    view->addActions({a.highContrast, a.reducedMotion});
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({a.shortcuts, a.about});
}

QList<QAction *> MainWindow::allActions() const
{
    QList<QAction *> all;
    for (const QAction *menu : menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (!action->isSeparator())
                all.append(action);
        }
    }
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
    if (!window)
        window = new CardEditor(*m_session, card, this);
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
    for (const Column &column : board.columns) {
        if (column.kind == ColumnKind::Queue)
            return column.id;
    }
    return board.columns.isEmpty() ? ColumnId() : board.columns.first().id;
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

void MainWindow::showShortcuts()
{
    (new ShortcutList(allActions(), this))->open();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Pulley"),
                       tr("<b>Pulley %1</b><p>A Kanban board whose limits hold.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QLatin1String(PULLEY_VERSION)));
}

} // namespace pulley
