// CardList's drags: cards that leave it, cards that come over it, and what is lit meanwhile.
#include "widgets/board/cardlist.h"

#include "widgets/board/carddelegate.h"
#include "widgets/board/glideback.h"
#include "widgets/parts/plaintext.h"
#include "widgets/theme.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

namespace pulley {

void CardList::startDrag(Qt::DropActions supported)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const CardId card = m_cards.cardAt(index.row());
    const QPixmap picture = m_delegate.picture(index, visualRect(index).width() - metric::gutter, palette(), devicePixelRatioF());
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
    const bool abreast = isWrapping();
    for (int row = 0; row < m_cards.rowCount(); ++row) {
        const QRect card = visualRect(m_cards.index(row));
        const bool before = abreast ? pos.y() < card.top() || (pos.y() <= card.bottom() && pos.x() < card.center().x())
                                    : pos.y() < card.center().y();
        if (before)
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
            QToolTip::showText(viewport()->mapToGlobal(event->position().toPoint()), asToolTip(m_why), viewport());
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
    painter.setPen(QPen(colors.accent, 2));
    painter.drawLine(dropLine());
}

/// Above the card before which it would go, or left of it where cards stand side by side.
QLineF CardList::dropLine() const
{
    const int room = viewport()->width();
    if (isWrapping() && m_dropRow >= 0) {
        const QRect card = visualRect(m_cards.index(m_dropRow));
        return QLineF(std::max(1, card.left() - 2), card.top(), std::max(1, card.left() - 2), card.bottom() - metric::wideGap);
    }
    const int y = m_dropRow < 0 ? contentsHeight() - verticalOffset() : visualRect(m_cards.index(m_dropRow)).top();
    const int line = std::max(1, y - metric::wideGap / 2);
    return QLineF(2, line, room - 3, line);
}

} // namespace pulley
