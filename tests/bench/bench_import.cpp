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

/// Whole rows are what the file holds and so what the ratio is asked of; three columns, for comparison, are what Pulley looks at.
enum class Columns { All, ThreeThatMatter };

/// A table of text, a prepared statement, one transaction. The file has no quotes, so that its fields are what commas part.
void insertBare(Bare &bare, Columns columns)
{
    const auto bytes = readUnpacked(logFile());
    if (!bytes)
        giveUp(bytes.error());
    const QList<QByteArray> lines = bytes->split('\n');
    const qsizetype width = columns == Columns::All ? lines.first().split(',').size() : 3;
    QByteArrayList names;
    for (qsizetype i = 0; i < width; ++i)
        names.append("field_" + QByteArray::number(i) + " TEXT NOT NULL");
    bare.control("CREATE TABLE bare_log (" + names.join(", ") + ")");
    bare.control("BEGIN");
    const QByteArray insert = "INSERT INTO bare_log VALUES (?" + QByteArray(", ?").repeated(width - 1) + ")";
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() < width)
            continue;
        Row row;
        for (qsizetype i = 0; i < width; ++i)
            row.append(fields.at(i));
        bare.run(insert, row);
    }
    bare.control("COMMIT");
}

void measure(Engine engine, const QString &server, int rounds, Columns columns)
{
    QList<double> ratios, ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        const Twins twins(engine, server, 0);
        const auto store = twins.openFirst();
        ours.append(timed([&] { importAndMeasure(*store); }));
        const auto bare = Bare::open(twins.second());
        theirs.append(timed([&] { insertBare(*bare, columns); }));
        ratios.append(ours.last() / theirs.last());
    }
    const bool whole = columns == Columns::All;
    printRatio(QStringLiteral("import and metrics of 65,533 rows against %1, %2")
                   .arg(whole ? QStringLiteral("whole rows") : QStringLiteral("three columns of the rows"), nameOf(engine)),
               median(ratios), median(ours), median(theirs), whole ? QStringLiteral("at most 2") : QStringLiteral("no ratio"));
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
    for (const auto &[engine, server] : placesToMeasure()) {
        for (const Columns columns : {Columns::All, Columns::ThreeThatMatter})
            measure(engine, server, asked > 0 ? asked : usualRounds, columns);
    }
    return 0;
}
