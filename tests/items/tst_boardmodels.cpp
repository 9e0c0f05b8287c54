// The board's lists as a whole: kept while rows come and go, and in step with the calendar.
#include "models/items/boardmodels.h"
#include "tests/widgets/livesession.h"
#include "tests/support/testprogram.h"

#include <QPointer>
#include <QSignalSpy>

namespace pulley::tst_boardmodels {

using namespace std::chrono_literals;

class TestBoardModels : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveSession> m_live;
    Instant m_now;
    std::unique_ptr<BoardModels> m_models;

    bool submit(const Action &action) const { return std::holds_alternative<Committed>(answerOf(m_live->session->submit(action))); }
    Place placeOf(const CardId &card) const { return m_models->placeOf(m_live->card(card)); }
    bool isShown(const CardId &card) const
    {
        const ColumnModel *model = m_models->modelOf(card);
        return model && model->rowOf(card) >= 0;
    }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveSession>();
        m_now = systemNow();
        m_models = std::make_unique<BoardModels>(*m_live->session, [this] { return m_now; });
    }
    void cleanup()
    {
        m_models.reset();
        m_live.reset();
    }

    void finishedCardsGoWhenTheirDaysAreOver()
    {
        const CardId done = m_live->add(QStringLiteral("done"));
        const CardId open = m_live->add(QStringLiteral("open"));
        QVERIFY(m_live->finish(done));
        BoardFacts facts = m_live->board().facts;
        facts.finishedDays = 2;
        QVERIFY(submit(EditBoard{facts}));
        QVERIFY(isShown(done));
        m_now += 24h * 2;
        m_models->tick();
        QVERIFY(isShown(done));
        m_now += 24h;
        QSignalSpy settled(m_models.get(), &BoardModels::settled);
        m_models->tick();
        QCOMPARE(settled.count(), 1);
        QVERIFY(!isShown(done));
        QVERIFY(isShown(open));
        QVERIFY(findCard(m_live->board(), done));
        facts.finishedDays = 0;
        QVERIFY(submit(EditBoard{facts}));
        QVERIFY(isShown(done));
    }

    void listsStayWhenARowComesOrGoes()
    {
        const LaneId lane{QStringLiteral("lane")};
        const CardId card = m_live->add(QStringLiteral("a"));
        QVERIFY(submit(SetLane{Lane{lane, QStringLiteral("Lane")}, {}}));
        // The template's limit on expedite work keeps its row.
        QCOMPARE(m_models->rows().size(), 3);
        QCOMPARE(placeOf(card).row.kind, RowKind::NoLane);
        const Place there{placeOf(card).column, Half::Doing, RowId{RowKind::Lane, lane}};
        const QPointer<ColumnModel> kept(m_models->model(there));
        QVERIFY(kept);
        QSignalSpy rebuilt(m_models.get(), &BoardModels::rebuilt);
        CardPatch patch;
        patch.lane = lane;
        QVERIFY(submit(EditCard{card, patch, {}}));
        QCOMPARE(rebuilt.count(), 1);
        QCOMPARE(m_models->rows().size(), 2);
        QCOMPARE(m_models->model(there), kept.data());
        QCOMPARE(kept->rowOf(card), 0);
    }
};

PULLEY_TEST(TestBoardModels)

} // namespace pulley::tst_boardmodels

#include "tst_boardmodels.moc"
