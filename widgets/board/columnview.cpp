// ColumnView: puts header, lists and free slots of a column together.
#include "widgets/board/columnview.h"

#include "models/session/wording.h"
#include "widgets/board/cardlist.h"
#include "widgets/board/columnheader.h"
#include "widgets/board/freeslot.h"
#include "widgets/board/words.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace pulley {

namespace {

QLabel *halfLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(metric::small));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(2, 0, 0, 2);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

} // namespace

ColumnView::ColumnView(const Column &column, const BoardModels &models, CardDelegate &delegate, QWidget *parent) :
    QWidget(parent), m_models(models), m_column(column.id), m_header(new ColumnHeader(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(metric::gap);
    whole->addWidget(m_header);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(metric::gap + 1);
    whole->addLayout(halves, 1);
    for (const Half half : {Half::Doing, Half::Ready}) {
        ColumnModel *model = models.model(Place{column.id, half});
        if (!model)
            continue;
        auto *list = new CardList(*model, delegate, this);
        auto *stack = new QVBoxLayout;
        stack->setSpacing(metric::gap);
        if (column.split)
            stack->addWidget(halfLabel(half == Half::Doing ? tr("in progress") : tr("ready to pull"), this));
        stack->addWidget(list, 1);
        halves->addLayout(stack, 1);
        m_lists.append(list);
        connect(&list->freeSlot(), &FreeSlot::clicked, this, [this] { Q_EMIT pullAsked(m_column); });
    }
}

ColumnId ColumnView::column() const
{
    return m_column;
}

QList<CardList *> ColumnView::lists() const
{
    return m_lists;
}

void ColumnView::refresh(const std::optional<PullChoice> &next)
{
    const Board &board = m_models.board();
    const Column *column = findColumn(board, m_column);
    if (!column || m_lists.isEmpty())
        return;
    ColumnFace face = faceOf(board, *column);
    face.shown = shown();
    m_header->show(face);
    for (CardList *list : std::as_const(m_lists)) {
        const QString place = placeWord(board, m_column, list->cards().place().half);
        list->setAccessibleName(tr("%1, cards: %2").arg(place).arg(list->cards().rowCount()));
    }
    const bool first = board.columns.first().id == m_column;
    const bool filteredAway = face.shown && face.shown->total > 0;
    m_lists.first()->setEmptyText(!first || filteredAway      ? QString()
                                      : board.cards.isEmpty() ? tr("No cards yet. Press N.")
                                                              : tr("Nothing waits here. Press N for a new card."));
    refreshSlot(face, next);
}

std::optional<Shown> ColumnView::shown() const
{
    if (!m_models.isFiltered())
        return {};
    Shown shown;
    for (const CardList *list : m_lists) {
        shown.shown += list->cards().rowCount();
        shown.total += list->cards().total();
    }
    return shown;
}

void ColumnView::refreshSlot(const ColumnFace &face, const std::optional<PullChoice> &next)
{
    CardList *list = m_lists.first();
    FreeSlot &slot = list->freeSlot();
    const Board &board = m_models.board();
    const bool first = board.columns.first().id == m_column;
    const int freeSlots = face.max > 0 ? face.free() : 1;
    if (face.kind == ColumnKind::Done || first || freeSlots == 0) {
        slot.show(0, {}, {});
    } else if (const auto choice = nextPull(board, m_models.me(), m_models.now(), m_column)) {
        const Card *card = findCard(board, choice->card);
        const QString number = card ? cardNumber(board, *card) : QString();
        const bool extra = face.kind == ColumnKind::Active && face.max > 0;
        const bool byKey = next && next->card == choice->card && next->to == choice->to;
        const QString why = reason(board, *choice);
        slot.show(extra ? freeSlots : 1, tr("Pull %1").arg(number), byKey ? tr("%1 \u00b7 P").arg(why) : why);
    } else if (face.kind == ColumnKind::Active && face.max > 0) {
        const bool limited = choice.error().rule == Rule::LimitFull;
        slot.show(freeSlots, {}, limited ? tr("free, but %1 is full").arg(choice.error().limit.name) : tr("free"));
    } else {
        slot.show(0, {}, {});
    }
    list->placeSlots();
    list->doItemsLayout();
}

} // namespace pulley
