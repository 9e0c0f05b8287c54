// BoardView: the board's rows of lists under headers that stay in sight; lays them out, folds and scrolls them.
#pragma once

#include "models/items/boardmodels.h"
#include "widgets/board/columngrid.h"
#include "widgets/board/foldstate.h"
#include "widgets/board/keywords.h"

#include <QScrollArea>

namespace pulley {

class BoardCursor;
class BoardHead;
class BoardSight;
class CardDelegate;
class CardList;
class DragGuide;
class FreeSlot;
class LaneRow;
enum class Folding;

class BoardView : public QScrollArea
{
    Q_OBJECT
public:
    /// Both must outlive it. Which rows are folded is kept in `settings`.
    BoardView(BoardModels &models, QSettings &settings, QWidget *parent = nullptr);

    /// The card that keys act on; empty when there is none, or a filter hides it, or it is folded away.
    CardId currentCard() const;
    /// Where the current card is drawn, on the screen; empty when there is none.
    QRect currentRect() const;
    /// Selects it and brings it into sight, out of a folded row too.
    void showCard(const CardId &card);
    /// With no current card: the first one there is, so that keys have something to act on.
    void showFirst();
    /// The first card there is becomes the current one, and takes the keyboard.
    void goToFirst();
    /// The keyboard, to the current card or else the first one.
    void takeFocus();
    /// What hints name.
    void setKeyWords(const KeyWords &keys);

    /// Row by row, each from left to right.
    QList<CardList *> lists() const;
    CardList *listOf(const Place &place) const;
    /// The free slots of a column; null for a column that isn't there.
    FreeSlot *slotOf(const ColumnId &column) const;
    /// From top to bottom; the one row of a board without lanes has no strip.
    QList<LaneRow *> rows() const;
    LaneRow *rowOf(const RowId &row) const;
    bool hasLanes() const;
    ColumnGrid grid() const;

    void setFolding(const QList<RowId> &rows, Folding folding);
    /// The row that has the keyboard, or the current card's.
    void toggleRow();
    /// All of them folded, or if they are, unfolded.
    void toggleRows();

    /// Scrolls the board until the list's current card is in sight.
    void reveal(CardList &list);

Q_SIGNALS:
    void currentCardChanged();
    void openAsked();
    void pullAsked(const pulley::ColumnId &into);
    void moveAsked(const pulley::CardId &card, const pulley::Place &to, const pulley::CardId &before);
    /// A drop that the rules don't allow; nothing was submitted.
    void refused(const pulley::Refusal &refusal);
    /// showCard() was asked for a card that the filter leaves out.
    void hiddenByFilter(const pulley::CardId &card);
    /// A drop that no rule was asked about, and why it can't be.
    void unfit(const QString &why);
    void scrolled();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void rebuild();
    LaneRow *makeRow(const RowId &row);
    void refresh();
    void refreshSlots();
    QString emptyText() const;
    void settle();
    void showFiltered();
    void settleLists();
    void showEmpty();
    void layOut();
    void layRows();
    void arrange();
    void placeHead();

    BoardModels &m_models;
    FoldState m_folds;
    CardDelegate *m_delegate;
    QWidget *m_port;
    BoardHead *m_head;
    BoardCursor *m_cursor;
    BoardSight *m_sight;
    DragGuide *m_guide;
    QList<LaneRow *> m_rows;
    /// Those that rows and headers were made for.
    QList<Column> m_columns;
    ColumnGrid m_grid;
    KeyWords m_keys;
    bool m_laying = false;
};

} // namespace pulley
