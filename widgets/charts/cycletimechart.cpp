// CycleTimeChart: its parts, how they are laid out and styled, and what it answers to mouse and keys.
#include "widgets/charts/cycletimechart.h"

#include "widgets/board/textblock.h"
#include "widgets/charts/dayticker.h"
#include "widgets/parts/spokenrole.h"

#include <QKeyEvent>

#include <algorithm>
#include <limits>

namespace pulley {

namespace {

constexpr double discPx = 7;
constexpr int edgePx = 14;

double keyOf(const FinishedItem &item)
{
    return double(item.finishedDay.toJulianDay());
}

/// One card stands out, many on a spot add up.
float opacityFor(qsizetype cards)
{
    return cards <= 300 ? 0.7F : cards <= 3000 ? 0.45F : 0.25F;
}

/// As many lines as it takes, broken where the language breaks them.
QString wrapped(const QString &text, const QFont &font, int width)
{
    constexpr int allLines = 1000;
    return breakText(text, font, 0, width, allLines).lines.join(QLatin1Char('\n'));
}

QCPTextElement *textRow(QCustomPlot *plot)
{
    auto *text = new QCPTextElement(plot);
    text->setTextFlags(Qt::AlignLeft | Qt::AlignTop);
    text->setMargins(QMargins(edgePx, 0, edgePx, 4));
    return text;
}

} // namespace

CycleTimeChart::CycleTimeChart(QWidget *parent, Marks marks) :
    QCustomPlot(parent), m_marks(marks), m_points(addGraph()), m_title(textRow(this)), m_reading(textRow(this)),
    m_definition(textRow(this)), m_name(new QCPItemText(this)), m_ring(new QCPItemEllipse(this))
{
    setSpokenRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 240);
    setNoAntialiasingOnDrag(true);
    setSelectionRectMode(QCP::srmZoom);
    buildLayout();
    takeScale(m_scale);
    connect(this, &QCustomPlot::afterLayout, this, &CycleTimeChart::layLines);
    restyle();
    setData({});
}

void CycleTimeChart::buildLayout()
{
    plotLayout()->insertRow(0);
    plotLayout()->insertRow(1);
    plotLayout()->addElement(0, 0, m_title);
    plotLayout()->addElement(1, 0, m_reading);
    plotLayout()->addElement(3, 0, m_definition);
    plotLayout()->setRowSpacing(0);
    m_title->setMargins(QMargins(edgePx, edgePx, edgePx, 4));
    m_definition->setMargins(QMargins(edgePx, 8, edgePx, 10));
    xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new DayTicker));
    xAxis->setLabel(tr("Day finished"));
    yAxis->setNumberFormat(QStringLiteral("f"));
    yAxis->setNumberPrecision(0);
    axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_points->setLineStyle(QCPGraph::lsNone);
    m_points->setAdaptiveSampling(false);
    m_name->setLayer(QStringLiteral("overlay"));
    m_name->setClipToAxisRect(false);
    m_name->position->setType(QCPItemPosition::ptAbsolute);
    m_name->setTextAlignment(Qt::AlignLeft);
    m_name->setPadding(QMargins(8, 6, 8, 6));
    m_ring->setLayer(QStringLiteral("overlay"));
    m_ring->topLeft->setType(QCPItemPosition::ptAbsolute);
    m_ring->bottomRight->setType(QCPItemPosition::ptAbsolute);
    setCurrent(-1);
}

void CycleTimeChart::setData(CycleTimeData data)
{
    m_data = std::move(data);
    setCurrent(-1);
    fitAxes();
    QVector<QCPGraphData> points;
    points.reserve(m_data.items.size());
    for (const FinishedItem &item : std::as_const(m_data.items))
        points.append(QCPGraphData(keyOf(item), item.days));
    m_points->data()->set(points, true);
    layPercentiles();
    describe();
}

void CycleTimeChart::layPercentiles()
{
    for (const PercentileLine &old : std::as_const(m_lines)) {
        removeItem(old.line);
        removeItem(old.label);
    }
    m_lines.clear();
    for (const auto &percentile : std::as_const(m_data.percentiles)) {
        auto *line = new QCPItemStraightLine(this);
        auto *label = new QCPItemText(this);
        line->point1->setCoords(0, percentile.days);
        line->point2->setCoords(1, percentile.days);
        label->setClipToAxisRect(false);
        label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->position->setType(QCPItemPosition::ptAbsolute);
        //: a percentile line's label: %1 percent of cards took %2 days or less
        label->setText(tr("%1% \u2264 %2 d").arg(percentile.percent).arg(percentile.days));
        m_lines.append({line, label, percentile.days});
    }
}

void CycleTimeChart::describe()
{
    setAccessibleName(CycleTimeWords::title(m_data));
    setAccessibleDescription(CycleTimeWords::reading(m_data) + QLatin1Char(' ') + CycleTimeWords::definition(m_data, m_scale));
    restyle();
}

void CycleTimeChart::setStyle(const ChartStyle &style)
{
    m_ownStyle = true;
    m_style = style;
    restyle();
}

void CycleTimeChart::restyle()
{
    if (!m_ownStyle)
        m_style = chartStyle(palette(), font());
    applyStyle(*this, m_style);
    QFont bold = m_style.font;
    bold.setBold(true);
    m_title->setFont(bold);
    m_reading->setFont(m_style.font);
    m_definition->setFont(m_style.font);
    m_title->setTextColor(m_style.text);
    m_reading->setTextColor(m_style.text);
    m_definition->setTextColor(m_style.dim);
    QColor disc = m_style.accent;
    disc.setAlphaF(opacityFor(m_data.items.size()));
    m_points->setScatterStyle(m_marks == Marks::Sprites ? QCPScatterStyle(sprite(disc, discPx, devicePixelRatioF()))
                                                        : QCPScatterStyle(QCPScatterStyle::ssCircle, Qt::NoPen, disc, discPx));
    int widest = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool main = m_data.percentiles.at(i).percent == 85;
        const QColor color = main ? m_style.strong : m_style.dim;
        m_lines.at(i).line->setPen(QPen(color, main ? 1.5 : 1, main ? Qt::SolidLine : Qt::DashLine));
        m_lines.at(i).label->setColor(color);
        m_lines.at(i).label->setFont(main ? bold : m_style.font);
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(m_lines.at(i).label->text()));
    }
    axisRect()->setMargins(QMargins(0, 8, edgePx + 6 + widest, 0));
    m_name->setFont(m_style.font);
    m_name->setColor(m_style.text);
    m_name->setBrush(m_style.panel);
    m_name->setPen(QPen(m_style.dim, 1));
    m_ring->setPen(QPen(m_style.text, 2));
    wrapTexts();
    replot(rpQueuedReplot);
}

void CycleTimeChart::wrapTexts()
{
    const int room = std::max(120, viewport().width() - 2 * edgePx);
    m_title->setText(QFontMetrics(m_title->font()).elidedText(CycleTimeWords::title(m_data), Qt::ElideRight, room));
    m_reading->setText(wrapped(CycleTimeWords::reading(m_data), m_style.font, room));
    m_definition->setText(wrapped(CycleTimeWords::definition(m_data, m_scale), m_style.font, room));
}

void CycleTimeChart::layLines()
{
    const QRect area = axisRect()->rect();
    const double height = QFontMetrics(m_style.font).height();
    double lowest = std::numeric_limits<double>::max();
    for (const PercentileLine &each : std::as_const(m_lines)) {
        const double line = yAxis->coordToPixel(each.days);
        const bool seen = line >= area.top() && line <= area.bottom();
        each.label->setVisible(seen);
        if (!seen)
            continue;
        // From the lowest up: a label that would lie over the one below is pushed up.
        const double y = std::min(line, lowest - height);
        each.label->position->setCoords(area.right() + 6, y);
        lowest = y;
    }
    setCurrent(m_current);
}

void CycleTimeChart::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange)
        restyle();
}

void CycleTimeChart::resizeEvent(QResizeEvent *event)
{
    setViewport(rect());
    wrapTexts();
    QCustomPlot::resizeEvent(event);
}

} // namespace pulley
