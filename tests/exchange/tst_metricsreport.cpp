// Figures on their way out: the keys, the rounding and the definitions that other programs lean on.
#include "models/exchange/csvreader.h"
#include "models/exchange/finisheditems.h"
#include "models/exchange/metricsreport.h"
#include "models/exchange/metricsfigures.h"
#include "tests/exchange/exchangeboard.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace pulley::tst_metricsreport {

namespace {

MetricsReport reportOf(const QByteArray &rows, const Period &period = {})
{
    const Board board = exchangeBoard(QStringLiteral("Asia/Tokyo"));
    EventLogOptions options;
    options.caseColumn = QStringLiteral("case");
    options.stateColumn = QStringLiteral("state");
    options.timeColumn = QStringLiteral("time");
    options.typeColumn = QStringLiteral("type");
    options.map = parseStateMap(QStringLiteral("New=Queued,Open=Accepted,Closed=Completed")).value();
    const QByteArray bytes = "case,state,time,type\n" + rows;
    const auto log = readEventLog({bytes.constData(), size_t(bytes.size())}, options, board, countedIds());
    const Instant asOf = fromDateTime(QDateTime(QDate(2026, 3, 10), QTime(12, 0), QTimeZone("Asia/Tokyo")));
    if (!log)
        return metricsReport({board.facts, board.columns, {}, {}, {}}, asOf, period);
    return metricsReport(historyOfImport(board, log->import, asOf), asOf, period);
}

const QByteArray threeCards = "A,New,2026-03-01T09:00,toil\nA,Open,2026-03-02T09:00,toil\nA,Closed,2026-03-03T10:20,toil\n"
                              "\"B, \"\"b\"\"\",Open,2026-03-05T09:00,\n\"B, \"\"b\"\"\",Closed,2026-03-05T09:00:01,\n"
                              "C,Open,2026-03-09T09:00,incident\n";

QByteArray textOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

class tst_MetricsReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesJson_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *key, const char *expected) {
            QTest::newRow(key) << QString::fromLatin1(key) << QByteArray("[") + expected + "]";
        };
        row("board", "\"INC\"");
        row("as_of", "\"2026-03-10T12:00:00+09:00\"");
        row("time_zone", "\"Asia/Tokyo\"");
        row("period", "{\"from\":null,\"to\":null}");
        row("commitment", "\"Accepted\"");
        row("delivery", "\"Completed\"");
        row("columns", "[\"Queued\",\"Accepted\",\"Completed\"]");
        row("cases", "3");
        row("finished", "2");
        row("wip", "1");
        row("cycle_time_days", "{\"p50\":1,\"p70\":2,\"p85\":2,\"p95\":2}");
        row("cycle_time_hours", "{\"p50\":3e-04,\"p70\":25.3333,\"p85\":25.3333,\"p95\":25.3333}");
        row("age_days", "{\"max\":2,\"p50\":2,\"p85\":2}");
        row("throughput", "{\"2026-03-03\":1,\"2026-03-05\":1}");
        row("throughput_week", "{\"2026-W10\":2}");
    }
    void writesJson()
    {
        QFETCH(QString, key);
        QTEST(textOf(metricsToJson(reportOf(threeCards)).value(key)), "expected");
    }

    void writesCumulativeFlowByDay()
    {
        const auto report = reportOf(threeCards);
        const QJsonObject few = metricsToJson(report).value(QStringLiteral("cfd")).toObject();
        QCOMPARE(few.keys(),
                 (QStringList{QStringLiteral("2025-09-11"), QStringLiteral("2025-12-10"), QStringLiteral("2026-02-08"),
                              QStringLiteral("2026-03-03"), QStringLiteral("2026-03-10")}));
        QCOMPARE(textOf(few.value(QStringLiteral("2026-03-03"))), QByteArray("[{\"Accepted\":1,\"Completed\":1,\"Queued\":1}]"));
        QVERIFY(!metricsToJson(report).contains(QStringLiteral("cfd_daily")));
        const QJsonObject daily = metricsToJson(report, FlowDays::Every).value(QStringLiteral("cfd_daily")).toObject();
        QCOMPARE(daily.size(), 10);
        QCOMPARE(daily.keys().first(), QStringLiteral("2026-03-01"));
        QCOMPARE(daily.value(QStringLiteral("2026-03-10")), few.value(QStringLiteral("2026-03-10")));
    }

    void hasNullsWhereThereIsNothing()
    {
        const QJsonObject json = metricsToJson(reportOf("A,New,2026-03-01,\n", {QDate(2026, 1, 1), {}}), FlowDays::Every);
        QCOMPARE(textOf(json.value(QStringLiteral("cycle_time_days"))),
                 QByteArray("[{\"p50\":null,\"p70\":null,\"p85\":null,\"p95\":null}]"));
        QCOMPARE(textOf(json.value(QStringLiteral("age_days"))), QByteArray("[{\"max\":null,\"p50\":null,\"p85\":null}]"));
        QCOMPARE(textOf(json.value(QStringLiteral("period"))), QByteArray("[{\"from\":\"2026-01-01\",\"to\":null}]"));
        QVERIFY(metricsToJson(reportOf({}), FlowDays::Every).value(QStringLiteral("cfd_daily")).toObject().isEmpty());
    }

    void definesEachFigureBesideIt()
    {
        const QJsonObject json = metricsToJson(reportOf(threeCards)).value(QStringLiteral("definitions")).toObject();
        QCOMPARE(json.size(), reportedDefinitions(Figure::CalendarDays).size());
        QStringList keys =
            metricsToJson(reportOf(threeCards)).keys() + QStringList{QStringLiteral("percentile"), QStringLiteral("calendar_days")};
        for (const QString &key : json.keys())
            QVERIFY2(keys.removeOne(key), qPrintable(key));
        QCOMPARE(json.value(QStringLiteral("wip")).toString(), definitionOf(Figure::Wip));
    }

    void saysWhichDaysItCounts()
    {
        const auto calendar = reportOf("A,Open,2026-03-06T09:00,\nA,Closed,2026-03-09T09:00,\n");
        const auto working = metricsReport(calendar.history, calendar.asOf, {}, DayScale(WorkWeek{}));
        QCOMPARE(textOf(metricsToJson(calendar).value(QStringLiteral("cycle_time_days")).toObject().value(QStringLiteral("p50"))),
                 QByteArray("[4]"));
        const QJsonObject json = metricsToJson(working);
        QCOMPARE(textOf(json.value(QStringLiteral("cycle_time_days")).toObject().value(QStringLiteral("p50"))), QByteArray("[2]"));
        const QJsonObject said = json.value(QStringLiteral("definitions")).toObject();
        QVERIFY(said.contains(QStringLiteral("working_days")) && !said.contains(QStringLiteral("calendar_days")));
        QVERIFY(metricsToCsv(working).contains("\ndefinition,working_days,"));
    }

    void writesOneTidyTable()
    {
        const QByteArray csv = metricsToCsv(reportOf(threeCards), FlowDays::Every);
        QVERIFY(csv.startsWith("figure,key,value\nboard,,INC\nas_of,,2026-03-10T12:00:00+09:00\n"));
        for (const char *line : {"\ncycle_time_days,p85,2\n", "\ncycle_time_hours,p50,0.0003\n", "\nage_days,max,2\n",
                                 "\nthroughput,2026-03-05,1\n", "\nthroughput_week,2026-W10,2\n", "\nwip,,1\n",
                                 "\ncfd,2026-03-10 Completed,2\n", "\ncfd_daily,2026-03-01 Queued,1\n"})
            QVERIFY2(csv.contains(line), line);
        CsvReader reader({csv.constData(), size_t(csv.size())}, ',');
        while (reader.next())
            QCOMPARE(reader.fields().size(), 3);
    }

    void listsFinishedItems()
    {
        const auto report = reportOf(threeCards);
        const Board board = exchangeBoard();
        QCOMPARE(finishedItemsCsv(report.history.facts.key, report.metrics.finished, report.metrics.zone, board.types),
                 QByteArray("number,title,type,class,started,finished,days,hours\n"
                            "INC-1,A,Toil,,2026-03-02T09:00:00+09:00,2026-03-03T10:20:00+09:00,2,25.3333\n"
                            "INC-2,\"B, \"\"b\"\"\",,,2026-03-05T09:00:00+09:00,2026-03-05T09:00:01+09:00,1,0.0003\n"));
    }
};

PULLEY_TEST(tst_MetricsReport)

} // namespace pulley::tst_metricsreport

#include "tst_metricsreport.moc"
