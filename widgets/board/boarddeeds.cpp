// BoardActions: what each key, menu entry and drop asks for. Whether it is allowed the session says.
#include "widgets/board/boardactions.h"

#include "models/domain/pullpolicy.h"
#include "models/session/wording.h"
#include "widgets/board/boardview.h"
#include "widgets/board/carddeeds.h"
#include "widgets/board/reasondialog.h"
#include "widgets/board/words.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/whendone.h"

#include <QMenu>

namespace pulley {

namespace {

std::optional<CardId> placeBefore(const CardId &card)
{
    return card.isEmpty() ? std::optional<CardId>() : card;
}

} // namespace

const Card *BoardActions::current() const
{
    return findCard(m_models.board(), m_view.currentCard());
}

void BoardActions::pullNext(const std::optional<ColumnId> &into)
{
    whenDone(this, submit(PullNext{into}), [this](const Outcome &outcome) {
        if (const auto *committed = std::get_if<Committed>(&outcome))
            Q_EMIT pulled(*committed);
    });
}

void BoardActions::move(const CardId &card, const Place &to, const CardId &before)
{
    const Board &board = m_models.board();
    const Card *moved = findCard(board, card);
    if (!moved)
        return;
    const ColumnModel *list = m_models.model(to);
    const auto lane = list ? list->laneFor(card) : std::optional<LaneId>();
    const Action action = moveTo(board, card, to.column, to.half, placeBefore(before), {}, lane);
    if (std::holds_alternative<ReturnCard>(action))
        askReturn(*moved, {{placeWord(board, to.column, to.half), to}}, before);
    else
        submit(action, card);
}

void BoardActions::pull()
{
    pullNext();
}

void BoardActions::pullThis()
{
    if (const Card *card = current())
        submit(PullCard{card->id, {}, {}}, card->id);
}

QList<std::pair<QString, Place>> BoardActions::waysForward(const Card &card) const
{
    const Board &board = m_models.board();
    QList<std::pair<QString, Place>> ways;
    for (const Place &place : m_models.places()) {
        if (place.row != m_models.placeOf(card).row)
            continue;
        const bool pulls = std::holds_alternative<PullCard>(moveTo(board, card.id, place.column, place.half, {}));
        if (pulls && m_models.model(place)->mayDrop(card.id))
            ways.append({placeWord(board, place.column, place.half), place});
    }
    return ways;
}

void BoardActions::pullInto()
{
    const Card *card = current();
    if (!card)
        return;
    const auto ways = waysForward(*card);
    if (ways.isEmpty()) {
        pullThis(); // the rules say why not
        return;
    }
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("pullInto"));
    menu->setAccessibleName(m_deeds->headline(tr("Pull %1: %2 into"), card->id));
    for (const auto &way : ways) {
        menu->addAction(asMenuText(way.first), this, [this, id = card->id, to = way.second.column] {
            submit(PullCard{id, to, {}}, id);
        });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_view.currentRect().bottomLeft());
}

void BoardActions::ready()
{
    if (const Card *card = current())
        m_deeds->markReady(card->id);
}

QList<std::pair<QString, Place>> BoardActions::waysBack(const Card &card) const
{
    const Board &board = m_models.board();
    QList<std::pair<QString, Place>> ways;
    const Place home = m_models.placeOf(card);
    for (const Place &place : m_models.places()) {
        if (place.row != home.row)
            continue;
        if (place == home)
            break;
        if (std::holds_alternative<ReturnCard>(moveTo(board, card.id, place.column, place.half, {}, QString())))
            ways.prepend({placeWord(board, place.column, place.half), place});
    }
    return ways;
}

void BoardActions::askReturn(const Card &card, const QList<std::pair<QString, Place>> &targets, const CardId &before)
{
    const QString number = cardNumber(m_models.board(), card);
    const QString heading =
        targets.size() == 1 ? tr("Return %1 to %2").arg(number, targets.first().first) : tr("Return %1").arg(number);
    auto *dialog = new ReasonDialog(heading, tr("Why does it go back?"), tr("Return"), m_window);
    dialog->offer(targets);
    m_deeds->ask(*dialog, card.id, [this, id = card.id, before](const QString &reason, const Place &to) {
        const ColumnModel *list = m_models.model(to);
        return moveTo(m_models.board(), id, to.column, to.half, placeBefore(before), reason,
                      list ? list->laneFor(id) : std::optional<LaneId>());
    });
}

void BoardActions::goBack()
{
    const Card *card = current();
    if (!card)
        return;
    const auto ways = waysBack(*card);
    if (ways.isEmpty())
        submit(ReturnCard{card->id, card->standing.column, {}, {}}, card->id); // the rules say why not
    else
        askReturn(*card, ways, {});
}

void BoardActions::toggleBlock()
{
    if (const Card *card = current())
        m_deeds->toggleBlock(card->id);
}

void BoardActions::note()
{
    if (const Card *card = current())
        m_deeds->note(card->id);
}

void BoardActions::join()
{
    if (const Card *card = current())
        submit(JoinCard{card->id}, card->id);
}

void BoardActions::leave()
{
    if (const Card *card = current())
        submit(LeaveCard{card->id}, card->id);
}

void BoardActions::up()
{
    reorder(-1);
}

void BoardActions::down()
{
    reorder(2);
}

void BoardActions::reorder(int by)
{
    const Card *card = current();
    const ColumnModel *list = card ? m_models.modelOf(card->id) : nullptr;
    if (!list)
        return;
    const int row = list->rowOf(card->id);
    const bool room = by < 0 ? row > 0 : row + 1 < list->rowCount();
    if (!room)
        return;
    // Down is behind the next card shown, wherever that really is.
    const CardId next = by < 0 ? list->cardAt(row - 1) : list->following(row + 1);
    submit(ReorderCard{card->id, placeBefore(next)}, card->id);
}

void BoardActions::open()
{
    if (const Card *card = current())
        Q_EMIT openAsked(card->id);
}

void BoardActions::create()
{
    Q_EMIT newAsked();
}

void BoardActions::discard()
{
    if (const Card *card = current())
        m_deeds->discard(card->id);
}

void BoardActions::undo()
{
    m_session.undo();
}

void BoardActions::redo()
{
    m_session.redo();
}

} // namespace pulley
