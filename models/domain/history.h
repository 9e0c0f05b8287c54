// History: what the journal says about each card's way through the columns, ready for figures.
#pragma once

#include "models/domain/change.h"

#include <QHash>
#include <QSet>

namespace pulley {

struct BlockedSpan {
    Instant from;
    /// Empty while still blocked.
    std::optional<Instant> to;
    QString reason;
    friend bool operator==(const BlockedSpan &, const BlockedSpan &) = default;
};

/// Somebody's time as an owner of a card.
struct OwnerSpan {
    PersonId person;
    Instant from;
    /// Empty while still an owner.
    std::optional<Instant> to;
    friend bool operator==(const OwnerSpan &, const OwnerSpan &) = default;
};

struct CardHistory {
    CardId id;
    qint64 number = 0;
    QString title;
    TypeId type;
    ClassId serviceClass;
    LaneId lane;
    QList<PersonId> owners;
    /// In order of time.
    QList<Visit> visits;
    QList<BlockedSpan> blocked;
    std::optional<Instant> discarded;
    /// Everybody who was ever an owner, in order of time.
    QList<OwnerSpan> owning = {};
    /// For a card that was brought in with its history: what is known to be uncertain about that.
    std::optional<ImportDoubts> imported = {};
    /// So many of the first visits came with it; the board saw the others.
    qsizetype importedVisits = 0;
    friend bool operator==(const CardHistory &, const CardHistory &) = default;
};

/// The history of `card` that begins with `visits`, and with the blocking it is under.
CardHistory begunHistory(const Card &card, QList<Visit> visits);

/// A limit set up (no `before`), altered, or removed (no `after`).
struct LimitChange {
    Instant at;
    std::optional<Limit> before;
    std::optional<Limit> after;
    friend bool operator==(const LimitChange &, const LimitChange &) = default;
};

/// A command about a card that was taken back, or took another one back: no figure counts it, but it was there. One command may
/// be about many cards.
struct Correction {
    CardId card;
    Instant at;
    qint64 revision = 0;
    friend bool operator==(const Correction &, const Correction &) = default;
};

/// A board's definition of workflow at some time and its cards' histories. Commands that were taken back, and those that took them
/// back, have left no trace in it.
struct History {
    BoardFacts facts;
    QList<Column> columns;
    QList<WorkType> types;
    QList<ServiceClass> classes;
    QList<CardHistory> cards;
    QList<Limit> limits = {};
    /// What led to `limits`, in order of time.
    QList<LimitChange> limitChanges = {};
    /// Commands taken back and those that took them back, in order of time, one a card and command: for those who ask what the
    /// figures leave out. No figure reads them.
    QList<Correction> corrections = {};
    QList<Lane> lanes = {};
    QList<Person> people = {};
};

/// The commands that figures leave out, from (command, reverts) pairs in journal order: those taken back, and those that took
/// them back. Taking back a revert (redo) makes the first count again.
QSet<CommandId> voided(const QList<std::pair<CommandId, CommandId>> &commands);

/// Folds changes to histories, in order: those of cards, of commands not voided; those of the board's policy, of every command.
/// The way of the limits is a matter of its own, again of commands not voided: noteLimit().
class HistoryBuilder
{
public:
    /// For everything, or for what was known at `asOf`.
    explicit HistoryBuilder(std::optional<Instant> asOf = {}) : m_asOf(asOf) { }

    bool isKnown(Instant at) const { return !m_asOf || at <= *m_asOf; }
    /// Whether the policy is to be without a change of it at `at`. What was set up before the first card came counts from the
    /// beginning: a history brought in from elsewhere is older than the board. Where no card counts, the policy stays as it is.
    bool isLaterPolicy(Instant at) const { return !isKnown(at) && !m_cards.isEmpty(); }
    void apply(const Change &change, Instant at);
    /// What a move that goes into a column or half does, without one: most of a journal is these.
    void enter(const CardId &card, const Visit &visit);
    /// Nothing where only the limit's place in their list changed.
    void noteLimit(const LimitAltered &altered, Instant at);
    /// A change of a command that figures leave out.
    void noteCorrection(const Correction &correction);
    /// The cards so far, by number.
    QList<CardHistory> take();
    /// The history so far, without visits and spans after `asOf` and cards that have no visit left. `policy` is the board's
    /// present one; it comes out as it was at `asOf`.
    History takeHistory(const Board &policy);

private:
    std::optional<Instant> m_asOf;
    QList<CardHistory> m_cards;
    /// By the ids of m_cards, in whose texts these look.
    QHash<QStringView, qsizetype> m_index;
    QList<Change> m_laterPolicy;
    QList<LimitChange> m_limitChanges;
    QList<Correction> m_corrections;
};

/// The history as it was known at `asOf`: commands, visits and spans after it are left out, and the policy is that of the time.
/// `policy` is the present one.
History historyOf(const Board &policy, const QList<JournalEntry> &journal, std::optional<Instant> asOf = {});

} // namespace pulley

// A growing list of them is moved as a whole.
Q_DECLARE_TYPEINFO(pulley::CardHistory, Q_RELOCATABLE_TYPE);
