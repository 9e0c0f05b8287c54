// import: event logs onto the board, and exported boards into the database.
#include "app/pulleyctl/answers.h"
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/render.h"
#include "models/domain/decide.h"
#include "models/domain/policycheck.h"
#include "models/exchange/boardjson.h"
#include "models/exchange/eventlog.h"
#include "models/exchange/gzip.h"
#include "models/exchange/stagedates.h"

#include <QFileInfo>

#include <algorithm>

namespace pulley {

namespace {

QString importText(const char *text)
{
    return QCoreApplication::translate("pulleyctl", text);
}

/// What stands between fields; nullopt where that is to be guessed. The error is a sentence.
Result<std::optional<char>, QString> delimiterOf(const Ctl &ctl)
{
    if (!ctl.has("delimiter"))
        return std::optional<char>();
    const QByteArray delimiter = ctl.value("delimiter").toUtf8();
    const bool tab = delimiter == "\\t" || delimiter == "tab";
    if (delimiter.size() != 1 && !tab)
        return Failure{importText("--delimiter wants one character.")};
    return std::optional(tab ? '\t' : delimiter.at(0));
}

/// The options of an event log. The error is a sentence.
Result<EventLogOptions, QString> eventOptions(const Ctl &ctl)
{
    for (const char *needed : {"case", "state", "time", "map"}) {
        if (!ctl.has(needed))
            return Failure{importText("an event log wants --%1.").arg(QLatin1String(needed))};
    }
    EventLogOptions options;
    options.caseColumn = ctl.value("case");
    options.stateColumn = ctl.value("state");
    options.timeColumn = ctl.value("time");
    if (ctl.has("time-format"))
        options.timeFormat = ctl.value("time-format");
    options.titleColumn = ctl.value("title");
    options.typeColumn = ctl.value("type");
    options.ownerColumn = ctl.value("owner");
    options.source = QFileInfo(ctl.argument(0)).fileName();
    const auto map = parseStateMap(ctl.value("map"));
    if (!map)
        return Failure{map.error()};
    options.map = *map;
    const auto delimiter = delimiterOf(ctl);
    if (!delimiter)
        return Failure{delimiter.error()};
    options.delimiter = *delimiter;
    return options;
}

/// The options of stage dates, none of which has to be there. The error is a sentence.
Result<StageDatesOptions, QString> stageOptions(const Ctl &ctl)
{
    for (const char *other : {"state", "time"}) {
        if (ctl.has(other))
            return Failure{importText("--%1 goes with --format events.").arg(QLatin1String(other))};
    }
    StageDatesOptions options;
    options.idColumn = ctl.value("case");
    options.titleColumn = ctl.value("title");
    options.typeColumn = ctl.value("type");
    options.ownerColumn = ctl.value("owner");
    if (ctl.has("time-format"))
        options.timeFormat = ctl.value("time-format");
    options.source = QFileInfo(ctl.argument(0)).fileName();
    if (ctl.has("map")) {
        const auto map = parseStateMap(ctl.value("map"));
        if (!map)
            return Failure{map.error()};
        options.map = *map;
    }
    const auto delimiter = delimiterOf(ctl);
    if (!delimiter)
        return Failure{delimiter.error()};
    options.delimiter = *delimiter;
    return options;
}

Exit unreadable(Ctl &ctl, const EventLogFailure &failure)
{
    if (ctl.json())
        ctl.out().json({{QStringLiteral("unreadable"), toJson(failure)}});
    for (const QString &line : sentences(failure))
        ctl.out().message(line);
    return ctl.finish(Exit::Usage);
}

template <class Report>
Exit reported(Ctl &ctl, const Report &report, qint64 cards)
{
    const bool dry = ctl.has("dry-run");
    if (ctl.json()) {
        QJsonObject json = toJson(report);
        json.insert(QStringLiteral("board"), ctl.board().facts.key);
        json.insert(QStringLiteral("revision"), ctl.board().revision);
        json.insert(QStringLiteral("dry_run"), dry);
        json.insert(QStringLiteral("cards"), cards);
        ctl.out().json(json);
        return ctl.finish(Exit::Done);
    }
    for (const QString &line : sentences(report))
        ctl.out().line(line);
    const QString count = QString::number(cards);
    ctl.out().line(dry ? importText("%1 cards would be imported; nothing was changed.").arg(count)
                       : importText("%1 cards imported into %2.").arg(count, ctl.board().facts.key));
    return ctl.finish(Exit::Done);
}

/// What the rules say, with nothing written.
Outcome dryRun(Ctl &ctl, const Action &action)
{
    const auto changes = decide(ctl.board(), {makeId<CommandId>(), ctl.session().me(), action}, currentTime());
    return changes ? Outcome(Committed{}) : Outcome(changes.error());
}

/// Brings the cards in, or asks the rules only, and reports.
template <class Report>
Exit taken(Ctl &ctl, const ImportCards &import, const Report &report)
{
    const qint64 cards = import.cards.size();
    if (cards > 0) {
        const Outcome outcome = ctl.has("dry-run") ? dryRun(ctl, import) : ctl.submit(import);
        if (!std::holds_alternative<Committed>(outcome))
            return ctl.notCommitted(outcome);
    }
    return reported(ctl, report, cards);
}

Exit importEvents(Ctl &ctl, const QByteArray &bytes)
{
    const auto options = eventOptions(ctl);
    if (!options)
        return ctl.misuse(options.error());
    if (const auto exit = ctl.openBoard())
        return *exit;
    const std::string_view view(bytes.constData(), static_cast<size_t>(bytes.size()));
    const auto log = readEventLog(view, *options, ctl.board(), [] { return makeId<CardId>(); });
    if (!log)
        return unreadable(ctl, log.error());
    return taken(ctl, log->import, log->report);
}

Exit importStages(Ctl &ctl, const QByteArray &bytes)
{
    const auto options = stageOptions(ctl);
    if (!options)
        return ctl.misuse(options.error());
    if (const auto exit = ctl.openBoard())
        return *exit;
    const std::string_view view(bytes.constData(), static_cast<size_t>(bytes.size()));
    const auto stages = readStageDates(view, *options, ctl.board(), [] { return makeId<CardId>(); });
    if (!stages)
        return unreadable(ctl, stages.error());
    return taken(ctl, stages->import, stages->report);
}

Exit keyTaken(Ctl &ctl, const QString &key)
{
    Refusal taken;
    taken.rule = Rule::NameTaken;
    taken.at = currentTime();
    taken.subject = key;
    return ctl.refuse(taken);
}

Exit restored(Ctl &ctl, const QString &key, qsizetype revisions)
{
    const bool dry = ctl.has("dry-run");
    if (ctl.json()) {
        ctl.out().json({{QStringLiteral("board"), key}, {QStringLiteral("revision"), revisions}, {QStringLiteral("dry_run"), dry}});
    } else {
        const QString text = dry ? importText("%1 with %2 revisions would be imported; nothing was changed.")
                                 : importText("%1 imported with %2 revisions.");
        ctl.out().line(text.arg(key, QString::number(revisions)));
    }
    return ctl.finish(Exit::Done);
}

/// How the restoring of a board under `key` would end, as far as its key tells. A file that isn't there yet would be made.
Exit dryRestore(Ctl &ctl, const QString &key, qsizetype revisions)
{
    const auto place = parseLocation(ctl.value("db"));
    if (place && place->engine == Engine::Sqlite && !QFileInfo::exists(place->file))
        return restored(ctl, key, revisions);
    if (const auto exit = ctl.connect())
        return *exit;
    using Boards = QList<BoardSummary>;
    const auto boards = ctl.read<Boards>([](BoardStore &store) { return store.boards(); });
    if (!boards)
        return ctl.fail(boards.error());
    const auto hasKey = [&key](const BoardSummary &board) { return board.key == key; };
    return std::any_of(boards->begin(), boards->end(), hasKey) ? keyTaken(ctl, key) : restored(ctl, key, revisions);
}

Exit importBoard(Ctl &ctl, const QByteArray &bytes)
{
    const auto read = boardFromJson(bytes);
    if (!read)
        return ctl.misuse(read.error());
    const QString key = ctl.has("board") ? ctl.value("board").toUpper() : read->policy().facts.key;
    if (!isBoardKey(key))
        return ctl.misuse(importText("\"%1\" can't be the key of a board: letters A to Z and digits only.").arg(key));
    const SoundJournal journal = read->under(key);
    if (ctl.has("dry-run"))
        return dryRestore(ctl, key, journal.entries().size());
    if (const auto exit = ctl.connect(OpenMode::CreateIfMissing))
        return *exit;
    const auto done = ctl.read<Done>([journal, id = makeId<BoardId>()](BoardStore &store) { return store.restore(id, journal); });
    if (done)
        return restored(ctl, key, journal.entries().size());
    if (done.error().fault != StoreFault::BoardExists)
        return ctl.fail(done.error());
    return keyTaken(ctl, key);
}

} // namespace

Exit runImport(Ctl &ctl)
{
    const QString format = ctl.value("format");
    if (format != QLatin1String("events") && format != QLatin1String("stages") && format != QLatin1String("json"))
        return ctl.misuse(importText("import wants --format events, --format stages or --format json."));
    const auto bytes = readUnpacked(ctl.argument(0));
    if (!bytes)
        return ctl.misuse(bytes.error());
    if (format == QLatin1String("stages"))
        return importStages(ctl, *bytes);
    return format == QLatin1String("json") ? importBoard(ctl, *bytes) : importEvents(ctl, *bytes);
}

} // namespace pulley
