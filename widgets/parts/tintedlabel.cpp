// TintedLabel: out of sight until there is something to say.
#include "widgets/parts/tintedlabel.h"

#include <QPainter>

namespace pulley {

namespace {

constexpr int barPx = 3;

} // namespace

TintedLabel::TintedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(metric::widestGap, metric::wideGap, metric::widestGap, metric::wideGap);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setVisible(false);
}

void TintedLabel::paintEvent(QPaintEvent *event)
{
    const Tint shades = tint(colorsOf(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), shades.ground);
    painter.fillRect(QRect(0, 0, barPx, height()), shades.bar);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace pulley
