// forecast: when so many cards will be done, how many by a day, and whether one card will breach the expectation.
#include "app/pulleyctl/answers.h"
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/figures.h"
#include "models/exchange/metricsfigures.h"
#include "models/metrics/calendar.h"
#include "models/metrics/expectationfigures.h"
#include "models/metrics/forecast.h"
#include "models/metrics/workinprogress.h"

#include <QElapsedTimer>

#include <cstdio>
#include <unistd.h>

namespace pulley {

namespace {

/// Without --from, the last so many days are drawn from.
constexpr int usualHistory = 90;
/// Of cards, days and futures, as in the window: more would take for ever and tell nothing.
constexpr int mostForecast = 100'000;

QString forecastText(const char *text)
{
    return QCoreApplication::translate("pulleyctl", text);
}

QList<int> percents()
{
    return {50, 70, 85, 95};
}

/// What every forecast says before its own: from what, and by which words.
struct Frame {
    DayRange history;
    QList<int> throughput;
    ForecastSettings settings;
};

DayRange historyOf(const Ctl &ctl, const Figures &figures)
{
    const FlowTable &table = figures.report.table;
    if (!ctl.has("from") && !ctl.has("to"))
        return forecastHistory(table, usualHistory);
    // Today is not over, and what was before the first start says nothing.
    const DayRange all = forecastHistory(table, std::numeric_limits<int>::max() / 4);
    const DayRange asked{ctl.has("from") ? dayNumberOf(figures.report.period.from) : all.from,
                         ctl.has("to") ? dayNumberOf(figures.report.period.to) : all.to};
    return {qMax(asked.from, all.from), qMin(asked.to, all.to)};
}

/// Tells on a terminal how far it is, where it takes longer than a moment. Ctrl+C ends it like any program.
std::function<Proceed(int, int)> shownProgress()
{
    if (isatty(STDERR_FILENO) == 0)
        return {};
    QElapsedTimer since;
    since.start();
    return [since](int done, int trials) {
        constexpr int moment = 200;
        if (since.elapsed() > moment)
            std::fprintf(stderr, done < trials ? "\r%3d%%" : "\r     \r", int(100.0 * done / trials));
        return Proceed::GoOn;
    };
}

/// What --`option` says; 0 where it isn't given. The error is a sentence.
Result<int, QString> countIn(const Ctl &ctl, const char *option)
{
    if (!ctl.has(option))
        return 0;
    bool understood = false;
    const int count = ctl.value(option).toInt(&understood);
    if (understood && count >= 1 && count <= mostForecast)
        return count;
    return Failure{forecastText("--%1 wants a whole number from 1 to %2, not \"%3\".")
                       .arg(QLatin1String(option), QString::number(mostForecast), ctl.value(option))};
}

Result<ForecastSettings, QString> settingsOf(const Ctl &ctl)
{
    ForecastSettings settings;
    bool understood = true;
    if (ctl.has("seed"))
        settings.seed = ctl.value("seed").toULongLong(&understood);
    if (!understood)
        return Failure{forecastText("--seed wants a whole number, not \"%1\".").arg(ctl.value("seed"))};
    const auto trials = countIn(ctl, "trials");
    if (!trials)
        return Failure{trials.error()};
    if (ctl.has("trials"))
        settings.trials = *trials;
    settings.progress = shownProgress();
    return settings;
}

QJsonObject frameJson(const Figures &figures, const Frame &frame, Figure figure)
{
    const MetricsReport &report = figures.report;
    Calendar calendar(report.metrics.zone);
    int finished = 0;
    for (const int day : frame.throughput)
        finished += day;
    const Figure days = report.metrics.dayCount;
    QJsonObject sentences;
    for (const Figure said : {figure, days, Figure::Throughput})
        sentences.insert(QLatin1String(definitions().at(int(said)).key), definitionOf(said));
    return {{QStringLiteral("board"), report.history.facts.key},
            {QStringLiteral("as_of"), calendar.toIso(report.asOf)},
            {QStringLiteral("time_zone"), report.history.facts.timeZone},
            {QStringLiteral("calendar"), days == Figure::WorkingDays ? QStringLiteral("working") : QStringLiteral("calendar")},
            {QStringLiteral("filter"), figures.settings.filter.isEmpty() ? QJsonValue() : QJsonValue(figures.settings.filter)},
            {QStringLiteral("history"),
             QJsonObject{{QStringLiteral("from"), isoDay(dateOf(frame.history.from))},
                         {QStringLiteral("to"), isoDay(dateOf(frame.history.to))},
                         {QStringLiteral("days"), frame.throughput.size()},
                         {QStringLiteral("finished"), finished}}},
            {QStringLiteral("trials"), frame.settings.trials},
            // As text where a double can't hold it.
            {QStringLiteral("seed"),
             frame.settings.seed < (quint64(1) << 53U) ? QJsonValue(qint64(frame.settings.seed))
                                                       : QJsonValue(QString::number(frame.settings.seed))},
            {QStringLiteral("definitions"), sentences}};
}

void printFrame(Ctl &ctl, const Figures &figures, const Frame &frame, Figure figure)
{
    ctl.out().line(definitionOf(figure));
    ctl.out().line(definitionOf(figures.report.metrics.dayCount));
    ctl.out().line(forecastText("From %1 days of history, %2 to %3; %4 trials, seed %5.")
                       .arg(QString::number(frame.throughput.size()), isoDay(dateOf(frame.history.from)),
                            isoDay(dateOf(frame.history.to)), QString::number(frame.settings.trials),
                            QString::number(frame.settings.seed)));
}

Exit nothingToDrawFrom(Ctl &ctl)
{
    return ctl.misuse(forecastText("nothing was finished in the history that is drawn from: there is nothing to go by."));
}

Exit forecastItems(Ctl &ctl, const Figures &figures, const Frame &frame, int items)
{
    const auto when = forecastWhen(frame.throughput, items, frame.settings);
    if (!when)
        return nothingToDrawFrom(ctl);
    QJsonObject days;
    QJsonObject dates;
    QStringList lines;
    for (const int percent : percents()) {
        const auto value = when->percentile(percent / 100.0);
        const QString key = QStringLiteral("p%1").arg(percent);
        const QString date = value ? isoDay(dateAfter(figures.report.table, *value)) : QString();
        days.insert(key, value ? QJsonValue(*value) : QJsonValue());
        dates.insert(key, value ? QJsonValue(date) : QJsonValue());
        lines << (value ? forecastText("%1%: %2 days or less, by %3").arg(QString::number(percent), QString::number(*value), date)
                        : forecastText("%1%: not within a hundred years").arg(percent));
    }
    if (ctl.json()) {
        QJsonObject json = frameJson(figures, frame, Figure::ForecastWhen);
        json.insert(QStringLiteral("items"), items);
        json.insert(QStringLiteral("days"), days);
        json.insert(QStringLiteral("dates"), dates);
        json.insert(QStringLiteral("broken_off"), when->brokenOff);
        ctl.out().json(json);
        return ctl.finish(Exit::Done);
    }
    printFrame(ctl, figures, frame, Figure::ForecastWhen);
    ctl.out().line(forecastText("%1 cards are finished in").arg(items));
    for (const QString &line : lines)
        ctl.out().line(QStringLiteral("  ") + line);
    return ctl.finish(Exit::Done);
}

Exit forecastDays(Ctl &ctl, const Figures &figures, const Frame &frame, int days)
{
    const auto many = forecastHowMany(frame.throughput, days, frame.settings);
    if (!many)
        return nothingToDrawFrom(ctl);
    const QString until = isoDay(dateAfter(figures.report.table, days));
    QJsonObject items;
    QStringList lines;
    for (const int percent : percents()) {
        const auto value = many->percentile(percent / 100.0);
        items.insert(QStringLiteral("p%1").arg(percent), value ? QJsonValue(*value) : QJsonValue());
        lines << forecastText("%1%: %2 cards or more").arg(QString::number(percent), QString::number(value.value_or(0)));
    }
    if (ctl.json()) {
        QJsonObject json = frameJson(figures, frame, Figure::ForecastHowMany);
        json.insert(QStringLiteral("days"), days);
        json.insert(QStringLiteral("until"), until);
        json.insert(QStringLiteral("items"), items);
        ctl.out().json(json);
        return ctl.finish(Exit::Done);
    }
    printFrame(ctl, figures, frame, Figure::ForecastHowMany);
    ctl.out().line(forecastText("In %1 days, by %2, there are finished").arg(QString::number(days), until));
    for (const QString &line : lines)
        ctl.out().line(QStringLiteral("  ") + line);
    return ctl.finish(Exit::Done);
}

Exit forecastCard(Ctl &ctl, const Figures &figures, const Frame &frame)
{
    const auto named = cardNamed(ctl, ctl.value("card"));
    if (const auto *exit = std::get_if<Exit>(&named))
        return *exit;
    const CardId id = std::get<CardId>(named);
    const MetricsReport &report = figures.report;
    const int sle = report.history.facts.sleDays;
    if (sle <= 0)
        return ctl.misuse(forecastText("the board has no service level expectation: there is nothing to breach."));
    const auto item =
        std::find_if(report.metrics.wip.cbegin(), report.metrics.wip.cend(), [&](const OpenItem &one) { return one.card == id; });
    if (item == report.metrics.wip.cend())
        return ctl.misuse(forecastText("%1 is not in progress.").arg(ctl.value("card")));
    const Rows rows = ctl.has("from") || ctl.has("to") ? finishedWithin(report.table, report.period) : report.table.finishedRows();
    const auto chance = breachChance(spanCounts(report.table, rows), item->ageDays, sle);
    if (ctl.json()) {
        QJsonObject json = frameJson(figures, frame, Figure::BreachChance);
        // No day is drawn for it.
        for (const char *key : {"history", "trials", "seed"})
            json.remove(QLatin1String(key));
        json.insert(QStringLiteral("card"), cardKey(report, item->number));
        json.insert(QStringLiteral("age_days"), item->ageDays);
        json.insert(QStringLiteral("sle_days"), sle);
        json.insert(QStringLiteral("reached"), chance ? QJsonValue(chance->reached) : QJsonValue());
        json.insert(QStringLiteral("breached"), chance ? QJsonValue(chance->breached) : QJsonValue());
        json.insert(QStringLiteral("chance"), chance ? QJsonValue(chance->chance) : QJsonValue());
        ctl.out().json(json);
        return ctl.finish(Exit::Done);
    }
    ctl.out().line(definitionOf(Figure::BreachChance));
    ctl.out().line(definitionOf(report.metrics.dayCount));
    const QString is = forecastText("%1 is %2 days old; the expectation is %3 days.")
                           .arg(cardKey(report, item->number), QString::number(item->ageDays), QString::number(sle));
    ctl.out().line(is);
    if (!chance)
        ctl.out().line(forecastText("No finished card ever got so old: there is nothing to go by."));
    else
        ctl.out().line(forecastText("Chance to breach it: %1% (%2 of %3 cards that got so old).")
                           .arg(QString::number(100 * chance->chance, 'f', 1), QString::number(chance->breached),
                                QString::number(chance->reached)));
    return ctl.finish(Exit::Done);
}

} // namespace

Exit runForecast(Ctl &ctl)
{
    int asked = 0;
    for (const char *question : {"items", "days", "until", "card"})
        asked += ctl.has(question) ? 1 : 0;
    if (asked != 1)
        return ctl.misuse(forecastText("forecast wants one of --items, --days, --until and --card."));
    const auto until = dayAt(ctl, "until");
    const auto settings = settingsOf(ctl);
    if (!until || !settings)
        return ctl.misuse(until ? settings.error() : until.error());
    const auto items = countIn(ctl, "items");
    const auto days = countIn(ctl, "days");
    if (!items || !days)
        return ctl.misuse(items ? days.error() : items.error());
    const auto read = askedFigures(ctl, FigureUse::Forecast);
    if (const auto *exit = std::get_if<Exit>(&read))
        return *exit;
    const auto &figures = std::get<Figures>(read);
    const DayRange history = historyOf(ctl, figures);
    const Frame frame{history, dailyThroughput(figures.report.table, history), *settings};
    if (ctl.has("card"))
        return forecastCard(ctl, figures, frame);
    if (ctl.has("items"))
        return forecastItems(ctl, figures, frame, *items);
    if (!until->isValid())
        return forecastDays(ctl, figures, frame, *days);
    const int count = daysUntil(figures.report.table, *until);
    if (count < 1)
        return ctl.misuse(forecastText("--until wants a day after the as-of day, not %1.").arg(isoDay(*until)));
    if (count > mostForecast)
        return ctl.misuse(
            forecastText("--until wants a day within %1 days, not %2.").arg(QString::number(mostForecast), isoDay(*until)));
    return forecastDays(ctl, figures, frame, count);
}

} // namespace pulley
