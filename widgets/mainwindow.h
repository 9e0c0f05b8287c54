// MainWindow: one board in a window: bars, menus, notices, and the way to other boards and windows.
#pragma once

#include "models/items/boardmodels.h"
#include "widgets/parts/sessionmaker.h"
#include "widgets/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <memory>

class QSettings;
class QStackedWidget;

namespace pulley {

class BoardActions;
class BoardView;
class EmptyPage;
class KeptBox;
class Notice;
class StatusLine;
class TopBar;
enum class Leaving;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `theme` and `settings` must outlive it. `clock` gives ages.
    MainWindow(Theme &theme, QSettings &settings, SessionMaker makeSession, BoardModels::Clock clock = systemNow);
    ~MainWindow() override;

    /// Shows board `key` (empty: the only one) of `location`, as soon as nothing typed or kept here is lost by it: that is asked
    /// about. The session is made if need be; the window shows how it goes.
    void openBoard(const Location &location, const QString &key, OpenMode mode = OpenMode::Existing);
    /// Takes over a session that is open, or about to be. The one before and all its windows go, without asking.
    void adopt(std::unique_ptr<BoardSession> session);

    /// Null before the first openBoard().
    BoardSession *session() const;
    BoardView *boardView() const;
    Notice &notice() const;
    /// Every action there is, as the menus hold them.
    QList<QAction *> allActions() const;

    /// My work in its own small window, whether this one is shown or not.
    void showMyWork();
    /// A card in one line, over whatever is there.
    void quickAdd();
    /// The key for quick add everywhere on the desktop, or none; only offered where setGlobalKeyPossible(true) was called.
    QKeySequence globalKey() const;
    void setGlobalKeyPossible(bool possible);
    /// Something that doesn't stop anybody.
    void mention(const QString &sentence);

    /// `asked` is what was refused.
    void tell(const Refusal &refusal, const Action &asked);
    /// Over the board a notice; without one in place of it.
    void showFailure(const QString &sentence);

Q_SIGNALS:
    /// A board is on the screen.
    void boardShown();
    /// No board, and why.
    void failedToOpen(const QString &sentence);
    void globalKeyChosen(const QKeySequence &key);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct WindowActions;
    struct Work;

    QAction *windowAction(const QString &text, const QString &tip, const QList<QKeySequence> &keys, std::function<void()> deed);
    void makeWindowActions();
    void makeLookActions();
    void fillMenus();
    void wireSession();
    void showBoard();
    void nameWindow();
    void listBoards();
    void refresh();
    void remember();
    /// The windows opened from this one.
    QList<QWidget *> ownWindows() const;
    bool closeOwnWindows();
    /// True when nothing is lost by leaving now. Otherwise that is being asked about, and `leave` is called if it may be after all.
    bool mayLeave(Leaving leaving, const std::function<void()> &leave);
    void tellKept();
    void tellPulled(const Committed &committed);
    /// In the window that the person is in.
    Notice &noticeHere() const;
    void quit();
    void editCard(const CardId &card);
    void addCard();
    ColumnId columnForNew() const;
    void editPolicy();
    void showChart();
    void chooseBoard();
    void showShortcuts();
    void showAbout();

    Theme &m_theme;
    QSettings &m_settings;
    SessionMaker m_makeSession;
    BoardModels::Clock m_clock;
    std::unique_ptr<BoardSession> m_session;
    std::unique_ptr<WindowActions> m_actions;
    std::unique_ptr<Work> m_work;
    QStackedWidget *m_pages;
    EmptyPage *m_empty;
    TopBar *m_bar;
    QPointer<StatusLine> m_status;
    Notice *m_notice;
    BoardModels *m_models = nullptr;
    BoardView *m_view = nullptr;
    BoardActions *m_deeds = nullptr;
    QHash<QString, QPointer<QWidget>> m_open;
    QPointer<KeptBox> m_kept;
    bool m_free = false;
    bool m_quitting = false;
};

} // namespace pulley
