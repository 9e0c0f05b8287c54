// BoardActions: the actions themselves, and the one way by which they submit.
#include "widgets/board/boardactions.h"

#include "models/session/wording.h"
#include "widgets/board/boardview.h"
#include "widgets/board/carddeeds.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/whendone.h"

#include <QAction>

namespace pulley {

namespace {

CardId movedCard(const Committed &committed)
{
    const auto entry = entryOf(committed);
    for (const Change &change : entry ? entry->changes : QList<Change>()) {
        if (const auto *moved = std::get_if<CardMoved>(&change))
            return moved->card;
    }
    return {};
}

} // namespace

BoardActions::BoardActions(BoardSession &session, BoardModels &models, BoardView &view, QWidget *window) :
    QObject(&view), m_session(session), m_models(models), m_view(view), m_window(window),
    m_deeds(new CardDeeds(
        session, [this](const Action &action, const CardId &card) { return submit(action, card); }, window, this))
{
    makeMoves();
    makeCares();
    makeEdits();
    makeLanes();
    connect(&view, &BoardView::currentCardChanged, this, &BoardActions::refresh);
    connect(&view, &BoardView::openAsked, this, &BoardActions::open);
    connect(&view, &BoardView::pullAsked, this, [this](const ColumnId &into) { pullNext(into); });
    connect(&view, &BoardView::moveAsked, this, &BoardActions::move);
    connect(&session, &BoardSession::undoChanged, this, &BoardActions::refresh);
    for (const QAction *named : {m_pull, m_new})
        connect(named, &QAction::changed, this, &BoardActions::tellKeys);
    tellKeys();
    refresh();
}

void BoardActions::tellKeys()
{
    const auto keys = [](const QAction *action) { return action->shortcut().toString(QKeySequence::NativeText); };
    m_view.setKeyWords({keys(m_pull), keys(m_new)});
}

QAction *BoardActions::add(const char *name, const QString &text, const QString &tip, const QList<QKeySequence> &keys, Deed deed)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    // A key held down is no wish to pull, block or discard over and over.
    action->setAutoRepeat(false);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, deed);
    return action;
}

QAction *BoardActions::addForCard(const char *name, const QString &text, const QString &tip, const QList<QKeySequence> &keys,
                                  Deed deed)
{
    QAction *action = add(name, text, tip, keys, deed);
    m_card.append(action);
    m_needCard.append(action);
    action->setProperty("whyNot", tr("no card is selected"));
    return action;
}

void BoardActions::makeMoves()
{
    m_pull =
        add("pullNext", tr("&Pull next"), tr("Take the next card by policy into a free slot"), {Qt::Key_P}, &BoardActions::pull);
    m_card.append(m_pull);
    addForCard("pullThis", tr("Pull &this card"), tr("Take the selected card into the next column"),
               {Qt::SHIFT | Qt::Key_P, Qt::CTRL | Qt::Key_Right}, &BoardActions::pullThis);
    addForCard("pullInto", tr("Pull &into\u2026"), tr("Take the selected card into a column of your choice"),
               {Qt::CTRL | Qt::SHIFT | Qt::Key_P, Qt::CTRL | Qt::SHIFT | Qt::Key_Right}, &BoardActions::pullInto);
    addForCard("ready", tr("&Done here"), tr("Ready to be pulled by the next column"), {Qt::Key_D}, &BoardActions::ready);
    addForCard("return", tr("&Return\u2026"), tr("Back upstream, with a reason"), {Qt::Key_R, Qt::CTRL | Qt::Key_Left},
               &BoardActions::goBack);
    m_card.append(nullptr);
    addForCard("moveUp", tr("Move &up"), tr("Earlier in its list"), {Qt::CTRL | Qt::Key_Up}, &BoardActions::up)
        ->setAutoRepeat(true);
    addForCard("moveDown", tr("Move do&wn"), tr("Later in its list"), {Qt::CTRL | Qt::Key_Down}, &BoardActions::down)
        ->setAutoRepeat(true);
    m_needLanes = {addForCard("laneAbove", tr("To the lane abo&ve"), tr("Into the lane above, in the same column"),
                              {Qt::CTRL | Qt::SHIFT | Qt::Key_Up}, &BoardActions::laneAbove),
                   addForCard("laneBelow", tr("To the lan&e below"), tr("Into the lane below, in the same column"),
                              {Qt::CTRL | Qt::SHIFT | Qt::Key_Down}, &BoardActions::laneBelow)};
    m_card.append(nullptr);
}

void BoardActions::makeLanes()
{
    m_lanes = {add("foldLane", tr("F&old or unfold lane"),
                   tr("The lane that is being worked in, down to how many cards stand where"), {Qt::Key_F7},
                   &BoardActions::foldLane),
               add("foldLanes", tr("Fold or unfold all lan&es"), tr("All lanes at once"), {Qt::SHIFT | Qt::Key_F7},
                   &BoardActions::foldLanes)};
    m_needLanes += m_lanes;
}

void BoardActions::makeCares()
{
    m_block =
        addForCard("block", tr("&Block\u2026"), tr("Say that it can't go on, and why"), {Qt::Key_B}, &BoardActions::toggleBlock);
    addForCard("note", tr("&Add a note\u2026"), tr("A comment on the card"), {Qt::Key_C}, &BoardActions::note);
    addForCard("join", tr("&Join"), tr("Work on it too"), {Qt::Key_J}, &BoardActions::join);
    addForCard("leave", tr("&Leave"), tr("Let go of it"), {Qt::Key_L}, &BoardActions::leave);
    m_card.append(nullptr);
    addForCard("open", tr("&Open"), tr("Everything about the card"), {Qt::Key_Return, Qt::Key_Enter}, &BoardActions::open);
    m_new = add("newCard", tr("&New card\u2026"), tr("Put something on the board"), {Qt::Key_N}, &BoardActions::create);
    m_card.append(m_new);
    addForCard("discard", tr("Di&scard\u2026"), tr("Off the board, kept in history"), {Qt::Key_Delete}, &BoardActions::discard);
}

void BoardActions::makeEdits()
{
    m_undo =
        add("undo", tr("&Undo"), tr("Take back the last thing done here"), {Qt::CTRL | Qt::Key_Z, Qt::Key_Z}, &BoardActions::undo);
    m_redo = add("redo", tr("&Redo"), tr("Do again what was taken back"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::SHIFT | Qt::Key_Z},
                 &BoardActions::redo);
    m_undo->setProperty("whyNot", tr("nothing to undo"));
    m_redo->setProperty("whyNot", tr("nothing to redo"));
}

QList<QAction *> BoardActions::cardActions() const
{
    return m_card;
}

QList<QAction *> BoardActions::editActions() const
{
    return {m_undo, m_redo};
}

QList<QAction *> BoardActions::laneActions() const
{
    return m_lanes;
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
    for (QAction *action : std::as_const(m_needLanes))
        action->setEnabled(m_view.hasLanes() && (card || m_lanes.contains(action)));
    m_block->setText(card && card->blocked ? tr("Un&block") : tr("&Block\u2026"));
    m_undo->setEnabled(m_session.canUndo());
    m_redo->setEnabled(m_session.canRedo());
    const Board &board = m_models.board();
    const auto told = [&board](const QList<Change> &changes) { return asMenuText(label(board, changes)); };
    m_undo->setText(m_session.canUndo() ? tr("&Undo: %1").arg(told(m_session.undoChanges())) : tr("&Undo"));
    m_redo->setText(m_session.canRedo() ? tr("&Redo: %1").arg(told(m_session.redoChanges())) : tr("&Redo"));
}

QFuture<Outcome> BoardActions::submit(const Action &action, const CardId &follow)
{
    const QFuture<Outcome> answer = m_session.submit(action);
    whenDone(this, answer, [this, follow, chosen = m_view.currentCard()](const Outcome &outcome) {
        const auto *committed = std::get_if<Committed>(&outcome);
        const CardId card = committed && follow.isEmpty() ? movedCard(*committed) : follow;
        if (committed && !card.isEmpty() && m_view.currentCard() == chosen)
            m_view.showCard(card);
    });
    return answer;
}

} // namespace pulley
