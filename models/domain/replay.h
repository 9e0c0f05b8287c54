// Replay: a board followed through its journal entry by entry, doubting everything.
#pragma once

#include "models/domain/rules.h"
#include "models/domain/soundjournal.h"

#include <QSet>

namespace pulley {

class Replay
{
public:
    /// Folds the entry in, or says why it can't follow those before it.
    std::optional<JournalFlaw> take(const JournalEntry &entry);
    /// The policy and the open cards.
    const Board &board() const { return m_board; }

private:
    std::optional<JournalFlaw> headFlaw(const JournalEntry &entry) const;
    std::optional<JournalFlaw> changeFlaw(const Asked &asked, const Change &change) const;
    std::optional<JournalFlaw> newCardFlaw(const Asked &asked, const Card &card) const;
    void fetch(const QList<Change> &changes);
    void putAway();

    /// Between entries its open cards; during one the finished cards too that the entry is about.
    Board m_board;
    QHash<CardId, Card> m_finished;
    /// Every card that ever was on the board, and its number.
    QHash<CardId, qint64> m_numbers;
    QSet<qint64> m_taken;
    QSet<CommandId> m_commands;
    Instant m_last{};
};

} // namespace pulley
