// The keyboard on the board while others change it, while the connection is lost, and when the rules say no.
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/board/freeslot.h"
#include "widgets/board/reasondialog.h"
#include "widgets/card/newcarddialog.h"
#include "widgets/notice.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace pulley::tst_boardhands {

class TestBoardHands : public BoardWindowTest
{
    Q_OBJECT

    FreeSlot &slot(const char *name) const { return list(name).freeSlot(); }
    QString connection() const { return m_window->findChild<QLabel *>(QStringLiteral("connectionState"))->text(); }
    void tabTo(const QWidget &widget) const
    {
        for (int i = 0; i < 60 && QApplication::focusWidget() != &widget; ++i)
            press(Qt::Key_Tab);
    }
    static Column skippable(Column column)
    {
        column.skippable = true;
        return column;
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aReturnIsNotOfferedIntoAnotherColumnsReadyHalf()
    {
        const CardId card = add("a");
        QVERIFY(submit(session(), PullCard{card, {}, {}}));
        QVERIFY(submit(session(), PullCard{card, {}, {}}));
        QVERIFY(submit(session(), MarkReady{card, {}}));
        QVERIFY(submit(session(), PullCard{card, {}, {}}));
        QTRY_COMPARE(textOf("Done"), QStringLiteral("a"));
        view().showCard(card);
        press(Qt::Key_R);
        auto *reason = dialog<ReasonDialog>();
        QVERIFY(reason);
        QStringList offered;
        for (int i = 0; i < reason->findChild<QComboBox *>()->count(); ++i)
            offered.append(reason->findChild<QComboBox *>()->itemText(i));
        QCOMPARE(offered.join(QLatin1String(", ")), QStringLiteral("Back to Doing, in progress, Back to Analyse, Back to Ready"));
    }

    void aDropOnAnotherColumnsReadyHalfIsRefused()
    {
        const CardId card = add("a");
        QVERIFY(!dragOnto(list("Ready"), card, list("Doing", Half::Ready)));
        QTRY_VERIFY(m_window->notice().isVisible());
        QCOMPARE(textOf("Ready"), QStringLiteral("a"));
    }

    void saysThatACommandIsKeptWhileTheConnectionIsLost()
    {
        add("a");
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a"));
        LostConnection lost(session());
        press(Qt::Key_P);
        QVERIFY(m_window->notice().isVisible());
        QVERIFY2(m_window->notice().text().contains(QLatin1String("Kept")), qPrintable(m_window->notice().text()));
        QVERIFY2(connection().contains(QLatin1String("(1 kept)")), qPrintable(connection()));
        press(Qt::Key_Z);
        QVERIFY2(connection().contains(QLatin1String("(2 kept)")), qPrintable(connection()));
        lost.back();
        QTRY_COMPARE(session().pending(), 0);
        QTRY_VERIFY2(connection().contains(QLatin1String("Live")), qPrintable(connection()));
    }

    void aLateAnswerLeavesTheSelectionWhereItWasMovedTo()
    {
        const CardId first = add("a");
        const CardId second = add("b");
        view().showCard(first);
        const auto gate = std::make_shared<QSemaphore>();
        session().run<Done>([gate](BoardStore &) {
            gate->acquire();
            return Done{};
        });
        press(Qt::Key_P, Qt::ShiftModifier);
        press(Qt::Key_Down);
        QCOMPARE(view().currentCard(), second);
        gate->release();
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QTRY_COMPARE(session().pending(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(view().currentCard(), second);
    }

    void anothersCardLeavesTheKeyboardOnTheFreeSlot()
    {
        add("a");
        QTRY_VERIFY(slot("Analyse").isVisible());
        tabTo(slot("Analyse"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&slot("Analyse")));
        QVERIFY(elsewhere(addition("from bob")));
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a from bob"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&slot("Analyse")));
    }

    void aSlotThatSomebodyFillsGivesTheKeyboardToItsList()
    {
        const CardId card = add("a");
        QTRY_VERIFY(slot("Analyse").isVisible());
        tabTo(slot("Analyse"));
        QVERIFY(elsewhere(PullCard{card, {}, {}}));
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&list("Analyse")));
    }

    void anotherColumnLeavesTheKeyboardOnTheCardAndOnTheSlot()
    {
        const CardId card = add("a");
        view().showCard(card);
        QVERIFY(elsewhere(SetColumn{makeColumn("Verify", ColumnKind::Active), 3}));
        QTRY_COMPARE(view().lists().size(), 6);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&list("Ready")));
        QCOMPARE(view().currentCard(), card);
        tabTo(slot("Analyse"));
        QVERIFY(elsewhere(RemoveColumn{column("Verify")}));
        QTRY_COMPARE(view().lists().size(), 5);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&slot("Analyse")));
    }

    void returnOnAFreeSlotPullsIntoIt()
    {
        const CardId card = add("a");
        view().showCard(card);
        QTRY_VERIFY(slot("Analyse").isVisible());
        tabTo(slot("Analyse"));
        press(Qt::Key_Return);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
    }

    void onlyTheSlotThatPFillsNamesTheKey()
    {
        const CardId first = add("a");
        add("b");
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        // P would take no card out of Analyse, where nothing says that it is done; the slot in Doing offers it all the same.
        QTRY_VERIFY(slot("Doing").accessibleName().contains(QLatin1String("Pull OPS-1")));
        QVERIFY2(!slot("Doing").accessibleName().contains(QStringLiteral("\u00b7 P")), qPrintable(slot("Doing").accessibleName()));
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        QTRY_VERIFY(slot("Analyse").accessibleName().contains(QLatin1String("Pull OPS-2")));
        QVERIFY2(slot("Analyse").accessibleName().contains(QStringLiteral("\u00b7 P")),
                 qPrintable(slot("Analyse").accessibleName()));
    }

    void aKeyHeldDownRepeatsOnlyMovesWithinAList()
    {
        QStringList repeating;
        for (const QAction *action : m_window->allActions()) {
            if (action->autoRepeat())
                repeating.append(action->text());
        }
        QCOMPARE(repeating, (QStringList{QStringLiteral("Move &up"), QStringLiteral("Move do&wn")}));
    }

    void pullsPastASkippableColumnByKey()
    {
        QVERIFY(elsewhere(SetColumn{skippable(makeColumn("Analyse", ColumnKind::Active)), {}}));
        const CardId card = add("a");
        view().showCard(card);
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = dialog<QMenu>("pullInto");
        QVERIFY(menu);
        QVERIFY(!menu->accessibleName().isEmpty());
        QStringList targets;
        for (const QAction *action : menu->actions())
            targets.append(action->text());
        QCOMPARE(targets, (QStringList{QStringLiteral("Analyse"), QStringLiteral("Doing, in progress")}));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(textOf("Doing"), QStringLiteral("a"));
        QCOMPARE(view().currentCard(), card);
    }

    void saysWhyThereIsNowhereToPullInto()
    {
        const CardId first = add("a");
        const CardId second = add("b");
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        view().showCard(second);
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->notice().text().contains(QLatin1String("1/1")));
    }

    void aRefusedReasonStaysToBeTriedAgain()
    {
        const CardId first = add("a");
        const CardId second = add("b");
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        QTRY_COMPARE(textOf("Doing"), QStringLiteral("a"));
        view().showCard(first);
        press(Qt::Key_R);
        auto *reason = dialog<ReasonDialog>();
        QVERIFY(reason);
        QVERIFY(elsewhere(PullCard{second, {}, {}})); // Analyse is full now
        QVERIFY(giveReason("needs another look"));
        auto *message = reason->findChild<QLabel *>(QStringLiteral("message"));
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QLatin1String("1/1")), qPrintable(message->text()));
        QCOMPARE(reason->findChild<QLineEdit *>()->text(), QStringLiteral("needs another look"));
        QVERIFY(elsewhere(ReturnCard{second, column("Ready"), QStringLiteral("room"), {}}));
        QPointer<ReasonDialog> open(reason);
        QTest::keyClick(reason->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QTRY_VERIFY(!open);
    }

    void aReasonGivenWhileTheConnectionIsLostIsKept()
    {
        const CardId card = add("a");
        view().showCard(card);
        LostConnection lost(session());
        press(Qt::Key_B);
        auto *reason = dialog<ReasonDialog>();
        QVERIFY(reason);
        QVERIFY(giveReason("waits for the vendor"));
        QVERIFY(reason->findChild<QLabel *>(QStringLiteral("message"))->text().contains(QLatin1String("Kept")));
        lost.back();
        QTRY_VERIFY(findCard(session().board(), card)->blocked.has_value());
    }

    void aNewCardGoesToTheQueueInSightAndIsSelected()
    {
        QVERIFY(elsewhere(SetColumn{makeColumn("Next", ColumnKind::Queue), 1}));
        const CardId card = add("a");
        view().showCard(card);
        press(Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(textOf("Next"), QStringLiteral("a"));
        QTRY_COMPARE(view().currentCard(), card);
        press(Qt::Key_N);
        auto *fresh = dialog<NewCardDialog>();
        QVERIFY(fresh);
        QCOMPARE(fresh->findChild<QComboBox *>(QStringLiteral("column"))->currentText(), QStringLiteral("Next"));
        QTest::keyClicks(fresh->findChild<QLineEdit *>(QStringLiteral("title")), QStringLiteral("b"));
        fresh->add();
        QTRY_COMPARE(textOf("Next"), QStringLiteral("a b"));
        QTRY_COMPARE(view().currentCard(), list("Next").cards().cardAt(1));
    }
};

PULLEY_TEST(TestBoardHands)

} // namespace pulley::tst_boardhands

#include "tst_boardhands.moc"
