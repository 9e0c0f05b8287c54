// TintedLabel: plain words on a tint, with a bar at the side that says which kind without colour alone.
#pragma once

#include "widgets/theme.h"

#include <QLabel>

namespace pulley {

class TintedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TintedLabel(QWidget *parent = nullptr);

protected:
    struct Tint {
        QColor ground;
        QColor bar;
    };
    virtual Tint tint(const Colors &colors) const = 0;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pulley
