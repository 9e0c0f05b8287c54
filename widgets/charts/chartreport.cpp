// Chart reports: PDF and HTML of the same parts: title, period, then each chart with its reading and its definitions.
#include "widgets/charts/chartreport.h"

#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartinput.h"
#include "widgets/charts/chartwords.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

#include <memory>
#include <utility>

namespace pulley {

namespace {

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartReport)
};

constexpr QSize chartSize{860, 400};

QString titleOf(const QList<Picture> &pictures)
{
    const QString board = pictures.isEmpty() ? QString() : ChartWords::drawable(pictures.first().input->history->facts.name, 200);
    return board.isEmpty() ? ReportWords::tr("Flow report") : ReportWords::tr("Flow report: %1").arg(board);
}

/// Which days and cards it is about.
QString scopeOf(const QList<Picture> &pictures)
{
    if (pictures.isEmpty())
        return {};
    const ChartInput &input = *pictures.first().input;
    const QString days = input.range.size() > 0
        ? ReportWords::tr("%1, as of %2.").arg(ChartWords::period(input.range), ChartWords::day(input.asOfDay()))
        : ReportWords::tr("As of %1.").arg(ChartWords::day(input.asOfDay()));
    if (input.query.filter.trimmed().isEmpty())
        return days;
    return ChartWords::tr("%1 %2").arg(days, ReportWords::tr("Only cards that match: %1").arg(input.query.filter.simplified()));
}

/// A drawing as part of a page: without its own head, and with ids that no other drawing there has.
QString inlined(const QByteArray &svg, int number)
{
    QString text = QString::fromUtf8(svg);
    text = text.mid(text.indexOf(QLatin1String("<svg")));
    for (const char *mark : {"id=\"", "url(#", "xlink:href=\"#"})
        text.replace(QLatin1String(mark), QLatin1String(mark) + QStringLiteral("c%1-").arg(number));
    return text;
}

const char *style()
{
    return "body{font:14px/1.45 system-ui,sans-serif;color:#1b2430;background:#fff;max-width:900px;margin:24px auto;padding:0 16px}"
           "h1{font-size:22px}h2{font-size:17px;margin:36px 0 4px}svg{width:100%;height:auto;border:1px solid "
           "#dfe3e8;border-radius:8px}"
           ".scope,.meaning{color:#5a6675}.meaning{font-size:12px}@media print{section{break-inside:avoid}}";
}

/// A4 across, in CSS pixels.
constexpr int pageDotsPerInch = 96;

class Pages
{
public:
    Pages(QPdfWriter &writer, int count) : m_writer(writer), m_painter(&writer), m_count(count) { }

    QRectF area() const { return {0, 0, double(m_writer.width()), double(m_writer.height())}; }
    QPainter &painter() { return m_painter; }
    void next()
    {
        if (m_page > 0)
            m_writer.newPage();
        ++m_page;
        write(QRectF(0, area().height() - 20, area().width(), 20), ReportWords::tr("%1 of %2").arg(m_page).arg(m_count), 12,
              Qt::AlignRight | Qt::AlignBottom);
    }
    /// How high it came out.
    double write(const QRectF &box, const QString &text, int pixels, int flags = Qt::AlignLeft | Qt::AlignTop, bool bold = false)
    {
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        QRectF taken;
        m_painter.drawText(box, flags | Qt::TextWordWrap, text, &taken);
        return taken.height();
    }

private:
    QPdfWriter &m_writer;
    QPainter m_painter;
    int m_count = 0;
    int m_page = 0;
};

void writePage(Pages &pages, const Picture &picture, const QString &head, const QString &scope)
{
    pages.next();
    const QRectF area = pages.area();
    double top = 0;
    if (!head.isEmpty()) {
        top += pages.write({0, top, area.width(), 60}, head, 22, Qt::AlignLeft | Qt::AlignTop, true) + 4;
        top += pages.write({0, top, area.width(), 60}, scope, 13) + 12;
    }
    top += pages.write({0, top, area.width(), 60}, picture.title, 17, Qt::AlignLeft | Qt::AlignTop, true) + 4;
    top += pages.write({0, top, area.width(), 90}, picture.reading, 14) + 8;
    const QString meaning = picture.definitions.join(QLatin1Char(' '));
    QFont small = QApplication::font();
    small.setPixelSize(12);
    const QRectF words = QFontMetricsF(small).boundingRect(QRectF(0, 0, area.width(), 400), Qt::TextWordWrap, meaning);
    const double below = area.height() - 28 - words.height() - 8;
    // What there is to do about an empty chart has just been read.
    if (picture.teaching.isEmpty())
        paintChart(pages.painter(), QRectF(0, top, area.width(), qMax(200.0, below - top)), picture, ChartWordsShown::LeftOut);
    pages.write({0, below + 8, area.width(), words.height() + 4}, meaning, 12);
}

class HtmlForm : public ReportForm
{
public:
    explicit HtmlForm(const QList<Picture> &pictures) :
        m_html(
            QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                           "content=\"width=device-width\">\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<h1>%2</h1>\n"
                           "<p class=\"scope\">%4</p>\n")
                .arg(QLocale().bcp47Name().toHtmlEscaped(), titleOf(pictures).toHtmlEscaped(), QLatin1String(style()),
                     scopeOf(pictures).toHtmlEscaped()))
    {
    }
    void add(const Picture &picture) override
    {
        m_html += QStringLiteral("<section id=\"%1\">\n<h2>").arg(picture.key.toHtmlEscaped()) + picture.title.toHtmlEscaped()
            + QStringLiteral("</h2>\n<p>") + picture.reading.toHtmlEscaped() + QStringLiteral("</p>\n");
        if (picture.teaching.isEmpty())
            m_html += inlined(chartSvg(picture, chartSize, ChartWordsShown::LeftOut), ++m_number) + QLatin1Char('\n');
        m_html += QStringLiteral("<p class=\"meaning\">") + picture.definitions.join(QLatin1Char(' ')).toHtmlEscaped()
            + QStringLiteral("</p>\n</section>\n");
    }
    QByteArray whole() override { return (m_html + QStringLiteral("</body>\n</html>\n")).toUtf8(); }

private:
    QString m_html;
    int m_number = 0;
};

class PdfForm : public ReportForm
{
public:
    explicit PdfForm(const QList<Picture> &pictures) : m_head(titleOf(pictures)), m_scope(scopeOf(pictures))
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setTitle(m_head);
        m_writer.setCreator(QStringLiteral("Pulley " PULLEY_VERSION));
        m_writer.setResolution(pageDotsPerInch);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageOrientation(QPageLayout::Landscape);
        m_writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        m_pages = std::make_unique<Pages>(m_writer, int(pictures.size()));
    }
    void add(const Picture &picture) override
    {
        writePage(*m_pages, picture, std::exchange(m_head, {}), std::exchange(m_scope, {}));
    }
    QByteArray whole() override
    {
        m_pages.reset();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer;
    QPdfWriter m_writer{&m_buffer};
    QString m_head;
    QString m_scope;
    std::unique_ptr<Pages> m_pages;
};

QByteArray wholeOf(ReportForm &&form, const QList<Picture> &pictures)
{
    for (const Picture &picture : pictures)
        form.add(picture);
    return form.whole();
}

} // namespace

QStringList usualReport()
{
    QStringList keys;
    for (const char *key : {"cycle-time", "throughput", "wip", "ageing", "cfd", "net-flow", "flow-efficiency", "blockers", "sle",
                            "work-types", "forecast-how-many", "data-quality"})
        keys.append(QLatin1String(key));
    return keys;
}

QByteArray reportHtml(const QList<Picture> &pictures)
{
    return wholeOf(HtmlForm(pictures), pictures);
}

QByteArray reportPdf(const QList<Picture> &pictures)
{
    return wholeOf(PdfForm(pictures), pictures);
}

Result<std::unique_ptr<ReportForm>, QString> reportForm(const QList<Picture> &pictures, const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return std::unique_ptr<ReportForm>(std::make_unique<HtmlForm>(pictures));
    if (suffix == QLatin1String("pdf"))
        return std::unique_ptr<ReportForm>(std::make_unique<PdfForm>(pictures));
    return Failure{ReportWords::tr("The name %1 does not say a format: end it in .pdf or .html.").arg(file)};
}

Result<Done, QString> writeReport(const QList<Picture> &pictures, const QString &file)
{
    const auto form = reportForm(pictures, file);
    if (!form)
        return Failure{form.error()};
    return writeWhole(file, wholeOf(std::move(**form), pictures));
}

} // namespace pulley
