// ConflictPanel: fields that two people changed, both values side by side, and whose to keep.
#pragma once

#include "models/domain/board.h"

#include <QFrame>

class QVBoxLayout;

namespace pulley {

enum class Keep { Mine, Theirs };

class ConflictPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    /// Shows a row for each field of `theirs`, with what `mine` says beside it; hidden when there is none.
    void show(const Board &board, const CardFacts &mine, const CardPatch &theirs);

Q_SIGNALS:
    /// `theirs` holds one field.
    void resolved(const pulley::CardPatch &theirs, pulley::Keep keep);

private:
    void addRow(const QString &field, const QString &mine, const QString &theirs, const CardPatch &patch);

    QVBoxLayout *m_rows;
    QWidget *m_body = nullptr;
    CardFacts m_mine;
    CardPatch m_theirs;
};

} // namespace pulley
