// What is typed into the policy editor and not applied yet, and what all its pages have in common.
#include "tests/widgets/policytest.h"
#include "tests/support/testprogram.h"
#include "widgets/policy/boardpage.h"
#include "widgets/policy/classespage.h"
#include "widgets/policy/columnspage.h"
#include "widgets/policy/lanespage.h"
#include "widgets/policy/limitspage.h"
#include "widgets/policy/peoplepage.h"
#include "widgets/policy/typespage.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QTabBar>
#include <QToolButton>

namespace pulley::tst_policydrafts {

class TestPolicyDrafts : public PolicyTest
{
    Q_OBJECT

private:
    DraftList &pageAt(int index)
    {
        tabs().setCurrentIndex(index);
        return *static_cast<DraftList *>(tabs().currentWidget());
    }
    static void eachList()
    {
        QTest::addColumn<int>("index");
        const char *const names[] = {"columns", "limits", "lanes", "classes", "types", "people"};
        for (int index = 0; index < 6; ++index)
            QTest::newRow(names[index]) << index;
    }
    static void eachTab()
    {
        eachList();
        QTest::newRow("settings") << 6;
    }
    /// Of what is seen: what Alt and a letter reaches.
    QStringList mnemonics() const
    {
        QStringList keys;
        for (const auto *label : m_editor->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                keys.append(QKeySequence::mnemonic(label->text()).toString());
        }
        for (const auto *button : m_editor->findChildren<QAbstractButton *>()) {
            const bool page = tabs().currentWidget()->isAncestorOf(button);
            if (button->isVisible() && page)
                keys.append(QKeySequence::mnemonic(button->text()).toString());
        }
        return keys;
    }

private Q_SLOTS:
    void init() { openEditor(); }
    void cleanup() { m_editor.reset(); }

    void takesBackWhatIsNew_data() { eachList(); }
    void takesBackWhatIsNew()
    {
        QFETCH(int, index);
        auto &page = pageAt(index);
        const QStringList before = listed(page);
        press(page, "add");
        QCOMPARE(listed(page).size(), before.size() + 1);
        QVERIFY(listed(page).last().startsWith(QChar(0x2022)));
        QVERIFY(m_editor->hasUnsaved());
        press(page, "revert");
        QCOMPARE(listed(page), before);
        QVERIFY(!m_editor->hasUnsaved());
    }

    void asksBeforeClosingWithSomethingNew_data() { eachList(); }
    void asksBeforeClosingWithSomethingNew()
    {
        QFETCH(int, index);
        press(pageAt(index), "add");
        tabs().setCurrentIndex(6);
        QTest::keyClick(m_editor.get(), Qt::Key_Escape);
        QVERIFY(m_editor->isVisible());
        child<QMessageBox>(*m_editor, "unsaved")->close();
    }

    void movesOnlyWhatIsOnTheBoard()
    {
        auto &page = turnTo(m_editor->types());
        press(page, "add");
        QVERIFY(!child<QPushButton>(page, "up")->isEnabled());
        QVERIFY(!child<QPushButton>(page, "down")->isEnabled());
        choose(page, int(board().types.size()) - 1);
        QVERIFY(child<QPushButton>(page, "up")->isEnabled());
        QVERIFY(!child<QPushButton>(page, "down")->isEnabled());
    }

    void moveLeavesWhatIsTypedUnsent()
    {
        auto &page = turnTo(m_editor->types());
        const QString first = board().types.first().name;
        retype(page, "name", QStringLiteral("Half typed"));
        press(page, "down");
        QTRY_COMPARE(board().types.at(1).name, first);
        QTRY_COMPARE(listed(page).at(1), QStringLiteral("\u2022 ") + first);
        QCOMPARE(child<QLineEdit>(page, "name")->text(), QStringLiteral("Half typed"));
    }

    void typingItBackIsNoChange()
    {
        auto &page = turnTo(m_editor->columns());
        const QString name = board().columns.first().name;
        retype(page, "name", QStringLiteral("Else"));
        QVERIFY(page.hasUnsaved());
        retype(page, "name", name);
        QVERIFY(!page.hasUnsaved());
        QCOMPARE(listed(page).first(), name);
    }

    void warnsBeforeWritingOverSomebodyElse()
    {
        auto &page = turnTo(m_editor->columns());
        Column theirs = board().columns.first();
        retype(page, "name", QStringLiteral("Mine"));
        theirs.policy = QStringLiteral("Theirs");
        elsewhere(SetColumn{theirs, {}});
        press(page, "apply");
        QVERIFY(child<QLabel>(page, "message")->isVisible());
        QCOMPARE(board().columns.first(), theirs);
        press(page, "apply");
        QTRY_COMPARE(board().columns.first().name, QStringLiteral("Mine"));
    }

    void showsTheirsAfterTakingMineBack()
    {
        auto &page = turnTo(m_editor->columns());
        Column theirs = board().columns.first();
        retype(page, "name", QStringLiteral("Mine"));
        theirs.name = QStringLiteral("Theirs");
        elsewhere(SetColumn{theirs, {}});
        QCOMPARE(child<QLineEdit>(page, "name")->text(), QStringLiteral("Mine"));
        press(page, "revert");
        QCOMPARE(child<QLineEdit>(page, "name")->text(), QStringLiteral("Theirs"));
        QVERIFY(!page.hasUnsaved());
    }

    void keepsWhatIsTypedForWhatSomebodyRemoves()
    {
        auto &page = turnTo(m_editor->types());
        const WorkType type = board().types.first();
        retype(page, "name", QStringLiteral("Outage"));
        elsewhere(RemoveType{type.id});
        QTRY_COMPARE(listed(page).last(), QStringLiteral("\u2022 Outage"));
        QCOMPARE(page.currentId(), type.id.value);
        press(page, "apply");
        QVERIFY(child<QLabel>(page, "message")->isVisible());
        press(page, "apply");
        QTRY_COMPARE(board().types.last().name, QStringLiteral("Outage"));
        QCOMPARE(board().types.last().mark, type.mark);
    }

    void listsANewPersonOnce()
    {
        auto &page = turnTo(m_editor->people());
        const QStringList before = listed(page);
        press(page, "add");
        retype(page, "login", QStringLiteral("aki"));
        press(page, "apply");
        QTRY_COMPARE(listed(page), before + QStringList{QStringLiteral("aki")});
        QCOMPARE(page.currentId(), QStringLiteral("aki"));
        QVERIFY(child<QLineEdit>(page, "login")->isReadOnly());
        QVERIFY(!page.hasUnsaved());
    }

    void putsNoNewPersonInSomebodysPlace()
    {
        elsewhere(SetPerson{{PersonId{QStringLiteral("aki")}, QStringLiteral("Akiko"), {}}, {}});
        auto &page = turnTo(m_editor->people());
        press(page, "add");
        retype(page, "login", QStringLiteral("aki"));
        child<QLineEdit>(page, "name")->setText(QStringLiteral("Another"));
        for (int times = 0; times < 2; ++times) {
            press(page, "apply");
            QVERIFY(child<QLabel>(page, "message")->text().contains(QStringLiteral("aki")));
            QVERIFY(page.isEnabled());
        }
        QCOMPARE(findPerson(board(), PersonId{QStringLiteral("aki")})->name, QStringLiteral("Akiko"));
    }

    void staysWithTheKeyboardWhereItWas()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        auto &page = turnTo(m_editor->types());
        retype(page, "name", QStringLiteral("Outage"));
        QTest::keyClick(m_editor.get(), Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE(board().types.first().name, QStringLiteral("Outage"));
        QTRY_VERIFY(page.isEnabled());
        QVERIFY(m_editor->focusWidget() == child<QLineEdit>(page, "name")
                || m_editor->focusWidget() == child<QListWidget>(page, "list"));
    }

    void everyControlHasAName_data() { eachTab(); }
    void everyControlHasAName()
    {
        QFETCH(int, index);
        tabs().setCurrentIndex(index);
        if (index < 6)
            press(pageAt(index), "add");
        int seen = 0;
        for (auto *widget : tabs().currentWidget()->findChildren<QWidget *>()) {
            const bool part = qobject_cast<QComboBox *>(widget->parent()) || qobject_cast<QAbstractSpinBox *>(widget->parent());
            if (!widget->isVisible() || part || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            ++seen;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(seen > 6);
    }

    void noTwoControlsShareAKey_data() { eachTab(); }
    void noTwoControlsShareAKey()
    {
        QFETCH(int, index);
        tabs().setCurrentIndex(index);
        QStringList keys = mnemonics();
        QVERIFY(keys.size() > 5);
        QVERIFY2(!keys.contains(QString()), "a label has no mnemonic");
        keys.sort();
        QStringList once = keys;
        once.removeDuplicates();
        QCOMPARE(keys, once);
    }

    void turnsToAPageByItsNumber()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        QTest::keyClick(m_editor.get(), Qt::Key_5, Qt::AltModifier);
        QCOMPARE(tabs().currentWidget(), m_editor->types());
        QTest::keyClick(m_editor.get(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(tabs().currentWidget(), m_editor->columns());
    }

    void fitsASmallScreen()
    {
        QVERIFY(m_editor->width() <= 1280 && m_editor->height() <= 680);
        QCOMPARE(tabs().count(), 7);
        const auto buttons = tabs().tabBar()->findChildren<QToolButton *>();
        for (const auto *button : buttons)
            QVERIFY2(!button->isVisible(), "the tabs need scroll buttons");
        QVERIFY(tabs().tabBar()->tabRect(6).right() <= m_editor->width());
    }
};

PULLEY_TEST(TestPolicyDrafts)

} // namespace pulley::tst_policydrafts

#include "tst_policydrafts.moc"
