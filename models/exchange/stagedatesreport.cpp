// Stage dates report: what was read, taken and left out, for people and for programs.
#include "models/exchange/stagedates.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pulley {

namespace {

QString datesText(const char *text)
{
    return QCoreApplication::translate("StageDates", text);
}

QJsonArray numbersOf(const QList<qint64> &rows)
{
    QJsonArray numbers;
    for (const qint64 row : rows)
        numbers.append(row);
    return numbers;
}

} // namespace

QStringList sentences(const StageDatesReport &report)
{
    QStringList lines{datesText("Rows read: %1; taken: %2; left out because they have no date: %3.")
                          .arg(report.rows)
                          .arg(report.taken)
                          .arg(report.leftOut)};
    if (report.skipped > 0)
        lines.append(datesText("Rows without the date of some column, which takes the next one's: %1.").arg(report.skipped));
    if (report.outOfOrder > 0) {
        QStringList rows;
        for (const qint64 row : report.outOfOrderRows)
            rows.append(QString::number(row));
        lines.append(datesText("Rows whose dates run backwards, taken back to the next column's: %1 (first: %2).")
                         .arg(QString::number(report.outOfOrder), rows.join(QStringLiteral(", "))));
    }
    if (report.datesOnly > 0)
        lines.append(
            datesText("Rows with days and no times: %1. Figures in hours can't be trusted for them.").arg(report.datesOnly));
    for (const UnknownValue &type : report.unknownTypes)
        lines.append(datesText("Without a work type: %1 row(s) of the type “%2”, which the board doesn't know.")
                         .arg(type.rows)
                         .arg(type.value));
    if (!report.otherColumns.isEmpty())
        lines.append(datesText("Columns not read: %1.").arg(report.otherColumns.join(QStringLiteral(", "))));
    return lines;
}

QJsonObject toJson(const StageDatesReport &report)
{
    QJsonArray types;
    for (const UnknownValue &type : report.unknownTypes)
        types.append(QJsonObject{{QStringLiteral("type"), type.value}, {QStringLiteral("rows"), type.rows}});
    return {{QStringLiteral("rows"), report.rows},
            {QStringLiteral("taken"), report.taken},
            {QStringLiteral("left_out"), report.leftOut},
            {QStringLiteral("skipped"), report.skipped},
            {QStringLiteral("out_of_order"), report.outOfOrder},
            {QStringLiteral("out_of_order_rows"), numbersOf(report.outOfOrderRows)},
            {QStringLiteral("dates_only"), report.datesOnly},
            {QStringLiteral("unknown_types"), types},
            {QStringLiteral("other_columns"), QJsonArray::fromStringList(report.otherColumns)}};
}

} // namespace pulley
