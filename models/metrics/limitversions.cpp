// Limit versions: followed through the limits' changes.
#include "models/metrics/limitversions.h"

#include "models/metrics/calendar.h"

namespace pulley {

namespace {

class VersionKeeper
{
public:
    explicit VersionKeeper(const DayRange &range) : m_range(range) { }

    void take(const LimitChange &change, int day)
    {
        if (change.before && !close(change.before->id, day)) {
            open(*change.before, m_range.from);
            close(change.before->id, day);
        }
        if (change.after)
            open(*change.after, day);
    }
    /// What stands now and was never altered has always been there.
    void takeStanding(const Limit &limit)
    {
        if (!m_order.contains(limit.id))
            open(limit, m_range.from);
    }
    QList<QList<LimitVersion>> within() const
    {
        QList<QList<LimitVersion>> all;
        for (const LimitId &id : m_order) {
            QList<LimitVersion> kept;
            for (LimitVersion version : m_versions) {
                version.days = overlap(version.days, {m_range.from, m_range.to + 1});
                if (version.limit.id == id && !version.days.isEmpty())
                    kept.append(version);
            }
            if (!kept.isEmpty())
                all.append(kept);
        }
        return all;
    }

private:
    void open(const Limit &limit, int day)
    {
        if (!m_order.contains(limit.id))
            m_order.append(limit.id);
        m_versions.append({limit, {day, FlowTable::noDay}});
    }
    /// False where the limit was not there.
    bool close(const LimitId &limit, int day)
    {
        for (auto version = m_versions.rbegin(); version != m_versions.rend(); ++version) {
            if (version->limit.id == limit) {
                const bool stood = version->days.to == FlowTable::noDay;
                version->days.to = std::min(version->days.to, day);
                return stood;
            }
        }
        return false;
    }

    DayRange m_range;
    QList<LimitId> m_order;
    QList<LimitVersion> m_versions;
};

} // namespace

QList<QList<LimitVersion>> limitVersions(const History &history, const DayRange &range)
{
    VersionKeeper keeper(range);
    Calendar calendar(zoneNamed(history.facts.timeZone));
    for (const LimitChange &change : history.limitChanges)
        keeper.take(change, int(calendar.dayNumber(change.at)));
    for (const Limit &limit : history.limits)
        keeper.takeStanding(limit);
    return keeper.within();
}

} // namespace pulley
