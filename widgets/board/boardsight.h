// BoardSight: on a board of lanes cards in sight stand in their real heights, and what is seen stays while others get theirs.
#pragma once

#include <QList>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>
#include <functional>

namespace pulley {

class BoardView;
class CardList;

class BoardSight : public QObject
{
    Q_OBJECT
public:
    /// `arrange` makes the board's rows as high as their lists are now. It belongs to `view`, and does nothing without lanes.
    BoardSight(BoardView &view, std::function<void()> arrange);

    void follow(CardList &list);
    /// The cards in sight have their real heights.
    void settle();
    /// The cards around this one have their real heights, before it is scrolled to.
    void measureAround(CardList &list, const QModelIndex &index);
    /// What `change` does to heights moves nothing that is in sight before.
    void keep(const std::function<void()> &change);

private:
    /// What doesn't move: a card of a list, or a row of the board.
    struct Hold {
        QPointer<QWidget> row;
        QPointer<CardList> list;
        QPersistentModelIndex card;
        int top = 0;
    };

    bool isIdle() const;
    QRect sightOf(const CardList &list) const;
    int topOf(const Hold &hold) const;
    Hold hold() const;
    Hold cardHeld() const;
    void putBack(const Hold &hold);
    void layAnew(const QList<CardList *> &lists);
    void takeFound();

    BoardView &m_view;
    std::function<void()> m_arrange;
    QList<QPointer<CardList>> m_found;
    QTimer m_taking;
    bool m_keeping = false;
};

} // namespace pulley
