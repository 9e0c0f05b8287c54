// Stage dates: what other tools wrote gives their figures, and what we write gives ours again.
#include "models/exchange/gzip.h"
#include "models/exchange/stagedates.h"
#include "models/metrics/cycletime.h"
#include "models/metrics/dailyflow.h"
#include "models/metrics/dataquality.h"
#include "models/metrics/stagetimes.h"
#include "models/metrics/workmix.h"
#include "tests/exchange/exchangeboard.h"
#include "tests/metrics/randomflow.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace pulley::tst_stagedates {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

Board boardOf(const QStringList &columns, int commitment)
{
    Board board;
    board.facts.key = QStringLiteral("AA");
    for (const QString &name : columns)
        board.columns.append({{name}, name, name == columns.last() ? ColumnKind::Done : ColumnKind::Active, false, false, {}});
    board.facts.commitment = {columns.at(commitment)};
    board.facts.delivery = {columns.last()};
    return board;
}

Board boardOf(const History &history)
{
    Board board;
    board.facts = history.facts;
    board.columns = history.columns;
    board.types = history.types;
    board.classes = history.classes;
    board.lanes = history.lanes;
    return board;
}

StageDates readOrFail(const QByteArray &bytes, const Board &board, const StageDatesOptions &options = {})
{
    const auto read = readStageDates(viewOf(bytes), options, board, countedIds());
    if (!read)
        qFatal("%s", qPrintable(sentences(read.error()).join(QLatin1Char(' '))));
    return *read;
}

QString problemIn(const QByteArray &bytes, const StageDatesOptions &options = {})
{
    const auto read = readStageDates(viewOf(bytes), options, exchangeBoard(), countedIds());
    return read ? QString() : sentences(read.error()).first();
}

QByteArray dataFile(const char *name)
{
    const auto bytes = readUnpacked(QStringLiteral(PULLEY_SOURCE_DIR "/../shared/data/") + QLatin1String(name));
    return bytes ? *bytes : QByteArray();
}

/// Every figure in days: what dates alone can tell.
QStringList figuresInDays(const FlowTable &table)
{
    QStringList lines;
    const auto add = [&lines](const auto &value) {
        QString text;
        QDebug(&text) << value;
        lines << text;
    };
    add(table.finished);
    add(table.started);
    add(spanCounts(table, table.finishedRows()).counts());
    add(spanCounts(table, table.openRows()).counts());
    const DayRange range = daysOf(table, {});
    const DailyFlow flow = dailyFlow(table, range);
    add(flow.arrivals);
    add(flow.departures);
    add(flow.wip);
    add(flow.totalAge);
    QList<QDate> days;
    for (int day = range.from - 60; day <= range.to; ++day)
        days.append(dateOf(day));
    add(cumulativeFlow(table, days).counts);
    for (const PaceBand &band : paceBands(table, table.finishedRows()))
        add(band.ages.counts());
    return lines;
}

/// How many cards of each type, class and lane, and in whose hands: no hours.
QStringList figuresOfKind(const FlowTable &table)
{
    QStringList lines;
    const Rows rows = table.finishedRows();
    const auto add = [&lines](const char *what, const auto &shares) {
        for (const auto &share : shares)
            lines << QString::fromLatin1(what) + share.id.value + QString::number(share.cards);
    };
    add("type ", mixByType(table, rows));
    add("class ", mixByClass(table, rows));
    add("lane ", mixByLane(table, rows));
    for (const Concentration &one : concentration(table, rows))
        lines << one.type.value + one.person.value + QString::number(one.cards);
    lines.sort();
    return lines;
}

/// With commas in every name, cards of all kinds, and some that are nobody's, two people's, or of no lane.
History motley(quint32 seed)
{
    History history = randomHistory(seed, 80);
    history.types[0].name = QStringLiteral("Change, planned");
    history.classes[1].name = QStringLiteral("Fixed, \"or else\"");
    history.lanes = {{{QStringLiteral("east")}, QStringLiteral("East, far")}, {{QStringLiteral("west")}, QStringLiteral("West")}};
    for (CardHistory &card : history.cards) {
        if (card.number % 3 > 0)
            card.lane = history.lanes.at(card.number % 3 - 1).id;
        if (card.number % 4 == 0)
            card.owners.clear();
        if (card.number % 4 == 1)
            card.owners.append({QStringLiteral("eve")});
        const Instant begun = card.visits.first().at;
        card.owning.clear();
        for (const PersonId &owner : std::as_const(card.owners))
            card.owning.append({owner, begun, {}});
    }
    return history;
}

} // namespace

class tst_StageDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherToolsFileGivesItsFigures()
    {
        const QByteArray bytes = dataFile("actionableagile_sample_1080.csv.gz");
        if (bytes.isEmpty())
            QSKIP("the sample of 1080 items is not beside the source tree");
        QFile file(QStringLiteral(PULLEY_SOURCE_DIR "/../shared/data/expected_actionableagile.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        QStringList stages;
        for (const QJsonValue &stage : expected.value(QStringLiteral("stages")).toArray())
            stages << stage.toString();
        const Board board = boardOf(stages, 1);
        const StageDates read = readOrFail(bytes, board);
        QCOMPARE(read.report.taken, expected.value(QStringLiteral("items")).toInt());
        QCOMPARE(read.report.skipped, expected.value(QStringLiteral("rows_with_skipped_stage")).toInt());
        QCOMPARE(read.report.outOfOrder, expected.value(QStringLiteral("rows_out_of_order")).toInt());
        QCOMPARE(read.report.datesOnly, read.report.rows);
        const Instant asOf = fromDateTime(QDate(2016, 3, 29).endOfDay(Qt::UTC));
        const History history = historyOfImport(board, read.import, asOf);
        const MetricsReport report = metricsReport(history, asOf);
        QCOMPARE(report.metrics.finished.size(), expected.value(QStringLiteral("finished")).toInt());
        QCOMPARE(report.table.started, expected.value(QStringLiteral("started")).toInt());
        const QJsonObject ranks =
            expected.value(QStringLiteral("cycle_days")).toObject().value(QStringLiteral("nearest_rank")).toObject();
        QCOMPARE(metricsToJson(report).value(QStringLiteral("cycle_time_days")).toObject(), ranks);
        const QJsonObject flow = expected.value(QStringLiteral("cfd")).toObject();
        QCOMPARE(flow.size(), 10);
        for (const QString &day : flow.keys()) {
            const CumulativeFlow found = cumulativeFlow(report.table, {QDate::fromString(day, Qt::ISODate)});
            for (qsizetype column = 0; column < stages.size(); ++column)
                QCOMPARE(found.counts.first().at(column), flow.value(day).toObject().value(stages.at(column)).toInt());
        }
        const DataQuality quality = dataQuality(report.history, report.table);
        QCOMPARE(quality.counts.at(int(Doubt::DatesOnly)).cards, 1080);
        QCOMPARE(quality.counts.at(int(Doubt::Estimated)).cards, 93);
    }

    /// Its days are whole days gone by and one; ours count both days of the calendar. So ours are the same or one more, and more
    /// where a card was finished at an earlier hour than it was started.
    void aFileOfStartsAndEndsGivesItsFiguresWhereTheyMeanTheSame()
    {
        const QByteArray bytes = dataFile("flowmetricscsv_ExampleFile.csv.gz");
        if (bytes.isEmpty())
            QSKIP("the example of 266 items is not beside the source tree");
        QFile file(QStringLiteral(PULLEY_SOURCE_DIR "/../shared/data/expected_flowmetricscsv.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject all = expected.value(QStringLiteral("all_items")).toObject();
        StageDatesOptions options;
        options.idColumn = QStringLiteral("ID");
        options.timeFormat = QStringLiteral("%m/%d/%Y %I:%M:%S %p");
        options.map = {{QStringLiteral("Activated Date"), QStringLiteral("Doing")},
                       {QStringLiteral("Closed Date"), QStringLiteral("Done")}};
        const Board board = boardOf({QStringLiteral("Doing"), QStringLiteral("Done")}, 0);
        const StageDates read = readOrFail(bytes, board, options);
        QCOMPARE(read.report.datesOnly, 0);
        const Instant asOf = fromDateTime(QDate(2024, 5, 31).endOfDay(Qt::UTC));
        const MetricsReport report = metricsReport(historyOfImport(board, read.import, asOf), asOf);
        QCOMPARE(report.metrics.finished.size(), all.value(QStringLiteral("closed")).toInt());
        QCOMPARE(report.metrics.wip.size(), all.value(QStringLiteral("not_closed")).toInt());
        QCOMPARE(metricsToJson(report).value(QStringLiteral("throughput_week")).toObject(),
                 expected.value(QStringLiteral("true_throughput_iso_week")).toObject());
        QList<double> theirs;
        for (const FinishedItem &item : report.metrics.finished) {
            const int gone = int(item.hours / 24) + 1;
            QVERIFY(item.days == gone || item.days == gone + 1);
            theirs.append(gone);
        }
        std::sort(theirs.begin(), theirs.end());
        // By nearest rank, which for these is what interpolating gives too.
        const QJsonObject percentiles = all.value(QStringLiteral("percentiles")).toObject();
        for (const QString &key : percentiles.keys())
            QCOMPARE(percentile(theirs, key.toDouble() / 100).value(), percentiles.value(key).toDouble());
        QCOMPARE(theirs.last(), all.value(QStringLiteral("max")).toDouble());
    }

    void whatWasWrittenAndReadAgainGivesTheSameFigures_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 16; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void whatWasWrittenAndReadAgainGivesTheSameFigures()
    {
        QFETCH(quint32, seed);
        const History history = motley(seed);
        const Instant asOf = afterAll(history);
        const MetricsReport report = metricsReport(history, asOf);
        const Board board = boardOf(history);
        const StageDates read = readOrFail(stageDatesCsv(report, history.lanes), board);
        QVERIFY(read.report.unknownTypes.isEmpty() && read.report.unknownClasses.isEmpty() && read.report.unknownLanes.isEmpty());
        // Its sum is in the file, its beginning and end are not: blocked time does not come back.
        QVERIFY(read.report.blocked > 0);
        QCOMPARE(read.report.outOfOrder, 0);
        QCOMPARE(read.report.rows, report.table.rows());
        const FlowTable again = flowTable(historyOfImport(board, read.import, asOf), asOf);
        QVERIFY(again.finished > 10);
        QCOMPARE(figuresInDays(again), figuresInDays(report.table));
        QVERIFY(figuresOfKind(again).size() > 12);
        QCOMPARE(figuresOfKind(again), figuresOfKind(report.table));
    }

    void knowsPeopleAndKindsAgain()
    {
        Board board = exchangeBoard();
        board.types[0].name = QStringLiteral("Change, planned");
        board.people.append({{QStringLiteral("b|o,b")}, QStringLiteral("Bob"), {}});
        StageDatesOptions options;
        const QByteArray rows = "1,one,2026-03-05,change planned,ann|Ada Lovelace|b/o b|ann,Rush,Moon,3\n"
                                "2,two,2026-03-05,\"Change, planned\",,,,0\n";
        const StageDates read = readOrFail("ID,Name,Queued,Type,Owners,Class,Lane,Blocked Days\n" + rows, board);
        const Card &one = read.import.cards.first().card;
        QCOMPARE(one.owners, (QList<PersonId>{{QStringLiteral("ann")}, {QStringLiteral("ada")}, {QStringLiteral("b|o,b")}}));
        QCOMPARE(one.facts.type, board.types.at(0).id);
        QCOMPARE(read.import.cards.last().card.facts.type, board.types.at(0).id);
        QCOMPARE(read.import.cards.last().card.owners, QList<PersonId>());
        const QString said = sentences(read.report).join(QLatin1Char('\n'));
        for (const char *part : {"1 row(s) of the class “Rush”", "1 row(s) of the lane “Moon”", "blocked for some days: 1.",
                                 "Columns not read: Blocked Days."})
            QVERIFY2(said.contains(QString::fromUtf8(part)), qPrintable(said));
        QCOMPARE(toJson(read.report).value(QStringLiteral("blocked")).toInt(), 1);
        const StageDates tagged = readOrFail("ID,Queued,Tags\n1,2026-03-05,db|west side| db |\n2,2026-03-05,\n", exchangeBoard());
        QCOMPARE(tagged.import.cards.first().card.facts.tags, (QStringList{QStringLiteral("db"), QStringLiteral("west side")}));
        QCOMPARE(tagged.import.cards.last().card.facts.tags, QStringList());
        QCOMPARE(tagged.report.otherColumns, QStringList());
        options.ownerColumn = QStringLiteral("Who");
        const StageDates other = readOrFail("ID,Queued,Who\n1,2026-03-05,ann|bob\n", exchangeBoard(), options);
        QCOMPARE(other.import.cards.first().card.owners, (QList<PersonId>{{QStringLiteral("ann")}, {QStringLiteral("bob")}}));
    }

    void tellsDaysFromTimesByWhatWasRead()
    {
        StageDatesOptions options;
        options.timeFormat = QStringLiteral("%Y%m%dT%H%M%S");
        QCOMPARE(readOrFail("ID,Queued\n1,20260305T093000\n", exchangeBoard(), options).report.datesOnly, 0);
        options.timeFormat = QStringLiteral("%s");
        QCOMPARE(readOrFail("ID,Queued\n1,1772701800\n", exchangeBoard(), options).report.datesOnly, 0);
        options.timeFormat = QStringLiteral("day:%Y-%m-%d");
        QCOMPARE(readOrFail("ID,Queued\n1,day:2026-03-05\n", exchangeBoard(), options).report.datesOnly, 1);
    }

    void writesWhatReadersThatSplitAtCommasRead()
    {
        History history = flowHistory({QStringLiteral("Ready 2026-03-01T23:30Z, Doing 2026-03-02T10:00Z, Done 2026-03-04T10:00Z"),
                                       QStringLiteral("Ready 2026-03-02T09:00Z")},
                                      QStringLiteral("Asia/Tokyo"));
        history.cards[0].title = QStringLiteral("One, \"two\",\nthree");
        history.cards[0].owners = {{QStringLiteral("ann")}, {QStringLiteral("b,o|b")}};
        history.columns[0].name = QStringLiteral("Ready, set");
        const CardTags tags{{history.cards.at(0).id, {QStringLiteral("db, main"), QStringLiteral("a|b")}}};
        const QByteArray csv = stageDatesCsv(metricsReport(history, instantOf(QStringLiteral("2026-03-10T00:00Z"))), {}, tags);
        QCOMPARE(
            csv,
            QByteArray("ID,Link,Name,Ready set,Doing,Verify,Done,Type,Status,Resolution,Class,Lane,Owners,Tags,Blocked Days\n"
                       "OPS-1,,One two three,2026-03-02,2026-03-02,2026-03-04,2026-03-04,,Done,Done,,,ann|b o/b,db main|a/b,0\n"
                       "OPS-2,,card 2,2026-03-02,,,,,Ready set,,,,,,0\n"));
        QVERIFY(!csv.contains('"'));
    }

    void writesWhatLighthouseReads()
    {
        History history = flowHistory({QStringLiteral("Ready 2026-03-01T23:30Z, Doing 2026-03-02T10:00Z, Done 2026-03-04T10:00Z")},
                                      QStringLiteral("Asia/Tokyo"));
        history.cards[0].title = QStringLiteral("One, two");
        const auto written = [](const History &of, const CardTags &tags) {
            return lighthouseCsv(metricsReport(of, instantOf(QStringLiteral("2026-03-10T00:00Z"))), of.lanes, tags);
        };
        const QByteArray row = "ID,Name,State,Type,Started Date,Closed Date,Created Date,Tags\n"
                               "OPS-1,\"One, two\",Done,,2026-03-02 19:00:00,2026-03-04 19:00:00,2026-03-02 08:30:00,";
        QCOMPARE(written(history, {}), row + '\n');
        const CardTags tags{{history.cards.at(0).id, {QStringLiteral("db;main"), QStringLiteral("x")}}};
        QCOMPARE(written(history, tags), row + "db main;x\n");
        history.lanes = {{{QStringLiteral("w")}, QStringLiteral("West")}};
        history.cards[0].lane = {QStringLiteral("w")};
        QCOMPARE(written(history, tags), row + "db main;x;West\n");
    }

    void takesDatesThatRunBackwardsBackToTheNextColumn()
    {
        const StageDates read = readOrFail("ID,Name,Queued,Accepted,Completed\n"
                                           "1,one,2026-03-05,2026-03-03,2026-03-04\n"
                                           "2,two,,2026-03-03T09:00,\n"
                                           "3,three,,,\n",
                                           exchangeBoard());
        QCOMPARE(read.import.cards.size(), 2);
        QCOMPARE(read.report.leftOut, 1);
        QCOMPARE(read.report.outOfOrderRows, QList<qint64>{2});
        const ImportedCard &one = read.import.cards.first();
        QCOMPARE(one.doubts, (ImportDoubts{true, false, true}));
        QCOMPARE(one.visits.first().at, instantOf(QStringLiteral("2026-03-03T00:00:00Z")));
        QVERIFY(std::is_sorted(one.visits.cbegin(), one.visits.cend(), [](const Visit &a, const Visit &b) { return a.at < b.at; }));
        QCOMPARE(read.import.cards.last().doubts, (ImportDoubts{false, true, false}));
        QCOMPARE(read.import.cards.last().card.facts.description, QStringLiteral("2"));
    }

    void saysWhatItCanNotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *bytes, const char *said) {
            QTest::newRow(said) << QByteArray(bytes) << QString::fromUtf8(said);
        };
        row("", "The file is empty.");
        row("ID,Name,To do\n1,one,2026-03-01\n", "No column of the file is called like one of the board.");
        row("ID,Name,Queued\n1,one,soon\n", "Row 2: “soon” is not a time of the format iso.");
        row("ID,Name,Queued\n1,one\n", "Row 2: The row has 2 fields where the header has 3.");
        row("ID,Name,Queued\n1,one,\n", "No row of the file has a date.");
        row("ID,Name,Queued\n,,2026-03-01\n", "Row 2: The row names no item.");
    }
    void saysWhatItCanNotRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        QVERIFY2(problemIn(bytes).contains(said), qPrintable(problemIn(bytes)));
    }

    void saysWhichColumnIsNotThere()
    {
        StageDatesOptions options;
        options.map = {{QStringLiteral("Queued"), QStringLiteral("Nowhere")}};
        QVERIFY(problemIn("ID,Queued\n1,2026-03-01\n", options).startsWith(QStringLiteral("The board has no column “Nowhere”")));
        options.map = {{QStringLiteral("Elsewhere"), QStringLiteral("Queued")}};
        QVERIFY(problemIn("ID,Queued\n1,2026-03-01\n", options).contains(QStringLiteral("The header has no column “Elsewhere”")));
    }
};

PULLEY_TEST(tst_StageDates)

} // namespace pulley::tst_stagedates

#include "tst_stagedates.moc"
