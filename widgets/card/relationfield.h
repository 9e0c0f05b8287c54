// RelationField: a card named by number or by words of its title, with completion over the board.
#pragma once

#include "models/domain/board.h"

#include <QLineEdit>

class QStringListModel;

namespace pulley {

/// "OPS-12  Title" of the cards whose number or title holds every word of `text`, at most `most`, open ones first.
QStringList cardsLike(const Board &board, const QString &text, const CardId &but, int most);
/// The number that `text` begins with: "OPS-12 ...", "ops-12", "12"; 0 where it is none.
qint64 numberTyped(const Board &board, const QString &text);

class RelationField : public QLineEdit
{
    Q_OBJECT
public:
    RelationField(const Board &board, const CardId &own, QWidget *parent = nullptr);

private:
    void offer(const QString &text);

    const Board &m_board;
    CardId m_own;
    QStringListModel *m_found;
};

} // namespace pulley
