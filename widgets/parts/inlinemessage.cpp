// InlineMessage: plain words on a tint, with a bar at the side that says which kind without colour alone.
#include "widgets/parts/inlinemessage.h"

#include "widgets/theme.h"

#include <QAccessible>
#include <QPainter>

namespace pulley {

namespace {

constexpr int barPx = 3;

} // namespace

InlineMessage::InlineMessage(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(metric::widestGap, metric::wideGap, metric::widestGap, metric::wideGap);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setVisible(false);
}

void InlineMessage::tell(Kind kind, const QString &text)
{
    m_kind = kind;
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void InlineMessage::clear()
{
    tell(Kind::Said, {});
}

void InlineMessage::paintEvent(QPaintEvent *event)
{
    const Colors &colors = colorsOf(palette());
    const QColor tint = m_kind == Kind::Failed ? colors.redTint : m_kind == Kind::Refused ? colors.amberTint : colors.greenTint;
    const QColor bar = m_kind == Kind::Failed ? colors.red : m_kind == Kind::Refused ? colors.amber : colors.green;
    QPainter painter(this);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, barPx, height()), bar);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace pulley
