// The board's lists as a whole: kept while rows come and go, and in step with the calendar.
#include "models/items/boardmodels.h"
#include "tests/support/crowd.h"
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

    /// Everything that is asked of models, as text.
    static QStringList answersOf(const BoardModels &models)
    {
        QStringList said;
        const auto choice = [](const Result<PullChoice, Refusal> &next) {
            return next ? next->card.value + QLatin1Char(' ') + next->to.value + QString::number(int(next->reason))
                        : QStringLiteral("no %1 %2").arg(int(next.error().rule)).arg(next.error().limit.name);
        };
        for (const Column &column : models.board().columns) {
            const ColumnFace face = models.face(column.id);
            said.append(QStringLiteral("column %1 %2/%3 %4 %5, pull %6")
                            .arg(face.name)
                            .arg(face.load)
                            .arg(face.max)
                            .arg(int(face.fill))
                            .arg(face.sharedFree)
                            .arg(choice(models.nextPull(column.id))));
        }
        const MyWorkFace mine = models.myWork();
        said.append(QStringLiteral("mine %1, free %2, %3 %4, pull %5")
                        .arg(mine.cards)
                        .arg(mine.freeSlots.value_or(-1))
                        .arg(mine.nextNumber, mine.reason)
                        .arg(choice(models.nextPull())));
        for (const SlotsFace &limit : mine.limits)
            said.append(QStringLiteral("my limit %1 %2/%3").arg(limit.name).arg(limit.load).arg(limit.max));
        for (const Limit &limit : models.board().limits)
            said.append(QStringLiteral("limit %1 %2").arg(limit.name).arg(faceOf(models.counted(), limit, models.me()).load));
        return said;
    }
    /// The lists and every row in them, as text.
    static QStringList listsOf(const BoardModels &models)
    {
        QStringList said;
        for (const Place &place : models.places()) {
            const ColumnModel &list = *models.model(place);
            said.append(QStringLiteral("%1 %2 %3 %4: %5")
                            .arg(place.column.value)
                            .arg(int(place.half))
                            .arg(int(place.row.kind))
                            .arg(place.row.lane.value)
                            .arg(list.total()));
            for (int row = 0; row < list.rowCount(); ++row)
                said.append(list.cardAt(row).value + QLatin1Char(' ') + list.index(row).data(Qt::AccessibleTextRole).toString());
        }
        return said;
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

    /// Whatever happens, and asked at any moment, they say what models say that have just been made of the same board.
    void nothingKeptIsStale_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void nothingKeptIsStale()
    {
        QFETCH(const quint32, seed);
        BoardSession &session = *m_live->session;
        const auto clock = [this] { return m_now; };
        bool asked = false;
        const auto look = [&] {
            const BoardModels fresh(session, clock);
            QCOMPARE(answersOf(*m_models), answersOf(fresh));
            // Which both ask the session for.
            for (const Limit &limit : session.board().limits)
                QCOMPARE(session.counted().loads(limit), loads(session.board(), limit));
            asked = true;
        };
        connect(&session, &BoardSession::changed, this, look);
        Crowd crowd(seed, m_live->board());
        for (int i = 0; i < 120; ++i) {
            const Outcome outcome = answerOf(session.submit(crowd.next().action));
            if (const auto *committed = std::get_if<Committed>(&outcome); committed && !committed->advance.entries.isEmpty()) {
                const JournalEntry &entry = committed->advance.entries.last();
                crowd.remember(Command{entry.command, {}, {}}, entry.changes);
            }
            look();
            const BoardModels fresh(session, clock);
            QCOMPARE(listsOf(*m_models), listsOf(fresh));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(asked);
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
