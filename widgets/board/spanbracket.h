// SpanBracket: a limit over several columns, as a bracket over their headers.
#pragma once

#include "models/items/limitface.h"
#include "widgets/board/columngrid.h"

#include <QWidget>

namespace pulley {

class SpanBracket : public QWidget
{
    Q_OBJECT
public:
    static constexpr int lineHeight = 26;

    explicit SpanBracket(const LimitFace &face, QWidget *parent = nullptr);

    const LimitFace &face() const;
    /// From the first to the last of its columns, at `top`.
    void arrange(const ColumnGrid &grid, int top);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LimitFace m_face;
    /// Of each of its columns, in pixels of this widget.
    QList<Extent> m_columns;
};

/// Which line each bracket gets so that none covers another: 0 is the lower one; -1 for those that the two lines have no room for.
QList<int> bracketLines(const Board &board, const QList<LimitFace> &spans);
constexpr int mostBracketLines = 2;

} // namespace pulley
