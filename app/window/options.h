// Options: what the command line of pulley asks for.
#pragma once

#include "models/store/location.h"

#include <QSize>
#include <QStringList>
#include <optional>

namespace pulley {

struct Options {
    QString where;
    QString board;
    QString theme;
    QString language;
    /// With it a chart is drawn into `out`, and no window opened.
    QString chart;
    QString out;
    /// With it the window is drawn into this file.
    QString screenshot;
    QSize size{1440, 900};

    /// With it nothing is done but to ask the display.
    bool checkDisplay = false;

    /// A picture needs none.
    bool needsDisplay() const { return chart.isEmpty() && screenshot.isEmpty(); }
};

/// Ends the process after --help, --version and wrong usage.
Options parseOptions(const QStringList &arguments);

} // namespace pulley
