// MainButton: disabled it is an outline, so that it doesn't only differ by colour.
#include "widgets/mywork/mainbutton.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace pulley {

namespace {

constexpr int mainHeight = 36;

QFont mainFace()
{
    return textFont(metric::text, QFont::DemiBold);
}

} // namespace

MainButton::MainButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void MainButton::setKey(const QString &key)
{
    m_key = key;
    update();
}

QSize MainButton::sizeHint() const
{
    return {QFontMetrics(mainFace()).horizontalAdvance(text()) + 60, mainHeight};
}

QSize MainButton::minimumSizeHint() const
{
    return {120, mainHeight};
}

void MainButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor fill = colors.accent;
    if (isDown())
        fill = fill.darker(112);
    else if (underMouse())
        fill = fill.lighter(106);
    painter.setPen(isEnabled() ? QPen(Qt::NoPen) : QPen(colors.line, 1));
    painter.setBrush(isEnabled() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, metric::corner, metric::corner);
    if (hasFocus()) {
        painter.setPen(QPen(isEnabled() ? colors.onAccent : colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), metric::corner - 3, metric::corner - 3);
    }
    const QRect inner = rect().adjusted(metric::widestGap, 0, -metric::widestGap, 0);
    const int keyRoom = m_key.isEmpty() ? 0 : 2 * (QFontMetrics(mainFace()).horizontalAdvance(m_key) + metric::wideGap);
    painter.setFont(mainFace());
    painter.setPen(isEnabled() ? colors.onAccent : colors.dim);
    painter.drawText(inner, Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width() - keyRoom));
    painter.setFont(textFont(metric::small));
    if (isEnabled())
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, m_key);
}

} // namespace pulley
