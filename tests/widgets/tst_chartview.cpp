// A chart in one's hands: its points are the metrics', mouse and keys do what they say.
#include "tests/support/testprogram.h"
#include "tests/widgets/chartfaults.h"
#include "tests/widgets/flowstory.h"
#include "tests/widgets/ordinarycards.h"
#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartview.h"
#include "widgets/language.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace pulley::tst_chartview {

class TestChartView : public QObject, protected pulley::OrdinaryCards
{
    Q_OBJECT

private:
    std::unique_ptr<pulley::Language> m_language;

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
        const auto &cards = chart->picture().input->history->cards;
        const qint64 number = cards.at(chart->picture().cardsOf(found).first()).number;
        QVERIFY2(chart->wordsOf(found).startsWith(QStringLiteral("OPS-%1  Card %1\n").arg(number)),
                 qPrintable(chart->wordsOf(found)));
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
            QTest::newRow(kind.key) << QString(QLatin1String(kind.key));
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

    void aSpotsCardsAreLookedForOnce()
    {
        const pulley::FlowStory story;
        ChartView chart;
        chart.resize(900, 560);
        Picture picture = pulley::drawPicture(*pulley::chartKind(QStringLiteral("throughput")), story.input(story.of(220), 152));
        int asked = 0;
        picture.cardsOf = [&asked, cards = picture.cardsOf](const SpotPlace &place) {
            ++asked;
            return cards(place);
        };
        chart.setPicture(picture);
        chart.show();
        chart.replot();
        QSignalSpy activated(&chart, &ChartView::cardsActivated);
        const QPointF bar = chart.pixelOf(spot(9)) + QPointF(0, 2);
        move(chart, bar);
        move(chart, bar + QPointF(1, 0));
        QTest::mouseClick(&chart, Qt::LeftButton, {}, bar.toPoint());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(asked, 1);
    }

    void newFiguresKeepTheSpot()
    {
        const auto chart = shown(historyOf({{0, 2}, {3, 4}, {9, 3}}));
        chart->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(chart.get()));
        chart->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->current(), spot(2));
        const QPointF before = chart->pixelOf(spot(2));
        // A card that was finished earlier moves it on in the list, and not in the picture.
        chart->setPicture(pictureOf(historyOf({{0, 2}, {1, 2}, {3, 4}, {9, 3}})));
        chart->replot();
        QCOMPARE(chart->current(), spot(3));
        QCOMPARE(chart->pixelOf(chart->current()), before);
        QVERIFY(chart->accessibleDescription().startsWith(chart->wordsOf(spot(3))));
        QTest::keyClick(chart.get(), Qt::Key_Left);
        QCOMPARE(chart->current(), spot(2));
        // Where it is gone, its neighbour; where all are gone, none.
        chart->setPicture(pictureOf(historyOf({{0, 2}})));
        QCOMPARE(chart->current(), spot(0));
        chart->setPicture(pictureOf(historyOf({})));
        QVERIFY(!chart->current().isValid());
    }

    void focusIsSeen()
    {
        const auto chart = shown(ordinary());
        chart->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(chart.get()));
        const auto edge = [&chart] { return chart->grab().toImage().pixelColor(1, chart->height() / 2); };
        chart->setFocus();
        const QColor focused = edge();
        chart->clearFocus();
        QVERIFY(!chart->hasFocus());
        const QColor plain = edge();
        QVERIFY2(contrastOf(focused, plain) >= 3, qPrintable(focused.name() + plain.name()));
    }

    void aDoubleClickInACumulativeFlowShowsAllAndAsksForNothing()
    {
        const pulley::FlowStory story;
        ChartView chart;
        chart.resize(900, 560);
        chart.setPicture(pulley::drawPicture(*pulley::chartKind(QStringLiteral("cfd")), story.input(story.of(220), 152)));
        chart.show();
        chart.replot();
        QSignalSpy activated(&chart, &ChartView::cardsActivated);
        const QPoint inside = chart.axisRect()->center();
        const auto clickTwice = [&] {
            QTest::mouseClick(&chart, Qt::LeftButton, {}, inside);
            QTest::mouseDClick(&chart, Qt::LeftButton, {}, inside);
            QTest::mouseRelease(&chart, Qt::LeftButton, {}, inside);
        };
        QTest::keyClick(&chart, Qt::Key_Plus);
        chart.replot();
        QVERIFY(chart.spotAt(inside).isValid());
        clickTwice();
        QVERIFY(!chart.isZoomed());
        QCOMPARE(activated.count(), 0);
        // One click alone still asks, when no second one comes.
        QTest::keyClick(&chart, Qt::Key_Plus);
        chart.replot();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, inside);
        QTRY_COMPARE(activated.count(), 1);
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
        const QString svg = QString::fromUtf8(pulley::chartSvg(pictureOf(history), {900, 500}));
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

    void noCardsAtAllAreExplained()
    {
        const auto chart = shown(emptyHistory());
        QVERIFY(chart->accessibleDescription().startsWith(QStringLiteral("No card has been finished in this period.")));
        move(*chart, chart->axisRect()->center());
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QVERIFY(!chart->current().isValid());
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

PULLEY_TEST(TestChartView)

} // namespace pulley::tst_chartview

#include "tst_chartview.moc"
