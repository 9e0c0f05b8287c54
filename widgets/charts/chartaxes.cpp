// ChartView: its axes, which part of the picture they show, and on which scale.
#include "widgets/charts/chartview.h"
#include "widgets/charts/chartwords.h"
#include "widgets/charts/dayticker.h"
#include "widgets/charts/logticker.h"
#include "widgets/charts/numberticker.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pulley {

namespace {

struct Extent {
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    bool isEmpty() const { return least > most; }
    void take(double value, double half = 0)
    {
        least = std::min(least, value - half);
        most = std::max(most, value + half);
    }
};

Extent extentOf(const Picture &picture, bool ofX)
{
    Extent extent;
    for (const PictureLayer &layer : picture.layers) {
        const bool wide = layer.look.shape == Shape::Bars || layer.look.shape == Shape::Cells;
        const bool fromZero = layer.look.shape != Shape::Dots && layer.look.shape != Shape::Cells;
        for (const Spot &spot : layer.spots) {
            extent.take(ofX ? spot.x : spot.y, ofX && wide ? layer.look.width / 2 : 0);
            if (!ofX && fromZero)
                extent.take(0);
        }
    }
    for (const PictureRule &rule : picture.rules) {
        if (!extent.isEmpty() && (rule.along == PictureRule::Along::Y) == ofX && rule.dash != Dash::None)
            extent.take(rule.at);
    }
    return extent;
}

QString noted(const PictureAxis &axis, qsizetype place)
{
    const QString name = axis.names.at(place);
    const QString note = axis.notes.value(place);
    //: a name, and a note behind it
    return note.isEmpty() ? name : ChartWords::tr("%1 (%2)").arg(name, note);
}

bool isWhole(const Picture &picture, bool ofX)
{
    return std::all_of(picture.layers.cbegin(), picture.layers.cend(), [ofX](const PictureLayer &layer) {
        return std::all_of(layer.spots.cbegin(), layer.spots.cend(), [ofX](const Spot &spot) {
            const double value = ofX ? spot.x : spot.y;
            return value == std::floor(value);
        });
    });
}

} // namespace

QCPRange ChartView::wholeOf(const PictureAxis &axis, bool ofX) const
{
    if (axis.scale == AxisScale::Names)
        return {-0.5, std::max(0.5, double(axis.names.size()) - 0.5)};
    if (axis.from != axis.to)
        return {axis.from, axis.to};
    const Extent extent = extentOf(m_picture, ofX);
    if (extent.isEmpty())
        return {0, 10};
    if (axis.scale == AxisScale::Days) {
        const double pad = std::max(1.0, (extent.most - extent.least) * 0.02);
        return {extent.least - pad, extent.most + pad};
    }
    // There is no zero on a logarithmic axis, and nothing takes less than a day.
    if (axis.scale == AxisScale::Logarithmic)
        return {0.8, std::max(10.0, extent.most * 1.25)};
    const double size = std::max(extent.most - extent.least, 1e-9);
    if (ofX)
        return {extent.least - 0.02 * size - 0.5, extent.most + 0.02 * size + 0.5};
    const double least = extent.least < 0 ? extent.least - 0.06 * size : 0;
    return {least, std::max(isWhole(m_picture, false) ? 5.0 : 0.5, extent.most + 0.06 * std::max(size, std::abs(extent.most)))};
}

void ChartView::takeAxis(QCPAxis &axis, const PictureAxis &picture)
{
    const bool ofX = &picture == &m_picture.x;
    const bool logarithmic = picture.scale == AxisScale::Logarithmic;
    axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setRangeReversed(picture.scale == AxisScale::Names && &axis == yAxis);
    QSharedPointer<QCPAxisTicker> ticker;
    switch (picture.scale) {
    case AxisScale::Days:
        ticker.reset(new DayTicker);
        break;
    case AxisScale::Logarithmic:
        ticker.reset(new LogTicker);
        break;
    case AxisScale::Names:
        ticker.reset(new QCPAxisTickerText);
        break;
    case AxisScale::Number:
        ticker.reset(new NumberTicker(isWhole(m_picture, ofX) ? NumberTicker::Steps::Whole : NumberTicker::Steps::Any));
        break;
    case AxisScale::Share:
        ticker.reset(new NumberTicker(NumberTicker::Steps::Shares));
        break;
    }
    ticker->setTickCount(6);
    axis.setTicker(ticker);
    axis.setNumberFormat(QStringLiteral("f"));
    axis.setNumberPrecision(0);
    axis.grid()->setVisible(picture.scale != AxisScale::Names);
    axis.setTicks(true);
    axis.setTickLength(0, picture.scale == AxisScale::Names ? 0 : 4);
    //: an axis' label
    axis.setLabel(logarithmic ? tr("%1 (logarithmic scale)").arg(picture.label) : picture.label);
}

void ChartView::takeAxes()
{
    takeAxis(*axisOfX(), m_picture.x);
    takeAxis(*axisOfY(), m_picture.y);
    nameTicks();
    const QCPRange x = wholeOf(m_picture.x, true);
    const QCPRange y = wholeOf(m_picture.y, false);
    m_all = m_picture.lying ? std::pair(y, x) : std::pair(x, y);
    showAll();
}

void ChartView::nameTicks()
{
    const QFontMetrics metrics(m_style.font);
    for (QCPAxis *axis : {xAxis, yAxis}) {
        const PictureAxis &picture = axis == axisOfX() ? m_picture.x : m_picture.y;
        auto names = axis->ticker().dynamicCast<QCPAxisTickerText>();
        if (!names)
            continue;
        const int each = int(0.8 * viewport().width() / std::max<qsizetype>(1, picture.names.size())) - 8;
        const int room = axis == yAxis ? viewport().width() * 3 / 10 : std::max(28, each);
        names->clear();
        for (qsizetype i = 0; i < picture.names.size(); ++i)
            names->addTick(double(i), metrics.elidedText(noted(picture, i), Qt::ElideRight, room));
    }
}

void ChartView::chooseScale(AxisScale scale)
{
    m_scaleChosen = scale;
    if (m_picture.mayBeLogarithmic)
        setPicture(m_picture);
}

void ChartView::showAll()
{
    setView(m_all);
}

bool ChartView::isZoomed() const
{
    return view() != m_all && m_all.first.size() > 0 && !isBlank(m_picture);
}

void ChartView::setView(const std::pair<QCPRange, QCPRange> &view)
{
    xAxis->setRange(view.first);
    yAxis->setRange(view.second);
    replot(rpQueuedReplot);
    Q_EMIT zoomChanged(isZoomed());
}

void ChartView::zoomBy(double factor)
{
    axisOfX()->scaleRange(factor);
    const QCPRange &whole = m_picture.lying ? m_all.first : m_all.second;
    axisOfY()->scaleRange(factor, std::clamp(0.0, whole.lower, whole.upper));
    setView(view());
}

} // namespace pulley
