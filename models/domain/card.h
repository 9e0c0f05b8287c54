// Card: one piece of work and where it stands.
#pragma once

#include "models/domain/ids.h"
#include "models/domain/instant.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>

namespace pulley {

/// The half of a split column a card stands in; cards of an unsplit column stand in Doing.
enum class Half { Doing, Ready };

struct Blocking {
    QString reason;
    PersonId by;
    Instant since;
    friend bool operator==(const Blocking &, const Blocking &) = default;
};

/// First arrival at a column that still counts: a return upstream takes the later ones away (see arrivals.h).
struct Arrival {
    ColumnId column;
    Instant at;
    friend bool operator==(const Arrival &, const Arrival &) = default;
};

/// Where a card stands and since when. A move replaces the whole of it.
struct Standing {
    ColumnId column;
    Half half = Half::Doing;
    /// Sorts within the column; any text, compared by code point. See orderkey.h.
    QString order;
    /// When it came into this column and half.
    Instant since;
    QList<Arrival> arrivals;
    friend bool operator==(const Standing &, const Standing &) = default;
};

struct CheckItem {
    QString text;
    bool checked = false;
    friend bool operator==(const CheckItem &, const CheckItem &) = default;
};

enum class RelationKind { Blocks, BlockedBy, Relates };

/// What a card has to do with another one; written on one of the two, read from both (see relations.h).
struct Relation {
    RelationKind kind = RelationKind::Relates;
    CardId card;
    /// The other card's, so that it can be named when it has left the board.
    qint64 number = 0;
    friend bool operator==(const Relation &, const Relation &) = default;
};

/// What people write about a card.
struct CardFacts {
    QString title;
    /// Markdown, as typed. Untrusted text.
    QString description;
    TypeId type;
    ClassId serviceClass;
    LaneId lane;
    /// In the board's time zone; invalid when there is none.
    QDate due;
    QStringList tags;
    QList<CheckItem> checklist;
    /// URLs, as typed. Untrusted text.
    QStringList links;
    /// To other cards, each at most once and never to itself.
    QList<Relation> relations;
    friend bool operator==(const CardFacts &, const CardFacts &) = default;
};

/// Some of the facts: those that hold a value.
struct CardPatch {
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<TypeId> type;
    std::optional<ClassId> serviceClass;
    std::optional<LaneId> lane;
    std::optional<QDate> due;
    std::optional<QStringList> tags;
    std::optional<QList<CheckItem>> checklist;
    std::optional<QStringList> links;
    std::optional<QList<Relation>> relations;
    friend bool operator==(const CardPatch &, const CardPatch &) = default;
};

/// `facts` with the values that `patch` holds.
CardFacts patched(CardFacts facts, const CardPatch &patch);
/// The values of `facts` for the fields that `patch` holds: what an undo puts back.
CardPatch presentValues(const CardFacts &facts, const CardPatch &patch);
/// What in `after` differs from `before`.
CardPatch difference(const CardFacts &before, const CardFacts &after);

/// A note that somebody added to a card.
struct Comment {
    CommentId id;
    PersonId by;
    Instant at;
    /// When it was last changed; 0 when never.
    Instant edited;
    /// Markdown, as typed. Untrusted text.
    QString text;
    friend bool operator==(const Comment &, const Comment &) = default;
};

struct Card {
    CardId id;
    /// Unique on the board, given when the card is added: OPS-128.
    qint64 number = 0;
    CardFacts facts;
    QList<PersonId> owners;
    std::optional<Blocking> blocked;
    /// Oldest first.
    QList<Comment> comments;
    Standing standing;
    Instant created;
    /// Set for cards made by alerts: an open card of the same key is updated instead of added twice.
    QString dedupKey;
    friend bool operator==(const Card &, const Card &) = default;
};

} // namespace pulley
