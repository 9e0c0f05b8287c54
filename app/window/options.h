// Options: what the command line of pulley asks for.
#pragma once

#include "models/store/location.h"
#include "widgets/charts/chartinput.h"

#include <QSize>
#include <QStringList>
#include <optional>

namespace pulley {

struct Options {
    QString where;
    QString board;
    QString theme;
    QString language;
    /// With it these charts are drawn into `out`, and no window opened: one, or a report of some.
    QStringList charts;
    bool report = false;
    QString out;
    /// What the charts are asked for.
    ChartQuery query;
    /// With it the window is drawn into this file.
    QString screenshot;
    QSize size{1440, 900};
    /// With it only the small window of one's own work opens.
    bool myWork = false;
    /// With it a card is added in one line, by the program that runs already or by this one.
    bool quickAdd = false;

    /// With it nothing is done but to ask the display.
    bool checkDisplay = false;

    /// A picture needs none.
    bool needsDisplay() const { return charts.isEmpty() && screenshot.isEmpty(); }
};

/// Ends the process after --help, --version and wrong usage.
Options parseOptions(const QStringList &arguments);

} // namespace pulley
