// BoardCursor: keys move it, changes from elsewhere don't.
#include "widgets/board/boardcursor.h"

#include "widgets/board/boardview.h"
#include "widgets/board/cardlist.h"
#include "widgets/board/freeslot.h"
#include "widgets/board/lanerow.h"

#include <QGuiApplication>
#include <QScopedValueRollback>

namespace pulley {

BoardCursor::BoardCursor(BoardModels &models, BoardView &view) : QObject(&view), m_models(models), m_view(view) { }

bool BoardCursor::isSeen(const ColumnModel &model) const
{
    const LaneRow *row = m_view.rowOf(model.place().row);
    return row && !row->isFolded() && model.rowOf(m_current) >= 0;
}

CardId BoardCursor::current() const
{
    const ColumnModel *home = m_models.modelOf(m_current);
    return home && isSeen(*home) ? m_current : CardId();
}

void BoardCursor::follow(CardList &list)
{
    connect(&list, &CardList::currentCardChanged, this, [this, &list] { noteCurrent(list); });
    connect(&list, &CardList::sideways, this, [this, &list](int direction, int y) { goSideways(list, direction, y); });
    connect(&list, &CardList::beyond, this, [this, &list](int direction) { goBeyond(list, direction); });
}

void BoardCursor::noteCurrent(CardList &list)
{
    if (m_settling || !list.currentIndex().isValid())
        return;
    const QScopedValueRollback<bool> guard(m_settling, true);
    m_current = list.cards().cardAt(list.currentIndex().row());
    for (CardList *other : m_view.lists()) {
        if (other != &list)
            other->select({});
    }
    // What is under the pointer is in sight enough; it must not run away from it.
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        m_view.reveal(list);
    Q_EMIT changed();
}

void BoardCursor::showCard(const CardId &card)
{
    const ColumnModel *model = m_models.modelOf(card);
    CardList *list = model && model->rowOf(card) >= 0 ? m_view.listOf(model->place()) : nullptr;
    if (!list)
        return;
    if (const LaneRow *row = m_view.rowOf(model->place().row); row && row->isFolded())
        m_view.setFolding({row->row()}, Folding::Open);
    list->select(card);
    list->setFocus();
    // A list that has just got the keyboard made its first row current by itself: then nothing changes that would be told.
    noteCurrent(*list);
    list->scrollTo(list->currentIndex());
    m_view.reveal(*list);
}

void BoardCursor::goToFirst()
{
    CardList *first = nullptr;
    for (const LaneRow *row : m_view.rows()) {
        for (CardList *list : row->isFolded() ? QList<CardList *>() : row->lists()) {
            if (list->cards().rowCount() > 0) {
                showCard(list->cards().cardAt(0));
                return;
            }
            first = first ? first : list;
        }
    }
    if (first)
        first->setFocus();
}

LaneRow *BoardCursor::focusedRow() const
{
    const QWidget *focus = m_view.window()->focusWidget();
    for (LaneRow *row : m_view.rows()) {
        if (focus && row->isAncestorOf(focus))
            return row;
    }
    const ColumnModel *home = m_models.modelOf(m_current);
    return home ? m_view.rowOf(home->place().row) : nullptr;
}

void BoardCursor::remember()
{
    // Twice before one restore(), lists may be gone already the second time: what was noted first holds.
    if (!std::exchange(m_settling, true))
        noteFocus();
}

void BoardCursor::noteFocus()
{
    m_on = On::Nothing;
    const QWidget *focus = m_view.window()->focusWidget();
    if (!focus)
        return;
    for (const LaneRow *row : m_view.rows()) {
        if (focus == row->header()) {
            m_on = On::Strip;
            m_focus = Place{{}, Half::Doing, row->row()};
        }
        for (const CardList *list : row->lists()) {
            const Place place = list->cards().place();
            if (focus == m_view.slotOf(place.column))
                m_on = On::Slot;
            else if (focus == list)
                m_on = On::List;
            else
                continue;
            m_focus = place;
            return;
        }
    }
}

/// To where it was; or the list behind a slot that is filled or gone, or the list that the current card is in now.
void BoardCursor::giveFocusBack()
{
    const On on = std::exchange(m_on, On::Nothing);
    if (on == On::Nothing || m_view.lists().isEmpty())
        return;
    LaneRow *row = m_view.rowOf(m_focus.row);
    if (on == On::Strip && row && row->header()) {
        row->header()->setFocus();
        return;
    }
    FreeSlot *slot = on == On::Slot ? m_view.slotOf(m_focus.column) : nullptr;
    if (slot && slot->isEnabled() && !slot->isHidden()) {
        slot->setFocus();
        return;
    }
    CardList *list = m_view.listOf(m_focus);
    const ColumnModel *home = on == On::List ? m_models.modelOf(m_current) : nullptr;
    if (CardList *wanted = home && isSeen(*home) ? m_view.listOf(home->place()) : nullptr)
        list = wanted;
    else if (row && row->isFolded() && row->header()) {
        row->header()->setFocus();
        return;
    }
    (list ? list : m_view.lists().first())->setFocus();
}

void BoardCursor::restore()
{
    m_settling = true;
    const ColumnModel *home = m_models.modelOf(m_current);
    for (CardList *list : m_view.lists())
        list->select(home && &list->cards() == home ? m_current : CardId());
    giveFocusBack();
    m_settling = false;
    if (!home)
        m_current = {};
}

void BoardCursor::goSideways(CardList &from, int direction, int y)
{
    const LaneRow *row = m_view.rowOf(from.cards().place().row);
    if (!row)
        return;
    const QList<CardList *> all = row->lists();
    qsizetype i = all.indexOf(&from) + direction;
    while (i >= 0 && i < all.size() && all.at(i)->cards().rowCount() == 0)
        i += direction;
    if (i < 0 || i >= all.size())
        return;
    CardList &to = *all.at(i);
    const int column = direction > 0 ? 1 : to.viewport()->width() - 2 * metric::gutter;
    const QModelIndex hit = to.indexAt(QPoint(column, to.viewport()->mapFromGlobal(QPoint(0, y)).y()));
    showCard(to.cards().cardAt(hit.isValid() ? hit.row() : to.cards().rowCount() - 1));
}

void BoardCursor::goBeyond(CardList &from, int direction)
{
    const QList<LaneRow *> rows = m_view.rows();
    qsizetype i = rows.indexOf(m_view.rowOf(from.cards().place().row)) + direction;
    for (; i >= 0 && i < rows.size(); i += direction) {
        Place place = from.cards().place();
        place.row = rows.at(i)->row();
        CardList *list = rows.at(i)->isFolded() ? nullptr : m_view.listOf(place);
        if (!list || list->cards().rowCount() == 0)
            continue;
        showCard(list->cards().cardAt(direction > 0 ? 0 : list->cards().rowCount() - 1));
        return;
    }
}

} // namespace pulley
