// TableBuilder: reads a history once, card by card, and lays out what it found in the order of a FlowTable.
#pragma once

#include "models/metrics/calendar.h"
#include "models/metrics/flowtable.h"
#include "models/metrics/stagerow.h"

#include <QHash>

namespace pulley {

/// Ids as small numbers, in order of first use. Cards next to each other often have the same.
template <class T>
class Numbering
{
public:
    int indexOf(const T &id, QList<T> &ids)
    {
        if (m_last < ids.size() && ids.at(m_last) == id)
            return m_last;
        if (const auto found = m_known.constFind(id); found != m_known.cend())
            return m_last = *found;
        m_last = int(ids.size());
        m_known.insert(id, m_last);
        ids.append(id);
        return m_last;
    }

private:
    QHash<T, int> m_known;
    int m_last = 0;
};

class TableBuilder
{
public:
    TableBuilder(const History &history, FlowTable &table);

    void build();

private:
    /// What a card has one of, in the history's order.
    struct Draft {
        int card = 0;
        int column = -1;
        int type = 0;
        int serviceClass = 0;
        int lane = 0;
        int span = 0;
        qint64 active = 0;
        qint64 waiting = 0;
        qint64 blocked = 0;
    };
    /// Where a card goes.
    struct Place {
        qint64 when = 0;
        qint64 number = 0;
        int draft = 0;
    };

    void reserve();
    void take(qsizetype card);
    /// False for a card that counts nowhere.
    bool counts(const CardHistory &card);
    void measure(const CardHistory &card, Draft &draft);
    void note(const CardHistory &card, int draft);
    QList<int> order();
    void layOutDrafts(const QList<int> &order);
    void layOutArrivals(const QList<int> &order);
    int dayOf(qint64 at) { return at == FlowTable::never ? FlowTable::noDay : int(m_calendar.dayNumber(fromMicros(at))); }
    DayEnds daysOf(qint64 from, qint64 to) { return {dayOf(from), dayOf(to)}; }
    int reasonOf(const QString &reason);

    const History &m_history;
    FlowTable &m_table;
    ColumnPlaces m_places;
    Calendar m_calendar;
    /// Of the card at hand.
    QList<Stay> m_stays;
    StageRow m_row;
    qint64 m_started = 0;
    qint64 m_finished = 0;

    /// In the history's order, as are the table's stays, blockers and owners until they are laid out. What is read together lies
    /// together: the order of rows leaps about in it.
    QList<Draft> m_drafts;
    QList<qint64> m_at; ///< a row a card
    QList<int> m_day;
    QList<Place> m_done;
    QList<Place> m_open;
    QList<Place> m_others;
    Numbering<TypeId> m_types;
    Numbering<ClassId> m_classes;
    Numbering<LaneId> m_lanes;
    Numbering<PersonId> m_people;
    Numbering<QString> m_reasons; ///< as compared
    QStringList m_compared;
};

} // namespace pulley
