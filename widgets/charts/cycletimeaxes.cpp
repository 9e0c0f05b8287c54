// CycleTimeChart: its axes, which part of the figures they show, and on which scale.
#include "widgets/charts/cycletimechart.h"

#include "widgets/charts/logticker.h"

#include <algorithm>

namespace pulley {

namespace {

double lastDay(const FinishedItem &item)
{
    return double(item.finishedDay.toJulianDay());
}

QCPRange wholeDaysTaken(const CycleTimeData &data, TimeScale scale)
{
    int longest = 1;
    for (const FinishedItem &item : data.items)
        longest = std::max(longest, item.days);
    // There is no zero on a logarithmic axis, and nothing takes less than a day.
    if (scale == TimeScale::Logarithmic)
        return {0.8, std::max(10.0, longest * 1.25)};
    return {0, data.items.isEmpty() ? 10.0 : std::max(5.0, longest * 1.06)};
}

QCPRange wholeCalendar(const CycleTimeData &data)
{
    if (data.items.isEmpty()) {
        const double today = double(data.asOfDay.isValid() ? data.asOfDay.toJulianDay() : 0);
        return {today - 28, today + 1};
    }
    const double first = lastDay(data.items.first());
    const double last = lastDay(data.items.last());
    const double pad = std::max(1.0, (last - first) * 0.02);
    return {first - pad, last + pad};
}

} // namespace

void CycleTimeChart::chooseScale(TimeScale scale)
{
    m_scaleChosen = true;
    takeScale(scale);
    m_all = {wholeCalendar(m_data), wholeDaysTaken(m_data, scale)};
    describe();
    showAll();
}

void CycleTimeChart::takeScale(TimeScale scale)
{
    const bool logarithmic = scale == TimeScale::Logarithmic;
    const bool other = m_scale != scale;
    m_scale = scale;
    yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(logarithmic ? new LogTicker : new QCPAxisTicker));
    yAxis->ticker()->setTickCount(6);
    yAxis->setLabel(logarithmic ? tr("Cycle time, days (logarithmic scale)") : tr("Cycle time, days"));
    if (other)
        Q_EMIT scaleChanged(scale);
}

void CycleTimeChart::fitAxes()
{
    const TimeScale scale = m_scaleChosen ? m_scale : usualScale(m_data);
    const bool keep = isZoomed() && scale == m_scale;
    takeScale(scale);
    m_all = {wholeCalendar(m_data), wholeDaysTaken(m_data, scale)};
    if (!keep)
        showAll();
}

void CycleTimeChart::showAll()
{
    setView(m_all);
}

bool CycleTimeChart::isZoomed() const
{
    return view() != m_all && m_all.first.size() > 0 && m_points->dataCount() > 0;
}

void CycleTimeChart::setView(const std::pair<QCPRange, QCPRange> &view)
{
    xAxis->setRange(view.first);
    yAxis->setRange(view.second);
    replot(rpQueuedReplot);
    Q_EMIT zoomChanged(isZoomed());
}

void CycleTimeChart::zoomBy(double factor)
{
    xAxis->scaleRange(factor);
    yAxis->scaleRange(factor, m_all.second.lower);
    setView(view());
}

} // namespace pulley
