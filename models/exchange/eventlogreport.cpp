// Event log report: what was read, taken and left out, for people and for programs.
#include "models/exchange/eventlog.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pulley {

namespace {

QString reportText(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("EventLog", text, nullptr, int(count));
}

QJsonArray toJsonArray(const QList<UnknownValue> &values, const QString &name)
{
    QJsonArray all;
    for (const UnknownValue &value : values)
        all.append(QJsonObject{{name, value.value}, {QStringLiteral("rows"), value.rows}});
    return all;
}

QString rowList(const QList<qint64> &rows)
{
    QStringList texts;
    for (const qint64 row : rows)
        texts.append(QString::number(row));
    return texts.join(QStringLiteral(", "));
}

} // namespace

QStringList sentences(const EventLogReport &report)
{
    QStringList lines{reportText("Rows read: %1; taken: %2; left out: %3; cases: %4.")
                          .arg(report.rows)
                          .arg(report.taken)
                          .arg(report.leftOut)
                          .arg(report.cases)};
    for (const UnknownValue &state : report.unmappedStates)
        lines.append(reportText("Left out: %1 row(s) of the state “%2”, which is not mapped.").arg(state.rows).arg(state.value));
    for (const UnknownValue &type : report.unknownTypes)
        lines.append(reportText("Without a work type: %1 row(s) of the type “%2”, which the board doesn't know.")
                         .arg(type.rows)
                         .arg(type.value));
    if (report.repeats > 0)
        lines.append(reportText("Rows that say again where the card already stood: %1.").arg(report.repeats));
    if (report.outOfOrder > 0)
        lines.append(reportText("Rows earlier than the row before them of the same case, put in order of time: %1 (first: %2).")
                         .arg(report.outOfOrder)
                         .arg(rowList(report.outOfOrderRows)));
    return lines;
}

QStringList sentences(const EventLogFailure &failure)
{
    QStringList lines;
    for (const RowProblem &problem : failure.problems)
        lines.append(problem.row > 0 ? reportText("Row %1: %2").arg(problem.row).arg(problem.text) : problem.text);
    if (failure.more > 0)
        lines.append(reportText("And %1 more.").arg(failure.more));
    lines.append(reportText("Nothing was imported."));
    return lines;
}

QJsonObject toJson(const EventLogReport &report)
{
    QJsonArray rows;
    for (const qint64 row : report.outOfOrderRows)
        rows.append(row);
    return {{QStringLiteral("rows"), report.rows},
            {QStringLiteral("taken"), report.taken},
            {QStringLiteral("left_out"), report.leftOut},
            {QStringLiteral("cases"), report.cases},
            {QStringLiteral("unmapped_states"), toJsonArray(report.unmappedStates, QStringLiteral("state"))},
            {QStringLiteral("unknown_types"), toJsonArray(report.unknownTypes, QStringLiteral("type"))},
            {QStringLiteral("repeats"), report.repeats},
            {QStringLiteral("out_of_order"), report.outOfOrder},
            {QStringLiteral("out_of_order_rows"), rows}};
}

QJsonObject toJson(const EventLogFailure &failure)
{
    QJsonArray problems;
    for (const RowProblem &problem : failure.problems) {
        problems.append(QJsonObject{{QStringLiteral("row"), problem.row > 0 ? QJsonValue(problem.row) : QJsonValue()},
                                    {QStringLiteral("text"), problem.text}});
    }
    return {{QStringLiteral("problems"), problems}, {QStringLiteral("more"), failure.more}};
}

} // namespace pulley
