// What is made of charts in their window: files, reports, lists of cards; what became of it is said, and stays said.
#include "tests/support/testprogram.h"
#include "tests/widgets/livesession.h"
#include "widgets/charts/chartcards.h"
#include "widgets/charts/chartreport.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/chartwindow.h"
#include "widgets/charts/reportjob.h"
#include "widgets/language.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace pulley::tst_chartdeeds {

class TestChartDeeds : public QObject
{
    Q_OBJECT

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
    const Picture &picture() const { return m_window->chart()->picture(); }
    int dots() const { return picture().layers.isEmpty() ? 0 : int(picture().layers.first().spots.size()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_language = std::make_unique<Language>(*qApp);
        m_language->choose(LanguageChoice::English);
    }
    void init() { m_live = std::make_unique<LiveSession>(); }
    void cleanup()
    {
        m_window.reset();
        m_live.reset();
    }

    void whatBecameOfAFileStandsWhileTheChartGoesOn()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        const auto *deed = child<QLabel>(*m_window, "chartDeed");
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("c.csv"));
        QVERIFY(m_window->saveAs(file));
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("Second"))));
        QTRY_COMPARE(dots(), 2);
        QVERIFY(deed->isVisible());
        QVERIFY2(deed->text().contains(file), qPrintable(deed->text()));
        // Nor is a failure wiped.
        m_window->report({QStringLiteral("wip")}, folder.filePath(QStringLiteral("none/r.html")));
        QTRY_VERIFY2(deed->text().contains(QStringLiteral("none/r.html")), qPrintable(deed->text()));
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("Third"))));
        QTRY_COMPARE(dots(), 3);
        QVERIFY(deed->isVisible() && deed->text().contains(QStringLiteral("could not be written")));
    }

    void aStoppedReportIsNotWritten_data()
    {
        QTest::addColumn<bool>("drawn");
        QTest::newRow("while its figures are drawn") << false;
        QTest::newRow("while its pages are painted") << true;
    }
    void aStoppedReportIsNotWritten()
    {
        QFETCH(const bool, drawn);
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("r.html"));
        QSignalSpy reported(m_window.get(), &ChartWindow::reported);
        m_window->report(usualReport(), file);
        // Its pages are soon painted: looked for turn by turn.
        for (QDeadlineTimer end(10000); drawn && m_window->findChildren<ReportJob *>().isEmpty() && !end.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCOMPARE(!m_window->findChildren<ReportJob *>().isEmpty(), drawn);
        child<QPushButton>(*m_window, "stop")->click();
        QCOMPARE(child<QLabel>(*m_window, "chartDeed")->text(), QStringLiteral("Stopped: no report was written."));
        // Nor with the next change on the board, which the chart follows still.
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("Second"))));
        QTRY_COMPARE(dots(), 2);
        QVERIFY(m_window->findChildren<ReportJob *>().isEmpty());
        QCOMPARE(reported.count(), 0);
        QVERIFY(!QFileInfo::exists(file));
    }

    void aReportIsWrittenThoughTheWindowIsClosed()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("r.html"));
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        const QPointer<ChartWindow> window = m_window.release();
        window->report(usualReport(), file);
        window->close();
        QVERIFY(window && !window->isVisible());
        QTRY_VERIFY(QFileInfo::exists(file));
        QTRY_VERIFY(!window);
    }

    void aReportThatFailsBringsItsWindowBack()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        QTemporaryDir folder;
        m_window->report({QStringLiteral("wip")}, folder.filePath(QStringLiteral("none/r.html")));
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QTRY_VERIFY(m_window->isVisible());
        QVERIFY(child<QLabel>(*m_window, "chartDeed")->text().contains(QStringLiteral("none/r.html")));
    }

    void anotherChartMayBeLookedAtWhileAReportIsMade()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        QTemporaryDir folder;
        QSignalSpy reported(m_window.get(), &ChartWindow::reported);
        m_window->report(usualReport(), folder.filePath(QStringLiteral("r.html")));
        m_window->showChart(QStringLiteral("ageing"));
        QTRY_COMPARE(picture().key, QStringLiteral("ageing"));
        QTRY_COMPARE(reported.count(), 1);
        QFile html(reported.at(0).at(0).toString());
        QVERIFY(html.open(QIODevice::ReadOnly));
        QCOMPARE(html.readAll().count("<section"), usualReport().size());
    }

    void theWindowGoesOnBetweenThePagesOfAReport()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        QTemporaryDir folder;
        auto *job = new ReportJob({picture(), picture(), picture()}, folder.filePath(QStringLiteral("r.pdf")), m_window.get());
        QSignalSpy ended(job, &ReportJob::ended);
        QStringList course;
        QTimer others;
        connect(&others, &QTimer::timeout, this, [&course] { course.append(QStringLiteral("turn")); });
        connect(job, &ReportJob::progressed, this,
                [&course](int done, int of) { course.append(QStringLiteral("%1/%2").arg(done).arg(of)); });
        others.start(0);
        QVERIFY(ended.wait());
        QCOMPARE(course.filter(QStringLiteral("/")).join(QLatin1Char(' ')), QStringLiteral("1/3 2/3 3/3"));
        for (const char *page : {"1/3", "2/3"})
            QCOMPARE(course.at(course.indexOf(QLatin1String(page)) + 1), QStringLiteral("turn"));
    }

    void aListOfVeryManyCardsSaysHowManyMore()
    {
        QList<ChartCards::Named> named;
        for (int i = 0; i < 3; ++i)
            named.append({{QString::number(i)}, QStringLiteral("OPS-%1").arg(i)});
        ChartCards cards(named, 1200, nullptr);
        QSignalSpy chosen(&cards, &ChartCards::chosen);
        QCOMPARE(cards.count(), 4);
        QCOMPARE(cards.item(3)->text(), QStringLiteral("and 1,200 more"));
        cards.popUp({});
        QTest::keyClick(&cards, Qt::Key_End);
        QTest::mouseClick(cards.viewport(), Qt::LeftButton, {}, cards.visualItemRect(cards.item(3)).center());
        QCOMPARE(chosen.count(), 0);
        cards.setAttribute(Qt::WA_DeleteOnClose, false);
        QTest::keyClick(&cards, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }
};

PULLEY_TEST(TestChartDeeds)

} // namespace pulley::tst_chartdeeds

#include "tst_chartdeeds.moc"
