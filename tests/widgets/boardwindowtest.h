// BoardWindowTest: the real window on a real board of four columns, and what a person does with it.
#pragma once

#include "models/session/templates.h"
#include "widgets/board/boardview.h"
#include "widgets/board/cardlist.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

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
    static CreateBoard smallBoard()
    {
        CreateBoard create;
        Board &board = create.board;
        board.facts.key = QStringLiteral("OPS");
        board.facts.name = QStringLiteral("Operations");
        board.columns = {makeColumn("Ready", ColumnKind::Queue), makeColumn("Analyse", ColumnKind::Active),
                         makeColumn("Doing", ColumnKind::Active, true), makeColumn("Done", ColumnKind::Done)};
        board.facts.commitment = column("Analyse");
        board.facts.delivery = column("Done");
        addOpsVocabulary(board);
        for (const auto &[name, max] : {std::pair("Analyse", 1), std::pair("Doing", 2)}) {
            Limit limit;
            limit.id = LimitId{QLatin1String(name)};
            limit.name = QLatin1String(name);
            limit.selector.columns = {column(name)};
            limit.max = max;
            board.limits.append(limit);
        }
        return create;
    }

    template <class T>
    static bool done(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 10000);
    }
    bool submit(BoardSession &to, const Action &action) const
    {
        const auto future = to.submit(action);
        return done(future) && std::holds_alternative<Committed>(future.result());
    }
    CardId add(const char *title) const
    {
        const AddCard action = addition(title);
        return submit(session(), action) ? action.card : CardId();
    }

    CardList &list(const char *name, Half half = Half::Doing) const { return *view().listOf(Place{column(name), half}); }
    QString textOf(const char *name, Half half = Half::Doing) const
    {
        QStringList titles;
        const ColumnModel &model = list(name, half).cards();
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row).data().toString());
        return titles.join(QLatin1Char(' '));
    }
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
    bool giveReason(const char *reason) const
    {
        if (!QTest::qWaitFor([&] { return reasonField() != nullptr; }))
            return false;
        QTest::keyClicks(reasonField(), QLatin1String(reason));
        QTest::keyClick(reasonField(), Qt::Key_Return);
        return true;
    }
    /// What dragging `card` onto a list does; gives back whether the move was accepted.
    bool dragOnto(CardList &from, const CardId &card, CardList &to) const
    {
        const std::unique_ptr<QMimeData> data(from.cards().mimeData({from.cards().index(from.cards().rowOf(card))}));
        const QPoint at(to.viewport()->width() / 2, to.viewport()->height() - 20);
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to.viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to.viewport(), &move);
        const bool accepted = move.isAccepted();
        QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to.viewport(), &drop);
        return accepted;
    }

    void openWindow()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_theme = std::make_unique<Theme>(*qApp);
        m_window = std::make_unique<MainWindow>(*m_theme, *m_settings, [](const Location &where) {
            return std::make_unique<BoardSession>(where, PersonId{QStringLiteral("ann")});
        });
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        auto made = newSession(QStringLiteral("ann"));
        BoardSession &raw = *made;
        m_window->adopt(std::move(made));
        QVERIFY(done(raw.connectOnly(OpenMode::CreateIfMissing)));
        const auto created = raw.create(smallBoard());
        QVERIFY(done(created));
        QVERIFY(std::holds_alternative<Committed>(created.result()));
        QTRY_VERIFY(m_window->boardView());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void closeWindow()
    {
        m_window.reset();
        m_theme.reset();
        m_settings.reset();
        m_folder.reset();
    }

    std::unique_ptr<BoardSession> another(const char *who) const
    {
        auto other = newSession(QLatin1String(who));
        return done(other->open(QStringLiteral("OPS"))) ? std::move(other) : nullptr;
    }
    /// As somebody else does it, and until it is seen here.
    bool elsewhere(const Action &action) const
    {
        const auto bob = another("bob");
        return bob && submit(*bob, action)
            && QTest::qWaitFor([&] { return session().board().revision >= bob->board().revision; }, 10000);
    }
    AddCard addition(const char *title) const
    {
        AddCard action;
        action.card = makeId<CardId>();
        action.facts.title = QLatin1String(title);
        action.facts.type = session().board().types.first().id;
        action.facts.serviceClass = session().board().classes.last().id;
        return action;
    }
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
