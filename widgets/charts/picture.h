// Picture: what a chart shows, as a value: axes, layers of spots, lines, and its words. Drawn, read out, clicked and written alike.
#pragma once

#include "models/domain/ids.h"
#include "models/metrics/definitions.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace pulley {

struct ChartInput;

enum class AxisScale {
    Number,
    Logarithmic, ///< from 1 on
    Share,       ///< 1 is 100%
    Days,        ///< Julian days
    Names        ///< indices of names
};

struct PictureAxis {
    QString label;
    AxisScale scale = AxisScale::Number;
    QStringList names = {};
    /// Shown whole; where both are equal, what the spots take.
    double from = 0;
    double to = 0;
    /// Where each spot stands for several days: their first and last, as Julian days. The first is what a CSV tells.
    QList<std::pair<qint64, qint64>> spans = {};
    /// Drawn behind the names, and no part of them.
    QStringList notes = {};
    friend bool operator==(const PictureAxis &, const PictureAxis &) = default;
};

enum class Shape { Dots, Line, Steps, Bars, Area, Cells };
enum class Marker { Disc, Ring, Square, Diamond, Triangle };
enum class Overlap { AddsUp, StandsOut };
enum class Dash { None, Solid, Dashed, Dotted };
enum class Ink { Accent, Strong, Dim, Text, Amber, Green, Shade };

/// How a layer looks. Shades go from 0 (faint) to 1 (full), for areas that lie side by side and cells that say how much.
struct LayerLook {
    Shape shape = Shape::Dots;
    Ink ink = Ink::Accent;
    double shade = 1;
    Dash dash = Dash::Solid;
    Marker marker = Marker::Disc;
    /// Of bars and cells, on the x axis.
    double width = 0.8;
    /// Whether the keyboard and the mouse stop at its spots.
    bool still = false;
    /// Whether dots that lie over each other add up, or each stands out from what it lies on.
    Overlap overlap = Overlap::AddsUp;
    friend bool operator==(const LayerLook &, const LayerLook &) = default;
};

/// Bars and areas reach from `base` to `y`; of a cell, `base` says how much it is, from 0 to 1.
struct Spot {
    double x = 0;
    double y = 0;
    double base = 0;
    friend bool operator==(const Spot &, const Spot &) = default;
};

struct PictureLayer {
    QString name; ///< in the legend and the CSV's header; one without a name stands in neither
    LayerLook look;
    QList<Spot> spots; ///< by x
    /// In the legend; areas are named at the right instead.
    bool listed = true;
    /// For spots moved along x: where each stands in truth, which is what a CSV tells.
    QList<double> places = {};
    friend bool operator==(const PictureLayer &, const PictureLayer &) = default;
};

/// A line across the whole picture, or only its label at the picture's edge.
struct PictureRule {
    enum class Along { X, Y };
    Along along = Along::X; ///< X: level, at a y
    double at = 0;
    QString label;
    Ink ink = Ink::Dim;
    Dash dash = Dash::Dashed;
    friend bool operator==(const PictureRule &, const PictureRule &) = default;
};

/// Which spot of which layer.
struct SpotPlace {
    int layer = -1;
    int spot = -1;
    bool isValid() const { return layer >= 0 && spot >= 0; }
    friend bool operator==(const SpotPlace &, const SpotPlace &) = default;
};

struct Picture {
    QString key;   ///< of its kind of chart: "cycle-time"
    QString title; ///< with the board's name
    QString reading;
    QStringList definitions;
    /// In place of the picture where there is nothing to draw: what to do about it.
    QString teaching;

    PictureAxis x;
    PictureAxis y;
    QList<PictureLayer> layers;
    QList<PictureRule> rules;
    /// x runs down, y to the right: room for names.
    bool lying = false;
    /// Every spot is one card; the CSV has a row a card.
    bool ofCards = false;
    /// Another scale may be chosen for y.
    bool mayBeLogarithmic = false;

    /// What is said of a spot, and which cards it stands for, as indices in input->history->cards: only asked for one at a time.
    std::function<QString(const SpotPlace &)> wordsOf;
    std::function<QList<int>(const SpotPlace &)> cardsOf;
    std::shared_ptr<const ChartInput> input;
    /// The data where there is more to a card than its place in the picture.
    std::function<QByteArray()> ownCsv;
};

/// The picture's data: for charts of cards a row a card, else a row for each x and a column for each named layer.
QByteArray pictureCsv(const Picture &picture);
/// `now` with the layers of `before` behind its own, where both go by days moved on by `days`; its reading is told after.
Picture compared(Picture now, const Picture &before, int days, const QString &beforeName);
/// Whether there is anything to look at.
bool isBlank(const Picture &picture);

} // namespace pulley
