// The board and every window for who doesn't see or use a mouse: what is walked to, what is heard, and where Tab leads.
#include "tests/widgets/boardwindowtest.h"
#include "tests/widgets/spokentree.h"
#include "tests/support/testprogram.h"
#include "widgets/board/freeslot.h"

#include <QKeySequence>
#include <QPushButton>
#include <QTabBar>

namespace pulley::tst_accessible {

class TestAccessible : public BoardWindowTest
{
    Q_OBJECT

    Spoken *cardNamed(const char *words) const { return find(*m_window, QAccessible::ListItem, QLatin1String(words)); }
    static QString placeOf(Spoken *card) { return card ? card->text(QAccessible::Description) : QString(); }
    static Spoken *listOf(Spoken *card) { return card ? card->parent() : nullptr; }
    CardId pulled(const char *title) const
    {
        const CardId card = add(title);
        return submit(session(), PullCard{card, {}, {}}) ? card : CardId();
    }
    static void pressIn(QKeySequence keys)
    {
        QWidget *focus = QApplication::focusWidget();
        const QKeyCombination key = keys[0];
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key.key(), key.keyboardModifiers());
    }
    /// The window that `keys` opens, with the keyboard in it.
    QWidget *opened(const QString &keys) const
    {
        if (!keys.isEmpty())
            pressIn(QKeySequence(keys));
        QWidget *there = nullptr;
        const bool came = QTest::qWaitFor([&] {
            there = QApplication::activeWindow();
            return there && (keys.isEmpty() || there != m_window.get()) && QApplication::focusWidget();
        });
        return came ? there : nullptr;
    }
    /// Everything that Tab comes by until it comes by something twice.
    static QSet<QWidget *> tabbed()
    {
        QSet<QWidget *> met;
        for (QWidget *at = QApplication::focusWidget(); at && !met.contains(at); at = QApplication::focusWidget()) {
            met.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        return met;
    }
    static bool isSensible(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::NoRole:
        case QAccessible::Client:
        case QAccessible::Window:
        case QAccessible::Pane:
        case QAccessible::Grouping:
        case QAccessible::Whitespace:
        case QAccessible::UserRole:
            return false;
        default:
            return true;
        }
    }
    /// What is wrong with the window as it stands, one a line; empty for nothing.
    static QString problemsIn(const QWidget &window)
    {
        QStringList problems;
        const auto note = [&](const char *what, QWidget *at) {
            problems.append(QLatin1String(what) + described(QAccessible::queryAccessibleInterface(at)));
        };
        if (nameOf(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&window))).isEmpty())
            problems.append(QStringLiteral("the window has no name"));
        QWidget *begun = QApplication::focusWidget();
        const QSet<QWidget *> met = tabbed();
        if (QApplication::focusWidget() != begun)
            note("Tab goes round without: ", begun);
        for (QWidget *control : controls(window)) {
            Spoken *spoken = QAccessible::queryAccessibleInterface(control);
            if (nameOf(spoken).trimmed().isEmpty())
                note("no name: ", control);
            if (!isSensible(spoken->role()))
                note("no role: ", control);
            // The name of a box to choose from is what is chosen; what it is for is told by its label, or else beside it.
            if (spoken->role() == QAccessible::ComboBox && spoken->relations().isEmpty()
                && spoken->text(QAccessible::Description).isEmpty())
                note("nobody says what it is for: ", control);
            if (!spoken->state().focusable)
                note("not focusable: ", control);
            if (!met.contains(control))
                note("Tab doesn't come to: ", control);
        }
        return problems.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void initTestCase() { listen(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theBoardIsWalkedFromTheWindowToItsColumns()
    {
        add("Rotate the keys");
        pulled("Grow the disk");
        QVERIFY2(nameOf(QAccessible::queryAccessibleInterface(m_window.get())).contains(QLatin1String("Operations")),
                 qPrintable(m_window->windowTitle()));
        for (const auto &[name, load] :
             {std::pair("Ready", "Ready 1"), std::pair("Analyse", "Analyse 1/1, full"), std::pair("Doing", "Doing 0/2")}) {
            Spoken *heading = find(*m_window, QAccessible::Heading, QLatin1String(load));
            QVERIFY2(heading, load);
            Spoken *list = find(*m_window, QAccessible::List, QLatin1String(name));
            QVERIFY2(list, name);
            QVERIFY(list->state().focusable);
        }
        QCOMPARE(nameOf(find(*m_window, QAccessible::List, QStringLiteral("Ready"))), QStringLiteral("Ready, cards: 1"));
        QCOMPARE(nameOf(find(*m_window, QAccessible::List, QStringLiteral("Analyse"))),
                 QStringLiteral("Analyse, cards: 1, slots filled: 1 of 1, full"));
        QCOMPARE(nameOf(find(*m_window, QAccessible::List, QStringLiteral("ready to pull"))),
                 QStringLiteral("Doing, ready to pull, cards: 0, slots filled: 0 of 2"));
    }

    void aCardTellsItsTitleColumnSlotAgeOwnerAndWhatBlocksIt()
    {
        const CardId first = pulled("Grow the disk");
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        const CardId second = pulled("Rotate the keys");
        QVERIFY(submit(session(), PullCard{second, {}, {}}));
        QVERIFY(submit(session(), BlockCard{second, QStringLiteral("waits for the vendor")}));
        QTRY_VERIFY(cardNamed("waits for the vendor"));
        Spoken *card = cardNamed("Rotate the keys");
        QVERIFY(card);
        const QString heard = nameOf(card);
        QVERIFY2(heard.startsWith(QLatin1String("OPS-2 Rotate the keys")), qPrintable(heard));
        QVERIFY2(heard.contains(QLatin1String("1 day")), qPrintable(heard));
        QVERIFY2(heard.contains(QLatin1String("ann")), qPrintable(heard));
        QVERIFY2(heard.contains(QLatin1String("blocked for")) && heard.contains(QLatin1String(": waits for the vendor")),
                 qPrintable(heard));
        QCOMPARE(placeOf(card), QStringLiteral("Doing, slot 2 of 2"));
        QCOMPARE(placeOf(cardNamed("Grow the disk")), QStringLiteral("Doing, slot 1 of 2"));
        QVERIFY2(nameOf(listOf(card)).startsWith(QLatin1String("Doing, in progress")), qPrintable(nameOf(listOf(card))));
    }

    void slotsAreCountedThroughBothHalvesAndPlacesWhereThereIsNoLimit()
    {
        for (const char *title : {"a", "b"}) {
            const CardId card = pulled(title);
            QVERIFY(submit(session(), PullCard{card, {}, {}}));
            if (qstrcmp(title, "a") == 0)
                QVERIFY(submit(session(), MarkReady{card, {}}));
        }
        add("waiting");
        add("waiting too");
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("waiting waiting too"));
        QCOMPARE(placeOf(cardNamed("OPS-2 b")), QStringLiteral("Doing, slot 1 of 2"));
        QCOMPARE(placeOf(cardNamed("OPS-1 a")), QStringLiteral("Doing (ready), slot 2 of 2"));
        QCOMPARE(placeOf(cardNamed("waiting too")), QStringLiteral("Ready, 2 of 2"));
        Limit lowered = session().board().limits.last();
        lowered.max = 1;
        QVERIFY(submit(session(), SetLimit{lowered, {}}));
        QTRY_COMPARE(placeOf(cardNamed("OPS-1 a")), QStringLiteral("Doing (ready), card 2, over the limit of 1"));
        lowered.exempt = {session().board().classes.last().id};
        QVERIFY(submit(session(), SetLimit{lowered, {}}));
        QTRY_COMPARE(placeOf(cardNamed("OPS-1 a")), QStringLiteral("Doing (ready)"));
    }

    void everyStepOfTheKeyboardIsAnnounced()
    {
        const CardId first = add("a");
        add("b");
        pulled("c");
        view().showCard(first);
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a b"));
        const Announcements heard;
        press(Qt::Key_Down);
        QVERIFY2(heard.focus().startsWith(QLatin1String("OPS-2 b")), qPrintable(heard.focus()));
        press(Qt::Key_Right);
        QTRY_VERIFY2(heard.focus().startsWith(QLatin1String("OPS-3 c")), qPrintable(heard.focus()));
        QVERIFY2(heard.focused().filter(QLatin1String("Analyse, cards: 1")).size() >= 1,
                 qPrintable(heard.focused().join(QLatin1Char('\n'))));
        press(Qt::Key_Left);
        QTRY_VERIFY2(heard.focus().startsWith(QLatin1String("OPS-1 a")) || heard.focus().startsWith(QLatin1String("OPS-2 b")),
                     qPrintable(heard.focus()));
    }

    void aCardThatTheKeyboardFollowsIsAnnouncedWhereItWent()
    {
        const CardId card = add("a");
        add("b");
        view().showCard(card);
        Announcements heard;
        press(Qt::Key_P);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QTRY_VERIFY2(heard.focus().startsWith(QLatin1String("OPS-1 a")), qPrintable(heard.focused().join(QLatin1Char('\n'))));
        QCOMPARE(placeOf(cardNamed("OPS-1 a")), QStringLiteral("Analyse, slot 1 of 1"));
        QTRY_VERIFY(heard.alerts().filter(QLatin1String("Pulled OPS-1 into Analyse")).size() == 1);
    }

    void aRefusalIsHeard()
    {
        pulled("a");
        const CardId second = add("b");
        view().showCard(second);
        const Announcements heard;
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_VERIFY2(heard.alerts().join(QLatin1Char('\n')).contains(QLatin1String("Analyse is full")),
                     qPrintable(heard.alerts().join(QLatin1Char('\n'))));
    }

    void statesOfCardsSlotsAndButtons()
    {
        add("a");
        const CardId second = add("b");
        view().showCard(second);
        QTRY_VERIFY(list("Ready").hasFocus());
        const QAccessible::State chosen = cardNamed("OPS-2 b")->state();
        QVERIFY(chosen.selectable && chosen.selected && chosen.focusable && chosen.focused && !chosen.disabled);
        const QAccessible::State other = cardNamed("OPS-1 a")->state();
        QVERIFY(other.selectable && !other.selected && !other.focused);
        Spoken *slot = find(*m_window, QAccessible::PushButton, QStringLiteral("Pull OPS-1"));
        QVERIFY(slot && slot->state().focusable && !slot->state().disabled);
        QVERIFY2(nameOf(slot).contains(QLatin1String(": ")), "the slot says why this card");
        Spoken *none = find(*m_window, QAccessible::PushButton, QStringLiteral("Free slot: free"));
        QVERIFY(none && none->state().disabled);
        slot->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
    }

    void checksAreHeard()
    {
        QWidget *editor = opened(QStringLiteral("Ctrl+L"));
        QVERIFY(editor);
        QTabBar *tabs = editor->findChild<QTabBar *>();
        const auto turnTo = [&](const char *title) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->tabText(i).remove(QLatin1Char('&')) == QLatin1String(title))
                    tabs->setCurrentIndex(i);
            }
        };
        turnTo("Limits");
        Spoken *counted = find(*editor, QAccessible::ListItem, QStringLiteral("Doing"));
        for (Spoken *each : below(*editor)) {
            if (each->role() == QAccessible::ListItem && each->state().checkable && nameOf(each) == QLatin1String("Analyse"))
                counted = each;
        }
        QVERIFY(counted && counted->state().checkable);
        QVERIFY(counted->state().checked);
        auto *box = editor->findChild<QAbstractButton *>(QStringLiteral("split"));
        QVERIFY(box);
        QVERIFY(QAccessible::queryAccessibleInterface(box)->state().checkable);
    }

    void everyWindowIsWorkedByTabAndEveryControlHasAName_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("board") << QString();
        QTest::newRow("card") << QStringLiteral("Return");
        QTest::newRow("new card") << QStringLiteral("N");
        QTest::newRow("policy") << QStringLiteral("Ctrl+L");
        QTest::newRow("duplicate") << QStringLiteral("Ctrl+Shift+L");
        QTest::newRow("boards") << QStringLiteral("Ctrl+O");
        QTest::newRow("palette") << QStringLiteral("Ctrl+K");
        QTest::newRow("shortcuts") << QStringLiteral("?");
        QTest::newRow("my work") << QStringLiteral("Shift+W");
        QTest::newRow("quick add") << QStringLiteral("Ctrl+N");
        QTest::newRow("who am I") << QStringLiteral("Ctrl+Shift+W");
        QTest::newRow("chart") << QStringLiteral("F");
        QTest::newRow("closed cards") << QStringLiteral("Ctrl+H");
        QTest::newRow("block") << QStringLiteral("B");
        QTest::newRow("about") << QStringLiteral("Shift+F1");
    }
    void everyWindowIsWorkedByTabAndEveryControlHasAName()
    {
        QFETCH(const QString, keys);
        pulled("Grow the disk");
        view().showCard(add("Rotate the keys"));
        QVERIFY(submit(session(), SetComment{view().currentCard(), CommentId{QStringLiteral("c")}, QStringLiteral("by hand")}));
        QTRY_VERIFY(list("Ready").hasFocus());
        QWidget *window = opened(keys);
        QVERIFY(window);
        QVERIFY2(!controls(*window).isEmpty(), "nothing to work with");
        auto *tabs = window->findChild<QTabBar *>();
        const int pages = tabs && tabs->isVisible() ? tabs->count() : 1;
        for (int page = 0; page < pages; ++page) {
            const QString problems = problemsIn(*window);
            QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("page %1:\n%2").arg(page).arg(problems)));
            if (page + 1 >= pages)
                break;
            tabs->setFocus();
            QTest::keyClick(tabs, Qt::Key_Right);
            QCOMPARE(tabs->currentIndex(), page + 1);
        }
    }
};

PULLEY_TEST(TestAccessible)

} // namespace pulley::tst_accessible

#include "tst_accessible.moc"
