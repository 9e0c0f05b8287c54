// ColumnFace: what a column's header shows: load against its limit, and which of the looks that is.
#pragma once

#include "models/domain/finishedwindow.h"
#include "models/items/limitface.h"

namespace pulley {

/// How many cards are shown, of how many there are.
struct Shown {
    int shown = 0;
    int total = 0;
    friend bool operator==(const Shown &, const Shown &) = default;
};

struct ColumnFace {
    ColumnId column;
    QString name;
    ColumnKind kind = ColumnKind::Queue;
    bool split = false;
    QString policy;
    Hue colour = Hue::None;
    /// Cards that the column's own limit counts; without one, cards shown in the column.
    int load = 0;
    /// 0 where there is no limit of its own.
    int max = 0;
    int min = 0;
    Fill fill = Fill::Unlimited;
    /// Set where the column's slots are those of a limit over this and other columns, which stands as a bracket over them.
    QString sharedLimit = {};
    int sharedFree = 0;
    /// Set while a filter is on. It has no part in load, limit and slots.
    std::optional<Shown> shown = {};
    bool limited() const { return max > 0 || !sharedLimit.isEmpty(); }
    /// Free slots; 0 without a limit.
    int free() const { return max > load ? max - load : sharedFree; }
    friend bool operator==(const ColumnFace &, const ColumnFace &) = default;
};

ColumnFace faceOf(const CountedBoard &counted, const Column &column, const FinishedWindow &window = {});

/// Where a card stands in its column.
struct SlotFace {
    /// From 1 on, through both halves: among the cards that the column's own limit counts, or without one among those shown.
    int number = 0;
    /// The limit's slots, or without one the cards shown.
    int of = 0;
    bool limited = false;
    friend bool operator==(const SlotFace &, const SlotFace &) = default;
};
/// Nothing for a card that the limit doesn't count.
std::optional<SlotFace> slotOf(const Board &board, const Card &card, const FinishedWindow &window = {});
/// "slot 2 of 3", "3 of 7", as screen readers say it.
QString spoken(const SlotFace &slot);

/// Work in progress, and the whole-board limit on it (0: none).
struct WipFace {
    int load = 0;
    int max = 0;
    friend bool operator==(const WipFace &, const WipFace &) = default;
};
WipFace wipOf(const CountedBoard &counted);

} // namespace pulley
