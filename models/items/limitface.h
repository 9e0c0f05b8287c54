// LimitFace: a limit where it acts: load against max, and which of the looks that is.
#pragma once

#include "models/domain/countedboard.h"

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

/// Unlimited where `max` is 0.
Fill fillOf(int load, int max, int min = 0);
/// For EachPerson the slots of `person`.
LimitFace faceOf(const CountedBoard &counted, const Limit &limit, const PersonId &person = {});
/// Where what it counts is known already.
LimitFace faceOf(const Board &board, const Limit &limit, int load);

/// Over several columns and nothing else, the leftmost first: what stands as a bracket over their headers.
QList<LimitFace> spanLimits(const CountedBoard &counted);
/// On work of one lane, whoever does it.
QList<LimitFace> laneLimits(const CountedBoard &counted, const LaneId &lane);
/// On a class of service or a work type of any lane, whoever does it.
QList<LimitFace> kindLimits(const CountedBoard &counted);

} // namespace pulley
