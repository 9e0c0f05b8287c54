// FigureTable: a figure laid out in rows under named columns, from which JSON, CSV and text are all written.
#pragma once

#include "models/metrics/definitions.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>
#include <optional>

namespace pulley {

/// Nothing, where there was nothing to count.
class FigureValue
{
public:
    enum class Kind { Nothing, Text, Whole, Real, Flag };

    FigureValue() = default;
    FigureValue(const QString &text) : m_kind(Kind::Text), m_text(text) { }
    FigureValue(qint64 number) : m_kind(Kind::Whole), m_whole(number) { }
    FigureValue(double number) : m_kind(Kind::Real), m_real(number) { }
    FigureValue(bool flag) : m_kind(Kind::Flag), m_whole(flag ? 1 : 0) { }

    Kind kind() const { return m_kind; }
    bool isNumber() const { return m_kind == Kind::Whole || m_kind == Kind::Real; }
    /// As it stands in CSV and text; empty for nothing.
    QString text() const;
    QJsonValue json() const;

    friend bool operator==(const FigureValue &, const FigureValue &) = default;

private:
    Kind m_kind = Kind::Nothing;
    QString m_text;
    qint64 m_whole = 0;
    double m_real = 0;
};

enum class Shape {
    Record, ///< one row
    Rows
};

struct FigureTable {
    /// Whose definition stands beside it.
    Figure figure = Figure::Cases;
    /// Its name in exports: that of the figure where that has one table, never renamed.
    QString key;
    Shape shape = Shape::Rows;
    /// So many of the first columns say what a row is about.
    int names = 1;
    QStringList columns;
    QList<QList<FigureValue>> rows;
};

/// A number rounded to four decimals; nothing for none.
FigureValue rounded(std::optional<double> value);
FigureValue whole(std::optional<qint64> value);

/// A record as an object, rows as an array of objects.
QJsonValue toJson(const FigureTable &table);
/// The table itself as CSV, with a header.
QByteArray toCsv(const FigureTable &table);
/// In columns for people, each line `indent` blanks in.
QStringList textLines(const FigureTable &table, int indent);

} // namespace pulley
