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
    QColor amber;
    QColor green;
    QFont font;
    /// Of labels, legends and definitions.
    QFont small() const;
};

/// `share` of `over` on `under`.
QColor mixed(const QColor &under, const QColor &over, double share);
/// Of two colours of text the one that stands out more from `ground`.
QColor readableOn(const QColor &ground, const QColor &a, const QColor &b);

/// Light or dark as the palette's window is.
ChartStyle chartStyle(const QPalette &palette, const QFont &font);
/// Black on white, for files.
ChartStyle paperStyle(const QFont &font);
/// Frame, grid, ticks, fonts and selection rectangle of `plot`.
void applyStyle(QCustomPlot &plot, const ChartStyle &style);
/// A disc of `diameter` px in `color`, sharp at `pixelRatio`, with a line of `outline` around it.
QPixmap sprite(const QColor &color, double diameter, double pixelRatio, const QColor &outline = Qt::transparent);

} // namespace pulley
