// Refusal: a rule's no, with the facts behind it. Words for it are made in models/session/wording.h.
#pragma once

#include "models/domain/board.h"

#include <QList>

namespace pulley {

enum class Rule {
    LimitFull,     ///< entering a limit that is full: limit, load, max, coming, holders, soonest
    NotReady,      ///< still being worked in a split column, and not by whoever pulls: card, column, holders
    NotDownstream, ///< a pull goes forward only
    NotUpstream,   ///< a return goes back only
    ColumnBetween, ///< a pull may not pass over `column`
    NothingBeyond, ///< there is no column after it
    ReasonMissing, ///< returns, blocks and discards say why
    TitleMissing,
    NoSuchCard,
    NoSuchColumn,
    NoSuchItem,   ///< lane, class, type, limit or person that the board doesn't know: subject
    CardFinished, ///< finished cards are not worked on; return it first
    AlreadyBlocked,
    NotBlocked,
    AlreadyOwner,
    NotOwner,
    AlreadyReady,
    AlreadyThere,
    CommentEmpty,
    NotYourComment, ///< somebody else's: person
    NothingToPull,  ///< no card may be pulled by this person now
    NothingToUndo,
    ChangedSince, ///< somebody changed the same thing since it was read: card or subject
    CardExists,
    ColumnInUse, ///< cards stand in it, or it's the commitment or delivery point, or a limit names it
    ItemInUse,   ///< cards or limits refer to it: subject
    NameTaken,
    NameMissing,
    BadLimit, ///< max below 1 or below min, or a selector that names a done column
    BadBoard  ///< key, time zone, order of columns or points make no workflow: subject says which; or column, done before delivery
};

/// A card that fills a slot.
struct Holder {
    CardId card;
    qint64 number = 0;
    QString title;
    QList<PersonId> owners;
    /// In its present column.
    Instant since;
    bool blocked = false;
    friend bool operator==(const Holder &, const Holder &) = default;
};

struct Refusal {
    Rule rule = Rule::NoSuchCard;
    /// When it was said: ages of holders are counted to here.
    Instant at;
    CardId card;
    ColumnId column;
    /// For LimitFull; a copy, so that it can be worded after the limit has changed.
    Limit limit;
    /// Whose slots, when the limit counts each person's.
    PersonId person;
    int load = 0;
    int max = 0;
    /// Cards that would have entered it at once: more than one, they may be refused though there is room for some.
    int coming = 0;
    /// Longest in place first.
    QList<Holder> holders;
    /// The holder likely to leave first: not blocked, furthest along, oldest.
    CardId soonest;
    /// A name or value the other fields can't hold.
    QString subject;
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

} // namespace pulley
