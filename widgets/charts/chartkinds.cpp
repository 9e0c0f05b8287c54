// ChartKinds: the list, in the order in which people look.
#include "widgets/charts/chartkinds.h"

#include "widgets/charts/chartwords.h"

namespace pulley {

const QList<ChartKind> &chartKinds()
{
    using C = ChartChoice;
    static const QList<ChartKind> kinds{
        {"cycle-time", QT_TRANSLATE_NOOP("ChartKinds", "Cycle time"), C::Nothing, drawScatter},
        {"histogram", QT_TRANSLATE_NOOP("ChartKinds", "Cycle time histogram"), C::Nothing, drawHistogram},
        {"cfd", QT_TRANSLATE_NOOP("ChartKinds", "Cumulative flow"), C::Nothing, drawCumulativeFlow},
        {"throughput", QT_TRANSLATE_NOOP("ChartKinds", "Throughput"), C::Step, drawThroughput},
        {"wip", QT_TRANSLATE_NOOP("ChartKinds", "Work in progress"), C::Step, drawWip},
        {"ageing", QT_TRANSLATE_NOOP("ChartKinds", "Ageing work"), C::Nothing, drawAgeing, Comparable::No},
        {"net-flow", QT_TRANSLATE_NOOP("ChartKinds", "Net flow"), C::Step, drawNetFlow},
        {"flow-efficiency", QT_TRANSLATE_NOOP("ChartKinds", "Flow efficiency"), C::Step, drawFlowEfficiency},
        {"blockers", QT_TRANSLATE_NOOP("ChartKinds", "Blockers"), C::Nothing, drawBlockers},
        {"stage-times", QT_TRANSLATE_NOOP("ChartKinds", "Cycle time by stage"), C::Nothing, drawStageTimes},
        {"sle", QT_TRANSLATE_NOOP("ChartKinds", "Service level expectation"), C::Step, drawSle},
        {"forecast-when", QT_TRANSLATE_NOOP("ChartKinds", "Forecast: when"), C::Items, drawForecastWhen, Comparable::No},
        {"forecast-how-many", QT_TRANSLATE_NOOP("ChartKinds", "Forecast: how many"), C::Days, drawForecastHowMany, Comparable::No},
        {"work-types", QT_TRANSLATE_NOOP("ChartKinds", "Work types and toil"), C::Nothing, drawWorkTypes},
        {"concentration", QT_TRANSLATE_NOOP("ChartKinds", "Who does what"), C::Nothing, drawConcentration},
        {"limits", QT_TRANSLATE_NOOP("ChartKinds", "WIP against limits"), C::Nothing, drawLimits},
        {"behaviour-cycle-time", QT_TRANSLATE_NOOP("ChartKinds", "Process behaviour: cycle time"), C::Baseline,
         drawCycleTimeBehaviour},
        {"behaviour-throughput", QT_TRANSLATE_NOOP("ChartKinds", "Process behaviour: throughput"), C::Baseline,
         drawThroughputBehaviour},
        {"behaviour-wip", QT_TRANSLATE_NOOP("ChartKinds", "Process behaviour: WIP"), C::Baseline, drawWipBehaviour},
        {"behaviour-age", QT_TRANSLATE_NOOP("ChartKinds", "Process behaviour: age"), C::Baseline, drawAgeBehaviour},
        {"data-quality", QT_TRANSLATE_NOOP("ChartKinds", "Data quality"), C::Nothing, drawDataQuality, Comparable::No},
    };
    return kinds;
}

const ChartKind *chartKind(const QString &key)
{
    for (const ChartKind &kind : chartKinds()) {
        if (key == QLatin1String(kind.key))
            return &kind;
    }
    return nullptr;
}

QString chartTitle(const ChartKind &kind)
{
    return QCoreApplication::translate("ChartKinds", kind.title);
}

Picture blankPicture(const Input &input, const char *key, const QList<Figure> &figures)
{
    Picture picture;
    picture.key = QLatin1String(key);
    picture.input = input;
    const QString name = chartTitle(*chartKind(picture.key));
    const QString board = ChartWords::drawable(input->history->facts.name, 200);
    //: a chart's name, and the board's
    picture.title = board.isEmpty() ? name : ChartWords::tr("%1: %2").arg(name, board);
    picture.definitions = ChartWords::definitions(*input, figures);
    return picture;
}

Picture drawPicture(const ChartKind &kind, const Input &input)
{
    if (input->table->points.commitment < 0 || input->table->points.delivery < 0) {
        Picture none = blankPicture(input, kind.key, {});
        none.reading = none.teaching =
            ChartWords::tr("The board has no commitment or no delivery point, so no card is ever started or finished. Choose both "
                           "under Columns and limits.");
        return none;
    }
    const auto before = kind.comparable == Comparable::Yes ? comparedPeriod(*input) : std::nullopt;
    if (!before)
        return kind.draw(input);
    ChartInput here = *input;
    ChartInput there = forPeriod(*input, *before);
    here.besides = there.finished;
    there.besides = here.finished;
    // Another length would make other steps: days beside weeks.
    there.step = here.step;
    Picture now = kind.draw(std::make_shared<const ChartInput>(std::move(here)));
    if (isBlank(now))
        return now;
    const int days = input->range.from - there.range.from;
    const QString name = ChartWords::period(there.range);
    return compared(std::move(now), kind.draw(std::make_shared<const ChartInput>(std::move(there))), days, name);
}

} // namespace pulley
