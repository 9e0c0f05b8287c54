// My work beside the board and in its own window, worked by one person while others work too.
#include "tests/widgets/myworktest.h"
#include "tests/support/testprogram.h"
#include "widgets/board/boardactions.h"
#include "widgets/board/columnheader.h"
#include "widgets/card/cardeditor.h"
#include "widgets/mywork/whodialog.h"

#include <QComboBox>
#include <QDockWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace pulley::tst_mywork {

class TestMyWork : public MyWorkTest
{
    Q_OBJECT

    QString header(const MyWorkView &view) const { return view.findChild<ColumnHeader *>()->accessibleName(); }
    bool typeNote(const char *text) const
    {
        QPlainTextEdit *field = nullptr;
        const bool there = QTest::qWaitFor([&] {
            const QWidget *dialog = QApplication::activeWindow();
            field = dialog && dialog != m_window.get() ? dialog->findChild<QPlainTextEdit *>() : nullptr;
            return field != nullptr;
        });
        if (!there)
            return false;
        QTest::keyClicks(field, QString::fromUtf8(text));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        return true;
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { closeWindow(); }

    void myCardsStandOldestFirstWithMySlots()
    {
        mine("a", 2);
        mine("b");
        add("c");
        QTRY_COMPARE(textOf(work()), QStringLiteral("a b"));
        QCOMPARE(header(work()), QStringLiteral("My work 2/2, full"));
        QVERIFY(work().isVisible());
    }

    void theMainButtonPullsAndSaysWhyAndTakesItBack()
    {
        add("a");
        auto *button = part<QAbstractButton>(work(), "pullNext");
        QTRY_COMPARE(button->text(), QStringLiteral("Pull next: OPS-1"));
        QCOMPARE(part<QLabel>(work(), "reason")->text(), QStringLiteral("next in order"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(textOf(work()), QStringLiteral("a"));
        QTRY_COMPARE(m_window->notice().text(), QStringLiteral("Pulled OPS-1 into Analyse: next in order. Undo (Z)"));
        clickDeed(m_window->notice());
        QTRY_COMPARE(textOf(work()), QString());
        QCOMPARE(BoardWindowTest::textOf("Ready"), QStringLiteral("a"));
    }

    /// After a lost answer others' entries come behind one's own.
    void tellsOfMyPullAndNotOfWhatCameBehindIt()
    {
        add("a");
        const auto answer = session().submit(PullNext{});
        QVERIFY(done(answer));
        Committed pull = std::get<Committed>(answer.result());
        JournalEntry theirs = *entryOf(pull);
        ++theirs.revision;
        theirs.changes = {CardJoined{add("b"), PersonId{QStringLiteral("bob")}}};
        pull.advance.entries.append(theirs);
        Q_EMIT m_window->findChild<BoardActions *>()->pulled(pull);
        QCOMPARE(m_window->notice().text(), QStringLiteral("Pulled OPS-1 into Analyse: next in order. Undo (Z)"));
    }

    void keysActOnMyCardAndNotOnTheBoards()
    {
        const CardId own = mine("a", 2);
        const CardId other = add("b");
        view().showCard(other);
        QTRY_COMPARE(textOf(work()), QStringLiteral("a"));
        focusMine();
        press(Qt::Key_B);
        QVERIFY(giveReason("waits for the vendor"));
        QTRY_VERIFY(card(own).blocked);
        QVERIFY(!card(other).blocked);
        QVERIFY(activate());
        focusMine();
        press(Qt::Key_B);
        QTRY_VERIFY(!card(own).blocked);
        press(Qt::Key_D);
        QTRY_VERIFY(card(own).standing.half == Half::Ready);
        press(Qt::Key_C);
        QVERIFY(typeNote("ask again"));
        QTRY_COMPARE(card(own).comments.size(), 1);
        QCOMPARE(card(own).comments.first().text, QStringLiteral("ask again"));
        QVERIFY(card(other).comments.isEmpty());
        QVERIFY(activate());
        focusMine();
        press(Qt::Key_Return);
        QVERIFY(dialog<CardEditor>());
    }

    void keysPullAndUndoFromMyWork()
    {
        mine("a", 2);
        add("b");
        QTRY_COMPARE(textOf(work()), QStringLiteral("a"));
        focusMine();
        press(Qt::Key_P);
        QTRY_COMPARE(textOf(work()), QStringLiteral("a b"));
        QCOMPARE(QApplication::focusWidget(), &work().cards());
        QTRY_COMPARE(work().cards().currentIndex().data().toString(), QStringLiteral("b"));
        press(Qt::Key_Z);
        QTRY_COMPARE(textOf(work()), QStringLiteral("a"));
    }

    void aNoteIsWrittenOnTheBoardsCardToo()
    {
        const CardId other = add("b");
        view().showCard(other);
        press(Qt::Key_C);
        QVERIFY(typeNote("two words"));
        QTRY_COMPARE(card(other).comments.size(), 1);
    }

    void whatHelpsIsOfferedWhenNothingCanBePulled()
    {
        const CardId own = mine("a", 2);
        QVERIFY(submit(session(), BlockCard{own, QStringLiteral("waits")}));
        auto *button = part<QAbstractButton>(work(), "pullNext");
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY(work().face().offers.size() == 1);
        const QString offered = part<QLabel>(work(), "offer1")->text();
        QVERIFY(offered.contains(QStringLiteral("Unblock OPS-1")));
        // What stands in brackets isn't broken to the next line.
        QVERIFY2(offered.contains(QRegularExpression(QStringLiteral("\\([^ ]+\\)</a>"))), qPrintable(offered));
        Q_EMIT part<QLabel>(work(), "offer1")->linkActivated(own.value);
        QCOMPARE(view().currentCard(), own);
        QTest::mouseClick(part<QAbstractButton>(work(), "unblock1"), Qt::LeftButton);
        QTRY_VERIFY(!card(own).blocked);
        QTRY_VERIFY(work().face().offers.isEmpty());
    }

    void aRefusedPullNamesWhatHelpsFirst()
    {
        const CardId own = mine("a", 2);
        QVERIFY(submit(session(), BlockCard{own, QStringLiteral("waits")}));
        press(Qt::Key_P);
        QTRY_VERIFY2(m_window->notice().text().contains(QStringLiteral("Meanwhile: Unblock OPS-1")),
                     qPrintable(m_window->notice().text()));
        press(Qt::Key_G);
        QCOMPARE(view().currentCard(), own);
    }

    void anotherRefusalNamesNoHelp()
    {
        const CardId own = mine("a", 2);
        QVERIFY(submit(session(), BlockCard{own, QStringLiteral("waits")}));
        mine("b");
        const CardId late = add("c");
        view().showCard(late);
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_VERIFY(m_window->notice().isVisible());
        QVERIFY2(!m_window->notice().text().contains(QStringLiteral("Meanwhile")), qPrintable(m_window->notice().text()));
    }

    void aPullByKeyOnTheBoardSaysWhyToo()
    {
        add("a");
        press(Qt::Key_P);
        QTRY_VERIFY2(m_window->notice().text().startsWith(QStringLiteral("Pulled OPS-1 into Analyse: next in order.")),
                     qPrintable(m_window->notice().text()));
    }

    void whatSomebodyElseDoesWithMyCardIsSeen()
    {
        const CardId own = mine("a", 2);
        QVERIFY(submit(session(), MarkReady{own, {}}));
        QTRY_COMPARE(textOf(work()), QStringLiteral("a"));
        CardPatch patch;
        patch.title = QStringLiteral("renamed");
        QVERIFY(elsewhere(EditCard{own, patch, {}}));
        QTRY_COMPARE(textOf(work()), QStringLiteral("renamed"));
        QVERIFY(elsewhere(PullCard{own, {}, {}}));
        QTRY_COMPARE(textOf(work()), QString());
        QTRY_COMPARE(header(work()), QStringLiteral("My work 0/2"));
    }

    void theDockIsToggledByKeyAndRemembered()
    {
        auto *dock = m_window->findChild<QDockWidget *>();
        QVERIFY(dock->isVisible());
        QVERIFY(work().width() >= 260);
        focusMine();
        press(Qt::Key_W);
        QVERIFY(!dock->isVisible());
        QVERIFY(view().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(m_window->close());
        MainWindow next(*m_theme, *m_language, *m_settings, [this](const Location &) { return newSession(QStringLiteral("ann")); });
        next.show();
        QSignalSpy shown(&next, &MainWindow::boardShown);
        next.openBoard(location(), QString());
        QVERIFY(shown.wait(10000));
        QVERIFY(!next.findChild<QDockWidget *>()->isVisible());
        QTest::keyClick(&next, Qt::Key_W);
        QVERIFY(next.findChild<QDockWidget *>()->isVisible());
        QVERIFY(next.findChild<MyWorkView *>()->isVisible());
    }

    void theSmallWindowPullsAndTellsByItself()
    {
        press(Qt::Key_W, Qt::ShiftModifier);
        QTRY_VERIFY(smallWindow());
        MyWorkWindow &small = *smallWindow();
        QVERIFY(QTest::qWaitForWindowActive(&small));
        add("a");
        QTRY_COMPARE(small.view()->face().nextNumber, QStringLiteral("OPS-1"));
        QTest::keyClick(&small.view()->cards(), Qt::Key_P);
        QTRY_COMPARE(textOf(*small.view()), QStringLiteral("a"));
        QTRY_VERIFY(small.notice().text().startsWith(QStringLiteral("Pulled OPS-1 into Analyse")));
        QVERIFY(m_window->notice().text().isEmpty());
        QTest::keyClick(&small.view()->cards(), Qt::Key_P);
        QTRY_VERIFY2(small.notice().text().startsWith(QStringLiteral("There is nothing you may pull now")),
                     qPrintable(small.notice().text()));
        QVERIFY(m_window->notice().text().isEmpty());
    }

    void theSmallWindowStaysWhenTheBoardIsClosed()
    {
        press(Qt::Key_W, Qt::ShiftModifier);
        QTRY_VERIFY(smallWindow());
        MyWorkWindow &small = *smallWindow();
        QVERIFY(QTest::qWaitForWindowActive(&small));
        small.resize(400, 512);
        add("a");
        QVERIFY(m_window->close());
        QVERIFY(small.isVisible());
        QTest::mouseClick(part<QAbstractButton>(*small.view(), "pullNext"), Qt::LeftButton);
        QTRY_COMPARE(textOf(*small.view()), QStringLiteral("a"));
        m_window->show();
        QVERIFY(small.close());
        closeWindowAgain();
        QVERIFY(smallWindow());
        QCOMPARE(smallWindow()->size(), QSize(400, 512));
    }

    void whoIAmIsChangedAtOnceAndRemembered()
    {
        mine("a");
        QTRY_COMPARE(textOf(work()), QStringLiteral("a"));
        QTest::mouseClick(part<QAbstractButton>(work(), "who"), Qt::LeftButton);
        auto *who = dialog<WhoDialog>();
        QVERIFY(who);
        auto *people = who->findChild<QComboBox *>();
        QCOMPARE(people->currentText(), QStringLiteral("ann"));
        people->setEditText(QStringLiteral("bob"));
        QTest::keyClick(people, Qt::Key_Return);
        QTRY_COMPARE(textOf(work()), QString());
        QCOMPARE(work().findChild<ColumnHeader *>()->accessibleDescription(), QStringLiteral("You: bob"));
        QCOMPARE(m_settings->value(QStringLiteral("me")).toString(), QStringLiteral("bob"));
        QVERIFY(activate());
        const CardId b = add("b");
        QVERIFY(submit(session(), JoinCard{b}));
        QTRY_COMPARE(textOf(work()), QStringLiteral("b"));
        QCOMPARE(card(b).owners, QList<PersonId>{PersonId{QStringLiteral("bob")}});
    }

private:
    /// Opens the small window anew, as the next start does.
    void closeWindowAgain()
    {
        auto settings = std::move(m_settings);
        auto theme = std::move(m_theme);
        m_window.reset();
        m_theme = std::move(theme);
        m_settings = std::move(settings);
        m_window = std::make_unique<MainWindow>(*m_theme, *m_language, *m_settings,
                                                [this](const Location &) { return newSession(QStringLiteral("ann")); });
        m_window->showMyWork();
    }
};

PULLEY_TEST(TestMyWork)

} // namespace pulley::tst_mywork

#include "tst_mywork.moc"
