// Charts as files and reports: whole, well formed, with the words in them, and with nothing from elsewhere.
#include "tests/support/testprogram.h"
#include "tests/widgets/flowstory.h"
#include "tests/widgets/ordinarycards.h"
#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartreport.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/charts/chartview.h"
#include "widgets/language.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace pulley::tst_chartfiles {

class TestChartFiles : public QObject, protected pulley::OrdinaryCards
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<pulley::Language> m_language;

    QByteArray exported(const pulley::History &history, const QString &name, QSize size = {900, 500})
    {
        const QString file = m_folder.filePath(name);
        const auto done = pulley::exportChart(pictureOf(history), nullptr, file, size);
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

    void anyChartIsEveryFile_data()
    {
        QTest::addColumn<QString>("key");
        for (const pulley::ChartKind &kind : pulley::chartKinds())
            QTest::newRow(kind.key) << QString(QLatin1String(kind.key));
    }
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

    void aChartFillsItsPaperWhateverTheDots_data()
    {
        QTest::addColumn<int>("dots");
        for (const int dots : {96, 192, 600})
            QTest::addRow("%d dpi", dots) << dots;
    }
    void aChartFillsItsPaperWhateverTheDots()
    {
        QFETCH(const int, dots);
        const pulley::FlowStory story;
        const Picture picture = pulley::drawPicture(*pulley::chartKind(QStringLiteral("cfd")), story.input(story.of(120), 152));
        QImage paper(8 * dots, 5 * dots, QImage::Format_RGB32);
        paper.fill(Qt::white);
        paper.setDotsPerMeterX(qRound(dots / 0.0254));
        paper.setDotsPerMeterY(qRound(dots / 0.0254));
        QPainter painter(&paper);
        pulley::paintChart(painter, paper.rect(), picture);
        painter.end();
        QRect drawn;
        for (int y = 0; y < paper.height(); ++y) {
            for (int x = 0; x < paper.width(); ++x) {
                if (qGray(paper.pixel(x, y)) < 200)
                    drawn |= QRect(x, y, 1, 1);
            }
        }
        QVERIFY2(drawn.width() > paper.width() * 0.9 && drawn.height() > paper.height() * 0.85,
                 qPrintable(QStringLiteral("%1 x %2").arg(drawn.width()).arg(drawn.height())));
    }

    void aChartWithoutWordsFillsItsRoom_data() { anyChartIsEveryFile_data(); }
    void aChartWithoutWordsFillsItsRoom()
    {
        QFETCH(const QString, key);
        const pulley::FlowStory story;
        pulley::ChartView chart;
        chart.resize(900, 420);
        chart.setViewport({0, 0, 900, 420});
        chart.showDefinition(false);
        Picture picture = pulley::drawPicture(*pulley::chartKind(key), story.input(story.of(120), 152));
        picture.title = picture.reading = QString();
        chart.setPicture(picture);
        chart.show();
        chart.replot();
        const QRect area = chart.axisRect()->rect();
        QVERIFY2(area.width() > 560 && area.height() > 260,
                 qPrintable(QStringLiteral("%1 x %2").arg(area.width()).arg(area.height())));
    }

    void theGridOfPaperIsFainterThanWhatIsDrawnOnIt()
    {
        const pulley::ChartStyle paper = pulley::paperStyle(QFont());
        QCOMPARE(paper.panel, QColor(Qt::white));
        QVERIFY(qGray(paper.grid.rgb()) > 200);
        QVERIFY(qGray(paper.accent.rgb()) < 130);
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
        const auto done = pulley::exportChart(pictureOf(ordinary()), nullptr, m_folder.filePath(name), {800, 400});
        QVERIFY(!done);
        QVERIFY(!done.error().isEmpty());
        QVERIFY(!QFile::exists(m_folder.filePath(name)));
    }

    void chartsWithoutCardsAreFilesToo()
    {
        for (const char *name : {"empty.svg", "empty.pdf", "empty.png", "empty.csv"})
            QVERIFY(!exported(emptyHistory(), QLatin1String(name)).isEmpty());
    }
};

PULLEY_TEST(TestChartFiles)

} // namespace pulley::tst_chartfiles

#include "tst_chartfiles.moc"
