// Board: one team's definition of workflow and the cards on it. A value; evolve() is what changes it.
#pragma once

#include "models/domain/card.h"
#include "models/domain/limit.h"

#include <QHash>
#include <QList>
#include <functional>

namespace pulley {

enum class ColumnKind { Queue, Active, Done };

/// Sets a column apart at a glance; each theme has its own shade of it.
enum class Hue { None, Blue, Teal, Green, Amber, Red, Violet };

struct Column {
    ColumnId id;
    /// Unique on the board, ignoring case.
    QString name;
    ColumnKind kind = ColumnKind::Queue;
    /// Into doing and ready-to-pull halves that share one limit. Active columns only.
    bool split = false;
    /// A pull may pass over it. Queues may always be passed over.
    bool skippable = false;
    /// What must hold for a card to leave, as text.
    QString policy;
    Hue colour = Hue::None;
    friend bool operator==(const Column &, const Column &) = default;
};

struct Lane {
    LaneId id;
    QString name;
    friend bool operator==(const Lane &, const Lane &) = default;
};

enum class Urgency { Expedite, FixedDate, Standard, Intangible };

struct ServiceClass {
    ClassId id;
    QString name;
    Urgency urgency = Urgency::Standard;
    friend bool operator==(const ServiceClass &, const ServiceClass &) = default;
};

struct WorkType {
    TypeId id;
    QString name;
    /// One character that marks its cards.
    QString mark;
    bool toil = false;
    friend bool operator==(const WorkType &, const WorkType &) = default;
};

struct Person {
    PersonId id;
    QString name;
    /// Two letters or so for the avatar; derived from the name when empty.
    QString initials;
    friend bool operator==(const Person &, const Person &) = default;
};

/// What the board is called and where its flow starts and ends.
struct BoardFacts {
    /// Upper-case letters and digits, before every card number: OPS.
    QString key;
    QString name;
    /// IANA name or UTC offset such as UTC+09:00.
    QString timeZone = QStringLiteral("UTC");
    /// A card is started when it arrives here or further down.
    ColumnId commitment;
    /// A card is finished when it arrives here or further down. The first done column.
    ColumnId delivery;
    /// Service level expectation: slePercent of cards finish within sleDays calendar days; 0 days means none.
    int sleDays = 0;
    int slePercent = 85;
    /// Finished cards leave the board after so many calendar days in its time zone; 0: only when newer ones take their place
    /// (Board::finishedKept).
    int finishedDays = 0;
    friend bool operator==(const BoardFacts &, const BoardFacts &) = default;
};

struct Board {
    /// Finished cards kept on the board, the latest; older ones are history.
    static constexpr int finishedKept = 100;

    BoardId id;
    /// Of the last command folded in; 0 before the first.
    qint64 revision = 0;
    BoardFacts facts;
    QList<Column> columns;
    QList<Lane> lanes;
    QList<ServiceClass> classes;
    QList<WorkType> types;
    QList<Person> people;
    QList<Limit> limits;
    /// The number the next card gets.
    qint64 nextNumber = 1;
    /// Every open card, and the last finished ones.
    QHash<CardId, Card> cards;
    friend bool operator==(const Board &, const Board &) = default;
};

/// `theirs`, with what differs between `base` and `mine` as it is in `mine`.
BoardFacts merged(const BoardFacts &base, const BoardFacts &mine, const BoardFacts &theirs);

/// Index in board.columns, or -1.
int indexOf(const Board &board, const ColumnId &column);
const Column *findColumn(const Board &board, const ColumnId &id);
/// By name, ignoring case.
const Column *findColumn(const Board &board, const QString &name);
const Lane *findLane(const Board &board, const LaneId &id);
const ServiceClass *findClass(const Board &board, const ClassId &id);
const WorkType *findType(const Board &board, const TypeId &id);
const Person *findPerson(const Board &board, const PersonId &id);
const Limit *findLimit(const Board &board, const LimitId &id);
/// The limit on exactly this one column and nothing else, or null.
const Limit *columnLimit(const Board &board, const ColumnId &column);
const Limit *columnLimit(const QList<Limit> &limits, const ColumnId &column);
/// The limit that a column's room is told by: its own, else the first one over it and other columns that counts by place only;
/// else null.
const Limit *shownLimit(const Board &board, const ColumnId &column);
/// The first limit on each person's work that names the column, or null.
const Limit *limitOnEach(const Board &board, const ColumnId &column);
const Card *findCard(const Board &board, const CardId &id);
const Comment *findComment(const Card &card, const CommentId &id);
/// By "OPS-12", "ops-12" or "12"; null when not on the board.
const Card *findCard(const Board &board, const QString &number);
/// 12 of "OPS-12", "ops-12" and "12" where `key` is OPS; 0 where it is none of these.
qint64 cardNumberIn(const QString &key, const QString &text);
/// "OPS-12".
QString cardNumber(const Board &board, const Card &card);
QString cardNumber(const Board &board, qint64 number);
QString cardNumber(const QString &key, qint64 number);

/// The delivery point or further down.
bool finishes(const Board &board, const ColumnId &column);
bool isFinished(const Board &board, const Card &card);
/// Stands at or past the commitment point and is not finished.
bool isInProgress(const Board &board, const Card &card);
/// First arrival at or past the commitment (delivery) point that still counts, or nullopt.
std::optional<Instant> startedAt(const Board &board, const Card &card);
std::optional<Instant> finishedAt(const Board &board, const Card &card);

/// How cards of a column stand under each other: finished ones latest first, else by order key.
class ColumnOrder
{
public:
    ColumnOrder(const Board &board, const ColumnId &column) : m_finished(finishes(board, column)) { }
    bool operator()(const Card &a, const Card &b) const;

private:
    bool m_finished;
};

/// The cards of a column for which `wanted` holds, in their order. They are the board's own: good until it changes.
QList<const Card *> pickedIn(const Board &board, const ColumnId &column, const std::function<bool(const Card &)> &wanted);
/// Copies of all of them.
QList<Card> cardsIn(const Board &board, const ColumnId &column);
QList<Card> cardsIn(const Board &board, const ColumnId &column, Half half);

/// The parts of two boards that a reload must agree on: all but the finished cards kept.
bool sameOpenPart(const Board &a, const Board &b);

} // namespace pulley
