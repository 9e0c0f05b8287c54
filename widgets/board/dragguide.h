// DragGuide: while a card is dragged, every place it may go is lit and every other is dim; edges scroll the board.
#pragma once

#include "models/items/boardmodels.h"

#include <QSet>
#include <QTimer>

namespace pulley {

class BoardView;
class CardList;

class DragGuide : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it; it belongs to `view`.
    DragGuide(BoardModels &models, BoardView &view);

    void follow(CardList &list);
    /// The board is another: what may be dropped where is asked again.
    void again();

private:
    void light(const CardId &card);
    void lightInSight();
    void unlight();
    void end();
    void refuse(const CardList &list, const CardId &card);
    void scrollAtEdge();

    BoardModels &m_models;
    BoardView &m_view;
    CardId m_dragged;
    bool m_own = false;
    /// Lists that were asked: a board of many rows and columns has more than are in sight.
    QSet<const CardList *> m_asked;
    QTimer m_edge;
};

} // namespace pulley
