// BoardActions: everything that can be done with cards, as actions with shortcuts; drag does the same through here.
#pragma once

#include "models/items/boardmodels.h"

#include <QFuture>
#include <QKeySequence>
#include <QObject>

class QAction;

namespace pulley {

class BoardView;
class CardDeeds;

class BoardActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; dialogs belong to `window`.
    BoardActions(BoardSession &session, BoardModels &models, BoardView &view, QWidget *window);

    /// In the order of a menu; null stands for a separator.
    QList<QAction *> cardActions() const;
    QList<QAction *> editActions() const;
    /// Of the rows that lanes make.
    QList<QAction *> laneActions() const;
    QAction *newCard() const;

    void pullNext(const std::optional<ColumnId> &into = {});
    /// What a drag asks for; a return asks for its reason first.
    void move(const CardId &card, const Place &to, const CardId &before);

Q_SIGNALS:
    void openAsked(const pulley::CardId &card);
    void newAsked();
    /// The next card by policy was pulled.
    void pulled(const pulley::Committed &committed);

private:
    using Deed = void (BoardActions::*)();

    /// `name` is what settings know it by.
    QAction *add(const char *name, const QString &text, const QString &tip, const QList<QKeySequence> &keys, Deed deed);
    QAction *addForCard(const char *name, const QString &text, const QString &tip, const QList<QKeySequence> &keys, Deed deed);
    void makeMoves();
    void makeCares();
    void makeEdits();
    void makeLanes();
    void refresh();
    void tellKeys();
    /// Afterwards `follow`, or the card that was moved, is the current one, if nobody has chosen another meanwhile.
    QFuture<Outcome> submit(const Action &action, const CardId &follow = {});

    void pull();
    void pullThis();
    void pullInto();
    void ready();
    void goBack();
    void toggleBlock();
    void note();
    void join();
    void leave();
    void up();
    void down();
    void reorder(int by);
    void laneAbove();
    void laneBelow();
    void crossLane(int direction);
    void foldLane();
    void foldLanes();
    void open();
    void discard();
    void create();
    void undo();
    void redo();

    const Card *current() const;
    void askReturn(const Card &card, const QList<std::pair<QString, Place>> &targets, const CardId &before);
    QList<std::pair<QString, Place>> waysForward(const Card &card) const;
    QList<std::pair<QString, Place>> waysBack(const Card &card) const;

    BoardSession &m_session;
    BoardModels &m_models;
    BoardView &m_view;
    QWidget *m_window;
    CardDeeds *m_deeds;
    QList<QAction *> m_card;
    QList<QAction *> m_needCard;
    QList<QAction *> m_lanes;
    QList<QAction *> m_needLanes;
    QAction *m_pull = nullptr;
    QAction *m_new = nullptr;
    QAction *m_block = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace pulley
