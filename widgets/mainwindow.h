// MainWindow: one board in a window: bars, menus, notices, and the way to other boards and windows.
#pragma once

#include "models/items/boardmodels.h"
#include "widgets/keys/shortcutbook.h"
#include "widgets/language.h"
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
class BoardFilter;
class BoardView;
class EmptyPage;
class KeptBox;
class Notice;
class PeopleBar;
class StatusLine;
class TopBar;
enum class Leaving;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `theme`, `language` and `settings` must outlive it. `clock` gives ages.
    MainWindow(Theme &theme, Language &language, QSettings &settings, SessionMaker makeSession,
               BoardModels::Clock clock = systemNow);
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
    BoardFilter &filter() const;
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

    void build();
    /// Takes down all that build() and a board have put up; the session is let go of, not closed.
    std::unique_ptr<BoardSession> takeDown();
    /// Everything anew, in the language that is spoken now, with the same board and card.
    void rebuild();
    /// The window that m_open knows by this name.
    void reopen(const QString &window);
    /// `name` is what settings know it by.
    QAction *windowAction(const char *name, const QString &text, const QString &tip, const QList<QKeySequence> &keys,
                          std::function<void()> deed);
    void makeWindowActions();
    static void present(QWidget &window);
    void makeFindActions();
    void makeLookActions();
    void makeLanguageActions();
    void speak(LanguageChoice choice);
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
    void tellHidden(const CardId &card);
    void tellPulled(const Committed &committed);
    /// In the window that the person is in.
    Notice &noticeHere() const;
    void quit();
    void editCard(const CardId &card);
    void addCard();
    ColumnId columnForNew() const;
    void editPolicy();
    void showChart();
    void showClosed();
    void chooseBoard();
    void showPalette();
    /// On the board, whatever the filter says.
    void goToCard(const CardId &card);
    void duplicatePolicy();
    void showShortcuts();
    void showAbout();

    Theme &m_theme;
    Language &m_language;
    QSettings &m_settings;
    SessionMaker m_makeSession;
    BoardModels::Clock m_clock;
    std::unique_ptr<BoardSession> m_session;
    std::unique_ptr<WindowActions> m_actions;
    std::unique_ptr<Work> m_work;
    QStackedWidget *m_pages = nullptr;
    EmptyPage *m_empty = nullptr;
    TopBar *m_bar = nullptr;
    QPointer<StatusLine> m_status;
    QPointer<PeopleBar> m_people;
    Notice *m_notice = nullptr;
    BoardModels *m_models = nullptr;
    BoardView *m_view = nullptr;
    BoardActions *m_deeds = nullptr;
    BoardFilter *m_filter = nullptr;
    ShortcutBook m_shortcuts;
    QHash<QString, QPointer<QWidget>> m_open;
    QPointer<KeptBox> m_kept;
    bool m_free = false;
    bool m_quitting = false;
};

} // namespace pulley
