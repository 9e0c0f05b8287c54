// Definitions: the words for each figure.
#include "models/metrics/definitions.h"

#include <QtGlobal>

namespace pulley {

namespace {

// In the order of Figure.
QList<Definition> ofCards()
{
    return {
        {Figure::Cases, "cases",
         QT_TRANSLATE_NOOP("Definitions",
                           "Cards ever on the board. A card discarded before it was finished, and a command taken back, count "
                           "nowhere.")},
        {Figure::Finished, "finished",
         QT_TRANSLATE_NOOP("Definitions", "Cards that arrived at the delivery point within the period.")},
        {Figure::CycleTimeDays, "cycle_time_days",
         QT_TRANSLATE_NOOP("Definitions",
                           "From first arrival at or past the commitment point to arrival at the delivery point, in calendar days "
                           "in the board's time zone, both days counted: finished on the day it was started is 1. A card returned "
                           "upstream loses its later arrivals and earns them again.")},
        {Figure::CycleTimeHours, "cycle_time_hours",
         QT_TRANSLATE_NOOP("Definitions",
                           "The same span as cycle_time_days in exact elapsed hours, nights and weekends included.")},
        {Figure::Age, "age_days",
         QT_TRANSLATE_NOOP(
             "Definitions",
             "Work item age: from first arrival at or past the commitment point to the as-of day, in calendar days in "
             "the board's time zone, both days counted, for cards started and not finished.")},
        {Figure::Wip, "wip",
         QT_TRANSLATE_NOOP("Definitions",
                           "Work in progress: cards that have arrived at or past the commitment point and not at the delivery "
                           "point.")},
        {Figure::Throughput, "throughput",
         QT_TRANSLATE_NOOP("Definitions",
                           "Cards finished on each calendar day in the board's time zone; a list of days leaves out those "
                           "without any.")},
        {Figure::ThroughputWeek, "throughput_week",
         QT_TRANSLATE_NOOP("Definitions", "Cards finished in each ISO 8601 week; weeks without any are left out.")},
        {Figure::Percentile, "percentile",
         QT_TRANSLATE_NOOP("Definitions",
                           "Nearest rank: the value at place ceil(p x n) of the n values in ascending order, so that at least that "
                           "share of them took as long or less.")},
    };
}

QList<Definition> ofFlow()
{
    return {
        {Figure::CumulativeFlow, "cfd",
         QT_TRANSLATE_NOOP("Definitions",
                           "Cumulative flow: for each column, the cards that had arrived at it or past it by the end of the day in "
                           "the board's time zone. A skipped column takes the next column's date.")},
        {Figure::WipByColumn, "wip_by_column",
         QT_TRANSLATE_NOOP("Definitions",
                           "For each column before the delivery point, the cards in question that stand in it, all cards of the "
                           "board that do, and the most that it takes where it has a limit of its own.")},
        {Figure::CalendarDays, "calendar_days",
         QT_TRANSLATE_NOOP("Definitions", "Days are calendar days in the board's time zone; weekends and holidays count.")},
        {Figure::WorkingDays, "working_days",
         QT_TRANSLATE_NOOP("Definitions",
                           "Days are working days in the board's time zone, where a definition says calendar days too: days off "
                           "and holidays don't count, and no span is shorter than 1 day. What is finished on a day off counts on "
                           "the next working day where days are drawn or compared; hours stay exact elapsed hours.")},
        {Figure::StageTime, "stage_time",
         QT_TRANSLATE_NOOP("Definitions",
                           "For each column from the commitment point up to the delivery point, the time of finished cards between "
                           "the first arrival at it or past it that still counts and that at the next column. A card's times in "
                           "all columns add up to its cycle time in hours; a skipped column has none.")},
        {Figure::NetFlow, "net_flow",
         QT_TRANSLATE_NOOP("Definitions",
                           "Cards started (arrivals) and cards finished (departures) on each day; net flow is arrivals minus "
                           "departures, and is what work in progress changes by.")},
        {Figure::TotalAge, "total_age",
         QT_TRANSLATE_NOOP("Definitions",
                           "The ages of all cards in progress at the end of the day, added up; the average age is that by the "
                           "cards in progress.")},
        {Figure::PaceBands, "pace_bands",
         QT_TRANSLATE_NOOP("Definitions",
                           "For each column, percentiles of the total age that finished cards had when they left it: the days from "
                           "their start to their arrival at the next column, both days counted.")},
    };
}

QList<Definition> ofWork()
{
    return {
        {Figure::FlowEfficiency, "flow_efficiency",
         QT_TRANSLATE_NOOP("Definitions",
                           "Active time by active and waiting time together, of the finished cards between their start and their "
                           "finish, in exact elapsed hours. Waiting is time in queue columns and ready halves, and time blocked; "
                           "time in a done column on the way is neither.")},
        {Figure::FlowEfficiencyOverTime, "flow_efficiency_over_time",
         QT_TRANSLATE_NOOP("Definitions",
                           "Flow efficiency of the cards finished in each span of time: active time by active and waiting time "
                           "together.")},
        {Figure::BlockedTime, "blocked_time",
         QT_TRANSLATE_NOOP(
             "Definitions",
             "Elapsed hours for which cards were blocked within the period, wherever they stood, until they were finished.")},
        {Figure::BlockerClusters, "blocker_clusters",
         QT_TRANSLATE_NOOP("Definitions",
                           "Blocked time by reason; reasons that differ in case, blanks or punctuation at the end only are one. A "
                           "card blocked twice for one reason counts as two blockers and one card.")},
        {Figure::ProcessBehaviour, "process_behaviour",
         QT_TRANSLATE_NOOP("Definitions",
                           "The mean and the natural process limits of the baseline: mean plus and minus 2.66 times the mean "
                           "moving range, the lower one not below 0; moving ranges are usual up to 3.268 times their mean. The "
                           "baseline is chosen and stays where it is. Throughput is judged by whole days, weeks or months that "
                           "are over.")},
        {Figure::ProcessSignals, "process_signals",
         QT_TRANSLATE_NOOP(
             "Definitions",
             "What is more than chance: one point outside the limits; two of three in a row beyond two thirds of the way to the "
             "same limit; four of five in a row beyond one third of it; eight in a row on one side of the mean.")},
    };
}

QList<Definition> ofConstancy()
{
    return {
        {Figure::SleAttainment, "sle_attainment",
         QT_TRANSLATE_NOOP(
             "Definitions",
             "The share of the cards finished in each span of time whose cycle time was within the service level expectation.")},
        {Figure::LittlesLaw, "littles_law",
         QT_TRANSLATE_NOOP(
             "Definitions",
             "The conditions under which average cycle time is average work in progress by throughput: as many cards arrive as "
             "depart, work in progress and its average age are the same at the end as at the beginning (within a tenth), and no "
             "card was discarded after it was started. Cards in progress on a day are those at its end and those finished on it.")},
        {Figure::FlowDebt, "flow_debt",
         QT_TRANSLATE_NOOP("Definitions",
                           "Average work in progress by throughput, less the average cycle time of the cards finished in the same "
                           "period, in days: above 0, cards were finished sooner at the cost of others that grew older.")},
        {Figure::Predictability, "predictability",
         QT_TRANSLATE_NOOP("Definitions",
                           "The 95th percentile of cycle time by the 50th: the nearer to 1, the more alike cards are.")},
        {Figure::PredictabilityOverTime, "predictability_over_time",
         QT_TRANSLATE_NOOP("Definitions",
                           "The 95th percentile of cycle time by the 50th, of the cards finished in each span of time.")},
    };
}

QList<Definition> ofLimits()
{
    return {
        {Figure::LimitLoad, "limit_load",
         QT_TRANSLATE_NOOP("Definitions",
                           "For each limit, the cards that it counted at the end of each day against its maximum of that day. A "
                           "card counts by the type, class, lane it has now and by the columns, people and blocking it had then.")},
        {Figure::LimitChanges, "limit_changes",
         QT_TRANSLATE_NOOP("Definitions",
                           "Limits set up, raised, lowered, altered otherwise and removed within the period. A change taken back "
                           "counts nowhere.")},
        {Figure::LimitRefusals, "limit_refusals",
         QT_TRANSLATE_NOOP("Definitions", "Commands that were refused within the period because a limit was full.")},
        {Figure::LimitRefusalsOverTime, "limit_refusals_over_time",
         QT_TRANSLATE_NOOP("Definitions",
                           "For each limit, the commands that were refused in each span of time because it was full; spans without "
                           "any are left out.")},
    };
}

QList<Definition> ofMixAndForecasts()
{
    return {
        {Figure::WorkMix, "work_mix",
         QT_TRANSLATE_NOOP("Definitions",
                           "Finished cards and their active hours by work type, class of service or lane, as they are now.")},
        {Figure::ToilShare, "toil_share",
         QT_TRANSLATE_NOOP(
             "Definitions",
             "The share of finished cards, and of their active hours, whose work type is toil. The line to stay under is 50%.")},
        {Figure::Concentration, "concentration",
         QT_TRANSLATE_NOOP("Definitions",
                           "For each person and work type, the share of the finished cards of that type that the person ever "
                           "owned. A card with several owners counts for each of them.")},
        {Figure::ForecastWhen, "forecast_when",
         QT_TRANSLATE_NOOP("Definitions",
                           "The days until so many cards are finished, from simulated futures: each day's throughput is drawn, "
                           "with replacement, from the days of the chosen history, days without any included. A percentile is by "
                           "nearest rank: in that share of the futures it took so many days or less.")},
        {Figure::ForecastHowMany, "forecast_how_many",
         QT_TRANSLATE_NOOP(
             "Definitions",
             "The cards finished by a date, from simulated futures: each day's throughput is drawn, with replacement, "
             "from the days of the chosen history, days without any included. A percentile is the most cards that "
             "were reached or passed in that share of the futures.")},
        {Figure::BreachChance, "breach_chance",
         QT_TRANSLATE_NOOP("Definitions",
                           "Of the finished cards that took at least as long as the card's present age, the share that took longer "
                           "than the service level expectation. A card older than the expectation has breached it.")},
        {Figure::HistoryCounts, "history",
         QT_TRANSLATE_NOOP("Definitions",
                           "The cards in question, those of them that were imported, those whose history is less than certain, and "
                           "the commands about them that were taken back.")},
        {Figure::DataQuality, "data_quality",
         QT_TRANSLATE_NOOP("Definitions",
                           "The cards whose history is less than certain, by what is wrong with it, and the figures which that "
                           "touches.")},
    };
}

} // namespace

const QList<Definition> &definitions()
{
    static const QList<Definition> all = ofCards() + ofFlow() + ofWork() + ofConstancy() + ofLimits() + ofMixAndForecasts();
    return all;
}

QString definitionOf(Figure figure)
{
    for (const Definition &definition : definitions()) {
        if (definition.figure == figure)
            return QString::fromUtf8(definition.sentence);
    }
    return {};
}

} // namespace pulley
