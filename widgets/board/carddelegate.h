// CardDelegate: cards in a list, with their heights and pictures kept: text layout is what costs.
#pragma once

#include "widgets/board/cardheights.h"

#include <QCache>
#include <QEvent>
#include <QPixmap>
#include <QStyledItemDelegate>

class QListView;

namespace pulley {

/// How many cards stand side by side in a list this wide.
int cardsAbreast(int width);
/// What each of them has of it.
int roomOfEach(int width);

class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CardDelegate(QObject *parent = nullptr, Measuring measuring = Measuring::AtOnce);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// With the gap below it, in a room of `room` pixels; by its heights(), whose widths are those of widthIn().
    int heightAt(const QModelIndex &index, int room) const;
    CardHeights &heights() const { return *m_heights; }
    /// Of a card in a room of `room` pixels.
    static int widthIn(int room);
    /// The card by itself, as it hangs on the pointer while dragged.
    QPixmap picture(const QModelIndex &index, int width, const QPalette &palette, qreal ratio) const;
    /// After a change of colours or fonts.
    void forget(QEvent::Type change);

private:
    CardHeights *m_heights;
    mutable QCache<QString, QPixmap> m_pictures;
};

/// What all lists of cards have in common: one card under the other, scrolled by pixels, without bars.
void dressAsCards(QListView &list);

} // namespace pulley
