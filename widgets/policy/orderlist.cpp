// OrderList: the view's own moving of rows is left out, or it would show an order that nobody has agreed to.
#include "widgets/policy/orderlist.h"

#include <QDropEvent>

#include <algorithm>

namespace pulley {

OrderList::OrderList(QWidget *parent) : QListWidget(parent)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
}

void OrderList::setOrdered(int count)
{
    m_ordered = count;
}

void OrderList::startDrag(Qt::DropActions supported)
{
    if (currentRow() >= 0 && currentRow() < m_ordered)
        QListWidget::startDrag(supported);
}

int OrderList::gapAt(const QPoint &pos) const
{
    const QModelIndex index = indexAt(pos);
    if (!index.isValid())
        return m_ordered;
    const QRect row = visualRect(index);
    return std::min(m_ordered, index.row() + (pos.y() > row.center().y() ? 1 : 0));
}

void OrderList::dragMoveEvent(QDragMoveEvent *event)
{
    QListWidget::dragMoveEvent(event);
    // Between rows and on them: a row takes nothing in, so on it means before or behind it.
    if (event->source() == this)
        event->accept();
}

void OrderList::dropEvent(QDropEvent *event)
{
    const int from = currentRow();
    setState(NoState);
    viewport()->update();
    event->setDropAction(Qt::IgnoreAction); // else the view would take the row away
    event->accept();
    if (event->source() != this || from < 0 || from >= m_ordered)
        return;
    const int gap = gapAt(event->position().toPoint());
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        Q_EMIT reordered(from, to);
}

} // namespace pulley
