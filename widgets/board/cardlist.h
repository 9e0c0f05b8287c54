// CardList: one list of cards: painted rows, drag and drop by the board's rules, and the free slots behind the last card.
#pragma once

#include "models/items/columnmodel.h"

#include <QDeadlineTimer>
#include <QListView>
#include <optional>

namespace pulley {

class CardDelegate;
class FreeSlot;

/// How a list looks while a card is dragged.
enum class DropLook { Idle, Lit, Dimmed };

/// Whether a list scrolls by itself or is as high as its cards, so that the board scrolls it along.
enum class Scrolling { Own, ByBoard };

class CardList : public QListView
{
    Q_OBJECT
public:
    CardList(ColumnModel &model, CardDelegate &delegate, QWidget *parent = nullptr);

    ColumnModel &cards() const;
    FreeSlot &freeSlot() const;
    /// What to say where there are no cards; empty for nothing.
    void setEmptyText(const QString &text);
    void setDropLook(DropLook look, const QString &why = {});
    DropLook dropLook() const { return m_look; }
    /// The selected card, or empty.
    CardId currentCard() const;
    void select(const CardId &card);
    void setScrolling(Scrolling scrolling);
    /// What its cards take at this width, guesses among it. Keeps the answer until they change.
    int heightAt(int width) const;

    /// Lays out the text of the cards in `sight`, of the viewport; whether any of them is of another height than it stands in.
    bool measure(const QRect &sight);
    /// All rows by the heights known now. What is in sight stays there, unless the board scrolls it.
    void layAnew();
    /// A card and where it stands in the viewport.
    struct Anchor {
        QPersistentModelIndex card;
        int top = 0;
    };
    /// The first card in `sight` that won't change its height; the first of all where that is in sight.
    std::optional<Anchor> anchor(const QRect &sight) const;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    /// Where dropping at `pos` (of the viewport) would put a card: before this row, or -1 for last.
    int dropRow(const QPoint &pos) const;
    /// The place of the slots and how far the list scrolls, at once: after cards or the number of slots have changed.
    void settle();

Q_SIGNALS:
    void currentCardChanged();
    void openAsked();
    /// Left (-1) or right (+1) was pressed; `y` is the middle of the current card in global coordinates.
    void sideways(int direction, int y);
    /// Up (-1) or down (+1) was pressed where there is no card further up or down.
    void beyond(int direction);
    void dragStarted(const pulley::CardId &card);
    void dragFinished();
    void dragEntered(const pulley::CardId &card);
    void dragLeft();
    void dropRefused(const pulley::CardId &card);
    /// The board scrolls it, and its cards are of other heights than they stand in: layAnew() is asked for.
    void heightsFound();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override;

private:
    static constexpr int noRow = -2;

    int contentsHeight() const;
    void forgetHeight();
    void noteGuesses(qint64 before) const;
    int cardWidth() const;
    int firstIn(const QRect &sight) const;
    void layOut();
    void keepSight();
    void settleSight();
    void putBack(const Anchor &anchor);
    void useTime(const QDeadlineTimer &until);
    void placeRange();
    void placeSlots();
    bool steps(int direction) const;
    bool stepsAside(int key) const;
    QLineF dropLine() const;
    void judge(QDragMoveEvent *event);
    void paintDropLook(QPainter &painter) const;
    void paintScrollMark(QPainter &painter) const;

    ColumnModel &m_cards;
    CardDelegate &m_delegate;
    FreeSlot *m_slot;
    QString m_emptyText;
    DropLook m_look = DropLook::Idle;
    QString m_why;
    int m_dropRow = noRow;
    bool m_placing = false;
    /// Rows are being put where what is in sight stays.
    bool m_settling = false;
    Scrolling m_scrolling = Scrolling::Own;
    /// Width and height last asked for; no height where the cards have changed since.
    mutable QSize m_known;
    /// From before its width changed, until rows stand by the new one.
    std::optional<Anchor> m_kept;
    bool m_keptCurrent = false;
    /// Heights were guessed: all rows are looked at when there is time, and so many have been.
    mutable bool m_looking = false;
    mutable int m_looked = 0;
    bool m_differs = false;
};

} // namespace pulley
