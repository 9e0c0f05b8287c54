// A real team's history, from the file to the figures: what an independent program computes, to the last digit.
#include "models/exchange/gzip.h"
#include "models/exchange/metricsreport.h"
#include "tests/exchange/exchangeboard.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace pulley::tst_realhistory {

namespace {

QString dataFile(const char *name)
{
    return QStringLiteral(PULLEY_SOURCE_DIR "/../shared/data/") + QLatin1String(name);
}

} // namespace

class tst_RealHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incidentsOfVolvoGiveTheExpectedFigures()
    {
        const QString file = dataFile("bpi2013_volvo_incidents.csv.gz");
        if (!QFile::exists(file))
            QSKIP("the BPI Challenge 2013 incidents are not beside the source tree");
        QElapsedTimer timer;
        timer.start();
        const auto bytes = readUnpacked(file);
        QVERIFY(bytes);
        EventLogOptions options;
        options.caseColumn = QStringLiteral("SR Number");
        options.stateColumn = QStringLiteral("Status");
        options.timeColumn = QStringLiteral("Change Date+Time");
        const auto map = parseStateMap(QStringLiteral("Queued=Queued,Accepted=Accepted,Completed=Completed"));
        QVERIFY(map);
        options.map = *map;
        const Board board = exchangeBoard(QStringLiteral("UTC+01:00"));
        const auto log = readEventLog({bytes->constData(), size_t(bytes->size())}, options, board, countedIds());
        QVERIFY(log);
        qInfo("read in %lld ms", timer.restart());
        QCOMPARE(log->report.rows, 65533);
        QCOMPARE(log->report.leftOut, 5);
        QCOMPARE(log->report.unmappedStates, (QList<UnknownValue>{{QStringLiteral("Unmatched"), 5}}));
        QCOMPARE(log->report.cases, 7554);

        const Instant asOf = fromDateTime(QDateTime(QDate(2012, 5, 24), QTime(0, 0), QTimeZone(3600)));
        const History history = historyOfImport(board, log->import, asOf);
        const QJsonObject json = metricsToJson(metricsReport(history, asOf));
        qInfo("figures in %lld ms", timer.elapsed());
        verifyEqual(json, log->report);
    }

private:
    void verifyEqual(QJsonObject json, const EventLogReport &report)
    {
        QFile expectedFile(dataFile("expected_volvo.json"));
        QVERIFY(expectedFile.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object();
        json.insert(QStringLiteral("rows_ignored"), report.leftOut);
        QCOMPARE(expected.keys().size(), 9);
        for (const QString &key : expected.keys()) {
            const auto text = [](const QJsonValue &value) { return QJsonDocument(QJsonArray{value}).toJson(); };
            QCOMPARE(text(json.value(key)), text(expected.value(key)));
        }
    }
};

PULLEY_TEST(tst_RealHistory)

} // namespace pulley::tst_realhistory

#include "tst_realhistory.moc"
