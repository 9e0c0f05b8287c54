// BarMark: a mark in the people bar: a person's initials, or a class or type, with load against limit. A button where there is more
// to see.
#pragma once

#include "models/items/limitface.h"

#include <QAbstractButton>

namespace pulley {

struct MarkFace {
    /// In the round mark; empty for none.
    QString initials = {};
    /// Beside it; empty for none.
    QString name = {};
    /// None: only `open` is told.
    std::optional<LimitFace> limit = {};
    int open = 0;
    bool me = false;
    friend bool operator==(const MarkFace &, const MarkFace &) = default;
};

class BarMark : public QAbstractButton
{
    Q_OBJECT
public:
    explicit BarMark(const MarkFace &face, QWidget *parent = nullptr);

    MarkFace face() const;
    /// "2/2 full".
    QString words() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Left (-1) or right (+1) was pressed.
    void sideways(int direction);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRound(QPainter &painter, const QRectF &box) const;

    MarkFace m_face;
};

} // namespace pulley
