// ControlStyle: the check box, drawn in the theme's colours.
#include "widgets/controlstyle.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace pulley {

namespace {

constexpr double checkBoxCorner = 2.5;

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

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(!enabled ? colors.faint : focused ? colors.accent : colors.dim, focused ? 2 : 1));
    painter.setBrush(option.state & QStyle::State_Sunken ? colors.line : colors.panel);
    painter.drawRoundedRect(box, checkBoxCorner, checkBoxCorner);
    painter.translate(box.topLeft());
    painter.scale(box.width(), box.height());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(enabled ? colors.accent : colors.faint, 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tickPath(option.state));
    painter.restore();
}

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox)
        paintCheckBox(*painter, *option);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::setMotion(Motion motion)
{
    m_motion = motion;
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    const bool moves = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
    return moves && m_motion == Motion::None ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace pulley
