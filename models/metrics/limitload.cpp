// Limits over time: stays, owners and blocking as ends of days, intersected and counted into days.
#include "models/metrics/limitload.h"

#include "models/metrics/limitversions.h"

#include <algorithm>
#include <map>

namespace pulley {

namespace {

/// What was there at the end of each day of a range, from what came and went on each.
class Ends
{
public:
    explicit Ends(const DayRange &range) : m_within{range.from, range.to + 1}, m_steps(range.size() + 1, 0) { }

    void add(const DayEnds &days, int times)
    {
        const DayEnds within = overlap(days, m_within);
        if (within.isEmpty())
            return;
        m_steps[within.from - m_within.from] += times;
        m_steps[within.to - m_within.from] -= times;
    }
    QList<int> counts() const
    {
        QList<int> counts(m_steps.size() - 1, 0);
        int count = 0;
        for (qsizetype day = 0; day < counts.size(); ++day)
            counts[day] = count += m_steps.at(day);
        return counts;
    }

private:
    DayEnds m_within;
    QList<int> m_steps;
};

/// By person; by no one for limits that don't ask whose cards they are.
using Buckets = std::map<PersonId, Ends>;

/// Which cards and columns one version of a limit counts, by the table's numbers.
class Counted
{
public:
    Counted(const Limit &limit, const FlowTable &table) : m_table(table)
    {
        const Selector &selector = limit.selector;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const bool inProgress = table.points.commitment >= 0 && column >= table.points.commitment;
            m_columns.append(selector.columns.isEmpty() ? inProgress : selector.columns.contains(table.columns.at(column)));
        }
        for (const TypeId &type : table.types)
            m_types.append(selector.type.value_or(type) == type);
        for (const LaneId &lane : table.lanes)
            m_lanes.append(selector.lane.value_or(lane) == lane);
        for (const ClassId &id : table.classes)
            m_classes.append(selector.serviceClass.value_or(id) == id && !limit.exempt.contains(id));
    }

    bool has(const CardStay &stay) const
    {
        return m_columns.at(stay.column) && m_types.at(m_table.type.at(stay.row)) && m_lanes.at(m_table.lane.at(stay.row))
            && m_classes.at(m_table.serviceClass.at(stay.row));
    }

private:
    const FlowTable &m_table;
    QList<bool> m_columns;
    QList<bool> m_types;
    QList<bool> m_lanes;
    QList<bool> m_classes;
};

/// Counts the stays of a table into days, for one version of a limit after another.
class LimitCounter
{
public:
    /// Cards that were finished before the range fill nothing in it.
    LimitCounter(const FlowTable &table, const DayRange &range) :
        m_table(table), m_range(range), m_first(finishedWithin(table, {dateOf(range.from), {}}).from)
    {
    }

    Ends &endsOf(Buckets &buckets, const PersonId &person) const { return buckets.try_emplace(person, m_range).first->second; }

    void count(const LimitVersion &version, Buckets &buckets) const
    {
        const Selector &selector = version.limit.selector;
        const Counted counted(version.limit, m_table);
        Ends *all = selector.scope == PersonScope::EachPerson
            ? nullptr
            : &endsOf(buckets, selector.scope == PersonScope::OnePerson ? selector.person : PersonId{});
        auto owner = firstOf(m_table.owners, m_first);
        auto blocker = firstOf(m_table.blockers, m_first);
        for (auto stay = firstOf(m_table.stays, m_first); stay != m_table.stays.cend(); ++stay) {
            const DayEnds days = overlap(stay->days, version.days);
            if (days.isEmpty() || !counted.has(*stay))
                continue;
            blocker = std::find_if(blocker, m_table.blockers.cend(), [&](const CardBlocker &one) { return one.row >= stay->row; });
            if (selector.scope == PersonScope::Anyone) {
                fill(version.limit, stay->row, days, blocker, *all);
                continue;
            }
            owner = std::find_if(owner, m_table.owners.cend(), [&](const CardOwner &one) { return one.row >= stay->row; });
            for (auto one = owner; one != m_table.owners.cend() && one->row == stay->row; ++one) {
                const PersonId &person = m_table.people.at(one->person);
                const bool meant = selector.scope == PersonScope::EachPerson || person == selector.person;
                if (const DayEnds owned = overlap(days, one->days); meant && !owned.isEmpty())
                    fill(version.limit, stay->row, owned, blocker, endsOf(buckets, person));
            }
        }
    }

private:
    void fill(const Limit &limit, int row, const DayEnds &days, QList<CardBlocker>::const_iterator blocker, Ends &ends) const
    {
        ends.add(days, 1);
        for (; limit.blockedFree && blocker != m_table.blockers.cend() && blocker->row == row; ++blocker)
            ends.add(overlap(days, blocker->days), -1);
    }

    const FlowTable &m_table;
    DayRange m_range;
    qsizetype m_first;
};

void takeVersion(LimitLoad &load, const LimitVersion &version, int firstDay)
{
    const Limit &limit = version.limit;
    load.name = limit.name;
    for (int day = version.days.from; day < version.days.to; ++day) {
        const int count = load.load.at(day - firstDay);
        load.max[day - firstDay] = limit.max;
        ++load.daysInForce;
        load.daysFull += count >= limit.max ? 1 : 0;
        load.daysOver += count > limit.max ? 1 : 0;
        load.daysShort += count < limit.min ? 1 : 0;
        load.averageLoad += count;
        load.use += limit.max > 0 ? double(count) / limit.max : 0;
    }
}

LimitLoad summed(const QList<LimitVersion> &versions, const PersonId &person, const QList<int> &counts, int firstDay)
{
    LimitLoad load{.limit = versions.first().limit.id, .name = {}, .person = person, .load = counts, .max = {}};
    load.max.fill(0, counts.size());
    for (const LimitVersion &version : versions)
        takeVersion(load, version, firstDay);
    load.averageLoad /= load.daysInForce;
    load.use /= load.daysInForce;
    return load;
}

} // namespace

QList<LimitLoad> limitLoads(const History &history, const FlowTable &table, const DayRange &range)
{
    QList<LimitLoad> all;
    const LimitCounter counter(table, range);
    for (const QList<LimitVersion> &versions : limitVersions(history, range)) {
        Buckets buckets;
        for (const LimitVersion &version : versions)
            counter.count(version, buckets);
        for (const auto &bucket : buckets)
            all.append(summed(versions, bucket.first, bucket.second.counts(), range.from));
    }
    return all;
}

} // namespace pulley
