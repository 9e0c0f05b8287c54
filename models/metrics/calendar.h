// Calendar: which day an instant falls on in one time zone, fast enough for every event of a long history.
#pragma once

#include "models/domain/instant.h"

#include <QList>

namespace pulley {

/// The zone by IANA name or UTC offset ("UTC+09:00"); UTC when there is no such zone.
QTimeZone zoneNamed(const QString &name);

/// Remembers the stretches between two changes of the offset, so that QTimeZone is asked once a stretch and not once an
/// instant. Not for use by two threads at once.
class Calendar
{
public:
    explicit Calendar(const QTimeZone &zone);

    QTimeZone zone() const { return m_zone; }
    /// Calendar days since 1970-01-01 in the zone.
    qint64 dayNumber(Instant at)
    {
        const qint64 micros = toMicros(at);
        if (micros < m_near.from || micros >= m_near.to)
            m_near = stretchAt(micros);
        const qint64 local = micros + m_near.offset;
        return local / microsADay - (local % microsADay < 0 ? 1 : 0);
    }
    QDate dayOf(Instant at);
    /// The instant at which a clock in the zone shows `localMicros` (microseconds since 1970-01-01T00:00 on that clock). Where a
    /// clock shows it twice, and where it never does, QDateTime's choice.
    Instant fromLocal(qint64 localMicros);
    /// When the day begins in the zone; see dayNumber().
    Instant startOf(qint64 day);
    /// What a clock in the zone shows, with its offset: 2012-05-24T00:00:00+01:00. Fractions of a second only where there are any.
    QString toIso(Instant at);

private:
    static constexpr qint64 microsADay = 86'400'000'000;
    struct Stretch {
        qint64 from = 0; ///< UTC microseconds, included
        qint64 to = 0;   ///< not included
        qint64 offset = 0;
    };
    const Stretch &stretchAt(qint64 micros);

    QTimeZone m_zone;
    QList<Stretch> m_stretches;
    qsizetype m_last = 0;
    Stretch m_near; ///< where the last day was looked up; none at first
};

} // namespace pulley
