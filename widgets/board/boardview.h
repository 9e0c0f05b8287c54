// BoardView: the columns side by side, the current card across them, and what is lit while a card is dragged.
#pragma once

#include "models/items/boardmodels.h"

#include <QScrollArea>

class QHBoxLayout;

namespace pulley {

class CardDelegate;
class CardList;
class ColumnView;

class BoardView : public QScrollArea
{
    Q_OBJECT
public:
    /// Both must outlive it.
    BoardView(BoardSession &session, BoardModels &models, QWidget *parent = nullptr);

    /// The card that keys act on; empty when there is none. One that a filter hides is none.
    CardId currentCard() const;
    /// Where the current card is drawn, on the screen; empty when there is none.
    QRect currentRect() const;
    /// Selects it and brings it into sight.
    void showCard(const CardId &card);
    /// With no current card: the first one there is, so that keys have something to act on.
    void showFirst();
    /// The first card there is becomes the current one, and takes the keyboard.
    void goToFirst();
    /// The keyboard, to the current card or else the first one.
    void takeFocus();
    QList<CardList *> lists() const;
    CardList *listOf(const Place &place) const;

Q_SIGNALS:
    void currentCardChanged();
    void openAsked();
    void pullAsked(const pulley::ColumnId &into);
    void moveAsked(const pulley::CardId &card, const pulley::Place &to, const pulley::CardId &before);
    /// A drop that the rules don't allow; nothing was submitted.
    void refused(const pulley::Refusal &refusal);
    /// showCard() was asked for a card that the filter leaves out.
    void hiddenByFilter(const pulley::CardId &card);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addColumn(const Column &column, QHBoxLayout &row);
    void wire(CardList &list);
    void refresh();
    void remember();
    void noteFocus();
    void restore();
    void giveFocusBack();
    void noteCurrent(CardList &list);
    void goSideways(CardList &from, int direction, int y);
    void light(const CardId &card);
    void unlight();
    void endDrag();
    void refuseDrop(const CardList &list, const CardId &card);

    BoardSession &m_session;
    BoardModels &m_models;
    CardDelegate *m_delegate;
    QList<ColumnView *> m_columns;
    CardId m_current;
    CardId m_dragged;
    bool m_ownDrag = false;
    bool m_settling = false;
    /// Which list had the keyboard before its rows or the lists changed, or the slot at its end.
    std::optional<Place> m_focus;
    bool m_focusOnSlot = false;
};

} // namespace pulley
