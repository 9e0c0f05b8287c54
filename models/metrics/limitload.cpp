// Limits over time: stays, owners and blocking as spans of days, intersected and counted into days.
#include "models/metrics/limitload.h"

#include "models/metrics/calendar.h"
#include "models/metrics/stagerow.h"

#include <QMap>
#include <algorithm>

namespace pulley {

namespace {

/// At the end of the days from `from` to `to`, the latter not included.
struct DaySpan {
    int from = 0;
    int to = 0;
    bool isEmpty() const { return from >= to; }
};

DaySpan meet(const DaySpan &a, const DaySpan &b)
{
    return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

/// A limit as it was at the end of some days.
struct Version {
    Limit limit;
    DaySpan days;
};

struct ColumnDays {
    int column = 0;
    DaySpan days;
};

/// A card as limits see it, in days.
struct CardDays {
    const CardHistory *card = nullptr;
    QList<ColumnDays> stays; ///< up to its finish
    QList<DaySpan> blocked;
    QList<std::pair<PersonId, DaySpan>> owning;
};

/// What was there at the ends of each day of `range`, from what came and went on each.
class Ends
{
public:
    explicit Ends(const DayRange &range) : m_range(range), m_steps(range.size() + 1, 0) { }

    void add(const DaySpan &days, int times)
    {
        const DaySpan within = meet(days, {m_range.from, m_range.to + 1});
        if (within.isEmpty())
            return;
        m_steps[within.from - m_range.from] += times;
        m_steps[within.to - m_range.from] -= times;
    }
    QList<int> counts() const
    {
        QList<int> counts(m_range.size(), 0);
        int count = 0;
        for (qsizetype day = 0; day < counts.size(); ++day)
            counts[day] = count += m_steps.at(day);
        return counts;
    }

private:
    DayRange m_range;
    QList<int> m_steps;
};

class LimitCounter
{
public:
    LimitCounter(const History &history, const FlowTable &table, const DayRange &range) :
        m_history(history), m_table(table), m_range(range), m_calendar(table.zone)
    {
    }

    QList<LimitLoad> loads()
    {
        takeVersions();
        takeCards();
        QList<LimitLoad> all;
        for (const LimitId &id : std::as_const(m_order)) {
            QMap<PersonId, Ends> people;
            Ends max(m_range);
            for (const Version &version : std::as_const(m_versions)) {
                if (version.limit.id == id) {
                    max.add(version.days, version.limit.max);
                    count(version, people);
                }
            }
            for (auto person = people.cbegin(); person != people.cend(); ++person)
                all.append(summed(id, person.key(), person->counts(), max.counts()));
        }
        return all;
    }

private:
    static constexpr int always = FlowTable::noDay;

    DaySpan daysOf(Instant from, const std::optional<Instant> &to)
    {
        return {int(m_calendar.dayNumber(from)), to ? int(m_calendar.dayNumber(*to)) : always};
    }

    void open(const Limit &limit, int day)
    {
        if (!m_order.contains(limit.id))
            m_order.append(limit.id);
        m_versions.append({limit, {day, always}});
    }
    /// False where the limit was not there.
    bool close(const LimitId &limit, int day)
    {
        for (auto version = m_versions.rbegin(); version != m_versions.rend(); ++version) {
            if (version->limit.id == limit) {
                const bool stood = version->days.to == always;
                version->days.to = std::min(version->days.to, day);
                return stood;
            }
        }
        return false;
    }

    void takeVersions()
    {
        for (const LimitChange &change : m_history.limitChanges) {
            const int day = int(m_calendar.dayNumber(change.at));
            if (change.before && !close(change.before->id, day)) {
                open(*change.before, m_range.from);
                close(change.before->id, day);
            }
            if (change.after)
                open(*change.after, day);
        }
        for (const Limit &limit : m_history.limits) {
            if (!m_order.contains(limit.id))
                open(limit, m_range.from);
        }
        m_versions.removeIf([this](const Version &version) {
            return meet(version.days, {m_range.from, m_range.to + 1}).isEmpty();
        });
        m_order.removeIf([this](const LimitId &id) {
            return std::none_of(m_versions.cbegin(), m_versions.cend(),
                                [&](const Version &version) { return version.limit.id == id; });
        });
    }

    /// All that were not finished before the range.
    void takeCards()
    {
        const ColumnPlaces places(m_history.columns);
        for (qsizetype row = finishedWithin(m_table, {dateOf(m_range.from), {}}).from; row < m_table.rows(); ++row) {
            const CardHistory &card = m_history.cards.at(m_table.card.at(row));
            CardDays days{.card = &card, .stays = {}, .blocked = {}, .owning = {}};
            places.eachStay(card.visits, [&](const Stay &stay) {
                const bool counts = m_table.points.delivery < 0 || stay.column < m_table.points.delivery;
                const DaySpan span =
                    daysOf(fromMicros(stay.from), stay.to == StageRow::never ? std::nullopt : std::optional(fromMicros(stay.to)));
                if (counts && !span.isEmpty())
                    days.stays.append({stay.column, span});
            });
            for (const BlockedSpan &span : card.blocked)
                days.blocked.append(daysOf(span.from, span.to));
            for (const OwnerSpan &span : card.owning)
                days.owning.append({span.person, daysOf(span.from, span.to)});
            if (!days.stays.isEmpty())
                m_cards.append(days);
        }
    }

    bool selects(const Limit &limit, const CardHistory &card) const
    {
        const Selector &selector = limit.selector;
        return (!selector.lane || *selector.lane == card.lane)
            && (!selector.serviceClass || *selector.serviceClass == card.serviceClass)
            && (!selector.type || *selector.type == card.type) && !limit.exempt.contains(card.serviceClass);
    }

    /// Which columns of the board the selector means.
    QList<bool> columnsOf(const Selector &selector) const
    {
        QList<bool> meant;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            const bool inProgress = m_table.points.commitment >= 0 && column >= m_table.points.commitment;
            meant.append(selector.columns.isEmpty() ? inProgress : selector.columns.contains(m_table.columns.at(column)));
        }
        return meant;
    }

    void count(const Version &version, QMap<PersonId, Ends> &people)
    {
        const Selector &selector = version.limit.selector;
        const QList<bool> columns = columnsOf(selector);
        if (selector.scope != PersonScope::EachPerson)
            endsOf(people, selector.scope == PersonScope::OnePerson ? selector.person : PersonId{});
        for (const CardDays &card : std::as_const(m_cards)) {
            if (!selects(version.limit, *card.card))
                continue;
            for (const ColumnDays &stay : card.stays) {
                if (columns.at(stay.column))
                    fill(version.limit, card, meet(stay.days, version.days), people);
            }
        }
    }

    void fill(const Limit &limit, const CardDays &card, const DaySpan &days, QMap<PersonId, Ends> &people)
    {
        if (days.isEmpty())
            return;
        if (limit.selector.scope == PersonScope::Anyone) {
            fillOne(limit, card, days, endsOf(people, {}));
            return;
        }
        for (const auto &owner : card.owning) {
            const bool meant = limit.selector.scope == PersonScope::EachPerson || owner.first == limit.selector.person;
            if (const DaySpan owned = meet(days, owner.second); meant && !owned.isEmpty())
                fillOne(limit, card, owned, endsOf(people, owner.first));
        }
    }

    static void fillOne(const Limit &limit, const CardDays &card, const DaySpan &days, Ends &ends)
    {
        ends.add(days, 1);
        if (!limit.blockedFree)
            return;
        for (const DaySpan &blocked : card.blocked)
            ends.add(meet(days, blocked), -1);
    }

    Ends &endsOf(QMap<PersonId, Ends> &people, const PersonId &person)
    {
        auto found = people.find(person);
        if (found == people.end())
            found = people.insert(person, Ends(m_range));
        return *found;
    }

    LimitLoad summed(const LimitId &id, const PersonId &person, const QList<int> &load, const QList<int> &max) const
    {
        LimitLoad all{.limit = id, .name = {}, .person = person, .load = load, .max = max};
        double use = 0;
        double sum = 0;
        for (const Version &version : m_versions) {
            if (version.limit.id != id)
                continue;
            all.name = version.limit.name;
            const DaySpan days = meet(version.days, {m_range.from, m_range.to + 1});
            for (int day = days.from; day < days.to; ++day) {
                const int count = load.at(day - m_range.from);
                ++all.daysInForce;
                all.daysFull += count >= version.limit.max ? 1 : 0;
                all.daysOver += count > version.limit.max ? 1 : 0;
                all.daysShort += count < version.limit.min ? 1 : 0;
                sum += count;
                use += version.limit.max > 0 ? double(count) / version.limit.max : 0;
            }
        }
        if (all.daysInForce > 0) {
            all.averageLoad = sum / all.daysInForce;
            all.use = use / all.daysInForce;
        }
        return all;
    }

    const History &m_history;
    const FlowTable &m_table;
    DayRange m_range;
    Calendar m_calendar;
    QList<LimitId> m_order;
    QList<Version> m_versions;
    QList<CardDays> m_cards;
};

} // namespace

QList<LimitLoad> limitLoads(const History &history, const FlowTable &table, const DayRange &range)
{
    if (range.size() == 0)
        return {};
    return LimitCounter(history, table, range).loads();
}

} // namespace pulley
