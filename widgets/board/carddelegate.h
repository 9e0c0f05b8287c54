// CardDelegate: cards in a list, with their heights and pictures kept: text layout is what costs.
#pragma once

#include <QCache>
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
    explicit CardDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// With the gap below it, in a room of `room` pixels.
    int heightAt(const QModelIndex &index, int room) const;
    /// The card by itself, as it hangs on the pointer while dragged.
    QPixmap picture(const QModelIndex &index, int width, const QPalette &palette, qreal ratio) const;
    /// Colours or fonts are others now.
    void forget();

private:
    struct Height {
        int width = 0;
        int height = 0;
    };

    /// By stamp.
    mutable QHash<qint64, Height> m_heights;
    mutable QCache<QString, QPixmap> m_pictures;
};

/// What all lists of cards have in common: one card under the other, scrolled by pixels, without bars.
void dressAsCards(QListView &list);

} // namespace pulley
