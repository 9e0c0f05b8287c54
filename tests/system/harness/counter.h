// Counter: counts a journal by itself, with no help from evolve(), decide() or load(): the checker that the product can't fool.
#pragma once

#include "models/domain/change.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace pulley::trial {

/// What a person did to a card, as the journal tells it, in order.
struct Deed {
    qint64 number = 0;
    MoveKind kind = MoveKind::Pulled;
    friend bool operator==(const Deed &, const Deed &) = default;
};

class Counter
{
public:
    /// The most cards that each column may hold at any revision.
    explicit Counter(const QMap<ColumnId, int> &most);

    void take(const QList<JournalEntry> &journal);

    /// One sentence for each thing that can't be so: a column over its limit, a card that moved from where it wasn't, a number or
    /// a command that came twice, a revision left out.
    const QStringList &wrongs() const { return m_wrongs; }
    /// How many of wrongs() are columns over their limit.
    int over() const { return m_over; }
    const QSet<CommandId> &commands() const { return m_commands; }
    QList<Deed> deedsOf(const PersonId &person) const { return m_deeds.value(person); }
    /// Where each card that is on the board stands.
    const QHash<CardId, ColumnId> &standing() const { return m_standing; }
    const QHash<CardId, qint64> &numbers() const { return m_numbers; }
    /// Numbers of all cards ever added.
    const QSet<qint64> &given() const { return m_given; }
    /// The fullest that a column has been.
    int peak(const ColumnId &column) const { return m_peaks.value(column); }

private:
    void take(const JournalEntry &entry);
    void take(const Change &change, const JournalEntry &entry);
    void arrive(const Card &card, const JournalEntry &entry);
    void depart(const CardId &card, const ColumnId &from, const JournalEntry &entry);
    void wrong(const JournalEntry &entry, const QString &what);

    QMap<ColumnId, int> m_most;
    QMap<ColumnId, int> m_peaks;
    QHash<ColumnId, int> m_loads;
    QHash<CardId, ColumnId> m_standing;
    QHash<CardId, qint64> m_numbers;
    QHash<PersonId, QList<Deed>> m_deeds;
    QSet<CommandId> m_commands;
    QSet<qint64> m_given;
    QStringList m_wrongs;
    qint64 m_revision = 0;
    int m_over = 0;
};

} // namespace pulley::trial
