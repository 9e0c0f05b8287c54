// Charts as files: one drawing for all formats, written beside the target and put in its place when it is whole.
#include "widgets/charts/chartexport.h"

#include "models/exchange/finisheditems.h"
#include "widgets/charts/cycletimechart.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace pulley {

namespace {

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

/// CSS pixels, so that a file has the size on paper that it has on screen.
constexpr int dotsPerInch = 96;

bool paintVectors(CycleTimeChart &chart, QPaintDevice *device, QSize size)
{
    QCPPainter painter;
    if (!painter.begin(device))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    chart.toPainter(&painter, size.width(), size.height());
    return painter.end();
}

bool paintPng(CycleTimeChart &chart, QIODevice *device, QSize size)
{
    return chart.toPixmap(size.width(), size.height()).save(device, "PNG");
}

bool paintPdf(CycleTimeChart &chart, QIODevice *device, QSize size)
{
    QPdfWriter writer(device);
    writer.setTitle(chart.accessibleName());
    writer.setCreator(QStringLiteral("Pulley " PULLEY_VERSION));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / dotsPerInch, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    return paintVectors(chart, &writer, size);
}

bool paintSvg(CycleTimeChart &chart, QIODevice *device, QSize size)
{
    QSvgGenerator svg;
    svg.setOutputDevice(device);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setResolution(dotsPerInch);
    // QSvgGenerator writes these two as they come.
    svg.setTitle(chart.accessibleName().toHtmlEscaped());
    svg.setDescription(chart.accessibleDescription().toHtmlEscaped());
    return paintVectors(chart, &svg, size);
}

bool paintChart(const CycleTimeData &data, const CycleTimeChart *shown, const QString &suffix, QIODevice *device, QSize size)
{
    const bool png = suffix == QLatin1String("png");
    CycleTimeChart chart(nullptr, png ? CycleTimeChart::Marks::Sprites : CycleTimeChart::Marks::Vectors);
    QFont font = QApplication::font();
    font.setPixelSize(14);
    chart.setStyle(paperStyle(font));
    // A widget that was never shown gets no resize event: texts are wrapped to the viewport's width.
    chart.resize(size);
    chart.setViewport(QRect(QPoint(), size));
    chart.setData(data);
    if (shown) {
        chart.chooseScale(shown->scale());
        chart.setView(shown->view());
    }
    if (png)
        return paintPng(chart, device, size);
    return suffix == QLatin1String("pdf") ? paintPdf(chart, device, size) : paintSvg(chart, device, size);
}

Failure<QString> failed(const QString &file, const QString &why)
{
    return Failure{ExportWords::tr("The chart could not be written to %1: %2. Nothing was changed there.").arg(file, why)};
}

} // namespace

Result<Done, QString> exportCycleTimeChart(const CycleTimeData &data, const CycleTimeChart *shown, const QString &file, QSize size)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const QStringList known{QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("csv")};
    if (!known.contains(suffix))
        return Failure{ExportWords::tr("The name %1 does not say a format: end it in .svg, .pdf, .png or .csv.").arg(file)};
    if (size.width() < 1 || size.height() < 1 || size.width() > 20000 || size.height() > 20000)
        return Failure{ExportWords::tr("A chart of %1 by %2 px can't be drawn.").arg(size.width()).arg(size.height())};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (suffix == QLatin1String("csv"))
        buffer.write(finishedItemsCsv(data.key, data.items, data.zone, data.types, data.classes));
    else if (!paintChart(data, shown, suffix, &buffer, size.expandedTo(QSize(320, 240))))
        return failed(file, ExportWords::tr("drawing failed"));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(buffer.data()) != buffer.size() || !target.commit())
        return failed(file, target.errorString());
    return Done{};
}

Result<Done, QString> exportCycleTimeChart(const History &history, Instant asOf, const QString &file, QSize size)
{
    return exportCycleTimeChart(cycleTimeData(history, asOf), nullptr, file, size);
}

} // namespace pulley
