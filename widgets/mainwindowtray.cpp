// MainWindow::Work in the system tray and on the desktop's keyboard; and what the window tells about pulls, wherever they came
// from.
#include "models/items/myworkface.h"
#include "models/session/wording.h"
#include "widgets/board/boardactions.h"
#include "widgets/board/boardview.h"
#include "widgets/mainwindow_p.h"
#include "widgets/mainwindowwork.h"
#include "widgets/mywork/globalkeydialog.h"
#include "widgets/mywork/myworkwindow.h"
#include "widgets/mywork/trayicon.h"
#include "widgets/notice.h"

#include <QApplication>
#include <QSettings>
#include <QSystemTrayIcon>

namespace pulley {

namespace {

constexpr auto globalKeySetting = "quickadd/key";

} // namespace

void MainWindow::Work::wireTray()
{
    connect(&m_menu, &TrayMenu::pullAsked, &m_window, [this] { pull(); });
    connect(&m_menu, &TrayMenu::openAsked, &m_window, [this](const CardId &card) { openCard(card); });
    connect(&m_menu, &TrayMenu::showAsked, &m_window, [this](const CardId &card) { showOnBoard(card); });
    connect(&m_menu, &TrayMenu::quickAddAsked, &m_window, [this] { showQuickAdd(); });
    connect(&m_menu, &TrayMenu::workAsked, &m_window, [this] { showSmall(); });
    connect(&m_menu, &TrayMenu::boardAsked, &m_window, [this] { showBoard(); });
    connect(&m_menu, &TrayMenu::quitAsked, &m_window, &MainWindow::quit);
}

void MainWindow::Work::makeTray()
{
    setTrayShown(m_showTray->isChecked());
    const auto keep = [this] { QApplication::setQuitOnLastWindowClosed(!(m_tray && m_keepInTray->isChecked())); };
    connect(m_keepInTray, &QAction::toggled, &m_window, keep);
    connect(m_showTray, &QAction::toggled, &m_window, keep);
    keep();
}

void MainWindow::Work::setTrayShown(bool shown)
{
    delete m_tray.data();
    if (!shown || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = new QSystemTrayIcon(&m_window);
    m_tray->setContextMenu(&m_menu.menu());
    connect(m_tray, &QSystemTrayIcon::activated, &m_window, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            showSmall();
    });
    refreshTray();
    m_tray->show();
}

void MainWindow::Work::refreshTray()
{
    std::optional<int> free;
    if (m_window.m_models) {
        const BoardModels &models = *m_window.m_models;
        const MyWorkFace face = models.myWork();
        m_menu.show(models.counted(), models.me(), face);
        free = face.freeSlots;
    }
    if (!m_tray)
        return;
    m_tray->setIcon(trayIcon(free));
    m_tray->setToolTip(m_menu.toolTip());
}

void MainWindow::Work::tellByTray(const QString &sentence)
{
    const bool seen = (m_window.isVisible() && !m_window.isMinimized()) || (small && small->isVisible());
    if (m_tray && !seen)
        m_tray->showMessage(MainWindow::tr("Pulley"), sentence, trayIcon({}));
}

void MainWindow::Work::askKey()
{
    auto *dialog = new GlobalKeyDialog(m_window.globalKey(), &m_window);
    connect(dialog, &GlobalKeyDialog::chosen, &m_window, [this](const QKeySequence &key) {
        m_window.m_settings.setValue(QLatin1String(globalKeySetting), key.toString(QKeySequence::PortableText));
        Q_EMIT m_window.globalKeyChosen(key);
    });
    dialog->open();
}

QKeySequence MainWindow::globalKey() const
{
    const QString usual = QStringLiteral("Ctrl+Alt+N");
    return QKeySequence(m_settings.value(QLatin1String(globalKeySetting), usual).toString(), QKeySequence::PortableText);
}

void MainWindow::setGlobalKeyPossible(bool possible)
{
    m_work->keyAction->setVisible(possible);
}

void MainWindow::showMyWork()
{
    m_work->showSmall();
}

void MainWindow::quickAdd()
{
    m_work->showQuickAdd();
}

void MainWindow::mention(const QString &sentence)
{
    noticeHere().tell(NoticeKind::Said, sentence);
}

Notice &MainWindow::noticeHere() const
{
    const QPointer<MyWorkWindow> &small = m_work->small;
    if (!small || !small->isVisible())
        return *m_notice;
    const QWidget *active = QApplication::activeWindow();
    while (active && active != small && active->parentWidget())
        active = active->parentWidget()->window();
    return active == small || !isVisible() ? small->notice() : *m_notice;
}

void MainWindow::tell(const Refusal &refusal, const Action &asked)
{
    const Board &board = m_session->board();
    // The small window has no such key.
    const bool here = &noticeHere() == m_notice;
    const QString key = here ? m_actions->noticed->shortcut().toString(QKeySequence::NativeText) : QString();
    const QString no = sentence(board, refusal);
    const bool nothingToPull =
        std::holds_alternative<PullNext>(asked) && (refusal.rule == Rule::LimitFull || refusal.rule == Rule::NothingToPull);
    if (const auto help = nothingToPull ? firstOffer(board, m_session->me(), refusal.at) : std::nullopt) {
        //: %1 is why no card could be pulled, %2 what helps instead: "Unblock OPS-9 (2 days)"
        noticeHere().tell(NoticeKind::Refused, MainWindow::tr("%1 Meanwhile: %2.").arg(no, help->text), help->number,
                          help->help.card.value, key);
        return;
    }
    const Card *soonest = findCard(board, refusal.soonest);
    noticeHere().tell(NoticeKind::Refused, no, soonest ? cardNumber(board, *soonest) : QString(), refusal.soonest.value, key);
}

void MainWindow::tellPulled(const Committed &committed)
{
    const auto entry = entryOf(committed);
    if (!entry)
        return;
    const Board &board = m_session->board();
    const auto choice = choiceBehind(board, *entry);
    const Card *card = choice ? findCard(board, choice->card) : nullptr;
    const Column *column = choice ? findColumn(board, choice->to) : nullptr;
    if (!card || !column)
        return;
    m_work->pulled = card->id;
    const QString number = cardNumber(board, *card);
    const QList<QKeySequence> undo = m_deeds->editActions().first()->shortcuts();
    const QString text = MainWindow::tr("Pulled %1 into %2: %3.").arg(number, column->name, reason(board, *choice));
    noticeHere().tell(NoticeKind::Said, text, number, card->id.value, {},
                      undo.isEmpty() ? MainWindow::tr("Undo")
                                     : MainWindow::tr("Undo (%1)").arg(undo.last().toString(QKeySequence::NativeText)));
    m_work->tellByTray(text);
}

} // namespace pulley
