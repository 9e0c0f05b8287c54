// QuietButton: painted by hand, so that it looks the same on every platform style.
#include "widgets/board/quietbutton.h"

#include "widgets/parts/plainname.h"
#include "widgets/parts/plaintext.h"
#include "widgets/theme.h"

#include <QAction>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace pulley {

namespace {

constexpr int sidePadding = 11;
constexpr int buttonHeight = 28;

} // namespace

QuietButton::QuietButton(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setFont(textFont(metric::text - 1));
    setAttribute(Qt::WA_Hover);
}

void QuietButton::follow(QAction *action)
{
    connect(this, &QToolButton::clicked, action, &QAction::trigger);
    setCheckable(action->isCheckable());
    connect(action, &QAction::changed, this, [this, action] { take(*action); });
    take(*action);
}

void QuietButton::take(const QAction &action)
{
    setChecked(action.isChecked());
    m_shortcut = action.shortcut().toString(QKeySequence::NativeText);
    const QString name = plainName(action.text());
    setText(asMenuText(name));
    setToolTip(asToolTip(action.toolTip()));
    setAccessibleName(name);
    setAccessibleDescription(action.toolTip());
    updateGeometry();
    update();
}

QString QuietButton::plainText() const
{
    QString shown = text();
    return shown.replace(QLatin1String("&&"), QLatin1String("&"));
}

QSize QuietButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = metrics.horizontalAdvance(plainText()) + 2 * sidePadding;
    if (!m_shortcut.isEmpty())
        width += metrics.horizontalAdvance(m_shortcut) + 6;
    if (menu())
        width += 16;
    return {width, buttonHeight};
}

void QuietButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || isChecked();
    painter.setPen(QPen(marked ? colors.accent : underMouse() ? colors.freeSlot : colors.line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() || isChecked() ? colors.chip : colors.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.setFont(font());
    painter.setPen(colors.text);
    const QRect inner = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, plainText());
    painter.setPen(colors.dim);
    if (!m_shortcut.isEmpty())
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, m_shortcut);
    if (menu()) {
        const QPointF tip(inner.right() - 4, inner.center().y() + 3);
        QPainterPath arrow;
        arrow.moveTo(tip - QPointF(4, 4));
        arrow.lineTo(tip);
        arrow.lineTo(tip + QPointF(4, -4));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.dim, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(arrow);
    }
}

} // namespace pulley
