// Event logs into cards: what is taken, what is left out and why, and every bad input with its row.
#include "models/domain/decide.h"
#include "models/domain/evolve.h"
#include "models/exchange/gzip.h"
#include "tests/exchange/exchangeboard.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace pulley::tst_eventlog {

namespace {

EventLogOptions logOptions()
{
    EventLogOptions options;
    options.caseColumn = QStringLiteral("case");
    options.stateColumn = QStringLiteral("state");
    options.timeColumn = QStringLiteral("time");
    options.map = parseStateMap(QStringLiteral("New=Queued,Open=Accepted,Waiting=Accepted,Closed=Completed")).value();
    options.source = QStringLiteral("tickets.csv");
    return options;
}

Result<EventLog, EventLogFailure> readLog(const QByteArray &bytes, const EventLogOptions &options = logOptions(),
                                          const Board &board = exchangeBoard())
{
    return readEventLog({bytes.constData(), size_t(bytes.size())}, options, board, countedIds());
}

/// "A: q a c; B: q": titles and the columns they came through.
QString waysOf(const ImportCards &import)
{
    QStringList cards;
    for (const ImportedCard &imported : import.cards) {
        QString text = imported.card.facts.title + QLatin1Char(':');
        for (const Visit &visit : imported.visits)
            text += QLatin1Char(' ') + visit.column.value;
        cards.append(text);
    }
    return cards.join(QStringLiteral("; "));
}

} // namespace

class tst_EventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersRowsIntoCards_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &rows, const char *expected) {
            QTest::newRow(name) << rows << QString::fromUtf8(expected);
        };
        row("one row", "A,New,2026-01-01\n", "A: q");
        row("a way through", "A,New,2026-01-01\nA,Open,2026-01-02\nA,Closed,2026-01-03\n", "A: q a c");
        row("rows of cases mixed", "A,New,2026-01-01\nB,New,2026-01-02\nA,Open,2026-01-03\n", "A: q a; B: q");
        row("in order of first event", "B,New,2026-01-02\nA,New,2026-01-01\n", "A: q; B: q");
        row("as in the file at the same time", "B,New,2026-01-01\nA,New,2026-01-01\n", "B: q; A: q");
        row("the same state again", "A,New,2026-01-01\nA,New,2026-01-02\nA,Open,2026-01-03\n", "A: q a");
        row("states of the same column", "A,Open,2026-01-01\nA,Waiting,2026-01-02\nA,Open,2026-01-03\n", "A: a");
        row("back and forth", "A,Open,2026-01-01\nA,New,2026-01-02\nA,Open,2026-01-03\n", "A: a q a");
        row("time running backwards", "A,Closed,2026-01-03\nA,Open,2026-01-02\nA,New,2026-01-01\n", "A: q a c");
        row("CRLF and an empty line", "A,New,2026-01-01\r\n\r\nA,Open,2026-01-02\r\n", "A: q a");
        row("a comma, a quote and a line break in the case", "\"a, \"\"b\"\"\nc\",New,2026-01-01\n", "a, \"b\"\nc: q");
        row("spaces about the fields", " A , New , 2026-01-01 \n", "A: q");
        row("letters of all the world", "\xE9\x9A\x9C\xE5\xAE\xB3,New,2026-01-01\n", "\u969C\u5BB3: q");
        row("formulas stay text", "=1+1,New,2026-01-01\n", "=1+1: q");
    }
    void gathersRowsIntoCards()
    {
        QFETCH(QByteArray, rows);
        const auto log = readLog("case,state,time\n" + rows);
        QVERIFY(log);
        QTEST(waysOf(log->import), "expected");
        QCOMPARE(log->report.rows, log->report.taken + log->report.leftOut);
    }

    void doubtsWhatItPutInOrderAndWhatHasNoTime()
    {
        const auto log = readLog("case,state,time\n"
                                 "A,New,2026-01-01\nA,Open,2026-01-02\n"
                                 "B,Open,2026-01-02T09:00\nB,New,2026-01-01T09:00\n"
                                 "C,New,2026-01-03T00:00:00\nC,Open,2026-01-04\n");
        QVERIFY(log);
        QList<ImportDoubts> doubts;
        for (const ImportedCard &imported : log->import.cards)
            doubts.append(imported.doubts);
        QCOMPARE(doubts, (QList<ImportDoubts>{{true, false, false}, {false, false, true}, {false, false, false}}));
    }

    void takesTheSameWhateverTheWrapping_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "case,state,time\nA,New,2026-01-01\n");
        QTest::newRow("semicolons") << QByteArray("case;state;time\nA;New;2026-01-01\n");
        QTest::newRow("tabs") << QByteArray("case\tstate\ttime\nA\tNew\t2026-01-01\n");
        QTest::newRow("quoted header") << QByteArray("\"case\",\"state\",\"time\"\n\"A\",\"New\",\"2026-01-01\"\n");
        QTest::newRow("other case in the header") << QByteArray("CASE,State,Time\nA,New,2026-01-01\n");
        QTest::newRow("other columns between") << QByteArray("x,case,y,state,time,z\n1,A,2,New,2026-01-01,3\n");
        QTest::newRow("no line end at the end") << QByteArray("case,state,time\nA,New,2026-01-01");
    }
    void takesTheSameWhateverTheWrapping()
    {
        QFETCH(QByteArray, bytes);
        const auto log = readLog(bytes);
        QVERIFY(log);
        QCOMPARE(waysOf(log->import), QStringLiteral("A: q"));
    }

    void refusesBadInputAndNamesTheRow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QByteArray head = "case,state,time\n";
        const QByteArray good = "A,New,2026-01-01\n";
        const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
            QTest::newRow(name) << bytes << QString::fromUtf8(expected);
        };
        row("empty file", "", "The file is empty.");
        row("only a byte order mark", "\xEF\xBB\xBF", "The file is empty.");
        row("only line breaks", "\n\r\n\n", "The file is empty.");
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "c\0a\0",
                       6),
            "The file is UTF-16. Save it as UTF-8.");
        row("only a header", head, "The file has a header and no rows.");
        row("wrong delimiter", "case:state:time\nA:New:2026-01-01\n",
            "Row 1: The header has only one column, “case:state:time”: the file's delimiter is another. Say which with "
            "--delimiter.");
        row("missing column", "case,status,time\n" + good, "Row 1: The header has no column “state”. It has: case, status, time.");
        row("unparsable time", head + good + "B,New,yesterday\n", "Row 3: “yesterday” is not a time of the format iso.");
        row("impossible day", head + "A,New,2026-02-30\n", "Row 2: “2026-02-30” is not a time of the format iso.");
        row("no case", head + good + ",New,2026-01-01\n", "Row 3: The row names no case.");
        row("too few fields", head + good + "B,New\n", "Row 3: The row has 2 fields where the header has 3.");
        row("too many fields", head + "B,New,2026-01-01,more\n", "Row 2: The row has 4 fields where the header has 3.");
        row("NUL byte", head + good + QByteArray("B\0,New,2026-01-01\n", 18),
            "Row 3: The row holds a NUL byte, which no text has.");
        row("invalid UTF-8", head + good + good + "caf\xE9,New,2026-01-01\n", "Row 4: The row is not UTF-8.");
        row("invalid UTF-8 in the header", "c\xE9,case,state,time\n" + good, "Row 1: The header is not UTF-8.");
        row("quote never closed", head + good + "\"B,New,2026-01-01\n" + good,
            "Row 3: The row opens a quote that is never closed.");
        row("text after a quote", head + "\"B\"b,New,2026-01-01\n",
            "Row 2: The row has text after a closing quote; a quote inside a field is written twice.");
        row("rows counted past line breaks in fields", head + "\"A\nA\nA\",New,2026-01-01\nB,New,then\n",
            "Row 3: “then” is not a time of the format iso.");
        row("no state is mapped", head + "A,Doing,2026-01-01\nB,Done,2026-01-01\nC,Done,2026-01-01\n",
            "None of the states in the file is mapped. They are: “Done”, “Doing”.");
        row("a placeholder in the text", head + "A,New,%1 %2\n", "Row 2: “%1 %2” is not a time of the format iso.");
    }
    void refusesBadInputAndNamesTheRow()
    {
        QFETCH(QByteArray, bytes);
        const auto log = readLog(bytes);
        QVERIFY(!log);
        const QStringList said = sentences(log.error());
        QCOMPARE(said.size(), 2);
        QTEST(said.first(), "expected");
        QCOMPARE(said.last(), QStringLiteral("Nothing was imported."));
    }

    void refusesBadOptions_data()
    {
        QTest::addColumn<EventLogOptions>("options");
        QTest::addColumn<QString>("expected");
        EventLogOptions options = logOptions();
        options.map.append({QStringLiteral("Held"), QStringLiteral("Blocked")});
        QTest::newRow("unknown column in the map")
            << options << QStringLiteral("The board has no column “Blocked”, to which the state “Held” is mapped.");
        options = logOptions();
        options.map.append({QStringLiteral("New"), QStringLiteral("Accepted")});
        QTest::newRow("a state mapped twice") << options << QStringLiteral("The state “New” is mapped twice.");
        options = logOptions();
        options.map.clear();
        QTest::newRow("no map") << options << QStringLiteral("No state is mapped to a column.");
        options = logOptions();
        options.titleColumn = QStringLiteral("name");
        QTest::newRow("missing title column")
            << options << QStringLiteral("Row 1: The header has no column “name”. It has: case, state, time.");
        options = logOptions();
        options.delimiter = ';';
        QTest::newRow("wrong delimiter given")
            << options
            << QStringLiteral(
                   "Row 1: The header has only one column, “case,state,time”: the file's delimiter is another. Say which "
                   "with --delimiter.");
        options = logOptions();
        options.timeFormat = QStringLiteral("%Y");
        QTest::newRow("time format without a day")
            << options
            << QStringLiteral("The time format “%Y” names no year, month and day: write iso, or a pattern such as %Y-%m-%d "
                              "%H:%M:%S.");
    }
    void refusesBadOptions()
    {
        QFETCH(EventLogOptions, options);
        const auto log = readLog("case,state,time\nA,New,2026-01-01\n", options);
        QVERIFY(!log);
        QTEST(sentences(log.error()).first(), "expected");
    }

    void listsTheFirstProblemsAndCountsTheRest()
    {
        QByteArray bytes = "case,state,time\n";
        for (int i = 0; i < 50; ++i)
            bytes += "A,New,never\n";
        const auto log = readLog(bytes);
        QVERIFY(!log);
        QCOMPARE(log.error().problems.size(), 20);
        QCOMPARE(log.error().problems.last().row, 21);
        QCOMPARE(log.error().more, 30);
        QCOMPARE(toJson(log.error()).value(QStringLiteral("more")).toInt(), 30);
    }

    void refusesGzipThatWasCutOff()
    {
        const QByteArray start = QByteArray::fromHex("1f8b0800000000000003");
        QVERIFY(!unpacked(start));
    }

    void reportsWhatItLeftOutAndWhy()
    {
        auto options = logOptions();
        options.typeColumn = QStringLiteral("type");
        const auto log =
            readLog("case,state,time,type\nA,New,2026-01-02,Incident\nA,Merged,nonsense,Incident\nA,New,2026-01-01,Incident\n"
                    "B,Merged,2026-01-01,Bug\nB,Spam,2026-01-01,Bug\nB,New,2026-01-05,Bug\nB,Open,2026-01-04,Bug\n",
                    options);
        QVERIFY(log);
        QCOMPARE(sentences(log->report),
                 (QStringList{QStringLiteral("Rows read: 7; taken: 4; left out: 3; cases: 2."),
                              QStringLiteral("Left out: 2 row(s) of the state “Merged”, which is not mapped."),
                              QStringLiteral("Left out: 1 row(s) of the state “Spam”, which is not mapped."),
                              QStringLiteral("Without a work type: 2 row(s) of the type “Bug”, which the board doesn't know."),
                              QStringLiteral("Rows that say again where the card already stood: 1."),
                              QStringLiteral("Rows earlier than the row before them of the same case, put in order of time: 2 "
                                             "(first: 4, 8).")}));
        const QJsonObject json = toJson(log->report);
        QCOMPARE(json.value(QStringLiteral("left_out")).toInt(), 3);
        QCOMPARE(json.value(QStringLiteral("unmapped_states")).toArray().size(), 2);
    }

    void takesTitleTypeAndOwnerFromTheLatestRowThatHasThem()
    {
        auto options = logOptions();
        options.titleColumn = QStringLiteral("title");
        options.typeColumn = QStringLiteral("type");
        options.ownerColumn = QStringLiteral("who");
        const auto log = readLog("case,state,time,title,type,who\n"
                                 "A,Open,2026-01-02,Disk is full,TOIL,ada lovelace\n"
                                 "A,New,2026-01-01,Disk,incident,\n"
                                 "B,New,2026-01-03,  ,,bob\n"
                                 "B,Open,2026-01-04,,,\n",
                                 options);
        QVERIFY(log);
        const Card &a = log->import.cards.at(0).card;
        QCOMPARE(a.facts.title, QStringLiteral("Disk is full"));
        QCOMPARE(a.facts.type.value, QStringLiteral("toil"));
        QCOMPARE(a.owners, (QList<PersonId>{{QStringLiteral("ada")}}));
        const Card &b = log->import.cards.at(1).card;
        QCOMPARE(b.facts.title, QStringLiteral("B"));
        QCOMPARE(b.owners, (QList<PersonId>{{QStringLiteral("bob")}}));
    }

    void takesATitleOfAMegabyteWhole()
    {
        auto options = logOptions();
        options.titleColumn = QStringLiteral("title");
        const QByteArray title(1 << 20, 'x');
        const auto log = readLog("case,state,time,title\nA,New,2026-01-01,\"" + title + "\"\n", options);
        QVERIFY(log);
        QCOMPARE(log->import.cards.first().card.facts.title.size(), title.size());
    }

    void saysABadFieldOfAMegabyteShortly()
    {
        const auto log = readLog("case,state,time\nA,New," + QByteArray(1 << 20, 'x') + "\n");
        QVERIFY(!log);
        QVERIFY(sentences(log.error()).first().size() < 120);
    }

    void readsTimesWithoutAnOffsetInTheBoardsZone()
    {
        const auto log = readLog("case,state,time\nA,New,2026-01-01T09:00\nB,New,2026-01-01T09:00Z\n", logOptions(),
                                 exchangeBoard(QStringLiteral("Asia/Tokyo")));
        QVERIFY(log);
        QCOMPARE(toIso(log->import.cards.at(0).visits.first().at), QStringLiteral("2026-01-01T00:00:00.000000Z"));
        QCOMPARE(toIso(log->import.cards.at(1).visits.first().at), QStringLiteral("2026-01-01T09:00:00.000000Z"));
    }

    void standsWhereTheLastEventLeftIt()
    {
        const auto log = readLog("case,state,time\nA,New,2026-01-01\nA,Closed,2026-01-02\nA,Open,2026-01-03\nB,Open,2026-01-04\n");
        QVERIFY(log);
        const QList<Visit> &visits = log->import.cards.at(0).visits;
        QCOMPARE(visits.size(), 3);
        QCOMPARE(visits.last().column.value, QStringLiteral("a"));
        QCOMPARE(toIso(visits.last().at), QStringLiteral("2026-01-03T00:00:00.000000Z"));
    }

    void namesTheRowThatAnEditorShows()
    {
        const auto log = readLog("\ncase,state,time\n\nA,New,2026-01-01\n\nA,New,someday\n");
        QVERIFY(!log);
        QCOMPARE(log.error().problems.first().row, 6);
        const auto headless = readLog("\ncase,state\nA,New\n");
        QVERIFY(!headless);
        QCOMPARE(headless.error().problems.first().row, 2);
    }

    void isDecidedLikeAnyCommand()
    {
        const Board board = exchangeBoard();
        const auto log = readLog("case,state,time\nA,New,2026-01-01\nA,Closed,2026-01-02\nB,Open,2026-01-04\n");
        QVERIFY(log);
        const Instant now = fromMicros(1'800'000'000'000'000);
        const auto changes = decide(board, {{QStringLiteral("import")}, {QStringLiteral("ada")}, log->import}, now);
        QVERIFY(changes);
        Board after = board;
        for (const Change &change : *changes)
            evolve(after, change);
        QCOMPARE(after.cards.size(), 2);
        const Standing &standing = findCard(after, log->import.cards.first().card.id)->standing;
        QCOMPARE(standing.column.value, QStringLiteral("c"));
        QCOMPARE(toIso(standing.since), QStringLiteral("2026-01-02T00:00:00.000000Z"));
        QCOMPARE(standing.arrivals.size(), 2);
    }

    void readsTheMap_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QStringLiteral("New=Ready,In Progress=Doing") << QStringLiteral("New>Ready|In Progress>Doing");
        QTest::newRow("spaces") << QStringLiteral(" New = Ready , Open=Doing ") << QStringLiteral("New>Ready|Open>Doing");
        QTest::newRow("comma in quotes") << QStringLiteral("\"Open, urgent=Doing\",New=Ready")
                                         << QStringLiteral("Open, urgent>Doing|New>Ready");
        QTest::newRow("equals sign in a state") << QStringLiteral("a=b=Doing") << QStringLiteral("a=b>Doing");
        QTest::newRow("no column") << QStringLiteral("New") << QStringLiteral("“New” in the map is not of the form State=Column.");
        QTest::newRow("empty column") << QStringLiteral("New=")
                                      << QStringLiteral("“New=” in the map is not of the form State=Column.");
        QTest::newRow("empty part") << QStringLiteral("New=Ready,")
                                    << QStringLiteral("“” in the map is not of the form State=Column.");
    }
    void readsTheMap()
    {
        QFETCH(QString, text);
        const auto map = parseStateMap(text);
        QStringList parts;
        if (map) {
            for (const auto &[state, column] : *map)
                parts.append(state + QLatin1Char('>') + column);
        }
        QTEST(map ? parts.join(QLatin1Char('|')) : map.error(), "expected");
    }
};

PULLEY_TEST(tst_EventLog)

} // namespace pulley::tst_eventlog

#include "tst_eventlog.moc"
