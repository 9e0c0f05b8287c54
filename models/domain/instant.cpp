// Instants to calendar and text, and back.
#include "models/domain/instant.h"

namespace pulley {

QDateTime toDateTime(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count(), zone);
}

Instant fromDateTime(const QDateTime &at)
{
    return Instant{std::chrono::milliseconds{at.toMSecsSinceEpoch()}};
}

QDate dayOf(Instant at, const QTimeZone &zone)
{
    return toDateTime(at, zone).date();
}

QString toIso(Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{at - day};
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d.%06dZ", int(date.year()), unsigned(date.month()), unsigned(date.day()),
                             int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()),
                             int(time.subseconds().count()));
}

} // namespace pulley
