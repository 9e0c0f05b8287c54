// BarMark: the ring round the initials is the limit's slots; full closes it, over breaks out of it, and words say both.
#include "widgets/board/barmark.h"

#include "widgets/board/keys.h"
#include "widgets/board/slotbar.h"
#include "widgets/board/words.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace pulley {

namespace {

constexpr int ringSize = 24;
constexpr int markHeight = 30;
constexpr int markSide = 4;
constexpr int mostMarkName = 160;

QFont markFont(const MarkFace &face)
{
    const bool loud = face.limit && (face.limit->fill == Fill::Over || face.limit->fill == Fill::Full);
    return textFont(metric::small, loud ? QFont::DemiBold : QFont::Normal);
}

QString markName(const MarkFace &face)
{
    return QFontMetrics(textFont(metric::small)).elidedText(face.name.simplified(), Qt::ElideRight, mostMarkName);
}

} // namespace

BarMark::BarMark(const MarkFace &face, QWidget *parent) : QAbstractButton(parent), m_face(face)
{
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    resize(sizeHint());
}

MarkFace BarMark::face() const
{
    return m_face;
}

QString BarMark::words() const
{
    if (!m_face.limit)
        return m_face.open > 0 ? QString::number(m_face.open) : QString();
    const QString load = loadWord(*m_face.limit);
    // One free slot is what the ring shows; only what stops or presses needs a word here.
    const QString word = m_face.limit->fill == Fill::OneFree ? QString() : fillWord(*m_face.limit);
    return word.isEmpty() ? load : QStringLiteral("%1 %2").arg(load, word);
}

QSize BarMark::sizeHint() const
{
    int width = 2 * markSide;
    if (!m_face.initials.isEmpty())
        width += ringSize;
    if (!m_face.name.isEmpty())
        width += QFontMetrics(textFont(metric::small)).horizontalAdvance(markName(m_face)) + markSide;
    if (const QString text = words(); !text.isEmpty())
        width += QFontMetrics(markFont(m_face)).horizontalAdvance(text) + markSide + 1;
    return {width, markHeight};
}

bool BarMark::event(QEvent *event)
{
    if (claimsReturn(*event)) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void BarMark::keyPressEvent(QKeyEvent *event)
{
    if (isReturn(*event) || event->key() == Qt::Key_Down)
        click();
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        Q_EMIT sideways(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QAbstractButton::keyPressEvent(event);
}

void BarMark::paintRound(QPainter &painter, const QRectF &box) const
{
    const Colors &colors = colorsOf(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_face.me ? colors.accent : colors.chip);
    painter.drawEllipse(box.adjusted(3, 3, -3, -3));
    painter.setFont(textFont(m_face.initials.size() > 2 ? 8 : 9, QFont::Bold));
    painter.setPen(m_face.me ? colors.onAccent : colors.dim);
    painter.drawText(box, Qt::AlignCenter, m_face.initials);
    if (!m_face.limit || m_face.limit->max <= 0)
        return;
    constexpr int whole = 360 * 16;
    const int count = m_face.limit->max;
    const bool full = m_face.limit->load >= count;
    // More slots than can be told apart are two arcs: the taken ones and the free ones.
    const bool apart = !full && count <= 12;
    painter.setBrush(Qt::NoBrush);
    const auto arc = [&](int from, int to, int gap) {
        const bool filled = from < m_face.limit->load;
        const QColor ink = m_face.limit->fill == Fill::Over ? colors.red
            : full                                          ? colors.amber
            : filled                                        ? colors.accent
                                                            : colors.freeSlot;
        const int begin = static_cast<int>(qint64(from) * whole / count);
        const int end = static_cast<int>(qint64(to) * whole / count);
        painter.setPen(QPen(ink, filled ? 2.2 : 1.2, Qt::SolidLine, Qt::FlatCap));
        if (end > begin)
            painter.drawArc(box.adjusted(1.2, 1.2, -1.2, -1.2), 90 * 16 - end + gap / 2, end - begin - gap);
    };
    for (int i = 0; i < count && apart; ++i)
        arc(i, i + 1, 18 * 16);
    if (!apart) {
        arc(0, std::min(m_face.limit->load, count), 0);
        arc(m_face.limit->load, count, 0);
    }
    if (m_face.limit->fill == Fill::Over) {
        painter.setPen(QPen(colors.red, 2.2));
        painter.drawLine(QPointF(box.right() - 6, box.top() + 6), QPointF(box.right() + 1, box.top() - 1));
    }
}

void BarMark::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(colors.chip) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    int x = markSide;
    if (!m_face.initials.isEmpty()) {
        paintRound(painter, QRectF(x, (height() - ringSize) / 2.0, ringSize, ringSize));
        x += ringSize + markSide;
    }
    const auto say = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += QFontMetrics(font).horizontalAdvance(text) + markSide;
    };
    if (!m_face.name.isEmpty())
        say(markName(m_face), textFont(metric::small), colors.text);
    say(words(), markFont(m_face), m_face.limit ? fillColor(m_face.limit->fill, colors) : colors.dim);
}

} // namespace pulley
