// ControlStyle: Fusion, with check boxes that can be seen unticked on any ground.
#pragma once

#include <QProxyStyle>

namespace pulley {

/// Fusion outlines a check box in a darker shade of the window, which on a dark one is as good as none.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ControlStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace pulley
