// ColumnHeader: full, over and under the minimum differ by shape and word, not by colour alone.
#include "widgets/board/columnheader.h"

#include "widgets/board/words.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace pulley {

namespace {

constexpr int titleLine = 24;
constexpr int slotsTop = 27;
constexpr int slotHeight = 5;
constexpr int policyTop = 36;
constexpr int headerHeight = 60;
constexpr int mostSlots = 24;

QColor wordColor(const ColumnFace &face, const Colors &colors)
{
    if (face.fill == Fill::Over)
        return colors.red;
    return face.fill == Fill::UnderMinimum || face.fill == Fill::Full ? colors.amber : colors.dim;
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ColumnHeader::show(const ColumnFace &face)
{
    m_face = face;
    const QString word = fillWord(face);
    QString heading = QStringLiteral("%1 %2").arg(face.name, loadWord(face));
    if (face.shown)
        heading += QLatin1String(", ") + shownWord(*face.shown);
    setAccessibleName(word.isEmpty() ? heading : heading + QLatin1String(", ") + word);
    setAccessibleDescription(face.policy);
    QString tip = QLatin1String("<b>") + heading.toHtmlEscaped() + QLatin1String("</b>");
    if (!face.sharedLimit.isEmpty())
        tip += QLatin1String("<br>") + tr("These slots are shared: %1").arg(face.sharedLimit).toHtmlEscaped();
    if (face.min > 0)
        tip += QLatin1String("<br>") + tr("At least %1").arg(face.min);
    if (!face.policy.isEmpty())
        tip += QLatin1String("<br>") + face.policy.toHtmlEscaped();
    setToolTip(tip);
    update();
}

QSize ColumnHeader::sizeHint() const
{
    return {200, headerHeight};
}

QSize ColumnHeader::minimumSizeHint() const
{
    return {80, headerHeight};
}

void ColumnHeader::paintTitle(QPainter &painter) const
{
    const Colors &colors = colorsOf(palette());
    const QFont nameFont = textFont(metric::text, QFont::DemiBold);
    const QFont loadFont = textFont(metric::text);
    const QFont wordFont = textFont(metric::small, m_face.fill == Fill::Over ? QFont::DemiBold : QFont::Normal);
    const int most = width() - 4;
    const QString word = fillWord(m_face);
    const int wordWidth = word.isEmpty() ? 0 : QFontMetrics(wordFont).horizontalAdvance(word) + metric::wideGap;
    const QString load = loadWord(m_face);
    const int loadWidth = QFontMetrics(loadFont).horizontalAdvance(load) + metric::wideGap;
    const QString name = QFontMetrics(nameFont).elidedText(m_face.name, Qt::ElideRight, std::max(24, most - wordWidth - loadWidth));

    painter.setFont(nameFont);
    painter.setPen(colors.text);
    painter.drawText(QRect(2, 0, most, titleLine), Qt::AlignVCenter | Qt::AlignLeft, name);
    const int x = 2 + QFontMetrics(nameFont).horizontalAdvance(name) + metric::wideGap;
    painter.setFont(loadFont);
    painter.setPen(m_face.fill == Fill::Over ? colors.red : colors.dim);
    painter.drawText(QRect(x, 0, most, titleLine), Qt::AlignVCenter | Qt::AlignLeft, load);
    if (x + loadWidth + wordWidth > most + 10)
        return;
    painter.setFont(wordFont);
    painter.setPen(wordColor(m_face, colors));
    painter.drawText(QRect(2, 0, most, titleLine), Qt::AlignVCenter | Qt::AlignRight, word);
}

void ColumnHeader::paintSlots(QPainter &painter) const
{
    if (m_face.max <= 0)
        return;
    const Colors &colors = colorsOf(palette());
    const int all = std::min(std::max(m_face.max, m_face.load), mostSlots);
    const int step = std::clamp((width() - 4) / std::max(all, 1), 6, 37);
    for (int i = 0; i < all; ++i) {
        const QRectF box(2 + i * step + 0.5, slotsTop + 0.5, step - 4, slotHeight - 1);
        const bool filled = i < m_face.load;
        const bool over = i >= m_face.max;
        QPen pen(over ? colors.red : filled ? colors.accent : colors.freeSlot, 1);
        if (!filled)
            pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.setBrush(filled && !over ? QBrush(colors.accent) : over ? QBrush(colors.redTint) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 2, 2);
        if (over)
            painter.drawLine(box.bottomLeft(), box.topRight());
    }
    if (m_face.fill == Fill::UnderMinimum) {
        const int x = 2 + m_face.min * step - 3;
        painter.setPen(QPen(colors.amber, 2));
        painter.drawLine(x, slotsTop - 2, x, slotsTop + slotHeight + 2);
    }
}

/// How much a filter shows comes first on the policy's line.
void ColumnHeader::paintPolicy(QPainter &painter) const
{
    const Colors &colors = colorsOf(palette());
    QRect line(2, policyTop, width() - 4, metric::line);
    if (m_face.shown) {
        painter.setFont(textFont(metric::small, QFont::DemiBold));
        painter.setPen(colors.accent);
        const QString shown = shownWord(*m_face.shown);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, shown);
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(shown) + metric::wideGap);
    }
    constexpr int least = 40;
    if (m_face.policy.isEmpty() || line.width() < least)
        return;
    painter.setFont(textFont(metric::small));
    painter.setPen(colors.dim);
    const QString policy = painter.fontMetrics().elidedText(m_face.policy.simplified(), Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, policy);
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter);
    paintSlots(painter);
    paintPolicy(painter);
}

} // namespace pulley
