// The chart's feed: what was asked for last comes, nothing that was stopped does, and no change on the board is lost on the way.
#include "tests/support/testdatabase.h"
#include "tests/support/testprogram.h"
#include "tests/widgets/livesession.h"
#include "widgets/charts/chartfeed.h"
#include "widgets/language.h"

#include <QApplication>
#include <QSignalSpy>

namespace pulley::tst_chartfeed {

class TestChartFeed : public QObject
{
    Q_OBJECT

    std::unique_ptr<Language> m_language;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<LiveSession> m_live;
    std::unique_ptr<ChartFeed> m_feed;
    QList<Picture> m_drawn;
    QList<QList<Picture>> m_reports;
    QStringList m_lost;

    static const ChartKind &kind(const char *key) { return *chartKind(QLatin1String(key)); }
    static QList<const ChartKind *> some() { return {&kind("wip"), &kind("cfd"), &kind("throughput")}; }
    static QString file() { return QStringLiteral("report.pdf"); }
    static QDate today() { return QDateTime::currentDateTimeUtc().date(); }
    bool finishOne(const QString &title) { return m_live->finish(m_live->add(title)); }
    void rename(const QString &name)
    {
        BoardFacts facts = m_live->board().facts;
        facts.name = name;
        answerOf(m_live->session->submit(EditBoard{facts}));
    }
    /// The chart stands.
    void drawOne(const ChartQuery &query = {})
    {
        const auto before = m_drawn.size();
        m_feed->ask(kind("cycle-time"), query);
        QTRY_COMPARE(m_drawn.size(), before + 1);
    }
    qsizetype cards() const { return m_drawn.last().input->history->cards.size(); }
    /// A change of a card that somebody else makes, told this instant.
    void tellOfOne()
    {
        JournalEntry entry;
        entry.at = systemNow();
        entry.changes = {CardEdited{m_live->board().cards.cbegin()->id, {}, {}}};
        Q_EMIT m_live->session->advanced(entry);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language = std::make_unique<Language>(*qApp);
        m_language->choose(LanguageChoice::English);
    }
    void init()
    {
        m_database = std::make_unique<TestDatabase>(Engine::Sqlite);
        m_live = std::make_unique<LiveSession>(m_database->location());
        QVERIFY(finishOne(QStringLiteral("First")));
        m_feed = std::make_unique<ChartFeed>(*m_live->session);
        m_drawn.clear();
        m_reports.clear();
        m_lost.clear();
        connect(m_feed.get(), &ChartFeed::drawn, this, [this](const Picture &picture) { m_drawn.append(picture); });
        connect(m_feed.get(), &ChartFeed::allDrawn, this,
                [this](const QString &, const QList<Picture> &pictures) { m_reports.append(pictures); });
        connect(m_feed.get(), &ChartFeed::reportFailed, this, [this](const QString &name) { m_lost.append(name); });
    }
    void cleanup()
    {
        m_feed.reset();
        m_live.reset();
        m_database.reset();
    }

    void anotherDayAskedForDuringAReadIsTheOneThatIsDrawn_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("cards");
        QTest::newRow("back before there was a card") << 0 << -1 << 0;
        QTest::newRow("forward to now") << -1 << 0 << 1;
    }
    void anotherDayAskedForDuringAReadIsTheOneThatIsDrawn()
    {
        QFETCH(const int, first);
        QFETCH(const int, second);
        const auto asOf = [](int days) {
            return ChartQuery{.asOf = days == 0 ? std::nullopt : std::optional(today().addDays(days))};
        };
        m_feed->ask(kind("cycle-time"), asOf(first));
        m_feed->ask(kind("cycle-time"), asOf(second));
        QTRY_VERIFY(!m_drawn.isEmpty());
        QTRY_VERIFY(!m_feed->isBusy());
        QCOMPARE(m_drawn.size(), 1);
        QCOMPARE(m_drawn.last().input->query.asOf, asOf(second).asOf);
        QTEST(int(cards()), "cards");
        QCOMPARE(m_drawn.last().input->asOfDay(), today().addDays(second));
    }

    void aStoppedReportNeverComes()
    {
        drawOne();
        m_feed->follow(true);
        m_feed->askAll(some(), {}, file());
        QVERIFY(m_feed->isReporting());
        m_feed->cancel();
        QVERIFY(!m_feed->isReporting());
        // The chart goes on meanwhile.
        QVERIFY(finishOne(QStringLiteral("Second")));
        QTRY_COMPARE(cards(), 2);
        QCOMPARE(m_reports.size(), 0);
    }

    void anotherChartDoesNotLoseTheReport()
    {
        m_feed->askAll(some(), {}, file());
        m_feed->ask(kind("histogram"), {});
        m_feed->askAll({&kind("sle")}, {.lastDays = 30}, QStringLiteral("other.pdf"));
        QTRY_COMPARE(m_reports.size(), 2);
        QTRY_COMPARE(m_drawn.size(), 1);
        QCOMPARE(m_drawn.last().key, QStringLiteral("histogram"));
        QStringList keys;
        for (const Picture &picture : m_reports.first())
            keys.append(picture.key);
        QCOMPARE(keys.join(QLatin1Char(' ')), QStringLiteral("wip cfd throughput"));
        QCOMPARE(m_reports.last().first().key, QStringLiteral("sle"));
    }

    void aReportIsOfOneMomentWhateverHappensMeanwhile()
    {
        m_feed->follow(true);
        drawOne();
        m_feed->askAll(some(), {}, file());
        m_feed->ask(kind("wip"), {.asOf = today().addDays(-3)});
        tellOfOne();
        QTRY_COMPARE(m_reports.size(), 1);
        for (const Picture &picture : m_reports.first()) {
            QCOMPARE(picture.input->history, m_reports.first().first().input->history);
            QCOMPARE(picture.input->asOfDay(), today());
        }
    }

    void aReportThatCanNotBeReadIsSaidToBeLostAndNeverComes()
    {
        m_feed->follow(true);
        m_database->run(QStringLiteral("UPDATE journal_change SET body = 'x' || body"));
        m_feed->askAll(some(), {}, file());
        m_feed->askAll(some(), {}, QStringLiteral("other.pdf"));
        QTRY_COMPARE(m_lost.join(QLatin1Char(' ')), QStringLiteral("report.pdf other.pdf"));
        QVERIFY(!m_feed->isReporting());
        m_database->run(QStringLiteral("UPDATE journal_change SET body = substr(body, 2)"));
        drawOne();
        QVERIFY(finishOne(QStringLiteral("Second")));
        QTRY_COMPARE(cards(), 2);
        QCOMPARE(m_reports.size(), 0);
    }

    void whatChangedIsReadAgainAfterAStop()
    {
        drawOne();
        rename(QStringLiteral("Renamed"));
        m_feed->ask(kind("cycle-time"), {});
        QVERIFY(m_feed->isBusy());
        m_feed->cancel();
        QVERIFY(!m_feed->isBusy());
        drawOne();
        QCOMPARE(m_drawn.last().title, QStringLiteral("Cycle time: Renamed"));
    }

    void cardsThatChangedAreReadAgainAfterAStop()
    {
        drawOne();
        QVERIFY(finishOne(QStringLiteral("Second")));
        // Stopped wherever it is: while cards are read, merged, or drawn.
        for (int turns = 0; turns < 6; ++turns) {
            m_feed->ask(kind("cycle-time"), {});
            for (int turn = 0; turn < turns && m_feed->isBusy(); ++turn)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            m_feed->cancel();
        }
        drawOne();
        QCOMPARE(cards(), 2);
    }

    void anotherBoardIsNotDrawnWithTheHistoryOfTheOneBefore()
    {
        drawOne();
        m_feed->follow(true);
        tellOfOne();
        m_feed->ask(kind("cycle-time"), {});
        QVERIFY(m_feed->isBusy());
        m_feed->askAll(some(), {}, file());
        auto other = templateBoard(QStringLiteral("ops"), QStringLiteral("TWO"), QStringLiteral("Second board"));
        QVERIFY(other.has_value());
        answerOf(m_live->session->create(*other));
        QTRY_COMPARE(m_drawn.last().title, QStringLiteral("Cycle time: Second board"));
        QTRY_VERIFY(!m_feed->isBusy());
        QCOMPARE(cards(), 0);
        QCOMPARE(m_drawn.last().title, QStringLiteral("Cycle time: Second board"));
        QVERIFY(m_reports.size() + m_lost.size() == 1);
    }

    void aBoardTakenInAnewDuringAReadIsReadAnew()
    {
        drawOne();
        m_feed->follow(true);
        tellOfOne();
        m_feed->ask(kind("cycle-time"), {});
        QVERIFY(m_feed->isBusy());
        m_feed->askAll(some(), {}, file());
        // As after a lost connection.
        Q_EMIT m_live->session->opened();
        QTRY_COMPARE(m_drawn.size(), 2);
        QCOMPARE(cards(), 1);
        // The same board's report still comes.
        QTRY_COMPARE(m_reports.size(), 1);
        QCOMPARE(m_lost.size(), 0);
    }

    void aFilterAsksTheCardsForWhatHistoriesDontKeep()
    {
        const CardId slow = m_live->add(QStringLiteral("Second"), QStringLiteral("The disk is slow."));
        QVERIFY(m_live->finish(slow));
        const ChartQuery ofDisks{.filter = QStringLiteral("disk")};
        drawOne();
        QCOMPARE(cards(), 2);
        drawOne(ofDisks);
        QCOMPARE(cards(), 1);
        QCOMPARE(m_drawn.last().input->history->cards.first().id, slow);
        QVERIFY(m_drawn.last().input->unasked.isEmpty());
        // One more is one of them now.
        m_feed->follow(true);
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("A disk is new"))));
        QTRY_COMPARE(cards(), 2);
        drawOne({.filter = QStringLiteral("-disk")});
        QCOMPARE(cards(), 1);
        // Of a past day nobody knows what was written in a card.
        drawOne({.filter = QStringLiteral("disk"), .asOf = today().addDays(-1)});
        QCOMPARE(m_drawn.last().input->unasked, QStringList{QStringLiteral("\"disk\"")});
    }

    void anotherFilterDuringAReadIsTheOneThatIsDrawn()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("Second"), QStringLiteral("The disk is slow."))));
        m_feed->ask(kind("cycle-time"), {});
        m_feed->ask(kind("cycle-time"), {.filter = QStringLiteral("disk")});
        QTRY_VERIFY(!m_drawn.isEmpty());
        QTRY_VERIFY(!m_feed->isBusy());
        QCOMPARE(m_drawn.size(), 1);
        QCOMPARE(cards(), 1);
        QVERIFY(m_drawn.last().input->unasked.isEmpty());
    }

    void aRefusalIsDrawnThoughTheJournalKnowsNothingOfIt()
    {
        m_feed->follow(true);
        drawOne();
        QCOMPARE(m_drawn.last().input->refusals.size(), 0);
        bool refused = false;
        for (int i = 0; i < 30 && !refused; ++i) {
            const CardId card = m_live->add(QStringLiteral("Card %1").arg(i));
            const auto pulled = answerOf(m_live->session->submit(PullCard{card, {}, {}}));
            const auto *refusal = std::get_if<Refusal>(&pulled);
            refused = refusal && refusal->rule == Rule::LimitFull;
        }
        QVERIFY(refused);
        QTRY_COMPARE(m_drawn.last().input->refusals.size(), 1);
        // Another program's, after whatever happens next.
        QVERIFY(std::holds_alternative<Refusal>(answerOf(
            m_live->another(QStringLiteral("you"))->submit(PullCard{m_drawn.last().input->refusals.first().card, {}, {}}))));
        m_live->add(QStringLiteral("One more"));
        QTRY_COMPARE(m_drawn.last().input->refusals.size(), 2);
    }

    void whatIsOnlyFollowedIsNotReadBackToBack()
    {
        m_feed->follow(true);
        bool busy = true;
        connect(m_feed.get(), &ChartFeed::drawn, this, [&] {
            QMetaObject::invokeMethod(
                m_feed.get(), [&] { busy = m_feed->isBusy(); }, Qt::QueuedConnection);
        });
        m_feed->ask(kind("cycle-time"), {});
        tellOfOne();
        QTRY_COMPARE(m_drawn.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY2(!busy, "the store has hardly been let go of");
        // It comes all the same.
        QTRY_COMPARE(m_drawn.size(), 2);
    }
};

PULLEY_TEST(TestChartFeed)

} // namespace pulley::tst_chartfeed

#include "tst_chartfeed.moc"
