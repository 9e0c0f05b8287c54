// BoardView: lays the columns out and keeps the current card current while rows come and go.
#include "widgets/board/boardview.h"

#include "models/domain/pullpolicy.h"
#include "models/session/wording.h"
#include "widgets/board/carddelegate.h"
#include "widgets/board/cardlist.h"
#include "widgets/board/columnview.h"
#include "widgets/board/freeslot.h"
#include "widgets/theme.h"

#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace pulley {

namespace {

constexpr int narrowestList = 172;
constexpr int widestList = 380;

} // namespace

BoardView::BoardView(BoardSession &session, BoardModels &models, QWidget *parent) :
    QScrollArea(parent), m_session(session), m_models(models), m_delegate(new CardDelegate(this))
{
    setObjectName(QStringLiteral("board"));
    setAccessibleName(tr("Board"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&models, &BoardModels::rebuilt, this, &BoardView::rebuild);
    connect(&models, &BoardModels::aboutToSettle, this, &BoardView::remember);
    connect(&models, &BoardModels::settled, this, &BoardView::restore);
    connect(&models, &BoardModels::moveAsked, this, &BoardView::moveAsked);
    rebuild();
}

CardId BoardView::currentCard() const
{
    return findCard(m_models.board(), m_current) ? m_current : CardId();
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

QList<CardList *> BoardView::lists() const
{
    QList<CardList *> all;
    for (const ColumnView *column : m_columns)
        all.append(column->lists());
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

void BoardView::rebuild()
{
    noteFocus();
    m_columns.clear();
    auto *ground = new QWidget;
    ground->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(16, 12, 16, 8);
    row->setSpacing(metric::widestGap - metric::gutter);
    for (const Column &column : m_models.board().columns)
        addColumn(column, *row);
    row->addStretch(0);
    setWidget(ground);
    restore();
}

void BoardView::addColumn(const Column &column, QHBoxLayout &row)
{
    auto *view = new ColumnView(column, m_models, *m_delegate);
    const int halves = static_cast<int>(view->lists().size());
    view->setMinimumWidth(halves * narrowestList);
    view->setMaximumWidth(halves * widestList);
    connect(view, &ColumnView::pullAsked, this, &BoardView::pullAsked);
    for (CardList *list : view->lists())
        wire(*list);
    row.addWidget(view, 100 * halves);
    m_columns.append(view);
}

void BoardView::wire(CardList &list)
{
    connect(&list, &CardList::currentCardChanged, this, [this, &list] { noteCurrent(list); });
    connect(&list, &CardList::openAsked, this, &BoardView::openAsked);
    connect(&list, &CardList::sideways, this, [this, &list](int direction, int y) { goSideways(list, direction, y); });
    connect(&list, &CardList::dragEntered, this, &BoardView::light);
    connect(&list, &CardList::dragStarted, this, [this](const CardId &card) {
        m_ownDrag = true;
        m_models.hold();
        light(card);
    });
    connect(&list, &CardList::dragFinished, this, &BoardView::endDrag);
    connect(&list, &CardList::dragLeft, this, [this] {
        if (!m_ownDrag)
            unlight();
    });
    connect(&list, &CardList::dropRefused, this, [this, &list](const CardId &card) { refuseDrop(list, card); });
}

void BoardView::refresh()
{
    std::optional<PullChoice> next;
    if (const auto choice = nextPull(m_models.board(), m_models.me(), m_models.now()))
        next = *choice;
    for (ColumnView *column : std::as_const(m_columns))
        column->refresh(next);
}

void BoardView::remember()
{
    m_settling = true;
    noteFocus();
}

void BoardView::noteFocus()
{
    m_focus.reset();
    const QWidget *focus = window()->focusWidget();
    for (const CardList *list : lists()) {
        m_focusOnSlot = focus == &list->freeSlot();
        if (m_focusOnSlot || focus == list) {
            m_focus = list->cards().place();
            return;
        }
    }
}

/// To where it was; or the list behind a slot that is filled or gone, or the list that the current card is in now.
void BoardView::giveFocusBack()
{
    const std::optional<Place> place = std::exchange(m_focus, {});
    if (!place || lists().isEmpty())
        return;
    CardList *list = listOf(*place);
    if (m_focusOnSlot && list && list->freeSlot().isEnabled() && !list->freeSlot().isHidden()) {
        list->freeSlot().setFocus();
        return;
    }
    const ColumnModel *home = m_focusOnSlot ? nullptr : m_models.modelOf(m_current);
    if (CardList *wanted = home ? listOf(home->place()) : nullptr)
        list = wanted;
    (list ? list : lists().first())->setFocus();
}

void BoardView::restore()
{
    refresh();
    m_settling = true;
    const ColumnModel *home = m_models.modelOf(m_current);
    for (CardList *list : lists()) {
        if (!home || &list->cards() != home) {
            list->select({});
            continue;
        }
        list->select(m_current);
    }
    giveFocusBack();
    m_settling = false;
    if (!home)
        m_current = {};
    if (!m_dragged.isEmpty())
        light(CardId(m_dragged));
    Q_EMIT currentCardChanged();
}

void BoardView::noteCurrent(CardList &list)
{
    if (m_settling || !list.currentIndex().isValid())
        return;
    const QScopedValueRollback<bool> guard(m_settling, true);
    m_current = list.cards().cardAt(list.currentIndex().row());
    for (CardList *other : lists()) {
        if (other != &list)
            other->select({});
    }
    Q_EMIT currentCardChanged();
}

void BoardView::showCard(const CardId &card)
{
    const ColumnModel *model = m_models.modelOf(card);
    CardList *list = model ? listOf(model->place()) : nullptr;
    if (!list)
        return;
    list->select(card);
    list->setFocus();
    // A list that has just got the keyboard made its first row current by itself: then nothing changes that would be told.
    noteCurrent(*list);
    ensureWidgetVisible(list, metric::widestGap, 0);
}

void BoardView::showFirst()
{
    if (!currentCard().isEmpty())
        return;
    for (CardList *list : lists()) {
        if (list->cards().rowCount() > 0) {
            showCard(list->cards().cardAt(0));
            return;
        }
    }
    if (!lists().isEmpty())
        lists().first()->setFocus();
}

void BoardView::goSideways(CardList &from, int direction, int y)
{
    const QList<CardList *> all = lists();
    qsizetype i = all.indexOf(&from) + direction;
    while (i >= 0 && i < all.size() && all.at(i)->cards().rowCount() == 0)
        i += direction;
    if (i < 0 || i >= all.size())
        return;
    CardList &to = *all.at(i);
    const QPoint at(to.viewport()->width() / 2, to.viewport()->mapFromGlobal(QPoint(0, y)).y());
    const QModelIndex hit = to.indexAt(at);
    showCard(to.cards().cardAt(hit.isValid() ? hit.row() : to.cards().rowCount() - 1));
}

void BoardView::light(const CardId &card)
{
    m_dragged = card;
    for (CardList *list : lists()) {
        const auto allowed = list->cards().mayDrop(card);
        const bool home = list->cards().rowOf(card) >= 0;
        if (allowed || home)
            list->setDropLook(home ? DropLook::Idle : DropLook::Lit);
        else
            list->setDropLook(DropLook::Dimmed, sentence(m_models.board(), allowed.error()));
    }
}

void BoardView::unlight()
{
    m_dragged = {};
    for (CardList *list : lists())
        list->setDropLook(DropLook::Idle);
}

void BoardView::endDrag()
{
    const CardId card = m_dragged;
    m_ownDrag = false;
    unlight();
    // The list that was dragged from is still at it; lists that are out of date may go once it has returned.
    QMetaObject::invokeMethod(&m_models, &BoardModels::letGo, Qt::QueuedConnection);
    // Dropped where it may not be: no drop event came, but the pointer still stands there and the button is up.
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    for (const CardList *list : lists()) {
        const bool over = list->viewport()->rect().contains(list->viewport()->mapFromGlobal(QCursor::pos()));
        if (over && list->cards().rowOf(card) < 0)
            refuseDrop(*list, card);
    }
}

void BoardView::refuseDrop(const CardList &list, const CardId &card)
{
    const auto allowed = list.cards().mayDrop(card);
    if (!allowed)
        Q_EMIT refused(allowed.error());
}

void BoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_delegate->forget();
    QScrollArea::changeEvent(event);
}

} // namespace pulley
