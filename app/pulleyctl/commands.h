// Commands: the table of what pulleyctl does. A command's function is in the file of its group.
#pragma once

#include "app/pulleyctl/ctl.h"

#include <QCommandLineOption>

namespace pulley {

struct CtlCommand {
    QString name;
    /// The positional arguments, as the usage line shows them.
    QString arguments;
    QString summary;
    int least = 0;
    int most = 0;
    QList<QCommandLineOption> options;
    Exit (*run)(Ctl &) = nullptr;
};

const QList<CtlCommand> &ctlCommands();
/// --db, --board, --as, --json: before or after any command.
QList<QCommandLineOption> globalOptions();

// boardcommands.cpp
Exit runInit(Ctl &ctl);
Exit runBoards(Ctl &ctl);
Exit runShow(Ctl &ctl);
// cardcommands.cpp
Exit runAdd(Ctl &ctl);
Exit runPull(Ctl &ctl);
Exit runReady(Ctl &ctl);
Exit runReturn(Ctl &ctl);
Exit runJoin(Ctl &ctl);
Exit runLeave(Ctl &ctl);
Exit runBlock(Ctl &ctl);
Exit runUnblock(Ctl &ctl);
Exit runDiscard(Ctl &ctl);
Exit runRestore(Ctl &ctl);
Exit runComment(Ctl &ctl);
// undocommand.cpp
Exit runUndo(Ctl &ctl);
// limitcommands.cpp
Exit runLimit(Ctl &ctl);
Exit runLimits(Ctl &ctl);
// journalcommands.cpp
Exit runLog(Ctl &ctl);
Exit runWatch(Ctl &ctl);
// metricscommand.cpp
Exit runMetrics(Ctl &ctl);
Exit runQuality(Ctl &ctl);
// forecastcommand.cpp
Exit runForecast(Ctl &ctl);
// importcommand.cpp, exportcommand.cpp
Exit runImport(Ctl &ctl);
Exit runExport(Ctl &ctl);
// upkeepcommands.cpp
Exit runVerify(Ctl &ctl);
Exit runBackup(Ctl &ctl);

} // namespace pulley
