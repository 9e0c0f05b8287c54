// DragGuide: asks the models, and so the rules; the lists only show it.
#include "widgets/board/dragguide.h"

#include "models/domain/pullpolicy.h"
#include "models/session/wording.h"
#include "widgets/board/boardview.h"
#include "widgets/board/cardlist.h"
#include "widgets/board/words.h"

#include <QCursor>
#include <QGuiApplication>
#include <QScrollBar>

namespace pulley {

namespace {

constexpr int edgeZone = 44;
constexpr int fastestStep = 22;
constexpr auto edgePace = std::chrono::milliseconds(25);

/// How far to scroll where `at` is the pointer's place along a room of `length`.
int speed(int at, int length)
{
    if (at < 0 || at > length)
        return 0;
    if (at < edgeZone)
        return -(edgeZone - at) * fastestStep / edgeZone;
    return at > length - edgeZone ? (at - length + edgeZone) * fastestStep / edgeZone : 0;
}

} // namespace

DragGuide::DragGuide(BoardModels &models, BoardView &view) : QObject(&view), m_models(models), m_view(view)
{
    m_edge.setParent(this);
    m_edge.setObjectName(QStringLiteral("edge"));
    m_edge.setInterval(edgePace);
    connect(&m_edge, &QTimer::timeout, this, &DragGuide::scrollAtEdge);
    connect(&view, &BoardView::scrolled, this, &DragGuide::lightInSight);
}

void DragGuide::follow(CardList &list)
{
    connect(&list, &CardList::dragEntered, this, &DragGuide::light);
    connect(&list, &CardList::dragStarted, this, [this](const CardId &card) {
        m_own = true;
        m_models.hold();
        light(card);
    });
    connect(&list, &CardList::dragFinished, this, &DragGuide::end);
    connect(&list, &CardList::dragLeft, this, [this] {
        if (!m_own)
            unlight();
    });
    connect(&list, &CardList::dropRefused, this, [this, &list](const CardId &card) { refuse(list, card); });
}

void DragGuide::again()
{
    if (!m_dragged.isEmpty())
        light(CardId(m_dragged));
}

void DragGuide::light(const CardId &card)
{
    m_dragged = card;
    m_asked.clear();
    m_edge.start();
    lightInSight();
}

void DragGuide::lightInSight()
{
    if (m_dragged.isEmpty())
        return;
    for (CardList *list : m_view.lists()) {
        if (m_asked.contains(list) || list->visibleRegion().isEmpty())
            continue;
        m_asked.insert(list);
        if (list->cards().rowOf(m_dragged) >= 0) {
            list->setDropLook(DropLook::Idle);
            continue;
        }
        const RowFit fit = list->cards().fit(m_dragged);
        const auto allowed = list->cards().mayDrop(m_dragged);
        if (fit != RowFit::Fits)
            list->setDropLook(DropLook::Dimmed, fitWord(fit));
        else if (allowed)
            list->setDropLook(DropLook::Lit);
        else
            list->setDropLook(DropLook::Dimmed, sentence(m_models.board(), allowed.error()));
    }
}

void DragGuide::unlight()
{
    m_dragged = {};
    m_asked.clear();
    m_edge.stop();
    for (CardList *list : m_view.lists())
        list->setDropLook(DropLook::Idle);
}

void DragGuide::end()
{
    const CardId card = m_dragged;
    m_own = false;
    unlight();
    // The list that was dragged from is still at it; lists that are out of date may go once it has returned.
    QMetaObject::invokeMethod(&m_models, &BoardModels::letGo, Qt::QueuedConnection);
    // Dropped where it may not be: no drop event came, but the pointer still stands there and the button is up.
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    for (const CardList *list : m_view.lists()) {
        const QPoint at = list->viewport()->mapFromGlobal(QCursor::pos());
        if (list->viewport()->visibleRegion().contains(at) && list->cards().rowOf(card) < 0)
            refuse(*list, card);
    }
}

void DragGuide::refuse(const CardList &list, const CardId &card)
{
    if (const RowFit fit = list.cards().fit(card); fit != RowFit::Fits) {
        Q_EMIT m_view.unfit(fitWord(fit));
        return;
    }
    const auto allowed = list.cards().mayDrop(card);
    if (allowed)
        return;
    const Place to = list.cards().place();
    const bool wantsReason = std::holds_alternative<ReturnCard>(moveTo(m_models.board(), card, to.column, to.half, {}));
    // Sent like any pull: how often a limit says no is a figure, and there may be room by now.
    if (allowed.error().rule == Rule::LimitFull && !wantsReason)
        Q_EMIT m_view.moveAsked(card, to, {});
    else
        Q_EMIT m_view.refused(allowed.error());
}

void DragGuide::scrollAtEdge()
{
    const QWidget &room = *m_view.viewport();
    const QPoint at = room.mapFromGlobal(QCursor::pos());
    if (!room.rect().contains(at))
        return;
    QScrollBar &sideways = *m_view.horizontalScrollBar();
    sideways.setValue(sideways.value() + speed(at.x(), room.width()));
    if (m_view.hasLanes())
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + speed(at.y(), room.height()));
}

} // namespace pulley
