// ChartCards: the cards behind one spot of a chart, to choose one of them.
#pragma once

#include "models/domain/ids.h"

#include <QListWidget>

namespace pulley {

/// A list that stands over the window until a card is chosen or it is left.
class ChartCards : public QListWidget
{
    Q_OBJECT
public:
    struct Named {
        CardId card;
        QString name;
    };
    /// `more` are only counted, in the last line.
    ChartCards(const QList<Named> &cards, qsizetype more, QWidget *parent);

    void popUp(const QPoint &at);

Q_SIGNALS:
    void chosen(const pulley::CardId &card);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QListWidgetItem *item);

    QList<CardId> m_cards;
};

} // namespace pulley
