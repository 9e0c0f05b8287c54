// ChartKinds: every chart there is, by name, and the function that makes its picture from figures.
#pragma once

#include "widgets/charts/chartinput.h"
#include "widgets/charts/picture.h"

namespace pulley {

/// What may be chosen for a chart, besides period, filter and day count.
enum class ChartChoice { Nothing, Step, Baseline, Items, Days };

/// Whether another period means something beside it: not for what is told of now, or of the days to come.
enum class Comparable { Yes, No };

struct ChartKind {
    const char *key;
    /// English; see chartTitle().
    const char *title;
    ChartChoice choice;
    /// Pure, and costly for long histories: not for the GUI thread.
    Picture (*draw)(const Input &input);
    Comparable comparable = Comparable::Yes;
};

const QList<ChartKind> &chartKinds();
const ChartKind *chartKind(const QString &key);
QString chartTitle(const ChartKind &kind);

/// The picture of `kind`, with the period that the query compares with.
Picture drawPicture(const ChartKind &kind, const Input &input);

/// A picture without layers: the chart's name, its definitions.
Picture blankPicture(const Input &input, const char *key, const QList<Figure> &figures);

Picture drawScatter(const Input &input);
Picture drawHistogram(const Input &input);
Picture drawCumulativeFlow(const Input &input);
Picture drawThroughput(const Input &input);
Picture drawWip(const Input &input);
Picture drawAgeing(const Input &input);
Picture drawNetFlow(const Input &input);
Picture drawFlowEfficiency(const Input &input);
Picture drawBlockers(const Input &input);
Picture drawCycleTimeBehaviour(const Input &input);
Picture drawThroughputBehaviour(const Input &input);
Picture drawWipBehaviour(const Input &input);
Picture drawAgeBehaviour(const Input &input);
Picture drawForecastWhen(const Input &input);
Picture drawForecastHowMany(const Input &input);
Picture drawStageTimes(const Input &input);
Picture drawWorkTypes(const Input &input);
Picture drawConcentration(const Input &input);
Picture drawSle(const Input &input);
Picture drawLimits(const Input &input);
Picture drawDataQuality(const Input &input);

} // namespace pulley
