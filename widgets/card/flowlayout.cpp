// FlowLayout: lines are filled from the left.
#include "widgets/card/flowlayout.h"

#include "widgets/theme.h"

#include <QWidget>
#include <QWidgetItem>
#include <algorithm>

namespace pulley {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Place::Try);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Place::Do);
}

int FlowLayout::arrange(const QRect &rect, Place place) const
{
    QPoint at = rect.topLeft();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        const bool last = item == m_items.last();
        const QSize wanted = last ? item->minimumSize() : item->sizeHint();
        const int width = std::min(wanted.width(), rect.width());
        if (at.x() > rect.left() && at.x() + width > rect.right() + 1) {
            at = QPoint(rect.left(), at.y() + line + metric::gap);
            line = 0;
        }
        const int height = item->sizeHint().height();
        if (place == Place::Do)
            item->setGeometry(QRect(at, QSize(last ? rect.right() + 1 - at.x() : width, height)));
        at.rx() += width + metric::gap;
        line = std::max(line, height);
    }
    return at.y() + line - rect.top();
}

} // namespace pulley
