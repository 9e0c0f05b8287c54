// Picture reading: a chart asked for by name, its layers, and the rows of its CSV.
#pragma once

#include "widgets/charts/chartkinds.h"

namespace pulley {

inline Picture drawn(const char *key, const Input &input)
{
    return drawPicture(*chartKind(QLatin1String(key)), input);
}
/// None of them holds a quote.
inline QStringList csvFieldsOf(const QString &line)
{
    QStringList fields;
    const QStringList parts = line.split(QLatin1Char('"'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1)
            fields.last() += parts.at(i);
        else if (i == 0)
            fields = parts.at(i).split(QLatin1Char(','));
        else
            fields += parts.at(i).mid(1).split(QLatin1Char(','), parts.at(i).isEmpty() ? Qt::SkipEmptyParts : Qt::KeepEmptyParts);
    }
    return fields;
}
inline QList<QStringList> rowsOf(const Picture &picture)
{
    QList<QStringList> rows;
    for (const QByteArray &line : pictureCsv(picture).trimmed().split('\n'))
        rows.append(csvFieldsOf(QString::fromUtf8(line)));
    return rows;
}
inline const PictureLayer &layer(const Picture &picture, int at)
{
    return picture.layers.at(at);
}
inline double sumOf(const PictureLayer &layer)
{
    double all = 0;
    for (const Spot &spot : layer.spots)
        all += spot.y;
    return all;
}

} // namespace pulley
