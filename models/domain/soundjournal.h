// SoundJournal: a journal that tells of one board by that board's own rules, from its making on.
#pragma once

#include "models/domain/change.h"
#include "models/domain/refusal.h"
#include "models/domain/result.h"

namespace pulley {

/// Why a journal can't be believed.
struct JournalFlaw {
    enum class Kind {
        Empty,
        Revision, ///< not the one that is due: subject is the one it has
        Time,     ///< before the entry before it
        CommandMissing,
        CommandTwice,
        RevertsUnknown, ///< takes back a command that isn't in the journal before it
        NoChanges,
        BadId,     ///< empty, endless or with a NUL in it: subject
        BadNumber, ///< a card's number is none, or another card's: subject
        BadOrder,  ///< not an order key: subject
        BadVisits, ///< none, not in order of time, or not ending where the card stands: subject is the card
        Rule       ///< what a rule of the board says no to: refusal
    };
    Kind kind = Kind::Empty;
    /// The entry's place in the journal, from 1; 0 for the journal as a whole.
    qint64 entry = 0;
    QString subject;
    Refusal refusal;
};

class SoundJournal
{
public:
    /// Replays `entries` with every check that a replay can make: references, numbers, order keys, what each change says was
    /// there before it, the workflow after each change of policy, and limits by the same code as decide().
    static Result<SoundJournal, JournalFlaw> from(QList<JournalEntry> entries);

    const QList<JournalEntry> &entries() const { return m_entries; }
    /// What they lead to, without its cards.
    const Board &policy() const { return m_policy; }
    /// The same journal of a board called `key`, which isBoardKey().
    SoundJournal under(const QString &key) const;

private:
    SoundJournal(QList<JournalEntry> entries, Board policy);

    QList<JournalEntry> m_entries;
    Board m_policy;
};

} // namespace pulley
