// Item dates: what every figure starts from, one row of stage arrivals a card.
#pragma once

#include "models/domain/history.h"

#include <optional>

namespace pulley {

/// A card that counts, and when it arrived at each of the board's columns (see settled() in arrivals.h).
struct ItemDates {
    const CardHistory *card = nullptr;
    QList<std::optional<Instant>> arrived;
    /// Where it stands.
    ColumnId column;
};

/// Where work starts and finishes, as indices of history.columns; -1 where the board has no such column.
struct FlowPoints {
    int commitment = -1;
    int delivery = -1;
};
FlowPoints flowPoints(const History &history);

/// The dates of every card of `history` that counts. A card discarded before it was finished counts nowhere, as if it had never
/// been; one discarded afterwards stays finished. Visits to columns that the board no longer has are passed over. The rows
/// point into `history`.
QList<ItemDates> itemDates(const History &history);

} // namespace pulley
