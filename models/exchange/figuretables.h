// Figure tables: every figure of a report beyond its first ones, each as a table.
#pragma once

#include "models/domain/refusalnote.h"
#include "models/exchange/figuretable.h"
#include "models/exchange/metricsreport.h"
#include "models/metrics/steps.h"

namespace pulley {

/// What the figures of a report depend on beside its history.
struct FigureSettings {
    /// How figures over time are cut.
    Step step = Step::Week;
    /// What process behaviour is judged by: unbounded, the whole period.
    Period baseline;
    /// Of the board, for their names.
    QList<Lane> lanes;
    QList<RefusalNote> refusals;
    /// As it was typed, for the report to say: which cards were let in is done in the history already.
    QString filter;
};

/// Those of flow: WIP by column, stage times, pace bands, net flow, ages, behaviour, SLE, Little's law, predictability.
QList<FigureTable> flowTables(const MetricsReport &report, const FigureSettings &settings);
/// Those of work: efficiency, blockers, limits, refusals, mix, toil, concentration, ageing cards; and data quality.
QList<FigureTable> workTables(const MetricsReport &report, const FigureSettings &settings);
/// All of them.
QList<FigureTable> figureTables(const MetricsReport &report, const FigureSettings &settings);
/// How good the data is: counts, then cards.
QList<FigureTable> qualityTables(const MetricsReport &report);

QString nameOf(Step step);
/// "OPS-12"
QString cardKey(const MetricsReport &report, qint64 number);
/// {"board", "as_of", ...} as metricsToJson() has it, with "filter", "step", "calendar" and all figures under their keys, and
/// every definition beside them.
QJsonObject figuresToJson(const MetricsReport &report, const FigureSettings &settings);
/// metricsToCsv() with all figures: a row's key is "what it is about column".
QByteArray figuresToCsv(const MetricsReport &report, const FigureSettings &settings);
/// For people: each figure with its definition before it.
QStringList figuresToText(const MetricsReport &report, const FigureSettings &settings);
/// Data quality alone.
QJsonObject qualityToJson(const MetricsReport &report);
QStringList qualityToText(const MetricsReport &report);

} // namespace pulley
