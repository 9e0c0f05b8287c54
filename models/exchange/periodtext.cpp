// PeriodText: two dates with two points between them.
#include "models/exchange/periodtext.h"

namespace pulley {

std::optional<Period> periodFrom(const QString &text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    const QString from = text.left(dots).trimmed();
    const QString to = dots < 0 ? QString() : text.mid(dots + 2).trimmed();
    const Period period{QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate)};
    const bool understood = dots >= 0 && (from.isEmpty() || period.from.isValid()) && (to.isEmpty() || period.to.isValid());
    const bool turned = period.from.isValid() && period.to.isValid() && period.from > period.to;
    return understood && !turned ? std::optional(period) : std::nullopt;
}

QString periodText(const Period &period)
{
    return period.from.toString(Qt::ISODate) + QLatin1String("..") + period.to.toString(Qt::ISODate);
}

} // namespace pulley
