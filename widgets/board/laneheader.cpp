// LaneHeader: the whole strip is the button; full, over and under the minimum are said beside their slots.
#include "widgets/board/laneheader.h"

#include "models/items/columnmodel.h"
#include "widgets/board/keys.h"
#include "widgets/board/slotbar.h"
#include "widgets/board/words.h"
#include "widgets/parts/plaintext.h"

#include <QDragEnterEvent>
#include <QFontMetrics>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>

namespace pulley {

namespace {

constexpr int stripTextLeft = 40;
constexpr int widestLaneName = 420;
constexpr int widestStripSlots = 160;
constexpr std::chrono::milliseconds hoverTime{600};

} // namespace

LaneHeader::LaneHeader(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAcceptDrops(true);
    setFixedHeight(stripHeight);
    m_hover.setParent(this);
    m_hover.setObjectName(QStringLiteral("hover"));
    m_hover.setSingleShot(true);
    m_hover.setInterval(hoverTime);
    connect(&m_hover, &QTimer::timeout, this, &LaneHeader::hovered);
}

void LaneHeader::show(const RowFace &face, const QString &name, Folding folding)
{
    m_face = face;
    m_name = name.simplified();
    m_folding = folding;
    QStringList said{QStringLiteral("%1, %2").arg(m_name, cardsWord(face.cards))};
    for (const LimitFace &limit : face.limits)
        said.append(spoken(limit));
    setAccessibleDescription(folding == Folding::Folded ? tr("Folded. Press to unfold.") : tr("Unfolded. Press to fold."));
    setAccessibleName(said.join(QLatin1String(", ")));
    setToolTip(asToolTip(said.join(QLatin1String("\n"))).replace(QLatin1Char('\n'), QLatin1String("<br>")));
    update();
}

QSize LaneHeader::sizeHint() const
{
    return {200, stripHeight};
}

bool LaneHeader::event(QEvent *event)
{
    // Return means this lane while it has the keyboard, not the window's action for the selected card.
    if (claimsReturn(*event)) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void LaneHeader::keyPressEvent(QKeyEvent *event)
{
    if (isReturn(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LaneHeader::dragEnterEvent(QDragEnterEvent *event)
{
    event->ignore();
    if (m_folding != Folding::Folded || !event->mimeData()->hasFormat(ColumnModel::mimeType()))
        return;
    // Taken up so that leaving is told; a drop on it is refused by what every widget does with one.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    m_hover.start();
}

void LaneHeader::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hover.stop();
}

void LaneHeader::paintArrow(QPainter &painter) const
{
    const Colors &colors = colorsOf(palette());
    const QPointF middle(26, height() / 2.0);
    QPainterPath arrow;
    if (m_folding == Folding::Folded) {
        arrow.moveTo(middle + QPointF(-2, -4.5));
        arrow.lineTo(middle + QPointF(2.5, 0));
        arrow.lineTo(middle + QPointF(-2, 4.5));
    } else {
        arrow.moveTo(middle + QPointF(-4.5, -2));
        arrow.lineTo(middle + QPointF(0, 2.5));
        arrow.lineTo(middle + QPointF(4.5, -2));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() || underMouse() ? colors.accent : colors.dim, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrow);
}

int LaneHeader::paintWord(QPainter &painter, int left, const QString &text, const QFont &font, const QColor &ink) const
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, std::max(0, width() - left - 12), height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    return left + QFontMetrics(font).horizontalAdvance(text) + metric::wideGap;
}

void LaneHeader::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), colors.chip);
    painter.fillRect(QRect(0, 0, width(), 1), colors.line);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(11, 3, -9, -2), 6, 6);
    }
    paintArrow(painter);
    const QFont strong = textFont(metric::text, QFont::DemiBold);
    const QFont plain = textFont(metric::text);
    const QFont small = textFont(metric::small);
    int x = paintWord(painter, stripTextLeft, QFontMetrics(strong).elidedText(m_name, Qt::ElideRight, widestLaneName), strong,
                      colors.text);
    x = paintWord(painter, x, cardsWord(m_face.cards), small, colors.dim) + metric::wideGap;
    for (const LimitFace &limit : m_face.limits) {
        if (m_face.limits.size() > 1)
            x = paintWord(painter, x, limit.name.simplified().left(40), small, colors.dim);
        x = paintWord(painter, x, loadWord(limit), plain, limit.fill == Fill::Over ? colors.red : colors.dim);
        x += paintSlotBar(painter, QRect(x, (height() - slotBarHeight) / 2, widestStripSlots, slotBarHeight),
                          {limit.load, limit.max, limit.min, limit.fill}, colors);
        const QFont word = textFont(metric::small, limit.fill == Fill::Over ? QFont::DemiBold : QFont::Normal);
        x = paintWord(painter, x + metric::gap, fillWord(limit), word, fillColor(limit.fill, colors)) + metric::wideGap;
    }
}

} // namespace pulley
