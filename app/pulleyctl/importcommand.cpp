// import: event logs onto the board, and exported boards into the database.
#include "app/pulleyctl/answers.h"
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/render.h"
#include "models/domain/policycheck.h"
#include "models/exchange/boardjson.h"
#include "models/exchange/eventlog.h"
#include "models/exchange/gzip.h"

#include <QFileInfo>

namespace pulley {

namespace {

QString importText(const char *text)
{
    return QCoreApplication::translate("pulleyctl", text);
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
    if (ctl.has("delimiter")) {
        const QByteArray delimiter = ctl.value("delimiter").toUtf8();
        const bool tab = delimiter == "\\t" || delimiter == "tab";
        if (delimiter.size() != 1 && !tab)
            return Failure{importText("--delimiter wants one character.")};
        options.delimiter = tab ? '\t' : delimiter.at(0);
    }
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

Exit reported(Ctl &ctl, const EventLogReport &report, qint64 cards)
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
    const qint64 cards = log->import.cards.size();
    if (!ctl.has("dry-run") && cards > 0) {
        const Outcome outcome = ctl.submit(log->import);
        if (!std::holds_alternative<Committed>(outcome))
            return ctl.notCommitted(outcome);
    }
    return reported(ctl, log->report, cards);
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
        return restored(ctl, key, journal.entries().size());
    if (const auto exit = ctl.connect(OpenMode::CreateIfMissing))
        return *exit;
    const auto done = ctl.read<Done>([journal, id = makeId<BoardId>()](BoardStore &store) { return store.restore(id, journal); });
    if (done)
        return restored(ctl, key, journal.entries().size());
    if (done.error().fault != StoreFault::BoardExists)
        return ctl.fail(done.error());
    Refusal taken;
    taken.rule = Rule::NameTaken;
    taken.at = currentTime();
    taken.subject = key;
    return ctl.refuse(taken);
}

} // namespace

Exit runImport(Ctl &ctl)
{
    const QString format = ctl.value("format");
    if (format != QLatin1String("events") && format != QLatin1String("json"))
        return ctl.misuse(importText("import wants --format events or --format json."));
    const auto bytes = readUnpacked(ctl.argument(0));
    if (!bytes)
        return ctl.misuse(bytes.error());
    return format == QLatin1String("json") ? importBoard(ctl, *bytes) : importEvents(ctl, *bytes);
}

} // namespace pulley
