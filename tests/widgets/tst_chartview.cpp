// A chart in one's hands: its points are the metrics', mouse and keys do what they say, and its files are what they claim to be.
#include "tests/widgets/flowstory.h"
#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartreport.h"
#include "widgets/charts/chartview.h"
#include "widgets/language.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using pulley::ChartView;
using pulley::Picture;
using pulley::SpotPlace;

class TestChartView : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<pulley::Language> m_language;

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

    static pulley::Input inputOf(const pulley::History &history, const pulley::ChartQuery &query = {})
    {
        const pulley::ReadHistory read{std::make_shared<const pulley::History>(history), at(4000)};
        return std::make_shared<const pulley::ChartInput>(pulley::chartInput(read, {}, {}, query));
    }
    static Picture pictureOf(const pulley::History &history, const char *key = "cycle-time")
    {
        return pulley::drawPicture(*pulley::chartKind(QLatin1String(key)), inputOf(history));
    }
    static SpotPlace spot(int index) { return {0, index}; }
    static int spots(const ChartView &chart)
    {
        return chart.picture().layers.isEmpty() ? 0 : int(chart.picture().layers.first().spots.size());
    }
    static pulley::CardId cardAt(const ChartView &chart, const SpotPlace &place)
    {
        const auto &picture = chart.picture();
        return picture.input->history->cards.at(picture.cardsOf(place).first()).id;
    }
    static QList<pulley::CardId> told(const QSignalSpy &spy)
    {
        return spy.isEmpty() ? QList<pulley::CardId>() : spy.last().at(0).value<QList<pulley::CardId>>();
    }

    static std::unique_ptr<ChartView> shown(const pulley::History &history)
    {
        auto chart = std::make_unique<ChartView>();
        chart->resize(800, 500);
        chart->setPicture(pictureOf(history));
        chart->show();
        chart->replot();
        return chart;
    }

    static void move(ChartView &chart, const QPointF &to, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent event(QEvent::MouseMove, to, chart.mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &event);
    }
    static void drag(ChartView &chart, const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(&chart, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            move(chart, from + (to - from) * step / 4, Qt::LeftButton);
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
    }
    QByteArray exported(const pulley::History &history, const QString &name, QSize size = {900, 500})
    {
        const QString file = m_folder.filePath(name);
        const auto done = pulley::exportChartView(history, at(4000), file, size);
        if (!done)
            qWarning("%s", qPrintable(done.error()));
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language = std::make_unique<pulley::Language>(*qApp);
        m_language->choose(pulley::LanguageChoice::English);
    }

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
        QList<double> days;
        for (const auto &item : metrics.finished)
            days.append(item.days);
        std::sort(days.begin(), days.end());
        const auto &rules = chart->picture().rules;
        QCOMPARE(rules.size(), 4);
        const double percents[] = {0.5, 0.7, 0.85, 0.95};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(rules.at(i).at, *pulley::percentile(days, percents[i]));
    }

    void saysInWordsWhatItShows()
    {
        const Picture picture = pictureOf(historyOf({{0, 2}, {0, 3}, {0, 4}, {0, 9}}));
        QCOMPARE(picture.reading, QStringLiteral("85% of cards finish in 9 days or less (4 cards finished)."));
        const auto chart = shown(historyOf({{0, 1}}));
        QVERIFY(
            chart->accessibleDescription().startsWith(QStringLiteral("85% of cards finish in 1 day or less (1 card finished).")));
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("commitment point")));
    }

    void hoverNamesTheCard()
    {
        const auto chart = shown(ordinary());
        move(*chart, chart->pixelOf(spot(7)));
        const SpotPlace found = chart->current();
        QVERIFY(found.isValid());
        QCOMPARE(chart->pixelOf(found), chart->pixelOf(spot(7)));
        QVERIFY(chart->wordsOf(spot(7)).startsWith(QStringLiteral("OPS-8  Card 8\n")));
        move(*chart, chart->axisRect()->topLeft() + QPoint(1, 1));
        QVERIFY(!chart->current().isValid());
    }

    void aClickAsksForTheCard()
    {
        const auto chart = shown(ordinary());
        QSignalSpy activated(chart.get(), &ChartView::cardsActivated);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, chart->pixelOf(spot(3)).toPoint());
        QCOMPARE(activated.count(), 1);
        QVERIFY(told(activated).contains(cardAt(*chart, chart->spotAt(chart->pixelOf(spot(3))))));
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, chart->axisRect()->topLeft() + QPoint(2, 2));
        QCOMPARE(activated.count(), 1);
    }

    void cardsOnOneSpotAreAskedForTogether()
    {
        const auto chart = shown(historyOf({{5, 3}, {5, 3}, {5, 3}, {9, 3}}));
        QSignalSpy activated(chart.get(), &ChartView::cardsActivated);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, chart->pixelOf(spot(1)).toPoint());
        QCOMPARE(told(activated).size(), 3);
        QCOMPARE(chart->wordsOf(spot(0)).count(QStringLiteral("OPS-")), 3);
    }

    void keysWalkFromCardToCard()
    {
        const auto chart = shown(ordinary());
        QSignalSpy activated(chart.get(), &ChartView::cardsActivated);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->current(), spot(1));
        QVERIFY(chart->accessibleDescription().startsWith(QStringLiteral("OPS-2")));
        QTest::keyClick(chart.get(), Qt::Key_Return);
        QCOMPARE(told(activated).first(), cardAt(*chart, spot(1)));
    }

    void everyChartIsWorkedAlike_data()
    {
        QTest::addColumn<QString>("key");
        for (const pulley::ChartKind &kind : pulley::chartKinds())
            QTest::newRow(kind.key) << QLatin1String(kind.key);
    }
    void everyChartIsWorkedAlike()
    {
        QFETCH(const QString, key);
        const pulley::FlowStory story;
        auto chart = std::make_unique<ChartView>();
        chart->resize(900, 560);
        chart->setPicture(pulley::drawPicture(*pulley::chartKind(key), story.input(story.of(220), 152)));
        chart->show();
        chart->replot();
        // By keys there and by the mouse there is one spot.
        const bool lying = chart->picture().lying;
        QTest::keyClick(chart.get(), lying ? Qt::Key_Down : Qt::Key_Right);
        QTest::keyClick(chart.get(), lying ? Qt::Key_Down : Qt::Key_Right);
        const SpotPlace reached = chart->current();
        QVERIFY(reached.isValid());
        const QPointF pixel = chart->pixelOf(reached);
        QVERIFY2(chart->axisRect()->rect().adjusted(-2, -2, 2, 2).contains(pixel.toPoint()), "off the chart");
        QVERIFY(chart->accessibleDescription().startsWith(chart->wordsOf(reached)));
        QVERIFY2(chart->spotAt(pixel).isValid(), qPrintable(chart->wordsOf(reached)));
        const QPointF found = chart->pixelOf(chart->spotAt(pixel)) - pixel;
        QVERIFY(key == QLatin1String("cfd") || found.manhattanLength() < 12);
        // Its cards are those that a click asks for.
        QSignalSpy activated(chart.get(), &ChartView::cardsActivated);
        const QList<int> cards = chart->cardsOf(chart->spotAt(pixel.toPoint()));
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, pixel.toPoint());
        QCOMPARE(told(activated).size(), cards.size());
        const QRect area = chart->axisRect()->rect();
        drag(*chart, area.center() - QPoint(90, 50), area.center() + QPoint(90, 50));
        QVERIFY(chart->isZoomed());
        QTest::keyClick(chart.get(), Qt::Key_Escape);
        QVERIFY(!chart->isZoomed());
    }

    void aDragZoomsAndADoubleClickShowsAll()
    {
        const auto chart = shown(ordinary());
        const auto all = chart->view();
        const QRect area = chart->axisRect()->rect();
        QSignalSpy activated(chart.get(), &ChartView::cardsActivated);
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
        chart->setPicture(pictureOf(ordinary()));
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
        QCOMPARE(chart->scale() == pulley::AxisScale::Logarithmic, logarithmic);
        QCOMPARE(chart->yAxis->label().contains(QStringLiteral("logarithmic")), logarithmic);
        const QString svg = QString::fromUtf8(exported(history, QStringLiteral("scale.svg")));
        QCOMPARE(svg.contains(QStringLiteral("logarithmic scale")), logarithmic);
        // Wherever the cards stand they are inside, and a click finds them.
        for (int i = 0; i < spots(*chart); ++i) {
            QVERIFY(chart->axisRect()->rect().toRectF().contains(chart->pixelOf(spot(i))));
            QVERIFY(chart->spotAt(chart->pixelOf(spot(i))).isValid());
        }
    }

    void aChosenScaleStays()
    {
        const auto chart = shown(ordinary());
        chart->chooseScale(pulley::AxisScale::Logarithmic);
        chart->setPicture(pictureOf(ordinary()));
        QCOMPARE(chart->scale(), pulley::AxisScale::Logarithmic);
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

    void anyChartIsEveryFile_data() { everyChartIsWorkedAlike_data(); }
    void anyChartIsEveryFile()
    {
        QFETCH(const QString, key);
        const pulley::FlowStory story;
        const Picture picture = pulley::drawPicture(*pulley::chartKind(key), story.input(story.of(120), 152));
        for (const QString &format : pulley::chartFormats()) {
            const QString file = m_folder.filePath(key + QLatin1Char('.') + format);
            QVERIFY(pulley::exportChart(picture, nullptr, file, {800, 450}));
            QVERIFY(QFileInfo(file).size() > 100);
        }
        QFile drawn(m_folder.filePath(key + QStringLiteral(".svg")));
        QVERIFY(drawn.open(QIODevice::ReadOnly));
        QXmlStreamReader svg(&drawn);
        QString text;
        while (!svg.atEnd()) {
            svg.readNext();
            QVERIFY2(!svg.isStartElement() || svg.name() != QLatin1String("image"), "a picture in a drawing");
            if (svg.isCharacters())
                text += svg.text().toString().simplified() + QLatin1Char(' ');
        }
        QVERIFY(!svg.hasError());
        QVERIFY2(text.contains(picture.title), qPrintable(text));
    }

    void aReportHoldsItsChartsAndNothingFromElsewhere()
    {
        pulley::FlowStory story;
        pulley::History history = story.of(80);
        history.facts.name = QStringLiteral("R&D <script>alert(1)</script>");
        for (pulley::CardHistory &card : history.cards)
            card.title = QStringLiteral("<img src=\"http://example.org/x\">");
        QList<Picture> pictures;
        for (const pulley::ChartKind &kind : pulley::chartKinds())
            pictures.append(pulley::drawPicture(kind, story.input(history, 152)));
        const QString html = QString::fromUtf8(pulley::reportHtml(pictures));
        for (const Picture &picture : std::as_const(pictures)) {
            QVERIFY2(html.contains(picture.reading.toHtmlEscaped()), qPrintable(picture.reading));
            QVERIFY2(html.contains(picture.definitions.first().toHtmlEscaped()), qPrintable(picture.key));
        }
        QCOMPARE(html.count(QStringLiteral("<svg")), html.count(QStringLiteral("</svg>")));
        QVERIFY(html.count(QStringLiteral("<svg")) >= 15);
        for (const char *foreign : {"<script", "<img", "<link", "<iframe", "@import", "src=", "href=\"http"})
            QVERIFY2(!html.contains(QLatin1String(foreign)), foreign);
        QSet<QString> ids;
        static const QRegularExpression id(QStringLiteral("\\bid=\"([^\"]*)\""));
        for (auto found = id.globalMatch(html); found.hasNext();) {
            const QString one = found.next().captured(1);
            QVERIFY2(!ids.contains(one), qPrintable(one));
            ids.insert(one);
        }
    }

    void aReportOnPaperHasAPageAChart()
    {
        const pulley::FlowStory story;
        QList<Picture> pictures;
        for (const char *key : {"cycle-time", "cfd", "limits"})
            pictures.append(pulley::drawPicture(*pulley::chartKind(QLatin1String(key)), story.input(story.of(80), 152)));
        const QByteArray pdf = pulley::reportPdf(pictures);
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.contains("/Count 3"));
        QVERIFY(!pulley::writeReport(pictures, m_folder.filePath(QStringLiteral("report.doc"))));
        QVERIFY(pulley::writeReport(pictures, m_folder.filePath(QStringLiteral("report.html"))));
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
        const auto done = pulley::exportChartView(ordinary(), at(4000), m_folder.filePath(name), {800, 400});
        QVERIFY(!done);
        QVERIFY(!done.error().isEmpty());
        QVERIFY(!QFile::exists(m_folder.filePath(name)));
    }

    void noCardsAtAllAreExplained()
    {
        const auto chart = shown(emptyHistory());
        QVERIFY(chart->accessibleDescription().startsWith(QStringLiteral("No card has been finished in this period.")));
        move(*chart, chart->axisRect()->center());
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QVERIFY(!chart->current().isValid());
        for (const char *name : {"empty.svg", "empty.pdf", "empty.png", "empty.csv"})
            QVERIFY(!exported(emptyHistory(), QLatin1String(name)).isEmpty());
    }

    void oneCardStandsInTheMiddle()
    {
        const auto chart = shown(historyOf({{10, 3}}));
        QVERIFY(chart->axisRect()->rect().contains(chart->pixelOf(spot(0)).toPoint()));
        QCOMPARE(chart->spotAt(chart->pixelOf(spot(0))), spot(0));
    }

    void manyCardsArePaintedAndFound()
    {
        QList<std::pair<int, int>> cards;
        for (int i = 0; i < 100000; ++i)
            cards.append({i % 3650, 1 + (i * 7919) % 200});
        const auto chart = shown(historyOf(cards));
        QCOMPARE(chart->graph(0)->dataCount(), 100000);
        QVERIFY(!chart->grab().isNull());
        for (int i = 0; i < 100000; i += 9973)
            QVERIFY(chart->spotAt(chart->pixelOf(spot(i))).isValid());
        QVERIFY(!chart->spotAt({-50, -50}).isValid());
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
