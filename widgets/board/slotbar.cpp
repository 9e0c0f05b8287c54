// Slot bar: filled, free, over the limit, and a mark where the minimum ends.
#include "widgets/board/slotbar.h"

#include <QPainter>
#include <algorithm>

namespace pulley {

namespace {

constexpr int mostSlots = 24;
constexpr int narrowestStep = 6;
constexpr int widestStep = 37;

} // namespace

int paintSlotBar(QPainter &painter, const QRect &box, const SlotCount &count, const Colors &colors)
{
    if (count.max <= 0)
        return 0;
    const int all = std::min(std::max(count.max, count.load), mostSlots);
    const int step = std::clamp(box.width() / std::max(all, 1), narrowestStep, widestStep);
    for (int i = 0; i < all; ++i) {
        const QRectF slot(box.left() + i * step + 0.5, box.top() + 0.5, step - 4, slotBarHeight - 1);
        const bool filled = i < count.load;
        const bool over = i >= count.max;
        QPen pen(over ? colors.red : filled ? colors.accent : colors.freeSlot, 1);
        if (!filled)
            pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.setBrush(filled && !over ? QBrush(colors.accent) : over ? QBrush(colors.redTint) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(slot, 2, 2);
        if (over)
            painter.drawLine(slot.bottomLeft(), slot.topRight());
    }
    if (count.fill == Fill::UnderMinimum) {
        const int x = box.left() + count.min * step - 3;
        painter.setPen(QPen(colors.amber, 2));
        painter.drawLine(x, box.top() - 2, x, box.top() + slotBarHeight + 2);
    }
    return all * step;
}

QColor fillColor(Fill fill, const Colors &colors)
{
    if (fill == Fill::Over)
        return colors.red;
    return fill == Fill::UnderMinimum || fill == Fill::Full ? colors.amber : colors.dim;
}

} // namespace pulley
