// PolicyPreview: a box a column, its slots in it.
#include "widgets/connect/policypreview.h"

#include "widgets/parts/hue.h"
#include "widgets/parts/plaintext.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace pulley {

namespace {

constexpr int heightPx = 92;
constexpr int boxGap = 6;
constexpr int slotsShown = 8;
constexpr int slotHeight = 5;

/// How many a column lets in, and whether that counts each person's.
struct Room {
    int max = 0;
    bool each = false;
    bool shared = false;
};

/// Told by the board's rule; where that tells nothing, by what each person may have there.
Room roomIn(const Board &policy, const Column &column)
{
    if (const Limit *limit = shownLimit(policy, column.id))
        return {limit->max, false, limit->selector.columns.size() > 1};
    const Limit *each = limitOnEach(policy, column.id);
    return each ? Room{each->max, true, false} : Room();
}

QString roomWords(const Room &room)
{
    if (room.max == 0)
        return {};
    return room.each  ? PolicyPreview::tr("%1 each").arg(room.max)
        : room.shared ? PolicyPreview::tr("%1 shared").arg(room.max)
                      : PolicyPreview::tr("at most %1").arg(room.max);
}

} // namespace

PolicyPreview::PolicyPreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("policyPreview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PolicyPreview::sizeHint() const
{
    return {240, heightPx};
}

void PolicyPreview::setPolicy(const Board &policy)
{
    m_policy = policy;
    setAccessibleName(words(policy));
    setToolTip(asToolTip(words(policy)));
    update();
}

QString PolicyPreview::words(const Board &policy)
{
    QStringList columns;
    for (const Column &column : policy.columns) {
        const QString room = roomWords(roomIn(policy, column));
        //: A column and how many cards it lets in
        columns.append(room.isEmpty() ? column.name : tr("%1 (%2)").arg(column.name, room));
    }
    return columns.join(tr(", "));
}

void PolicyPreview::paintEvent(QPaintEvent *)
{
    if (m_policy.columns.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal count = qreal(m_policy.columns.size());
    const qreal each = (width() - (count - 1) * boxGap) / count;
    for (int i = 0; i < m_policy.columns.size(); ++i)
        paintColumn(painter, QRectF(i * (each + boxGap), 0, each, height()).adjusted(0.5, 0.5, -0.5, -0.5), m_policy.columns.at(i));
}

void PolicyPreview::paintColumn(QPainter &painter, const QRectF &box, const Column &column) const
{
    const Colors &colors = colorsOf(palette());
    painter.setPen(colors.line);
    painter.setBrush(column.kind == ColumnKind::Done ? colors.ground : colors.card);
    painter.drawRoundedRect(box, metric::gap, metric::gap);
    if (const QColor hue = hueColor(column.colour, palette()); hue.isValid())
        painter.fillRect(QRectF(box.left() + metric::gap, box.top(), box.width() - 2 * metric::gap, 2), hue);
    const QRectF inner = box.adjusted(metric::wideGap, metric::wideGap, -metric::wideGap, -metric::wideGap);
    const auto line = [&](qreal top, const QFont &font, const QColor &ink, const QString &text) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(inner.left(), top, inner.width(), metric::smallLine), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, int(inner.width())));
    };
    const Room room = roomIn(m_policy, column);
    line(inner.top(), textFont(metric::small, QFont::DemiBold), colors.text, column.name);
    line(inner.top() + metric::smallLine, textFont(metric::small), colors.dim, roomWords(room));
    const int drawn = std::min(room.max, slotsShown);
    const qreal slot = drawn > 0 ? (inner.width() - (drawn - 1) * 3) / drawn : 0;
    painter.setPen(QPen(colors.freeSlot, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const qreal top = inner.top() + 2 * metric::smallLine + metric::gap;
    for (int i = 0; i < drawn; ++i)
        painter.drawRoundedRect(QRectF(inner.left() + i * (slot + 3), top, slot, slotHeight), 2, 2);
    if (column.split)
        line(top + slotHeight + metric::gap, textFont(metric::small), colors.dim, tr("doing | ready"));
}

} // namespace pulley
