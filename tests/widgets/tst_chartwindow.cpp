// The chart's window: it follows the board without reading its history again, and every action has a key, a name and a menu.
#include "models/metrics/cycletime.h"
#include "models/metrics/workinprogress.h"
#include "tests/support/testdatabase.h"
#include "tests/widgets/livesession.h"
#include "tests/support/testprogram.h"
#include "widgets/charts/chartwindow.h"
#include "widgets/charts/chartcards.h"
#include "widgets/charts/chartcontrols.h"
#include "widgets/charts/chartview.h"
#include "widgets/find/filterfield.h"
#include "widgets/language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
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
    std::unique_ptr<Language> m_language;

    void openWindow()
    {
        m_window = std::make_unique<ChartWindow>(*m_live->session);
        QSignalSpy refreshed(m_window.get(), &ChartWindow::refreshed);
        m_window->show();
        QTRY_COMPARE(refreshed.count(), 1);
    }
    bool done(const Action &action) { return std::holds_alternative<Committed>(answerOf(m_live->session->submit(action))); }

    static QStringList told(const ChartInput &input)
    {
        const BoardFacts &facts = input.history->facts;
        QStringList lines{facts.name + facts.key + input.asOfDay().toString(Qt::ISODate)};
        for (const FinishedItem &item : finishedItems(*input.history, *input.table, input.finished))
            lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                             .arg(item.number)
                             .arg(item.title, item.type.value, item.finishedDay.toString(Qt::ISODate))
                             .arg(toMicros(item.started))
                             .arg(toMicros(item.finished)));
        for (const OpenItem &item : openItems(*input.history, *input.table))
            lines.append(QStringLiteral("%1 open %2 %3").arg(item.number).arg(item.column.value).arg(toMicros(item.started)));
        for (const CardHistory &card : input.history->cards)
            lines.append(QStringLiteral("%1 %2 %3 %4")
                             .arg(card.number)
                             .arg(card.visits.size())
                             .arg(card.owning.size())
                             .arg(card.blocked.size()));
        return lines;
    }
    /// What the whole journal gives now.
    QStringList reread() const
    {
        const auto history =
            answerOf(m_live->session->run<Result<History, StoreError>>([](BoardStore &store) { return store.history(); }));
        if (!history)
            return {};
        const ReadHistory read{std::make_shared<const History>(*history), fromDateTime(QDateTime::currentDateTimeUtc())};
        return told(chartInput(read, m_live->board(), m_live->session->me(), m_window->controls().query()));
    }

    const Picture &picture() const { return m_window->chart()->picture(); }
    const ChartInput &input() const { return *picture().input; }
    int dots() const { return picture().layers.isEmpty() ? 0 : int(picture().layers.first().spots.size()); }

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
    void initTestCase()
    {
        m_language = std::make_unique<Language>(*qApp);
        m_language->choose(LanguageChoice::English);
    }
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
        QCOMPARE(dots(), 1);
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("Second"))));
        QTRY_COMPARE(dots(), 2);
        QSignalSpy activated(m_window.get(), &ChartWindow::cardActivated);
        QTest::mouseClick(m_window->chart(), Qt::LeftButton, {}, m_window->chart()->pixelOf({0, 1}).toPoint());
        // Both were finished today in one day: which of them is asked.
        auto *cards = m_window->findChild<ChartCards *>();
        QVERIFY(cards);
        QCOMPARE(cards->count(), 2);
        QTest::keyClick(cards, Qt::Key_Down);
        QTest::keyClick(cards, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(findCard(m_live->board(), activated.at(0).at(0).value<CardId>())->facts.title, QStringLiteral("Second"));
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
        QTRY_COMPARE(dots(), 2);
        // Nor after it was closed from sight for a while.
        m_window->hide();
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("Third"))));
        m_window->show();
        QTRY_COMPARE(dots(), 3);
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
            QTRY_COMPARE(told(input()), expected);
        }
        QVERIFY(dots() > 2);
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
        QCOMPARE(input().table->zone, QTimeZone("Asia/Tokyo"));
    }

    void anotherChartIsOneKeyAway()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        QTest::keyClick(m_window->chart(), Qt::Key_PageDown);
        QTRY_COMPARE(picture().key, QStringLiteral("histogram"));
        m_window->showChart(QStringLiteral("ageing"));
        QTRY_COMPARE(picture().key, QStringLiteral("ageing"));
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Ageing work")));
        // What is drawn is what is asked for last, however quickly.
        for (const ChartKind &kind : chartKinds())
            m_window->showChart(QLatin1String(kind.key));
        QTRY_COMPARE(picture().key, QLatin1String(chartKinds().last().key));
    }

    void theFilterIsTyped()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("Second"))));
        openWindow();
        QCOMPARE(dots(), 2);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window->chart(), Qt::Key_Slash);
        auto &field = m_window->controls().filter();
        QTRY_VERIFY(field.hasFocus());
        QTest::keyClicks(&field, QStringLiteral("second"));
        QTRY_COMPARE(dots(), 1);
        QVERIFY(m_window->chart()->wordsOf({0, 0}).contains(QStringLiteral("Second")));
        QTest::keyClick(&field, Qt::Key_Escape);
        QTRY_COMPARE(dots(), 2);
        QVERIFY(m_window->chart()->hasFocus());
        field.setText(QStringLiteral("tag:db"));
        QTRY_COMPARE(dots(), 0);
        auto *status = child<QLabel>(*m_window, "chartStatus");
        QVERIFY(!status->isVisible());
        // Nobody knows which tags it had on a past day.
        auto *day = child<QDateEdit>(*m_window, "asOf");
        day->setDate(day->date().addDays(-1));
        QTRY_VERIFY(status->isVisible());
        QVERIFY2(status->text().contains(QStringLiteral("tag:")), qPrintable(status->text()));
    }

    void aPastDayIsAskedFor()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        QCOMPARE(dots(), 1);
        auto *day = child<QDateEdit>(*m_window, "asOf");
        const QDate today = day->date();
        day->setDate(today.addDays(-3));
        QTRY_COMPARE(dots(), 0);
        QCOMPARE(input().asOfDay(), today.addDays(-3));
        QVERIFY(input().history->cards.isEmpty());
        // The past stays as it was; back at today the chart goes along again.
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("Second"))));
        child<QSlider>(*m_window, "asOfSlider")->setValue(dayNumberOf(today));
        QTRY_COMPARE(dots(), 2);
        QCOMPARE(day->date(), today);
    }

    void choicesChangeTheChart()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        m_window->showChart(QStringLiteral("throughput"));
        QTRY_COMPARE(picture().key, QStringLiteral("throughput"));
        child<QComboBox>(*m_window, "step")->setCurrentIndex(3);
        QTRY_COMPARE(input().step, Step::Month);
        child<QComboBox>(*m_window, "dayCount")->setCurrentIndex(1);
        QTRY_VERIFY(!input().table->scale.isEveryDay());
        child<QComboBox>(*m_window, "compare")->setCurrentIndex(1);
        QTRY_VERIFY2(picture().reading.contains(QStringLiteral("Before (")), qPrintable(picture().reading));
        QVERIFY(!child<QSpinBox>(*m_window, "items")->isVisible());
        m_window->showChart(QStringLiteral("forecast-when"));
        QTRY_COMPARE(picture().key, QStringLiteral("forecast-when"));
        QVERIFY(child<QSpinBox>(*m_window, "items")->isVisible());
        QVERIFY(!child<QComboBox>(*m_window, "step")->isVisible());
    }

    void aReportIsWritten()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        QTemporaryDir folder;
        QSignalSpy reported(m_window.get(), &ChartWindow::reported);
        for (const char *name : {"r.html", "r.pdf"}) {
            m_window->report({QStringLiteral("cycle-time"), QStringLiteral("wip")}, folder.filePath(QLatin1String(name)));
            QVERIFY(reported.wait());
            QVERIFY(QFileInfo(folder.filePath(QLatin1String(name))).size() > 1000);
        }
        QTRY_COMPARE(picture().key, QStringLiteral("cycle-time"));
    }

    void everyControlIsReachedAndWorkedByKey()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *slider = child<QSlider>(*m_window, "asOfSlider");
        slider->setFocus();
        const int today = slider->value();
        QTest::keyClick(slider, Qt::Key_PageDown);
        QCOMPARE(slider->value(), today - slider->pageStep());
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(slider->value(), slider->minimum());
        QCOMPARE(child<QListWidget>(*m_window, "charts")->currentRow(), 0);
        QTest::keyClick(slider, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(child<QListWidget>(*m_window, "charts")->currentRow(), 1);
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
        QCOMPARE(m_window->chart()->scale(), AxisScale::Logarithmic);
        QVERIFY(logarithmic->isChecked());
        QTest::keyClick(m_window->chart(), Qt::Key_L);
        QCOMPARE(m_window->chart()->scale(), AxisScale::Number);
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
