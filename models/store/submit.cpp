// Submitting: lock, catch up, decide, write, commit; the board follows only after the database has said yes.
#include "models/store/boardstore_p.h"

#include "models/domain/decide.h"
#include "models/domain/evolve.h"
#include "models/store/cardrows.h"
#include "models/store/journalrows.h"
#include "models/store/statements.h"

#include <algorithm>

namespace pulley {

namespace {

/// The columns whose going or whose kind matters to all cards in them, on the board or long finished.
QList<ColumnId> columnsAtStake(const Action &action)
{
    if (const auto *removed = std::get_if<RemoveColumn>(&action))
        return {removed->id};
    if (const auto *set = std::get_if<SetColumn>(&action))
        return {set->item.id};
    QList<ColumnId> columns;
    if (const auto *revert = std::get_if<Revert>(&action)) {
        for (const Change &change : revert->changes) {
            const auto *altered = std::get_if<ColumnAltered>(&change);
            if (altered && altered->before)
                columns.append(altered->before->item.id);
        }
    }
    return columns;
}

bool carriesCard(const Change &change)
{
    return std::holds_alternative<CardAdded>(change) || std::holds_alternative<CardImported>(change)
        || std::holds_alternative<CardRestored>(change);
}

/// The cards that the entries touch and the board doesn't hold, but for those that the entries bring along.
QSet<CardId> missedCards(const Board &board, const QList<JournalEntry> &entries)
{
    QSet<CardId> missed;
    QSet<CardId> brought;
    for (const JournalEntry &entry : entries) {
        for (const Change &change : entry.changes) {
            const CardId id = cardOf(change);
            if (carriesCard(change))
                brought.insert(id);
            else if (!id.isEmpty() && !board.cards.contains(id) && !brought.contains(id))
                missed.insert(id);
        }
    }
    return missed;
}

} // namespace

CardFold folded(const Board &board, const QList<Change> &changes)
{
    CardFold fold(board);
    for (const Change &change : changes) {
        const Card *card = findCard(board, cardOf(change));
        if (card && !fold.find(card->id))
            fold.put(*card);
        fold.apply(change);
    }
    return fold;
}

Result<Done, StoreError> BoardStore::Private::takeMissed()
{
    const auto entries = readEntriesSince(connection, number, board.revision);
    if (!entries)
        return Failure{entries.error()};
    CardFold policy(board);
    for (const JournalEntry &entry : *entries) {
        for (const Change &change : entry.changes) {
            if (cardOf(change).isEmpty())
                policy.apply(change);
        }
    }
    QList<CardRow> rows;
    const auto read = [&](const QString &sql, const QVariantList &values) -> Result<Done, StoreError> {
        const auto found = readCards(connection, sql, values);
        if (!found)
            return Failure{found.error()};
        rows.append(*found);
        return Done{};
    };
    for (const CardId &id : missedCards(board, *entries)) {
        if (const auto done = read(sql::cardById(), {number, id.value}); !done)
            return done;
    }
    if (!turnedColumns(board, policy.policy()).isEmpty()) {
        if (const auto done = read(sql::openCards(), {number}); !done)
            return done;
    }
    for (const CardRow &row : rows) {
        if (row.state == CardState::Discarded || board.cards.contains(row.id))
            continue;
        board.cards.insert(row.id, row.card);
        keptCards.insert(row.id);
    }
    for (const JournalEntry &entry : *entries)
        evolve(board, entry);
    trimFinished(board);
    kept.append(*entries);
    return Done{};
}

Advance BoardStore::Private::handOut()
{
    Advance advance{board.revision, std::exchange(kept, {}), {}};
    for (const CardId &id : std::exchange(keptCards, {})) {
        if (const Card *card = findCard(board, id))
            advance.fetched.append(*card);
    }
    feed->watch(number, board.revision);
    return advance;
}

/// Sent again after a lost answer. Its entry is handed out too, though this client may know it.
Outcome BoardStore::Private::alreadyCommitted(qint64 revision)
{
    Transaction snapshot(connection);
    if (const auto begun = snapshot.begin(Transaction::Kind::Snapshot); !begun)
        return begun.error();
    if (const auto taken = takeMissed(); !taken)
        return taken.error();
    const auto own = readEntry(connection, number, revision);
    if (!own)
        return own.error();
    Committed committed{revision, true, handOut()};
    QList<JournalEntry> &entries = committed.advance.entries;
    if (entries.isEmpty() || entries.first().revision > revision)
        entries = *own + entries;
    return committed;
}

Result<Board, StoreError> BoardStore::Private::boardFor(const Action &action, QSet<CardId> &fetched)
{
    QList<std::pair<QString, QVariantList>> wanted;
    for (const CardId &id : cardsOf(action)) {
        if (!id.isEmpty() && !board.cards.contains(id) && !std::holds_alternative<ImportCards>(action))
            wanted.append({sql::cardById(), {number, id.value}});
    }
    for (const ColumnId &column : columnsAtStake(action))
        wanted.append({sql::cardInColumn(), {number, column.value}});
    Board whole = board;
    for (const auto &[sql, values] : wanted) {
        const auto rows = readCards(connection, sql, values);
        if (!rows)
            return Failure{rows.error()};
        for (const CardRow &row : *rows) {
            if (row.state == CardState::Discarded || whole.cards.contains(row.id))
                continue;
            whole.cards.insert(row.id, row.card);
            fetched.insert(row.id);
        }
    }
    return whole;
}

Result<Done, StoreError> BoardStore::Private::write(const CardFold &fold, const JournalEntry &entry)
{
    if (const auto done = writeEntries(connection, number, {entry}, Tell::Listeners); !done)
        return done;
    if (const auto done = writeCards(connection, number, fold); !done)
        return done;
    return updateBoard(connection, number, board, fold.policy(), fold.policyChanged());
}

Result<bool, StoreError> BoardStore::Private::isKeyTaken(const QString &key)
{
    if (const auto locked = lockBoards(connection); !locked)
        return Failure{locked.error()};
    const auto other = connection.single(sql::boardWithKey(), {key});
    if (!other)
        return Failure{other.error()};
    return other->isValid() && other->toString() != board.id.value;
}

Outcome BoardStore::Private::submit(Command command)
{
    if (!enforced.isEmpty())
        command.by = enforced;
    if (!feed->isAlive())
        return StoreError{StoreFault::Unreachable, connection.location().shown, {}};
    Transaction transaction(connection);
    if (const auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun.error();
    const auto locked = lockBoard(connection, number, command.id);
    if (!locked)
        return locked.error();
    if (locked->already > 0) {
        transaction.rollback();
        return alreadyCommitted(locked->already);
    }
    if (locked->revision > board.revision + 1) {
        if (const auto taken = takeMissed(); !taken)
            return taken.error();
        // PostgreSQL's lock waits with an old snapshot: the same command may have come in meanwhile.
        const auto own = std::find_if(kept.cbegin(), kept.cend(), [&](const JournalEntry &e) { return e.command == command.id; });
        if (own != kept.cend()) {
            transaction.rollback();
            return alreadyCommitted(own->revision);
        }
    }
    Outcome outcome = decideAndCommit(transaction, command, *locked);
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        noteRefusal(*refusal, command);
    return outcome;
}

Outcome BoardStore::Private::decideAndCommit(Transaction &transaction, const Command &command, const LockedBoard &locked)
{
    QSet<CardId> fetched;
    auto whole = boardFor(command.action, fetched);
    if (!whole)
        return whole.error();
    const auto changes = decide(*whole, command, locked.at);
    if (!changes)
        return changes.error();
    if (changes->isEmpty()) {
        transaction.rollback();
        return Committed{board.revision, false, handOut()};
    }
    const auto *revert = std::get_if<Revert>(&command.action);
    const JournalEntry entry{locked.revision, command.id, command.by, locked.at, revert ? revert->of : CommandId{}, *changes};
    const CardFold fold = folded(*whole, *changes);
    // Its cards are shared with `board`, which is about to change: a copy of them all would be made.
    *whole = {};
    if (fold.policy().facts.key != board.facts.key) {
        const auto taken = isKeyTaken(fold.policy().facts.key);
        if (!taken)
            return taken.error();
        if (*taken)
            return refusedKey(fold.policy().facts.key, locked.at);
    }
    if (const auto written = write(fold, entry); !written)
        return written.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    for (const FoldedCard &touched : fold.cards()) {
        if (!fetched.contains(touched.card.id))
            continue;
        board.cards.insert(touched.card.id, touched.card);
        keptCards.insert(touched.card.id);
    }
    evolve(board, entry);
    if (std::any_of(changes->cbegin(), changes->cend(), [&](const Change &change) { return mayFinish(board, change); }))
        trimFinished(board);
    kept.append(entry);
    return Committed{locked.revision, false, handOut()};
}

} // namespace pulley
