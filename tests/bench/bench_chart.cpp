// Chart benchmark: the first paint of 100,000 finished cards, ours against Qt Charts' scatter series with the same points.
#include "widgets/charts/cycletimechart.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QScatterSeries>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

namespace {

constexpr int cards = 100'000;
const QSize size(1600, 900);

pulley::CycleTimeData manyCards()
{
    pulley::CycleTimeData data;
    data.key = QStringLiteral("OPS");
    data.zone = QTimeZone::utc();
    data.asOfDay = QDate(2026, 1, 1);
    data.percentiles = {{50, 9}, {70, 20}, {85, 60}, {95, 180}};
    QRandomGenerator random(7);
    data.items.reserve(cards);
    for (int i = 0; i < cards; ++i) {
        pulley::FinishedItem item;
        item.number = i + 1;
        item.finishedDay = QDate(2016, 1, 1).addDays(i * 3650LL / cards);
        item.days = 1 + int(-60 * std::log(1.0 - random.generateDouble()));
        data.items.append(item);
    }
    return data;
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

std::unique_ptr<QWidget> ours(const pulley::CycleTimeData &data)
{
    auto chart = std::make_unique<pulley::CycleTimeChart>();
    chart->setData(data);
    return chart;
}

std::unique_ptr<QWidget> theirs(const pulley::CycleTimeData &data)
{
    auto *series = new QScatterSeries;
    series->setMarkerSize(7);
    QList<QPointF> points;
    points.reserve(data.items.size());
    for (const auto &item : data.items)
        points.append(QPointF(double(item.finishedDay.toJulianDay()), item.days));
    series->replace(points);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    return std::make_unique<QChartView>(chart);
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const pulley::CycleTimeData data = manyCards();
    firstPaint([&] { return ours(pulley::CycleTimeData(data)); }); // fonts and styles are loaded once for both
    QList<double> own;
    for (int run = 0; run < 5; ++run)
        own.append(firstPaint([&] { return ours(data); }));
    const double other = firstPaint([&] { return theirs(data); });
    std::printf("first paint of %d points: pulley %.0f ms, Qt Charts %.0f ms, ratio 1/%.0f (wanted: 1/20 or less)\n", cards,
                median(own), other, other / median(own));
    return other >= 20 * median(own) ? 0 : 1;
}
