// Control shapes: rounded rectangles and lines.
#include "widgets/controlshapes.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace pulley {

namespace {

constexpr double checkBoxCorner = 2.5;
constexpr double fieldCorner = 4;
constexpr double buttonCorner = 6;
constexpr int shortestHandle = 28;
constexpr int handleThickness = 6;

class Painting
{
public:
    explicit Painting(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter.restore(); }
    Painting(const Painting &) = delete;
    Painting &operator=(const Painting &) = delete;

private:
    QPainter &m_painter;
};

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

bool hasKeyboard(const QStyleOption &option)
{
    return isEnabled(option) && (option.state & QStyle::State_HasFocus);
}

QPen outlineOf(const QStyleOption &option, const QColor &usual)
{
    const Colors &colors = colorsOf(option.palette);
    return hasKeyboard(option) ? QPen(colors.accent, 1.6) : QPen(isEnabled(option) ? usual : colors.line, 1);
}

void paintRounded(QPainter &painter, const QRect &rect, const QPen &pen, const QBrush &brush, double corner)
{
    const Painting painting(painter);
    const double half = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner);
}

/// In a square of side 1.
QPainterPath tickPath(QStyle::State state)
{
    QPainterPath path;
    if (state & QStyle::State_NoChange) {
        path.moveTo(0.25, 0.5);
        path.lineTo(0.75, 0.5);
    } else if (state & QStyle::State_On) {
        path.moveTo(0.22, 0.52);
        path.lineTo(0.42, 0.72);
        path.lineTo(0.78, 0.28);
    }
    return path;
}

} // namespace

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Painting painting(painter);
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = isEnabled(option);
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option.rect).center());
    painter.setPen(QPen(!enabled ? colors.faint : focused ? colors.accent : colors.dim, focused ? 2 : 1));
    painter.setBrush(option.state & QStyle::State_Sunken ? colors.line : colors.panel);
    painter.drawRoundedRect(box, checkBoxCorner, checkBoxCorner);
    painter.translate(box.topLeft());
    painter.scale(box.width(), box.height());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(enabled ? colors.accent : colors.faint, 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tickPath(option.state));
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const Colors &colors = colorsOf(option.palette);
    paintRounded(painter, option.rect, outlineOf(option, colors.faint), isEnabled(option) ? colors.panel : colors.ground,
                 fieldCorner);
}

void paintFrame(QPainter &painter, const QStyleOption &option, const std::optional<QColor> &inside)
{
    paintRounded(painter, option.rect, outlineOf(option, colorsOf(option.palette).faint), inside ? QBrush(*inside) : QBrush(),
                 fieldCorner);
}

void paintButton(QPainter &painter, const QStyleOptionButton &option)
{
    const Colors &colors = colorsOf(option.palette);
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool under = isEnabled(option) && (option.state & QStyle::State_MouseOver);
    const bool usual = option.features & QStyleOptionButton::DefaultButton;
    paintRounded(painter, option.rect, outlineOf(option, usual ? colors.accent : colors.freeSlot),
                 down        ? colors.line
                     : under ? colors.chip
                             : colors.panel,
                 buttonCorner);
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect,
                         option.palette.brush(isEnabled(option) ? QPalette::Normal : QPalette::Disabled, QPalette::Highlight));
    else if (isEnabled(option) && (option.state & QStyle::State_MouseOver))
        painter.fillRect(option.rect, colorsOf(option.palette).chip);
}

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const Colors &colors = colorsOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool under = isEnabled(option) && (option.state & QStyle::State_MouseOver);
    if (!chosen && !under)
        return;
    constexpr int thick = 2;
    const QRect line(option.rect.left(), option.rect.bottom() - thick, option.rect.width(), thick);
    painter.fillRect(line, chosen ? colors.accent : colors.freeSlot);
}

void paintTabLine(QPainter &painter, const QStyleOption &option, const QRect &line)
{
    painter.fillRect(line, colorsOf(option.palette).line);
}

void paintChevron(QPainter &painter, const QStyleOption &option, const QRect &in, Qt::ArrowType points)
{
    const Painting painting(painter);
    const Colors &colors = colorsOf(option.palette);
    const QPointF middle = QRectF(in).center();
    const double up = points == Qt::UpArrow ? -1 : 1;
    const double wide = std::min(4.0, in.height() / 3.0);
    painter.setPen(QPen(isEnabled(option) ? colors.dim : colors.faint, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-wide, -up * wide / 2), middle + QPointF(0, up * wide / 2), middle + QPointF(wide, -up * wide / 2)}));
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const QColor &ground)
{
    painter.fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const Colors &colors = colorsOf(option.palette);
    const bool held = (option.activeSubControls & QStyle::SC_ScrollBarSlider) && (option.state & QStyle::State_Sunken);
    const bool under = option.state & QStyle::State_MouseOver;
    QRect bar = handle;
    if (option.orientation == Qt::Vertical)
        bar.adjust((handle.width() - handleThickness) / 2, 2, 0, -2);
    else
        bar.adjust(2, (handle.height() - handleThickness) / 2, -2, 0);
    option.orientation == Qt::Vertical ? bar.setWidth(handleThickness) : bar.setHeight(handleThickness);
    paintRounded(painter, bar, QPen(Qt::NoPen), held || under ? colors.dim : colors.faint, handleThickness / 2.0);
}

QRect scrollHandle(const QStyleOptionSlider &option)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 page = std::max(1, option.pageStep);
    const int wanted = range > 0 ? static_cast<int>(length * page / (range + page)) : length;
    const int size = std::min(length, std::max(wanted, shortestHandle));
    const int at =
        QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown);
    return upright ? QRect(option.rect.left(), option.rect.top() + at, option.rect.width(), size)
                   : QRect(option.rect.left() + at, option.rect.top(), size, option.rect.height());
}

} // namespace pulley
