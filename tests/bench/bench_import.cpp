// A real team's event log: import and metrics through Pulley, against reading the same file and inserting its rows bare.
#include "models/exchange/eventlog.h"
#include "models/exchange/gzip.h"
#include "models/metrics/metrics.h"
#include "tests/bench/bare.h"
#include "tests/bench/benchlines.h"
#include "tests/bench/places.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

using namespace pulley;
using namespace pulley::bench;

namespace {

QString logFile()
{
    return QStringLiteral(PULLEY_SOURCE_DIR "/../shared/data/bpi2013_volvo_incidents.csv.gz");
}

EventLogOptions logOptions()
{
    EventLogOptions options;
    options.caseColumn = QStringLiteral("SR Number");
    options.stateColumn = QStringLiteral("Status");
    options.timeColumn = QStringLiteral("Change Date+Time");
    options.map = {{QStringLiteral("Queued"), QStringLiteral("Backlog")},
                   {QStringLiteral("Accepted"), QStringLiteral("Doing")},
                   {QStringLiteral("Completed"), QStringLiteral("Done")}};
    options.source = QStringLiteral("log");
    return options;
}

/// The whole of it: file, cards, rows, history, figures.
void importAndMeasure(BoardStore &store)
{
    const auto bytes = readUnpacked(logFile());
    if (!bytes)
        giveUp(bytes.error());
    const auto log = readEventLog(std::string_view(bytes->constData(), size_t(bytes->size())), logOptions(), store.board(),
                                  [] { return CardId{QUuid::createUuid().toString(QUuid::WithoutBraces)}; });
    if (!log)
        giveUp(QStringLiteral("the log can't be read"));
    const Outcome outcome = store.submit({freshCommand(), {QStringLiteral("bench")}, log->import});
    if (!std::holds_alternative<Committed>(outcome))
        giveUp(QStringLiteral("the import was not taken"));
    const auto history = store.history();
    if (!history)
        giveUp(trial::inWords(history.error()));
    const FlowMetrics metrics = flowMetrics(*history, fromDateTime(QDateTime::currentDateTimeUtc()));
    if (metrics.finished.isEmpty())
        giveUp(QStringLiteral("nothing was finished"));
}

/// A table of the three columns that matter, a prepared statement, one transaction.
void insertBare(Bare &bare)
{
    const auto bytes = readUnpacked(logFile());
    if (!bytes)
        giveUp(bytes.error());
    bare.control("CREATE TABLE bare_log (case_id TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL)");
    bare.control("BEGIN");
    const QList<QByteArray> lines = bytes->split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() > 2)
            bare.run("INSERT INTO bare_log (case_id, at, state) VALUES (?, ?, ?)", {fields.at(0), fields.at(1), fields.at(2)});
    }
    bare.control("COMMIT");
}

void measure(Engine engine, const QString &server, int rounds)
{
    QList<double> ratios, ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        const Twins twins(engine, server, 0);
        const auto store = twins.openFirst();
        ours.append(timed([&] { importAndMeasure(*store); }));
        const auto bare = Bare::open(twins.second());
        theirs.append(timed([&] { insertBare(*bare); }));
        ratios.append(ours.last() / theirs.last());
    }
    printRatio(QStringLiteral("import and metrics of 65,533 rows, %1").arg(nameOf(engine)), median(ratios), median(ours),
               median(theirs), QStringLiteral("at most 2"));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!QFile::exists(logFile())) {
        printLine(QStringLiteral("import: not measured, there is no bpi2013_volvo_incidents.csv.gz beside the source"));
        return 0;
    }
    const int asked = application.arguments().value(1).toInt();
    constexpr int usualRounds = 9;
    for (const auto &[engine, server] : placesToMeasure())
        measure(engine, server, asked > 0 ? asked : usualRounds);
    return 0;
}
