// MyWorkModel: the cards that somebody owns, oldest first, kept in step with the board row by row.
#pragma once

#include "models/items/boardmodels.h"

namespace pulley {

/// Its roles are those of ColumnModel, so that the same delegate draws its cards.
class MyWorkModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// `models` must outlive it; it follows them, and who "me" is.
    explicit MyWorkModel(BoardModels &models, QObject *parent = nullptr);

    CardId cardAt(int row) const;
    /// -1 when it isn't one of theirs.
    int rowOf(const CardId &card) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After each batch of row changes.
    void settled();

private:
    struct Row {
        CardFace face;
        QString place;
        qint64 stamp = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };

    void sync();
    Row rowFor(const Card &card);
    void place(int row, const Card &card);

    BoardModels &m_models;
    QList<Row> m_rows;
};

} // namespace pulley
