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
    friend bool operator==(const CardHistory &, const CardHistory &) = default;
};

/// A board's definition of workflow and its cards' histories. Commands that were taken back, and those that took them back,
/// have left no trace in it.
struct History {
    BoardFacts facts;
    QList<Column> columns;
    QList<WorkType> types;
    QList<ServiceClass> classes;
    QList<CardHistory> cards;
};

/// The commands that figures leave out, from (command, reverts) pairs in journal order: those taken back, and those that took
/// them back. Taking back a revert (redo) makes the first count again.
QSet<CommandId> voided(const QList<std::pair<CommandId, CommandId>> &commands);

/// Folds changes (of commands not voided, in order) to card histories.
class HistoryBuilder
{
public:
    void apply(const Change &change, Instant at);
    /// The cards so far, by number.
    QList<CardHistory> take();

private:
    QList<CardHistory> m_cards;
    QHash<CardId, qsizetype> m_index;
};

/// Cuts off the visits and spans after `asOf`, and cards that have no visit left.
void cutAt(QList<CardHistory> &cards, Instant asOf);

/// The history as it was known at `asOf`: commands, visits and spans after it are left out.
History historyOf(const Board &policy, const QList<JournalEntry> &journal, std::optional<Instant> asOf = {});

} // namespace pulley
