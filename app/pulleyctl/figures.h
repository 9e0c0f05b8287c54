// Figures: what metrics, forecast, quality and export ask for alike: which history, which days, which cards.
#pragma once

#include "app/pulleyctl/ctl.h"
#include "models/exchange/figuretables.h"

#include <QCommandLineOption>

namespace pulley {

struct Figures {
    MetricsReport report;
    FigureSettings settings;
    /// For an exposition, which has the others' notes not.
    QList<RefusalCount> refusals = {};
};

/// Which of the options a command has.
enum class FigureUse {
    Metrics,   ///< all of them
    Forecast,  ///< no --by and no --baseline
    Moment,    ///< nor --from and --to
    Exposition ///< nor any of these four, though the command has them: they are misuse
};

/// The figures that the command line asks for, or the status to end with when there are none to be had, having told why.
/// Opens the board.
std::variant<Figures, Exit> askedFigures(Ctl &ctl, FigureUse use);

/// A date given as --`option`; invalid where it isn't given. The error is a sentence.
Result<QDate, QString> dayAt(const Ctl &ctl, const char *option);

} // namespace pulley
