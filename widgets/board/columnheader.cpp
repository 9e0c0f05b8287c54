// ColumnHeader: full, over and under the minimum differ by shape and word, not by colour alone.
#include "widgets/board/columnheader.h"

#include "widgets/board/slotbar.h"
#include "widgets/board/words.h"
#include "widgets/parts/hue.h"
#include "widgets/parts/spokenrole.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace pulley {

namespace {

constexpr int titleLine = 24;
constexpr int hueBar = 4;
constexpr int slotsTop = 27;
constexpr int policyTop = 36;

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent) : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::Heading);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ColumnHeader::show(const ColumnFace &face)
{
    m_face = face;
    QString heading = QStringLiteral("%1 %2").arg(face.name, loadWord(face));
    if (face.shown)
        heading += QLatin1String(", ") + shownWord(*face.shown);
    setAccessibleName(spoken(face));
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

bool ColumnHeader::paintTitle(QPainter &painter) const
{
    const Colors &colors = colorsOf(palette());
    const QFont nameFont = textFont(metric::text, QFont::DemiBold);
    const QFont loadFont = textFont(metric::text);
    const QColor hue = hueColor(m_face.colour, palette());
    const int left = hue.isValid() ? hueBar + 6 : 2;
    const int most = width() - left - 2;
    const QString load = loadWord(m_face);
    const int loadWidth = QFontMetrics(loadFont).horizontalAdvance(load) + metric::wideGap;
    const QString name = QFontMetrics(nameFont).elidedText(m_face.name, Qt::ElideRight, std::max(24, most - loadWidth));

    if (hue.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(hue);
        painter.drawRoundedRect(QRectF(2, 5, hueBar, titleLine - 9), hueBar / 2.0, hueBar / 2.0);
    }
    painter.setFont(nameFont);
    painter.setPen(colors.text);
    painter.drawText(QRect(left, 0, most, titleLine), Qt::AlignVCenter | Qt::AlignLeft, name);
    const int x = left + QFontMetrics(nameFont).horizontalAdvance(name) + metric::wideGap;
    painter.setFont(loadFont);
    painter.setPen(m_face.fill == Fill::Over ? colors.red : colors.dim);
    painter.drawText(QRect(x, 0, most, titleLine), Qt::AlignVCenter | Qt::AlignLeft, load);
    if (x + loadWidth + QFontMetrics(wordFont()).horizontalAdvance(fillWord(m_face)) > left + most)
        return false;
    painter.setFont(wordFont());
    painter.setPen(fillColor(m_face.fill, colors));
    painter.drawText(QRect(left, 0, most, titleLine), Qt::AlignVCenter | Qt::AlignRight, fillWord(m_face));
    return true;
}

QFont ColumnHeader::wordFont() const
{
    return textFont(metric::small, m_face.fill == Fill::Over ? QFont::DemiBold : QFont::Normal);
}

/// How much a filter shows, and the word that had no room beside the name, come first on the policy's line.
void ColumnHeader::paintPolicy(QPainter &painter, bool withWord) const
{
    const Colors &colors = colorsOf(palette());
    QRect line(2, policyTop, width() - 4, metric::line);
    const auto say = [&painter, &line](const QString &text, const QFont &font, const QColor &color) {
        const int width = QFontMetrics(font).horizontalAdvance(text);
        if (width > line.width())
            return;
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, text);
        line.setLeft(line.left() + width + metric::wideGap);
    };
    if (m_face.shown)
        say(shownWord(*m_face.shown), textFont(metric::small, QFont::DemiBold), colors.accent);
    if (withWord)
        say(fillWord(m_face), wordFont(), fillColor(m_face.fill, colors));
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
    const bool said = paintTitle(painter);
    paintSlotBar(painter, QRect(2, slotsTop, width() - 4, slotBarHeight), {m_face.load, m_face.max, m_face.min, m_face.fill},
                 colorsOf(palette()));
    paintPolicy(painter, !said);
}

} // namespace pulley
