// Definitions: the sentence printed beside every figure, so that a number never travels without what it means.
#pragma once

#include <QList>
#include <QString>

namespace pulley {

enum class Figure {
    Cases,
    Finished,
    CycleTimeDays,
    CycleTimeHours,
    Age,
    Wip,
    Throughput,
    ThroughputWeek,
    Percentile,
    CumulativeFlow,
    WipByColumn,
    CalendarDays,
    WorkingDays,
    StageTime,
    NetFlow,
    TotalAge,
    PaceBands,
    FlowEfficiency,
    FlowEfficiencyOverTime,
    BlockedTime,
    BlockerClusters,
    ProcessBehaviour,
    ProcessSignals,
    SleAttainment,
    LittlesLaw,
    FlowDebt,
    Predictability,
    PredictabilityOverTime,
    LimitLoad,
    LimitChanges,
    LimitRefusals,
    LimitRefusalsOverTime,
    WorkMix,
    ToilShare,
    Concentration,
    ForecastWhen,
    ForecastHowMany,
    BreachChance,
    HistoryCounts,
    DataQuality
};

struct Definition {
    Figure figure;
    /// The figure's name in exports: "cycle_time_days".
    const char *key;
    /// English; translated under the context "Definitions" where people read it.
    const char *sentence;
};

const QList<Definition> &definitions();
QString definitionOf(Figure figure);

} // namespace pulley
