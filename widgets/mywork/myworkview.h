// MyWorkView: one's own cards and slots, what to pull next and why, and what helps where nothing can be pulled.
#pragma once

#include "models/items/myworkface.h"
#include "models/items/myworkmodel.h"

#include <QWidget>

class QAction;
class QLabel;

namespace pulley {

class CardDeeds;
class ColumnHeader;
class FreeSlot;
class MainButton;
class MyCardList;
class OfferList;
class QuietButton;

class MyWorkView : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    MyWorkView(BoardSession &session, BoardModels &models, QWidget *parent = nullptr);

    MyCardList &cards() const;
    MyWorkFace face() const;
    /// The card that was just pulled, once it is among one's own.
    void select(const CardId &card);

Q_SIGNALS:
    void pullAsked();
    void undoAsked();
    void openAsked(const pulley::CardId &card);
    /// On the board.
    void showAsked(const pulley::CardId &card);
    void whoAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Deed = void (MyWorkView::*)();

    QAction *add(const char *name, const QString &text, const QString &tip, const QList<QKeySequence> &keys, Deed deed);
    void makeActions();
    QWidget *makeButtons();
    void layOut();
    void refresh();
    void refreshHeader();
    void refreshActions();
    /// The action that this key is for, or null.
    QAction *actionFor(const QKeyEvent &event) const;
    void popUp(const QPoint &at);

    void ready();
    void block();
    void note();
    void open();
    void pull();
    void undo();

    BoardSession &m_session;
    BoardModels &m_models;
    MyWorkModel m_mine;
    CardDeeds *m_deeds;
    ColumnHeader *m_header;
    QuietButton *m_who;
    MyCardList *m_cards;
    QWidget *m_buttons = nullptr;
    FreeSlot *m_free;
    MainButton *m_pull;
    QLabel *m_reason;
    OfferList *m_offers;
    MyWorkFace m_face;
    CardId m_wanted;
    QAction *m_ready = nullptr;
    QAction *m_block = nullptr;
    QAction *m_note = nullptr;
    QAction *m_open = nullptr;
    QAction *m_pullAction = nullptr;
    QAction *m_undo = nullptr;
};

} // namespace pulley
