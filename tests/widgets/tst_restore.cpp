// Taking back: discarded cards from the list and the editor, and undo that a limit now forbids, as people meet them.
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/card/cardeditor.h"
#include "widgets/card/closedcards.h"
#include "widgets/notice.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace pulley::tst_restore {

class TestRestore : public BoardWindowTest
{
    Q_OBJECT

private:
    template <class Widget>
    static Widget *in(const QWidget &parent, const char *name)
    {
        return parent.findChild<Widget *>(QLatin1String(name));
    }
    ClosedCards *openList() const
    {
        press(Qt::Key_H, Qt::ControlModifier);
        return dialog<ClosedCards>();
    }
    bool isThere(const CardId &card) const { return findCard(session().board(), card) != nullptr; }
    QString undoText() const
    {
        for (const QAction *action : m_window->allActions()) {
            if (action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Z)))
                return action->text();
        }
        return {};
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void bringsBackFromTheList()
    {
        const CardId card = add("Old & odd");
        add("Another");
        QVERIFY(submit(session(), DiscardCard{card, QStringLiteral("later")}));
        QTRY_VERIFY(!isThere(card));
        ClosedCards *closed = openList();
        QVERIFY(closed);
        auto *list = in<QListWidget>(*closed, "closedList");
        QTRY_COMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(QStringLiteral("discarded  Old & odd")), qPrintable(list->item(0)->text()));
        QTest::mouseClick(in<QPushButton>(*closed, "restoreClosed"), Qt::LeftButton);
        QTRY_VERIFY(isThere(card));
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("Old & odd Another"));
        QTRY_COMPARE(list->count(), 0);
        QTRY_VERIFY(in<QLabel>(*closed, "message")->text().contains(QStringLiteral("OPS-1 is back")));
        QCOMPARE(undoText(), QStringLiteral("&Undo: restore OPS-1"));
        closed->close();
        QVERIFY(activate());
        press(Qt::Key_Z);
        QTRY_VERIFY(!isThere(card));
    }

    void findsByWordsOfTheTitle()
    {
        for (const char *title : {"Rotate the keys", "Renew the certificates"})
            QVERIFY(submit(session(), DiscardCard{add(title), QStringLiteral("no")}));
        ClosedCards *closed = openList();
        auto *list = in<QListWidget>(*closed, "closedList");
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("Renew")));
        auto *search = in<QLineEdit>(*closed, "closedSearch");
        QTest::keyClicks(search, QStringLiteral("keys rot"));
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("Rotate")));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(dialog<CardEditor>());
    }

    void staysAtTheChosenCardWhateverOthersDo()
    {
        QList<CardId> cards;
        for (const char *title : {"First", "Second", "Third"}) {
            cards.append(add(title));
            QVERIFY(submit(session(), DiscardCard{cards.last(), QStringLiteral("no")}));
        }
        const CardId fourth = add("Fourth");
        ClosedCards *closed = openList();
        auto *list = in<QListWidget>(*closed, "closedList");
        QTRY_COMPARE(list->count(), 3);
        list->setCurrentRow(2);
        QVERIFY(elsewhere(DiscardCard{fourth, QStringLiteral("no")}));
        QTRY_COMPARE(list->count(), 4);
        QCOMPARE(list->currentRow(), 3);
        QTest::mouseClick(in<QPushButton>(*closed, "restoreClosed"), Qt::LeftButton);
        QTRY_VERIFY(isThere(cards.first()));
        // The next one follows what was restored from here.
        QTRY_COMPARE(list->count(), 3);
        QCOMPARE(list->currentRow(), 2);
        QVERIFY(list->currentItem()->text().contains(QStringLiteral("Second")));
        // But nothing slips under the hand when somebody else restores it.
        const auto bob = another("bob");
        const auto restored = bob->restore(cards.at(1));
        QVERIFY(done(restored));
        QVERIFY(std::holds_alternative<Committed>(restored.result()));
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(!list->currentItem());
        QVERIFY(!in<QPushButton>(*closed, "restoreClosed")->isEnabled());
    }

    void isReadAnewOnlyForWhatClosesOrReopensACard()
    {
        const CardId card = add("First");
        ClosedCards *closed = openList();
        const auto *changed = in<QTimer>(*closed, "changed");
        for (const Action &open : {Action(PullCard{card, {}, {}}), Action(LeaveCard{card}), Action(PullCard{card, {}, {}})}) {
            QVERIFY(submit(session(), open));
            QVERIFY(!changed->isActive());
        }
        QVERIFY(submit(session(), PullCard{card, {}, {}}));
        QCOMPARE(textOf("Done"), QStringLiteral("First"));
        QVERIFY(changed->isActive());
        QTRY_COMPARE(in<QListWidget>(*closed, "closedList")->count(), 1);
        QVERIFY(submit(session(), ReturnCard{card, column("Doing"), QStringLiteral("not yet"), {}}));
        QTRY_COMPARE(in<QListWidget>(*closed, "closedList")->count(), 0);
    }

    void keepsWhatWasScrolledTo()
    {
        ImportCards import;
        for (int i = 0; i < 3 * FoundCards::most; ++i) {
            ImportedCard each;
            each.card.id = makeId<CardId>();
            each.card.facts = addition("Old").facts;
            each.visits = {{column("Done"), Half::Doing, fromMicros(1)}};
            import.cards.append(each);
        }
        QVERIFY(submit(session(), import));
        const CardId last = add("Last");
        ClosedCards *closed = openList();
        auto *list = in<QListWidget>(*closed, "closedList");
        QTRY_COMPARE(list->count(), FoundCards::most);
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        QTRY_COMPARE(list->count(), 2 * FoundCards::most);
        const int there = list->verticalScrollBar()->value();
        QVERIFY(there > 0);
        QVERIFY(submit(session(), DiscardCard{last, QStringLiteral("no")}));
        QTRY_VERIFY(list->item(0)->text().contains(QStringLiteral("Last")));
        QVERIFY(list->count() >= 2 * FoundCards::most);
        QCOMPARE(list->verticalScrollBar()->value(), there);
    }

    void refusesIntoAColumnThatIsFullByNow()
    {
        const CardId first = add("First");
        QVERIFY(submit(session(), PullCard{first, column("Analyse"), {}}));
        QVERIFY(submit(session(), DiscardCard{first, QStringLiteral("no")}));
        const CardId second = add("Second");
        QVERIFY(submit(session(), PullCard{second, column("Analyse"), {}}));
        ClosedCards *closed = openList();
        auto *restore = in<QPushButton>(*closed, "restoreClosed");
        QTRY_VERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        auto *message = in<QLabel>(*closed, "message");
        QTRY_VERIFY2(message->text().contains(QStringLiteral("Analyse is full (1/1): OPS-2")), qPrintable(message->text()));
        QVERIFY(!isThere(first));
        QVERIFY(submit(session(), ReturnCard{second, column("Ready"), QStringLiteral("room"), {}}));
        QTRY_VERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_VERIFY(isThere(first));
        QCOMPARE(textOf("Analyse"), QStringLiteral("First"));
    }

    void editorOfADiscardedCardIsToReadAndRestores()
    {
        const CardId card = add("Old");
        QVERIFY(submit(session(), DiscardCard{card, QStringLiteral("not <b>needed</b>")}));
        CardEditor editor(session(), card, nullptr);
        editor.show();
        auto *restore = in<QPushButton>(editor, "restore");
        QTRY_VERIFY(restore->isVisible());
        QVERIFY(in<QLineEdit>(editor, "title")->isReadOnly());
        QVERIFY(in<QLabel>(editor, "message")->text().contains(QStringLiteral("not <b>needed</b>")));
        QTRY_COMPARE(in<QListWidget>(editor, "history")->count(), 2);
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_VERIFY(isThere(card));
        QTRY_VERIFY(!restore->isVisible());
        QVERIFY(!in<QLineEdit>(editor, "title")->isReadOnly());
    }

    void restoresOnceOnly()
    {
        const CardId card = add("Old");
        QVERIFY(submit(session(), DiscardCard{card, QStringLiteral("no")}));
        const auto first = session().restore(card);
        const auto second = session().restore(card);
        QVERIFY(done(first) && done(second));
        QVERIFY(std::holds_alternative<Committed>(first.result()));
        QVERIFY(std::holds_alternative<Refusal>(second.result()));
        QCOMPARE(textOf("Ready"), QStringLiteral("Old"));
    }

    void undoThatALimitNowForbidsIsRefusedInWords()
    {
        const CardId first = add("First");
        QVERIFY(submit(session(), PullCard{first, column("Analyse"), {}}));
        QVERIFY(submit(session(), PullCard{first, column("Doing"), {}}));
        const CardId second = add("Second");
        QVERIFY(elsewhere(PullCard{second, column("Analyse"), {}}));
        // The card that was added is taken back first, but somebody else has moved it since.
        press(Qt::Key_Z);
        QTRY_VERIFY2(m_window->notice().text().contains(QStringLiteral("OPS-2")), qPrintable(m_window->notice().text()));
        QTRY_COMPARE(undoText(), QStringLiteral("&Undo: pull OPS-1 into Doing"));
        press(Qt::Key_Z);
        QTRY_VERIFY2(m_window->notice().text().startsWith(QStringLiteral("Analyse is full (1/1): OPS-2")),
                     qPrintable(m_window->notice().text()));
        QCOMPARE(textOf("Doing"), QStringLiteral("First"));
    }

    void namesInWordsWhatUndoTakesBack()
    {
        const CardId card = add("First");
        const CommentId comment = makeId<CommentId>();
        CardPatch related;
        related.relations = QList<Relation>{{RelationKind::Relates, add("Second"), 2}};
        Column renamed = *findColumn(session().board(), column("Doing"));
        renamed.name = QStringLiteral("R&D");
        const Lane lane{LaneId{QStringLiteral("l")}, QStringLiteral("Platform")};
        BoardFacts facts = session().board().facts;
        facts.name = QStringLiteral("Renamed");
        const QList<std::pair<Action, QString>> deeds{
            {SetComment{card, comment, QStringLiteral("a")}, QStringLiteral("comment on OPS-1")},
            {SetComment{card, comment, QStringLiteral("b")}, QStringLiteral("comment on OPS-1")},
            {SetComment{card, comment, {}}, QStringLiteral("remove a comment from OPS-1")},
            {EditCard{card, related, {}}, QStringLiteral("edit OPS-1")},
            {JoinCard{card}, QStringLiteral("join OPS-1")},
            {LeaveCard{card}, QStringLiteral("let go of OPS-1")},
            {BlockCard{card, QStringLiteral("why")}, QStringLiteral("block OPS-1")},
            {UnblockCard{card}, QStringLiteral("unblock OPS-1")},
            {PullCard{card, column("Analyse"), {}}, QStringLiteral("pull OPS-1 into Analyse")},
            {ReturnCard{card, column("Ready"), QStringLiteral("why"), {}}, QStringLiteral("return OPS-1 to Ready")},
            {SetLane{lane, {}}, QStringLiteral("add the lane Platform")},
            {ReorderCard{card, {}, lane.id}, QStringLiteral("OPS-1")},
            {EditBoard{facts}, QStringLiteral("edit the board")},
            {SetColumn{renamed, {}}, QStringLiteral("change the column R&&D")},
            {DiscardCard{card, QStringLiteral("why")}, QStringLiteral("discard OPS-1")},
        };
        for (const auto &deed : deeds) {
            QVERIFY2(submit(session(), deed.first), qPrintable(deed.second));
            QVERIFY2(undoText().contains(deed.second), qPrintable(undoText() + QLatin1String(" for ") + deed.second));
        }
        // And all of it comes back, one by one.
        for (qsizetype i = 0; i < deeds.size(); ++i) {
            const auto undone = session().undo();
            QVERIFY(done(undone));
            QVERIFY(std::holds_alternative<Committed>(undone.result()));
        }
        QCOMPARE(textOf("Ready"), QStringLiteral("First Second"));
        QVERIFY(findCard(session().board(), card)->facts.relations.isEmpty());
    }
};

PULLEY_TEST(TestRestore)

} // namespace pulley::tst_restore

#include "tst_restore.moc"
