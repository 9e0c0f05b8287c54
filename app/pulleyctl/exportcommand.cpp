// export: a whole board with its history, for keeping and for moving.
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/render.h"
#include "models/exchange/boardjson.h"

#include <QSaveFile>

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

bool written(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

Exit runExport(Ctl &ctl)
{
    if (ctl.value("format") != QLatin1String("json"))
        return ctl.misuse(QCoreApplication::translate("pulleyctl", "export wants --format json."));
    if (const auto exit = ctl.openBoard())
        return *exit;
    const auto bytes = ctl.read<QByteArray>(exported);
    if (!bytes)
        return ctl.fail(bytes.error());
    if (!ctl.has("out"))
        ctl.out().bytes(*bytes);
    else if (!written(ctl.value("out"), *bytes)) {
        return ctl.misuse(
            QCoreApplication::translate("pulleyctl", "%1 could not be written; what stood there was kept.").arg(ctl.value("out")));
    }
    return ctl.finish(Exit::Done);
}

} // namespace pulley
