// ColumnView: one column of the board: its header over one list, or two when it is split.
#pragma once

#include "models/domain/pullpolicy.h"
#include "models/items/boardmodels.h"
#include "models/items/columnface.h"

#include <QWidget>

namespace pulley {

class CardDelegate;
class CardList;
class ColumnHeader;

class ColumnView : public QWidget
{
    Q_OBJECT
public:
    ColumnView(const Column &column, const BoardModels &models, CardDelegate &delegate, QWidget *parent = nullptr);

    ColumnId column() const;
    /// The doing half first.
    QList<CardList *> lists() const;
    /// Header, slots and empty text from the board as it is now; `next` is what a pull without a column would take.
    void refresh(const std::optional<PullChoice> &next);

Q_SIGNALS:
    void pullAsked(const pulley::ColumnId &into);

private:
    /// Nothing while there is no filter.
    std::optional<Shown> shown() const;
    void refreshSlot(const ColumnFace &face, const std::optional<PullChoice> &next);

    const BoardModels &m_models;
    ColumnId m_column;
    ColumnHeader *m_header;
    QList<CardList *> m_lists;
};

} // namespace pulley
