// Leaving a board: nothing typed goes without being asked about, nothing kept is lost unsaid, and nobody waits for a dead server.
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/card/cardeditor.h"
#include "widgets/card/newcarddialog.h"
#include "widgets/connect/keptbox.h"
#include "widgets/notice.h"
#include "widgets/policy/policyeditor.h"

#include <QElapsedTimer>
#include <QPushButton>

namespace pulley::tst_leaving {

class TestLeaving : public BoardWindowTest
{
    Q_OBJECT

    Location elsewhereAt() const { return *parseLocation(m_folder->filePath(QStringLiteral("other.db"))); }
    /// Board NIG in a database of its own, or with `here` beside OPS.
    bool makeOther(const Location &where) const
    {
        BoardSession other(where, PersonId{QStringLiteral("ann")});
        if (!done(other.connectOnly(OpenMode::CreateIfMissing)))
            return false;
        CreateBoard create = smallBoard();
        create.board.facts.key = QStringLiteral("NIG");
        const auto made = other.create(create);
        return done(made) && std::holds_alternative<Committed>(made.result());
    }
    QString key() const { return session().board().facts.key; }
    void typeIntoCard(const CardId &card) const
    {
        view().showCard(card);
        press(Qt::Key_Return);
        auto *editor = dialog<CardEditor>();
        QVERIFY(editor);
        QTest::keyClicks(editor->findChild<QLineEdit *>(QStringLiteral("title")), QStringLiteral(" and more"));
        QVERIFY(editor->hasUnsaved());
    }
    static void clickRole(QMessageBox &box, QMessageBox::ButtonRole role)
    {
        for (QAbstractButton *button : box.buttons()) {
            if (box.buttonRole(button) == role) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("no such button");
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void asksForWhatIsTypedBeforeAnotherDatabaseOrBoardIsTaken_data()
    {
        QTest::addColumn<bool>("sameDatabase");
        QTest::newRow("another database") << false;
        QTest::newRow("another board of the same") << true;
    }
    void asksForWhatIsTypedBeforeAnotherDatabaseOrBoardIsTaken()
    {
        QFETCH(const bool, sameDatabase);
        const Location to = sameDatabase ? location() : elsewhereAt();
        QVERIFY(makeOther(to));
        const CardId card = add("a");
        typeIntoCard(card);
        m_window->openBoard(to, QStringLiteral("NIG"));
        auto *question = dialog<QMessageBox>("unsaved");
        QVERIFY(question);
        QCOMPARE(key(), QStringLiteral("OPS"));
        QVERIFY(dialog<CardEditor>()->hasUnsaved());
        clickRole(*question, QMessageBox::DestructiveRole);
        QTRY_VERIFY(m_window->findChildren<CardEditor *>().isEmpty());
        m_window->openBoard(to, QStringLiteral("NIG"));
        QTRY_COMPARE(key(), QStringLiteral("NIG"));
    }

    void aNewCardThatIsTypedIsAskedAboutToo()
    {
        QVERIFY(makeOther(elsewhereAt()));
        press(Qt::Key_N);
        auto *fresh = dialog<NewCardDialog>();
        QVERIFY(fresh);
        QTest::keyClicks(fresh->findChild<QLineEdit *>(QStringLiteral("title")), QStringLiteral("typed"));
        m_window->openBoard(elsewhereAt(), QStringLiteral("NIG"));
        QVERIFY(dialog<QMessageBox>("unsaved"));
        QCOMPARE(key(), QStringLiteral("OPS"));
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
    }

    void draftsOfPoliciesNeverReachAnotherBoard()
    {
        QVERIFY(makeOther(location()));
        press(Qt::Key_L, Qt::ControlModifier);
        auto *editor = dialog<PolicyEditor>();
        QVERIFY(editor);
        m_window->openBoard(location(), QStringLiteral("NIG"));
        QTRY_COMPARE(key(), QStringLiteral("NIG"));
        QTRY_VERIFY(m_window->findChildren<PolicyEditor *>().isEmpty());
    }

    void quittingWaitsForWhatIsKeptAndThenGoesByItself()
    {
        const CardId card = add("a");
        LostConnection lost(session());
        view().showCard(card);
        press(Qt::Key_P);
        QVERIFY(!m_window->close());
        auto *box = dialog<KeptBox>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(QLatin1String("One change")), qPrintable(box->text()));
        QVERIFY(m_window->isVisible());
        lost.back();
        QTRY_VERIFY(!m_window->isVisible());
        const auto bob = another("bob");
        QCOMPARE(findCard(bob->board(), card)->standing.column, column("Analyse"));
    }

    void quittingCanLoseWhatIsKeptAndSaysHowMuch()
    {
        add("a");
        add("b");
        LostConnection lost(session());
        press(Qt::Key_P);
        press(Qt::Key_P);
        QVERIFY(!m_window->close());
        auto *box = dialog<KeptBox>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(QLatin1Char('2')), qPrintable(box->text()));
        clickRole(*box, QMessageBox::DestructiveRole);
        QTRY_VERIFY(!m_window->isVisible());
    }

    void whoStaysKeepsEverything()
    {
        add("a");
        LostConnection lost(session());
        press(Qt::Key_P);
        QVERIFY(!m_window->close());
        auto *box = dialog<KeptBox>();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChildren<KeptBox *>().isEmpty());
        lost.back();
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QVERIFY(m_window->isVisible());
    }

    void aRefusalIsReadBeforeLeaving()
    {
        const CardId card = add("a");
        LostConnection lost(session());
        session().submit(MarkReady{card, {}});
        QVERIFY(!m_window->close());
        QVERIFY(dialog<KeptBox>());
        lost.back();
        QTRY_VERIFY(m_window->findChildren<KeptBox *>().isEmpty());
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->notice().isVisible());
    }

    void switchingAwayFromADeadServerHoldsNobodyUp()
    {
        QVERIFY(makeOther(elsewhereAt()));
        add("a");
        LostConnection lost(session());
        press(Qt::Key_P);
        m_window->openBoard(elsewhereAt(), QStringLiteral("NIG"));
        auto *box = dialog<KeptBox>();
        QVERIFY(box);
        QCOMPARE(key(), QStringLiteral("OPS"));
        clickRole(*box, QMessageBox::DestructiveRole);
        // The old session's thread answers nobody until back(): whoever waited for it would wait for ever.
        QTRY_COMPARE(key(), QStringLiteral("NIG"));
        QTRY_VERIFY(m_window->boardView() && !view().lists().isEmpty());
    }

    void anAnswerThatIsOnlyAMomentAwayIsWaitedForUnasked()
    {
        const CardId card = add("a");
        session().submit(PullCard{card, {}, {}});
        QVERIFY(!m_window->close());
        QTRY_VERIFY(!m_window->isVisible());
        const auto bob = another("bob");
        QCOMPARE(findCard(bob->board(), card)->standing.column, column("Analyse"));
    }
};

PULLEY_TEST(TestLeaving)

} // namespace pulley::tst_leaving

#include "tst_leaving.moc"
