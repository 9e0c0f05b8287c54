// Charts as files: SVG, PDF, PNG, or their data as CSV; and on paper.
#pragma once

#include "models/domain/result.h"
#include "widgets/charts/picture.h"

#include <QSize>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace pulley {

class ChartView;

/// Draws `picture` into `file`, whose suffix says the format (svg, pdf, png, csv), `size` px large, with the part that `shown`
/// shows where there is one. The file is there whole or not at all. Needs a QApplication, but no display. The error is a sentence.
Result<Done, QString> exportChart(const Picture &picture, const ChartView *shown, const QString &file, QSize size);
/// The formats, as suffixes.
QStringList chartFormats();
/// `bytes` in `file`, whole or not at all.
Result<Done, QString> writeWhole(const QString &file, const QByteArray &bytes);

enum class ChartWordsShown { Drawn, LeftOut };
/// The picture as an SVG document; its title, reading and definitions are drawn, or stand elsewhere.
QByteArray chartSvg(const Picture &picture, QSize size, ChartWordsShown words = ChartWordsShown::Drawn);
/// Draws the picture, as on white paper, into `box` of what is being painted on.
void paintChart(QPainter &painter, const QRectF &box, const Picture &picture, ChartWordsShown words = ChartWordsShown::Drawn);

} // namespace pulley
