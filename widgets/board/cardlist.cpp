// CardList: the view shows and asks; the model answers from decide(); nothing is moved here.
#include "widgets/board/cardlist.h"

#include "widgets/board/carddelegate.h"
#include "widgets/board/freeslot.h"
#include "widgets/board/glideback.h"
#include "widgets/theme.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

namespace pulley {

CardList::CardList(ColumnModel &model, CardDelegate &delegate, QWidget *parent) :
    QListView(parent), m_cards(model), m_delegate(delegate), m_slot(new FreeSlot(viewport()))
{
    setModel(&model);
    setItemDelegate(&delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the cards' width and heights, and with them whether it is needed.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    verticalScrollBar()->setSingleStep(metric::line);
    setMinimumSize(150, 80);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
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
    setCurrentIndex(m_cards.index(row));
    scrollTo(m_cards.index(row));
}

int CardList::contentsHeight() const
{
    const int rows = m_cards.rowCount();
    if (rows == 0)
        return 0;
    const QRect last = visualRect(m_cards.index(rows - 1));
    return last.bottom() + 1 + verticalOffset();
}

void CardList::placeSlots()
{
    m_slot->setGeometry(0, contentsHeight() - verticalOffset(), viewport()->width() - metric::gutter, m_slot->wantedHeight());
}

void CardList::updateGeometries()
{
    if (m_placing)
        return;
    const QScopedValueRollback<bool> guard(m_placing, true);
    const int position = verticalScrollBar()->value();
    QListView::updateGeometries();
    const int room = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, contentsHeight() + m_slot->wantedHeight() - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setValue(position);
    placeSlots();
}

void CardList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeSlots();
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    placeSlots();
}

void CardList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_delegate.forget();
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentCardChanged();
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const QRect rect = currentIndex().isValid() ? visualRect(currentIndex()) : QRect(0, 0, 1, 1);
        Q_EMIT sideways(event->key() == Qt::Key_Left ? -1 : 1, viewport()->mapToGlobal(rect.center()).y());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void CardList::keyboardSearch(const QString &) { }

void CardList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT openAsked();
}

void CardList::startDrag(Qt::DropActions supported)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const CardId card = m_cards.cardAt(index.row());
    const QPixmap picture = m_delegate.picture(index, viewport()->width() - metric::gutter, palette(), devicePixelRatioF());
    const QPoint grip = viewport()->mapFromGlobal(QCursor::pos()) - visualRect(index).topLeft();
    auto *drag = new QDrag(this);
    drag->setMimeData(m_cards.mimeData({index}));
    drag->setPixmap(picture);
    drag->setHotSpot(grip);
    // Whoever hears of it keeps this list alive until dragFinished(): all of this runs inside the list's own mouse event.
    Q_EMIT dragStarted(card);
    const Qt::DropAction done = drag->exec(supported, Qt::MoveAction);
    const QModelIndex home = m_cards.index(m_cards.rowOf(card));
    if (done == Qt::IgnoreAction && home.isValid())
        glideBack(picture, QCursor::pos() - grip, viewport()->mapToGlobal(visualRect(home).topLeft()), *window());
    Q_EMIT dragFinished();
}

int CardList::dropRow(const QPoint &pos) const
{
    for (int row = 0; row < m_cards.rowCount(); ++row) {
        if (pos.y() < visualRect(m_cards.index(row)).center().y())
            return row;
    }
    return -1;
}

void CardList::judge(QDragMoveEvent *event)
{
    const CardId card = m_cards.cardIn(event->mimeData());
    const int row = dropRow(event->position().toPoint());
    const bool allowed = m_cards.canDropMimeData(event->mimeData(), Qt::MoveAction, row, 0, {});
    m_dropRow = allowed ? row : noRow;
    if (allowed) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        QToolTip::hideText();
    } else {
        event->ignore();
        if (!card.isEmpty() && !m_why.isEmpty())
            QToolTip::showText(viewport()->mapToGlobal(event->position().toPoint()),
                               QLatin1String("<p>") + m_why.toHtmlEscaped() + QLatin1String("</p>"), viewport());
    }
    viewport()->update();
}

void CardList::dragEnterEvent(QDragEnterEvent *event)
{
    const CardId card = m_cards.cardIn(event->mimeData());
    if (card.isEmpty()) {
        event->ignore();
        return;
    }
    Q_EMIT dragEntered(card);
    QListView::dragEnterEvent(event);
    // Always taken up, so that moves arrive and the reason can be shown; whether it may be dropped each move says.
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void CardList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event);
    judge(event);
}

void CardList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    m_dropRow = noRow;
    viewport()->update();
    Q_EMIT dragLeft();
}

void CardList::dropEvent(QDropEvent *event)
{
    const CardId card = m_cards.cardIn(event->mimeData());
    const int row = dropRow(event->position().toPoint());
    const bool allowed = m_cards.canDropMimeData(event->mimeData(), Qt::MoveAction, row, 0, {});
    QDragLeaveEvent over;
    dragLeaveEvent(&over);
    QToolTip::hideText();
    if (allowed) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        m_cards.dropMimeData(event->mimeData(), Qt::MoveAction, row, 0, {});
    } else {
        event->ignore();
        if (!card.isEmpty())
            Q_EMIT dropRefused(card);
    }
}

void CardList::paintDropLook(QPainter &painter) const
{
    const Colors &colors = colorsOf(palette());
    const QRectF box = QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_look == DropLook::Dimmed) {
        QColor veil = colors.ground;
        veil.setAlpha(165);
        painter.fillRect(viewport()->rect(), veil);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_look == DropLook::Lit) {
        QColor tint = colors.accent;
        tint.setAlpha(m_dropRow == noRow ? 14 : 28);
        painter.setBrush(tint);
        painter.setPen(QPen(colors.accent, 1));
        painter.drawRoundedRect(box, metric::corner, metric::corner);
    }
    if (m_dropRow == noRow)
        return;
    const int y = m_dropRow < 0 ? contentsHeight() - verticalOffset() : visualRect(m_cards.index(m_dropRow)).top();
    painter.setPen(QPen(colors.accent, 2));
    painter.drawLine(2, std::max(1, y - metric::wideGap / 2), viewport()->width() - 3, std::max(1, y - metric::wideGap / 2));
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
