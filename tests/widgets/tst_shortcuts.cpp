// The keys of every action: looked up, changed, refused, taken back and kept, as a person does it.
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/board/freeslot.h"
#include "widgets/board/quietbutton.h"
#include "widgets/board/shortcutlist.h"
#include "widgets/board/topbar.h"
#include "widgets/find/filterfield.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>

namespace pulley::tst_shortcuts {

class TestShortcuts : public BoardWindowTest
{
    Q_OBJECT

    ShortcutList *m_list = nullptr;

    QTreeWidget &tree() const { return *m_list->findChild<QTreeWidget *>(); }
    QLineEdit &search() const { return *m_list->findChild<QLineEdit *>(); }
    QAction *action(const char *name) const
    {
        for (QAction *each : m_window->allActions()) {
            if (each->objectName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    QString keys(const char *name) const { return QKeySequence::listToString(action(name)->shortcuts()); }
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : m_list->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    void openList()
    {
        press(Qt::Key_Question);
        m_list = dialog<ShortcutList>();
        QVERIFY(m_list);
        QVERIFY(QTest::qWaitForWindowActive(m_list));
        QTRY_VERIFY(search().hasFocus());
    }
    void closeList()
    {
        QPointer<ShortcutList> gone = m_list;
        press(Qt::Key_Escape);
        QTRY_VERIFY(!gone);
        QVERIFY(activate());
    }
    /// Looks for an action and asks to change its keys.
    void change(const char *words)
    {
        search().setFocus();
        search().setText(QLatin1String(words));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY2(said().contains(QLatin1String("Press the new keys")), qPrintable(said()));
    }
    QString slotText() const { return list("Analyse").freeSlot().accessibleName(); }
    QPushButton &button(const char *text) const
    {
        for (QPushButton *each : m_list->findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return *each;
        }
        qFatal("no button %s", text);
    }
    QStringList rows() const
    {
        QStringList texts;
        for (QTreeWidgetItemIterator row(&tree(), QTreeWidgetItemIterator::NotHidden); *row; ++row)
            texts.append((*row)->text(0));
        return texts;
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyActionHasANameThatNoOtherHas()
    {
        static const QRegularExpression plain(QStringLiteral("^[a-z][A-Za-z]+$"));
        QSet<QString> names;
        for (const QAction *each : m_window->allActions()) {
            QVERIFY2(plain.match(each->objectName()).hasMatch(), qPrintable(each->text()));
            QVERIFY2(!names.contains(each->objectName()), qPrintable(each->objectName()));
            names.insert(each->objectName());
        }
    }

    void listsEveryActionByMenu()
    {
        openList();
        QStringList groups;
        for (int i = 1; i < tree().topLevelItemCount(); ++i)
            groups.append(tree().topLevelItem(i)->text(0));
        QStringList menus;
        for (const QAction *menu : m_window->menuBar()->actions())
            menus.append(menu->text().remove(QLatin1Char('&')));
        QCOMPARE(groups, menus);
        for (const QAction *each : m_window->allActions())
            QVERIFY2(rows().contains(spokenText(*each)), qPrintable(each->text()));
    }

    void findsActionsByWordsAndByKeys()
    {
        openList();
        QTest::keyClicks(&search(), QStringLiteral("pull next"));
        QCOMPARE(rows(), (QStringList{QStringLiteral("Card"), QStringLiteral("Pull next")}));
        search().setText(QStringLiteral("ctrl+q"));
        QCOMPARE(rows(), (QStringList{QStringLiteral("Board"), QStringLiteral("Quit")}));
    }

    void changesKeysAtOnceAndForGood()
    {
        add("a");
        openList();
        change("pull next");
        QTest::keyClick(&tree(), Qt::Key_F6);
        QCOMPARE(keys("pullNext"), QStringLiteral("F6"));
        QVERIFY2(said().contains(QLatin1String("F6 is now")), qPrintable(said()));
        QVERIFY(tree().currentItem()->text(1).contains(QLatin1String("F6")));
        closeList();
        list("Ready").setFocus();
        press(Qt::Key_P);
        press(Qt::Key_F6);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QCOMPARE(session().board().revision, 3);
        // Another window begins with them.
        MainWindow another(*m_theme, *m_language, *m_settings, [](const Location &where) {
            return std::make_unique<BoardSession>(where, PersonId{QStringLiteral("ann")});
        });
        another.openBoard(location(), QStringLiteral("OPS"));
        QTRY_VERIFY(another.boardView());
        bool found = false;
        for (const QAction *each : another.allActions()) {
            if (each->objectName() == QLatin1String("pullNext"))
                found = each->shortcut() == QKeySequence(Qt::Key_F6);
        }
        QVERIFY(found);
    }

    void takesKeysWithModifiersAndSigns()
    {
        openList();
        change("pull next");
        QTest::keyClick(&tree(), Qt::Key_Control);
        QVERIFY(said().contains(QLatin1String("Press the new keys")));
        QTest::keyClick(&tree(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(keys("pullNext"), QStringLiteral("Ctrl+Shift+Y"));
        change("pull next");
        QTest::sendKeyEvent(QTest::Click, &tree(), Qt::Key_Exclam, QStringLiteral("!"), Qt::ShiftModifier);
        QCOMPARE(keys("pullNext"), QStringLiteral("!"));
    }

    void escapeLeavesKeysAsTheyAre()
    {
        openList();
        change("pull next");
        QTest::keyClick(&tree(), Qt::Key_Escape);
        QVERIFY(m_list->isVisible());
        QCOMPARE(keys("pullNext"), QStringLiteral("P"));
        closeList();
    }

    void keysOfAnotherActionAreToldAndTakenOnlyWhenPressedAgain()
    {
        openList();
        change("pull next");
        QTest::keyClick(&tree(), Qt::Key_N);
        QVERIFY2(said().contains(QString::fromUtf8("N is already “New card”")), qPrintable(said()));
        QCOMPARE(keys("pullNext"), QStringLiteral("P"));
        QCOMPARE(keys("newCard"), QStringLiteral("N"));
        QTest::keyClick(&tree(), Qt::Key_N);
        QCOMPARE(keys("pullNext"), QStringLiteral("N"));
        QCOMPARE(keys("newCard"), QString());
        // Its own again would be two for one key: it is told whose they are.
        search().setText(QStringLiteral("new card"));
        QTest::mouseClick(&button("Reset"), Qt::LeftButton);
        QCOMPARE(keys("newCard"), QString());
        QVERIFY2(said().contains(QString::fromUtf8("N stays “Pull next”")), qPrintable(said()));
        QTest::mouseClick(&button("Reset all"), Qt::LeftButton);
        QCOMPARE(keys("pullNext"), QStringLiteral("P"));
        QCOMPARE(keys("newCard"), QStringLiteral("N"));
        QVERIFY(!button("Reset all").isEnabled());
    }

    void keysThatAreNeededElsewhereAreRefused()
    {
        openList();
        change("pull next");
        QTest::keyClick(&tree(), Qt::Key_Down);
        QVERIFY2(said().contains(QLatin1String("needed for moving about")), qPrintable(said()));
        QTest::keyClick(&tree(), Qt::Key_B, Qt::AltModifier);
        QVERIFY2(said().contains(QString::fromUtf8("opens the menu “Board”")), qPrintable(said()));
        QTest::keyClick(&tree(), Qt::Key_B, Qt::AltModifier);
        QCOMPARE(keys("pullNext"), QStringLiteral("P"));
    }

    void oneIsResetAlone()
    {
        openList();
        change("pull next");
        QTest::keyClick(&tree(), Qt::Key_F6);
        change("done here");
        QTest::keyClick(&tree(), Qt::Key_F7);
        QTest::mouseClick(&button("Reset"), Qt::LeftButton);
        QCOMPARE(keys("ready"), QStringLiteral("D"));
        QCOMPARE(keys("pullNext"), QStringLiteral("F6"));
        QVERIFY(!button("Reset").isEnabled());
    }

    void aChangedKeyThatIsALetterIsStillTextInAField()
    {
        openList();
        change("columns and limits");
        QTest::keyClick(&tree(), Qt::Key_X);
        QCOMPARE(keys("policy"), QStringLiteral("X"));
        closeList();
        press(Qt::Key_Slash);
        auto *field = m_window->findChild<FilterField *>();
        QTRY_VERIFY(field->hasFocus());
        press(Qt::Key_X);
        QCOMPARE(field->text(), QStringLiteral("x"));
        QCOMPARE(QApplication::activeWindow(), m_window.get());
    }

    void hintsNameTheKeysAsTheyAre()
    {
        add("a");
        QTRY_VERIFY(slotText().contains(QString::fromUtf8("\u00b7 P")));
        const auto width = [this] {
            return m_window->findChild<TopBar *>()->findChildren<QuietButton *>().last()->sizeHint().width();
        };
        openList();
        change("pull next");
        QTest::keyClick(&tree(), Qt::Key_F6);
        QVERIFY2(slotText().contains(QString::fromUtf8("\u00b7 F6")), qPrintable(slotText()));
        const int before = width();
        change("new card");
        QTest::keyClick(&tree(), Qt::Key_Insert, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(width() > before);
    }

    void aSettingThatIsNoKeyIsLeftOut()
    {
        m_settings->setValue(QStringLiteral("shortcuts/pullNext"),
                             QStringList{QStringLiteral("Ctrl+Nonsense"), QStringLiteral("F8")});
        ShortcutBook(*m_settings).apply(m_window->allActions());
        QCOMPARE(keys("pullNext"), QStringLiteral("F8"));
    }
};

PULLEY_TEST(TestShortcuts)

} // namespace pulley::tst_shortcuts

#include "tst_shortcuts.moc"
