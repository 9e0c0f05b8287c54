// The cycle-time chart: its points are the metrics', mouse and keys do what they say, and its files are what they claim to be.
#include "widgets/charts/chartexport.h"
#include "widgets/charts/cycletimechart.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace pulley::tst_cycletimechart {

using pulley::CycleTimeChart;
using pulley::CycleTimeData;

class TestCycleTimeChart : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static pulley::Instant at(int day, int hour = 9)
    {
        return pulley::fromDateTime(QDateTime(QDate(2026, 1, 1).addDays(day), QTime(hour, 0), Qt::UTC));
    }

    static pulley::History emptyHistory()
    {
        pulley::History history;
        history.facts.key = QStringLiteral("OPS");
        history.facts.name = QStringLiteral("Platform operations");
        history.columns = {
            {.id = {QStringLiteral("ready")}, .name = QStringLiteral("Ready"), .policy = {}},
            {.id = {QStringLiteral("doing")}, .name = QStringLiteral("Doing"), .kind = pulley::ColumnKind::Active, .policy = {}},
            {.id = {QStringLiteral("done")}, .name = QStringLiteral("Done"), .kind = pulley::ColumnKind::Done, .policy = {}}};
        history.facts.commitment = history.columns.at(1).id;
        history.facts.delivery = history.columns.at(2).id;
        return history;
    }

    /// Each card as (day started, days it took).
    static pulley::History historyOf(const QList<std::pair<int, int>> &cards)
    {
        pulley::History history = emptyHistory();
        for (const auto &[started, days] : cards) {
            pulley::CardHistory card;
            card.number = history.cards.size() + 1;
            card.id = {QStringLiteral("c%1").arg(card.number)};
            card.title = QStringLiteral("Card %1").arg(card.number);
            card.visits = {{history.columns.at(1).id, pulley::Half::Doing, at(started)},
                           {history.columns.at(2).id, pulley::Half::Doing, at(started + days - 1, 15)}};
            history.cards.append(card);
        }
        return history;
    }

    static pulley::History ordinary()
    {
        QList<std::pair<int, int>> cards;
        for (int i = 0; i < 40; ++i)
            cards.append({i * 3, 1 + (i * i) % 17});
        return historyOf(cards);
    }

    static std::unique_ptr<CycleTimeChart> shown(const pulley::History &history)
    {
        auto chart = std::make_unique<CycleTimeChart>();
        chart->resize(800, 500);
        chart->setData(pulley::cycleTimeData(history, at(4000)));
        chart->show();
        chart->replot();
        return chart;
    }

    static void move(CycleTimeChart &chart, const QPointF &to, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent event(QEvent::MouseMove, to, chart.mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &event);
    }
    static void drag(CycleTimeChart &chart, const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(&chart, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            move(chart, from + (to - from) * step / 4, Qt::LeftButton);
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
    }
    QByteArray exported(const pulley::History &history, const QString &name, QSize size = {900, 500})
    {
        const QString file = m_folder.filePath(name);
        const auto done = pulley::exportCycleTimeChart(history, at(4000), file, size);
        if (!done)
            qWarning("%s", qPrintable(done.error()));
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

private Q_SLOTS:
    void pointsAreTheMetrics()
    {
        const pulley::History history = ordinary();
        const auto metrics = pulley::flowMetrics(history, at(4000));
        const auto chart = shown(history);
        QCOMPARE(chart->graph(0)->dataCount(), int(metrics.finished.size()));
        for (qsizetype i = 0; i < metrics.finished.size(); ++i) {
            QCOMPARE(chart->graph(0)->data()->at(int(i))->value, double(metrics.finished.at(i).days));
            QCOMPARE(chart->graph(0)->data()->at(int(i))->key, double(metrics.finished.at(i).finishedDay.toJulianDay()));
        }
        for (const auto &percentile : chart->data().percentiles) {
            QList<double> days;
            for (const auto &item : metrics.finished)
                days.append(item.days);
            std::sort(days.begin(), days.end());
            QCOMPARE(double(percentile.days), *pulley::percentile(days, percentile.percent / 100.0));
        }
    }

    void saysInWordsWhatItShows()
    {
        const auto data = pulley::cycleTimeData(historyOf({{0, 2}, {0, 3}, {0, 4}, {0, 9}}), at(4000));
        QCOMPARE(pulley::CycleTimeWords::reading(data),
                 QStringLiteral("85% of cards finish in 9 days or less (4 cards finished)."));
        const auto chart = shown(historyOf({{0, 1}}));
        QVERIFY(
            chart->accessibleDescription().startsWith(QStringLiteral("85% of cards finish in 1 day or less (1 card finished).")));
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("commitment point")));
    }

    void hoverNamesTheCard()
    {
        const auto chart = shown(ordinary());
        move(*chart, chart->pixelOf(7));
        const qsizetype found = chart->current();
        QVERIFY(found >= 0);
        QCOMPARE(chart->pixelOf(found), chart->pixelOf(7));
        QVERIFY(
            pulley::CycleTimeWords::item(chart->data(), chart->data().items.at(7), QLocale::c()).contains(QStringLiteral("OPS-")));
        move(*chart, chart->axisRect()->topLeft() + QPoint(1, 1));
        QCOMPARE(chart->current(), -1);
    }

    void aClickAsksForTheCard()
    {
        const auto chart = shown(ordinary());
        QSignalSpy activated(chart.get(), &CycleTimeChart::cardActivated);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, chart->pixelOf(3).toPoint());
        QCOMPARE(activated.count(), 1);
        const qsizetype found = chart->itemAt(chart->pixelOf(3));
        QCOMPARE(activated.at(0).at(0).value<pulley::CardId>(), chart->data().items.at(found).card);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, chart->axisRect()->topLeft() + QPoint(2, 2));
        QCOMPARE(activated.count(), 1);
    }

    void keysWalkFromCardToCard()
    {
        const auto chart = shown(ordinary());
        QSignalSpy activated(chart.get(), &CycleTimeChart::cardActivated);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->current(), 1);
        QTest::keyClick(chart.get(), Qt::Key_Return);
        QCOMPARE(activated.at(0).at(0).value<pulley::CardId>(), chart->data().items.at(1).card);
    }

    void aDragZoomsAndADoubleClickShowsAll()
    {
        const auto chart = shown(ordinary());
        const auto all = chart->view();
        const QRect area = chart->axisRect()->rect();
        QSignalSpy activated(chart.get(), &CycleTimeChart::cardActivated);
        drag(*chart, area.center() - QPoint(150, 100), area.center() + QPoint(100, 80));
        QVERIFY(chart->isZoomed());
        QVERIFY(chart->view().first.size() < all.first.size() / 2);
        QVERIFY(chart->view().second.size() < all.second.size());
        QCOMPARE(activated.count(), 0);
        QTest::keyClick(chart.get(), Qt::Key_Escape);
        QVERIFY(!chart->isZoomed());
        drag(*chart, area.center(), area.center() + QPoint(100, 2));
        QVERIFY2(chart->isZoomed() && chart->view().second == all.second, "a flat drag zooms along the days only");
        QPoint empty = area.topLeft() + QPoint(3, 3);
        QTest::mouseDClick(chart.get(), Qt::LeftButton, {}, empty);
        QVERIFY(!chart->isZoomed());
    }

    void newFiguresKeepTheZoom()
    {
        const auto chart = shown(ordinary());
        QTest::keyClick(chart.get(), Qt::Key_Plus);
        const auto zoomed = chart->view();
        chart->setData(pulley::cycleTimeData(ordinary(), at(4000)));
        QCOMPARE(chart->view(), zoomed);
    }

    void farOutliersGetALogarithmicScale_data()
    {
        QTest::addColumn<int>("longest");
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("close together") << 9 << false;
        QTest::newRow("fifty times the median") << 100 << false;
        QTest::newRow("further") << 101 << true;
    }
    void farOutliersGetALogarithmicScale()
    {
        QFETCH(const int, longest);
        QFETCH(const bool, logarithmic);
        const pulley::History history = historyOf({{0, 1}, {1, 2}, {2, 2}, {3, 2}, {4, longest}});
        const auto chart = shown(history);
        QCOMPARE(chart->scale() == pulley::TimeScale::Logarithmic, logarithmic);
        QCOMPARE(chart->yAxis->label().contains(QStringLiteral("logarithmic")), logarithmic);
        QCOMPARE(chart->accessibleDescription().contains(QStringLiteral("logarithmic")), logarithmic);
        const QString svg = QString::fromUtf8(exported(history, QStringLiteral("scale.svg")));
        QCOMPARE(svg.contains(QStringLiteral("logarithmic scale")), logarithmic);
        // Wherever the cards stand they are inside, and a click finds them.
        for (qsizetype i = 0; i < chart->data().items.size(); ++i) {
            QVERIFY(chart->axisRect()->rect().toRectF().contains(chart->pixelOf(i)));
            QVERIFY(chart->itemAt(chart->pixelOf(i)) >= 0);
        }
    }

    void aChosenScaleStays()
    {
        const auto chart = shown(ordinary());
        chart->chooseScale(pulley::TimeScale::Logarithmic);
        chart->setData(pulley::cycleTimeData(ordinary(), at(4000)));
        QCOMPARE(chart->scale(), pulley::TimeScale::Logarithmic);
        QTest::keyClick(chart.get(), Qt::Key_Plus);
        QVERIFY(chart->isZoomed());
        QVERIFY(chart->view().second.lower > 0);
        const QRect area = chart->axisRect()->rect();
        drag(*chart, area.center() - QPoint(150, 60), area.center() + QPoint(100, 60));
        QVERIFY(chart->view().second.lower > 0 && chart->view().second.upper > chart->view().second.lower);
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QVERIFY(!chart->isZoomed());
    }

    void followsADarkPalette()
    {
        const auto chart = shown(ordinary());
        QPalette dark(QColor(0x17191d));
        chart->setPalette(dark);
        chart->replot();
        QVERIFY(chart->grab().toImage().pixelColor(4, 4).lightness() < 100);
    }

    void svgIsWellFormedAndHoldsTheWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("seen");
        QTest::newRow("ordinary") << "Platform operations"
                                  << "Platform operations";
        QTest::newRow("markup") << "R&D <b>"
                                << "Cycle time: R&D <b>";
        QTest::newRow("end of a section") << "]]> \"it's\""
                                          << "Cycle time: ]]> \"it's\"";
        const QString control = QString(QChar(0x1)) + QChar(0x1b) + QChar(0x7) + QChar(0xffff);
        QTest::newRow("control characters") << QStringLiteral("a%1z").arg(control) << "85%";
        QTest::newRow("Japanese and an emoji") << QStringLiteral("\u904b\u7528 \U0001f680") << QStringLiteral("\u904b\u7528");
    }
    void svgIsWellFormedAndHoldsTheWords()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, seen);
        pulley::History history = ordinary();
        history.facts.name = name;
        QXmlStreamReader svg(exported(history, QStringLiteral("chart.svg")));
        QString text;
        int images = 0;
        while (!svg.atEnd()) {
            svg.readNext();
            if (svg.isStartElement() && svg.name() == QLatin1String("image"))
                ++images;
            if (svg.isCharacters())
                text += svg.text();
        }
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        QVERIFY2(text.contains(seen), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("85%")));
        QCOMPARE(images, 0);
    }

    void pdfIsAPdf()
    {
        const QByteArray pdf = exported(ordinary(), QStringLiteral("chart.pdf"));
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void pngHasTheSizeAskedFor()
    {
        const QImage image = QImage::fromData(exported(ordinary(), QStringLiteral("chart.png"), {1024, 600}));
        QCOMPARE(image.size(), QSize(1024, 600));
        QVERIFY(image.pixelColor(2, 2).lightness() > 250);
    }

    void csvHasARowACard()
    {
        const QByteArray csv = exported(ordinary(), QStringLiteral("chart.csv"));
        const QList<QByteArray> rows = csv.trimmed().split('\n');
        QCOMPARE(rows.size(), 41);
        QVERIFY(rows.first().startsWith("number,title,"));
        QVERIFY(rows.at(1).startsWith("OPS-"));
    }

    void aFailedExportLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("unknown format") << "chart.doc";
        QTest::newRow("no suffix") << "chart";
        QTest::newRow("no folder") << "nowhere/chart.svg";
    }
    void aFailedExportLeavesTheOldFile()
    {
        QFETCH(const QString, name);
        const auto done = pulley::exportCycleTimeChart(ordinary(), at(4000), m_folder.filePath(name), {800, 400});
        QVERIFY(!done);
        QVERIFY(!done.error().isEmpty());
        QVERIFY(!QFile::exists(m_folder.filePath(name)));
    }

    void noCardsAtAllAreExplained()
    {
        const auto chart = shown(emptyHistory());
        QVERIFY(chart->accessibleDescription().startsWith(QStringLiteral("No card has been finished yet.")));
        move(*chart, chart->axisRect()->center());
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->current(), -1);
        for (const char *name : {"empty.svg", "empty.pdf", "empty.png", "empty.csv"})
            QVERIFY(!exported(emptyHistory(), QLatin1String(name)).isEmpty());
    }

    void oneCardStandsInTheMiddle()
    {
        const auto chart = shown(historyOf({{10, 3}}));
        QVERIFY(chart->axisRect()->rect().contains(chart->pixelOf(0).toPoint()));
        QCOMPARE(chart->itemAt(chart->pixelOf(0)), 0);
    }

    void manyCardsArePaintedAndFound()
    {
        QList<std::pair<int, int>> cards;
        for (int i = 0; i < 100000; ++i)
            cards.append({i % 3650, 1 + (i * 7919) % 200});
        const auto chart = shown(historyOf(cards));
        QCOMPARE(chart->graph(0)->dataCount(), 100000);
        QVERIFY(!chart->grab().isNull());
        for (qsizetype i = 0; i < 100000; i += 9973)
            QVERIFY(chart->itemAt(chart->pixelOf(i)) >= 0);
        QCOMPARE(chart->itemAt({-50, -50}), -1);
    }
};

PULLEY_TEST(TestCycleTimeChart)

} // namespace pulley::tst_cycletimechart

#include "tst_cycletimechart.moc"
