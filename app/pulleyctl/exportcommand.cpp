// export: a whole board with its history, for keeping and for moving; and its cards in the forms of other tools.
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/delivery.h"
#include "app/pulleyctl/figures.h"
#include "models/exchange/boardjson.h"
#include "models/exchange/finisheditems.h"
#include "models/exchange/stagedates.h"

namespace pulley {

namespace {

/// The journal up to the board as this client has it, so that one folds to the other.
Result<QByteArray, StoreError> exported(BoardStore &store)
{
    auto journal = store.journal({});
    if (!journal)
        return Failure{journal.error()};
    const qint64 revision = store.board().revision;
    journal->removeIf([revision](const JournalEntry &entry) { return entry.revision > revision; });
    return boardToJson(store.board(), *journal);
}

Exit exportBoard(Ctl &ctl)
{
    for (const char *other : {"from", "to", "as-of", "calendar", "days-off", "holidays", "filter"}) {
        if (ctl.has(other))
            return ctl.misuse(
                QCoreApplication::translate("pulleyctl", "--%1 does not go with --format json: that is the whole board.")
                    .arg(QLatin1String(other)));
    }
    if (const auto exit = ctl.openBoard())
        return *exit;
    const auto bytes = ctl.read<QByteArray>(exported);
    if (!bytes)
        return ctl.fail(bytes.error());
    return deliver(ctl, *bytes);
}

/// As they are now; of a past day nobody knows them.
Result<CardTags, StoreError> tagsNow(BoardStore &store)
{
    CardTags tags;
    const auto read = store.everyCard([&tags](const Card &card) {
        if (!card.facts.tags.isEmpty())
            tags.insert(card.id, card.facts.tags);
    });
    if (!read)
        return Failure{read.error()};
    return tags;
}

QByteArray cardsAs(const QString &format, const Figures &figures, const CardTags &tags)
{
    const MetricsReport &report = figures.report;
    if (format == QLatin1String("stages"))
        return stageDatesCsv(report, figures.settings.lanes, tags);
    if (format == QLatin1String("lighthouse"))
        return lighthouseCsv(report, figures.settings.lanes, tags);
    return finishedItemsCsv(report.history.facts.key, report.metrics.finished, report.metrics.zone, report.history.types,
                            report.history.classes);
}

} // namespace

Exit runExport(Ctl &ctl)
{
    const QString format = ctl.value("format");
    if (format == QLatin1String("json"))
        return exportBoard(ctl);
    const QStringList known{QStringLiteral("stages"), QStringLiteral("lighthouse"), QStringLiteral("items")};
    if (!known.contains(format))
        return ctl.misuse(QCoreApplication::translate(
            "pulleyctl", "export wants --format json, stages, lighthouse or items; metrics has the others."));
    const auto asked = askedFigures(ctl, FigureUse::Forecast);
    if (const auto *exit = std::get_if<Exit>(&asked))
        return *exit;
    Result<CardTags, StoreError> tags = CardTags();
    if (!ctl.has("as-of") && format != QLatin1String("items"))
        tags = ctl.read<CardTags>(tagsNow);
    if (!tags)
        return ctl.fail(tags.error());
    return deliver(ctl, cardsAs(format, std::get<Figures>(asked), *tags));
}

} // namespace pulley
