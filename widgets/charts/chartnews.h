// ChartNews: what has happened on the board since a chart's figures were computed, so that no history is read again for it.
#pragma once

#include "models/domain/board.h"
#include "widgets/charts/cycletimedata.h"

#include <QSet>

namespace pulley {

class ChartNews
{
public:
    void note(const JournalEntry &entry);
    void clear() { *this = {}; }
    bool isEmpty() const { return m_touched.isEmpty() && m_gone.isEmpty() && !m_policy; }

    /// `data` as the whole history would give it now, worked out from the cards that changed, as `board` has them. Nullopt
    /// where the board doesn't tell (its flow was redefined, a long finished card was changed, finished cards were taken back):
    /// then the history must be read.
    std::optional<CycleTimeData> applied(CycleTimeData data, const Board &board, Instant now) const;

private:
    /// Cards that may be finished now, or no longer, or told otherwise.
    QSet<CardId> m_touched;
    /// Cards taken back.
    QSet<CardId> m_gone;
    bool m_policy = false;
    bool m_flow = false;
};

} // namespace pulley
