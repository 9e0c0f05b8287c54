// Commands: their names, arguments, options and summaries.
#include "app/pulleyctl/commands.h"

namespace pulley {

namespace {

QString spoken(const char *text)
{
    return QCoreApplication::translate("pulleyctl", text);
}

QCommandLineOption flag(const char *name, const char *description)
{
    return {QLatin1String(name), spoken(description)};
}

QCommandLineOption valued(const char *name, const char *value, const char *description)
{
    return {QLatin1String(name), spoken(description), QLatin1String(value)};
}

QCommandLineOption reason()
{
    return valued("reason", "REASON", "Why; it stays in the journal.");
}

QList<CtlCommand> boardCommands()
{
    return {
        {QStringLiteral("init"),
         {},
         spoken("makes the database where there is none, and a board in it"),
         0,
         0,
         {valued("template", "ops|simple|personal", "Columns, limits and policies to start from (ops)."),
          valued("from", "KEY", "Start from the policy of this board, in the same database."),
          flag("without-people", "With --from: nobody, and no limits on one person."),
          valued("key", "KEY", "Stands before card numbers: OPS."), valued("name", "NAME", "What the board is called."),
          valued("time-zone", "TZ", "Whose calendar days count: Europe/Berlin, UTC+01:00 (the system's)."),
          valued("columns", "LIST", "Columns of your own, name:kind[:max][:split] with kind queue, active or done."),
          valued("commitment", "COLUMN", "Where a card counts as started (the first active column)."),
          valued("delivery", "COLUMN", "Where a card counts as finished (the first done column).")},
         runInit},
        {QStringLiteral("boards"), {}, spoken("lists the boards"), 0, 0, {}, runBoards},
        {QStringLiteral("show"), {}, spoken("shows the board"), 0, 0, {flag("mine", "Only cards that you own.")}, runShow},
    };
}

QList<CtlCommand> cardCommands()
{
    const QString card = QStringLiteral("CARD");
    return {
        {QStringLiteral("add"),
         QStringLiteral("TITLE"),
         spoken("adds a card and prints its number"),
         1,
         1,
         {valued("column", "C", "Where it goes (the first column)."), valued("type", "T", "Its work type."),
          valued("class", "K", "Its class of service."), valued("lane", "L", "Its lane."),
          valued("due", "DATE", "When it has to be done: 2026-03-31."), valued("description", "MD", "More about it, in Markdown."),
          valued("tag", "T", "A tag; may be given again."),
          valued("dedup", "KEY", "An open card of this key is updated instead of adding another.")},
         runAdd},
        {QStringLiteral("pull"),
         QStringLiteral("[CARD]"),
         spoken("pulls that card, or the next one by policy"),
         0,
         1,
         {valued("to", "COLUMN", "Where to (the next column).")},
         runPull},
        {QStringLiteral("ready"), card, spoken("marks a card ready to be pulled further"), 1, 1, {}, runReady},
        {QStringLiteral("return"),
         card,
         spoken("returns a card upstream"),
         1,
         1,
         {valued("to", "COLUMN", "Where to."), reason()},
         runReturn},
        {QStringLiteral("join"), card, spoken("makes you an owner of a card"), 1, 1, {}, runJoin},
        {QStringLiteral("leave"), card, spoken("lets go of a card"), 1, 1, {}, runLeave},
        {QStringLiteral("block"), card, spoken("marks a card blocked"), 1, 1, {reason()}, runBlock},
        {QStringLiteral("unblock"), card, spoken("marks a card no longer blocked"), 1, 1, {}, runUnblock},
        {QStringLiteral("discard"), card, spoken("takes a card off the board, unfinished"), 1, 1, {reason()}, runDiscard},
        {QStringLiteral("restore"), card, spoken("brings a discarded card back where it stood"), 1, 1, {}, runRestore},
        {QStringLiteral("comment"), QStringLiteral("CARD TEXT"), spoken("adds a comment to a card"), 2, 2, {}, runComment},
        {QStringLiteral("undo"), {}, spoken("takes back your last command that still counts"), 0, 0, {}, runUndo},
    };
}

QList<CtlCommand> limitCommands()
{
    return {
        {QStringLiteral("limit"),
         QStringLiteral("NAME"),
         spoken("sets, changes or removes a limit"),
         1,
         1,
         {valued("max", "N", "At most so many cards."), valued("min", "N", "Below it the board shows a shortage."),
          valued("columns", "A[..B]", "A column or a span (a column of the limit's name, else work in progress)."),
          valued("lane", "L", "Only cards of this lane."), valued("class", "K", "Only cards of this class of service."),
          valued("type", "T", "Only cards of this work type."),
          valued("person", "each|LOGIN", "Only cards of this person, or of each person."),
          valued("exempt", "K", "Cards of this class of service don't count; may be given again."),
          flag("blocked-free", "Blocked cards don't count."), flag("remove", "Removes the limit.")},
         runLimit},
        {QStringLiteral("limits"), {}, spoken("lists the limits with their load"), 0, 0, {}, runLimits},
    };
}

/// Which history figures are of, and how its days count.
QList<QCommandLineOption> figureOptions()
{
    return {valued("as-of", "T", "Leaves out all that happened later."),
            valued("calendar", "calendar|working", "Which days count (calendar)."),
            valued("days-off", "DAYS", "With --calendar working: sat,sun or others, or none (sat,sun)."),
            valued("holidays", "FILE|DATES", "With --calendar working: dates parted by commas, or a file with one a line."),
            valued("filter", "FILTER", "Only cards that match, as on the board: type:toil,incident -tag:x.")};
}

QList<CtlCommand> figureCommands()
{
    return {
        {QStringLiteral("metrics"),
         {},
         spoken("prints flow metrics"),
         0,
         0,
         QList<QCommandLineOption>{valued("from", "D", "Cards finished on this day or later."),
                                   valued("to", "D", "Cards finished on this day or earlier."),
                                   valued("by", "day|week|month", "How figures over time are cut (week)."),
                                   valued("baseline", "D..D", "The days that process behaviour is judged by (the whole period)."),
                                   valued("format", "text|json|csv|openmetrics|prometheus", "How to print them (json)."),
                                   valued("out", "FILE", "Where to (stdout).")}
             + figureOptions(),
         runMetrics},
        {QStringLiteral("forecast"),
         {},
         spoken("tells when so many cards will be done, or how many by a day"),
         0,
         0,
         QList<QCommandLineOption>{valued("items", "N", "When will N cards be finished?"),
                                   valued("days", "N", "How many will be finished within N days?"),
                                   valued("until", "D", "How many will be finished by the end of this day?"),
                                   valued("card", "CARD", "Will this card breach the service level expectation?"),
                                   valued("from", "D", "Draws from this day on (90 days before today)."),
                                   valued("to", "D", "Draws up to this day (yesterday)."),
                                   valued("trials", "N", "How many futures (10000)."),
                                   valued("seed", "S", "The same seed gives the same futures (1).")}
             + figureOptions(),
         runForecast},
        {QStringLiteral("quality"),
         {},
         spoken("tells what in the history is less than certain, and what that touches"),
         0,
         0,
         QList<QCommandLineOption>{valued("format", "text|json|csv", "How to print it (text)."),
                                   valued("out", "FILE", "Where to (stdout).")}
             + figureOptions(),
         runQuality},
    };
}

QList<CtlCommand> historyCommands()
{
    return {
        {QStringLiteral("log"),
         {},
         spoken("prints the journal, oldest first"),
         0,
         0,
         {valued("card", "CARD", "Only what touched this card."), valued("since", "REVISION", "Only what came after it.")},
         runLog},
        {QStringLiteral("watch"), {}, spoken("prints the journal as it grows, until interrupted"), 0, 0, {}, runWatch},
    };
}

QList<CtlCommand> exchangeCommands()
{
    return {
        {QStringLiteral("import"),
         QStringLiteral("FILE"),
         spoken("brings cards and their history in, all or nothing"),
         1,
         1,
         {valued("format", "events|stages|json", "What the file is: an event log, dates by column, or an exported board."),
          flag("dry-run", "Reads and reports, and changes nothing."), valued("case", "COL", "The column that names the case."),
          valued("state", "COL", "The column that names the state."), valued("time", "COL", "The column with the time."),
          valued("time-format", "FMT|iso", "How times are written, as strptime has it (iso)."),
          valued("title", "COL", "The column with the title."), valued("type", "COL", "The column with the work type."),
          valued("owner", "COL", "The column with the owner."),
          valued("map", "State=Column,...", "Which state stands in which column."),
          valued("delimiter", "C", "What stands between fields (guessed).")},
         runImport},
        {QStringLiteral("export"),
         {},
         spoken("writes the board with its whole history, or its cards for other tools"),
         0,
         0,
         QList<QCommandLineOption>{valued("format", "json|stages|lighthouse|items", "As what; json is the whole board."),
                                   valued("from", "D", "For items: finished on this day or later."),
                                   valued("to", "D", "For items: finished on this day or earlier."),
                                   valued("out", "FILE", "Where to (stdout).")}
             + figureOptions(),
         runExport},
        {QStringLiteral("verify"), {}, spoken("folds the journal and compares it with the rows"), 0, 0, {}, runVerify},
        {QStringLiteral("backup"),
         QStringLiteral("FILE"),
         spoken("copies a database file while it is in use"),
         1,
         1,
         {},
         runBackup},
    };
}

} // namespace

const QList<CtlCommand> &ctlCommands()
{
    static const QList<CtlCommand> all =
        boardCommands() + cardCommands() + limitCommands() + historyCommands() + figureCommands() + exchangeCommands();
    return all;
}

QList<QCommandLineOption> globalOptions()
{
    return {valued("db", "WHERE", "A file, a postgresql:// URI or service=NAME ($PULLEY_DB, else your own file)."),
            valued("board", "KEY", "Which board, where there are several."),
            valued("as", "LOGIN", "Who you are (the system's user; on PostgreSQL the session's)."),
            flag("json", "Prints JSON for other programs.")};
}

} // namespace pulley
