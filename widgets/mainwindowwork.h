// MainWindow's part that is about one's own work: the dock, the small window, quick add, the tray, and who "me" is.
#pragma once

#include "widgets/mainwindow.h"
#include "widgets/mywork/traymenu.h"

#include <QDockWidget>
#include <QPointer>

class QSystemTrayIcon;

namespace pulley {

class MyWorkView;
class MyWorkWindow;
class QuickAdd;
class WhoDialog;

struct MainWindow::Work {
    explicit Work(MainWindow &window);
    ~Work();

    void fillMenu(QMenu &menu) const;
    /// A board is open: views of it are made. Again for another board of the same session.
    void enterBoard();
    /// The session is about to go.
    void leaveBoard();
    void fail(const QString &sentence);
    void remember();
    /// Whether something of the program stays when the main window is closed.
    bool goesOn() const;
    /// Everything that would keep the program going is put away.
    void end();

    void pull();
    void showOnBoard(const CardId &card);
    void openCard(const CardId &card);
    void showBoard();
    void showSmall();
    void showQuickAdd();
    /// Takes the pull back that was told last, unless something else was done since.
    void undoPull();
    /// Whether words for a card are being typed from here; they are brought to the front.
    bool holdsWords();
    /// By a message of the tray, where no window is there to tell it.
    void tellByTray(const QString &sentence);

    QPointer<MyWorkWindow> small;
    QAction *keyAction = nullptr;
    CardId pulled;

private:
    QAction *toggle(const char *name, const QString &text, const QString &tip, const QKeySequence &key, const char *setting,
                    bool usually, std::function<void(bool)> deed);
    void makeActions();
    void makeTray();
    void wireTray();
    void refreshTray();
    void setDockShown(bool shown);
    void setTrayShown(bool shown);
    MyWorkView *makeView(QWidget *parent);
    QList<MyWorkView *> views() const;
    /// Asked by a window that is not the main one before it closes: the last one takes the program with it.
    bool mayClose();
    void askWho();
    void askKey();
    void undo();

    MainWindow &m_window;
    QDockWidget *m_dock;
    QPointer<QuickAdd> m_quick;
    /// The board's, that the views were made for.
    BoardModels *m_entered = nullptr;
    TrayMenu m_menu;
    QPointer<QSystemTrayIcon> m_tray;
    QAction *m_showDock = nullptr;
    QAction *m_showSmall = nullptr;
    QAction *m_quickAdd = nullptr;
    QAction *m_who = nullptr;
    QAction *m_showTray = nullptr;
    QAction *m_keepInTray = nullptr;
    bool m_ending = false;
};

} // namespace pulley
