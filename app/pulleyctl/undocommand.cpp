// undo: the person's last command that still counts, found in the journal.
#include "app/pulleyctl/answers.h"
#include "app/pulleyctl/cardnames.h"
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/render.h"
#include "models/domain/evolve.h"
#include "models/domain/history.h"
#include "models/session/wording.h"

namespace pulley {

namespace {

/// The last command of `person` that was neither taken back nor took one back. The board's first entry made the board.
std::optional<JournalEntry> lastOf(const QList<JournalEntry> &journal, const PersonId &person)
{
    QList<std::pair<CommandId, CommandId>> commands;
    for (const JournalEntry &entry : journal)
        commands.append({entry.command, entry.reverts});
    const QSet<CommandId> out = voided(commands);
    for (auto entry = journal.crbegin(); entry != journal.crend(); ++entry) {
        if (entry->by == person && entry->revision > 1 && !out.contains(entry->command) && !entry->changes.isEmpty())
            return *entry;
    }
    return std::nullopt;
}

Result<std::optional<JournalEntry>, StoreError> lastInJournal(BoardStore &store, const PersonId &person)
{
    // Mostly it is among the latest; what takes an entry back always comes after it, so a tail of the journal is enough.
    for (const int tail : {50, 2000, 0}) {
        JournalQuery query;
        query.limit = tail;
        const auto journal = store.journal(query);
        if (!journal)
            return Failure{journal.error()};
        if (const auto entry = lastOf(*journal, person))
            return entry;
    }
    return std::optional<JournalEntry>();
}

} // namespace

Exit runUndo(Ctl &ctl)
{
    if (const auto exit = ctl.openBoard())
        return *exit;
    using Found = std::optional<JournalEntry>;
    const PersonId me = ctl.session().me();
    const auto found = ctl.read<Found>([me](BoardStore &store) { return lastInJournal(store, me); });
    if (!found)
        return ctl.fail(found.error());
    if (!*found) {
        Refusal none;
        none.rule = Rule::NothingToUndo;
        none.at = currentTime();
        return ctl.refuse(none);
    }
    const JournalEntry last = **found;
    const auto board = withEveryCardOf(ctl, {last});
    if (!board)
        return ctl.fail(board.error());
    const QString what = label(*board, last.changes);
    const Outcome outcome = ctl.submit(Revert{last.command, inverse(last.changes)});
    const auto *committed = std::get_if<Committed>(&outcome);
    if (!committed)
        return ctl.notCommitted(outcome);
    if (ctl.json()) {
        QJsonObject json = changesToJson(*board, entryOf(*committed).value_or(JournalEntry{}));
        json.insert(QStringLiteral("took_back"), last.revision);
        ctl.out().json(json);
    } else
        ctl.out().line(QCoreApplication::translate("pulleyctl", "took back: %1").arg(what));
    return ctl.finish(Exit::Done);
}

} // namespace pulley
