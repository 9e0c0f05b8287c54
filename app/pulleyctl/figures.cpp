// Reading the options that figures share, and the history that they are of.
#include "app/pulleyctl/figures.h"

#include "app/pulleyctl/knownhistory.h"
#include "app/pulleyctl/render.h"
#include "models/domain/days.h"
#include "models/domain/pastboard.h"
#include "models/exchange/daysoff.h"
#include "models/exchange/periodtext.h"
#include "models/exchange/timeparser.h"
#include "models/metrics/calendar.h"

namespace pulley {

namespace {

QString askedText(const char *text)
{
    return QCoreApplication::translate("pulleyctl", text);
}

/// What --as-of says. Without an offset the time is in the board's zone, and a day alone is its beginning.
Result<std::optional<Instant>, QString> asOf(const Ctl &ctl)
{
    if (!ctl.has("as-of"))
        return std::optional<Instant>();
    auto parser = TimeParser::make(QStringLiteral("iso"), zoneNamed(ctl.board().facts.timeZone));
    if (!parser)
        return Failure{parser.error()};
    const auto at = parser->parse(ctl.value("as-of").toStdString());
    if (at)
        return at;
    return Failure{askedText("--as-of wants a time such as 2026-03-31T18:00:00, not \"%1\".").arg(ctl.value("as-of"))};
}

std::optional<QString> asked(const Ctl &ctl, const char *option)
{
    return ctl.has(option) ? std::optional(ctl.value(option)) : std::nullopt;
}

Result<DayScale, QString> scaleOf(const Ctl &ctl)
{
    const auto week = askedWeek({asked(ctl, "calendar"), asked(ctl, "days-off"), asked(ctl, "holidays")});
    if (!week)
        return Failure{sentence(week.error())};
    return *week ? DayScale(**week) : DayScale();
}

Result<Step, QString> stepOf(const Ctl &ctl)
{
    for (const Step step : {Step::Day, Step::Week, Step::Month}) {
        if (!ctl.has("by") ? step == Step::Week : ctl.value("by") == nameOf(step))
            return step;
    }
    return Failure{askedText("--by wants day, week or month, not \"%1\".").arg(ctl.value("by"))};
}

Result<Period, QString> baselineOf(const Ctl &ctl)
{
    if (!ctl.has("baseline"))
        return Period();
    const auto period = periodFrom(ctl.value("baseline"));
    // Without both it would be none.
    if (period && (period->from.isValid() || period->to.isValid()))
        return *period;
    return Failure{askedText("--baseline wants two dates such as 2026-01-01..2026-03-31, the later one last and one of them at "
                             "least, not \"%1\".")
                       .arg(ctl.value("baseline"))};
}

/// The options that can be read without a board. The error is a sentence.
struct Options {
    Period period;
    DayScale scale;
    FigureSettings settings;
    Filter filter;
};

/// What stands in --from, --to, --by and --baseline, as far as the command has them.
Result<Options, QString> spansOf(const Ctl &ctl, FigureUse use)
{
    Options options;
    if (use == FigureUse::Moment)
        return options;
    if (use == FigureUse::Exposition) {
        for (const char *other : {"from", "to", "by", "baseline"}) {
            if (ctl.has(other))
                return Failure{
                    askedText("--%1 does not go with --format %2: that is of the whole time up to now, and Prometheus cuts it.")
                        .arg(QLatin1String(other), ctl.value("format"))};
        }
        return options;
    }
    const auto from = dayAt(ctl, "from");
    const auto to = dayAt(ctl, "to");
    if (!from || !to)
        return Failure{from ? to.error() : from.error()};
    if (from->isValid() && to->isValid() && *from > *to)
        return Failure{askedText("--from %1 comes after --to %2: there is no day in it.").arg(ctl.value("from"), ctl.value("to"))};
    options.period = {*from, *to};
    if (use == FigureUse::Forecast)
        return options;
    const auto step = stepOf(ctl);
    const auto baseline = baselineOf(ctl);
    if (!step || !baseline)
        return Failure{step ? baseline.error() : step.error()};
    options.settings.step = *step;
    options.settings.baseline = *baseline;
    return options;
}

Result<Options, QString> optionsOf(const Ctl &ctl, FigureUse use)
{
    const auto scale = scaleOf(ctl);
    if (!scale)
        return Failure{scale.error()};
    const auto spans = spansOf(ctl, use);
    if (!spans)
        return spans;
    Options options = *spans;
    options.scale = *scale;
    if (ctl.has("filter")) {
        options.settings.filter = ctl.value("filter").simplified();
        options.filter = parseFilter(ctl.value("filter"));
    }
    if (const QStringList words = ctl.has("as-of") ? unkeptWords(options.filter) : QStringList(); !words.isEmpty())
        return Failure{
            askedText("--filter with --as-of can't ask for %1 because texts, tags, due dates and parts of a card are known as they "
                      "are now only; owner:, type:, class:, lane:, column:, age, blocked, has:owner and is:blocked, ready or "
                      "expedite are known of any day.")
                .arg(words.join(QStringLiteral(", ")))};
    return options;
}

RefusalsWanted refusalsFor(FigureUse use)
{
    switch (use) {
    case FigureUse::Metrics:
        return RefusalsWanted::InPeriod;
    case FigureUse::Exposition:
        return RefusalsWanted::Counts;
    case FigureUse::Forecast:
    case FigureUse::Moment:
        break;
    }
    return RefusalsWanted::None;
}

Exit misread(Ctl &ctl, const QStringList &typed)
{
    return ctl.misuse(askedText("--filter: this board knows nothing of \"%1\".").arg(typed.join(QStringLiteral("\", \""))));
}

} // namespace

Result<QDate, QString> dayAt(const Ctl &ctl, const char *option)
{
    if (!ctl.has(option))
        return QDate();
    const QDate day = QDate::fromString(ctl.value(option), Qt::ISODate);
    if (day.isValid())
        return day;
    return Failure{askedText("--%1 wants a date such as 2026-03-31, not \"%2\".").arg(QLatin1String(option), ctl.value(option))};
}

std::variant<Figures, Exit> askedFigures(Ctl &ctl, FigureUse use)
{
    auto options = optionsOf(ctl, use);
    if (!options)
        return ctl.misuse(options.error());
    QStringList wrong;
    for (const FilterProblem &problem : options->filter.problems)
        wrong.append(problem.typed.simplified());
    if (!wrong.isEmpty())
        return misread(ctl, wrong);
    if (const auto exit = ctl.openBoard())
        return *exit;
    const auto at = asOf(ctl);
    if (!at)
        return ctl.misuse(at.error());
    const KnownQuestion question{*at, options->period, options->filter, ctl.session().me(), refusalsFor(use)};
    auto known = ctl.read<Known>([question](BoardStore &store) { return knownHistory(store, question); });
    if (!known)
        return ctl.fail(known.error());
    if (!known->notUnderstood.isEmpty())
        return misread(ctl, known->notUnderstood);
    if (*at && known->asOf < **at)
        ctl.out().message(askedText("--as-of %1 is still to come: these figures are as of now, %2.")
                              .arg(ctl.value("as-of"), Calendar(zoneNamed(ctl.board().facts.timeZone)).toIso(known->asOf)));
    options->settings.lanes = known->history.lanes;
    options->settings.refusals = known->refusals;
    Figures figures{metricsReport(known->history, known->asOf, options->period, options->scale), options->settings,
                    known->refusalCounts};
    if (known->whole) {
        FlowTable table = flowTable(*known->whole, known->asOf, options->scale);
        figures.report.whole = std::make_shared<TabledHistory>(TabledHistory{*std::move(known->whole), std::move(table)});
    }
    return figures;
}

} // namespace pulley
