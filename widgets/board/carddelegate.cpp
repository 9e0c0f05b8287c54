// CardDelegate: a stamp stands for one look of one card, so a stale picture is never found.
#include "widgets/board/carddelegate.h"

#include "models/items/columnmodel.h"
#include "widgets/board/cardpainter.h"

#include <QListView>
#include <QPainter>

namespace pulley {

namespace {

constexpr int picturesKilobytes = 48 * 1024;
constexpr int narrowestAbreast = 260;

} // namespace

int cardsAbreast(int width)
{
    return width >= 2 * narrowestAbreast ? 2 : 1;
}

int roomOfEach(int width)
{
    const int abreast = cardsAbreast(width);
    // A list that is filled to its last pixel begins another line.
    return abreast > 1 ? (width - 2) / abreast : width;
}

CardDelegate::CardDelegate(QObject *parent, Measuring measuring) :
    QStyledItemDelegate(parent), m_heights(new CardHeights(measuring, this)), m_pictures(picturesKilobytes)
{
}

void CardDelegate::forget(QEvent::Type change)
{
    if (change == QEvent::PaletteChange || change == QEvent::FontChange)
        m_pictures.clear();
    if (change == QEvent::FontChange)
        m_heights->forget();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int whole = view ? view->viewport()->width() : option.rect.width();
    const int room = view && view->isWrapping() ? roomOfEach(whole) : whole;
    return {room, heightAt(index, room)};
}

int CardDelegate::widthIn(int room)
{
    return room - metric::gutter;
}

int CardDelegate::heightAt(const QModelIndex &index, int room) const
{
    return m_heights->at(index, widthIn(room)) + metric::wideGap;
}

QPixmap CardDelegate::picture(const QModelIndex &index, int width, const QPalette &palette, qreal ratio) const
{
    const QString key = QStringLiteral("%1/%2/%3/%4")
                            .arg(index.data(ColumnModel::StampRole).toLongLong())
                            .arg(width)
                            .arg(ratio)
                            .arg(palette.color(QPalette::Window).rgb());
    if (const QPixmap *known = m_pictures.object(key))
        return *known;
    const auto face = index.data(ColumnModel::FaceRole).value<CardFace>();
    const QSize size(width, cardHeight(face, width));
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintCard(painter, QRect(QPoint(), size), face, colorsOf(palette));
    painter.end();
    m_pictures.insert(key, new QPixmap(pixmap), std::max(1, pixmap.width() * pixmap.height() / 256));
    return pixmap;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect box = option.rect.adjusted(0, 0, -metric::gutter, -metric::wideGap);
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(box.topLeft(), picture(index, box.width(), option.palette, ratio));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!selected && !hovered)
        return;
    const Colors &colors = colorsOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(selected ? colors.accent : colors.freeSlot, selected ? 2 : 1));
    const qreal inset = selected ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), metric::corner, metric::corner);
    painter->restore();
}

void dressAsCards(QListView &list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the cards' width and heights, and with them whether it is needed.
    list.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setResizeMode(QListView::Adjust);
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    list.setMouseTracking(true);
    list.viewport()->setAutoFillBackground(false);
    list.viewport()->setAttribute(Qt::WA_Hover);
}

} // namespace pulley
