// ChartView: finding the spot under the mouse, and what mouse and keys do.
#include "widgets/charts/chartinput.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/chartwords.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pulley {

namespace {

constexpr int ringPx = 7;
constexpr int tinyDragPx = 8;
constexpr qsizetype mostOnOneSpot = 1000;

bool before(const Spot &spot, double x)
{
    return spot.x < x;
}

} // namespace

QPointF ChartView::pixelOf(const SpotPlace &place) const
{
    const PictureLayer &layer = m_picture.layers.at(place.layer);
    const Spot &spot = layer.spots.at(place.spot);
    const double y = layer.look.shape == Shape::Area ? (spot.y + spot.base) / 2 : spot.y;
    const double along = axisOfX()->coordToPixel(spot.x);
    const double value = axisOfY()->coordToPixel(y);
    return m_picture.lying ? QPointF(value, along) : QPointF(along, value);
}

/// The spots that may be meant: those about as far along x as `pos`.
QPair<int, int> ChartView::within(const PictureLayer &layer, const QPointF &pos, double reach) const
{
    const double pixel = m_picture.lying ? pos.y() : pos.x();
    const double a = axisOfX()->pixelToCoord(pixel - reach);
    const double b = axisOfX()->pixelToCoord(pixel + reach);
    const bool wide = layer.look.shape == Shape::Bars || layer.look.shape == Shape::Cells;
    double off = wide ? layer.look.width / 2 : 0;
    if (layer.look.shape == Shape::Area && layer.spots.size() > 1)
        off = (layer.spots.at(1).x - layer.spots.at(0).x) / 2;
    const auto begin = std::lower_bound(layer.spots.cbegin(), layer.spots.cend(), std::min(a, b) - off, before);
    const auto end = std::lower_bound(begin, layer.spots.cend(), std::max(a, b) + off + 1e-9, before);
    return {int(begin - layer.spots.cbegin()), int(end - layer.spots.cbegin())};
}

/// Squared pixels; none where the spot isn't meant.
std::optional<double> ChartView::distance(const PictureLayer &layer, const SpotPlace &place, const QPointF &pos, double reach) const
{
    const Spot &spot = layer.spots.at(place.spot);
    const double x = axisOfX()->pixelToCoord(m_picture.lying ? pos.y() : pos.x());
    const double y = axisOfY()->pixelToCoord(m_picture.lying ? pos.x() : pos.y());
    const QPointF off = pixelOf(place) - pos;
    const double along = m_picture.lying ? off.y() : off.x();
    switch (layer.look.shape) {
    case Shape::Dots:
    case Shape::Line:
    case Shape::Steps: {
        const double away = QPointF::dotProduct(off, off);
        return away <= reach * reach ? std::optional(away) : std::nullopt;
    }
    case Shape::Bars: {
        const bool inside =
            std::abs(x - spot.x) <= layer.look.width / 2 && y >= std::min(0.0, spot.y) && y <= std::max(0.0, spot.y);
        const bool near = QPointF::dotProduct(off, off) <= reach * reach / 4;
        return inside || near ? std::optional(reach * reach + along * along) : std::nullopt;
    }
    case Shape::Area:
        return y <= spot.y && y >= spot.base ? std::optional(reach * reach + along * along) : std::nullopt;
    case Shape::Cells:
        return std::abs(x - spot.x) <= 0.5 && std::abs(y - spot.y) <= 0.5 ? std::optional(0.0) : std::nullopt;
    }
    return {};
}

SpotPlace ChartView::spotAt(const QPointF &pos, double reach) const
{
    SpotPlace nearest;
    if (!axisRect()->rect().toRectF().adjusted(-reach, -reach, reach, reach).contains(pos))
        return nearest;
    double best = 1e18;
    for (int layer = 0; layer < m_picture.layers.size(); ++layer) {
        const PictureLayer &each = m_picture.layers.at(layer);
        if (each.look.still)
            continue;
        const auto range = within(each, pos, reach);
        for (int spot = range.first; spot < range.second; ++spot) {
            const auto away = distance(each, {layer, spot}, pos, reach);
            if (away && *away <= best) {
                best = *away;
                nearest = {layer, spot};
            }
        }
    }
    return nearest;
}

QList<int> ChartView::cardsOf(const SpotPlace &place) const
{
    if (!place.isValid() || !m_picture.cardsOf)
        return {};
    const PictureLayer &layer = m_picture.layers.at(place.layer);
    QList<int> cards = m_picture.cardsOf(place);
    if (layer.look.shape != Shape::Dots)
        return cards;
    const Spot &here = layer.spots.at(place.spot);
    const auto first = std::lower_bound(layer.spots.cbegin(), layer.spots.cend(), here.x, before);
    for (auto spot = first; spot != layer.spots.cend() && spot->x == here.x && cards.size() < mostOnOneSpot; ++spot) {
        const int index = int(spot - layer.spots.cbegin());
        if (index != place.spot && spot->y == here.y)
            cards.append(m_picture.cardsOf({place.layer, index}));
    }
    return cards;
}

QString ChartView::wordsOf(const SpotPlace &place) const
{
    return wordsOf(place, cardsOf(place));
}

QString ChartView::wordsOf(const SpotPlace &place, const QList<int> &cards) const
{
    if (!place.isValid() || !m_picture.wordsOf)
        return {};
    const QString words = m_picture.wordsOf(place);
    if (cards.isEmpty())
        return words;
    const QString names = ChartWords::cards(*m_picture.input, cards);
    return m_picture.ofCards ? names + QLatin1Char('\n') + words : words + QLatin1Char('\n') + names;
}

SpotPlace ChartView::foundAgain(const SpotPlace &place, const Picture &before) const
{
    if (!place.isValid() || before.key != m_picture.key)
        return {};
    const PictureLayer &old = before.layers.at(place.layer);
    for (int layer = 0; layer < m_picture.layers.size(); ++layer) {
        const PictureLayer &each = m_picture.layers.at(layer);
        if (each.name != old.name || each.look.still || each.spots.isEmpty())
            continue;
        const int same = std::min(place.spot, int(each.spots.size()) - 1);
        if (each.spots.at(same) == old.spots.at(place.spot))
            return {layer, same};
        const auto found = each.spots.indexOf(old.spots.at(place.spot));
        return {layer, found >= 0 ? int(found) : same};
    }
    return {};
}

void ChartView::setCurrent(const SpotPlace &place)
{
    const bool other = place != m_current;
    m_current = place;
    m_name->setVisible(place.isValid());
    m_ring->setVisible(place.isValid());
    if (other)
        m_currentCards = cardsOf(place);
    if (!place.isValid())
        return;
    const QPointF spot = pixelOf(place);
    if (other)
        m_name->setText(wordsOf(place, m_currentCards));
    QSizeF size = QFontMetrics(m_name->font()).size(0, m_name->text());
    size += QSizeF(16, 12);
    const QRectF room = QRectF(viewport()).adjusted(4, 4, -4, -4);
    const bool right = spot.x() + 12 + size.width() > room.right();
    const bool low = spot.y() + 12 + size.height() > room.bottom();
    const double x = right ? spot.x() - 12 - size.width() : spot.x() + 12;
    const double y = low ? spot.y() - 12 - size.height() : spot.y() + 12;
    m_name->position->setCoords(std::max(room.left(), std::min(x, room.right() - size.width())), std::max(room.top(), y));
    m_ring->topLeft->setCoords(spot - QPointF(ringPx, ringPx));
    m_ring->bottomRight->setCoords(spot + QPointF(ringPx, ringPx));
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    QCustomPlot::mousePressEvent(event);
    m_doubleClicked = false;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QCustomPlot::mouseMoveEvent(event);
    const SpotPlace found = event->buttons() == Qt::NoButton ? spotAt(event->position()) : SpotPlace{};
    if (found == m_current)
        return;
    setCurrent(found);
    setCursor(!m_currentCards.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    layer(QStringLiteral("overlay"))->replot();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    // The second half of a double click is released too.
    const bool second = std::exchange(m_doubleClicked, false);
    const bool click = event->button() == Qt::LeftButton && !mMouseHasMoved && !second;
    QCustomPlot::mouseReleaseEvent(event);
    if (click)
        clickAt(event->position());
}

/// Areas fill the chart: there, where a double click has something to reset, one click waits whether it becomes one.
void ChartView::clickAt(const QPointF &pos)
{
    const SpotPlace place = spotAt(pos);
    const bool area = place.isValid() && m_picture.layers.at(place.layer).look.shape == Shape::Area;
    if (!area || !isZoomed())
        return activate(place);
    m_clickedAt = pos;
    m_clicked.start();
}

void ChartView::activate(const SpotPlace &place)
{
    QList<CardId> cards;
    for (const int index : place == m_current ? m_currentCards : cardsOf(place))
        cards.append(m_picture.input->history->cards.at(index).id);
    if (!cards.isEmpty())
        Q_EMIT cardsActivated(cards);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    m_clicked.stop();
    m_doubleClicked = true;
    const SpotPlace found = spotAt(event->position());
    const bool filled = found.isValid() && m_picture.layers.at(found.layer).look.shape != Shape::Area;
    if (event->button() == Qt::LeftButton && !filled)
        showAll();
}

void ChartView::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    setCurrent({});
    layer(QStringLiteral("overlay"))->replot();
}

void ChartView::processRectZoom(QRect rect, QMouseEvent *)
{
    const QRect box = rect.normalized().intersected(axisRect()->rect());
    const auto spanned = [](QCPAxis *axis, double a, double b) {
        const double from = axis->pixelToCoord(a);
        const double to = axis->pixelToCoord(b);
        return QCPRange(std::min(from, to), std::max(from, to));
    };
    QCPRange x = xAxis->range();
    QCPRange y = yAxis->range();
    // A drag along one axis zooms along that axis only.
    if (box.width() >= tinyDragPx)
        x = spanned(xAxis, box.left(), box.right());
    if (box.height() >= tinyDragPx)
        y = spanned(yAxis, box.bottom(), box.top());
    setView({x, y});
}

void ChartView::tellCurrent()
{
    layer(QStringLiteral("overlay"))->replot();
    speakCurrent();
}

void ChartView::speakCurrent()
{
    setAccessibleDescription(m_name->text() + QLatin1Char(' ') + m_picture.reading);
}

void ChartView::step(int by)
{
    if (!m_current.isValid())
        return changeLayer(by);
    const auto last = int(m_picture.layers.at(m_current.layer).spots.size()) - 1;
    setCurrent({m_current.layer, std::clamp(m_current.spot + by, 0, last)});
    tellCurrent();
}

void ChartView::changeLayer(int by)
{
    const int layers = int(m_picture.layers.size());
    const bool begins = !m_current.isValid();
    for (int layer = begins ? 0 : m_current.layer + by; layer >= 0 && layer < layers; layer += begins ? 1 : by) {
        const PictureLayer &each = m_picture.layers.at(layer);
        if (each.look.still || each.spots.isEmpty())
            continue;
        int spot = by > 0 ? 0 : int(each.spots.size()) - 1;
        if (!begins) {
            const double x = m_picture.layers.at(m_current.layer).spots.at(m_current.spot).x;
            const auto next = std::lower_bound(each.spots.cbegin(), each.spots.cend(), x - 0.5, before);
            spot = std::min(int(next - each.spots.cbegin()), int(each.spots.size()) - 1);
        }
        setCurrent({layer, spot});
        return tellCurrent();
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool lying = m_picture.lying;
    switch (event->key()) {
    case Qt::Key_Right:
        return lying ? changeLayer(1) : step(1);
    case Qt::Key_Left:
        return lying ? changeLayer(-1) : step(-1);
    case Qt::Key_Down:
        return lying ? step(1) : changeLayer(-1);
    case Qt::Key_Up:
        return lying ? step(-1) : changeLayer(1);
    case Qt::Key_Plus:
        return zoomBy(0.5);
    case Qt::Key_Minus:
        return zoomBy(2);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_PageDown:
        return Q_EMIT chartWanted(1);
    case Qt::Key_PageUp:
        return Q_EMIT chartWanted(-1);
    case Qt::Key_Escape:
        if (isZoomed())
            return showAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid())
            return activate(m_current);
        break;
    default:
        break;
    }
    QCustomPlot::keyPressEvent(event);
}

} // namespace pulley
