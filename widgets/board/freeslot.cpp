// FreeSlot: an empty slot is the signal to pull; it says which card and why before the click.
#include "widgets/board/freeslot.h"

#include "widgets/board/keys.h"
#include "widgets/board/textblock.h"
#include "widgets/parts/plaintext.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace pulley {

namespace {

constexpr int slotBox = 64;
constexpr int mostOutlines = 3;

} // namespace

FreeSlot::FreeSlot(QWidget *parent, SlotShape shape) : QAbstractButton(parent), m_shape(shape)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    hide();
}

void FreeSlot::show(int slotCount, const QString &headline, const QString &why)
{
    m_slots = std::min(slotCount, m_shape == SlotShape::Strip ? 1 : mostOutlines);
    m_headline = headline;
    m_why = why;
    setEnabled(!headline.isEmpty());
    setCursor(headline.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAccessibleName(headline.isEmpty() ? tr("Free slot: %1").arg(why) : QStringLiteral("%1: %2").arg(headline, why));
    setToolTip(asToolTip(accessibleName()));
    setVisible(m_slots > 0);
    update();
}

int FreeSlot::wantedHeight() const
{
    return m_shape == SlotShape::Strip ? m_slots * stripHeight : m_slots * (slotBox + metric::wideGap);
}

QSize FreeSlot::sizeHint() const
{
    return {160, wantedHeight()};
}

bool FreeSlot::event(QEvent *event)
{
    // Return means this slot while it has the keyboard, not the window's action for the selected card.
    if (claimsReturn(*event)) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void FreeSlot::keyPressEvent(QKeyEvent *event)
{
    if (isReturn(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FreeSlot::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int boxHeight = m_shape == SlotShape::Strip ? stripHeight : slotBox;
    for (int i = 0; i < m_slots; ++i) {
        const QRectF box(0.5, i * (boxHeight + metric::wideGap) + 0.5, width() - 1, boxHeight - 1);
        const bool active = i == 0 && isEnabled();
        const bool lit = active && (underMouse() || hasFocus());
        QPen pen(lit ? colors.accent : colors.freeSlot, lit && hasFocus() ? 2 : 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(active && isDown() ? QBrush(colors.chip) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, metric::corner, metric::corner);
    }
    paintWords(painter, QRect(metric::wideGap, 0, width() - 2 * metric::wideGap, boxHeight));
}

void FreeSlot::paintWords(QPainter &painter, const QRect &box) const
{
    const Colors &colors = colorsOf(palette());
    const QFont why = textFont(metric::small);
    if (m_headline.isEmpty()) {
        const TextBlock block = breakText(m_why, why, metric::smallLine, box.width(), 2);
        painter.setFont(why);
        painter.setPen(colors.dim);
        painter.drawText(box, Qt::AlignCenter, block.lines.join(QLatin1Char('\n')));
        return;
    }
    const QFont strong = textFont(metric::text - 1, QFont::DemiBold);
    // Two lines about the middle, with a little between them where there is room.
    const int apart = m_shape == SlotShape::Strip ? 0 : 2;
    const int middle = box.center().y();
    const QRect upper(box.left(), middle - metric::smallLine - apart, box.width(), metric::smallLine);
    const QRect lower(box.left(), middle + apart, box.width(), metric::smallLine);
    painter.setFont(strong);
    painter.setPen(colors.accent);
    painter.drawText(upper, Qt::AlignCenter, QFontMetrics(strong).elidedText(m_headline, Qt::ElideRight, box.width()));
    painter.setFont(why);
    painter.setPen(colors.dim);
    painter.drawText(lower, Qt::AlignCenter, QFontMetrics(why).elidedText(m_why, Qt::ElideRight, box.width()));
}

} // namespace pulley
