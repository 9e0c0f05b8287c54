// BoardSight: measures, has the rows arranged anew, and scrolls by as much as what is held has moved.
#include "widgets/board/boardsight.h"

#include "widgets/board/boardview.h"
#include "widgets/board/cardlist.h"
#include "widgets/board/lanerow.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace pulley {

namespace {

/// Rows that come into sight because others have turned out lower may be lower themselves.
constexpr int mostLooks = 8;

} // namespace

BoardSight::BoardSight(BoardView &view, std::function<void()> arrange) : QObject(&view), m_view(view), m_arrange(std::move(arrange))
{
    m_taking.setSingleShot(true);
    m_taking.setInterval(0);
    connect(&m_taking, &QTimer::timeout, this, &BoardSight::takeFound);
}

void BoardSight::follow(CardList &list)
{
    // Several lists may be done in one turn: the rows are arranged once.
    connect(&list, &CardList::heightsFound, this, [this, &list] {
        m_found.append(&list);
        m_taking.start();
    });
}

bool BoardSight::isIdle() const
{
    return !m_keeping && m_view.hasLanes();
}

QRect BoardSight::sightOf(const CardList &list) const
{
    if (list.isHidden())
        return {};
    const QPoint at = list.viewport()->mapTo(m_view.viewport(), QPoint());
    return list.viewport()->rect() & m_view.viewport()->rect().translated(-at);
}

int BoardSight::topOf(const Hold &hold) const
{
    if (hold.list)
        return hold.list->viewport()->mapTo(m_view.viewport(), hold.list->visualRect(hold.card).topLeft()).y();
    return hold.row ? hold.row->mapTo(m_view.viewport(), QPoint()).y() : 0;
}

/// The current card, else the first in sight.
BoardSight::Hold BoardSight::cardHeld() const
{
    Hold found;
    for (CardList *list : m_view.lists()) {
        const QRect sight = sightOf(*list);
        const QModelIndex current = list->currentCard().isEmpty() ? QModelIndex() : list->currentIndex();
        if (current.isValid() && sight.intersects(list->visualRect(current)))
            return {{}, list, current, 0};
        const auto first = found.list ? std::nullopt : list->anchor(sight);
        if (first && sight.intersects(list->visualRect(first->card)))
            found = {{}, list, first->card, 0};
    }
    return found;
}

BoardSight::Hold BoardSight::hold() const
{
    Hold held;
    for (LaneRow *row : m_view.rows()) {
        const int top = topOf({row, {}, {}, 0});
        if (top + row->height() <= 0)
            continue;
        // Where the first row in sight is seen from its beginning, all of them stand by that.
        if (top < 0)
            held = cardHeld();
        if (!held.list)
            held.row = row;
        break;
    }
    held.top = topOf(held);
    return held;
}

void BoardSight::putBack(const Hold &hold)
{
    if (hold.row || (hold.list && hold.card.isValid()))
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + topOf(hold) - hold.top);
}

void BoardSight::keep(const std::function<void()> &change)
{
    if (!isIdle()) {
        change();
        return;
    }
    const Hold held = hold();
    const QScopedValueRollback<bool> guard(m_keeping, true);
    change();
    putBack(held);
}

void BoardSight::layAnew(const QList<CardList *> &lists)
{
    for (CardList *list : lists)
        list->layAnew();
    m_arrange();
}

void BoardSight::settle()
{
    for (int look = 0; look < mostLooks && isIdle(); ++look) {
        const Hold held = hold();
        const QScopedValueRollback<bool> guard(m_keeping, true);
        QList<CardList *> changed;
        for (CardList *list : m_view.lists()) {
            if (list->measure(sightOf(*list)))
                changed.append(list);
        }
        if (changed.isEmpty())
            return;
        layAnew(changed);
        putBack(held);
    }
}

void BoardSight::measureAround(CardList &list, const QModelIndex &index)
{
    const int room = m_view.viewport()->height();
    for (int look = 0; look < mostLooks && isIdle(); ++look) {
        const QRect rect = list.visualRect(index);
        if (!rect.isValid() || !list.measure(rect.adjusted(0, -room, 0, room)))
            return;
        keep([&] { layAnew({&list}); });
    }
}

void BoardSight::takeFound()
{
    keep([this] {
        QList<CardList *> lists;
        for (const QPointer<CardList> &list : std::exchange(m_found, {})) {
            if (list)
                lists.append(list);
        }
        layAnew(lists);
    });
    settle();
}

} // namespace pulley
