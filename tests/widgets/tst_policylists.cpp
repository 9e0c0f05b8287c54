// Lanes, classes of service and work types in the policy editor, used as a person would.
#include "models/session/wording.h"
#include "tests/widgets/policytest.h"
#include "tests/support/testprogram.h"
#include "widgets/policy/classespage.h"
#include "widgets/policy/lanespage.h"
#include "widgets/policy/typespage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace pulley::tst_policylists {

class TestPolicyLists : public PolicyTest
{
    Q_OBJECT

private:
    /// What the page says below its list.
    static QString said(const QWidget &page)
    {
        const auto *message = child<QLabel>(page, "message");
        return message->isVisible() ? message->text() : QString();
    }
    /// That `subject` can't be removed, as the board says it.
    QString inUse(const QString &subject) const
    {
        Refusal refusal;
        refusal.rule = Rule::ItemInUse;
        refusal.subject = subject;
        return sentence(board(), refusal);
    }
    static void pick(QWidget &page, const char *field, const QString &beginning)
    {
        auto *box = child<QComboBox>(page, field);
        box->setFocus();
        QTest::keyClicks(box, beginning);
    }
    Lane addLane(const QString &name)
    {
        const Lane lane{makeId<LaneId>(), name};
        elsewhere(SetLane{lane, {}});
        return lane;
    }

private Q_SLOTS:
    void init() { openEditor(); }
    void cleanup() { m_editor.reset(); }

    void addsTheFirstLane()
    {
        auto &page = turnTo(m_editor->lanes());
        QVERIFY(listed(page).isEmpty());
        QVERIFY(!child<QLineEdit>(page, "name")->isEnabled());
        press(page, "add");
        QCOMPARE(m_editor->focusWidget(), child<QLineEdit>(page, "name"));
        retype(page, "name", QStringLiteral("Payments "));
        press(page, "apply");
        QTRY_COMPARE(namesOf(board().lanes), QStringList{QStringLiteral("Payments")});
        QTRY_COMPARE(listed(page), QStringList{QStringLiteral("Payments")});
    }

    void saysThatALaneNeedsAName()
    {
        auto &page = turnTo(m_editor->lanes());
        press(page, "add");
        press(page, "apply");
        QTRY_VERIFY(!said(page).isEmpty());
        QVERIFY(board().lanes.isEmpty());
    }

    void movesALane()
    {
        for (const QString &name : {QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")})
            addLane(name);
        auto &page = turnTo(m_editor->lanes());
        QTRY_COMPARE(listed(page).size(), 3);
        choose(page, 2);
        press(page, "up");
        QTRY_COMPARE(namesOf(board().lanes), (QStringList{QStringLiteral("One"), QStringLiteral("Three"), QStringLiteral("Two")}));
        QTRY_COMPARE(listed(page), namesOf(board().lanes));
        QCOMPARE(page.currentId(), board().lanes.at(1).id.value);
    }

    void removesALaneOnlyWhenNothingIsInIt()
    {
        const Lane lane = addLane(QStringLiteral("Payments"));
        Limit limit;
        limit.id = makeId<LimitId>();
        limit.name = QStringLiteral("Payments");
        limit.max = 2;
        limit.selector.lane = lane.id;
        elsewhere(SetLimit{limit, {}});
        auto &page = turnTo(m_editor->lanes());
        press(page, "remove");
        QTRY_COMPARE(said(page), inUse(lane.name));
        QCOMPARE(board().lanes.size(), 1);
        elsewhere(RemoveLimit{limit.id});
        press(page, "remove");
        QTRY_VERIFY(board().lanes.isEmpty());
        QTRY_VERIFY(listed(page).isEmpty());
        QCOMPARE(said(page), QString());
        QCOMPARE(child<QLineEdit>(page, "name")->text(), QString());
    }

    void addsAClassThatIsPulledLast()
    {
        auto &page = turnTo(m_editor->classes());
        press(page, "add");
        QCOMPARE(child<QComboBox>(page, "urgency")->currentData().toInt(), int(Urgency::Standard));
        retype(page, "name", QStringLiteral("Some day"));
        pick(page, "urgency", QStringLiteral("Int"));
        press(page, "apply");
        QTRY_COMPARE(board().classes.last().name, QStringLiteral("Some day"));
        QCOMPARE(board().classes.last().urgency, Urgency::Intangible);
    }

    void showsEachClassAsTheBoardHasIt()
    {
        auto &page = turnTo(m_editor->classes());
        QCOMPARE(listed(page), namesOf(board().classes));
        for (int row = 0; row < board().classes.size(); ++row) {
            choose(page, row);
            QCOMPARE(child<QLineEdit>(page, "name")->text(), board().classes.at(row).name);
            QCOMPARE(child<QComboBox>(page, "urgency")->currentData().toInt(), int(board().classes.at(row).urgency));
        }
        QVERIFY(!page.hasUnsaved());
    }

    void changesHowUrgentAClassIs()
    {
        auto &page = turnTo(m_editor->classes());
        choose(page, 1);
        pick(page, "urgency", QStringLiteral("Exp"));
        QVERIFY(page.hasUnsaved());
        press(page, "apply");
        QTRY_COMPARE(board().classes.at(1).urgency, Urgency::Expedite);
        QCOMPARE(board().classes.at(1).name, QStringLiteral("Fixed date"));
    }

    void movesAClass()
    {
        auto &page = turnTo(m_editor->classes());
        const QString first = board().classes.first().name;
        press(page, "down");
        QTRY_COMPARE(board().classes.at(1).name, first);
    }

    void keepsAClassThatALimitExempts()
    {
        auto &page = turnTo(m_editor->classes());
        const qsizetype before = board().classes.size();
        press(page, "remove");
        QTRY_COMPARE(said(page), inUse(QStringLiteral("Expedite")));
        QCOMPARE(board().classes.size(), before);
        choose(page, 3);
        QCOMPARE(said(page), QString());
        press(page, "remove");
        QTRY_COMPARE(board().classes.size(), before - 1);
    }

    void addsAWorkTypeThatIsToil()
    {
        auto &page = turnTo(m_editor->types());
        press(page, "add");
        retype(page, "name", QStringLiteral("Certificates"));
        auto *mark = child<QComboBox>(page, "mark");
        mark->setFocus();
        QTest::keyClick(mark, Qt::Key_Down);
        QTest::mouseClick(child<QCheckBox>(page, "toil"), Qt::LeftButton, {},
                          QPoint(8, child<QCheckBox>(page, "toil")->height() / 2));
        press(page, "apply");
        QTRY_COMPARE(board().types.last().name, QStringLiteral("Certificates"));
        QVERIFY(board().types.last().toil);
        QCOMPARE(board().types.last().mark, mark->itemText(0));
    }

    void showsEachWorkTypeAsTheBoardHasIt()
    {
        auto &page = turnTo(m_editor->types());
        QCOMPARE(listed(page), namesOf(board().types));
        for (int row = 0; row < board().types.size(); ++row) {
            choose(page, row);
            const WorkType &type = board().types.at(row);
            QCOMPARE(child<QLineEdit>(page, "name")->text(), type.name);
            QCOMPARE(child<QComboBox>(page, "mark")->currentText(), type.mark);
            QCOMPARE(child<QCheckBox>(page, "toil")->isChecked(), type.toil);
        }
        QVERIFY(!page.hasUnsaved());
    }

    void takesOneCharacterForAMark_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("mark");
        QTest::newRow("a letter") << QStringLiteral("X") << QStringLiteral("X");
        QTest::newRow("a second one is not taken") << QStringLiteral("XY") << QStringLiteral("X");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("a blank is none") << QStringLiteral(" ") << QString();
        QTest::newRow("two code units") << QStringLiteral("\U0001F525") << QStringLiteral("\U0001F525");
        QTest::newRow("a letter and its accent") << QStringLiteral("e\u0301") << QStringLiteral("e\u0301");
    }
    void takesOneCharacterForAMark()
    {
        QFETCH(QString, typed);
        QFETCH(QString, mark);
        auto &page = turnTo(m_editor->types());
        auto *edit = child<QComboBox>(page, "mark")->lineEdit();
        edit->selectAll();
        if (typed.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else if (typed.size() == 2 && typed.at(0).isLetter() && typed.at(1).isLetter())
            QTest::keyClicks(edit, typed);
        else
            edit->insert(typed);
        press(page, "apply");
        QTRY_COMPARE(board().types.first().mark, mark);
    }

    void keepsAWorkTypeThatACardHas()
    {
        m_live->add(QStringLiteral("An incident"));
        auto &page = turnTo(m_editor->types());
        const QStringList before = namesOf(board().types);
        press(page, "remove");
        QTRY_COMPARE(said(page), inUse(before.first()));
        QCOMPARE(namesOf(board().types), before);
    }

    void movesAWorkType()
    {
        auto &page = turnTo(m_editor->types());
        const QString last = board().types.last().name;
        choose(page, int(board().types.size()) - 1);
        press(page, "up");
        QTRY_COMPARE(board().types.at(board().types.size() - 2).name, last);
    }
};

PULLEY_TEST(TestPolicyLists)

} // namespace pulley::tst_policylists

#include "tst_policylists.moc"
