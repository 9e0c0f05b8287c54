// Figure tables as JSON, CSV and text.
#include "models/exchange/figuretable.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/metricsfigures.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace pulley {

namespace {

QJsonObject objectOf(const QStringList &columns, const QList<FigureValue> &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns.at(i), row.at(i).json());
    return object;
}

QStringList textsOf(const QList<FigureValue> &row)
{
    QStringList texts;
    for (const FigureValue &value : row)
        texts.append(value.text());
    return texts;
}

/// Text to the left, numbers to the right, what there is none of as a dash.
QString aligned(const QStringList &texts, const QList<qsizetype> &widths, const QList<bool> &right)
{
    QString line;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString text = texts.at(i).isEmpty() ? QStringLiteral("-") : texts.at(i);
        line += i > 0 ? QStringLiteral("  ") : QString();
        line += right.at(i) ? text.rightJustified(widths.at(i)) : text.leftJustified(widths.at(i));
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

} // namespace

QString FigureValue::text() const
{
    switch (m_kind) {
    case Kind::Nothing:
        break;
    case Kind::Text:
        return m_text;
    case Kind::Whole:
        return QString::number(m_whole);
    case Kind::Real:
        return figureText(m_real);
    case Kind::Flag:
        return m_whole ? QStringLiteral("yes") : QStringLiteral("no");
    }
    return {};
}

QJsonValue FigureValue::json() const
{
    switch (m_kind) {
    case Kind::Nothing:
        break;
    case Kind::Text:
        return m_text;
    case Kind::Whole:
        return m_whole;
    case Kind::Real:
        return m_real;
    case Kind::Flag:
        return m_whole != 0;
    }
    return {};
}

FigureValue rounded(std::optional<double> value)
{
    return value ? FigureValue(roundedHours(*value)) : FigureValue();
}

FigureValue whole(std::optional<qint64> value)
{
    return value ? FigureValue(*value) : FigureValue();
}

QJsonValue toJson(const FigureTable &table)
{
    if (table.shape == Shape::Record)
        return table.rows.isEmpty() ? QJsonValue() : QJsonValue(objectOf(table.columns, table.rows.first()));
    QJsonArray rows;
    for (const QList<FigureValue> &row : table.rows)
        rows.append(objectOf(table.columns, row));
    return rows;
}

QByteArray toCsv(const FigureTable &table)
{
    CsvWriter csv;
    csv.row(table.columns);
    for (const QList<FigureValue> &row : table.rows)
        csv.row(textsOf(row));
    return csv.bytes();
}

QStringList textLines(const FigureTable &table, int indent)
{
    const QString margin(indent, QLatin1Char(' '));
    QStringList lines;
    if (table.shape == Shape::Record) {
        qsizetype width = 0;
        for (const QString &column : table.columns)
            width = std::max(width, column.size());
        for (qsizetype i = 0; !table.rows.isEmpty() && i < table.columns.size(); ++i)
            lines.append(margin + aligned({table.columns.at(i), table.rows.first().at(i).text()}, {width, 0}, {false, false}));
        return lines;
    }
    QList<qsizetype> widths;
    QList<bool> right;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        widths.append(table.columns.at(i).size());
        right.append(false);
        for (const QList<FigureValue> &row : table.rows) {
            widths[i] = std::max(widths.at(i), row.at(i).text().size());
            right[i] = right.at(i) || row.at(i).isNumber();
        }
    }
    lines.append(margin + aligned(table.columns, widths, right));
    for (const QList<FigureValue> &row : table.rows)
        lines.append(margin + aligned(textsOf(row), widths, right));
    return lines;
}

} // namespace pulley
