// Charts as files: one drawing for all formats, written when it is whole.
#include "widgets/charts/chartexport.h"

#include "models/exchange/wholefile.h"
#include "widgets/charts/chartview.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QPicture>
#include <QSvgGenerator>

namespace pulley {

namespace {

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

/// CSS pixels, so that a file has the size on paper that it has on screen.
constexpr int dotsPerInch = 96;

bool paintVectors(ChartView &chart, QPaintDevice *device, QSize size)
{
    QCPPainter painter;
    if (!painter.begin(device))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    chart.toPainter(&painter, size.width(), size.height());
    return painter.end();
}

bool paintPng(ChartView &chart, QIODevice *device, QSize size)
{
    return chart.toPixmap(size.width(), size.height()).save(device, "PNG");
}

bool paintPdf(ChartView &chart, QIODevice *device, QSize size)
{
    QPdfWriter writer(device);
    writer.setTitle(chart.accessibleName());
    writer.setCreator(QStringLiteral("Pulley " PULLEY_VERSION));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / dotsPerInch, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    return paintVectors(chart, &writer, size);
}

bool paintSvg(ChartView &chart, QIODevice *device, QSize size)
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

void prepare(ChartView &chart, const Picture &picture, QSize size, ChartWordsShown words)
{
    QFont font = QApplication::font();
    font.setPixelSize(14);
    chart.setStyle(paperStyle(font));
    chart.showDefinition(words == ChartWordsShown::Drawn);
    // A widget that was never shown gets no resize event: texts are wrapped to the viewport's width.
    chart.resize(size);
    chart.setViewport(QRect(QPoint(), size));
    Picture drawn = picture;
    if (words == ChartWordsShown::LeftOut && drawn.teaching.isEmpty())
        drawn.title = drawn.reading = QString();
    chart.setPicture(std::move(drawn));
}

bool paintFile(const Picture &picture, const ChartView *shown, const QString &suffix, QIODevice *device, QSize size)
{
    const bool png = suffix == QLatin1String("png");
    ChartView chart(nullptr, png ? ChartView::Marks::Sprites : ChartView::Marks::Vectors);
    prepare(chart, picture, size, ChartWordsShown::Drawn);
    if (shown) {
        if (picture.mayBeLogarithmic)
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

QStringList chartFormats()
{
    return {QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("csv")};
}

Result<Done, QString> writeWhole(const QString &file, const QByteArray &bytes)
{
    const auto written = writeWholeFile(file, bytes);
    if (written)
        return Done{};
    if (written.error().left == LeftBehind::AsItWas)
        return failed(file, written.error().why);
    return Failure{ExportWords::tr("The chart could not be written to %1 to its end: %2.").arg(file, written.error().why)};
}

Result<Done, QString> exportChart(const Picture &picture, const ChartView *shown, const QString &file, QSize size)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (!chartFormats().contains(suffix))
        return Failure{ExportWords::tr("The name %1 does not say a format: end it in .svg, .pdf, .png or .csv.").arg(file)};
    if (size.width() < 1 || size.height() < 1 || size.width() > 20000 || size.height() > 20000)
        return Failure{ExportWords::tr("A chart of %1 by %2 px can't be drawn.").arg(size.width()).arg(size.height())};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (suffix == QLatin1String("csv"))
        buffer.write(pictureCsv(picture));
    else if (!paintFile(picture, shown, suffix, &buffer, size.expandedTo(QSize(320, 240))))
        return failed(file, ExportWords::tr("drawing failed"));
    return writeWhole(file, buffer.data());
}

QByteArray chartSvg(const Picture &picture, QSize size, ChartWordsShown words)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ChartView chart(nullptr, ChartView::Marks::Vectors);
    prepare(chart, picture, size, words);
    chart.setAccessibleName(picture.title);
    chart.setAccessibleDescription(picture.reading);
    paintSvg(chart, &buffer, size);
    return buffer.data();
}

void paintChart(QPainter &painter, const QRectF &box, const Picture &picture, ChartWordsShown words)
{
    // Laid out in CSS pixels and scaled as a whole, whatever the paper's dots are.
    const double scale = painter.device()->logicalDpiX() / double(dotsPerInch);
    const QSize size = (box.size() / scale).toSize();
    ChartView chart(nullptr, ChartView::Marks::Vectors);
    prepare(chart, picture, size, words);
    QPicture recorded;
    if (!paintVectors(chart, &recorded, size))
        return;
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(scale, scale);
    // A picture plays at the paper's resolution otherwise.
    painter.scale(double(recorded.logicalDpiX()) / painter.device()->logicalDpiX(),
                  double(recorded.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, recorded);
    painter.restore();
}

} // namespace pulley
