// BoardHead: everything by the one grid, so that it stands exactly over the lists.
#include "widgets/board/boardhead.h"

#include "widgets/board/columnheader.h"
#include "widgets/board/freeslot.h"
#include "widgets/board/lanerow.h"
#include "widgets/board/slotwords.h"
#include "widgets/board/spanbracket.h"
#include "widgets/board/words.h"
#include "widgets/parts/plaintext.h"
#include "widgets/theme.h"

#include <QLabel>
#include <algorithm>

namespace pulley {

namespace {

constexpr int headMargin = 10;

} // namespace

BoardHead::BoardHead(const BoardModels &models, QWidget *parent) : QWidget(parent), m_models(models), m_more(new QLabel(this))
{
    m_more->setObjectName(QStringLiteral("moreSpans"));
    m_more->setTextFormat(Qt::PlainText);
    m_more->setFont(textFont(metric::small, QFont::DemiBold));
    m_more->setAutoFillBackground(true);
    m_more->hide();
}

void BoardHead::rebuild()
{
    for (const Heading &heading : std::as_const(m_headings)) {
        delete heading.header;
        delete heading.slot;
        qDeleteAll(heading.halves);
    }
    m_headings.clear();
    const bool lanes = m_models.rows().value(0).kind != RowKind::Whole;
    for (const Column &column : m_models.board().columns) {
        Heading heading{column.id, new ColumnHeader(this), nullptr, {}};
        heading.header->QWidget::show();
        if (lanes) {
            heading.slot = new FreeSlot(this, SlotShape::Strip);
            connect(heading.slot, &FreeSlot::clicked, this, [this, id = column.id] { Q_EMIT pullAsked(id); });
            if (column.split)
                heading.halves = {halfLabel(Half::Doing, this), halfLabel(Half::Ready, this)};
            for (QLabel *label : std::as_const(heading.halves))
                label->show();
        }
        m_headings.append(heading);
    }
}

void BoardHead::refresh()
{
    showFaces();
    showSpans();
}

void BoardHead::showFaces()
{
    for (const Heading &heading : std::as_const(m_headings)) {
        if (findColumn(m_models.board(), heading.column))
            heading.header->show(m_models.face(heading.column));
    }
}

void BoardHead::showSpans()
{
    const QList<LimitFace> spans = spanLimits(m_models.counted());
    const QList<int> lines = bracketLines(m_models.board(), spans);
    if (m_spans == spans && m_allLines == lines)
        return;
    m_spans = spans;
    m_allLines = lines;
    qDeleteAll(m_brackets);
    m_brackets.clear();
    m_lines = lines;
    QStringList hidden;
    for (int i = 0; i < spans.size(); ++i) {
        if (m_lines.at(i) < 0) {
            hidden.append(spoken(spans.at(i)));
            continue;
        }
        m_brackets.append(new SpanBracket(spans.at(i), this));
        m_brackets.last()->show();
    }
    m_lines.removeAll(-1);
    m_more->setVisible(!hidden.isEmpty());
    m_more->setText(QStringLiteral("+%1").arg(hidden.size()));
    m_more->setAccessibleName(tr("More limits over several columns: %1").arg(hidden.join(QLatin1String("; "))));
    m_more->setToolTip(asToolTip(hidden.join(QLatin1Char('\n'))).replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

void BoardHead::showSlot(const ColumnId &column, const SlotWords &words)
{
    if (FreeSlot *slot = slotOf(column))
        slot->show(words.count, words.headline, words.why);
}

FreeSlot *BoardHead::slotOf(const ColumnId &column) const
{
    for (const Heading &heading : m_headings) {
        if (heading.column == column)
            return heading.slot;
    }
    return nullptr;
}

int BoardHead::headersTop() const
{
    const int lines = m_lines.isEmpty() ? 0 : *std::max_element(m_lines.cbegin(), m_lines.cend()) + 1;
    return headMargin + lines * SpanBracket::lineHeight;
}

bool BoardHead::anyHalves() const
{
    return std::any_of(m_headings.cbegin(), m_headings.cend(), [](const Heading &each) { return !each.halves.isEmpty(); });
}

bool BoardHead::anySlots() const
{
    return std::any_of(m_headings.cbegin(), m_headings.cend(),
                       [](const Heading &each) { return each.slot && !each.slot->isHidden(); });
}

int BoardHead::wantedHeight() const
{
    int height = headersTop() + ColumnHeader::headerHeight + metric::gap;
    if (anySlots())
        height += FreeSlot::stripHeight + metric::gap;
    if (anyHalves())
        height += halfLabelHeight;
    return height;
}

void BoardHead::arrange(const ColumnGrid &grid)
{
    const int top = headersTop();
    const int slots = top + ColumnHeader::headerHeight + metric::gap;
    const int halves = anySlots() ? slots + FreeSlot::stripHeight + metric::gap : slots;
    for (const Heading &heading : std::as_const(m_headings)) {
        const Extent extent = grid.extentOf(heading.column);
        heading.header->setGeometry(extent.left, top, extent.width - metric::gutter, ColumnHeader::headerHeight);
        if (heading.slot)
            heading.slot->setGeometry(extent.left, slots, extent.width - metric::gutter, FreeSlot::stripHeight);
        int half = 0;
        for (const GridCell &cell : grid.cells) {
            if (cell.column == heading.column && half < heading.halves.size())
                heading.halves.at(half++)->setGeometry(cell.left, halves, cell.width, halfLabelHeight);
        }
    }
    for (int i = 0; i < m_brackets.size(); ++i)
        m_brackets.at(i)->arrange(grid, top - (m_lines.at(i) + 1) * SpanBracket::lineHeight);
    if (!m_more->isHidden() && !m_brackets.isEmpty()) {
        m_more->adjustSize();
        m_more->move(m_brackets.last()->geometry().right() - m_more->width(), m_brackets.last()->y());
        m_more->raise();
    }
}

} // namespace pulley
