// ControlStyle: Fusion, with check boxes that can be seen unticked on any ground, and no motion where none is wanted.
#pragma once

#include <QProxyStyle>

namespace pulley {

enum class Motion { Usual, None };

/// Fusion outlines a check box in a darker shade of the window, which on a dark one is as good as none.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ControlStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;

    void setMotion(Motion motion);

private:
    Motion m_motion = Motion::Usual;
};

} // namespace pulley
