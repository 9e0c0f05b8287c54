// Faults of a drawn chart: words cut off, one over another, or hard to read on what is behind them.
#pragma once

#include "widgets/charts/chartview.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace pulley {

inline double lightOf(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
inline double contrastOf(const QColor &a, const QColor &b)
{
    const double one = lightOf(a) + 0.05;
    const double other = lightOf(b) + 0.05;
    return qMax(one, other) / qMin(one, other);
}

/// Where an item's text stands, in pixels.
inline QRectF boxOf(const QCPItemText &text)
{
    const QRectF box = QFontMetricsF(text.font()).boundingRect(QRectF(0, 0, 9999, 9999), Qt::AlignLeft, text.text());
    QPointF at = text.position->pixelPosition();
    const Qt::Alignment how = text.positionAlignment();
    if (how & Qt::AlignHCenter)
        at.rx() -= box.width() / 2;
    if (how & Qt::AlignRight)
        at.rx() -= box.width();
    if (how & Qt::AlignVCenter)
        at.ry() -= box.height() / 2;
    if (how & Qt::AlignBottom)
        at.ry() -= box.height();
    return {at, box.size()};
}

inline QStringList tickFaults(QCPAxis *axis)
{
    QStringList faults;
    if (!axis->visible())
        return faults;
    const bool lies = axis->orientation() == Qt::Horizontal;
    const QFontMetricsF metrics(axis->tickLabelFont());
    double end = -1e9;
    QList<std::pair<double, QString>> labels;
    for (int i = 0; i < axis->tickVector().size(); ++i) {
        if (axis->range().contains(axis->tickVector().at(i)))
            labels.append({axis->coordToPixel(axis->tickVector().at(i)), axis->tickVectorLabels().at(i)});
    }
    std::sort(labels.begin(), labels.end());
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const double half = (lies ? metrics.horizontalAdvance(labels.at(i).second) : metrics.height() - 4) / 2;
        if (labels.at(i).first - half < end)
            faults.append(QStringLiteral("labels of an axis run into each other: %1").arg(labels.at(i).second));
        if (i > 0 && labels.at(i).second == labels.at(i - 1).second && !labels.at(i).second.contains(QChar(0x2026)))
            faults.append(QStringLiteral("the same label twice: %1").arg(labels.at(i).second));
        end = labels.at(i).first + half;
    }
    if (labels.size() < 1)
        faults.append(QStringLiteral("an axis without labels: %1").arg(axis->label()));
    return faults;
}

inline QStringList wordFaults(const ChartView &chart)
{
    QStringList faults;
    QList<QRectF> taken;
    for (int i = 0; i < chart.itemCount(); ++i) {
        const auto *text = qobject_cast<QCPItemText *>(chart.item(i));
        if (!text || !text->visible() || text->text().isEmpty())
            continue;
        const QRectF box = boxOf(*text);
        if (!QRectF(chart.viewport()).adjusted(-1, -1, 1, 1).contains(box))
            faults.append(QStringLiteral("cut off: %1").arg(text->text()));
        for (const QRectF &other : std::as_const(taken)) {
            if (box.adjusted(2, 3, -2, -3).intersects(other))
                faults.append(QStringLiteral("over another: %1").arg(text->text()));
        }
        taken.append(box.adjusted(2, 3, -2, -3));
        for (int row = 0; row < chart.plotLayout()->elementCount(); ++row) {
            const auto *words = qobject_cast<QCPTextElement *>(chart.plotLayout()->elementAt(row));
            if (words && words->visible() && !words->text().isEmpty() && words->rect().intersects(taken.last().toRect()))
                faults.append(QStringLiteral("over the chart's words: %1").arg(text->text()));
        }
    }
    for (int i = 0; i < chart.plotLayout()->elementCount(); ++i) {
        const auto *row = qobject_cast<QCPTextElement *>(chart.plotLayout()->elementAt(i));
        if (!row || !row->visible() || row->text().isEmpty())
            continue;
        const QSizeF box = QFontMetricsF(row->font()).boundingRect(QRectF(0, 0, 99999, 99999), Qt::AlignLeft, row->text()).size();
        if (box.width() > row->rect().width() + 1 || box.height() > row->rect().height() + 1)
            faults.append(QStringLiteral("no room for: %1").arg(row->text()));
    }
    return faults;
}

/// Dots on bands, of whatever shade, are to be seen.
inline QStringList inkFaults(const ChartView &chart, const ChartStyle &style)
{
    QStringList faults;
    const QList<PictureLayer> &layers = chart.picture().layers;
    for (qsizetype band = 0; band < layers.size(); ++band) {
        if (layers.at(band).look.shape != Shape::Bars || layers.at(band).look.ink != Ink::Shade)
            continue;
        const QColor ground = mixed(style.panel, style.accent, layers.at(band).look.shade);
        for (qsizetype dots = band + 1; dots < layers.size(); ++dots) {
            if (layers.at(dots).look.shape != Shape::Dots)
                continue;
            const auto graphs = std::count_if(layers.cbegin(), layers.cbegin() + dots,
                                              [](const PictureLayer &layer) { return layer.look.shape != Shape::Bars; });
            const QCPScatterStyle drawn = chart.graph(int(graphs))->scatterStyle();
            const QImage sprite = drawn.pixmap().toImage();
            const QColor ink = sprite.isNull() ? drawn.brush().color() : sprite.pixelColor(sprite.rect().center());
            const QColor seen = mixed(ground, ink, ink.alphaF());
            if (contrastOf(seen, ground) < 3)
                faults.append(QStringLiteral("dots on a band are hard to see: %1 on %2").arg(seen.name(), ground.name()));
        }
    }
    return faults;
}

/// What is wrong with a chart that has been drawn.
inline QStringList chartFaults(const ChartView &chart, const ChartStyle &style, double contrast)
{
    QStringList faults = wordFaults(chart) + tickFaults(chart.xAxis) + tickFaults(chart.yAxis) + inkFaults(chart, style);
    const QRect area = chart.axisRect()->rect();
    if (area.height() < 120 || area.width() < 240)
        faults.append(QStringLiteral("hardly any room for the chart: %1 x %2").arg(area.width()).arg(area.height()));
    for (const QColor &color : {style.text, style.dim, style.strong}) {
        if (contrastOf(color, style.panel) < contrast)
            faults.append(QStringLiteral("%1 is hard to read").arg(color.name()));
    }
    if (contrastOf(style.accent, style.panel) < 3)
        faults.append(QStringLiteral("points are hard to see"));
    return faults;
}

} // namespace pulley
