// CardList: the view shows and asks; the model answers from decide(); nothing is moved here.
#include "widgets/board/cardlist.h"

#include "widgets/board/carddelegate.h"
#include "widgets/board/freeslot.h"
#include "widgets/parts/spokenrole.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace pulley {

CardList::CardList(ColumnModel &model, CardDelegate &delegate, QWidget *parent) :
    QListView(parent), m_cards(model), m_delegate(delegate), m_slot(new FreeSlot(viewport()))
{
    // Before there is a model: each of these would lay all of its cards out.
    dressAsCards(*this);
    setItemDelegate(&delegate);
    setModel(&model);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    verticalScrollBar()->setSingleStep(metric::line);
    setMinimumSize(150, 80);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &CardList::forgetHeight);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &CardList::forgetHeight);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &CardList::forgetHeight);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CardList::forgetHeight);
    connect(&model, &QAbstractItemModel::modelReset, this, &CardList::forgetHeight);
    connect(&delegate.heights(), &CardHeights::spare, this, &CardList::useTime);
}

ColumnModel &CardList::cards() const
{
    return m_cards;
}

FreeSlot &CardList::freeSlot() const
{
    return *m_slot;
}

void CardList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void CardList::setDropLook(DropLook look, const QString &why)
{
    m_look = look;
    m_why = why;
    viewport()->update();
}

CardId CardList::currentCard() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && selectionModel()->isSelected(index) ? m_cards.cardAt(index.row()) : CardId();
}

void CardList::select(const CardId &card)
{
    const int row = m_cards.rowOf(card);
    if (row < 0) {
        clearSelection();
        selectionModel()->clearCurrentIndex();
        return;
    }
    if (currentCard() == card)
        return;
    setCurrentIndex(m_cards.index(row));
    scrollTo(m_cards.index(row));
}

void CardList::setScrolling(Scrolling scrolling)
{
    m_scrolling = scrolling;
    if (scrolling == Scrolling::ByBoard)
        setMinimumSize(0, 0);
    updateGeometries();
}

int CardList::contentsHeight() const
{
    const int rows = m_cards.rowCount();
    int bottom = -1 - verticalOffset();
    for (int row = std::max(0, rows - cardsAbreast(viewport()->width())); row < rows; ++row)
        bottom = std::max(bottom, visualRect(m_cards.index(row)).bottom());
    return bottom + 1 + verticalOffset();
}

void CardList::settle()
{
    // Nobody sees it, and its width is not yet what it will be: laid out when it is shown.
    if (!isVisible())
        return;
    executeDelayedItemsLayout();
    updateGeometries();
}

void CardList::placeSlots()
{
    m_slot->setGeometry(0, contentsHeight() - verticalOffset(), viewport()->width() - metric::gutter, m_slot->wantedHeight());
}

void CardList::updateGeometries()
{
    if (m_placing)
        return;
    placeRange();
    settleSight();
}

/// How far it scrolls, with the slots behind the last card.
void CardList::placeRange()
{
    const QScopedValueRollback<bool> guard(m_placing, true);
    const int position = verticalScrollBar()->value();
    QListView::updateGeometries();
    const int room = viewport()->height();
    const bool own = m_scrolling == Scrolling::Own;
    verticalScrollBar()->setRange(0, own ? std::max(0, contentsHeight() + m_slot->wantedHeight() - room) : 0);
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setValue(position);
    placeSlots();
}

void CardList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    // Scrolled by a person, and not by what keeps things in their places.
    if (!m_placing && !m_settling) {
        if (m_kept)
            m_kept->top += dy;
        settleSight();
    }
    placeSlots();
}

void CardList::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        keepSight();
    QListView::resizeEvent(event);
    const bool abreast = cardsAbreast(viewport()->width()) > 1;
    if (abreast != isWrapping()) {
        setFlow(abreast ? LeftToRight : TopToBottom);
        setWrapping(abreast);
    }
    scheduleDelayedItemsLayout();
    placeSlots();
}

void CardList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        keepSight();
        forgetHeight();
        scheduleDelayedItemsLayout();
    }
    m_delegate.forget(event->type());
    QListView::changeEvent(event);
}

void CardList::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    keepSight();
    QListView::dataChanged(from, to, roles);
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentCardChanged();
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (plain && vertical && !steps(event->key() == Qt::Key_Up ? -1 : 1)) {
        Q_EMIT beyond(event->key() == Qt::Key_Up ? -1 : 1);
        event->accept();
        return;
    }
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && !stepsAside(event->key())) {
        const QRect rect = currentIndex().isValid() ? visualRect(currentIndex()) : QRect(0, 0, 1, 1);
        Q_EMIT sideways(event->key() == Qt::Key_Left ? -1 : 1, viewport()->mapToGlobal(rect.center()).y());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

/// Whether there is a card further up or down.
bool CardList::steps(int direction) const
{
    const int abreast = cardsAbreast(viewport()->width());
    const int row = currentIndex().row();
    return currentIndex().isValid() && (direction < 0 ? row >= abreast : row / abreast < (m_cards.rowCount() - 1) / abreast);
}

/// Whether there is a card beside the current one in this list.
bool CardList::stepsAside(int key) const
{
    const int abreast = cardsAbreast(viewport()->width());
    const int row = currentIndex().row();
    if (abreast == 1 || row < 0)
        return false;
    return key == Qt::Key_Left ? row % abreast > 0 : row % abreast < abreast - 1 && row + 1 < m_cards.rowCount();
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    tellCurrent(*this);
}

void CardList::wheelEvent(QWheelEvent *event)
{
    if (m_scrolling == Scrolling::ByBoard)
        event->ignore();
    else
        QListView::wheelEvent(event);
}

void CardList::keyboardSearch(const QString &) { }

void CardList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT openAsked();
}

void CardList::paintScrollMark(QPainter &painter) const
{
    const QScrollBar &bar = *verticalScrollBar();
    if (bar.maximum() <= 0)
        return;
    const double room = viewport()->height();
    const double whole = room + bar.maximum();
    const QRectF mark(viewport()->width() - 3, room * bar.value() / whole, 3, room * room / whole);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsOf(palette()).freeSlot);
    painter.drawRoundedRect(mark, 1.5, 1.5);
}

void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_cards.rowCount() == 0 && !m_emptyText.isEmpty() && m_slot->wantedHeight() == 0) {
        painter.setFont(textFont(metric::small + 1));
        painter.setPen(colorsOf(palette()).dim);
        painter.drawText(viewport()->rect().adjusted(metric::wideGap, metric::widestGap, -metric::wideGap, 0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    if (m_look != DropLook::Idle || m_dropRow != noRow)
        paintDropLook(painter);
    paintScrollMark(painter);
}

} // namespace pulley
