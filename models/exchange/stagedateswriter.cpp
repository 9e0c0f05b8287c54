// Cards' arrivals as rows of dates.
#include "models/exchange/stagedates.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/figuretables.h"
#include "models/exchange/metricsfigures.h"
#include "models/exchange/plaincell.h"
#include "models/metrics/calendar.h"

#include <algorithm>
#include <numeric>

namespace pulley {

namespace {

/// The rows of the table by their cards' numbers.
QList<qsizetype> rowsByNumber(const MetricsReport &report)
{
    QList<qsizetype> rows(report.table.rows());
    std::iota(rows.begin(), rows.end(), 0);
    const auto number = [&](qsizetype row) { return report.history.cards.at(report.table.card.at(row)).number; };
    std::sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) { return number(a) < number(b); });
    return rows;
}

const CardHistory &cardOf(const MetricsReport &report, qsizetype row)
{
    return report.history.cards.at(report.table.card.at(row));
}

QString stateOf(const MetricsReport &report, qsizetype row)
{
    const int column = report.table.column.at(row);
    return column < 0 ? QString() : report.history.columns.at(column).name;
}

/// Parted by |.
QString listCell(const QStringList &texts)
{
    QStringList items;
    for (const QString &text : texts)
        items.append(plainItem(text));
    items.removeAll(QString());
    return items.join(QLatin1Char('|'));
}

QStringList stageRow(const MetricsReport &report, const QList<Lane> &lanes, const CardTags &tags, qsizetype row)
{
    constexpr qint64 microsADay = 86'400'000'000;
    const FlowTable &table = report.table;
    const CardHistory &card = cardOf(report, row);
    QStringList fields{cardKey(report, card.number), QString(), plainCell(card.title)};
    for (const QList<int> &days : table.day)
        fields.append(days.at(row) == FlowTable::noDay ? QString() : isoDay(dateOf(days.at(row))));
    QStringList owners;
    for (const PersonId &owner : card.owners)
        owners.append(owner.value);
    const qint64 blocked = (table.blocked.at(row) + microsADay / 2) / microsADay;
    fields << plainCell(nameIn(report.history.types, card.type)) << plainCell(stateOf(report, row))
           << (row < table.finished ? QStringLiteral("Done") : QString())
           << plainCell(nameIn(report.history.classes, card.serviceClass)) << plainCell(nameIn(lanes, card.lane))
           << listCell(owners) << listCell(tags.value(card.id)) << QString::number(blocked);
    return fields;
}

} // namespace

QByteArray stageDatesCsv(const MetricsReport &report, const QList<Lane> &lanes, const CardTags &tags)
{
    QStringList header{QStringLiteral("ID"), QStringLiteral("Link"), QStringLiteral("Name")};
    for (const Column &column : report.history.columns)
        header.append(plainCell(column.name));
    header +=
        QStringList{QStringLiteral("Type"), QStringLiteral("Status"), QStringLiteral("Resolution"), QStringLiteral("Class"),
                    QStringLiteral("Lane"), QStringLiteral("Owners"), QStringLiteral("Tags"),       QStringLiteral("Blocked Days")};
    CsvWriter csv;
    csv.row(header);
    for (const qsizetype row : rowsByNumber(report))
        csv.row(stageRow(report, lanes, tags, row));
    return csv.bytes();
}

QByteArray lighthouseCsv(const MetricsReport &report, const QList<Lane> &lanes, const CardTags &tags)
{
    CsvWriter csv;
    csv.row({QStringLiteral("ID"), QStringLiteral("Name"), QStringLiteral("State"), QStringLiteral("Type"),
             QStringLiteral("Started Date"), QStringLiteral("Closed Date"), QStringLiteral("Created Date"),
             QStringLiteral("Tags")});
    const FlowTable &table = report.table;
    const auto timeText = [&table](qint64 micros) {
        return micros == FlowTable::never
            ? QString()
            : toDateTime(fromMicros(micros), table.zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    };
    const auto at = [&table](int column, qsizetype row) { return column < 0 ? FlowTable::never : table.at.at(column).at(row); };
    for (const qsizetype row : rowsByNumber(report)) {
        const CardHistory &card = cardOf(report, row);
        QStringList all =
            tags.value(card.id) + QStringList{nameIn(report.history.classes, card.serviceClass), nameIn(lanes, card.lane)};
        all.removeAll(QString());
        all.replaceInStrings(QStringLiteral(";"), QStringLiteral(" "));
        csv.row({cardKey(report, card.number), card.title, stateOf(report, row), nameIn(report.history.types, card.type),
                 timeText(at(table.points.commitment, row)), timeText(at(table.points.delivery, row)),
                 card.visits.isEmpty() ? QString() : timeText(toMicros(card.visits.first().at)), all.join(QLatin1Char(';'))});
    }
    return csv.bytes();
}

} // namespace pulley
