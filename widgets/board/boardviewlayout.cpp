// BoardView: rows under each other by the one grid, the head over them, and what is seen kept in its place.
#include "widgets/board/boardhead.h"
#include "widgets/board/boardsight.h"
#include "widgets/board/boardview.h"
#include "widgets/board/carddelegate.h"
#include "widgets/board/cardlist.h"
#include "widgets/board/lanerow.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace pulley {

void BoardView::layOut()
{
    m_sight->keep([this] { layRows(); });
    m_sight->settle();
}

void BoardView::layRows()
{
    if (m_laying)
        return;
    const QScopedValueRollback<bool> guard(m_laying, true);
    setViewportMargins(0, m_head->wantedHeight(), 0, 0);
    // A scroll bar that comes or goes changes the room; it settles at the second look.
    for (int look = 0; look < 3; ++look) {
        const QSize room = viewport()->size();
        arrange();
        if (viewport()->size() == room)
            break;
    }
    placeHead();
}

void BoardView::arrange()
{
    const QSize room = viewport()->size();
    m_grid = gridFor(m_columns, room.width());
    const int width = std::max(m_grid.width, room.width());
    int top = 0;
    for (LaneRow *row : std::as_const(m_rows)) {
        const int height = hasLanes() ? row->heightFor(m_grid) : room.height();
        row->setGeometry(0, top, width, height);
        row->arrange(m_grid);
        top += height;
    }
    widget()->resize(width, std::max(top, room.height()));
    m_head->resize(width, m_head->wantedHeight());
    m_head->arrange(m_grid);
}

void BoardView::placeHead()
{
    const Extent sight{horizontalScrollBar()->value(), viewport()->width()};
    m_port->setGeometry(0, 0, sight.width, m_head->wantedHeight());
    m_head->move(-sight.left, 0);
    for (LaneRow *row : std::as_const(m_rows))
        row->setSight(sight);
}

void BoardView::reveal(CardList &list)
{
    m_sight->measureAround(list, list.currentIndex());
    const QRect rect = list.visualRect(list.currentIndex());
    const QRect there(list.viewport()->mapTo(widget(), rect.topLeft()), rect.size());
    const auto bring = [](QScrollBar &bar, int from, int to, int room) {
        // What is larger than the room shows its beginning.
        if (from < bar.value() || to - from > room)
            bar.setValue(from);
        else if (to > bar.value() + room)
            bar.setValue(to - room);
    };
    constexpr int around = metric::widestGap;
    bring(*horizontalScrollBar(), there.left() - around, there.right() + around, viewport()->width());
    if (hasLanes())
        bring(*verticalScrollBar(), there.top() - around, there.bottom() + around, viewport()->height());
}

void BoardView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_delegate->forget(event->type());
    // The lists have yet to hear of it.
    QMetaObject::invokeMethod(this, &BoardView::layOut, Qt::QueuedConnection);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    m_sight->keep([&] {
        QScrollArea::resizeEvent(event);
        layRows();
        for (CardList *list : hasLanes() ? lists() : QList<CardList *>())
            list->settle();
    });
    m_sight->settle();
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    placeHead();
    m_sight->settle();
    Q_EMIT scrolled();
}

} // namespace pulley
