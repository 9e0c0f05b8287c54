// MyCardList: the list of one's own cards: painted as on the board, no higher than they need.
#pragma once

#include "models/items/myworkmodel.h"

#include <QListView>

namespace pulley {

class CardDelegate;

class MyCardList : public QListView
{
    Q_OBJECT
public:
    MyCardList(MyWorkModel &model, QWidget *parent);

    /// Empty when there is none.
    CardId currentCard() const;
    void select(const CardId &card);

Q_SIGNALS:
    void currentCardChanged();
    void openAsked();
    void menuAsked(const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    MyWorkModel &m_cards;
    CardDelegate *m_delegate;
};

} // namespace pulley
