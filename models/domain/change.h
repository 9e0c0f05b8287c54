// Change: one thing that happened to a board. The journal is a list of them, and a board is what they fold to.
#pragma once

#include "models/domain/board.h"

#include <optional>
#include <variant>

namespace pulley {

struct CardAdded {
    Card card;
    friend bool operator==(const CardAdded &, const CardAdded &) = default;
};

/// A stay in a column, from history brought in from elsewhere.
struct Visit {
    ColumnId column;
    Half half = Half::Doing;
    Instant at;
    friend bool operator==(const Visit &, const Visit &) = default;
};

/// What is less than certain about a history brought in, as whoever read it knows.
struct ImportDoubts {
    bool datesOnly = false; ///< the file has days and no times
    bool estimated = false; ///< some stay was missing, and took the next one's time
    bool reordered = false; ///< times ran backwards, and were put in order
    friend bool operator==(const ImportDoubts &, const ImportDoubts &) = default;
};

/// A card and where it had been before it came here; `visits` are in order of time, the last one is where it stands.
struct CardImported {
    Card card;
    QList<Visit> visits;
    /// Where it came from: the name of a file.
    QString source = {};
    ImportDoubts doubts = {};
    friend bool operator==(const CardImported &, const CardImported &) = default;
};

enum class MoveKind { Pulled, MadeReady, Returned, Reordered };

struct CardMoved {
    CardId card;
    MoveKind kind = MoveKind::Pulled;
    Standing before;
    Standing after;
    /// Given for a return.
    QString reason;
    friend bool operator==(const CardMoved &, const CardMoved &) = default;
};

/// Both patches hold the same fields.
struct CardEdited {
    CardId card;
    CardPatch before;
    CardPatch after;
    friend bool operator==(const CardEdited &, const CardEdited &) = default;
};

struct CardJoined {
    CardId card;
    PersonId person;
    friend bool operator==(const CardJoined &, const CardJoined &) = default;
};

struct CardLeft {
    CardId card;
    PersonId person;
    friend bool operator==(const CardLeft &, const CardLeft &) = default;
};

struct CardBlocked {
    CardId card;
    Blocking blocking;
    friend bool operator==(const CardBlocked &, const CardBlocked &) = default;
};

struct CardUnblocked {
    CardId card;
    Blocking was;
    friend bool operator==(const CardUnblocked &, const CardUnblocked &) = default;
};

/// Added when there is no `before`, removed when there is no `after`.
struct CardCommented {
    CardId card;
    std::optional<Comment> before;
    std::optional<Comment> after;
    friend bool operator==(const CardCommented &, const CardCommented &) = default;
};

/// Off the board, kept in history. Also what taking back an add does.
struct CardDiscarded {
    Card card;
    QString reason;
    friend bool operator==(const CardDiscarded &, const CardDiscarded &) = default;
};

/// A discarded card is back where it stood.
struct CardRestored {
    Card card;
    QString reason;
    friend bool operator==(const CardRestored &, const CardRestored &) = default;
};

struct BoardAltered {
    BoardFacts before;
    BoardFacts after;
    friend bool operator==(const BoardAltered &, const BoardAltered &) = default;
};

/// Something of the board's policy at its place in its list.
template <class T>
struct Placed {
    int index = 0;
    T item;
    friend bool operator==(const Placed &, const Placed &) = default;
};

/// Added when there is no `before`, removed when there is no `after`, moved when the indices differ.
template <class T>
struct Altered {
    std::optional<Placed<T>> before;
    std::optional<Placed<T>> after;
    friend bool operator==(const Altered &, const Altered &) = default;
};
using ColumnAltered = Altered<Column>;
using LaneAltered = Altered<Lane>;
using ClassAltered = Altered<ServiceClass>;
using TypeAltered = Altered<WorkType>;
using PersonAltered = Altered<Person>;
using LimitAltered = Altered<Limit>;

using Change = std::variant<CardAdded, CardImported, CardMoved, CardEdited, CardJoined, CardLeft, CardBlocked, CardUnblocked,
                            CardDiscarded, CardRestored, BoardAltered, ColumnAltered, LaneAltered, ClassAltered, TypeAltered,
                            PersonAltered, LimitAltered, CardCommented>;

/// The card a change is about; empty for changes of the board's policy.
CardId cardOf(const Change &change);
/// The cards that `changes` are about, each once, in order of their first change.
QList<CardId> touchedCards(const QList<Change> &changes);

/// One committed command, as the journal keeps it.
struct JournalEntry {
    qint64 revision = 0;
    CommandId command;
    PersonId by;
    /// When it was committed, by the database server's clock on PostgreSQL. Never before that of an earlier revision.
    Instant at;
    /// The command this one took back; empty otherwise.
    CommandId reverts;
    QList<Change> changes;
    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

} // namespace pulley
