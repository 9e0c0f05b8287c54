// OrderList: the view's own moving of rows is left out, or it would show an order that nobody has agreed to.
#include "widgets/policy/orderlist.h"

#include <QDropEvent>
#include <QMimeData>

#include <algorithm>

namespace pulley {

namespace {

const QLatin1String rowFormat("application/x-pulley-row");

QByteArray tokenOf(const OrderList *list)
{
    return QByteArray::number(quintptr(list), 16);
}

} // namespace

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

QStringList OrderList::mimeTypes() const
{
    return {rowFormat};
}

QMimeData *OrderList::mimeData(const QList<QListWidgetItem *> &items) const
{
    if (items.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(rowFormat, tokenOf(this) + ' ' + QByteArray::number(row(items.first())));
    return data;
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

bool OrderList::isOwn(const QDropEvent &event) const
{
    return event.mimeData()->data(rowFormat).startsWith(tokenOf(this));
}

void OrderList::dragEnterEvent(QDragEnterEvent *event)
{
    QListWidget::dragEnterEvent(event);
    event->setAccepted(isOwn(*event));
}

void OrderList::dragMoveEvent(QDragMoveEvent *event)
{
    QListWidget::dragMoveEvent(event);
    // Between rows and on them: a row takes nothing in, so on it means before or behind it.
    event->setAccepted(isOwn(*event));
}

void OrderList::dropEvent(QDropEvent *event)
{
    const QList<QByteArray> dragged = event->mimeData()->data(rowFormat).split(' ');
    const int from = dragged.value(0) == tokenOf(this) ? dragged.value(1).toInt() : -1;
    setState(NoState);
    viewport()->update();
    event->setDropAction(Qt::IgnoreAction); // else the view would take the row away
    event->accept();
    if (from < 0 || from >= m_ordered)
        return;
    const int gap = gapAt(event->position().toPoint());
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        Q_EMIT reordered(from, to);
}

} // namespace pulley
