// Options: GNU style, one error a line, exit status 2.
#include "app/window/options.h"

#include "models/exchange/daysoff.h"
#include "models/exchange/periodtext.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartreport.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <cstdio>
#include <cstdlib>

namespace pulley {

namespace {

constexpr int wrongUsage = 2;

[[noreturn]] void misuse(const QString &text)
{
    std::fputs(qPrintable(QStringLiteral("pulley: %1\nTry 'pulley --help'.\n").arg(text)), stderr);
    std::exit(wrongUsage);
}

QSize sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        misuse(QStringLiteral("--size wants WIDTHxHEIGHT in pixels, such as 1440x900"));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("A Kanban board whose WIP limits hold."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("db"),
         QStringLiteral("A file, a postgresql:// URI or service=NAME. By default $PULLEY_DB, else the board used "
                        "last, else the file in the user's data folder."),
         QStringLiteral("where")},
        {QStringLiteral("board"), QStringLiteral("The board's key; may be left out where there is one."), QStringLiteral("key")},
        {QStringLiteral("theme"), QStringLiteral("light, dark or system."), QStringLiteral("theme")},
        {QStringLiteral("language"), QStringLiteral("en, ja or system."), QStringLiteral("language")},
        {QStringLiteral("my-work"), QStringLiteral("Open only the small window with your own cards.")},
        {QStringLiteral("quick-add"),
         QStringLiteral("Add a card in one line, in the Pulley that runs already or else alone; for a key of your desktop.")},
        {QStringLiteral("screenshot"), QStringLiteral("Draw the window into a PNG file and end; needs no display."),
         QStringLiteral("file")},
        {QStringLiteral("size"), QStringLiteral("Of the picture, by default 1440x900."), QStringLiteral("WxH")},
        {QStringLiteral("check-display"), QStringLiteral("Only say, by status 0 or 4, whether a display answers.")},
    });
}

QStringList chartNames()
{
    QStringList names;
    for (const ChartKind &kind : chartKinds())
        names.append(QLatin1String(kind.key));
    return names;
}

void declareCharts(QCommandLineParser &parser)
{
    const QString names = chartNames().join(QStringLiteral(", "));
    parser.addOptions({
        {QStringLiteral("chart"),
         QStringLiteral("Draw a chart into the file given by --out; needs no display. One of: %1.").arg(names),
         QStringLiteral("name")},
        {QStringLiteral("report"),
         QStringLiteral(
             "Write a report of charts into the file given by --out; needs no display. 'usual', 'all', or names with commas "
             "between them."),
         QStringLiteral("charts")},
        {QStringLiteral("out"),
         QStringLiteral("The file: .svg, .pdf, .png, or .csv for a chart's data; .pdf or .html for a report."),
         QStringLiteral("file")},
        {QStringLiteral("from"), QStringLiteral("The first day charts show; by default as far back as there is history."),
         QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("to"), QStringLiteral("The last day charts show."), QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("as-of"), QStringLiteral("Leave out all that happened after this day, in the board's time zone."),
         QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("filter"), QStringLiteral("Only cards that match, as in the board's filter: 'type:toil owner:ana'."),
         QStringLiteral("filter")},
        {QStringLiteral("compare"), QStringLiteral("Draw another period beside it: before, year, or FROM..TO."),
         QStringLiteral("period")},
        {QStringLiteral("calendar"), QStringLiteral("Which days count, by default calendar."), QStringLiteral("calendar|working")},
        {QStringLiteral("days-off"), QStringLiteral("With --calendar working: sat,sun or others, or none; by default sat,sun."),
         QStringLiteral("days")},
        {QStringLiteral("holidays"),
         QStringLiteral("With --calendar working: dates parted by commas, or a file with one a line and any remark behind it."),
         QStringLiteral("file|dates")},
        {QStringLiteral("step"), QStringLiteral("day, week or month; by default what fits the period."), QStringLiteral("step")},
        {QStringLiteral("items"), QStringLiteral("For forecast-when: so many cards, by default 10."), QStringLiteral("number")},
        {QStringLiteral("days"), QStringLiteral("For forecast-how-many: so many days, by default 30."), QStringLiteral("number")},
        {QStringLiteral("history"), QStringLiteral("Forecasts are drawn from so many last days, by default 90."),
         QStringLiteral("days")},
        {QStringLiteral("seed"), QStringLiteral("Of the forecasts' chances, by default 1."), QStringLiteral("number")},
        {QStringLiteral("baseline"),
         QStringLiteral(
             "Process behaviour: the days FROM..TO, shown or not, or so many first points, say what is usual; by default "
             "the first 20."),
         QStringLiteral("days|number")},
    });
    // What --calendar working was called before.
    QCommandLineOption workingDays(QStringLiteral("working-days"));
    workingDays.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(workingDays);
}

QDate dayFrom(const QCommandLineParser &parser, const char *option)
{
    const QString text = parser.value(QLatin1String(option));
    if (!parser.isSet(QLatin1String(option)))
        return {};
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        misuse(QStringLiteral("--%1 wants a day such as 2026-03-01, and not '%2'").arg(QLatin1String(option), text));
    return day;
}

int numberFrom(const QCommandLineParser &parser, const char *option, int otherwise, int least)
{
    if (!parser.isSet(QLatin1String(option)))
        return otherwise;
    bool isNumber = false;
    const int number = parser.value(QLatin1String(option)).toInt(&isNumber);
    if (!isNumber || number < least || number > 100000)
        misuse(QStringLiteral("--%1 wants a number from %2 to 100000").arg(QLatin1String(option)).arg(least));
    return number;
}

void readComparing(const QString &text, ChartQuery &query)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d)$"));
    const auto days = pattern.match(text);
    query.compare = text == QLatin1String("before") ? Comparing::Before
        : text == QLatin1String("year")             ? Comparing::YearBefore
        : days.hasMatch()                           ? Comparing::Chosen
                                                    : Comparing::Nothing;
    query.comparePeriod = {QDate::fromString(days.captured(1), Qt::ISODate), QDate::fromString(days.captured(2), Qt::ISODate)};
    const bool isPeriod = query.comparePeriod.from.isValid() && query.comparePeriod.from <= query.comparePeriod.to;
    if (query.compare == Comparing::Nothing || (query.compare == Comparing::Chosen && !isPeriod))
        misuse(QStringLiteral("--compare is before, year, or FROM..TO such as 2026-01-01..2026-03-31"));
}

std::optional<Step> stepFrom(const QString &text)
{
    const QStringList names{QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("month")};
    if (!names.contains(text))
        misuse(QStringLiteral("--step is day, week or month"));
    return Step(names.indexOf(text));
}

void readDays(const QCommandLineParser &parser, ChartQuery &query)
{
    const auto asked = [&](const char *option) {
        return parser.isSet(QLatin1String(option)) ? std::optional(parser.value(QLatin1String(option))) : std::nullopt;
    };
    AskedDays days{asked("calendar"), asked("days-off"), asked("holidays")};
    if (parser.isSet(QStringLiteral("working-days")) && !days.calendar)
        days.calendar = QStringLiteral("working");
    const auto week = askedWeek(days);
    if (!week)
        misuse(sentence(week.error()));
    if (!*week)
        return;
    query.dayCount = DayCount::Working;
    query.week = **week;
}

void readBaseline(const QCommandLineParser &parser, ChartQuery &query)
{
    const QString text = parser.value(QStringLiteral("baseline"));
    bool isNumber = false;
    text.toInt(&isNumber);
    if (isNumber || !parser.isSet(QStringLiteral("baseline"))) {
        query.baseline = numberFrom(parser, "baseline", query.baseline, 2);
        return;
    }
    const auto days = periodFrom(text);
    if (!days)
        misuse(QStringLiteral("--baseline wants two dates such as 2026-01-01..2026-03-31, or a number of points, not \"%1\"")
                   .arg(text));
    query.baselineDays = *days;
}

ChartQuery queryFrom(const QCommandLineParser &parser)
{
    ChartQuery query;
    query.filter = parser.value(QStringLiteral("filter"));
    query.period = {dayFrom(parser, "from"), dayFrom(parser, "to")};
    if (query.period.from.isValid() && query.period.to.isValid() && query.period.from > query.period.to)
        misuse(QStringLiteral("--from is later than --to"));
    if (parser.isSet(QStringLiteral("as-of")))
        query.asOf = dayFrom(parser, "as-of");
    if (parser.isSet(QStringLiteral("compare")))
        readComparing(parser.value(QStringLiteral("compare")), query);
    if (parser.isSet(QStringLiteral("step")))
        query.step = stepFrom(parser.value(QStringLiteral("step")));
    readDays(parser, query);
    query.forecastItems = numberFrom(parser, "items", query.forecastItems, 1);
    query.forecastDays = numberFrom(parser, "days", query.forecastDays, 1);
    query.forecastHistory = numberFrom(parser, "history", query.forecastHistory, 1);
    query.seed = quint64(numberFrom(parser, "seed", int(query.seed), 0));
    readBaseline(parser, query);
    return query;
}

QStringList reportCharts(const QString &text)
{
    if (text == QLatin1String("usual"))
        return usualReport();
    return text == QLatin1String("all") ? chartNames() : text.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

void check(const Options &options)
{
    const auto isOneOf = [](const QString &given, const char *words) {
        return given.isEmpty() || QString::fromLatin1(words).split(QLatin1Char(' ')).contains(given);
    };
    if (!isOneOf(options.theme, "light dark system"))
        misuse(QStringLiteral("--theme is light, dark or system"));
    if (!isOneOf(options.language, "en ja system"))
        misuse(QStringLiteral("--language is en, ja or system"));
    for (const QString &chart : options.charts) {
        if (!chartKind(chart))
            misuse(QStringLiteral("there is no chart '%1'; there are %2").arg(chart, chartNames().join(QStringLiteral(", "))));
    }
    if (!options.report && options.query.compare != Comparing::Nothing) {
        for (const QString &chart : options.charts) {
            if (chartKind(chart)->comparable == Comparable::No)
                misuse(QStringLiteral("--compare means nothing for the chart '%1', which does not go by period").arg(chart));
        }
    }
    if (options.myWork && options.quickAdd)
        misuse(QStringLiteral("--my-work and --quick-add open different windows; take one of them"));
    if (options.charts.isEmpty() != options.out.isEmpty())
        misuse(QStringLiteral("--chart or --report, and --out, go together"));
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    declareCharts(parser);
    if (!parser.parse(arguments))
        misuse(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        misuse(QStringLiteral("what is '%1'? There are only options").arg(parser.positionalArguments().first()));
    Options options;
    options.where = parser.value(QStringLiteral("db"));
    options.board = parser.value(QStringLiteral("board"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.language = parser.value(QStringLiteral("language"));
    if (parser.isSet(QStringLiteral("chart")) && parser.isSet(QStringLiteral("report")))
        misuse(QStringLiteral("--chart and --report write different files; take one of them"));
    options.report = parser.isSet(QStringLiteral("report"));
    if (parser.isSet(QStringLiteral("chart")))
        options.charts = QStringList{parser.value(QStringLiteral("chart"))};
    else if (options.report)
        options.charts = reportCharts(parser.value(QStringLiteral("report")));
    if (options.report && options.charts.isEmpty())
        misuse(QStringLiteral("--report wants 'usual', 'all', or the names of charts"));
    options.query = queryFrom(parser);
    options.out = parser.value(QStringLiteral("out"));
    options.myWork = parser.isSet(QStringLiteral("my-work"));
    options.quickAdd = parser.isSet(QStringLiteral("quick-add"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    if (parser.isSet(QStringLiteral("size")))
        options.size = sizeFrom(parser.value(QStringLiteral("size")));
    options.checkDisplay = parser.isSet(QStringLiteral("check-display"));
    check(options);
    return options;
}

} // namespace pulley
