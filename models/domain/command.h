// Command: what somebody wants of a board, before anybody has said yes.
#pragma once

#include "models/domain/board.h"
#include "models/domain/change.h"

#include <optional>
#include <variant>

namespace pulley {

/// Onto the board, into `column` (by default the first). Into an active column it starts work: who adds it owns it.
struct AddCard {
    CardId card;
    CardFacts facts;
    ColumnId column;
    /// When an open card has this key, that one is edited instead.
    QString dedupKey;
};

/// Into the next column, or further where the columns between may be passed over; a finished card into a later done column. Into an
/// active column, who pulls becomes an owner.
struct PullCard {
    CardId card;
    std::optional<ColumnId> to;
    /// Before which card it goes; by default last.
    std::optional<CardId> before;
    /// Into another lane on the way, empty for none; by default its own.
    std::optional<LaneId> lane = {};
};

/// The next card by policy (see pullpolicy.h), into `to` or wherever a slot is free.
struct PullNext {
    std::optional<ColumnId> to;
};

/// Done here: into the ready half of a split column; from an unsplit active column into the queue or done column behind it.
struct MarkReady {
    CardId card;
    std::optional<CardId> before;
    std::optional<LaneId> lane = {};
};

/// Back upstream, or from the ready half to the doing half (to = its own column). Wants a reason.
struct ReturnCard {
    CardId card;
    ColumnId to;
    QString reason;
    std::optional<CardId> before;
    std::optional<LaneId> lane = {};
};

/// Within its column and half, or into another lane there.
struct ReorderCard {
    CardId card;
    std::optional<CardId> before;
    std::optional<LaneId> lane = {};
};

struct JoinCard {
    CardId card;
};

struct LeaveCard {
    CardId card;
};

struct BlockCard {
    CardId card;
    QString reason;
};

struct UnblockCard {
    CardId card;
};

/// Adds a comment, or changes one's own; with an empty text takes one's own away.
struct SetComment {
    CardId card;
    CommentId comment;
    QString text;
};

struct DiscardCard {
    CardId card;
    QString reason;
};

/// `base`, where it holds values, is what the editor had read: refused (ChangedSince) when the card says otherwise by now.
struct EditCard {
    CardId card;
    CardPatch after;
    CardPatch base;
};

struct ImportedCard {
    Card card;
    QList<Visit> visits;
    ImportDoubts doubts = {};
};

/// A history from elsewhere, all or nothing. Numbers are given on import, in order.
struct ImportCards {
    QList<ImportedCard> cards;
    /// Where it came from, for the journal.
    QString source;
};

/// The board's own first command: everything of `board` but id, revision and cards.
struct CreateBoard {
    Board board;
};

struct EditBoard {
    BoardFacts facts;
    /// What they were when they were looked at: where given, only what differs from it is changed, and the rest is as the board has
    /// it.
    std::optional<BoardFacts> base = {};
};

/// Adds the item, or replaces the one of the same id; moves it to `index` where given.
template <class T>
struct SetItem {
    T item;
    std::optional<int> index;
};
using SetColumn = SetItem<Column>;
using SetLane = SetItem<Lane>;
using SetClass = SetItem<ServiceClass>;
using SetType = SetItem<WorkType>;
using SetPerson = SetItem<Person>;
using SetLimit = SetItem<Limit>;

template <class IdType>
struct RemoveItem {
    IdType id;
};
using RemoveColumn = RemoveItem<ColumnId>;
using RemoveLane = RemoveItem<LaneId>;
using RemoveClass = RemoveItem<ClassId>;
using RemoveType = RemoveItem<TypeId>;
using RemovePerson = RemoveItem<PersonId>;
using RemoveLimit = RemoveItem<LimitId>;

/// Takes back the command `of`: `changes` are the inverse of what it changed (see inverse()), so reverting a revert is redo.
/// Refused like any command; ChangedSince when somebody has changed the same thing since.
struct Revert {
    CommandId of;
    QList<Change> changes;
};

using Action =
    std::variant<AddCard, PullCard, PullNext, MarkReady, ReturnCard, ReorderCard, JoinCard, LeaveCard, BlockCard, UnblockCard,
                 SetComment, DiscardCard, EditCard, ImportCards, CreateBoard, EditBoard, SetColumn, SetLane, SetClass, SetType,
                 SetPerson, SetLimit, RemoveColumn, RemoveLane, RemoveClass, RemoveType, RemovePerson, RemoveLimit, Revert>;

struct Command {
    /// Made by the client, once; sent again after a lost connection it is not applied twice.
    CommandId id;
    PersonId by;
    Action action;
};

/// The cards that the action is about, by id: what a store has to have loaded before decide().
QList<CardId> cardsOf(const Action &action);

} // namespace pulley
