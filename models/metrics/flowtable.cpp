// FlowTable: arrivals folded from visits by the one rule in arrivals.h, sorted, and laid out in columns.
#include "models/metrics/flowtable.h"

#include "models/metrics/calendar.h"
#include "models/metrics/stagerow.h"

#include <algorithm>
#include <tuple>

namespace pulley {

namespace {

/// A card that counts, before it has its place.
struct Draft {
    int group = 0; ///< finished, in progress, others
    qint64 when = 0;
    qint64 number = 0;
    int card = 0;
    qsizetype row = 0; ///< of the arrivals
};

struct WorkTimes {
    qint64 active = 0;
    qint64 waiting = 0;
    qint64 blocked = 0;
};

qint64 overlap(qint64 from, qint64 to, qint64 otherFrom, qint64 otherTo)
{
    return std::max<qint64>(0, std::min(to, otherTo) - std::max(from, otherFrom));
}

/// Microseconds of [from, to) for which `card` was blocked. It can't be blocked twice at a time.
qint64 blockedWithin(const CardHistory &card, qint64 from, qint64 to)
{
    qint64 sum = 0;
    for (const BlockedSpan &span : card.blocked)
        sum += overlap(from, to, toMicros(span.from), span.to ? toMicros(*span.to) : FlowTable::never);
    return sum;
}

class Builder
{
public:
    Builder(const History &history, FlowTable &table) :
        m_history(history), m_table(table), m_places(history.columns), m_calendar(zoneNamed(history.facts.timeZone))
    {
    }

    void build()
    {
        m_table.asOfDay = int(m_calendar.dayNumber(m_table.asOf));
        m_table.zone = m_calendar.zone();
        draft();
        std::sort(m_drafts.begin(), m_drafts.end(), [](const Draft &a, const Draft &b) {
            return std::tie(a.group, a.when, a.number) < std::tie(b.group, b.when, b.number);
        });
        std::sort(m_table.abandoned.begin(), m_table.abandoned.end());
        layOut();
        measure();
    }

private:
    qint64 arrival(const QList<qint64> &row, int point) const { return point < 0 ? FlowTable::never : row.at(point); }

    void draft()
    {
        StageRow stages(m_history.columns.size());
        for (qsizetype card = 0; card < m_history.cards.size(); ++card) {
            const CardHistory &history = m_history.cards.at(card);
            m_places.fold(history.visits, stages);
            const qint64 started = arrival(stages.settled(), m_table.points.commitment);
            const qint64 finished = arrival(stages.settled(), m_table.points.delivery);
            const bool begun = started != FlowTable::never;
            const bool done = finished != FlowTable::never;
            if (history.discarded && !done) {
                if (begun)
                    m_table.abandoned.append(int(m_calendar.dayNumber(*history.discarded)));
                continue;
            }
            const int group = !begun ? 2 : done ? 0 : 1;
            m_drafts.append({group, group == 0 ? finished : group == 1 ? started : 0, history.number, int(card), m_drafts.size()});
            m_table.finished += group == 0 ? 1 : 0;
            m_table.started += group < 2 ? 1 : 0;
            m_arrivals.append(stages.settled());
            m_standing.append(stages.standing());
        }
    }

    void layOut()
    {
        const qsizetype columns = m_history.columns.size();
        const qsizetype rows = m_drafts.size();
        m_table.at.fill(QList<qint64>(rows), columns);
        m_table.day.fill(QList<int>(rows), columns);
        for (qsizetype column = 0; column < columns; ++column) {
            qint64 *at = m_table.at[column].data();
            int *day = m_table.day[column].data();
            for (qsizetype row = 0; row < rows; ++row) {
                at[row] = m_arrivals.at(m_drafts.at(row).row * columns + column);
                day[row] = at[row] == FlowTable::never ? FlowTable::noDay : int(m_calendar.dayNumber(fromMicros(at[row])));
            }
        }
        m_table.card.reserve(rows);
        m_table.column.reserve(rows);
        for (const Draft &draft : std::as_const(m_drafts)) {
            const CardHistory &card = m_history.cards.at(draft.card);
            m_table.card.append(draft.card);
            m_table.column.append(m_standing.at(draft.row));
            m_table.type.append(m_types.indexOf(card.type, m_table.types));
            m_table.serviceClass.append(m_classes.indexOf(card.serviceClass, m_table.classes));
            m_table.lane.append(m_lanes.indexOf(card.lane, m_table.lanes));
        }
    }

    void measure()
    {
        const qsizetype rows = m_drafts.size();
        m_table.span.fill(0, rows);
        m_table.active.fill(0, rows);
        m_table.waiting.fill(0, rows);
        m_table.blocked.fill(0, rows);
        for (qsizetype row = 0; row < m_table.started; ++row) {
            const bool done = row < m_table.finished;
            const int end = done ? m_table.finishDay().at(row) : m_table.asOfDay;
            m_table.span[row] = m_table.scale.span(m_table.startDay().at(row), end);
            const WorkTimes times = workTimes(m_history.cards.at(m_table.card.at(row)), m_table.startAt().at(row),
                                              done ? m_table.finishAt().at(row) : toMicros(m_table.asOf));
            m_table.active[row] = times.active;
            m_table.waiting[row] = times.waiting;
            m_table.blocked[row] = times.blocked;
        }
    }

    WorkTimes workTimes(const CardHistory &card, qint64 started, qint64 ended) const
    {
        WorkTimes times;
        times.blocked = blockedWithin(card, started, ended);
        m_places.eachStay(card.visits, [&](const Stay &stay) {
            const qint64 from = std::max(stay.from, started);
            const qint64 to = std::min(stay.to, ended);
            const ColumnKind kind = m_history.columns.at(stay.column).kind;
            if (to <= from || kind == ColumnKind::Done)
                return;
            const bool worked = kind == ColumnKind::Active && stay.half == Half::Doing;
            const qint64 waiting = worked ? blockedWithin(card, from, to) : to - from;
            times.waiting += waiting;
            times.active += to - from - waiting;
        });
        return times;
    }

    /// Ids as small numbers, in order of their first card. Cards next to each other often have the same.
    template <class IdType>
    struct Numbering {
        QHash<IdType, int> known;

        int indexOf(const IdType &id, QList<IdType> &ids)
        {
            if (const auto found = known.constFind(id); found != known.cend())
                return *found;
            known.insert(id, int(ids.size()));
            ids.append(id);
            return int(ids.size()) - 1;
        }
    };

    const History &m_history;
    FlowTable &m_table;
    ColumnPlaces m_places;
    Calendar m_calendar;
    QList<Draft> m_drafts;
    QList<qint64> m_arrivals; ///< a settled row a draft
    QList<int> m_standing;
    Numbering<TypeId> m_types;
    Numbering<ClassId> m_classes;
    Numbering<LaneId> m_lanes;
};

} // namespace

FlowPoints flowPoints(const History &history)
{
    const ColumnPlaces places(history.columns);
    return {places.indexOf(history.facts.commitment), places.indexOf(history.facts.delivery)};
}

FlowTable flowTable(const History &history, Instant asOf, const DayScale &scale)
{
    FlowTable table;
    table.asOf = asOf;
    table.scale = scale;
    table.points = flowPoints(history);
    for (const Column &column : history.columns)
        table.columns.append(column.id);
    Builder(history, table).build();
    return table;
}

Rows finishedWithin(const FlowTable &table, const Period &period)
{
    if (table.finished == 0)
        return {};
    const auto first = table.finishDay().cbegin();
    const auto last = first + table.finished;
    const auto from = period.from.isValid() ? std::lower_bound(first, last, dayNumberOf(period.from)) : first;
    const auto to = period.to.isValid() ? std::upper_bound(first, last, dayNumberOf(period.to)) : last;
    return {from - first, std::max(from, to) - first};
}

DayRange daysOf(const FlowTable &table, const Period &period)
{
    if (table.started == 0)
        return {};
    const int to = period.to.isValid() ? std::min(dayNumberOf(period.to), table.asOfDay) : table.asOfDay;
    const auto started = table.startDay().cbegin();
    const int from = period.from.isValid() ? dayNumberOf(period.from) : *std::min_element(started, started + table.started);
    return {from, to};
}

} // namespace pulley
