// Every figure goes out in every format, never without its definition.
#include "models/exchange/csvreader.h"
#include "models/exchange/figuretables.h"
#include "models/metrics/limitevents.h"
#include "tests/metrics/everyfigure.h"
#include "tests/metrics/randomflow.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace pulley::tst_figuretables {

namespace {

MetricsReport wideReport(const DayScale &scale = {}, const Period &period = {})
{
    History history = randomHistory(2, 150);
    history.facts.sleDays = 9;
    Limit limit;
    limit.id = {QStringLiteral("l")};
    limit.name = QStringLiteral("Doing");
    limit.selector.columns = {history.columns.at(1).id};
    limit.max = 5;
    history.limits = {limit};
    const Instant asOf = afterAll(history);
    history.limitChanges = {{asOf - std::chrono::hours(24 * 100), {}, limit}};
    return metricsReport(history, asOf, period, scale);
}

FigureSettings settingsFor(const MetricsReport &report)
{
    FigureSettings settings;
    settings.refusals = {{report.asOf - std::chrono::hours(30),
                          {QStringLiteral("ann")},
                          Rule::LimitFull,
                          {QStringLiteral("l")},
                          QStringLiteral("Doing"),
                          {}},
                         {report.asOf - std::chrono::hours(29),
                          {QStringLiteral("bob")},
                          Rule::LimitFull,
                          {QStringLiteral("l")},
                          QStringLiteral("Doing"),
                          {}}};
    return settings;
}

QJsonObject first(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toArray().first().toObject();
}

QString plain(const QStringList &lines)
{
    return lines.join(QLatin1Char(' ')).simplified();
}

} // namespace

class tst_FigureTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Forecasts have a command of their own; the rest is all here.
    void definesEveryFigureInEveryFormat()
    {
        const MetricsReport report = wideReport();
        const FigureSettings settings = settingsFor(report);
        const QJsonObject json = figuresToJson(report, settings);
        const QByteArray csv = figuresToCsv(report, settings);
        const QString text = plain(figuresToText(report, settings));
        for (const Definition &definition : definitions()) {
            const QString key = QLatin1String(definition.key);
            const bool elsewhere = definition.figure == Figure::ForecastWhen || definition.figure == Figure::ForecastHowMany
                || definition.figure == Figure::WorkingDays;
            if (elsewhere)
                continue;
            QCOMPARE(json.value(QStringLiteral("definitions")).toObject().value(key).toString(), definitionOf(definition.figure));
            QVERIFY2(csv.contains("\ndefinition," + key.toUtf8() + ','), qPrintable(key));
            // The throughput of each day is for programs; people get weeks.
            if (definition.figure != Figure::Throughput)
                QVERIFY2(text.contains(plain({definitionOf(definition.figure)})), qPrintable(key));
        }
    }

    void definesWhatItPrintsUnderTheVeryKey()
    {
        const MetricsReport report = wideReport();
        const FigureSettings settings = settingsFor(report);
        const QJsonObject json = figuresToJson(report, settings);
        const QJsonObject sentences = json.value(QStringLiteral("definitions")).toObject();
        const QStringList frame =
            QStringLiteral("board as_of time_zone period commitment delivery columns definitions calendar filter "
                           "step")
                .split(QLatin1Char(' '));
        for (const QString &key : json.keys())
            QVERIFY2(frame.contains(key) || !sentences.value(key).toString().isEmpty(), qPrintable(key));
        const QStringList lines = figuresToText(report, settings);
        for (const FigureTable &table : figureTables(report, settings)) {
            const qsizetype name = lines.indexOf(table.key);
            QVERIFY2(name > 0, qPrintable(table.key));
            QVERIFY2(lines.at(name + 1).startsWith(QStringLiteral("    ")), qPrintable(table.key));
            QVERIFY2(definitionOf(table.figure).startsWith(lines.at(name + 1).trimmed()), qPrintable(table.key));
        }
    }

    void hasEveryFigureUnderItsKey()
    {
        const MetricsReport report = wideReport();
        const QJsonObject json = figuresToJson(report, settingsFor(report));
        for (const char *key :
             {"wip_by_column", "stage_time", "pace_bands", "net_flow", "total_age", "process_behaviour", "process_signals",
              "sle_attainment", "predictability_over_time", "flow_efficiency_over_time", "blocker_clusters", "limit_load",
              "limit_refusals", "limit_refusals_over_time", "work_mix", "concentration", "breach_chance", "data_quality"})
            QVERIFY2(!json.value(QLatin1String(key)).toArray().isEmpty(), key);
        for (const char *key : {"littles_law", "flow_debt", "predictability", "flow_efficiency", "blocked_time", "limit_changes",
                                "toil_share", "history", "cycle_time_days"})
            QVERIFY2(!json.value(QLatin1String(key)).toObject().isEmpty(), key);
        QCOMPARE(first(json, "limit_refusals").value(QStringLiteral("refusals")).toInt(), 2);
        QCOMPARE(first(json, "limit_refusals").value(QStringLiteral("people")).toInt(), 2);
        QCOMPARE(json.value(QStringLiteral("limit_changes")).toObject().value(QStringLiteral("set_up")).toInt(), 1);
    }

    /// What goes out is what the functions of figures say.
    void saysWhatTheFiguresAre()
    {
        const MetricsReport report = wideReport();
        const QJsonObject json = figuresToJson(report, {});
        const Rows rows = report.table.finishedRows();
        const auto stages = stageTimes(report.table, rows, {0.85});
        QCOMPARE(json.value(QStringLiteral("stage_time")).toArray().size(), stages.size());
        QVERIFY(qAbs(first(json, "stage_time").value(QStringLiteral("p85_hours")).toDouble() - stages.first().hours.first().value())
                < 1e-4);
        int net = 0;
        for (const QJsonValue &step : json.value(QStringLiteral("net_flow")).toArray())
            net += step.toObject().value(QStringLiteral("net")).toInt();
        QCOMPARE(net, report.metrics.wip.size());
        int cards = 0;
        for (const QJsonValue &share : json.value(QStringLiteral("work_mix")).toArray()) {
            if (share.toObject().value(QStringLiteral("by")) == QStringLiteral("type"))
                cards += share.toObject().value(QStringLiteral("cards")).toInt();
        }
        QCOMPARE(cards, report.metrics.finished.size());
        QCOMPARE(json.value(QStringLiteral("breach_chance")).toArray().size(), report.metrics.wip.size());
    }

    void judgesByTheBaselineChosen()
    {
        const MetricsReport report = wideReport();
        FigureSettings settings;
        settings.baseline = {QDate(2025, 12, 20), QDate(2026, 1, 20)};
        const QJsonArray charts = figuresToJson(report, settings).value(QStringLiteral("process_behaviour")).toArray();
        const QJsonArray whole = figuresToJson(report, {}).value(QStringLiteral("process_behaviour")).toArray();
        QCOMPARE(charts.size(), 4);
        for (const QJsonValue &chart : charts) {
            if (chart.toObject().value(QStringLiteral("chart")) == QStringLiteral("throughput"))
                QCOMPARE(chart.toObject().value(QStringLiteral("baseline_from")).toString(), QStringLiteral("2025-12-22"));
        }
        QVERIFY(charts != whole);
    }

    /// Ten a week, and a Monday morning: the week that has begun is no slump, nor is the half one that the first start was in.
    void judgesThroughputByWeeksThatAreOver()
    {
        QStringList ways;
        for (QDate day(2026, 1, 1); day < QDate(2026, 3, 16); day = day.addDays(1)) {
            for (int n = 0; n < 2 && day.dayOfWeek() < 6; ++n)
                ways << QStringLiteral("Doing %1T09:00Z, Done %1T12:00Z").arg(day.toString(Qt::ISODate));
        }
        const MetricsReport report = metricsReport(flowHistory(ways), instantOf(QStringLiteral("2026-03-16T09:00Z")));
        const QJsonObject json = figuresToJson(report, {});
        const QJsonArray charts = json.value(QStringLiteral("process_behaviour")).toArray();
        QCOMPARE(charts.at(1).toObject().value(QStringLiteral("chart")).toString(), QStringLiteral("throughput"));
        QCOMPARE(charts.at(1).toObject().value(QStringLiteral("values")).toInt(), 10);
        QCOMPARE(charts.at(1).toObject().value(QStringLiteral("mean")).toDouble(), 10);
        QCOMPARE(charts.at(1).toObject().value(QStringLiteral("baseline_from")).toString(), QStringLiteral("2026-01-05"));
        for (const QJsonValue &found : json.value(QStringLiteral("process_signals")).toArray())
            QVERIFY(found.toObject().value(QStringLiteral("chart")) != QStringLiteral("throughput"));
        // By the day the last one is Sunday; what is on its way is judged as it is now.
        FigureSettings daily;
        daily.step = Step::Day;
        const QJsonArray byDay = figuresToJson(report, daily).value(QStringLiteral("process_behaviour")).toArray();
        QCOMPARE(byDay.at(1).toObject().value(QStringLiteral("baseline_to")).toString(), QStringLiteral("2026-03-15"));
        QCOMPARE(byDay.at(2).toObject().value(QStringLiteral("baseline_to")).toString(), QStringLiteral("2026-03-16"));
    }

    void takesLimitsFromTheWholeBoard()
    {
        MetricsReport some = wideReport();
        const QJsonObject all = figuresToJson(some, {});
        auto whole = std::make_shared<TabledHistory>(TabledHistory{some.history, some.table});
        History history = some.history;
        history.cards = history.cards.mid(0, 20);
        some = metricsReport(history, some.asOf);
        QVERIFY(first(figuresToJson(some, {}), "limit_load") != first(all, "limit_load"));
        some.whole = whole;
        QCOMPARE(first(figuresToJson(some, {}), "limit_load"), first(all, "limit_load"));
        const QJsonObject json = figuresToJson(some, {});
        QCOMPARE(first(json, "limit_load").value(QStringLiteral("load")), first(all, "limit_load").value(QStringLiteral("load")));
        const QJsonArray columns = json.value(QStringLiteral("wip_by_column")).toArray();
        const QJsonArray allColumns = all.value(QStringLiteral("wip_by_column")).toArray();
        bool fewer = false;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QJsonObject column = columns.at(i).toObject();
            QCOMPARE(column.value(QStringLiteral("all")), allColumns.at(i).toObject().value(QStringLiteral("cards")));
            fewer = fewer || column.value(QStringLiteral("cards")).toInt() < column.value(QStringLiteral("all")).toInt();
        }
        QVERIFY(fewer);
    }

    void saysWhichDaysItCounted()
    {
        const MetricsReport report = wideReport(DayScale(WorkWeek{}));
        QCOMPARE(figuresToJson(report, {}).value(QStringLiteral("calendar")).toString(), QStringLiteral("working"));
        QVERIFY(plain(figuresToText(report, {})).contains(definitionOf(Figure::WorkingDays)));
        QVERIFY(figuresToCsv(report, {}).contains("\ncalendar,,working\n"));
        QVERIFY(figuresToCsv(wideReport(), {}).contains("\ncalendar,,calendar\n"));
    }

    void staysATidyTable()
    {
        const MetricsReport report = wideReport();
        const QByteArray csv = figuresToCsv(report, settingsFor(report));
        CsvReader reader({csv.constData(), size_t(csv.size())}, ',');
        QSet<QString> keys;
        while (reader.next()) {
            QCOMPARE(reader.fields().size(), 3);
            const auto field = [&reader](int at) {
                const std::string_view text = reader.fields().at(at);
                return QString::fromUtf8(text.data(), qsizetype(text.size()));
            };
            const QString key = field(0) + QLatin1Char('/') + field(1);
            QVERIFY2(!keys.contains(key), qPrintable(key));
            QVERIFY2(!key.contains(QLatin1String("  ")), qPrintable(key));
            keys.insert(key);
        }
        QVERIFY(csv.contains("process_signals,"));
        QVERIFY(csv.contains("\nlimit_load,Doing max,5\n"));
        QVERIFY(csv.contains("\nlimit_refusals,Doing refusals,2\n"));
        QVERIFY(csv.contains("\ntoil_share,line,0.5\n"));
    }

    void findsNothingInAnEmptyBoard()
    {
        const Board board = flowBoard();
        const MetricsReport empty =
            metricsReport({board.facts, board.columns, {}, {}, {}}, instantOf(QStringLiteral("2026-03-01T00:00Z")));
        const QJsonObject json = figuresToJson(empty, {});
        QVERIFY(json.value(QStringLiteral("net_flow")).toArray().isEmpty());
        QVERIFY(json.value(QStringLiteral("flow_efficiency")).toObject().value(QStringLiteral("share")).isNull());
        QVERIFY(figuresToText(empty, {}).contains(QStringLiteral("  nothing to count")));
        FigureSettings refused;
        refused.refusals = {{empty.asOf, {}, Rule::LimitFull, {QStringLiteral("l")}, QStringLiteral("Ready"), {}}};
        QCOMPARE(first(figuresToJson(empty, refused), "limit_refusals").value(QStringLiteral("refusals")).toInt(), 1);
    }
};

PULLEY_TEST(tst_FigureTables)

} // namespace pulley::tst_figuretables

#include "tst_figuretables.moc"
