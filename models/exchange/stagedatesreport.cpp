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

QJsonArray valuesOf(const QList<UnknownValue> &values, const QString &key)
{
    QJsonArray all;
    for (const UnknownValue &value : values)
        all.append(QJsonObject{{key, value.value}, {QStringLiteral("rows"), value.rows}});
    return all;
}

/// A line for each of `values`; `text` wants their rows and what they are.
void addUnknown(QStringList &lines, const QList<UnknownValue> &values, const QString &text)
{
    for (const UnknownValue &value : values)
        lines.append(text.arg(QString::number(value.rows), value.value));
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
    if (report.blocked > 0)
        lines.append(datesText("Rows that were blocked for some days: %1. The file doesn't say when, so blocked time is left out.")
                         .arg(report.blocked));
    addUnknown(lines, report.unknownTypes,
               datesText("Without a work type: %1 row(s) of the type “%2”, which the board doesn't know."));
    addUnknown(lines, report.unknownClasses,
               datesText("Without a class of service: %1 row(s) of the class “%2”, which the board doesn't know."));
    addUnknown(lines, report.unknownLanes, datesText("Without a lane: %1 row(s) of the lane “%2”, which the board doesn't know."));
    if (!report.otherColumns.isEmpty())
        lines.append(datesText("Columns not read: %1.").arg(report.otherColumns.join(QStringLiteral(", "))));
    return lines;
}

QJsonObject toJson(const StageDatesReport &report)
{
    return {{QStringLiteral("rows"), report.rows},
            {QStringLiteral("taken"), report.taken},
            {QStringLiteral("left_out"), report.leftOut},
            {QStringLiteral("skipped"), report.skipped},
            {QStringLiteral("out_of_order"), report.outOfOrder},
            {QStringLiteral("out_of_order_rows"), numbersOf(report.outOfOrderRows)},
            {QStringLiteral("dates_only"), report.datesOnly},
            {QStringLiteral("blocked"), report.blocked},
            {QStringLiteral("unknown_types"), valuesOf(report.unknownTypes, QStringLiteral("type"))},
            {QStringLiteral("unknown_classes"), valuesOf(report.unknownClasses, QStringLiteral("class"))},
            {QStringLiteral("unknown_lanes"), valuesOf(report.unknownLanes, QStringLiteral("lane"))},
            {QStringLiteral("other_columns"), QJsonArray::fromStringList(report.otherColumns)}};
}

} // namespace pulley
