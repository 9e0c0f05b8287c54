// A journal becomes sound by being replayed.
#include "models/domain/soundjournal.h"

#include "models/domain/replay.h"

namespace pulley {

SoundJournal::SoundJournal(QList<JournalEntry> entries, Board policy) : m_entries(std::move(entries)), m_policy(std::move(policy))
{
    m_policy.cards = {};
}

Result<SoundJournal, JournalFlaw> SoundJournal::from(QList<JournalEntry> entries)
{
    Replay replay;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (auto flaw = replay.take(entries.at(i))) {
            flaw->entry = i + 1;
            return Failure{*flaw};
        }
    }
    if (entries.isEmpty())
        return Failure{JournalFlaw{}};
    return SoundJournal(std::move(entries), replay.board());
}

SoundJournal SoundJournal::under(const QString &key) const
{
    SoundJournal renamed = *this;
    renamed.m_policy.facts.key = key;
    for (JournalEntry &entry : renamed.m_entries) {
        for (Change &change : entry.changes) {
            auto *altered = std::get_if<BoardAltered>(&change);
            if (!altered)
                continue;
            altered->after.key = key;
            if (!altered->before.key.isEmpty())
                altered->before.key = key;
        }
    }
    return renamed;
}

} // namespace pulley
