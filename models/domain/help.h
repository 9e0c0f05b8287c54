// Help: what somebody with no slot to pull into can do instead.
#pragma once

#include "models/domain/countedboard.h"

#include <QList>

namespace pulley {

/// In the order in which they are offered.
enum class HelpKind {
    Unblock, ///< a card of one's own
    Finish,  ///< the oldest card being worked in a limit that is full
    Review   ///< a card that waits in a ready half, and is nobody's own work
};

struct Help {
    HelpKind kind = HelpKind::Unblock;
    CardId card;
    /// Finish only: the full limit that it would free a slot of.
    LimitId limit;
    /// Blocked since; started; ready since.
    Instant since;
    friend bool operator==(const Help &, const Help &) = default;
};

/// What `person` can do for the flow without pulling: unblock what they own, longest blocked first; help the oldest card of each
/// limit that is full (of their own limit, one of their own); review what others have made ready, longest waiting first. Each card
/// once. Work that is not started, or finished, is never offered.
QList<Help> helpInstead(const CountedBoard &counted, const PersonId &person);

} // namespace pulley
