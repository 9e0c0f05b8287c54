// PolicyPreview: a board's columns and limits as a small drawing.
#pragma once

#include "models/domain/board.h"

#include <QWidget>

namespace pulley {

class PolicyPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyPreview(QWidget *parent = nullptr);

    /// A board without columns shows nothing.
    void setPolicy(const Board &policy);
    /// "Ready (at most 8), Doing (2 each), Done": the same in words.
    static QString words(const Board &policy);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintColumn(QPainter &painter, const QRectF &box, const Column &column) const;

    Board m_policy;
};

} // namespace pulley
