// Discarded cards, as the journal tells of them: a card that came back is discarded no more.
#include "models/domain/discarded.h"

namespace pulley {

std::optional<JournalEntry> standingDiscard(const QList<JournalEntry> &entries, const CardId &card)
{
    std::optional<JournalEntry> last;
    for (const JournalEntry &entry : entries) {
        for (const Change &change : entry.changes) {
            const auto *discarded = std::get_if<CardDiscarded>(&change);
            const auto *restored = std::get_if<CardRestored>(&change);
            if (discarded && discarded->card.id == card)
                last = entry;
            else if (restored && restored->card.id == card)
                last.reset();
        }
    }
    return last;
}

} // namespace pulley
