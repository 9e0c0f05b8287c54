// Calendar: days of instants by cached offsets.
#include "models/metrics/calendar.h"

#include <limits>

namespace pulley {

namespace {

qint64 floorDiv(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

QDateTime utcOf(qint64 micros)
{
    return QDateTime::fromMSecsSinceEpoch(floorDiv(micros, 1000), Qt::UTC);
}

} // namespace

QTimeZone zoneNamed(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

Calendar::Calendar(const QTimeZone &zone) : m_zone(zone.isValid() ? zone : QTimeZone::utc()) { }

const Calendar::Stretch &Calendar::stretchAt(qint64 micros)
{
    const auto holds = [micros](const Stretch &s) { return s.from <= micros && micros < s.to; };
    if (m_last < m_stretches.size() && holds(m_stretches.at(m_last)))
        return m_stretches.at(m_last);
    for (m_last = 0; m_last < m_stretches.size(); ++m_last) {
        if (holds(m_stretches.at(m_last)))
            return m_stretches.at(m_last);
    }
    Stretch fresh{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), 0};
    const QDateTime at = utcOf(micros);
    fresh.offset = qint64(m_zone.offsetFromUtc(at)) * 1'000'000;
    if (m_zone.hasTransitions()) {
        const auto before = m_zone.previousTransition(at.addMSecs(1));
        const auto after = m_zone.nextTransition(at);
        if (before.atUtc.isValid())
            fresh.from = before.atUtc.toMSecsSinceEpoch() * 1000;
        if (after.atUtc.isValid())
            fresh.to = after.atUtc.toMSecsSinceEpoch() * 1000;
    }
    m_stretches.append(fresh);
    return m_stretches.at(m_last);
}

QDate Calendar::dayOf(Instant at)
{
    return QDate(1970, 1, 1).addDays(dayNumber(at));
}

Instant Calendar::fromLocal(qint64 localMicros)
{
    // A moment is plain when the stretch it lands in still holds it a day earlier and later: no change of clocks is near.
    const Stretch &near = stretchAt(localMicros);
    const qint64 utc = localMicros - near.offset;
    const bool plainBefore = near.from < utc - microsADay;
    const bool plainAfter = near.to > utc + microsADay;
    if (plainBefore && plainAfter)
        return fromMicros(utc);
    const QDate day = QDate(1970, 1, 1).addDays(floorDiv(localMicros, microsADay));
    const qint64 ofDay = localMicros - floorDiv(localMicros, microsADay) * microsADay;
    const QDateTime at(day, QTime::fromMSecsSinceStartOfDay(int(ofDay / 1000)), m_zone);
    return fromMicros(at.toMSecsSinceEpoch() * 1000 + ofDay % 1000);
}

Instant Calendar::startOf(qint64 day)
{
    return fromLocal(day * microsADay);
}

QString Calendar::toIso(Instant at)
{
    const qint64 micros = toMicros(at);
    const qint64 offset = stretchAt(micros).offset;
    const QDateTime shown = utcOf(micros + offset);
    QString text = shown.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const qint64 fraction = micros + offset - floorDiv(micros + offset, 1'000'000) * 1'000'000;
    if (fraction != 0)
        text += QLatin1Char('.') + QStringLiteral("%1").arg(fraction, 6, 10, QLatin1Char('0'));
    const qint64 minutes = qAbs(offset) / 60'000'000;
    const QLatin1Char zero('0');
    return text + (offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        + QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, zero).arg(minutes % 60, 2, 10, zero);
}

} // namespace pulley
