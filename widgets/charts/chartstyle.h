// How every chart looks: colours from the palette, fonts, grid and marks, in one place.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPixmap>

class QCustomPlot;

namespace pulley {

struct ChartStyle {
    QColor panel;  ///< behind the points
    QColor text;   ///< 4.5:1 and better on the panel
    QColor dim;    ///< axis labels, definitions; 4.5:1 and better
    QColor grid;   ///< lines that may be missed
    QColor accent; ///< points
    QColor strong; ///< the line that matters most
    QFont font;
};

/// Light or dark as the palette's window is.
ChartStyle chartStyle(const QPalette &palette, const QFont &font);
/// Black on white, for files.
ChartStyle paperStyle(const QFont &font);
/// Frame, grid, ticks, fonts and selection rectangle of `plot`.
void applyStyle(QCustomPlot &plot, const ChartStyle &style);
/// A disc of `diameter` px in `color`, sharp at `pixelRatio`.
QPixmap sprite(const QColor &color, double diameter, double pixelRatio);

} // namespace pulley
