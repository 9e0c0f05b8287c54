// CycleTimeChart: finding the card under the mouse, and what mouse and keys do.
#include "widgets/charts/cycletimechart.h"

#include <QKeyEvent>

#include <algorithm>

namespace pulley {

namespace {

constexpr int ringPx = 7;
constexpr int tinyDragPx = 8;

bool finishedBefore(const FinishedItem &item, double day)
{
    return double(item.finishedDay.toJulianDay()) < day;
}

} // namespace

QPointF CycleTimeChart::pixelOf(qsizetype index) const
{
    const FinishedItem &item = m_data.items.at(index);
    return {xAxis->coordToPixel(double(item.finishedDay.toJulianDay())), yAxis->coordToPixel(item.days)};
}

qsizetype CycleTimeChart::itemAt(const QPointF &pos, double reach) const
{
    if (!axisRect()->rect().toRectF().adjusted(-reach, -reach, reach, reach).contains(pos))
        return -1;
    const auto &items = m_data.items;
    const double last = xAxis->pixelToCoord(pos.x() + reach);
    const auto begin = std::lower_bound(items.begin(), items.end(), xAxis->pixelToCoord(pos.x() - reach), finishedBefore);
    qsizetype nearest = -1;
    double best = reach * reach;
    for (auto i = begin - items.begin(); i < items.size() && double(items.at(i).finishedDay.toJulianDay()) <= last; ++i) {
        const QPointF off = pixelOf(i) - pos;
        const double distance = QPointF::dotProduct(off, off);
        if (distance <= best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

void CycleTimeChart::setCurrent(qsizetype index)
{
    m_current = index;
    m_name->setVisible(index >= 0);
    m_ring->setVisible(index >= 0);
    if (index < 0)
        return;
    const QPointF spot = pixelOf(index);
    QString text = CycleTimeWords::item(m_data, m_data.items.at(index), locale());
    const auto same = std::count_if(m_data.items.begin(), m_data.items.end(), [&](const FinishedItem &other) {
        return other.days == m_data.items.at(index).days && other.finishedDay == m_data.items.at(index).finishedDay;
    });
    if (same > 1)
        text += QLatin1Char('\n') + (same == 2 ? tr("and 1 more card here") : tr("and %1 more cards here").arg(same - 1));
    const bool right = spot.x() > axisRect()->center().x();
    const bool low = spot.y() > axisRect()->center().y();
    m_name->setText(text);
    m_name->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | (low ? Qt::AlignBottom : Qt::AlignTop));
    m_name->position->setCoords(spot.x() + (right ? -12 : 12), spot.y() + (low ? -12 : 12));
    m_ring->topLeft->setCoords(spot - QPointF(ringPx, ringPx));
    m_ring->bottomRight->setCoords(spot + QPointF(ringPx, ringPx));
    setToolTip({});
}

void CycleTimeChart::mouseMoveEvent(QMouseEvent *event)
{
    QCustomPlot::mouseMoveEvent(event);
    const qsizetype found = event->buttons() == Qt::NoButton ? itemAt(event->position()) : -1;
    if (found == m_current)
        return;
    setCurrent(found);
    setCursor(found >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    layer(QStringLiteral("overlay"))->replot();
}

void CycleTimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    const bool click = event->button() == Qt::LeftButton && !mMouseHasMoved;
    QCustomPlot::mouseReleaseEvent(event);
    if (!click)
        return;
    const qsizetype found = itemAt(event->position());
    if (found >= 0)
        Q_EMIT cardActivated(m_data.items.at(found).card);
}

void CycleTimeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && itemAt(event->position()) < 0)
        showAll();
}

void CycleTimeChart::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    setCurrent(-1);
    layer(QStringLiteral("overlay"))->replot();
}

void CycleTimeChart::processRectZoom(QRect rect, QMouseEvent *)
{
    const QRect box = rect.normalized().intersected(axisRect()->rect());
    QCPRange x = xAxis->range();
    QCPRange y = yAxis->range();
    // A drag along one axis zooms along that axis only.
    if (box.width() >= tinyDragPx)
        x = QCPRange(xAxis->pixelToCoord(box.left()), xAxis->pixelToCoord(box.right()));
    if (box.height() >= tinyDragPx)
        y = QCPRange(yAxis->pixelToCoord(box.bottom()), yAxis->pixelToCoord(box.top()));
    setView({x, y});
}

void CycleTimeChart::step(int by)
{
    if (m_data.items.isEmpty())
        return;
    const qsizetype last = m_data.items.size() - 1;
    const qsizetype next = m_current < 0 ? (by > 0 ? 0 : last) : std::clamp<qsizetype>(m_current + by, 0, last);
    setCurrent(next);
    layer(QStringLiteral("overlay"))->replot();
    const QString words = m_name->text();
    setAccessibleDescription(words + QLatin1Char(' ') + CycleTimeWords::reading(m_data));
}

void CycleTimeChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Plus:
        return zoomBy(0.5);
    case Qt::Key_Minus:
        return zoomBy(2);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Escape:
        if (isZoomed())
            return showAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT cardActivated(m_data.items.at(m_current).card);
            return;
        }
        break;
    default:
        break;
    }
    QCustomPlot::keyPressEvent(event);
}

} // namespace pulley
