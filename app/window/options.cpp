// Options: GNU style, one error a line, exit status 2.
#include "app/window/options.h"

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
        {QStringLiteral("chart"), QStringLiteral("Draw a chart (cycle-time) into the file given by --out; needs no display."),
         QStringLiteral("name")},
        {QStringLiteral("out"), QStringLiteral("The chart's file: .svg, .pdf, .png, or .csv for its data."),
         QStringLiteral("file")},
        {QStringLiteral("screenshot"), QStringLiteral("Draw the window into a PNG file and end; needs no display."),
         QStringLiteral("file")},
        {QStringLiteral("size"), QStringLiteral("Of the picture, by default 1440x900."), QStringLiteral("WxH")},
        {QStringLiteral("check-display"), QStringLiteral("Only say, by status 0 or 4, whether a display answers.")},
    });
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
    if (!options.chart.isEmpty() && options.chart != QLatin1String("cycle-time"))
        misuse(QStringLiteral("there is no chart '%1'; --chart is cycle-time").arg(options.chart));
    if (options.myWork && options.quickAdd)
        misuse(QStringLiteral("--my-work and --quick-add open different windows; take one of them"));
    if (options.chart.isEmpty() != options.out.isEmpty())
        misuse(QStringLiteral("--chart and --out go together"));
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
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
    options.chart = parser.value(QStringLiteral("chart"));
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
