// BoardSession: the public face; what it promises is kept in the files beside this one.
#include "models/session/boardsession_p.h"

#include "models/domain/evolve.h"

namespace pulley {

BoardSession::BoardSession(const Location &location, const PersonId &me, QObject *parent) :
    QObject(parent), d(std::make_unique<Private>(this, location, me))
{
}

BoardSession::~BoardSession()
{
    // Timers and answers must find nobody home while the thread ends.
    blockSignals(true);
}

QFuture<Result<Done, StoreError>> BoardSession::open(const QString &key, OpenMode mode)
{
    return d->enter(key, mode);
}

QFuture<Result<Done, StoreError>> BoardSession::connectOnly(OpenMode mode)
{
    return d->enter(std::nullopt, mode);
}

QFuture<Result<QList<BoardSummary>, StoreError>> BoardSession::boards()
{
    using Boards = Result<QList<BoardSummary>, StoreError>;
    return run<Boards>([](BoardStore &store) { return store.boards(); });
}

QFuture<Outcome> BoardSession::create(const CreateBoard &action)
{
    return d->create(action);
}

bool BoardSession::isOpen() const
{
    return d->isOpen;
}

const Board &BoardSession::board() const
{
    return d->board;
}

const CountedBoard &BoardSession::counted() const
{
    if (!d->counted)
        d->counted.emplace(d->board);
    return *d->counted;
}

PersonId BoardSession::me() const
{
    return d->me;
}

bool BoardSession::isMeEnforced() const
{
    return d->isMeEnforced;
}

void BoardSession::setMe(const PersonId &me)
{
    if (d->isMeEnforced || me.isEmpty() || me == d->me)
        return;
    d->me = me;
    d->undo.clear();
    Q_EMIT meChanged();
    Q_EMIT undoChanged();
}

Location BoardSession::location() const
{
    return d->location;
}

ConnectionState BoardSession::state() const
{
    return d->state;
}

StoreError BoardSession::lastError() const
{
    return d->lastError;
}

QFuture<Outcome> BoardSession::submit(const Action &action)
{
    return d->append(Purpose::Ordinary, action);
}

int BoardSession::pending() const
{
    return d->queue.size();
}

QFuture<Outcome> BoardSession::undo()
{
    return d->append(Purpose::Undo, Revert{});
}

QFuture<Outcome> BoardSession::redo()
{
    return d->append(Purpose::Redo, Revert{});
}

bool BoardSession::canUndo() const
{
    return !d->undo.undos().isEmpty();
}

bool BoardSession::canRedo() const
{
    return !d->undo.redos().isEmpty();
}

QList<Change> BoardSession::undoChanges() const
{
    return canUndo() ? d->undo.undos().last().changes : QList<Change>();
}

QList<Change> BoardSession::redoChanges() const
{
    return canRedo() ? inverse(d->undo.redos().last().changes) : QList<Change>();
}

StoreThread &BoardSession::storeThread()
{
    return d->thread;
}

} // namespace pulley
