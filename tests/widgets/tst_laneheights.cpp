// How high rows of lanes are: as their cards, whatever a filter leaves of them.
#include "tests/widgets/laneboardtest.h"
#include "tests/support/testprogram.h"
#include "widgets/find/filterfield.h"

namespace pulley::tst_laneheights {

class TestLaneHeights : public LaneBoardTest
{
    Q_OBJECT

    void importUpper(int count) const
    {
        ImportCards import;
        for (int i = 0; i < count; ++i) {
            ImportedCard each;
            each.card.id = makeId<CardId>();
            each.card.facts = addition("x").facts;
            each.card.facts.title = i < 3 ? QStringLiteral("needle") : QStringLiteral("hay");
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
