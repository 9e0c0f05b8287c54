// verify, backup: keeping a database in good order.
#include "app/pulleyctl/commands.h"

#include <QFileInfo>
#include <QJsonArray>

namespace pulley {

namespace {

/// As a word of a shell's command line.
QString shellQuoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

/// Pulley can't copy a server's database: pg_dump can.
Exit nameDump(Ctl &ctl, const QString &file)
{
    const QString line = QStringLiteral("pg_dump --format=custom --file=%1 --dbname=%2")
                             .arg(shellQuoted(file), shellQuoted(ctl.session().location().conninfo));
    if (ctl.json())
        ctl.out().json({{QStringLiteral("run"), line}});
    else
        ctl.out().line(line);
    ctl.out().message(QCoreApplication::translate("pulleyctl", "nothing was copied: on PostgreSQL run this line instead"));
    return ctl.finish(Exit::Usage);
}

} // namespace

Exit runVerify(Ctl &ctl)
{
    if (const auto exit = ctl.openBoard())
        return *exit;
    const auto checked = ctl.read<Verification>([](BoardStore &store) { return store.verify(); });
    if (!checked)
        return ctl.fail(checked.error());
    const QStringList &differences = checked->differences;
    if (ctl.json()) {
        ctl.out().json({{QStringLiteral("board"), ctl.board().facts.key},
                        {QStringLiteral("revisions"), checked->revisions},
                        {QStringLiteral("cards"), checked->cards},
                        {QStringLiteral("differences"), QJsonArray::fromStringList(differences)}});
    } else if (differences.isEmpty()) {
        ctl.out().line(QCoreApplication::translate("pulleyctl", "%1: %2 revisions and %3 cards agree")
                           .arg(ctl.board().facts.key, QString::number(checked->revisions), QString::number(checked->cards)));
    } else {
        for (const QString &difference : differences)
            ctl.out().line(difference);
    }
    return ctl.finish(differences.isEmpty() ? Exit::Done : Exit::Differs);
}

Exit runBackup(Ctl &ctl)
{
    const QString file = QFileInfo(ctl.argument(0)).absoluteFilePath();
    if (const auto exit = ctl.connect())
        return *exit;
    if (ctl.session().location().engine == Engine::Postgres)
        return nameDump(ctl, file);
    if (QFileInfo::exists(file)) {
        return ctl.misuse(QCoreApplication::translate("pulleyctl", "%1 is there already and was kept; name a new file.").arg(file));
    }
    const auto copied = ctl.read<Done>([file](BoardStore &store) { return store.backup(file); });
    if (!copied)
        return ctl.fail(copied.error());
    if (ctl.json())
        ctl.out().json({{QStringLiteral("file"), file}});
    else
        ctl.out().line(file);
    return ctl.finish(Exit::Done);
}

} // namespace pulley
