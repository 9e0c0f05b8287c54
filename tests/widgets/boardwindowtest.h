// BoardWindowTest: the real window on a real board of four columns, and what a person does with it.
#pragma once

#include "widgets/board/boardview.h"
#include "widgets/board/cardlist.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QFuture>
#include <QLineEdit>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace pulley {

/// The connection of `session` is lost, and stays so until back(): its thread has said so, and answers nobody meanwhile.
class LostConnection
{
public:
    explicit LostConnection(BoardSession &session)
    {
        session.run<Done>([gate = m_gate](BoardStore &store) {
            Q_EMIT store.lost();
            gate->acquire();
            return Done{};
        });
        if (!QTest::qWaitFor([&] { return session.state() == ConnectionState::Lost; }, 10000))
            qFatal("the connection isn't lost");
    }
    ~LostConnection() { back(); }
    LostConnection(const LostConnection &) = delete;
    LostConnection &operator=(const LostConnection &) = delete;
    void back() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

class BoardWindowTest : public QObject
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;

    Location location() const { return *parseLocation(m_folder->filePath(QStringLiteral("board.db"))); }
    std::unique_ptr<BoardSession> newSession(const QString &who) const
    {
        return std::make_unique<BoardSession>(location(), PersonId{who});
    }
    BoardSession &session() const { return *m_window->session(); }
    BoardView &view() const { return *m_window->boardView(); }

    static ColumnId column(const char *name) { return ColumnId{QLatin1String(name)}; }
    static Column makeColumn(const char *name, ColumnKind kind, bool split = false)
    {
        Column made;
        made.id = column(name);
        made.name = QLatin1String(name);
        made.kind = kind;
        made.split = split;
        return made;
    }

    /// Ready | Analyse(1) | Doing(2, split) | Done.
    static CreateBoard smallBoard();

    template <class T>
    static bool done(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 10000);
    }
    bool submit(BoardSession &to, const Action &action) const;
    CardId add(const char *title) const
    {
        const AddCard action = addition(title);
        return submit(session(), action) ? action.card : CardId();
    }

    CardList &list(const char *name, Half half = Half::Doing) const { return *view().listOf(Place{column(name), half}); }
    QString textOf(const char *name, Half half = Half::Doing) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    QLineEdit *reasonField() const
    {
        QWidget *dialog = QApplication::activeWindow();
        return dialog && dialog != m_window.get() ? dialog->findChild<QLineEdit *>() : nullptr;
    }
    bool giveReason(const char *reason) const;
    /// What dragging `card` onto a list does; gives back whether the move was accepted.
    bool dragOnto(CardList &from, const CardId &card, CardList &to) const;

    void openWindow(const CreateBoard &create = smallBoard());
    void closeWindow();

    std::unique_ptr<BoardSession> another(const char *who) const;
    /// As somebody else does it, and until it is seen here.
    bool elsewhere(const Action &action) const;
    AddCard addition(const char *title) const;
    /// Without a window manager nobody gives the keyboard back to the window when a dialog goes.
    bool activate() const
    {
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }
    template <class Widget>
    Widget *dialog(const char *name = nullptr) const
    {
        const QString wanted = QString::fromLatin1(name);
        Widget *found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            for (Widget *each : m_window->findChildren<Widget *>(wanted)) {
                if (each->isVisible())
                    found = each;
            }
            return found != nullptr;
        });
        return there ? found : nullptr;
    }
};

} // namespace pulley
