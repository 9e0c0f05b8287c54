// Chart benchmark: the first paint of 100,000 finished cards, ours against Qt Charts' scatter series with the same points; and
// the turns of the window's thread while a chart of as many opens on a live board.
#include "tests/bench/benchlines.h"
#include "tests/widgets/livesession.h"
#include "tests/widgets/turns.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/chartwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QScatterSeries>

#include <cmath>
#include <cstdio>
#include <functional>

namespace {

constexpr int cards = 100'000;
const QSize size(1600, 900);

pulley::History manyCards()
{
    using namespace pulley;
    History history;
    history.facts.key = QStringLiteral("OPS");
    history.columns = {{{QStringLiteral("doing")}, {}, ColumnKind::Active, false, false, {}},
                       {{QStringLiteral("done")}, {}, ColumnKind::Done, false, false, {}}};
    history.facts.commitment = history.columns.first().id;
    history.facts.delivery = history.columns.last().id;
    QRandomGenerator random(7);
    history.cards.reserve(cards);
    const QDate first(2016, 1, 1);
    for (int i = 0; i < cards; ++i) {
        CardHistory card;
        card.number = i + 1;
        const QDateTime finished(first.addDays(i * 3650LL / cards), QTime(12, 0), Qt::UTC);
        const int days = int(-60 * std::log(1.0 - random.generateDouble()));
        card.visits = {{history.facts.commitment, Half::Doing, fromDateTime(finished.addDays(-days))},
                       {history.facts.delivery, Half::Doing, fromDateTime(finished)}};
        history.cards.append(card);
    }
    return history;
}

pulley::Picture scatter()
{
    using namespace pulley;
    const Instant asOf = fromDateTime(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    const ReadHistory read{std::make_shared<const History>(manyCards()), asOf};
    const ChartKind &kind = *chartKind(QStringLiteral("cycle-time"));
    return drawPicture(kind, std::make_shared<const ChartInput>(chartInput(read, {}, {}, {})));
}

/// Milliseconds from nothing to the picture: build, show, paint.
double firstPaint(const std::function<std::unique_ptr<QWidget>()> &build)
{
    QElapsedTimer timer;
    timer.start();
    const auto widget = build();
    widget->resize(size);
    widget->show();
    QApplication::processEvents();
    widget->grab();
    return double(timer.nsecsElapsed()) / 1e6;
}

std::unique_ptr<QWidget> ours(const pulley::Picture &picture)
{
    auto chart = std::make_unique<pulley::ChartView>();
    chart->setPicture(picture);
    return chart;
}

std::unique_ptr<QWidget> theirs(const pulley::Picture &picture)
{
    auto *series = new QScatterSeries;
    series->setMarkerSize(7);
    QList<QPointF> points;
    for (const pulley::Spot &spot : picture.layers.first().spots)
        points.append(QPointF(spot.x, spot.y));
    series->replace(points);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    return std::make_unique<QChartView>(chart);
}

/// A board with as many finished cards, opened by somebody who has none of them at hand.
void printTurns()
{
    using namespace pulley;
    const LiveSession live;
    const auto waitFor = [](const std::function<bool()> &there) {
        if (!QTest::qWaitFor(there, 300'000))
            qFatal("it doesn't come");
    };
    const auto brought = live.session->submit(finishedCards(live.board(), cards, fromDateTime(QDateTime::currentDateTimeUtc())));
    waitFor([&] { return brought.isFinished(); });
    const auto session = live.another(QStringLiteral("bob"));
    ChartWindow window(*session);
    window.resize(size);
    child<QComboBox>(window, "period")->setCurrentIndex(4); // all days
    bool there = false;
    QObject::connect(&window, &ChartWindow::refreshed, &window, [&there] { there = true; });
    Turns turns;
    window.show();
    waitFor([&] { return there; });
    window.grab();
    turns.stop();
    const QList<qint64> all = turns.sorted();
    const auto ms = [](qint64 nanoseconds) { return double(nanoseconds) / 1e6; };
    bench::printLine(
        QStringLiteral("turns of the window while a chart of %1 cards opens (%2 ms, a beat each %3 ms): median %4 ms, 99th "
                       "percentile %5 ms, longest %6 ms")
            .arg(cards)
            .arg(ms(turns.whole()), 0, 'f', 0)
            .arg(Turns::beatMs)
            .arg(ms(all.at(all.size() / 2)), 0, 'f', 1)
            .arg(ms(all.at((all.size() * 99 + 99) / 100 - 1)), 0, 'f', 1)
            .arg(ms(all.last()), 0, 'f', 1));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    printTurns();
    const pulley::Picture data = scatter();
    firstPaint([&] { return ours(data); }); // fonts and styles are loaded once for both
    QList<double> own;
    for (int run = 0; run < 5; ++run)
        own.append(firstPaint([&] { return ours(data); }));
    const double other = firstPaint([&] { return theirs(data); });
    const double median = pulley::bench::median(own);
    std::printf("first paint of %d points: pulley %.0f ms, Qt Charts %.0f ms, ratio 1/%.0f (wanted: 1/20 or less)\n", cards, median,
                other, other / median);
    return other >= 20 * median ? 0 : 1;
}
