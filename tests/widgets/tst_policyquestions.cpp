// What becomes of a question of the policy editor when somebody else changes the policy before it is answered.
#include "tests/widgets/policytest.h"
#include "tests/support/testprogram.h"
#include "widgets/policy/answerline.h"
#include "widgets/policy/boardpage.h"
#include "widgets/policy/columnspage.h"

#include <QComboBox>
#include <QSpinBox>

namespace pulley::tst_policyquestions {

class TestPolicyQuestions : public PolicyTest
{
    Q_OBJECT

private:
    static bool asks(const QWidget &page) { return button(page, "anyway")->isVisible() && !shown(page, "question").isEmpty(); }
    /// By a key or a click that was on its way when the button went.
    static void answerLate(const QWidget &page) { button(page, "anyway")->click(); }
    LimitsPage &askedToRemove(const char *name)
    {
        auto &page = limitPage(name);
        press(page, "remove");
        return page;
    }
    /// A change of the commitment point, asked about.
    BoardPage &askedToStartAtDoing()
    {
        auto &page = turnTo(m_editor->settings());
        auto *commitment = child<QComboBox>(page, "commitment");
        commitment->setCurrentIndex(commitment->findText(QStringLiteral("Doing")));
        press(page, "apply");
        return page;
    }
    QString startsAt() const { return findColumn(board(), board().facts.commitment)->name; }

private Q_SLOTS:
    void init() { openEditor(); }
    void cleanup() { m_editor.reset(); }

    void goesWithTheLimitThatSomebodyElseRemoves()
    {
        pulled(1);
        pulled(1);
        auto &page = askedToRemove("Analyse");
        QVERIFY(asks(page));
        elsewhere(RemoveLimit{limitNamed("Analyse").id});
        QTRY_VERIFY(!asks(page));
        QVERIFY2(shown(page, "message").startsWith(QStringLiteral("Somebody else changed or removed this meanwhile.")),
                 qPrintable(shown(page, "message")));
        const qint64 before = board().revision;
        answerLate(page);
        QVERIFY(page.isEnabled());
        QCOMPARE(board().revision, before);
    }

    void isNotAboutALimitThatSomebodyElseChanged()
    {
        pulled(1);
        pulled(1);
        auto &page = askedToRemove("Analyse");
        Limit theirs = limitNamed("Analyse");
        theirs.max = 4;
        elsewhere(SetLimit{theirs, {}});
        QTRY_VERIFY(!asks(page));
        answerLate(page);
        QCOMPARE(m_live->session->pending(), 0);
        QCOMPARE(limitNamed("Analyse").max, 4);
        // Nothing is lifted now that it has room: it goes unasked.
        press(page, "remove");
        QTRY_VERIFY(!namesOf(board().limits).contains(QStringLiteral("Analyse")));
    }

    void doesNotPutATypedColumnOverTheirs()
    {
        pulled(2);
        auto &page = turnTo(m_editor->columns());
        choose(page, 2);
        Column theirs = board().columns.at(2);
        press(page, "up");
        QVERIFY(asks(page));
        theirs.policy = QStringLiteral("Theirs");
        elsewhere(SetColumn{theirs, {}});
        QTRY_VERIFY(!asks(page));
        answerLate(page);
        QCOMPARE(m_live->session->pending(), 0);
        QCOMPARE(board().columns.at(2), theirs);
        press(page, "up");
        QVERIFY(asks(page));
        press(page, "anyway");
        QTRY_COMPARE(board().columns.at(1), theirs);
    }

    void standsWhileSomethingElseChanges()
    {
        pulled(1);
        pulled(1);
        auto &page = askedToRemove("Analyse");
        elsewhere(SetColumn{{makeId<ColumnId>(), QStringLiteral("Shipped"), ColumnKind::Done, false, false, {}}, {}});
        QVERIFY(asks(page));
        press(page, "anyway");
        QTRY_VERIFY(!namesOf(board().limits).contains(QStringLiteral("Analyse")));
    }

    /// After a lost answer others' entries come behind one's own.
    void tellsWhatOneDidAndNotWhatCameBehindIt()
    {
        Committed mine = std::get<Committed>(answerOf(m_live->session->submit(RemoveLimit{limitNamed("Analyse").id})));
        JournalEntry theirs = *entryOf(mine);
        ++theirs.revision;
        theirs.changes = {CardJoined{{}, PersonId{QStringLiteral("ann")}}};
        mine.advance.entries.append(theirs);
        AnswerLine line(*m_live->session);
        line.show();
        line.answer(mine);
        QCOMPARE(shown(line, "told"), QStringLiteral("Applied: removed the limit Analyse."));
        QVERIFY(button(line, "undo")->isVisible());
    }

    void doesNotPutTypedSettingsOverTheirs()
    {
        pulled(1);
        auto &page = askedToStartAtDoing();
        QVERIFY(asks(page));
        BoardFacts theirs = board().facts;
        theirs.sleDays = 3;
        elsewhere(EditBoard{theirs});
        QTRY_VERIFY(!asks(page));
        QVERIFY(shown(page, "message").startsWith(QStringLiteral("Somebody else changed the board's settings meanwhile.")));
        answerLate(page);
        QCOMPARE(m_live->session->pending(), 0);
        QCOMPARE(board().facts, theirs);
        QCOMPARE(child<QComboBox>(page, "commitment")->currentText(), QStringLiteral("Doing"));
        child<QSpinBox>(page, "sleDays")->setValue(3);
        press(page, "apply");
        QVERIFY(asks(page));
        press(page, "anyway");
        QTRY_COMPARE(startsAt(), QStringLiteral("Doing"));
        QCOMPARE(board().facts.sleDays, 3);
    }

    /// Fields that one hasn't touched follow the board; those that one has stay, and are all that is sent.
    void sendsOnlyWhatWasChangedHere()
    {
        auto &page = turnTo(m_editor->settings());
        retype(page, "name", QStringLiteral("Mine"));
        BoardFacts theirs = board().facts;
        theirs.sleDays = 3;
        theirs.timeZone = QStringLiteral("Asia/Tokyo");
        elsewhere(EditBoard{theirs});
        QTRY_COMPARE(child<QSpinBox>(page, "sleDays")->value(), 3);
        QCOMPARE(child<QLineEdit>(page, "name")->text(), QStringLiteral("Mine"));
        QCOMPARE(shown(page, "message"), QString());
        press(page, "apply");
        QTRY_COMPARE(board().facts.name, QStringLiteral("Mine"));
        theirs.name = QStringLiteral("Mine");
        QCOMPARE(board().facts, theirs);
        QTRY_VERIFY(!page.hasUnsaved());
    }

    /// Both changed the same: theirs is shown to be there before mine takes its place.
    void asksWhereBothChangedTheSame()
    {
        auto &page = turnTo(m_editor->settings());
        retype(page, "name", QStringLiteral("Mine"));
        BoardFacts theirs = board().facts;
        theirs.name = QStringLiteral("Theirs");
        theirs.sleDays = 3;
        elsewhere(EditBoard{theirs});
        press(page, "apply");
        QVERIFY(shown(page, "message").contains(QStringLiteral("puts yours in their place")));
        QCOMPARE(board().facts, theirs);
        QCOMPARE(child<QSpinBox>(page, "sleDays")->value(), 3);
        press(page, "apply");
        QTRY_COMPARE(board().facts.name, QStringLiteral("Mine"));
        QCOMPARE(board().facts.sleDays, 3);
    }
};

PULLEY_TEST(TestPolicyQuestions)

} // namespace pulley::tst_policyquestions

#include "tst_policyquestions.moc"
