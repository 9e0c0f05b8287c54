// Limit events: counted by kind, by limit and by step of time.
#include "models/metrics/limitevents.h"

#include "models/metrics/calendar.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace pulley {

LimitChangeKind kindOf(const LimitChange &change)
{
    if (!change.before)
        return LimitChangeKind::SetUp;
    if (!change.after)
        return LimitChangeKind::Removed;
    if (change.after->max == change.before->max)
        return LimitChangeKind::Altered;
    return change.after->max > change.before->max ? LimitChangeKind::Raised : LimitChangeKind::Lowered;
}

LimitChangeCounts limitChangeCounts(const History &history, const DayRange &range)
{
    LimitChangeCounts counts;
    Calendar calendar(zoneNamed(history.facts.timeZone));
    for (const LimitChange &change : history.limitChanges) {
        const auto day = calendar.dayNumber(change.at);
        if (day < range.from || day > range.to)
            continue;
        switch (kindOf(change)) {
        case LimitChangeKind::SetUp:
            ++counts.setUp;
            break;
        case LimitChangeKind::Raised:
            ++counts.raised;
            break;
        case LimitChangeKind::Lowered:
            ++counts.lowered;
            break;
        case LimitChangeKind::Altered:
            ++counts.altered;
            break;
        case LimitChangeKind::Removed:
            ++counts.removed;
            break;
        }
    }
    return counts;
}

QList<LimitRefusals> limitRefusals(const QList<RefusalNote> &notes, const QTimeZone &zone, const DayRange &range, Step step)
{
    const QList<StepSpan> steps = stepsOf(range, step);
    Calendar calendar(zone);
    QHash<LimitId, qsizetype> places;
    QList<LimitRefusals> all;
    QList<QSet<PersonId>> people;
    for (const RefusalNote &note : notes) {
        const auto day = int(calendar.dayNumber(note.at));
        if (note.rule != Rule::LimitFull || day < range.from || day > range.to)
            continue;
        if (!places.contains(note.limit)) {
            places.insert(note.limit, all.size());
            all.append({.limit = note.limit, .name = {}, .refusals = 0, .people = 0, .perStep = QList<int>(steps.size(), 0)});
            people.append(QSet<PersonId>());
        }
        const qsizetype place = places.value(note.limit);
        const auto in =
            std::lower_bound(steps.cbegin(), steps.cend(), day, [](const StepSpan &span, int d) { return span.days.to < d; });
        LimitRefusals &refusals = all[place];
        ++refusals.refusals;
        ++refusals.perStep[in - steps.cbegin()];
        refusals.name = note.limitName;
        people[place].insert(note.by);
        refusals.people = int(people.at(place).size());
    }
    std::sort(all.begin(), all.end(), [](const LimitRefusals &a, const LimitRefusals &b) {
        return a.refusals != b.refusals ? a.refusals > b.refusals
                                        : std::tie(a.name, a.limit.value) < std::tie(b.name, b.limit.value);
    });
    return all;
}

} // namespace pulley
