// BoardView: one grid for headers and rows; rows that stay the same keep their lists when others come or go.
#include "widgets/board/boardview.h"

#include "models/domain/pullpolicy.h"
#include "widgets/board/boardcursor.h"
#include "widgets/board/boardhead.h"
#include "widgets/board/boardsight.h"
#include "widgets/board/carddelegate.h"
#include "widgets/board/cardlist.h"
#include "widgets/board/dragguide.h"
#include "widgets/board/freeslot.h"
#include "widgets/board/lanerow.h"
#include "widgets/board/slotwords.h"
#include "widgets/board/spokenslots.h"
#include "widgets/parts/spokenrole.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace pulley {

namespace {

bool sameLists(const QList<Column> &a, const QList<Column> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const Column &one, const Column &other) { return one.id == other.id && one.split == other.split; });
}

} // namespace

BoardView::BoardView(BoardModels &models, QSettings &settings, QWidget *parent) :
    QScrollArea(parent), m_models(models), m_folds(settings), m_delegate(new CardDelegate(this, Measuring::InTurns)),
    m_port(new QWidget(this)), m_head(new BoardHead(models, m_port)), m_cursor(new BoardCursor(models, *this)),
    m_sight(new BoardSight(*this, [this] { layRows(); })), m_guide(new DragGuide(models, *this))
{
    setSpokenRole(*this, QAccessible::Pane); // a scroll area tells of what scrolls only, not of the headings above it
    installSpokenSlots();
    setObjectName(QStringLiteral("board"));
    setAccessibleName(tr("Board"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_port->setObjectName(QStringLiteral("boardHead"));
    m_port->setAutoFillBackground(true);
    auto *ground = new QWidget;
    ground->setAutoFillBackground(true);
    setWidget(ground);
    verticalScrollBar()->setSingleStep(metric::line);
    horizontalScrollBar()->setSingleStep(metric::line);
    connect(&models, &BoardModels::rebuilt, this, &BoardView::rebuild);
    connect(&models, &BoardModels::aboutToSettle, m_cursor, &BoardCursor::remember);
    connect(&models, &BoardModels::settled, this, &BoardView::settle);
    connect(&models, &BoardModels::filtered, this, &BoardView::showFiltered);
    connect(&models, &BoardModels::moveAsked, this, &BoardView::moveAsked);
    connect(m_head, &BoardHead::pullAsked, this, &BoardView::pullAsked);
    connect(m_cursor, &BoardCursor::changed, this, &BoardView::currentCardChanged);
    rebuild();
}

CardId BoardView::currentCard() const
{
    return m_cursor->current();
}

QRect BoardView::currentRect() const
{
    const ColumnModel *model = m_models.modelOf(currentCard());
    const CardList *list = model ? listOf(model->place()) : nullptr;
    if (!list)
        return {};
    const QRect rect = list->visualRect(list->currentIndex());
    return {list->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void BoardView::showCard(const CardId &card)
{
    const ColumnModel *model = m_models.modelOf(card);
    if (model && model->rowOf(card) < 0 && m_models.isFiltered())
        Q_EMIT hiddenByFilter(card);
    else
        m_cursor->showCard(card);
}

void BoardView::showFirst()
{
    if (currentCard().isEmpty())
        m_cursor->goToFirst();
}

void BoardView::goToFirst()
{
    m_cursor->goToFirst();
}

void BoardView::takeFocus()
{
    if (const CardId card = currentCard(); !card.isEmpty())
        showCard(card);
    else
        goToFirst();
}

QList<CardList *> BoardView::lists() const
{
    QList<CardList *> all;
    for (const LaneRow *row : m_rows)
        all.append(row->lists());
    return all;
}

CardList *BoardView::listOf(const Place &place) const
{
    for (CardList *list : lists()) {
        if (list->cards().place() == place)
            return list;
    }
    return nullptr;
}

FreeSlot *BoardView::slotOf(const ColumnId &column) const
{
    if (FreeSlot *slot = m_head->slotOf(column))
        return slot;
    const CardList *list = listOf(Place{column, Half::Doing});
    return list ? &list->freeSlot() : nullptr;
}

QList<LaneRow *> BoardView::rows() const
{
    return m_rows;
}

LaneRow *BoardView::rowOf(const RowId &row) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const LaneRow *each) { return each->row() == row; });
    return found == m_rows.cend() ? nullptr : *found;
}

bool BoardView::hasLanes() const
{
    return !m_rows.isEmpty() && m_rows.first()->header();
}

ColumnGrid BoardView::grid() const
{
    return m_grid;
}

void BoardView::rebuild()
{
    m_cursor->remember();
    const bool lanes = m_models.rows().value(0).kind != RowKind::Whole;
    if (!sameLists(m_columns, m_models.board().columns) || hasLanes() != lanes || m_rows.isEmpty()) {
        qDeleteAll(std::exchange(m_rows, {}));
        m_columns = m_models.board().columns;
        m_head->rebuild();
    }
    QList<LaneRow *> former = std::exchange(m_rows, {});
    for (const RowId &row : m_models.rows()) {
        const auto known = std::find_if(former.begin(), former.end(), [&](const LaneRow *each) { return each->row() == row; });
        m_rows.append(known == former.end() ? makeRow(row) : *known);
        if (known != former.end())
            former.erase(known);
    }
    qDeleteAll(former);
    setVerticalScrollBarPolicy(lanes ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    for (LaneRow *row : std::as_const(m_rows))
        row->setFolding(m_folds.isFolded(m_models.board().id, row->row()) ? Folding::Folded : Folding::Open);
    settle();
}

LaneRow *BoardView::makeRow(const RowId &row)
{
    auto *made = new LaneRow(row, m_models, *m_delegate, widget());
    for (CardList *list : made->lists()) {
        const ColumnId column = list->cards().place().column;
        connect(&list->freeSlot(), &FreeSlot::clicked, this, [this, column] { Q_EMIT pullAsked(column); });
        connect(list, &CardList::openAsked, this, &BoardView::openAsked);
        m_cursor->follow(*list);
        m_sight->follow(*list);
        m_guide->follow(*list);
    }
    if (LaneHeader *header = made->header()) {
        connect(header, &LaneHeader::clicked, this,
                [this, made] { setFolding({made->row()}, made->isFolded() ? Folding::Open : Folding::Folded); });
        connect(header, &LaneHeader::hovered, this, [this, made] { setFolding({made->row()}, Folding::Open); });
    }
    made->show();
    return made;
}

void BoardView::settle()
{
    refresh();
    settleLists();
}

void BoardView::showFiltered()
{
    m_head->showFaces();
    for (LaneRow *row : std::as_const(m_rows))
        row->refresh();
    showEmpty();
    settleLists();
}

/// What comes after all lists have the rows they are to have.
void BoardView::settleLists()
{
    layOut();
    for (CardList *list : lists())
        list->settle();
    m_cursor->restore();
    m_guide->again();
    Q_EMIT currentCardChanged();
}

void BoardView::refresh()
{
    m_head->refresh();
    for (LaneRow *row : std::as_const(m_rows))
        row->refresh();
    refreshSlots();
}

void BoardView::refreshSlots()
{
    const Board &board = m_models.board();
    std::optional<PullChoice> next;
    if (const auto choice = m_models.nextPull())
        next = *choice;
    for (const Column &each : std::as_const(m_columns)) {
        const Column *column = findColumn(board, each.id);
        if (!column)
            continue;
        const SlotWords words = slotWords(m_models, m_models.face(column->id), next, m_keys.pull);
        if (hasLanes()) {
            m_head->showSlot(column->id, words);
            continue;
        }
        CardList *list = listOf(Place{column->id, Half::Doing});
        list->freeSlot().show(words.count, words.headline, words.why);
        list->settle();
    }
    showEmpty();
}

void BoardView::showEmpty()
{
    CardList *first = hasLanes() || m_columns.isEmpty() ? nullptr : listOf(Place{m_columns.first().id, Half::Doing});
    if (first)
        first->setEmptyText(first->cards().total() > 0 ? QString() : emptyText()); // or a filter hides them
}

QString BoardView::emptyText() const
{
    const bool bare = m_models.board().cards.isEmpty();
    if (m_keys.add.isEmpty())
        return bare ? tr("No cards yet.") : tr("Nothing waits here.");
    return bare ? tr("No cards yet. Press %1.").arg(m_keys.add)
                : tr("Nothing waits here. Press %1 for a new card.").arg(m_keys.add);
}

void BoardView::setKeyWords(const KeyWords &keys)
{
    if (std::exchange(m_keys, keys) != keys)
        refreshSlots();
}

void BoardView::setFolding(const QList<RowId> &rows, Folding folding)
{
    m_folds.setFolded(m_models.board().id, rows, folding == Folding::Folded);
    for (const RowId &id : rows) {
        LaneRow *row = rowOf(id);
        if (!row || !row->header())
            continue;
        const QWidget *focus = window()->focusWidget();
        if (folding == Folding::Folded && focus && row->isAncestorOf(focus))
            row->header()->setFocus();
        row->setFolding(folding);
    }
    layOut();
    Q_EMIT currentCardChanged();
}

void BoardView::toggleRow()
{
    if (!hasLanes())
        return;
    LaneRow *row = m_cursor->focusedRow();
    if (!row)
        return;
    const bool folded = row->isFolded();
    setFolding({row->row()}, folded ? Folding::Open : Folding::Folded);
    const ColumnModel *home = m_models.modelOf(currentCard());
    if (folded && home && home->place().row == row->row())
        showCard(currentCard());
}

void BoardView::toggleRows()
{
    const bool open = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const LaneRow *row) { return !row->isFolded(); });
    if (hasLanes())
        setFolding(m_models.rows(), open ? Folding::Folded : Folding::Open);
}

} // namespace pulley
