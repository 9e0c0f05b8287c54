// How every chart looks: the colours of light and dark, and what is drawn with which.
#include "widgets/charts/chartstyle.h"

#include "widgets/charts/plot.h"
#include "widgets/theme.h"

namespace pulley {

namespace {

QFont tabular(QFont font)
{
    if (font.pixelSize() <= 0 && font.pointSizeF() <= 0)
        font.setPixelSize(14);
    return font;
}

ChartStyle coloursFor(const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    return {.panel = colors.panel,
            .text = colors.text,
            .dim = colors.dim,
            .grid = colors.line,
            .accent = colors.accent,
            .strong = colors.red,
            .amber = colors.amber,
            .green = colors.green,
            .font = {}};
}

void styleAxis(QCPAxis &axis, const ChartStyle &style)
{
    axis.setBasePen(QPen(style.grid, 1));
    axis.setTickPen(QPen(style.grid, 1));
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelColor(style.dim);
    axis.setTickLabelFont(style.font);
    axis.setLabelColor(style.dim);
    axis.setLabelFont(style.font);
    axis.setTickLabelPadding(6);
    axis.setTickLength(0, 4);
    axis.setLabelPadding(8);
    axis.grid()->setPen(QPen(style.grid, 1));
    axis.grid()->setZeroLinePen(Qt::NoPen);
    axis.grid()->setSubGridVisible(false);
}

} // namespace

QFont ChartStyle::small() const
{
    QFont smaller = font;
    if (font.pixelSize() > 0)
        smaller.setPixelSize(qMax(11, font.pixelSize() * 6 / 7));
    else
        smaller.setPointSizeF(font.pointSizeF() * 6 / 7);
    return smaller;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * qBound(0.0, share, 1.0)); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

QColor readableOn(const QColor &ground, const QColor &a, const QColor &b)
{
    const auto away = [&ground](const QColor &text) { return qAbs(qGray(text.rgb()) - qGray(ground.rgb())); };
    return away(a) >= away(b) ? a : b;
}

ChartStyle chartStyle(const QPalette &palette, const QFont &font)
{
    ChartStyle style = coloursFor(palette);
    style.font = tabular(font);
    return style;
}

ChartStyle paperStyle(const QFont &font)
{
    // White itself would ask for high contrast, where the grid is as black as what is drawn on it.
    QPalette light;
    light.setColor(QPalette::Window, QColor(0xf5, 0xf6, 0xf8));
    return chartStyle(light, font);
}

void applyStyle(QCustomPlot &plot, const ChartStyle &style)
{
    plot.setBackground(QBrush(style.panel));
    plot.setFont(style.font);
    plot.axisRect()->setBackground(QBrush(style.panel));
    for (QCPAxis *axis : plot.axisRect()->axes())
        styleAxis(*axis, style);
    QColor wash = style.accent;
    wash.setAlphaF(0.15F);
    plot.selectionRect()->setPen(QPen(style.accent, 1));
    plot.selectionRect()->setBrush(wash);
}

QPixmap sprite(const QColor &color, double diameter, double pixelRatio, const QColor &outline)
{
    const int side = qCeil((diameter + 1) * pixelRatio);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lined = outline.alpha() > 0;
    painter.setPen(lined ? QPen(outline, pixelRatio) : QPen(Qt::NoPen));
    painter.setBrush(color);
    const double drawn = (lined ? diameter - 1 : diameter) * pixelRatio;
    painter.drawEllipse(QRectF((side - drawn) / 2, (side - drawn) / 2, drawn, drawn));
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

} // namespace pulley
