// Work mix: what kinds of work were finished, how much of it was toil, and in how few hands each kind is.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

/// The finished cards of one work type, class of service or lane.
template <class IdType>
struct MixShare {
    IdType id;
    qsizetype cards = 0;
    double activeHours = 0;
    /// Of all cards, and of all active hours; 0 of none.
    double cardShare = 0;
    double hourShare = 0;
    friend bool operator==(const MixShare &, const MixShare &) = default;
};

/// Most cards first, then by id; those without a card are left out.
QList<MixShare<TypeId>> mixByType(const FlowTable &table, const Rows &rows);
QList<MixShare<ClassId>> mixByClass(const FlowTable &table, const Rows &rows);
QList<MixShare<LaneId>> mixByLane(const FlowTable &table, const Rows &rows);

/// The share that a team wants its toil to stay under.
constexpr double toilLine = 0.5;

struct ToilShare {
    qsizetype cards = 0; ///< that are toil
    double cardShare = 0;
    double hourShare = 0;
    bool isOver = false; ///< either share is above the line
};
/// `types` say which are toil. Nullopt of no cards.
std::optional<ToilShare> toilShare(const QList<WorkType> &types, const FlowTable &table, const Rows &rows);

/// What one person had a hand in, of the finished cards of one type.
struct Concentration {
    TypeId type;
    PersonId person;
    qsizetype cards = 0;
    qsizetype of = 0; ///< finished cards of the type
    double share = 0;
    friend bool operator==(const Concentration &, const Concentration &) = default;
};
/// By type (most cards first), then the greatest share, then by person.
QList<Concentration> concentration(const FlowTable &table, const Rows &rows);

} // namespace pulley
