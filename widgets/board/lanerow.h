// LaneRow: one row of the board: its strip, a list for each place in it, and when folded only how many cards stand where.
#pragma once

#include "models/items/boardmodels.h"
#include "widgets/board/columngrid.h"
#include "widgets/board/laneheader.h"
#include "widgets/theme.h"

#include <QWidget>

class QLabel;

namespace pulley {

class CardDelegate;
class CardList;

class LaneRow : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it. The one row of a board without lanes has no strip, and its lists scroll by themselves.
    LaneRow(const RowId &row, const BoardModels &models, CardDelegate &delegate, QWidget *parent = nullptr);

    RowId row() const;
    bool isFolded() const;
    void setFolding(Folding folding);
    /// The strip; null in a board without lanes.
    LaneHeader *header() const;
    /// From left to right.
    QList<CardList *> lists() const;
    /// Names and numbers from the board as it is now.
    void refresh();

    /// What it takes with its lists where `grid` says.
    int heightFor(const ColumnGrid &grid) const;
    /// Puts its lists where `grid` says, into the height it has.
    void arrange(const ColumnGrid &grid);
    /// The strip stays in sight while the board scrolls sideways.
    void setSight(const Extent &sight);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isWhole() const { return m_row.kind == RowKind::Whole; }
    CardList *listOf(const GridCell &cell) const;
    int topOf(const GridCell &cell) const;

    const BoardModels &m_models;
    RowId m_row;
    LaneHeader *m_header = nullptr;
    Folding m_folding = Folding::Open;
    QList<CardList *> m_lists;
    /// Over the halves of split columns, where the header above has no room for them.
    QHash<CardList *, QLabel *> m_labels;
    ColumnGrid m_grid;
};

/// Over the half of a split column: "in progress", "ready to pull".
QLabel *halfLabel(Half half, QWidget *parent);
constexpr int halfLabelHeight = metric::smallLine + 2;

} // namespace pulley
