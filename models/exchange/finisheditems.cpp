// Finished items as CSV: one row a card.
#include "models/exchange/finisheditems.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/metricsfigures.h"
#include "models/metrics/calendar.h"

namespace pulley {

QByteArray finishedItemsCsv(const QString &key, const QList<FinishedItem> &items, const QTimeZone &zone,
                            const QList<WorkType> &types, const QList<ServiceClass> &classes)
{
    CsvWriter csv;
    csv.row({QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("type"), QStringLiteral("class"),
             QStringLiteral("started"), QStringLiteral("finished"), QStringLiteral("days"), QStringLiteral("hours")});
    Calendar calendar(zone);
    for (const FinishedItem &item : items) {
        csv.row({cardNumber(key, item.number), item.title, nameIn(types, item.type), nameIn(classes, item.serviceClass),
                 calendar.toIso(item.started), calendar.toIso(item.finished), QString::number(item.days),
                 figureText(roundedHours(item.hours))});
    }
    return csv.bytes();
}

} // namespace pulley
