// Figures of real teams' dates against what other programs computed from the same files; see ../shared/data beside the tree.
#include "models/exchange/csvreader.h"
#include "models/exchange/gzip.h"
#include "models/metrics/behaviour.h"
#include "models/metrics/daycounts.h"
#include "models/metrics/series.h"
#include "tests/exchange/exchangeboard.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace pulley::tst_realfigures {

namespace {

QString dataFile(const char *name)
{
    return QStringLiteral(PULLEY_SOURCE_DIR "/../shared/data/") + QLatin1String(name);
}

QJsonObject expectedOf(const char *name)
{
    QFile file(dataFile(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The fields of each record after the header; empty where there is no such file.
QList<QStringList> recordsOf(const char *name, char delimiter)
{
    QList<QStringList> records;
    const auto bytes = readUnpacked(dataFile(name));
    if (!bytes)
        return records;
    CsvReader reader({bytes->constData(), size_t(bytes->size())}, delimiter);
    while (reader.next()) {
        QStringList fields;
        for (const std::string_view field : reader.fields())
            fields << QString::fromUtf8(field.data(), qsizetype(field.size()));
        records.append(fields);
    }
    return records.mid(1);
}

History historyWith(const QStringList &columns, int commitment, const QList<QList<Visit>> &cards)
{
    History history;
    for (const QString &column : columns)
        history.columns.append(
            {{column}, column, column == columns.last() ? ColumnKind::Done : ColumnKind::Active, false, false, {}});
    history.facts.commitment = {columns.at(commitment)};
    history.facts.delivery = {columns.last()};
    for (const QList<Visit> &visits : cards) {
        CardHistory card;
        card.number = history.cards.size() + 1;
        card.id = {QString::number(card.number)};
        card.visits = visits;
        history.cards.append(card);
    }
    return history;
}

Visit visitOf(const QString &column, const QDateTime &at)
{
    return {{column}, Half::Doing, fromDateTime(at)};
}

QList<double> numbersOf(const QJsonValue &array)
{
    QList<double> numbers;
    for (const QJsonValue &value : array.toArray())
        numbers.append(value.toDouble());
    return numbers;
}

/// Mean, upper and lower limit.
QList<double> limitsOf(const QList<double> &values)
{
    const auto limits = behaviourLimits(values, {0, values.size()});
    return limits ? QList<double>{limits->mean, limits->upper, limits->lower} : QList<double>();
}

void verifyNear(const QList<double> &values, const QList<double> &expected)
{
    QCOMPARE(values.size(), expected.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        QVERIFY2(qAbs(values.at(i) - expected.at(i)) < 1e-9,
                 qPrintable(QStringLiteral("%1, not %2").arg(values.at(i)).arg(expected.at(i))));
}

} // namespace

class tst_RealFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesByStageGiveTheExpectedFigures()
    {
        const QList<QStringList> records = recordsOf("actionableagile_sample_1080.csv.gz", ',');
        if (records.isEmpty())
            QSKIP("the sample of 1080 items is not beside the source tree");
        const QJsonObject expected = expectedOf("expected_actionableagile.json");
        QStringList stages;
        for (const QJsonValue &stage : expected.value(QStringLiteral("stages")).toArray())
            stages << stage.toString();
        QList<QList<Visit>> cards;
        for (const QStringList &record : records) {
            QList<Visit> visits;
            for (qsizetype stage = 0; stage < stages.size(); ++stage) {
                const QDate date = QDate::fromString(record.at(3 + stage), Qt::ISODate);
                if (date.isValid())
                    visits.append(visitOf(stages.at(stage), date.startOfDay(Qt::UTC)));
            }
            cards.append(visits);
        }
        const Instant asOf = fromDateTime(QDate(2016, 3, 29).endOfDay(Qt::UTC));
        const FlowTable table = flowTable(historyWith(stages, 1, cards), asOf);
        QCOMPARE(table.rows(), expected.value(QStringLiteral("items")).toInt());
        QCOMPARE(table.finished, expected.value(QStringLiteral("finished")).toInt());
        QCOMPARE(table.started, expected.value(QStringLiteral("started")).toInt());
        verifyCycleDays(spanCounts(table, table.finishedRows()), expected.value(QStringLiteral("cycle_days")).toObject());
        verifyFlow(table, expected.value(QStringLiteral("cfd")).toObject());
        verifyWeeks(table, expected.value(QStringLiteral("throughput_week_starting")).toObject());
    }

    void startsAndFinishesGiveTheExpectedFigures()
    {
        const QList<QStringList> records = recordsOf("flowmetricscsv_ExampleFile.csv.gz", ';');
        if (records.isEmpty())
            QSKIP("the example of 266 items is not beside the source tree");
        QList<QList<Visit>> cards;
        for (const QStringList &record : records) {
            QList<Visit> visits;
            for (const int field : {1, 0}) {
                QDateTime at = QLocale::c().toDateTime(record.at(field), QStringLiteral("M/d/yyyy h:mm:ss AP"));
                at.setTimeSpec(Qt::UTC);
                if (at.isValid())
                    visits.append(visitOf(field == 1 ? QStringLiteral("started") : QStringLiteral("closed"), at));
            }
            cards.append(visits);
        }
        const QJsonObject expected = expectedOf("expected_flowmetricscsv.json");
        const Instant asOf = fromDateTime(QDate(2024, 5, 31).endOfDay(Qt::UTC));
        const FlowTable table = flowTable(historyWith({QStringLiteral("started"), QStringLiteral("closed")}, 0, cards), asOf);
        const QJsonObject all = expected.value(QStringLiteral("all_items")).toObject();
        QCOMPARE(table.rows(), expected.value(QStringLiteral("items")).toInt());
        QCOMPARE(table.finished, all.value(QStringLiteral("closed")).toInt());
        QCOMPARE(table.started - table.finished, all.value(QStringLiteral("not_closed")).toInt());
        const QJsonObject wip = expected.value(QStringLiteral("true_wip_end_of_day")).toObject();
        for (const QString &day : wip.keys()) {
            const int number = dayNumberOf(QDate::fromString(day, Qt::ISODate));
            QCOMPARE(dailyFlow(table, {number, number}).wip.first(), wip.value(day).toInt());
        }
        verifyBehaviour(table, expected.value(QStringLiteral("pbc_baseline_2024_01")).toObject());
    }

private:
    static void verifyCycleDays(const DayCounts &counts, const QJsonObject &expected)
    {
        QCOMPARE(counts.total(), expected.value(QStringLiteral("n")).toInt());
        QCOMPARE(counts.percentile(1).value(), expected.value(QStringLiteral("max")).toInt());
        QCOMPARE(counts.mean().value(), expected.value(QStringLiteral("mean")).toDouble());
        const QJsonObject ranks = expected.value(QStringLiteral("nearest_rank")).toObject();
        QCOMPARE(ranks.size(), 4);
        for (const QString &key : ranks.keys())
            QCOMPARE(counts.percentile(key.mid(1).toDouble() / 100).value(), ranks.value(key).toInt());
    }

    static void verifyFlow(const FlowTable &table, const QJsonObject &expected)
    {
        QCOMPARE(expected.size(), 10);
        for (const QString &day : expected.keys()) {
            const CumulativeFlow flow = cumulativeFlow(table, {QDate::fromString(day, Qt::ISODate)});
            for (qsizetype column = 0; column < flow.columns.size(); ++column)
                QCOMPARE(flow.counts.first().at(column),
                         expected.value(day).toObject().value(flow.columns.at(column).value).toInt());
        }
    }

    static void verifyWeeks(const FlowTable &table, const QJsonObject &expected)
    {
        const int first = dayNumberOf(QDate::fromString(expected.keys().first(), Qt::ISODate));
        const int last = dayNumberOf(QDate::fromString(expected.keys().last(), Qt::ISODate));
        const Series weeks = throughputSeries(dailyFlow(table, {first, last + 6}), {}, Step::Week);
        QCOMPARE(weeks.values.size(), expected.size());
        for (qsizetype i = 0; i < weeks.values.size(); ++i)
            QCOMPARE(int(weeks.values.at(i)), expected.value(dateOf(weeks.spans.at(i).from).toString(Qt::ISODate)).toInt());
    }

    static void verifyBehaviour(const FlowTable &table, const QJsonObject &expected)
    {
        const DayRange january{dayNumberOf(QDate(2024, 1, 1)), dayNumberOf(QDate(2024, 1, 31))};
        // The other program reads days up to the last one's beginning, and so has nothing on it.
        QList<double> throughput = throughputSeries(dailyFlow(table, january), {}, Step::Day).values;
        QCOMPARE(throughput.last(), 4.0);
        throughput.last() = 0;
        QCOMPARE(throughput, numbersOf(expected.value(QStringLiteral("throughput"))));
        verifyNear(limitsOf(throughput), numbersOf(expected.value(QStringLiteral("throughput_limits(avg,unpl,lnpl)"))));
        // At midnight, when the day begins, there is what the day before left.
        const DailyFlow before = dailyFlow(table, {january.from - 1, january.to - 1});
        const QList<double> wip = wipSeries(before, {}, Step::Day).values;
        QCOMPARE(wip, numbersOf(expected.value(QStringLiteral("wip_at_00:00"))));
        verifyNear(limitsOf(wip), numbersOf(expected.value(QStringLiteral("wip_limits"))));
        const QList<double> age = numbersOf(expected.value(QStringLiteral("total_age")));
        verifyNear(limitsOf(age), numbersOf(expected.value(QStringLiteral("total_age_limits"))));
        // It counts a card started on the day as 0 days old, we as 1.
        const QList<double> ours = totalAgeSeries(before, {}, Step::Day).values;
        QCOMPARE(ours.size(), age.size());
        for (qsizetype i = 0; i < ours.size(); ++i)
            QCOMPARE(ours.at(i) - wip.at(i), age.at(i));
    }
};

PULLEY_TEST(tst_RealFigures)

} // namespace pulley::tst_realfigures

#include "tst_realfigures.moc"
