// Restoring: what discarded a card is taken back by the same door as every undo.
#include "models/session/restoring.h"

#include "models/domain/discarded.h"
#include "models/domain/evolve.h"
#include "models/session/boardsession_p.h"

#include <QFutureWatcher>

namespace pulley {

namespace {

using Restore = std::variant<Revert, Refusal>;

Restore refusedAs(Rule rule, const CardId &card)
{
    Refusal refusal;
    refusal.rule = rule;
    refusal.card = card;
    return refusal;
}

/// Gives `future`'s answer to `promise` as long as `session` is there; without one, nobody holds the promise and it is cancelled.
void pass(const QFuture<Outcome> &future, BoardSession &session, const std::shared_ptr<QPromise<Outcome>> &promise)
{
    auto *watcher = new QFutureWatcher<Outcome>(&session);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &session, [watcher, promise] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            promise->addResult(watcher->result());
            promise->finish();
        }
    });
    watcher->setFuture(future);
}

} // namespace

Result<Restore, StoreError> restoreOf(BoardStore &store, const CardId &card)
{
    if (findCard(store.board(), card))
        return refusedAs(Rule::CardExists, card);
    const auto told = store.journal({.since = 0, .card = card, .limit = 0});
    if (!told)
        return Failure{told.error()};
    if (told->isEmpty())
        return refusedAs(Rule::NoSuchCard, {});
    auto entry = standingDiscard(*told, card);
    if (!entry)
        return refusedAs(Rule::CardFinished, card);
    if (!entry->reverts.isEmpty()) {
        // An undo took it away: it comes back with all that this undo took away, for figures leave out whole commands.
        const auto whole = store.entryAt(entry->revision);
        if (!whole)
            return Failure{whole.error()};
        entry = *whole;
    }
    return Restore{Revert{entry->command, inverse(entry->changes)}};
}

QFuture<Outcome> BoardSession::restore(const CardId &card)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    d->thread.post([inside = d.get(), card, promise](StoreThread::Slot &slot) {
        using Found = Result<Restore, StoreError>;
        const Found found =
            slot ? restoreOf(*slot, card) : Found(Failure{StoreError{StoreFault::Unreachable, inside->location.shown, {}}});
        inside->tell([inside, found, promise] {
            const auto answer = [promise](const Outcome &outcome) {
                promise->addResult(outcome);
                promise->finish();
            };
            if (!found)
                answer(found.error());
            else if (const auto *refusal = std::get_if<Refusal>(&*found))
                answer(*refusal);
            else
                pass(inside->append(Purpose::Ordinary, std::get<Revert>(*found)), *inside->q, promise);
        });
    });
    return promise->future();
}

} // namespace pulley
