// metrics: a board's figures by the definitions printed beside them.
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/render.h"
#include "models/exchange/metricsreport.h"
#include "models/exchange/timeparser.h"

#include <QJsonDocument>

#include <algorithm>

namespace pulley {

namespace {

Result<QDate, QString> dayAt(const Ctl &ctl, const char *option)
{
    if (!ctl.has(option))
        return QDate();
    const QDate day = QDate::fromString(ctl.value(option), Qt::ISODate);
    if (day.isValid())
        return day;
    return Failure{QCoreApplication::translate("pulleyctl", "--%1 wants a date such as 2026-03-31, not \"%2\".")
                       .arg(QLatin1String(option), ctl.value(option))};
}

/// What --as-of says. Without an offset the time is in the board's zone, and a day alone is its beginning.
Result<std::optional<Instant>, QString> asOf(const Ctl &ctl)
{
    if (!ctl.has("as-of"))
        return std::optional<Instant>();
    auto parser = TimeParser::make(QStringLiteral("iso"), zoneNamed(ctl.board().facts.timeZone));
    if (!parser)
        return Failure{parser.error()};
    const auto at = parser->parse(ctl.value("as-of").toStdString());
    if (at)
        return at;
    return Failure{QCoreApplication::translate("pulleyctl", "--as-of wants a time such as 2026-03-31T18:00:00, not \"%1\".")
                       .arg(ctl.value("as-of"))};
}

struct Figured {
    Instant asOf;
    History history;
};

/// As of `asked`, else of now; that is never before the last commit, which another clock may have stamped.
Result<Figured, StoreError> figured(BoardStore &store, std::optional<Instant> asked)
{
    const auto last = store.lastCommit();
    if (!last)
        return Failure{last.error()};
    const Instant at = asked.value_or(std::max(*last, currentTime()));
    const auto history = store.history(at);
    if (!history)
        return Failure{history.error()};
    return Figured{at, *history};
}

} // namespace

Exit runMetrics(Ctl &ctl)
{
    const QString format = ctl.has("format") ? ctl.value("format") : QStringLiteral("json");
    if (format != QLatin1String("json") && format != QLatin1String("csv"))
        return ctl.misuse(
            QCoreApplication::translate("pulleyctl", "metrics know the formats json and csv, not \"%1\".").arg(format));
    const auto from = dayAt(ctl, "from");
    const auto to = dayAt(ctl, "to");
    if (!from || !to)
        return ctl.misuse(from ? to.error() : from.error());
    if (const auto exit = ctl.openBoard())
        return *exit;
    const auto at = asOf(ctl);
    if (!at)
        return ctl.misuse(at.error());
    const auto known = ctl.read<Figured>([at = *at](BoardStore &store) { return figured(store, at); });
    if (!known)
        return ctl.fail(known.error());
    const MetricsReport report = metricsReport(known->history, known->asOf, {*from, *to});
    if (format == QLatin1String("csv"))
        ctl.out().bytes(metricsToCsv(report));
    else if (ctl.json())
        ctl.out().json(metricsToJson(report));
    else
        ctl.out().bytes(QJsonDocument(metricsToJson(report)).toJson());
    return ctl.finish(Exit::Done);
}

} // namespace pulley
