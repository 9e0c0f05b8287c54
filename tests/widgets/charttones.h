// Tones of a drawn chart: what of it can't be told apart without colours, or with other eyes than most.
#pragma once

#include "tests/widgets/chartfaults.h"

#include <QMap>

#include <array>

namespace pulley {

/// In grey, and as people see who lack the cones for long, middle or short waves.
enum class Sight { Grey, Protanopia, Deuteranopia, Tritanopia };

/// The luminance of `color` as it is seen: Machado, Oliveira, Fernandes (2009), severity 1, on linear light.
inline double seenLight(const QColor &color, Sight sight)
{
    using Matrix = std::array<double, 9>;
    static constexpr Matrix kinds[] = {
        {1, 0, 0, 0, 1, 0, 0, 0, 1},
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
        {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}};
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    const std::array<double, 3> light{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    static constexpr std::array<double, 3> weights{0.2126, 0.7152, 0.0722};
    const Matrix &kind = kinds[int(sight)];
    double all = 0;
    for (size_t row = 0; row < 3; ++row) {
        const double part =
            kind.at(row * 3) * light.at(0) + kind.at(row * 3 + 1) * light.at(1) + kind.at(row * 3 + 2) * light.at(2);
        all += weights.at(row) * std::clamp(part, 0.0, 1.0);
    }
    return all;
}
inline double seenContrast(const QColor &a, const QColor &b, Sight sight)
{
    const double one = seenLight(a, sight) + 0.05;
    const double other = seenLight(b, sight) + 0.05;
    return qMax(one, other) / qMin(one, other);
}

/// How a layer, or a line across the picture, stands there.
struct Drawn {
    enum class Kind { Fill, Hollow, Line, Dots };
    QString name;
    Kind kind = Kind::Line;
    QColor color;
    Qt::PenStyle dash = Qt::NoPen;
    int marker = QCPScatterStyle::ssNone;
    /// The ground's colour lies around it, so that it shows on whatever is behind.
    bool cased = false;
};

/// What of areas that touch, of areas on the ground, and of lines on what is behind them, the lighter has over the darker.
constexpr double touching = 1.25;
constexpr double onGround = 1.15;
constexpr double ofLines = 3;

inline Drawn drawnBars(const QCPBars &bars)
{
    if (bars.brush().style() == Qt::NoBrush)
        return {bars.name(), Drawn::Kind::Hollow, bars.pen().color(), bars.pen().style(), QCPScatterStyle::ssNone, false};
    return {bars.name(), Drawn::Kind::Fill,       bars.brush().color(),
            Qt::NoPen,   QCPScatterStyle::ssNone, bars.pen().style() != Qt::NoPen};
}

inline Drawn drawnGraph(const QCPGraph &graph, const QColor &panel)
{
    if (graph.brush().style() != Qt::NoBrush)
        return {graph.name(), Drawn::Kind::Fill, graph.brush().color(), Qt::NoPen, QCPScatterStyle::ssNone, false};
    const QCPScatterStyle &marks = graph.scatterStyle();
    const QImage sprite = marks.pixmap().toImage();
    const bool ring = marks.brush().color() == panel;
    const QColor ink = !sprite.isNull() ? sprite.pixelColor(sprite.rect().center())
        : ring || marks.isNone()        ? graph.pen().color()
                                        : marks.brush().color();
    const bool lines = graph.lineStyle() != QCPGraph::lsNone;
    const int marker = marks.isNone() ? int(QCPScatterStyle::ssNone) : int(marks.shape()) + (ring ? 1000 : 0);
    return {graph.name(),
            lines ? Drawn::Kind::Line : Drawn::Kind::Dots,
            mixed(panel, ink, ink.alphaF()),
            lines ? graph.pen().style() : Qt::NoPen,
            marker,
            !marks.isNone() && (ring || marks.pen().color() == panel || !sprite.isNull())};
}

/// In the order in which they lie over each other.
inline QList<Drawn> drawnOf(ChartView &chart, const ChartStyle &style)
{
    QList<Drawn> all;
    for (int i = 0; i < chart.plottableCount(); ++i) {
        if (const auto *bars = qobject_cast<const QCPBars *>(chart.plottable(i)))
            all.append(drawnBars(*bars));
        else if (const auto *graph = qobject_cast<const QCPGraph *>(chart.plottable(i)); graph && graph->data()->size() > 0)
            all.append(drawnGraph(*graph, style.panel));
    }
    const QCPItemStraightLine *below = nullptr;
    for (int i = 0; i < chart.itemCount(); ++i) {
        const auto *line = qobject_cast<const QCPItemStraightLine *>(chart.item(i));
        if (!line || !line->visible())
            continue;
        const bool isCasing = line->pen().color() == style.panel;
        const bool cased = below && below->pen().widthF() >= line->pen().widthF() + 2
            && below->point1->coords() == line->point1->coords() && below->point2->coords() == line->point2->coords();
        if (!isCasing)
            all.append({QStringLiteral("a line across"), Drawn::Kind::Line, line->pen().color(), line->pen().style(), -1, cased});
        below = isCasing ? line : nullptr;
    }
    return all;
}

/// Both fills touch: their colours have to differ.
inline bool areApart(const Drawn &below, const Drawn &above, const QColor &panel, Sight sight)
{
    using Kind = Drawn::Kind;
    if (below.kind == Kind::Fill && above.kind == Kind::Fill)
        return seenContrast(below.color, above.color, sight) >= touching;
    if (below.kind == Kind::Fill || above.kind == Kind::Fill) {
        const Drawn &line = below.kind == Kind::Fill ? above : below;
        return line.kind == Kind::Hollow || seenContrast(below.color, above.color, sight) >= ofLines
            || (line.cased && seenContrast(line.color, panel, sight) >= ofLines);
    }
    // Lines across are straight, and have their names at their ends.
    const bool named = below.marker == -1 || above.marker == -1;
    return named || below.kind != above.kind || below.dash != above.dash || below.marker != above.marker
        || seenContrast(below.color, above.color, sight) >= ofLines;
}

/// What is not to be told apart with `sight`.
inline QStringList toneFaults(ChartView &chart, const ChartStyle &style, Sight sight)
{
    QStringList faults;
    const QList<Drawn> all = drawnOf(chart, style);
    const Drawn *fill = nullptr;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Drawn &each = all.at(i);
        const bool isFill = each.kind == Drawn::Kind::Fill;
        if (seenContrast(each.color, style.panel, sight) < (isFill && !each.cased ? onGround : isFill ? 1 : ofLines))
            faults.append(QStringLiteral("%1 on the ground").arg(each.name));
        // Bands lie in order: each touches the next.
        if (isFill && fill && !areApart(*fill, each, style.panel, sight))
            faults.append(QStringLiteral("%1 beside %2").arg(each.name, fill->name));
        for (qsizetype j = 0; j < i; ++j) {
            if (!(isFill && all.at(j).kind == Drawn::Kind::Fill) && !areApart(all.at(j), each, style.panel, sight))
                faults.append(QStringLiteral("%1 over %2").arg(each.name, all.at(j).name));
        }
        fill = isFill ? &each : fill;
    }
    const QCPItemRect *cell = nullptr;
    for (int i = 0; i < chart.itemCount(); ++i) {
        const auto *text = qobject_cast<const QCPItemText *>(chart.item(i));
        if (cell && text && seenContrast(cell->brush().color(), text->color(), sight) < 4.5)
            faults.append(QStringLiteral("%1 in its cell").arg(text->text()));
        cell = qobject_cast<const QCPItemRect *>(chart.item(i));
    }
    faults.removeDuplicates();
    return faults;
}

/// Each with the eyes that don't see it.
inline QStringList toneFaults(ChartView &chart, const ChartStyle &style)
{
    static const char *const names[] = {"in grey", "with protanopia", "with deuteranopia", "with tritanopia"};
    QStringList found;
    QMap<QString, QStringList> sights;
    for (const Sight sight : {Sight::Grey, Sight::Protanopia, Sight::Deuteranopia, Sight::Tritanopia}) {
        for (const QString &fault : toneFaults(chart, style, sight))
            sights[fault].append(QLatin1String(names[int(sight)]));
    }
    for (auto each = sights.cbegin(); each != sights.cend(); ++each)
        found.append(QStringLiteral("%1 (%2)").arg(each.key(), each.value().join(QStringLiteral(", "))));
    return found;
}

} // namespace pulley
