// BoardCursor: the current card and the keyboard across the board's lists, kept while cards, rows and columns come and go.
#pragma once

#include "models/items/boardmodels.h"

#include <QObject>

namespace pulley {

class BoardView;
class CardList;
class LaneRow;

class BoardCursor : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it; it belongs to `view`.
    BoardCursor(BoardModels &models, BoardView &view);

    /// Empty where there is none that can be seen.
    CardId current() const;
    void follow(CardList &list);
    void showCard(const CardId &card);
    /// The first card of an unfolded row, with the keyboard; the first list where there is none.
    void goToFirst();
    /// The row that has the keyboard, else the current card's; null when there is neither.
    LaneRow *focusedRow() const;

    /// Before lists or their rows change: where the keyboard is.
    void remember();
    /// Afterwards: the card is current again wherever it is now, and the keyboard where it was.
    void restore();

Q_SIGNALS:
    void changed();

private:
    enum class On { Nothing, List, Slot, Strip };

    void noteFocus();
    void giveFocusBack();
    void noteCurrent(CardList &list);
    void goSideways(CardList &from, int direction, int y);
    void goBeyond(CardList &from, int direction);
    bool isSeen(const ColumnModel &model) const;

    BoardModels &m_models;
    BoardView &m_view;
    CardId m_current;
    bool m_settling = false;
    On m_on = On::Nothing;
    Place m_focus;
};

} // namespace pulley
