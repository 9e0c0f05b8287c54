// How high rows of lanes are: as their cards, whatever a filter leaves of them.
#include "tests/support/testprogram.h"
#include "tests/widgets/laneboardtest.h"
#include "widgets/board/carddelegate.h"
#include "widgets/find/filterfield.h"

namespace pulley::tst_laneheights {

class TestLaneHeights : public LaneBoardTest
{
    Q_OBJECT

    void importUpper(int count, const QString &words = QStringLiteral("hay")) const
    {
        ImportCards import;
        for (int i = 0; i < count; ++i) {
            ImportedCard each;
            each.card.id = makeId<CardId>();
            each.card.facts = addition("x").facts;
            each.card.facts.title = i < 3 ? QStringLiteral("needle") : words.repeated(1 + (words.size() > 3 ? i * i % 5 : 0));
            each.card.facts.lane = LaneId{QStringLiteral("Upper")};
            each.visits = {{column("Ready"), Half::Doing, systemNow()}};
            import.cards.append(each);
        }
        QVERIFY(submit(session(), import));
    }
    void filter(const char *text) const
    {
        m_window->findChild<FilterField *>(QStringLiteral("filter"))->setText(QLatin1String(text));
    }
    /// Whether the last card can be seen, with nothing left under it but the room under every row.
    bool fits(const CardList &cards) const
    {
        const int bottom = cards.visualRect(cards.cards().index(cards.cards().rowCount() - 1)).bottom();
        return bottom < cards.viewport()->height() && bottom > cards.viewport()->height() - 20;
    }
    /// In the board's viewport.
    int topOf(const CardList &cards, int row) const
    {
        return cards.viewport()->mapTo(view().viewport(), cards.visualRect(cards.cards().index(row)).topLeft()).y();
    }
    int firstSeen(const CardList &cards) const
    {
        int row = 0;
        while (topOf(cards, row + 1) <= 0)
            ++row;
        return row;
    }
    /// Whether all of its cards have been measured.
    bool isFound(const CardList &cards) const
    {
        const auto &heights = static_cast<const CardDelegate *>(cards.itemDelegate())->heights();
        const int width = CardDelegate::widthIn(cards.viewport()->width());
        for (int row = 0; row < cards.cards().rowCount(); ++row) {
            if (!heights.isExact(cards.cards().index(row), width))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void init() { openLanes(); }
    void cleanup() { closeWindow(); }

    /// More than the model takes out and puts in one by one.
    void followAFilterOverManyCards()
    {
        importUpper(100);
        const CardList &cards = cell("Ready", lane("Upper"));
        QTRY_COMPARE(cards.cards().rowCount(), 100);
        QTRY_VERIFY(fits(cards));
        filter("needle");
        QTRY_COMPARE(cards.cards().rowCount(), 3);
        QTRY_VERIFY(fits(cards));
        m_window->resize(m_window->width() - 60, m_window->height());
        QTRY_VERIFY(fits(cards));
        filter("");
        QTRY_COMPARE(cards.cards().rowCount(), 100);
        QTRY_VERIFY(fits(cards));
    }

    /// More than are measured in one turn: the board in sight stays where it is while the others are.
    void cardsStayWhereTheyAreWhileHeightsAreFound()
    {
        importUpper(400, QStringLiteral("hay that is to be looked through "));
        const CardList &cards = cell("Ready", lane("Upper"));
        QTRY_COMPARE(cards.cards().rowCount(), 400);
        QTRY_VERIFY(fits(cards));
        QScrollBar &bar = *view().verticalScrollBar();
        for (const int wider : {-90, 60, -60}) {
            bar.setValue(bar.maximum() / 2);
            const int row = firstSeen(cards);
            const int top = topOf(cards, row);
            m_window->resize(m_window->width() + wider, m_window->height());
            QCoreApplication::sendPostedEvents();
            QVERIFY(!isFound(cards));
            for (int turn = 0; turn < 2000 && !isFound(cards); ++turn) {
                QCoreApplication::processEvents();
                QCOMPARE(topOf(cards, row), top);
            }
            QTRY_VERIFY(fits(cards));
            QCOMPARE(topOf(cards, row), top);
        }
    }

    void theLastCardOfALaneIsFoundAtItsEnd()
    {
        importUpper(400, QStringLiteral("hay that is to be looked through "));
        const CardList &cards = cell("Ready", lane("Upper"));
        QTRY_COMPARE(cards.cards().rowCount(), 400);
        m_window->resize(m_window->width() - 90, m_window->height());
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isFound(cards));
        view().showCard(cards.cards().cardAt(399));
        const QRect there(QPoint(0, topOf(cards, 399)), cards.visualRect(cards.cards().index(399)).size());
        QVERIFY(there.top() >= 0 && there.bottom() <= view().viewport()->height());
        for (int turn = 0; turn < 2000 && !isFound(cards); ++turn)
            QCoreApplication::processEvents();
        QTRY_VERIFY(fits(cards));
        QCOMPARE(topOf(cards, 399), there.top());
    }

    void listsAreCalledWhatTheirColumnIs()
    {
        Column odd = *findColumn(session().board(), column("Ready"));
        odd.name = QStringLiteral("Ready %2 %3");
        QVERIFY(submit(session(), SetColumn{odd, {}}));
        QTRY_COMPARE(cell("Ready", lane("Upper")).accessibleName(), QStringLiteral("Upper, Ready %2 %3, cards: 0"));
    }
};

PULLEY_TEST(TestLaneHeights)

} // namespace pulley::tst_laneheights

#include "tst_laneheights.moc"
