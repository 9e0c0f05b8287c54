// ColumnHeader: name, load against limit, slots as a bar, a word for the state, and the column's policy.
#pragma once

#include "models/items/columnface.h"

#include <QWidget>

namespace pulley {

class ColumnHeader : public QWidget
{
    Q_OBJECT
public:
    static constexpr int headerHeight = 58;

    explicit ColumnHeader(QWidget *parent = nullptr);

    void show(const ColumnFace &face);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// False: beside the name there is no room for the word.
    bool paintTitle(QPainter &painter) const;
    void paintPolicy(QPainter &painter, bool withWord) const;
    QFont wordFont() const;

    ColumnFace m_face;
};

} // namespace pulley
