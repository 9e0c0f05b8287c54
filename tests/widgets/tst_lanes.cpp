// Lanes as rows: folding, moving between them by drag and by key, what stands on top, and what others leave untouched.
#include "tests/widgets/laneboardtest.h"
#include "tests/support/testprogram.h"
#include "widgets/notice.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTimer>

namespace pulley::tst_lanes {

class TestLanes : public LaneBoardTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openLanes(); }
    void cleanup() { closeWindow(); }

    void eachLaneIsARowInTheBoardsOrder()
    {
        addTo("Upper", "a");
        addTo("Lower", "b");
        QTRY_COMPARE(textIn("Ready", lane("Upper")), QStringLiteral("a"));
        QCOMPARE(textIn("Ready", lane("Lower")), QStringLiteral("b"));
        QCOMPARE(rowNames(), (QStringList{QStringLiteral("Upper"), QStringLiteral("Lower")}));
        QVERIFY(view().rows().at(0)->y() < view().rows().at(1)->y());
    }

    void aBoardWithoutLanesIsOneRowWithoutAStrip()
    {
        const CardId card = addTo("Upper", "a");
        CardPatch none;
        none.lane = LaneId{};
        QVERIFY(submit(session(), EditCard{card, none, {}}));
        for (const char *name : {"Upper", "Lower"})
            QVERIFY(submit(session(), RemoveLane{LaneId{QLatin1String(name)}}));
        QTRY_VERIFY(!view().hasLanes());
        QCOMPARE(view().rows().size(), 1);
        QCOMPARE(textOf("Ready"), QStringLiteral("a"));
        QTRY_COMPARE(list("Ready").height(), view().viewport()->height() - metric::wideGap);
    }

    void cardsOfNoLaneHaveTheLastRowWhileThereAreAny()
    {
        const CardId card = addTo("", "a");
        QTRY_COMPARE(rowNames().last(), QStringLiteral("No lane"));
        QCOMPARE(textIn("Ready", row(RowKind::NoLane)), QStringLiteral("a"));
        view().showCard(card);
        press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(textIn("Ready", lane("Lower")), QStringLiteral("a"));
        QCOMPARE(view().rows().size(), 2);
        QTRY_COMPARE(view().currentCard(), card);
    }

    void expediteStandsOnTopWhateverItsLane()
    {
        addTo("Upper", "a");
        const CardId urgent = addTo("Lower", "fire", expedite());
        QTRY_COMPARE(rowNames().first(), QStringLiteral("Expedite"));
        QCOMPARE(textIn("Ready", row(RowKind::Expedite)), QStringLiteral("fire"));
        QCOMPARE(textIn("Ready", lane("Lower")), QString());
        for (int i = 0; i < 3; ++i)
            QVERIFY(submit(session(), PullCard{urgent, {}, {}}));
        // Finished, it is a card of its lane again.
        QTRY_COMPARE(rowNames().first(), QStringLiteral("Upper"));
        QCOMPARE(textIn("Done", lane("Lower")), QStringLiteral("fire"));
    }

    void aLimitOnExpediteKeepsItsRowAndStandsOverIt()
    {
        Limit limit = limitOf("Expedite limit", 1);
        limit.selector.serviceClass = expedite();
        QVERIFY(submit(session(), SetLimit{limit, {}}));
        QTRY_COMPARE(view().rows().size(), 3);
        const CardId urgent = addTo("Lower", "fire", expedite());
        QVERIFY(submit(session(), PullCard{urgent, {}, {}}));
        QTRY_VERIFY2(strip(row(RowKind::Expedite)).accessibleName().contains(QLatin1String("1/1, full")),
                     qPrintable(strip(row(RowKind::Expedite)).accessibleName()));
    }

    void foldsAndUnfoldsByKeyAndKeepsIt()
    {
        const CardId card = addTo("Lower", "a");
        view().showCard(card);
        press(Qt::Key_F7);
        QVERIFY(isFolded(lane("Lower")));
        QVERIFY(!cell("Ready", lane("Lower")).isVisible());
        QVERIFY(!isFolded(lane("Upper")));
        // What can't be seen isn't what keys act on.
        QVERIFY(view().currentCard().isEmpty());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&strip(lane("Lower"))));
        QCOMPARE(m_settings->value(QStringLiteral("folded/") + session().board().id.value).toStringList(),
                 QStringList{QStringLiteral("lane Lower")});
        press(Qt::Key_F7);
        QVERIFY(!isFolded(lane("Lower")));
        QCOMPARE(view().currentCard(), card);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&cell("Ready", lane("Lower"))));
        press(Qt::Key_F7, Qt::ShiftModifier);
        QVERIFY(isFolded(lane("Upper")) && isFolded(lane("Lower")));
        press(Qt::Key_F7, Qt::ShiftModifier);
        QVERIFY(!isFolded(lane("Upper")) && !isFolded(lane("Lower")));
    }

    void theStripIsAButton_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("mouse") << 0;
    }
    void theStripIsAButton()
    {
        QFETCH(int, key);
        const CardId card = addTo("Upper", "a");
        view().showCard(card);
        LaneHeader &button = strip(lane("Upper"));
        button.setFocus(Qt::TabFocusReason);
        const auto use = [&] {
            if (key)
                press(Qt::Key(key));
            else
                QTest::mouseClick(&button, Qt::LeftButton);
        };
        const int before = view().rows().at(1)->y();
        use();
        QVERIFY(isFolded(lane("Upper")));
        QVERIFY(button.accessibleDescription().startsWith(QLatin1String("Folded")));
        QVERIFY(view().rows().at(1)->y() < before);
        use();
        QVERIFY(!isFolded(lane("Upper")));
        // Return was the strip's: no card was opened.
        QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
    }

    void aFoldedRowSaysHowManyCardsItHolds()
    {
        addTo("Upper", "a");
        addTo("Upper", "b");
        QTRY_COMPARE(strip(lane("Upper")).accessibleName(), QStringLiteral("Upper, 2 cards"));
        view().setFolding({lane("Upper")}, Folding::Folded);
        addTo("Upper", "c");
        QTRY_COMPARE(strip(lane("Upper")).accessibleName(), QStringLiteral("Upper, 3 cards"));
    }

    void dropsIntoAnotherLaneAndColumnAsOneCommand()
    {
        const CardId card = addTo("Upper", "a");
        QTRY_COMPARE(textIn("Ready", lane("Upper")), QStringLiteral("a"));
        const qint64 before = session().board().revision;
        QVERIFY(dragOnto(cell("Ready", lane("Upper")), card, cell("Analyse", lane("Lower"))));
        QTRY_COMPARE(textIn("Analyse", lane("Lower")), QStringLiteral("a"));
        QCOMPARE(session().board().revision, before + 1);
        QCOMPARE(findCard(session().board(), card)->facts.lane, LaneId{QStringLiteral("Lower")});
    }

    void aDragBackIntoAnotherLaneAsksWhyAndTakesTheLane()
    {
        const CardId card = addTo("Upper", "a");
        QVERIFY(submit(session(), PullCard{card, {}, {}}));
        QTRY_COMPARE(textIn("Analyse", lane("Upper")), QStringLiteral("a"));
        QVERIFY(dragOnto(cell("Analyse", lane("Upper")), card, cell("Ready", lane("Lower"))));
        QVERIFY(giveReason("wrong team"));
        QTRY_COMPARE(textIn("Ready", lane("Lower")), QStringLiteral("a"));
    }

    void aLanesLimitRefusesWithItsReason()
    {
        QVERIFY(limitLane("Lower", 1));
        const CardId first = addTo("Lower", "a");
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        const CardId second = addTo("Upper", "b");
        QTRY_VERIFY2(strip(lane("Lower")).accessibleName().endsWith(QLatin1String("1/1, full")),
                     qPrintable(strip(lane("Lower")).accessibleName()));
        QVERIFY(dragOnto(cell("Ready", lane("Upper")), second, cell("Analyse", lane("Upper"))));
        QTRY_COMPARE(textIn("Analyse", lane("Upper")), QStringLiteral("b"));
        QVERIFY(!dragOnto(cell("Analyse", lane("Upper")), second, cell("Analyse", lane("Lower"))));
        QTRY_VERIFY(m_window->notice().isVisible());
        QVERIFY2(m_window->notice().text().contains(QLatin1String("Lower")), qPrintable(m_window->notice().text()));
        // By key the same no.
        view().showCard(second);
        press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(session().pending(), 0);
        QCOMPARE(textIn("Analyse", lane("Upper")), QStringLiteral("b"));
    }

    void nothingBecomesExpediteByADrop()
    {
        addTo("Lower", "fire", expedite());
        const CardId plain = addTo("Upper", "a");
        QTRY_COMPARE(textIn("Ready", row(RowKind::Expedite)), QStringLiteral("fire"));
        QVERIFY(!dragOnto(cell("Ready", lane("Upper")), plain, cell("Analyse", row(RowKind::Expedite))));
        QTRY_VERIFY(m_window->notice().text().contains(QLatin1String("class of service")));
        QCOMPARE(textIn("Ready", lane("Upper")), QStringLiteral("a"));
    }

    void expediteMovesAlongItsRowAndNotOutOfIt()
    {
        const CardId urgent = addTo("Lower", "fire", expedite());
        QTRY_COMPARE(textIn("Ready", row(RowKind::Expedite)), QStringLiteral("fire"));
        QVERIFY(!dragOnto(cell("Ready", row(RowKind::Expedite)), urgent, cell("Analyse", lane("Upper"))));
        QTRY_VERIFY(m_window->notice().isVisible());
        QVERIFY(dragOnto(cell("Ready", row(RowKind::Expedite)), urgent, cell("Analyse", row(RowKind::Expedite))));
        QTRY_COMPARE(textIn("Analyse", row(RowKind::Expedite)), QStringLiteral("fire"));
        QCOMPARE(findCard(session().board(), urgent)->facts.lane, LaneId{QStringLiteral("Lower")});
    }

    void placesThatMayNotBeAreDimWhileACardIsDragged()
    {
        addTo("Lower", "fire", expedite());
        const CardId plain = addTo("Upper", "a");
        QTRY_COMPARE(textIn("Ready", lane("Upper")), QStringLiteral("a"));
        CardList &source = cell("Ready", lane("Upper"));
        const std::unique_ptr<QMimeData> data(source.cards().mimeData({source.cards().index(0)}));
        QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(source.viewport(), &enter);
        QCOMPARE(source.cards().rowOf(plain), 0);
        QCOMPARE(cell("Analyse", lane("Lower")).dropLook(), DropLook::Lit);
        QCOMPARE(cell("Analyse", row(RowKind::Expedite)).dropLook(), DropLook::Dimmed);
        QCOMPARE(cell("Done", lane("Lower")).dropLook(), DropLook::Dimmed);
        QDragLeaveEvent leave;
        QApplication::sendEvent(source.viewport(), &leave);
        QCOMPARE(cell("Analyse", row(RowKind::Expedite)).dropLook(), DropLook::Idle);
    }

    void aFoldedRowOpensUnderACardHeldOverIt()
    {
        addTo("Upper", "a");
        QTRY_COMPARE(textIn("Ready", lane("Upper")), QStringLiteral("a"));
        view().setFolding({lane("Lower")}, Folding::Folded);
        CardList &source = cell("Ready", lane("Upper"));
        const std::unique_ptr<QMimeData> data(source.cards().mimeData({source.cards().index(0)}));
        const auto over = [&] {
            QDragEnterEvent enter(QPoint(50, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&strip(lane("Lower")), &enter);
        };
        const auto away = [&] {
            QDragLeaveEvent leave;
            QApplication::sendEvent(&strip(lane("Lower")), &leave);
        };
        // Passing over it is no wish.
        const auto *hover = strip(lane("Lower")).findChild<QTimer *>(QStringLiteral("hover"));
        over();
        QVERIFY(hover->isActive());
        away();
        QVERIFY(!hover->isActive());
        QVERIFY(isFolded(lane("Lower")));
        over();
        QTRY_VERIFY(!isFolded(lane("Lower")));
        away();
    }

    void theBoardScrollsWhileACardIsHeldAtItsEdge()
    {
        for (int i = 0; i < 12; ++i)
            addTo("Upper", "a card that stands here");
        CardList &source = cell("Ready", lane("Upper"));
        QTRY_VERIFY(view().verticalScrollBar()->maximum() > 0);
        const std::unique_ptr<QMimeData> data(source.cards().mimeData({source.cards().index(0)}));
        QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCursor::setPos(view().viewport()->mapToGlobal(view().viewport()->rect().center()));
        QApplication::sendEvent(source.viewport(), &enter);
        QSignalSpy looks(view().findChild<QTimer *>(QStringLiteral("edge")), &QTimer::timeout);
        QTRY_VERIFY(looks.size() > 3);
        QCOMPARE(view().verticalScrollBar()->value(), 0);
        QCursor::setPos(view().viewport()->mapToGlobal(QPoint(300, view().viewport()->height() - 4)));
        QTRY_COMPARE(view().verticalScrollBar()->value(), view().verticalScrollBar()->maximum());
        QDragLeaveEvent leave;
        QApplication::sendEvent(source.viewport(), &leave);
    }

    void aKeyCrossesLanes()
    {
        const CardId card = addTo("Upper", "a");
        view().showCard(card);
        press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(textIn("Ready", lane("Lower")), QStringLiteral("a"));
        QTRY_COMPARE(view().currentCard(), card);
        press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(textIn("Ready", row(RowKind::NoLane)), QStringLiteral("a"));
        QTRY_COMPARE(view().currentCard(), card);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&cell("Ready", row(RowKind::NoLane))));
        press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(textIn("Ready", lane("Lower")), QStringLiteral("a"));
    }

    void arrowsGoThroughTheCells()
    {
        const CardId a = addTo("Upper", "a");
        const CardId b = addTo("Upper", "b");
        const CardId c = addTo("Lower", "c");
        const CardId d = addTo("Lower", "d");
        QVERIFY(submit(session(), PullCard{d, {}, {}}));
        view().showCard(a);
        const auto goes = [this](Qt::Key key, const CardId &to) {
            press(key);
            return view().currentCard() == to;
        };
        QVERIFY(goes(Qt::Key_Down, b));
        QVERIFY(goes(Qt::Key_Down, c));
        QVERIFY(goes(Qt::Key_Right, d));
        // There is no card above it in its column.
        QVERIFY(goes(Qt::Key_Up, d));
        QVERIFY(goes(Qt::Key_Left, c));
        QVERIFY(goes(Qt::Key_Up, b));
        // A folded row is passed over.
        addTo("", "e");
        QTRY_COMPARE(view().rows().size(), 3);
        view().setFolding({lane("Lower")}, Folding::Folded);
        press(Qt::Key_Down);
        QCOMPARE(findCard(session().board(), view().currentCard())->facts.title, QStringLiteral("e"));
    }

    void freeSlotsStandOnceAColumnUnderItsHeader()
    {
        addTo("Lower", "a");
        FreeSlot *slot = view().slotOf(column("Analyse"));
        QTRY_VERIFY(slot->isVisible());
        QVERIFY2(slot->accessibleName().contains(QLatin1String("Pull OPS-1: next in order")), qPrintable(slot->accessibleName()));
        int visible = 0;
        for (const auto *each : m_window->findChildren<FreeSlot *>())
            visible += each->isVisible() && each->accessibleName() == slot->accessibleName() ? 1 : 0;
        QCOMPARE(visible, 1);
        QTest::mouseClick(slot, Qt::LeftButton);
        QTRY_COMPARE(textIn("Analyse", lane("Lower")), QStringLiteral("a"));
        QTRY_VERIFY(!slot->isVisible());
    }

    void anothersMoveLeavesSelectionScrollAndFoldsAlone()
    {
        QList<CardId> upper;
        for (int i = 0; i < 12; ++i)
            upper.append(addTo("Upper", "a card that stands here"));
        const CardId other = addTo("Lower", "b");
        addTo("", "c");
        QTRY_COMPARE(view().rows().size(), 3);
        view().setFolding({row(RowKind::NoLane)}, Folding::Folded);
        view().showCard(upper.at(2));
        view().verticalScrollBar()->setValue(300);
        QVERIFY(view().verticalScrollBar()->value() == 300);
        QVERIFY(elsewhere(PullCard{other, {}, {}}));
        QTRY_COMPARE(textIn("Analyse", lane("Lower")), QStringLiteral("b"));
        QCOMPARE(view().currentCard(), upper.at(2));
        QCOMPARE(view().verticalScrollBar()->value(), 300);
        QVERIFY(isFolded(row(RowKind::NoLane)));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&cell("Ready", lane("Upper"))));
        // Even where a row comes of it.
        CardPatch urgent;
        urgent.serviceClass = expedite();
        QVERIFY(elsewhere(EditCard{other, urgent, {}}));
        QTRY_COMPARE(rowNames().first(), QStringLiteral("Expedite"));
        QCOMPARE(view().currentCard(), upper.at(2));
        QVERIFY(isFolded(row(RowKind::NoLane)));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&cell("Ready", lane("Upper"))));
    }

    void aCardOutOfSightIsBroughtIntoIt()
    {
        for (int i = 0; i < 12; ++i)
            addTo("Upper", "a card that stands here");
        const CardId last = addTo("Lower", "last");
        view().setFolding({lane("Lower")}, Folding::Folded);
        view().showCard(last);
        QVERIFY(!isFolded(lane("Lower")));
        QCOMPARE(view().currentCard(), last);
        QVERIFY(view().verticalScrollBar()->value() > 0);
        const QRect there = view().currentRect();
        const QRect room(view().viewport()->mapToGlobal(QPoint()), view().viewport()->size());
        QVERIFY(room.contains(there));
    }

    void cellsAreAsHighAsTheirCardsAndOnlyTheBoardScrolls()
    {
        for (int i = 0; i < 12; ++i)
            addTo("Upper", "a card that stands here");
        const CardList &cards = cell("Ready", lane("Upper"));
        QTRY_COMPARE(cards.cards().rowCount(), 12);
        QTRY_VERIFY(cards.visualRect(cards.cards().index(11)).bottom() < cards.viewport()->height());
        QCOMPARE(cards.verticalScrollBar()->maximum(), 0);
        QVERIFY(view().verticalScrollBar()->maximum() > 0);
        // Headers stay while rows go by.
        const auto *head = m_window->findChild<QWidget *>(QStringLiteral("boardHead"));
        const QPoint before = head->mapTo(m_window.get(), QPoint());
        view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());
        QCOMPARE(head->mapTo(m_window.get(), QPoint()), before);
        QVERIFY(inSight(*head));
    }
};

PULLEY_TEST(TestLanes)

} // namespace pulley::tst_lanes

#include "tst_lanes.moc"
