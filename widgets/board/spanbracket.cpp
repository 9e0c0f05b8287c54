// SpanBracket: words on a line, and a foot at each column it counts.
#include "widgets/board/spanbracket.h"

#include "widgets/board/slotbar.h"
#include "widgets/board/words.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/spokenrole.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace pulley {

namespace {

constexpr int beamTop = 18;
constexpr int widestSpanSlots = 130;

} // namespace

SpanBracket::SpanBracket(const LimitFace &face, QWidget *parent) : QWidget(parent), m_face(face)
{
    setSpokenRole(*this, QAccessible::StaticText);
    setObjectName(QStringLiteral("spanBracket"));
    setAccessibleName(spoken(face));
    setToolTip(asToolTip(tr("%1: these columns share the slots", "name and load of a limit").arg(spoken(face))));
}

const LimitFace &SpanBracket::face() const
{
    return m_face;
}

void SpanBracket::arrange(const ColumnGrid &grid, int top)
{
    const Extent whole = grid.extentOf(m_face.columns);
    m_columns.clear();
    for (const ColumnId &column : std::as_const(m_face.columns)) {
        const Extent each = grid.extentOf(column);
        m_columns.append({each.left - whole.left, each.width - metric::gutter});
    }
    setGeometry(whole.left, top, whole.width - metric::gutter, lineHeight);
    update();
}

void SpanBracket::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont strong = textFont(metric::small, QFont::DemiBold);
    const QFont plain = textFont(metric::small, m_face.fill == Fill::Over ? QFont::DemiBold : QFont::Normal);
    const QString load = loadWord(m_face);
    const QString word = fillWord(m_face);
    const int rest = QFontMetrics(plain).horizontalAdvance(load + word) + 4 * metric::wideGap;
    const QString name = QFontMetrics(strong).elidedText(m_face.name.simplified(), Qt::ElideRight, std::max(30, width() - rest));
    int x = 2;
    const auto say = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, std::max(0, width() - x), beamTop - 1), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += QFontMetrics(font).horizontalAdvance(text) + metric::wideGap;
    };
    say(name, strong, colors.text);
    say(load, plain, m_face.fill == Fill::Over ? colors.red : colors.dim);
    const int wordRoom = word.isEmpty() ? 0 : QFontMetrics(plain).horizontalAdvance(word) + metric::wideGap;
    const int slotRoom = std::min(widestSpanSlots, width() - x - wordRoom);
    if (slotRoom >= 6 * std::max(m_face.max, m_face.load))
        x += paintSlotBar(painter, QRect(x, (beamTop - slotBarHeight) / 2, slotRoom, slotBarHeight),
                          {m_face.load, m_face.max, m_face.min, m_face.fill}, colors)
            + metric::gap;
    say(word, plain, fillColor(m_face.fill, colors));

    painter.setPen(QPen(colors.faint, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(1, beamTop + 0.5), QPointF(width() - 1, beamTop + 0.5));
    for (const Extent &column : std::as_const(m_columns)) {
        for (const double at : {column.left + 1.0, column.right() - 1.0})
            painter.drawLine(QPointF(at, beamTop + 0.5), QPointF(at, lineHeight - 2));
    }
}

QList<int> bracketLines(const Board &board, const QList<LimitFace> &spans)
{
    QList<int> ends(mostBracketLines, -1);
    QList<int> lines;
    for (const LimitFace &span : spans) {
        const int first = indexOf(board, span.columns.first());
        const auto line = std::find_if(ends.begin(), ends.end(), [&](int end) { return end < first; });
        lines.append(line == ends.end() ? -1 : static_cast<int>(line - ends.begin()));
        if (line != ends.end())
            *line = indexOf(board, span.columns.last());
    }
    return lines;
}

} // namespace pulley
