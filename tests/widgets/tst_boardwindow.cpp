// The board in its window, worked as a person does: by keys, by drag, beside others, over a slow store.
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/notice.h"

#include <QAbstractButton>
#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenuBar>
#include <QThread>
#include <cmath>

namespace pulley::tst_boardwindow {

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

class TestBoardWindow : public BoardWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

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
        QVERIFY(activate());
        QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->window() : nullptr, m_window.get());
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

PULLEY_TEST(TestBoardWindow)

} // namespace pulley::tst_boardwindow

#include "tst_boardwindow.moc"
