// Run: finds the command, parses its options and runs it.
#include "app/pulleyctl/run.h"

#include "app/pulleyctl/commands.h"

#include <algorithm>

namespace pulley {

namespace {

QString ctlText(const char *text)
{
    return QCoreApplication::translate("pulleyctl", text);
}

const CtlCommand *commandNamed(const QString &name)
{
    const auto &all = ctlCommands();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const CtlCommand &c) { return c.name == name; });
    return found == all.end() ? nullptr : &*found;
}

int misused(const QStringList &arguments, const QString &text, const QString &command = {})
{
    Output output;
    // No parser has understood the arguments; but what follows a bare "--" is no option.
    if (arguments.mid(0, arguments.indexOf(QStringLiteral("--"))).contains(QStringLiteral("--json")))
        output.json(usageError(text));
    output.flush();
    output.message(text);
    const QString help =
        command.isEmpty() ? QStringLiteral("pulleyctl --help") : QStringLiteral("pulleyctl %1 --help").arg(command);
    output.message(ctlText("see \"%1\"").arg(help));
    return static_cast<int>(Exit::Usage);
}

int printed(const QString &text)
{
    Output output;
    output.line(text);
    if (output.flush())
        return static_cast<int>(Exit::Done);
    output.message(ctlText("the output could not be written whole"));
    return static_cast<int>(Exit::Usage);
}

QString generalHelp(const QCommandLineParser &parser)
{
    QString text = parser.helpText().trimmed() + QLatin1String("\n\n") + ctlText("Commands:") + QLatin1Char('\n');
    for (const CtlCommand &command : ctlCommands())
        text += QLatin1String("  ") + command.name.leftJustified(9) + QLatin1Char(' ') + command.summary + QLatin1Char('\n');
    text += QLatin1Char('\n')
        + ctlText("Exit status: 0 done, 1 refused by a rule of the board, 2 wrong usage or unreadable input, 3 the database could "
                  "not be used, 4 verify found a difference.");
    return text;
}

QString version()
{
    return QStringLiteral("pulleyctl " PULLEY_VERSION);
}

void prepare(QCommandLineParser &parser)
{
    parser.addOptions(globalOptions());
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, ctlText("Says how to use it.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, ctlText("Says which version this is.")});
}

int runCommand(const CtlCommand &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser);
    parser.setApplicationDescription(command.summary);
    parser.addOptions(command.options);
    parser.addPositionalArgument(command.name, command.summary, (command.name + QLatin1Char(' ') + command.arguments).trimmed());
    if (!parser.parse(arguments))
        return misused(arguments, parser.errorText(), command.name);
    if (parser.isSet(QStringLiteral("help")))
        return printed(parser.helpText().trimmed());
    if (parser.isSet(QStringLiteral("version")))
        return printed(version());
    Ctl ctl(parser);
    const qsizetype given = ctl.arguments().size();
    if (given < command.least)
        return misused(arguments, ctlText("%1 wants %2.").arg(command.name, command.arguments), command.name);
    if (given > command.most)
        return misused(arguments, ctlText("%1 does not know what to do with \"%2\".").arg(command.name, ctl.argument(command.most)),
                       command.name);
    return static_cast<int>(command.run(ctl));
}

} // namespace

int runPulleyctl(const QStringList &arguments)
{
    // The command is found first, because which options there are depends on it.
    QCommandLineParser parser;
    prepare(parser);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addPositionalArgument(QStringLiteral("command"), ctlText("What to do; \"pulleyctl COMMAND --help\" says how."),
                                 QStringLiteral("COMMAND ..."));
    const bool understood = parser.parse(arguments);
    const QString name = parser.positionalArguments().value(0);
    if (name.isEmpty() && understood && parser.isSet(QStringLiteral("help")))
        return printed(generalHelp(parser));
    if (name.isEmpty() && understood && parser.isSet(QStringLiteral("version")))
        return printed(version());
    if (!understood)
        return misused(arguments, parser.errorText());
    if (name.isEmpty())
        return misused(arguments, ctlText("what should be done?"));
    const CtlCommand *command = commandNamed(name);
    if (!command)
        return misused(arguments, ctlText("there is no command \"%1\".").arg(name));
    return runCommand(*command, arguments);
}

} // namespace pulley
