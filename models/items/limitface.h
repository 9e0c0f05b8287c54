// LimitFace: a limit where it acts: load against max, and which of the looks that is.
#pragma once

#include "models/domain/board.h"

namespace pulley {

enum class Fill { Unlimited, Room, OneFree, Full, Over, UnderMinimum };

struct LimitFace {
    LimitId limit;
    QString name;
    int load = 0;
    int max = 0;
    int min = 0;
    Fill fill = Fill::Unlimited;
    /// Those it counts in, in the board's order; empty for all work in progress.
    QList<ColumnId> columns;
    /// Free slots.
    int free() const { return max > load ? max - load : 0; }
    friend bool operator==(const LimitFace &, const LimitFace &) = default;
};

Fill fillOf(int load, int max, int min);
/// For EachPerson the slots of `person`.
LimitFace faceOf(const Board &board, const Limit &limit, const PersonId &person = {});
/// Where what it counts is known already.
LimitFace faceOf(const Board &board, const Limit &limit, int load);

/// Counts by place alone: no lane, class, type or person.
bool countsByPlaceOnly(const Limit &limit);

/// Over several columns and nothing else, the leftmost first: what stands as a bracket over their headers.
QList<LimitFace> spanLimits(const Board &board);
/// On work of one lane, whoever does it.
QList<LimitFace> laneLimits(const Board &board, const LaneId &lane);
/// On a class of service or a work type of any lane, whoever does it.
QList<LimitFace> kindLimits(const Board &board);

} // namespace pulley
