// The board in its window, worked as a person does: by keys, by drag, beside others, over a slow store.
#include "models/session/templates.h"
#include "widgets/board/boardview.h"
#include "widgets/board/cardlist.h"
#include "widgets/mainwindow.h"
#include "widgets/notice.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <cmath>

namespace pulley {

class PaintCounter : public QObject
{
public:
    int paints = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

class TestBoardWindow : public QObject
{
    Q_OBJECT

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
        AddCard action;
        action.card = makeId<CardId>();
        action.facts.title = QLatin1String(title);
        action.facts.type = session().board().types.first().id;
        action.facts.serviceClass = session().board().classes.last().id;
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

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_theme = std::make_unique<Theme>(*qApp);
        m_window = std::make_unique<MainWindow>(*m_theme, *m_settings,
                                                [this](const Location &) { return newSession(QStringLiteral("ann")); });
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
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void pullsTheNextCardByKey()
    {
        add("a");
        add("b");
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a b"));
        press(Qt::Key_P);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QCOMPARE(textOf("Ready"), QStringLiteral("b"));
        QTRY_VERIFY(!list("Analyse").currentCard().isEmpty());
    }

    void pullsMarksReadyAndReturnsTheCurrentCardByKey()
    {
        const CardId card = add("a");
        view().showCard(card);
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QTRY_COMPARE(view().currentCard(), card);
        press(Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(textOf("Doing"), QStringLiteral("a"));
        press(Qt::Key_D);
        QTRY_COMPARE(textOf("Doing", Half::Ready), QStringLiteral("a"));
        press(Qt::Key_R);
        QVERIFY(giveReason("tests fail"));
        QTRY_COMPARE(textOf("Doing"), QStringLiteral("a"));
    }

    void blocksWithAReasonAndUnblocksByKey()
    {
        const CardId card = add("a");
        view().showCard(card);
        press(Qt::Key_B);
        QVERIFY(giveReason("waits for the vendor"));
        QTRY_VERIFY(findCard(session().board(), card)->blocked.has_value());
        m_window->activateWindow(); // without a window manager nobody else does
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCOMPARE(findCard(session().board(), card)->blocked->reason, QStringLiteral("waits for the vendor"));
        press(Qt::Key_B);
        QTRY_VERIFY(!findCard(session().board(), card)->blocked.has_value());
    }

    void reordersAndKeepsTheCardCurrent()
    {
        const CardId card = add("a");
        add("b");
        add("c");
        view().showCard(card);
        press(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("b a c"));
        press(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("b c a"));
        press(Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("b a c"));
        QCOMPARE(view().currentCard(), card);
    }

    void takesBackAndDoesAgainByKey()
    {
        const CardId card = add("a");
        view().showCard(card);
        press(Qt::Key_P);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QTRY_COMPARE(session().pending(), 0);
        press(Qt::Key_Z);
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a"));
        QTRY_COMPARE(session().pending(), 0);
        press(Qt::Key_Z, Qt::ShiftModifier);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
    }

    void dropsWhereThereIsRoom()
    {
        const CardId card = add("a");
        QVERIFY(dragOnto(list("Ready"), card, list("Analyse")));
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QCOMPARE(textOf("Ready"), QString());
    }

    void refusesADropIntoAFullColumnAndSaysWhy()
    {
        const CardId first = add("a");
        const CardId second = add("b");
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        QVERIFY(!dragOnto(list("Ready"), second, list("Analyse")));
        QTRY_VERIFY(m_window->notice().isVisible());
        QVERIFY2(m_window->notice().text().contains(QLatin1String("1/1")), qPrintable(m_window->notice().text()));
        const auto labels = m_window->notice().findChildren<QLabel *>();
        QVERIFY(labels.first()->text().contains(QLatin1String("OPS-1")));
        QCOMPARE(textOf("Ready"), QStringLiteral("b"));
        QCOMPARE(textOf("Analyse"), QStringLiteral("a"));
    }

    void aDragBackAsksWhy()
    {
        const CardId card = add("a");
        QVERIFY(submit(session(), PullCard{card, {}, {}}));
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QVERIFY(dragOnto(list("Analyse"), card, list("Ready")));
        QVERIFY(giveReason("not clear enough"));
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a"));
    }

    void anothersChangeAppearsAndTheCurrentCardStays()
    {
        const CardId mine = add("mine");
        const CardId other = add("other");
        view().showCard(mine);
        const auto bob = newSession(QStringLiteral("bob"));
        QVERIFY(done(bob->open(QStringLiteral("OPS"))));
        QVERIFY(submit(*bob, PullCard{other, {}, {}}));
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("other"));
        QCOMPARE(view().currentCard(), mine);
    }

    void paintsAndAnswersKeysWhileTheStoreIsSlow()
    {
        for (const char *title : {"a", "b", "c", "d"})
            add(title);
        QTRY_COMPARE(list("Ready").cards().rowCount(), 4);
        view().showCard(list("Ready").cards().cardAt(0));
        PaintCounter counter;
        list("Ready").viewport()->installEventFilter(&counter);

        const auto slow = session().run<Done>([](BoardStore &) {
            QThread::sleep(5);
            return Done{};
        });
        QElapsedTimer clock;
        clock.start();
        press(Qt::Key_P);
        int answered = 0;
        qint64 slowest = 0;
        for (int i = 0; clock.elapsed() < 4500; ++i) {
            const CardId before = view().currentCard();
            QElapsedTimer one;
            one.start();
            press(i % 2 == 0 ? Qt::Key_Down : Qt::Key_Up);
            QTest::qWait(20);
            slowest = std::max(slowest, one.elapsed());
            answered += view().currentCard() != before ? 1 : 0;
        }
        QVERIFY(!slow.isFinished());
        QVERIFY2(answered >= 20, qPrintable(QString::number(answered)));
        QVERIFY2(counter.paints >= 20, qPrintable(QString::number(counter.paints)));
        QVERIFY2(slowest < 2500, qPrintable(QString::number(slowest)));
        QCOMPARE(session().state(), ConnectionState::Waiting);
        QTRY_COMPARE_WITH_TIMEOUT(textOf("Analyse"), QStringLiteral("a"), 15000);
        QTRY_COMPARE(session().state(), ConnectionState::Live);
    }

    void everyActionHasAShortcutANameAndAMenu()
    {
        const QList<QAction *> inMenus = m_window->allActions();
        QVERIFY(inMenus.size() > 20);
        QSet<QString> keys;
        for (const QAction *action : m_window->actions())
            QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
        for (const QAction *action : inMenus) {
            QVERIFY2(!action->text().isEmpty() && !action->toolTip().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.insert(key.toString());
            }
        }
    }

    void everyListAndButtonHasAName()
    {
        for (const CardList *list : view().lists())
            QVERIFY(!list->accessibleName().isEmpty());
        for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(!button->accessibleName().isEmpty(), button->metaObject()->className());
        }
    }

    void theConnectionIsAlwaysInSight()
    {
        const auto *state = m_window->findChild<QLabel *>(QStringLiteral("connectionState"));
        QVERIFY(state && state->isVisible());
        QTRY_VERIFY(state->text().contains(QLatin1String("Live")));
    }

    void textMeetsItsContrast_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
    }
    void textMeetsItsContrast()
    {
        QFETCH(int, choice);
        m_theme->choose(static_cast<ThemeChoice>(choice));
        const Colors &c = colorsOf(qApp->palette());
        const auto luminance = [](const QColor &color) {
            const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
            return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
        };
        const auto contrast = [&](const QColor &a, const QColor &b) {
            const auto [low, high] = std::minmax({luminance(a), luminance(b)});
            return (high + 0.05) / (low + 0.05);
        };
        const QList<std::pair<QColor, QColor>> pairs{{c.text, c.card},   {c.text, c.ground},     {c.dim, c.card},
                                                     {c.dim, c.ground},  {c.dim, c.chip},        {c.red, c.redTint},
                                                     {c.red, c.card},    {c.amber, c.amberTint}, {c.amber, c.ground},
                                                     {c.green, c.panel}, {c.green, c.greenTint}, {c.accent, c.ground}};
        for (const auto &pair : pairs)
            QVERIFY2(contrast(pair.first, pair.second) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2: %3")
                                    .arg(pair.first.name(), pair.second.name())
                                    .arg(contrast(pair.first, pair.second))));
    }
};

} // namespace pulley

QTEST_MAIN(pulley::TestBoardWindow)
#include "tst_boardwindow.moc"
