// Instant: a moment in UTC with microseconds, the precision that both databases give back exactly.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <chrono>

namespace pulley {

using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// Microseconds since 1970-01-01T00:00Z.
inline qint64 toMicros(Instant at)
{
    return at.time_since_epoch().count();
}
inline Instant fromMicros(qint64 micros)
{
    return Instant{std::chrono::microseconds{micros}};
}

/// Milliseconds at most: what QDateTime can hold. Rounded down.
QDateTime toDateTime(Instant at, const QTimeZone &zone);
Instant fromDateTime(const QDateTime &at);
/// The calendar day of `at` in `zone`.
QDate dayOf(Instant at, const QTimeZone &zone);
/// ISO 8601 in UTC with microseconds: 2026-03-01T09:30:00.000000Z.
QString toIso(Instant at);

} // namespace pulley
