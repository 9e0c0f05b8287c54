// Figures of flow as tables.
#include "models/exchange/figuretables.h"

#include "models/exchange/columnload.h"
#include "models/exchange/metricsfigures.h"
#include "models/metrics/baseline.h"
#include "models/metrics/expectationfigures.h"
#include "models/metrics/littleslaw.h"
#include "models/metrics/series.h"
#include "models/metrics/stagetimes.h"

namespace pulley {

namespace {

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

FigureValue dayText(int day)
{
    return isoDay(dateOf(day));
}

QList<double> usualPercentiles()
{
    return {0.5, 0.7, 0.85, 0.95};
}

FigureTable columnTable(const MetricsReport &report)
{
    FigureTable table{Figure::WipByColumn, QStringLiteral("wip_by_column"), Shape::Rows, 1, words("column cards all max"), {}};
    for (const ColumnLoad &load : columnLoads(report))
        table.rows.append({load.name, load.cards, load.all, whole(load.max)});
    return table;
}

FigureTable stageTable(const MetricsReport &report, const Rows &rows)
{
    FigureTable table{Figure::StageTime,
                      QStringLiteral("stage_time"),
                      Shape::Rows,
                      1,
                      words("column mean_hours p50_hours p70_hours p85_hours p95_hours"),
                      {}};
    for (const StageTime &stage : stageTimes(report.table, rows, usualPercentiles())) {
        QList<FigureValue> row{columnName(report.history, stage.column), rounded(stage.meanHours)};
        for (const auto &hours : stage.hours)
            row.append(rounded(hours));
        table.rows.append(row);
    }
    return table;
}

FigureTable paceTable(const MetricsReport &report, const Rows &rows)
{
    FigureTable table{Figure::PaceBands, QStringLiteral("pace_bands"), Shape::Rows, 1, words("column cards p50 p70 p85 p95"), {}};
    for (const PaceBand &band : paceBands(report.table, rows)) {
        QList<FigureValue> row{columnName(report.history, band.column), band.ages.total()};
        for (const double p : usualPercentiles())
            row.append(whole(band.ages.percentile(p)));
        table.rows.append(row);
    }
    return table;
}

FigureTable netFlowTable(const MetricsReport &report, const DailyFlow &flow, Step step)
{
    FigureTable table{
        Figure::NetFlow, QStringLiteral("net_flow"), Shape::Rows, 2, words("from to arrivals departures net wip"), {}};
    const DayScale &scale = report.table.scale;
    const Series arrivals = arrivalsSeries(flow, scale, step);
    const Series departures = throughputSeries(flow, scale, step);
    const Series wip = wipSeries(flow, scale, step);
    for (qsizetype i = 0; i < arrivals.spans.size(); ++i) {
        const auto in = qint64(arrivals.values.at(i));
        const auto out = qint64(departures.values.at(i));
        table.rows.append(
            {dayText(arrivals.spans.at(i).from), dayText(arrivals.spans.at(i).to), in, out, in - out, qint64(wip.values.at(i))});
    }
    return table;
}

FigureTable ageTable(const MetricsReport &report, const DailyFlow &flow, Step step)
{
    FigureTable table{Figure::TotalAge, QStringLiteral("total_age"), Shape::Rows, 2, words("from to total_days average_days"), {}};
    const Series total = totalAgeSeries(flow, report.table.scale, step);
    const Series average = averageAgeSeries(flow, report.table.scale, step);
    for (qsizetype i = 0; i < total.spans.size(); ++i)
        table.rows.append({dayText(total.spans.at(i).from), dayText(total.spans.at(i).to), qint64(total.values.at(i)),
                           rounded(average.values.at(i))});
    return table;
}

/// One of the charts that process behaviour is judged on: values, and what each is about.
struct Charted {
    QString name;
    QList<double> values;
    QStringList points;
    Baseline baseline;
};

Charted chartedByTime(const QString &name, const Series &series, const DayRange &baseline)
{
    Charted charted{name, series.values, {}, baselineOn(baseline, series)};
    for (const DayRange &span : series.spans)
        charted.points.append(isoDay(dateOf(span.from)));
    return charted;
}

Charted chartedByCard(const MetricsReport &report, const Rows &rows, const DayRange &baseline)
{
    Charted charted{
        QStringLiteral("cycle_time"), cycleTimeSeries(report.table, rows).values, {}, baselineOn(baseline, report.table, rows)};
    for (qsizetype row = rows.from; row < rows.to; ++row)
        charted.points.append(cardKey(report, report.history.cards.at(report.table.card.at(row)).number));
    return charted;
}

QString nameOf(SignalRule rule)
{
    constexpr const char *names[] = {"outside_limits", "two_of_three", "four_of_five", "eight_in_a_row", "range_too_great"};
    return QLatin1String(names[int(rule)]);
}

QList<FigureTable> behaviourTables(const QList<Charted> &charts)
{
    FigureTable limits{Figure::ProcessBehaviour,
                       QStringLiteral("process_behaviour"),
                       Shape::Rows,
                       1,
                       words("chart values baseline_from baseline_to mean mean_range upper lower range_limit"),
                       {}};
    FigureTable found{
        Figure::ProcessSignals, QStringLiteral("process_signals"), Shape::Rows, 3, words("chart at rule value side"), {}};
    for (const Charted &chart : charts) {
        const auto usual = behaviourLimits(chart.values, chart.baseline);
        const bool any = chart.baseline.from < chart.baseline.to;
        QList<FigureValue> row{chart.name, qint64(chart.values.size()),
                               any ? FigureValue(chart.points.at(chart.baseline.from)) : FigureValue(),
                               any ? FigureValue(chart.points.at(chart.baseline.to - 1)) : FigureValue()};
        if (!usual) {
            limits.rows.append(row + QList<FigureValue>(5));
            continue;
        }
        limits.rows.append(row
                           + QList<FigureValue>{rounded(usual->mean), rounded(usual->meanRange), rounded(usual->upper),
                                                rounded(usual->lower), rounded(usual->rangeLimit)});
        for (const BehaviourSignal &one : behaviourSignals(chart.values, *usual)) {
            found.rows.append({chart.name, chart.points.at(one.at), nameOf(one.rule), rounded(chart.values.at(one.at)),
                               one.side == Side::Above ? QStringLiteral("above") : QStringLiteral("below")});
        }
    }
    return {limits, found};
}

FigureTable attainmentTable(const MetricsReport &report, const DayRange &range, Step step)
{
    FigureTable table{
        Figure::SleAttainment, QStringLiteral("sle_attainment"), Shape::Rows, 2, words("from to finished within share"), {}};
    const int days = report.history.facts.sleDays;
    if (days <= 0)
        return table;
    for (const Attainment &one : sleAttainment(report.table, range, step, days)) {
        const std::optional<double> share =
            one.finished > 0 ? std::optional(double(one.within) / double(one.finished)) : std::nullopt;
        table.rows.append({dayText(one.step.days.from), dayText(one.step.days.to), one.finished, one.within, rounded(share)});
    }
    return table;
}

QList<FigureTable> lawTables(const LittlesLaw &law)
{
    FigureTable table{Figure::LittlesLaw,
                      QStringLiteral("littles_law"),
                      Shape::Record,
                      0,
                      words("days arrivals departures wip_before wip_after average_age_before average_age_after abandoned "
                            "average_wip throughput_a_day as_many_arrive_as_depart wip_is_steady age_is_steady nothing_abandoned"),
                      {}};
    table.rows.append({qint64(law.days), qint64(law.arrivals), qint64(law.departures), qint64(law.wipBefore), qint64(law.wipAfter),
                       rounded(law.ageBefore), rounded(law.ageAfter), qint64(law.abandoned), rounded(law.averageWip),
                       rounded(law.throughput), law.asManyArriveAsDepart, law.wipIsSteady, law.ageIsSteady, law.nothingAbandoned});
    FigureTable debt{Figure::FlowDebt,
                     QStringLiteral("flow_debt"),
                     Shape::Record,
                     0,
                     words("expected_cycle_time_days cycle_time_days flow_debt_days"),
                     {{rounded(law.expectedCycleTime), rounded(law.cycleTime), rounded(law.flowDebt)}}};
    return {table, debt};
}

QList<FigureTable> predictabilityTables(const MetricsReport &report, const Rows &rows, const DayRange &range, Step step)
{
    const DayCounts counts = spanCounts(report.table, rows);
    FigureTable all{
        Figure::Predictability, QStringLiteral("predictability"),
        Shape::Record,          0,
        words("p50 p95 ratio"), {{whole(counts.percentile(0.5)), whole(counts.percentile(0.95)), rounded(predictability(counts))}}};
    FigureTable steps{Figure::PredictabilityOverTime,
                      QStringLiteral("predictability_over_time"),
                      Shape::Rows,
                      2,
                      words("from to finished ratio"),
                      {}};
    for (const PredictabilityStep &one : predictabilityOverTime(report.table, range, step))
        steps.rows.append({dayText(one.step.days.from), dayText(one.step.days.to), one.finished, rounded(one.value)});
    return {all, steps};
}

} // namespace

QList<FigureTable> flowTables(const MetricsReport &report, const FigureSettings &settings)
{
    const FlowTable &table = report.table;
    if (table.points.commitment < 0 || table.points.delivery < 0)
        return {};
    const Rows rows = finishedWithin(table, report.period);
    const DayRange range = daysOf(table, report.period);
    const DailyFlow flow = dailyFlow(table, range);
    const DayRange baseline{settings.baseline.from.isValid() ? dayNumberOf(settings.baseline.from) : range.from,
                            settings.baseline.to.isValid() ? dayNumberOf(settings.baseline.to) : range.to};
    // Half a week's throughput would look like a slump.
    const Series throughput = ofWholeSteps(throughputSeries(flow, table.scale, settings.step), settings.step, table.asOfDay);
    const QList<Charted> charts{
        chartedByCard(report, rows, baseline), chartedByTime(QStringLiteral("throughput"), throughput, baseline),
        chartedByTime(QStringLiteral("wip"), wipSeries(flow, table.scale, settings.step), baseline),
        chartedByTime(QStringLiteral("total_age"), totalAgeSeries(flow, table.scale, settings.step), baseline)};
    return QList<FigureTable>{columnTable(report), stageTable(report, rows), paceTable(report, rows),
                              netFlowTable(report, flow, settings.step), ageTable(report, flow, settings.step)}
    + behaviourTables(charts) + QList<FigureTable>{attainmentTable(report, range, settings.step)}
    + lawTables(littlesLaw(table, range)) + predictabilityTables(report, rows, range, settings.step);
}

} // namespace pulley
