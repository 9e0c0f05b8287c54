// The chart's window: it follows the board without reading its history again, and every action has a key, a name and a menu.
#include "tests/support/testdatabase.h"
#include "tests/widgets/livesession.h"
#include "tests/support/testprogram.h"
#include "widgets/charts/chartwindow.h"
#include "widgets/charts/cycletimechart.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QToolBar>
#include <QToolButton>

namespace pulley::tst_chartwindow {

class TestChartWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<LiveSession> m_live;
    std::unique_ptr<ChartWindow> m_window;

    void openWindow()
    {
        m_window = std::make_unique<ChartWindow>(*m_live->session);
        QSignalSpy refreshed(m_window.get(), &ChartWindow::refreshed);
        m_window->show();
        QTRY_COMPARE(refreshed.count(), 1);
    }
    bool done(const Action &action) { return std::holds_alternative<Committed>(answerOf(m_live->session->submit(action))); }

    static QStringList told(const CycleTimeData &data)
    {
        QStringList lines{data.board + data.key + data.asOfDay.toString(Qt::ISODate)};
        for (const FinishedItem &item : data.items)
            lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                             .arg(item.number)
                             .arg(item.title, item.type.value, item.finishedDay.toString(Qt::ISODate))
                             .arg(toMicros(item.started))
                             .arg(toMicros(item.finished)));
        for (const auto &percentile : data.percentiles)
            lines.append(QStringLiteral("p%1 %2").arg(percentile.percent).arg(percentile.days));
        return lines;
    }
    /// What the whole journal gives now.
    QStringList reread() const
    {
        const auto history =
            answerOf(m_live->session->run<Result<History, StoreError>>([](BoardStore &store) { return store.history(); }));
        return history ? told(cycleTimeData(*history, fromDateTime(QDateTime::currentDateTimeUtc()))) : QStringList();
    }

    CardId anyCard(QRandomGenerator &random) const
    {
        QList<qint64> numbers;
        for (const Card &card : m_live->board().cards)
            numbers.append(card.number);
        std::sort(numbers.begin(), numbers.end());
        if (numbers.isEmpty())
            return {};
        return findCard(m_live->board(), QString::number(numbers.at(random.bounded(int(numbers.size())))))->id;
    }
    /// So that full columns empty: the open card that has come furthest.
    CardId furthest() const
    {
        const Board &board = m_live->board();
        const Card *found = nullptr;
        for (const Card &card : board.cards) {
            const auto place = [&board](const Card &each) { return std::pair(indexOf(board, each.standing.column), each.number); };
            if (!isFinished(board, card) && (!found || place(card) > place(*found)))
                found = &card;
        }
        return found ? found->id : CardId();
    }
    void add()
    {
        CardFacts facts;
        facts.title = QStringLiteral("Card");
        facts.type = m_live->board().types.first().id;
        facts.serviceClass = m_live->board().classes.last().id;
        done(AddCard{makeId<CardId>(), facts, m_live->board().columns.first().id, {}});
    }
    /// One thing that somebody may do; refused or not.
    void actAtRandom(QRandomGenerator &random)
    {
        const CardId card = anyCard(random);
        const QList<Column> &columns = m_live->board().columns;
        CardPatch patch;
        patch.title = QStringLiteral("Title %1").arg(random.bounded(1000));
        const int lot = random.bounded(20);
        if (lot < 3 || card.isEmpty())
            add();
        else if (lot < 12)
            done(PullCard{lot < 10 ? furthest() : card, {}, {}});
        else if (lot < 14)
            done(ReturnCard{card, columns.at(random.bounded(int(columns.size()) - 1)).id, QStringLiteral("again"), {}});
        else if (lot < 15)
            done(EditCard{card, patch, {}});
        else if (lot < 16)
            done(DiscardCard{card, QStringLiteral("not needed")});
        else if (lot < 18)
            answerOf(m_live->session->undo());
        else
            answerOf(lot < 19 ? m_live->session->redo() : m_live->session->undo());
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(Engine::Sqlite);
        m_live = std::make_unique<LiveSession>(m_database->location());
    }
    void cleanup()
    {
        m_window.reset();
        m_live.reset();
        m_database.reset();
    }

    void followsTheBoard()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        QCOMPARE(m_window->chart()->data().items.size(), 1);
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("Second"))));
        QTRY_COMPARE(m_window->chart()->data().items.size(), 2);
        QSignalSpy activated(m_window.get(), &ChartWindow::cardActivated);
        QTest::mouseClick(m_window->chart(), Qt::LeftButton, {}, m_window->chart()->pixelOf(1).toPoint());
        QCOMPARE(activated.count(), 1);
        QTemporaryDir folder;
        QVERIFY(m_window->saveAs(folder.filePath(QStringLiteral("window.png"))));
        QVERIFY(!m_window->saveAs(folder.filePath(QStringLiteral("none/window.png"))));
    }

    void readsTheHistoryOnce()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        // Whoever reads the past of this journal again fails.
        m_database->run(QStringLiteral("UPDATE journal_change SET body = 'unreadable', entered = 2 WHERE kind = 'CardMoved'"));
        QCOMPARE(reread(), QStringList());
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("Second"))));
        QTRY_COMPARE(m_window->chart()->data().items.size(), 2);
        // Nor after it was closed from sight for a while.
        m_window->hide();
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("Third"))));
        m_window->show();
        QCOMPARE(m_window->chart()->data().items.size(), 3);
    }

    void whatFollowsEqualsWhatIsRead_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatFollowsEqualsWhatIsRead()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 20; ++i)
            actAtRandom(random);
        openWindow();
        for (int round = 0; round < 5; ++round) {
            for (int i = 0; i < 20; ++i)
                actAtRandom(random);
            const QStringList expected = reread();
            QTRY_COMPARE(told(m_window->chart()->data()), expected);
        }
        QVERIFY(m_window->chart()->data().items.size() > 2);
    }

    void readsAgainWhenTheFlowIsRedefined()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        BoardFacts facts = m_live->board().facts;
        facts.name = QStringLiteral("Renamed");
        facts.timeZone = QStringLiteral("Asia/Tokyo");
        QVERIFY(done(EditBoard{facts}));
        QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Cycle time: Renamed"));
        QCOMPARE(m_window->chart()->data().zone, QTimeZone("Asia/Tokyo"));
    }

    void everyActionHasAShortcutANameAndAMenu()
    {
        openWindow();
        const QList<QAction *> inMenus = m_window->allActions();
        QVERIFY(inMenus.size() >= 9);
        for (const QAction *action : m_window->actions() + child<QToolBar>(*m_window, "chartBar")->actions())
            QVERIFY2(inMenus.contains(action) || action->isSeparator(), qPrintable(action->text()));
        QSet<QString> keys;
        for (const QAction *action : inMenus) {
            QVERIFY2(!action->text().isEmpty() && !action->toolTip().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.insert(key.toString());
            }
        }
        for (const auto *button : child<QToolBar>(*m_window, "chartBar")->findChildren<QToolButton *>()) {
            if (button->isVisible())
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
        }
    }

    void keysDoWhatTheMenusSay()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const auto *logarithmic = child<QAction>(*m_window, "logarithmic");
        QTest::keyClick(m_window->chart(), Qt::Key_L);
        QCOMPARE(m_window->chart()->scale(), TimeScale::Logarithmic);
        QVERIFY(logarithmic->isChecked());
        QTest::keyClick(m_window->chart(), Qt::Key_L);
        QCOMPARE(m_window->chart()->scale(), TimeScale::Linear);
        QVERIFY(!logarithmic->isChecked());
        QTest::keyClick(m_window->chart(), Qt::Key_Plus);
        QVERIFY(m_window->chart()->isZoomed());
        QTest::keyClick(m_window->chart(), Qt::Key_Home);
        QVERIFY(!m_window->chart()->isZoomed());
        QTest::keyClick(m_window->chart(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("pdf"));
        dialog->reject();
        QTest::keyClick(m_window->chart(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!m_window->isVisible());
    }
};

PULLEY_TEST(TestChartWindow)

} // namespace pulley::tst_chartwindow

#include "tst_chartwindow.moc"
