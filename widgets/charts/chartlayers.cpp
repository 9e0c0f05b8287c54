// ChartView: layers as plottables, the legend, and lines with their labels.
#include "widgets/charts/chartview.h"

#include "widgets/charts/chartwords.h"

#include <algorithm>

namespace pulley {

namespace {

constexpr double discPx = 7;
constexpr double markPx = 8;
constexpr qsizetype mostMarked = 150;

/// One card stands out, many on a spot add up.
float opacityFor(qsizetype spots)
{
    return spots <= 300 ? 0.85F : spots <= 3000 ? 0.45F : 0.25F;
}

QCPScatterStyle::ScatterShape shapeOf(Marker marker)
{
    switch (marker) {
    case Marker::Disc:
    case Marker::Ring:
        return QCPScatterStyle::ssCircle;
    case Marker::Square:
        return QCPScatterStyle::ssSquare;
    case Marker::Diamond:
        return QCPScatterStyle::ssDiamond;
    case Marker::Triangle:
        return QCPScatterStyle::ssTriangle;
    }
    return QCPScatterStyle::ssCircle;
}

Qt::PenStyle penStyle(Dash dash)
{
    switch (dash) {
    case Dash::None:
        return Qt::NoPen;
    case Dash::Solid:
        return Qt::SolidLine;
    case Dash::Dashed:
        return Qt::DashLine;
    case Dash::Dotted:
        return Qt::DotLine;
    }
    return Qt::SolidLine;
}

} // namespace

QColor ChartView::colorOf(const LayerLook &look) const
{
    switch (look.ink) {
    case Ink::Accent:
        return m_style.accent;
    case Ink::Strong:
        return m_style.strong;
    case Ink::Dim:
        return m_style.dim;
    case Ink::Text:
        return m_style.text;
    case Ink::Amber:
        return m_style.amber;
    case Ink::Green:
        return m_style.green;
    case Ink::Shade:
        return mixed(m_style.panel, m_style.accent, look.shade);
    }
    return m_style.accent;
}

QPen ChartView::penOf(Ink ink, Dash dash, double width) const
{
    return {QBrush(colorOf({.ink = ink})), width, penStyle(dash)};
}

void ChartView::layLayers()
{
    clearPlottables();
    for (QCPAbstractItem *item : std::as_const(m_cells))
        removeItem(item);
    m_cells.clear();
    for (const PictureLayer &layer : std::as_const(m_picture.layers))
        layLayer(layer);
}

void ChartView::layLayer(const PictureLayer &layer)
{
    switch (layer.look.shape) {
    case Shape::Bars:
        return layBars(layer);
    case Shape::Cells:
        return layCells(layer);
    case Shape::Dots:
    case Shape::Line:
    case Shape::Steps:
    case Shape::Area:
        return layGraph(layer);
    }
}

void ChartView::layGraph(const PictureLayer &layer)
{
    const LayerLook &look = layer.look;
    auto *graph = addGraph(axisOfX(), axisOfY());
    graph->setName(layer.name);
    // It would drop dots, which add up where they lie over each other.
    graph->setAdaptiveSampling(look.shape != Shape::Dots || look.marker != Marker::Disc);
    QVector<QCPGraphData> points;
    points.reserve(layer.spots.size());
    for (const Spot &spot : layer.spots)
        points.append(QCPGraphData(spot.x, spot.y));
    graph->data()->set(points, true);
    QColor color = colorOf(look);
    graph->setPen(QPen(color, look.ink == Ink::Dim ? 1 : 2, penStyle(look.dash)));
    graph->setLineStyle(look.shape == Shape::Dots        ? QCPGraph::lsNone
                            : look.shape == Shape::Steps ? QCPGraph::lsStepCenter
                                                         : QCPGraph::lsLine);
    if (look.shape == Shape::Area) {
        graph->setBrush(color);
        graph->setPen(QPen(m_style.panel, 1));
        return;
    }
    const bool disc = look.marker == Marker::Disc && look.shape == Shape::Dots;
    const bool adds = disc && look.overlap == Overlap::AddsUp;
    if (adds)
        color.setAlphaF(opacityFor(layer.spots.size()));
    const double size = adds ? discPx : markPx;
    const QBrush fill = look.marker == Marker::Ring ? QBrush(m_style.panel) : QBrush(color);
    // With no pen at all it would be the line's, and each dot a ring.
    const QPen outline = adds ? QPen(QColor(Qt::transparent), 0) : QPen(look.marker == Marker::Ring ? color : m_style.panel, 1);
    if (disc && m_marks == Marks::Sprites)
        graph->setScatterStyle(QCPScatterStyle(sprite(color, size, devicePixelRatioF(), adds ? Qt::transparent : m_style.panel)));
    else if (look.shape == Shape::Dots || (look.shape == Shape::Line && layer.spots.size() <= mostMarked))
        graph->setScatterStyle(QCPScatterStyle(shapeOf(look.marker), outline, fill, size));
}

void ChartView::layBars(const PictureLayer &layer)
{
    auto *bars = new QCPBars(axisOfX(), axisOfY());
    bars->setName(layer.name);
    bars->setWidth(layer.look.width);
    QVector<QCPBarsData> data;
    data.reserve(layer.spots.size());
    for (const Spot &spot : layer.spots)
        data.append(QCPBarsData(spot.x, spot.y));
    bars->data()->set(data, true);
    const bool hollow = layer.look.marker == Marker::Ring;
    bars->setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colorOf(layer.look)));
    bars->setPen(hollow || layer.look.ink == Ink::Shade ? QPen(hollow ? m_style.text : m_style.accent, 1, penStyle(layer.look.dash))
                                                        : QPen(Qt::NoPen));
    if (layer.look.still && !hollow)
        bars->setPen(Qt::NoPen);
}

void ChartView::layCells(const PictureLayer &layer)
{
    for (const Spot &spot : layer.spots) {
        const QColor fill = mixed(m_style.panel, m_style.accent, 0.1 + 0.9 * spot.base);
        auto *box = new QCPItemRect(this);
        box->topLeft->setCoords(spot.x - 0.48, spot.y - 0.46);
        box->bottomRight->setCoords(spot.x + 0.48, spot.y + 0.46);
        box->setBrush(fill);
        box->setPen(QPen(m_style.grid, 1));
        auto *text = new QCPItemText(this);
        text->position->setCoords(spot.x, spot.y);
        text->setText(ChartWords::share(spot.base));
        text->setFont(m_style.font);
        text->setColor(readableOn(fill, m_style.text, m_style.panel));
        m_cells.append({box, text});
    }
    if (m_cells.isEmpty())
        return;
    // Items alone give the axes nothing to plot: a graph keeps their ranges.
    addGraph(axisOfX(), axisOfY())->setName(layer.name);
}

void ChartView::layLegend()
{
    if (m_legend)
        plotLayout()->remove(plotLayout()->element(2, 0));
    m_legend = nullptr;
    QList<int> listed;
    int widest = 0;
    const QFontMetrics metrics(m_style.small());
    for (int i = 0; i < m_picture.layers.size() && i < plottableCount(); ++i) {
        const PictureLayer &layer = m_picture.layers.at(i);
        if (!layer.listed || layer.name.isEmpty() || layer.spots.isEmpty())
            continue;
        listed.append(i);
        widest = std::max(widest, metrics.horizontalAdvance(layer.name) + 46);
    }
    if (listed.size() < 2)
        return;
    // Room beside it, or all rows would be as narrow as it may be.
    auto *row = new QCPLayoutGrid;
    plotLayout()->addElement(2, 0, row);
    m_legend = new QCPLegend;
    row->addElement(0, 0, m_legend);
    row->addElement(0, 1, new QCPLayoutElement);
    m_legend->setLayer(QStringLiteral("legend"));
    m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_legend->setWrap(std::max(1, (viewport().width() - 28) / std::max(1, widest)));
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setBrush(Qt::NoBrush);
    m_legend->setFont(m_style.small());
    m_legend->setTextColor(m_style.text);
    m_legend->setIconSize(22, 12);
    m_legend->setMargins(QMargins(10, 2, 10, 2));
    m_legend->setRowSpacing(0);
    for (const int i : std::as_const(listed))
        plottable(i)->addToLegend(m_legend);
    m_legend->setMaximumSize(m_legend->minimumOuterSizeHint());
}

QCPItemStraightLine *ChartView::straightLine(const PictureRule &rule, const QPen &pen)
{
    auto *line = new QCPItemStraightLine(this);
    const bool lies = isLevel(rule);
    line->point1->setCoords(lies ? 0 : rule.at, lies ? rule.at : 0);
    line->point2->setCoords(lies ? 1 : rule.at, lies ? rule.at : 1);
    line->setPen(pen);
    return line;
}

void ChartView::layRules()
{
    for (const RuleItems &old : std::as_const(m_rules)) {
        if (old.line)
            removeItem(old.line);
        if (old.casing)
            removeItem(old.casing);
        removeItem(old.label);
    }
    m_rules.clear();
    int widest = 0;
    int above = 0;
    const bool onFills = std::any_of(m_picture.layers.cbegin(), m_picture.layers.cend(), [](const PictureLayer &layer) {
        return layer.look.shape == Shape::Bars || layer.look.shape == Shape::Area || layer.look.shape == Shape::Cells;
    });
    for (const PictureRule &rule : std::as_const(m_picture.rules)) {
        RuleItems items;
        if (rule.dash != Dash::None) {
            const QPen pen = penOf(rule.ink, rule.dash, rule.ink == Ink::Strong ? 1.5 : 1);
            // Bars may be as light as the line: the ground's colour around it tells it from them without colours too.
            if (onFills)
                items.casing = straightLine(rule, QPen(m_style.panel, pen.widthF() + 2));
            items.line = straightLine(rule, pen);
        }
        items.label = new QCPItemText(this);
        items.label->setClipToAxisRect(false);
        items.label->position->setType(QCPItemPosition::ptAbsolute);
        items.label->setText(rule.label);
        items.label->setColor(colorOf({.ink = rule.ink}));
        QFont font = m_style.small();
        font.setBold(rule.ink == Ink::Strong);
        items.label->setFont(font);
        items.label->setPositionAlignment(isLevel(rule) ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignBottom);
        if (!rule.label.isEmpty() && isLevel(rule))
            widest = std::max(widest, QFontMetrics(font).horizontalAdvance(rule.label) + 6);
        above += !rule.label.isEmpty() && !isLevel(rule) ? 1 : 0;
        m_rules.append(items);
    }
    const int line = QFontMetrics(m_style.small()).height();
    axisRect()->setMargins(QMargins(0, 8 + std::min(above, 3) * line, 14 + widest, 0));
}

void ChartView::placeLabels()
{
    const QRect area = axisRect()->rect();
    QList<int> order;
    for (int i = 0; i < m_rules.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return m_picture.rules.at(a).at < m_picture.rules.at(b).at; });
    const double height = QFontMetrics(m_style.small()).height();
    double lowest = 1e9;
    QList<QCPItemText *> beside; // the plot, from the lowest up
    QList<double> taken;         // how far right each line of labels above the plot is taken
    for (const int i : std::as_const(order)) {
        const PictureRule &rule = m_picture.rules.at(i);
        QCPItemText *label = m_rules.at(i).label;
        const bool lies = isLevel(rule);
        const double at = (lies ? yAxis : xAxis)->coordToPixel(rule.at);
        const bool seen = lies ? at >= area.top() && at <= area.bottom() : at >= area.left() && at <= area.right();
        label->setVisible(seen && !rule.label.isEmpty());
        if (!label->visible())
            continue;
        if (lies) {
            // From the lowest up: a label that would lie over the one below is pushed up.
            lowest = std::min(at, lowest - height);
            label->position->setCoords(area.right() + 6, lowest);
            beside.append(label);
            continue;
        }
        const double half = QFontMetrics(label->font()).horizontalAdvance(rule.label) / 2.0 + 2;
        const double x = std::clamp(at, half + 2.0, std::max(half + 2.0, viewport().width() - half - 2.0));
        int row = 0;
        while (row < taken.size() && taken.at(row) > x - half)
            ++row;
        row == taken.size() ? taken.append(x + half + 6) : static_cast<void>(taken[row] = x + half + 6);
        label->setVisible(row < 3);
        label->position->setCoords(x, area.top() - 3 - row * height);
    }
    // Those that were pushed out at the top come back in, and push the ones below down.
    double highest = area.top() - height / 2;
    for (auto label = beside.crbegin(); label != beside.crend(); ++label) {
        highest = std::max((*label)->position->coords().y(), highest + height);
        (*label)->position->setCoords(area.right() + 6, highest);
    }
    setCurrent(m_current);
}

} // namespace pulley
