// The policy editor, used as a person would, on a real board.
#include "tests/widgets/policytest.h"
#include "tests/support/testprogram.h"
#include "widgets/policy/boardpage.h"
#include "widgets/policy/columnspage.h"
#include "widgets/policy/limitload.h"
#include "widgets/policy/limitspage.h"
#include "widgets/policy/peoplepage.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QSpinBox>

namespace pulley::tst_policyeditor {

using pulley::child;

class TestPolicyEditor : public pulley::PolicyTest
{
    Q_OBJECT

private:
    const pulley::Limit *limitNamed(const QString &name) const
    {
        for (const pulley::Limit &limit : m_live->board().limits) {
            if (limit.name == name)
                return &limit;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { openEditor(); }
    void cleanup() { m_editor.reset(); }

    void renamesAColumn()
    {
        auto &page = turnTo(m_editor->columns());
        retype(page, "name", QStringLiteral("Backlog"));
        QVERIFY(page.hasUnsaved());
        press(page, "apply");
        QTRY_COMPARE(namesOf(board().columns).first(), QStringLiteral("Backlog"));
        QTRY_VERIFY(!page.hasUnsaved());
    }

    void addsAColumnBeforeTheDoneOnes()
    {
        auto &page = turnTo(m_editor->columns());
        press(page, "add");
        retype(page, "name", QStringLiteral("Verify"));
        press(page, "apply");
        QTRY_VERIFY(namesOf(board().columns).contains(QStringLiteral("Verify")));
        QCOMPARE(namesOf(board().columns).last(), QStringLiteral("Done"));
    }

    void refusesATakenNameInline()
    {
        auto &page = turnTo(m_editor->columns());
        retype(page, "name", QStringLiteral("doing"));
        press(page, "apply");
        QTRY_VERIFY(child<QLabel>(page, "message")->isVisible());
        QCOMPARE(child<QLineEdit>(page, "name")->text(), QStringLiteral("doing"));
        QCOMPARE(namesOf(board().columns).first(), QStringLiteral("Ready"));
    }

    void refusesRemovingAColumnInUse()
    {
        m_live->add(QStringLiteral("A card in it"));
        auto &page = turnTo(m_editor->columns());
        const auto before = namesOf(board().columns);
        press(page, "remove");
        QTRY_VERIFY(child<QLabel>(page, "message")->isVisible());
        QCOMPARE(namesOf(board().columns), before);
    }

    void movesAColumn()
    {
        auto &page = turnTo(m_editor->columns());
        child<QListWidget>(page, "list")->setCurrentRow(1);
        press(page, "down");
        QTRY_COMPARE(namesOf(board().columns).mid(1, 2), (QStringList{QStringLiteral("Doing"), QStringLiteral("Analyse")}));
    }

    void keepsWhatIsTypedWhileLookingElsewhere()
    {
        auto &page = turnTo(m_editor->columns());
        retype(page, "name", QStringLiteral("Half typed"));
        child<QListWidget>(page, "list")->setCurrentRow(1);
        QCOMPARE(child<QLineEdit>(page, "name")->text(), QStringLiteral("Analyse"));
        child<QListWidget>(page, "list")->setCurrentRow(0);
        QCOMPARE(child<QLineEdit>(page, "name")->text(), QStringLiteral("Half typed"));
        const auto other = m_live->another(QStringLiteral("ann"));
        pulley::Column column = m_live->board().columns.at(1);
        column.name = QStringLiteral("Study");
        QVERIFY(std::holds_alternative<pulley::Committed>(pulley::answerOf(other->submit(pulley::SetColumn{column, {}}))));
        QTRY_COMPARE(child<QListWidget>(page, "list")->item(1)->text(), QStringLiteral("Study"));
        QCOMPARE(child<QLineEdit>(page, "name")->text(), QStringLiteral("Half typed"));
    }

    void asksBeforeClosingWithChanges()
    {
        retype(*m_editor->columns(), "name", QStringLiteral("Half typed"));
        QTest::keyClick(m_editor.get(), Qt::Key_Escape);
        QVERIFY(m_editor->isVisible());
        child<QMessageBox>(*m_editor, "unsaved")->close();
    }

    void saysWhatALoweredLimitMeansBeforeItIsApplied()
    {
        for (int i = 0; i < 5; ++i)
            m_live->add(QStringLiteral("Card"));
        auto &page = turnTo(m_editor->limits());
        page.select(limitNamed(QStringLiteral("Ready"))->id.value);
        child<QSpinBox>(page, "max")->setValue(2);
        QVERIFY2(child<QLabel>(page, "preview")->text().contains(QStringLiteral("3 cards would be over")),
                 qPrintable(child<QLabel>(page, "preview")->text()));
        QCOMPARE(limitNamed(QStringLiteral("Ready"))->max, 8);
        press(page, "apply");
        QTRY_COMPARE(limitNamed(QStringLiteral("Ready"))->max, 2);
        QTRY_VERIFY(child<QListWidget>(page, "list")->item(0)->text().contains(QStringLiteral("5/2")));
    }

    void addsALimitForEachPerson()
    {
        auto &page = turnTo(m_editor->limits());
        press(page, "add");
        retype(page, "name", QStringLiteral("Two each"));
        auto *person = child<QComboBox>(page, "person");
        person->setFocus();
        QTest::keyClick(person, Qt::Key_Down);
        press(page, "apply");
        QTRY_VERIFY(limitNamed(QStringLiteral("Two each")));
        QCOMPARE(limitNamed(QStringLiteral("Two each"))->selector.scope, pulley::PersonScope::EachPerson);
        QVERIFY(limitNamed(QStringLiteral("Two each"))->selector.columns.isEmpty());
    }

    void spansColumnsAndExemptsClasses()
    {
        auto &page = turnTo(m_editor->limits());
        press(page, "add");
        retype(page, "name", QStringLiteral("Span"));
        for (const int row : {1, 2})
            child<QListWidget>(page, "columns")->item(row)->setCheckState(Qt::Checked);
        child<QListWidget>(page, "exempt")->item(0)->setCheckState(Qt::Checked);
        press(page, "apply");
        QTRY_VERIFY(limitNamed(QStringLiteral("Span")));
        QCOMPARE(limitNamed(QStringLiteral("Span"))->selector.columns.size(), 2);
        QCOMPARE(limitNamed(QStringLiteral("Span"))->exempt.size(), 1);
    }

    void refusesAMinimumOverTheMaximumInline()
    {
        auto &page = turnTo(m_editor->limits());
        child<QSpinBox>(page, "min")->setValue(50);
        press(page, "apply");
        QTRY_VERIFY(child<QLabel>(page, "message")->isVisible());
        QCOMPARE(child<QSpinBox>(page, "min")->value(), 50);
    }

    void removesALimit()
    {
        auto &page = turnTo(m_editor->limits());
        const qsizetype before = m_live->board().limits.size();
        press(page, "remove");
        QTRY_COMPARE(m_live->board().limits.size(), before - 1);
    }

    void changesTheBoardsSettings()
    {
        auto &page = turnTo(m_editor->settings());
        retype(page, "name", QStringLiteral("Night shift"));
        child<QSpinBox>(page, "sleDays")->setValue(9);
        press(page, "apply");
        QTRY_COMPARE(m_live->board().facts.name, QStringLiteral("Night shift"));
        QCOMPARE(m_live->board().facts.sleDays, 9);
        child<QComboBox>(page, "zone")->setCurrentText(QStringLiteral("Nowhere/Atlantis"));
        press(page, "apply");
        QTRY_VERIFY(child<QLabel>(page, "message")->text() != QStringLiteral("Applied."));
        QCOMPARE(m_live->board().facts.timeZone, QStringLiteral("UTC"));
    }

    void addsAPerson()
    {
        auto &page = turnTo(m_editor->people());
        press(page, "add");
        retype(page, "login", QStringLiteral("aki"));
        child<QLineEdit>(page, "name")->setText(QStringLiteral("\u79cb\u5b50"));
        press(page, "apply");
        QTRY_VERIFY(findPerson(m_live->board(), pulley::PersonId{QStringLiteral("aki")}));
        QCOMPARE(findPerson(m_live->board(), pulley::PersonId{QStringLiteral("aki")})->name, QStringLiteral("\u79cb\u5b50"));
    }
};

PULLEY_TEST(TestPolicyEditor)

} // namespace pulley::tst_policyeditor

#include "tst_policyeditor.moc"
