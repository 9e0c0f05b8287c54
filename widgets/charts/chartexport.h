// Charts as files: SVG, PDF, PNG, or their data as CSV.
#pragma once

#include "models/domain/result.h"
#include "widgets/charts/cycletimedata.h"

#include <QSize>

namespace pulley {

class CycleTimeChart;

/// Draws the cycle-time chart of `history` as of `asOf` into `file`, whose suffix says the format (svg, pdf, png, csv), `size` px
/// large. The file is there whole or not at all. Needs a QApplication, but no display. The error is a sentence.
Result<Done, QString> exportCycleTimeChart(const History &history, Instant asOf, const QString &file, QSize size);
/// The same from data computed before, with the part that `shown` shows.
Result<Done, QString> exportCycleTimeChart(const CycleTimeData &data, const CycleTimeChart *shown, const QString &file, QSize size);

} // namespace pulley
