// MyCardList: arrows are the list's; every other key is for whoever owns the deeds.
#include "widgets/mywork/mycardlist.h"

#include "widgets/board/carddelegate.h"
#include "widgets/parts/spokenrole.h"
#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace pulley {

namespace {

constexpr int leastHeight = 76;

bool moves(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
}

} // namespace

MyCardList::MyCardList(MyWorkModel &model, QWidget *parent) : QListView(parent), m_cards(model), m_delegate(new CardDelegate(this))
{
    setObjectName(QStringLiteral("myCards"));
    dressAsCards(*this);
    setItemDelegate(m_delegate);
    setModel(&model);
    setMinimumHeight(leastHeight);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    connect(&model, &MyWorkModel::settled, this, &MyCardList::fit);
    fit();
}

CardId MyCardList::currentCard() const
{
    return currentIndex().isValid() ? m_cards.cardAt(currentIndex().row()) : CardId();
}

void MyCardList::select(const CardId &card)
{
    const QModelIndex index = m_cards.index(m_cards.rowOf(card));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void MyCardList::fit()
{
    if (!currentIndex().isValid() && m_cards.rowCount() > 0)
        setCurrentIndex(m_cards.index(0));
    setAccessibleName(tr("My cards: %1").arg(m_cards.rowCount()));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 0;
    for (int row = 0; row < m_cards.rowCount(); ++row)
        height += m_delegate->sizeHint(option, m_cards.index(row)).height();
    setMaximumHeight(std::max(height, leastHeight));
    viewport()->update();
}

void MyCardList::keyPressEvent(QKeyEvent *event)
{
    if (moves(event->key()))
        QListView::keyPressEvent(event);
    else
        event->ignore();
}

void MyCardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    tellCurrent(*this);
}

void MyCardList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT openAsked();
}

void MyCardList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuAsked(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void MyCardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentCardChanged();
}

void MyCardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    if (event->size().width() != event->oldSize().width())
        fit();
}

void MyCardList::changeEvent(QEvent *event)
{
    m_delegate->forget(event->type());
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

void MyCardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_cards.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(textFont(metric::small + 1));
    painter.setPen(colorsOf(palette()).dim);
    painter.drawText(viewport()->rect().adjusted(metric::wideGap, metric::widestGap, -metric::wideGap, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tr("Nothing is yours now. Pull a card to begin."));
}

} // namespace pulley
