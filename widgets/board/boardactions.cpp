// BoardActions: turns keys, menus and drops into commands. Whether they are allowed the session says.
#include "widgets/board/boardactions.h"

#include "models/domain/pullpolicy.h"
#include "models/session/wording.h"
#include "widgets/board/boardview.h"
#include "widgets/board/reasondialog.h"
#include "widgets/board/words.h"
#include "widgets/parts/whendone.h"

#include <QAction>

namespace pulley {

namespace {

CardId movedCard(const Committed &committed)
{
    if (committed.advance.entries.isEmpty())
        return {};
    for (const Change &change : committed.advance.entries.last().changes) {
        if (const auto *moved = std::get_if<CardMoved>(&change))
            return moved->card;
    }
    return {};
}

} // namespace

BoardActions::BoardActions(BoardSession &session, BoardModels &models, BoardView &view, QWidget *window) :
    QObject(&view), m_session(session), m_models(models), m_view(view), m_window(window)
{
    makeMoves();
    makeCares();
    makeEdits();
    connect(&view, &BoardView::currentCardChanged, this, &BoardActions::refresh);
    connect(&view, &BoardView::openAsked, this, &BoardActions::open);
    connect(&view, &BoardView::pullAsked, this, [this](const ColumnId &into) { pullNext(into); });
    connect(&view, &BoardView::moveAsked, this, &BoardActions::move);
    connect(&session, &BoardSession::undoChanged, this, &BoardActions::refresh);
    refresh();
}

QAction *BoardActions::add(const QString &text, const QString &tip, const QList<QKeySequence> &keys, Deed deed)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, deed);
    return action;
}

QAction *BoardActions::addForCard(const QString &text, const QString &tip, const QList<QKeySequence> &keys, Deed deed)
{
    QAction *action = add(text, tip, keys, deed);
    m_card.append(action);
    m_needCard.append(action);
    return action;
}

void BoardActions::makeMoves()
{
    m_card.append(add(tr("&Pull next"), tr("Take the next card by policy into a free slot"), {Qt::Key_P}, &BoardActions::pull));
    addForCard(tr("Pull &this card"), tr("Take the selected card into the next column"),
               {Qt::SHIFT | Qt::Key_P, Qt::CTRL | Qt::Key_Right}, &BoardActions::pullThis);
    addForCard(tr("&Done here"), tr("Ready to be pulled by the next column"), {Qt::Key_D}, &BoardActions::ready);
    addForCard(tr("&Return\u2026"), tr("Back upstream, with a reason"), {Qt::Key_R, Qt::CTRL | Qt::Key_Left},
               &BoardActions::goBack);
    m_card.append(nullptr);
    addForCard(tr("Move &up"), tr("Earlier in its list"), {Qt::CTRL | Qt::Key_Up}, &BoardActions::up);
    addForCard(tr("Move do&wn"), tr("Later in its list"), {Qt::CTRL | Qt::Key_Down}, &BoardActions::down);
    m_card.append(nullptr);
}

void BoardActions::makeCares()
{
    m_block = addForCard(tr("&Block\u2026"), tr("Say that it can't go on, and why"), {Qt::Key_B}, &BoardActions::toggleBlock);
    addForCard(tr("&Join"), tr("Work on it too"), {Qt::Key_J}, &BoardActions::join);
    addForCard(tr("&Leave"), tr("Let go of it"), {Qt::Key_L}, &BoardActions::leave);
    m_card.append(nullptr);
    addForCard(tr("&Open"), tr("Everything about the card"), {Qt::Key_Return, Qt::Key_Enter}, &BoardActions::open);
    m_new = add(tr("&New card\u2026"), tr("Put something on the board"), {Qt::Key_N}, &BoardActions::create);
    m_card.append(m_new);
    addForCard(tr("D&iscard\u2026"), tr("Off the board, kept in history"), {Qt::Key_Delete}, &BoardActions::discard);
}

void BoardActions::makeEdits()
{
    m_undo = add(tr("&Undo"), tr("Take back the last thing done here"), {Qt::CTRL | Qt::Key_Z, Qt::Key_Z}, &BoardActions::undo);
    m_redo = add(tr("&Redo"), tr("Do again what was taken back"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::SHIFT | Qt::Key_Z},
                 &BoardActions::redo);
}

QList<QAction *> BoardActions::cardActions() const
{
    return m_card;
}

QList<QAction *> BoardActions::editActions() const
{
    return {m_undo, m_redo};
}

QAction *BoardActions::newCard() const
{
    return m_new;
}

void BoardActions::refresh()
{
    const Card *card = current();
    for (QAction *action : std::as_const(m_needCard))
        action->setEnabled(card != nullptr);
    m_block->setText(card && card->blocked ? tr("Un&block") : tr("&Block\u2026"));
    m_undo->setEnabled(m_session.canUndo());
    m_redo->setEnabled(m_session.canRedo());
    const Board &board = m_models.board();
    m_undo->setText(m_session.canUndo() ? tr("&Undo: %1").arg(label(board, m_session.undoChanges())) : tr("&Undo"));
    m_redo->setText(m_session.canRedo() ? tr("&Redo: %1").arg(label(board, m_session.redoChanges())) : tr("&Redo"));
}

void BoardActions::submit(const Action &action, const CardId &follow)
{
    whenDone(this, m_session.submit(action), [this, follow](const Outcome &outcome) {
        const auto *committed = std::get_if<Committed>(&outcome);
        const CardId card = committed && follow.isEmpty() ? movedCard(*committed) : follow;
        if (committed && !card.isEmpty())
            m_view.showCard(card);
    });
}

const Card *BoardActions::current() const
{
    return findCard(m_models.board(), m_view.currentCard());
}

QString BoardActions::headline(const QString &pattern) const
{
    const Card *card = current();
    return card ? pattern.arg(cardNumber(m_models.board(), *card), card->facts.title.simplified().left(120)) : QString();
}

void BoardActions::pullNext(const std::optional<ColumnId> &into)
{
    submit(PullNext{into});
}

void BoardActions::move(const CardId &card, const Place &to, const CardId &before)
{
    const Board &board = m_models.board();
    const Card *moved = findCard(board, card);
    if (!moved)
        return;
    const std::optional<CardId> next = before.isEmpty() ? std::optional<CardId>() : before;
    const Action action = moveTo(board, card, to.column, to.half, next);
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

void BoardActions::ready()
{
    if (const Card *card = current())
        submit(MarkReady{card->id, {}}, card->id);
}

QList<std::pair<QString, Place>> BoardActions::waysBack(const Card &card) const
{
    const Board &board = m_models.board();
    QList<std::pair<QString, Place>> ways;
    for (const Place &place : m_models.places()) {
        if (place == placeOf(board, card))
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
    connect(dialog, &ReasonDialog::given, this, [this, id = card.id, before](const QString &reason, const Place &to) {
        const std::optional<CardId> next = before.isEmpty() ? std::optional<CardId>() : before;
        submit(moveTo(m_models.board(), id, to.column, to.half, next, reason), id);
    });
    dialog->open();
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
    const Card *card = current();
    if (!card)
        return;
    if (card->blocked) {
        submit(UnblockCard{card->id}, card->id);
        return;
    }
    auto *dialog = new ReasonDialog(headline(tr("Block %1: %2")), tr("What is it waiting for?"), tr("Block"), m_window);
    connect(dialog, &ReasonDialog::given, this, [this, id = card->id](const QString &reason) {
        submit(BlockCard{id, reason}, id);
    });
    dialog->open();
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
    const CardId next = list->cardAt(row + by);
    submit(ReorderCard{card->id, next.isEmpty() ? std::optional<CardId>() : next}, card->id);
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
    const Card *card = current();
    if (!card)
        return;
    auto *dialog = new ReasonDialog(headline(tr("Discard %1: %2")), tr("Why is it not needed?"), tr("Discard"), m_window);
    connect(dialog, &ReasonDialog::given, this, [this, id = card->id](const QString &reason) { submit(DiscardCard{id, reason}); });
    dialog->open();
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
