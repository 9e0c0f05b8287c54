// LaneRow: lists side by side, as high as the highest of them.
#include "widgets/board/lanerow.h"

#include "widgets/board/cardlist.h"
#include "widgets/board/words.h"

#include <QLabel>
#include <QPainter>

namespace pulley {

namespace {

constexpr int foldedLine = 26;
constexpr int below = 10;
/// An empty cell is still a place to drop a card.
constexpr int lowestCells = 44;

} // namespace

QLabel *halfLabel(Half half, QWidget *parent)
{
    auto *label = new QLabel(half == Half::Doing ? LaneRow::tr("in progress") : LaneRow::tr("ready to pull"), parent);
    label->setFont(textFont(metric::small));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(2, 0, 0, 2);
    return label;
}

LaneRow::LaneRow(const RowId &row, const BoardModels &models, CardDelegate &delegate, QWidget *parent) :
    QWidget(parent), m_models(models), m_row(row)
{
    if (!isWhole())
        m_header = new LaneHeader(this);
    for (const Place &place : models.places()) {
        if (place.row != row)
            continue;
        auto *list = new CardList(*models.model(place), delegate, this);
        list->setScrolling(isWhole() ? Scrolling::Own : Scrolling::ByBoard);
        m_lists.append(list);
        const Column *column = findColumn(models.board(), place.column);
        if (isWhole() && column && column->split)
            m_labels.insert(list, halfLabel(place.half, this));
    }
}

RowId LaneRow::row() const
{
    return m_row;
}

bool LaneRow::isFolded() const
{
    return m_folding == Folding::Folded;
}

LaneHeader *LaneRow::header() const
{
    return m_header;
}

QList<CardList *> LaneRow::lists() const
{
    return m_lists;
}

void LaneRow::setFolding(Folding folding)
{
    m_folding = folding;
    for (CardList *list : std::as_const(m_lists))
        list->setVisible(!isFolded());
    refresh();
}

void LaneRow::refresh()
{
    const Board &board = m_models.board();
    const QString name = rowWord(board, m_row);
    int cards = 0;
    for (CardList *list : std::as_const(m_lists)) {
        const Place place = list->cards().place();
        const int here = list->cards().rowCount();
        const QString column = placeWord(board, place.column, place.half);
        QString said = isWhole() ? tr("%1, cards: %2").arg(column, QString::number(here))
                                 : tr("%1, %2, cards: %3").arg(name, column, QString::number(here));
        if (const QString slotsFilled = slotsWord(m_models.face(place.column)); !slotsFilled.isEmpty())
            said += QLatin1String(", ") + slotsFilled;
        list->setAccessibleName(said);
        cards += list->cards().total();
    }
    if (m_header)
        m_header->show(faceOf(m_models.counted(), m_row, cards), name, m_folding);
    update();
}

CardList *LaneRow::listOf(const GridCell &cell) const
{
    for (CardList *list : m_lists) {
        const Place place = list->cards().place();
        if (place.column == cell.column && place.half == cell.half)
            return list;
    }
    return nullptr;
}

int LaneRow::topOf(const GridCell &cell) const
{
    if (m_header)
        return LaneHeader::stripHeight + 2;
    return m_labels.contains(listOf(cell)) ? halfLabelHeight + metric::gap : 0;
}

int LaneRow::heightFor(const ColumnGrid &grid) const
{
    if (isFolded())
        return LaneHeader::stripHeight + foldedLine;
    int highest = lowestCells;
    for (const GridCell &cell : grid.cells) {
        if (const CardList *list = listOf(cell))
            highest = std::max(highest, list->heightAt(cell.width));
    }
    return LaneHeader::stripHeight + 2 + highest + below;
}

void LaneRow::arrange(const ColumnGrid &grid)
{
    m_grid = grid;
    for (const GridCell &cell : grid.cells) {
        CardList *list = listOf(cell);
        if (!list)
            continue;
        const int top = topOf(cell);
        list->setGeometry(cell.left, top, cell.width, std::max(0, height() - top - (m_header ? below : metric::wideGap)));
        if (QLabel *label = m_labels.value(list))
            label->setGeometry(cell.left, 0, cell.width, halfLabelHeight);
    }
    update();
}

void LaneRow::setSight(const Extent &sight)
{
    if (m_header)
        m_header->setGeometry(sight.left, 0, sight.width, LaneHeader::stripHeight);
}

void LaneRow::paintEvent(QPaintEvent *)
{
    if (!isFolded())
        return;
    QPainter painter(this);
    painter.setFont(textFont(metric::small));
    painter.setPen(colorsOf(palette()).dim);
    for (const GridCell &cell : std::as_const(m_grid.cells)) {
        const CardList *list = listOf(cell);
        const int cards = list ? list->cards().total() : 0;
        const QRect box(cell.left + 2, LaneHeader::stripHeight - 2, cell.width - 4, foldedLine - 4);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, cards > 0 ? cardsWord(cards) : QStringLiteral("\u2013"));
    }
}

} // namespace pulley
