// ColumnFace: what a column's header shows: load against its limit, and which of the looks that is.
#pragma once

#include "models/domain/board.h"

namespace pulley {

enum class Fill { Unlimited, Room, OneFree, Full, Over, UnderMinimum };

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
    /// Cards that the limit counts; without a limit, cards in the column.
    int load = 0;
    /// 0 where there is no limit.
    int max = 0;
    int min = 0;
    Fill fill = Fill::Unlimited;
    /// Set where the limit spans more than this column.
    QString sharedLimit;
    /// Set while a filter is on. It has no part in load, limit and slots.
    std::optional<Shown> shown;
    /// Free slots; 0 without a limit.
    int free() const { return max > load ? max - load : 0; }
    friend bool operator==(const ColumnFace &, const ColumnFace &) = default;
};

ColumnFace faceOf(const Board &board, const Column &column);

/// Work in progress, and the whole-board limit on it (0: none).
struct WipFace {
    int load = 0;
    int max = 0;
    friend bool operator==(const WipFace &, const WipFace &) = default;
};
WipFace wipOf(const Board &board);

} // namespace pulley
