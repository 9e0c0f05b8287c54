// Figures of work as tables: what it was, what kept it, which limits it met, and how sure its history is.
#include "models/exchange/figuretables.h"

#include "models/exchange/metricsfigures.h"
#include "models/metrics/blockers.h"
#include "models/metrics/calendar.h"
#include "models/metrics/dataquality.h"
#include "models/metrics/expectationfigures.h"
#include "models/metrics/flowefficiency.h"
#include "models/metrics/limitevents.h"
#include "models/metrics/limitload.h"
#include "models/metrics/workinprogress.h"
#include "models/metrics/workmix.h"

namespace pulley {

namespace {

QStringList columnsOf(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

FigureValue dayValue(int day)
{
    return isoDay(dateOf(day));
}

QList<FigureTable> efficiencyTables(const MetricsReport &report, const Rows &rows, const DayRange &range, Step step)
{
    const FlowEfficiency all = flowEfficiency(report.table, rows);
    FigureTable table{
        Figure::FlowEfficiency,
        QStringLiteral("flow_efficiency"),
        Shape::Record,
        0,
        columnsOf("cards active_hours waiting_hours blocked_hours share"),
        {{qint64(all.cards), rounded(all.activeHours), rounded(all.waitingHours), rounded(all.blockedHours), rounded(all.share)}}};
    FigureTable steps{Figure::FlowEfficiencyOverTime,
                      QStringLiteral("flow_efficiency_over_time"),
                      Shape::Rows,
                      2,
                      columnsOf("from to cards share"),
                      {}};
    for (const EfficiencyStep &one : flowEfficiencyOverTime(report.table, range, step))
        steps.rows.append({dayValue(one.step.days.from), dayValue(one.step.days.to), qint64(one.efficiency.cards),
                           rounded(one.efficiency.share)});
    return {table, steps};
}

QList<FigureTable> blockerTables(const MetricsReport &report, const DayRange &range)
{
    FigureTable clusters{Figure::BlockerClusters,
                         QStringLiteral("blocker_clusters"),
                         Shape::Rows,
                         1,
                         columnsOf("reason blockers cards open hours longest_hours"),
                         {}};
    double hours = 0;
    qint64 blockers = 0;
    qint64 open = 0;
    for (const BlockerCluster &cluster : blockerClusters(report.table, range)) {
        clusters.rows.append({cluster.reason, qint64(cluster.blockers), qint64(cluster.cards), qint64(cluster.open),
                              rounded(cluster.hours), rounded(cluster.longestHours)});
        hours += cluster.hours;
        blockers += cluster.blockers;
        open += cluster.open;
    }
    FigureTable time{Figure::BlockedTime,
                     QStringLiteral("blocked_time"),
                     Shape::Record,
                     0,
                     columnsOf("hours blockers open"),
                     {{rounded(hours), blockers, open}}};
    return {time, clusters};
}

FigureTable loadTable(const MetricsReport &report)
{
    FigureTable table{Figure::LimitLoad,
                      QStringLiteral("limit_load"),
                      Shape::Rows,
                      2,
                      columnsOf("limit person load max days_in_force days_full days_over days_short average_load use"),
                      {}};
    const Limited all = limited(report);
    for (const LimitLoad &load : limitLoads(all.history, all.table, daysOf(all.table, report.period))) {
        const bool there = !load.max.isEmpty() && load.max.last() > 0;
        table.rows.append({load.name, load.person.isEmpty() ? FigureValue() : FigureValue(load.person.value),
                           there ? FigureValue(qint64(load.load.last())) : FigureValue(),
                           there ? FigureValue(qint64(load.max.last())) : FigureValue(), qint64(load.daysInForce),
                           qint64(load.daysFull), qint64(load.daysOver), qint64(load.daysShort), rounded(load.averageLoad),
                           rounded(load.use)});
    }
    return table;
}

/// The days of the period on which limits may have been changed and have said no: before anything was started, too.
DayRange eventDays(const MetricsReport &report, const FigureSettings &settings, const DayRange &range)
{
    const int asOf = report.table.asOfDay;
    const int to = report.period.to.isValid() ? qMin(dayNumberOf(report.period.to), asOf) : asOf;
    if (report.period.from.isValid())
        return {dayNumberOf(report.period.from), to};
    Calendar calendar(report.table.zone);
    int from = range.size() > 0 ? range.from : to;
    if (!settings.refusals.isEmpty())
        from = qMin(from, int(calendar.dayNumber(settings.refusals.first().at)));
    if (!report.history.limitChanges.isEmpty())
        from = qMin(from, int(calendar.dayNumber(report.history.limitChanges.first().at)));
    return {from, to};
}

FigureTable changeTable(const MetricsReport &report, const DayRange &range)
{
    const LimitChangeCounts counts = limitChangeCounts(report.history, range);
    return {
        Figure::LimitChanges,
        QStringLiteral("limit_changes"),
        Shape::Record,
        0,
        columnsOf("set_up raised lowered altered removed"),
        {{qint64(counts.setUp), qint64(counts.raised), qint64(counts.lowered), qint64(counts.altered), qint64(counts.removed)}}};
}

QList<FigureTable> refusalTables(const MetricsReport &report, const FigureSettings &settings, const DayRange &range)
{
    FigureTable all{
        Figure::LimitRefusals, QStringLiteral("limit_refusals"), Shape::Rows, 1, columnsOf("limit refusals people"), {}};
    FigureTable steps{Figure::LimitRefusalsOverTime,
                      QStringLiteral("limit_refusals_over_time"),
                      Shape::Rows,
                      3,
                      columnsOf("limit from to refusals"),
                      {}};
    const QList<StepSpan> spans = stepsOf(range, settings.step);
    for (const LimitRefusals &one : limitRefusals(settings.refusals, report.table.zone, range, settings.step)) {
        all.rows.append({one.name, qint64(one.refusals), qint64(one.people)});
        for (qsizetype i = 0; i < spans.size(); ++i) {
            if (one.perStep.at(i) > 0)
                steps.rows.append(
                    {one.name, dayValue(spans.at(i).days.from), dayValue(spans.at(i).days.to), qint64(one.perStep.at(i))});
        }
    }
    return {all, steps};
}

template <class Shares, class Items>
void addMix(FigureTable &table, const QString &by, const Shares &shares, const Items &items)
{
    for (const auto &share : shares)
        table.rows.append({by, nameIn(items, share.id), qint64(share.cards), rounded(share.activeHours), rounded(share.cardShare),
                           rounded(share.hourShare)});
}

QList<FigureTable> mixTables(const MetricsReport &report, const FigureSettings &settings, const Rows &rows)
{
    const History &history = report.history;
    FigureTable mix{Figure::WorkMix,
                    QStringLiteral("work_mix"),
                    Shape::Rows,
                    2,
                    columnsOf("by name cards active_hours card_share hour_share"),
                    {}};
    addMix(mix, QStringLiteral("type"), mixByType(report.table, rows), history.types);
    addMix(mix, QStringLiteral("class"), mixByClass(report.table, rows), history.classes);
    addMix(mix, QStringLiteral("lane"), mixByLane(report.table, rows), settings.lanes);
    FigureTable toil{
        Figure::ToilShare, QStringLiteral("toil_share"), Shape::Record, 0, columnsOf("cards card_share hour_share line over"), {}};
    if (const auto share = toilShare(history.types, report.table, rows))
        toil.rows.append({qint64(share->cards), rounded(share->cardShare), rounded(share->hourShare), toilLine, share->isOver});
    FigureTable hands{
        Figure::Concentration, QStringLiteral("concentration"), Shape::Rows, 2, columnsOf("type person cards of share"), {}};
    for (const Concentration &one : concentration(report.table, rows))
        hands.rows.append(
            {nameIn(history.types, one.type), one.person.value, qint64(one.cards), qint64(one.of), rounded(one.share)});
    return {mix, toil, hands};
}

FigureTable ageingTable(const MetricsReport &report, const Rows &rows)
{
    FigureTable table{Figure::BreachChance,
                      QStringLiteral("breach_chance"),
                      Shape::Rows,
                      2,
                      columnsOf("card title column age_days reached breached chance"),
                      {}};
    const int days = report.history.facts.sleDays;
    const DayCounts counts = spanCounts(report.table, rows);
    for (const OpenItem &item : report.metrics.wip) {
        const auto chance = days > 0 ? breachChance(counts, item.ageDays, days) : std::nullopt;
        QList<FigureValue> row{cardKey(report, item.number), item.title, columnName(report.history, item.column),
                               qint64(item.ageDays)};
        if (chance)
            row += QList<FigureValue>{chance->reached, chance->breached, rounded(chance->chance)};
        else
            row += QList<FigureValue>(3);
        table.rows.append(row);
    }
    return table;
}

} // namespace

QList<FigureTable> qualityTables(const MetricsReport &report)
{
    const DataQuality quality = dataQuality(report.history, report.table);
    FigureTable counts{
        Figure::DataQuality, QStringLiteral("data_quality"), Shape::Rows, 1, columnsOf("doubt cards finished touches meaning"), {}};
    for (const DoubtCount &count : quality.counts) {
        const DoubtDefinition &definition = definitionOf(count.doubt);
        QStringList touched;
        for (const Figure figure : definition.touches)
            touched.append(QLatin1String(definitions().at(int(figure)).key));
        counts.rows.append({QString::fromLatin1(definition.key), qint64(count.cards), qint64(count.finished),
                            touched.isEmpty() ? QStringLiteral("none") : touched.join(QLatin1Char(' ')),
                            QString::fromUtf8(definition.sentence)});
    }
    FigureTable cards{
        Figure::DataQuality, QStringLiteral("doubted_cards"), Shape::Rows, 1, columnsOf("card title finished doubts"), {}};
    for (const DoubtedCard &card : quality.doubted) {
        QStringList doubts;
        for (const Doubt doubt : card.doubts)
            doubts.append(QLatin1String(definitionOf(doubt).key));
        cards.rows.append({cardKey(report, card.number), card.title, card.finished, doubts.join(QLatin1Char(' '))});
    }
    FigureTable whole{
        Figure::HistoryCounts,
        QStringLiteral("history"),
        Shape::Record,
        0,
        columnsOf("cards imported doubted corrections"),
        {{qint64(quality.cards), qint64(quality.imported), qint64(quality.doubted.size()), qint64(quality.corrections)}}};
    return {whole, counts, cards};
}

QList<FigureTable> workTables(const MetricsReport &report, const FigureSettings &settings)
{
    if (report.table.points.commitment < 0 || report.table.points.delivery < 0)
        return {};
    const Rows rows = finishedWithin(report.table, report.period);
    const DayRange range = daysOf(report.table, report.period);
    const DayRange events = eventDays(report, settings, range);
    return efficiencyTables(report, rows, range, settings.step) + blockerTables(report, range)
        + QList<FigureTable>{loadTable(report), changeTable(report, events)} + refusalTables(report, settings, events)
        + mixTables(report, settings, rows) + QList<FigureTable>{ageingTable(report, rows)} + qualityTables(report).mid(0, 2);
}

} // namespace pulley
