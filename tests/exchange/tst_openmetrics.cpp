// Metrics for Prometheus: read by real parsers where they are at hand, and saying what the figures say.
#include "models/exchange/figuretables.h"
#include "models/exchange/openmetrics.h"
#include "tests/metrics/randomflow.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace pulley::tst_openmetrics {

namespace {

struct Told {
    int status = -1;
    QByteArray out;
};

/// `program` with `input`; status -1 where it isn't there.
Told told(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), process.readAll()};
}

/// Debian's, since another one has not its packages.
QString python()
{
    return QStringLiteral("/usr/bin/python3");
}

bool hasParser()
{
    return told(python(), {QStringLiteral("-c"), QStringLiteral("import prometheus_client")}, {}).status == 0;
}

/// What Debian's parser makes of it: a line a sample, "name|labels in order of name|value".
Told parsed(const QByteArray &text, Exposition format)
{
    const QString module = format == Exposition::OpenMetrics ? QStringLiteral("prometheus_client.openmetrics.parser")
                                                             : QStringLiteral("prometheus_client.parser");
    const QString script =
        QStringLiteral("import sys, json\n"
                       "from %1 import text_string_to_metric_families as parse\n"
                       "for family in parse(sys.stdin.buffer.read().decode()):\n"
                       "    for s in family.samples:\n"
                       "        print(s.name, family.type, json.dumps(dict(sorted(s.labels.items()))), float(s.value), sep='|')\n")
            .arg(module);
    return told(python(), {QStringLiteral("-c"), script}, text);
}

/// A name that a person can give, and that a careless writer would break on.
const QString wild = QStringLiteral("Do\\ing \"now\"\nor {never}, 後で #1");

MetricsReport report()
{
    History history = randomHistory(3, 120);
    history.columns[1].name = wild;
    Limit limit;
    limit.id = {QStringLiteral("l")};
    limit.name = QStringLiteral("Doing");
    limit.selector.columns = {history.columns.at(1).id};
    limit.max = 4;
    history.limits = {limit};
    const Instant asOf = afterAll(history);
    history.limitChanges = {{asOf - std::chrono::hours(24 * 90), {}, limit}};
    // Blockers that go on, of one card in progress and of one that is finished: nobody unblocks what is done.
    const FlowTable table = flowTable(history, asOf);
    for (const Rows &rows : {table.openRows(), table.finishedRows()}) {
        for (qsizetype row = rows.from; row < rows.to; ++row) {
            CardHistory &card = history.cards[table.card.at(row)];
            if (!card.blocked.isEmpty()) {
                card.blocked.last().to.reset();
                break;
            }
        }
    }
    return metricsReport(history, asOf);
}

/// Those of `text` whose names end like `end`, by all that stands before the value.
QMap<QByteArray, double> samplesOf(const QByteArray &text, const char *end)
{
    QMap<QByteArray, double> samples;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.startsWith('#') && line.left(line.indexOf('{')).endsWith(end))
            samples.insert(line.left(line.lastIndexOf(' ')), line.mid(line.lastIndexOf(' ') + 1).toDouble());
    }
    return samples;
}

double blockedSeconds(const QString &way, const char *from, const char *to)
{
    History history = flowHistory({way});
    history.cards[0].blocked = {{instantOf(QString::fromLatin1(from)), {}, QStringLiteral("why")}};
    if (*to)
        history.cards[0].blocked[0].to = instantOf(QString::fromLatin1(to));
    const MetricsReport of = metricsReport(history, instantOf(QStringLiteral("2026-03-10T00:00Z")));
    return samplesOf(metricsForPrometheus(of, {}, Exposition::Text), "pulley_blocked_time_seconds").first();
}

/// Two limits of one name.
QList<RefusalCount> threeRefusals()
{
    return {{{QStringLiteral("l")}, QStringLiteral("Doing"), 2}, {{QStringLiteral("m")}, QStringLiteral("Doing"), 1}};
}

QByteArray written(Exposition format)
{
    return metricsForPrometheus(report(), threeRefusals(), format);
}

} // namespace

class tst_OpenMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadByARealParser_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("openmetrics") << int(Exposition::OpenMetrics);
        QTest::newRow("text") << int(Exposition::Text);
    }
    void isReadByARealParser()
    {
        if (!hasParser())
            QSKIP("python3-prometheus-client is not installed");
        QFETCH(int, format);
        const MetricsReport of = report();
        const Told read = parsed(written(Exposition(format)), Exposition(format));
        QVERIFY2(read.status == 0, read.out.constData());
        const auto has = [out = read.out](const QByteArray &line) {
            QVERIFY2(('\n' + out).contains('\n' + line + '\n'), (line + "\n" + out).constData());
        };
        const auto number = [](qint64 value) { return QByteArray::number(value) + ".0"; };
        has("pulley_wip_cards|gauge|{\"board\": \"OPS\"}|" + number(of.metrics.wip.size()));
        has("pulley_cycle_time_cards|unknown|{\"board\": \"OPS\", \"le\": \"+Inf\"}|" + number(of.table.finished));
        has("pulley_work_item_age_cards|unknown|{\"board\": \"OPS\", \"le\": \"+Inf\"}|" + number(of.metrics.wip.size()));
        has("pulley_started_cards|gauge|{\"board\": \"OPS\"}|" + number(of.table.started));
        has("pulley_limit_refusals_total|counter|{\"board\": \"OPS\", \"limit\": \"Doing\"}|3.0");
        has("pulley_limit_max_cards|gauge|{\"board\": \"OPS\", \"limit\": \"Doing\", \"person\": \"\"}|4.0");
        has("pulley_blocked_cards|gauge|{\"board\": \"OPS\"}|1.0");
        // What a person named comes out of it as it went in.
        const QByteArray label =
            QJsonDocument(QJsonObject{{QStringLiteral("n"), wild}}).toJson(QJsonDocument::Compact).mid(5).chopped(1);
        QByteArray ascii;
        for (const QChar c : QString::fromUtf8(label))
            ascii += c.unicode() < 128 ? QByteArray(1, char(c.unicode()))
                                       : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        has("pulley_column_limit_cards|gauge|{\"board\": \"OPS\", \"column\": " + ascii + "}|4.0");
    }

    void passesTheLinterOfPrometheus()
    {
        const QString promtool =
            qEnvironmentVariable("PULLEY_PROMTOOL", QStandardPaths::findExecutable(QStringLiteral("promtool")));
        if (promtool.isEmpty())
            QSKIP("promtool is not installed (Debian's package prometheus, or its path in $PULLEY_PROMTOOL)");
        const QStringList check{QStringLiteral("check"), QStringLiteral("metrics")};
        const Told text = told(promtool, check, written(Exposition::Text));
        QVERIFY2(text.status == 0 && text.out.isEmpty(), text.out.constData());
        // The collector reads OpenMetrics too, but without the types of counters: the linter (3) says so, the parser (1) is
        // content.
        const Told open = told(promtool, check, written(Exposition::OpenMetrics));
        QVERIFY2(open.status == 3, open.out.constData());
        for (const QByteArray &line : open.out.trimmed().split('\n'))
            QVERIFY2(line.endsWith("_total no help text"), line.constData());
        // It can say no.
        QCOMPARE(told(promtool, check, written(Exposition::Text).replace("\\\"", "\"")).status, 1);
    }

    void endsAsEachFormatWants()
    {
        QVERIFY(written(Exposition::OpenMetrics).endsWith("\n# EOF\n"));
        QVERIFY(!written(Exposition::Text).contains("# EOF"));
        QVERIFY(!written(Exposition::Text).contains("# UNIT"));
        QVERIFY(written(Exposition::OpenMetrics).contains("\n# TYPE pulley_limit_refusals counter\n"));
        QVERIFY(written(Exposition::Text).contains("\n# TYPE pulley_limit_refusals_total counter\n"));
        QVERIFY(written(Exposition::OpenMetrics).contains("\n# UNIT pulley_started_cards cards\n"));
    }

    void countsEveryFinishedCardOnce()
    {
        const MetricsReport of = report();
        qint64 finished = 0;
        const QRegularExpression sample(QStringLiteral("^pulley_finished_cards\\{.*\\} (\\d+)$"),
                                        QRegularExpression::MultilineOption);
        auto found = sample.globalMatch(QString::fromUtf8(written(Exposition::Text)));
        while (found.hasNext())
            finished += found.next().captured(1).toLongLong();
        QCOMPARE(finished, of.table.finished);
    }

    void hasBucketsThatNeverFall()
    {
        const QRegularExpression bucket(QStringLiteral("^pulley_cycle_time_cards\\{.*\\} (\\d+)$"),
                                        QRegularExpression::MultilineOption);
        auto found = bucket.globalMatch(QString::fromUtf8(written(Exposition::Text)));
        qint64 last = 0;
        int buckets = 0;
        for (; found.hasNext(); ++buckets) {
            const qint64 count = found.next().captured(1).toLongLong();
            QVERIFY(count >= last);
            last = count;
        }
        QCOMPARE(buckets, 14);
        QVERIFY(last > 0);
    }

    /// Prometheus takes a fall of a counter for a restart, and adds all of it once more.
    void hasNoCounterThatFalls()
    {
        const MetricsReport before = report();
        History history = before.history;
        for (CardHistory &card : history.cards) {
            // Taken back: the last move of every third card, and another third was made by mistake.
            if (card.number % 3 == 0 && card.visits.size() > 1)
                card.visits.removeLast();
            if (card.number % 3 == 1)
                card.discarded = card.visits.first().at;
            card.type = history.types.first().id;
            card.blocked.clear();
        }
        const MetricsReport after = metricsReport(history, before.asOf);
        QVERIFY(after.table.started < before.table.started && after.table.finished < before.table.finished);
        for (const Exposition format : {Exposition::Text, Exposition::OpenMetrics}) {
            const QByteArray then = metricsForPrometheus(before, threeRefusals(), format);
            const QByteArray now = metricsForPrometheus(after, threeRefusals(), format);
            for (const char *end : {"_total", "_bucket", "_count", "_sum"}) {
                const auto samples = samplesOf(now, end);
                const auto earlier = samplesOf(then, end);
                for (auto sample = earlier.cbegin(); sample != earlier.cend(); ++sample)
                    QVERIFY2(samples.value(sample.key(), -1) >= sample.value(), sample.key().constData());
            }
            QVERIFY(!samplesOf(now, "_total").isEmpty());
            QVERIFY(!now.contains(" histogram\n"));
            // What the collector would throw the whole file away for.
            QVERIFY(!now.contains("gaugehistogram") && !now.contains(" unknown\n"));
        }
    }

    void countsNoBlockingPastTheFinish()
    {
        const QString finished = QStringLiteral("Doing 2026-03-01T00:00Z, Done 2026-03-02T00:00Z");
        QCOMPARE(blockedSeconds(finished, "2026-03-01T23:00Z", ""), 3600);
        QCOMPARE(blockedSeconds(finished, "2026-03-01T23:00Z", "2026-03-05T00:00Z"), 3600);
        QCOMPARE(blockedSeconds(finished, "2026-03-03T00:00Z", ""), 0);
        QCOMPARE(blockedSeconds(finished, "2026-03-03T00:00Z", "2026-03-04T00:00Z"), 0);
        QCOMPARE(blockedSeconds(QStringLiteral("Doing 2026-03-01T00:00Z"), "2026-03-09T23:00Z", ""), 3600);
    }

    void countsNoFinishedCardAsBlocked()
    {
        const Board board = flowBoard();
        History history = flowHistory({QStringLiteral("Doing 2026-03-01T00:00Z, Done 2026-03-02T00:00Z")});
        history.cards[0].blocked = {{instantOf(QStringLiteral("2026-03-01T12:00Z")), {}, QStringLiteral("why")}};
        const MetricsReport of = metricsReport(history, instantOf(QStringLiteral("2026-03-10T00:00Z")));
        QCOMPARE(samplesOf(metricsForPrometheus(of, {}, Exposition::Text), "pulley_blocked_cards").first(), 0);
    }

    void takesLimitsFromTheWholeBoard()
    {
        MetricsReport some = report();
        const auto loadOf = [](const MetricsReport &of) {
            return samplesOf(metricsForPrometheus(of, {}, Exposition::Text), "pulley_limit_load_cards").first();
        };
        const double load = loadOf(some);
        QVERIFY(load > 0);
        auto whole = std::make_shared<TabledHistory>(TabledHistory{some.history, some.table});
        History history = some.history;
        history.cards.clear();
        some = metricsReport(history, some.asOf);
        QCOMPARE(loadOf(some), 0);
        some.whole = whole;
        QCOMPARE(loadOf(some), load);
    }

    void tellsOfABoardWithoutCards()
    {
        const Board board = flowBoard();
        const MetricsReport empty =
            metricsReport({board.facts, board.columns, {}, {}, {}}, instantOf(QStringLiteral("2026-03-01T00:00Z")));
        const QByteArray text = metricsForPrometheus(empty, {}, Exposition::OpenMetrics);
        QVERIFY(text.contains("pulley_wip_cards{board=\"OPS\"} 0\n"));
        if (hasParser()) {
            const Told read = parsed(text, Exposition::OpenMetrics);
            QVERIFY2(read.status == 0, read.out.constData());
        }
    }
};

PULLEY_TEST(tst_OpenMetrics)

} // namespace pulley::tst_openmetrics

#include "tst_openmetrics.moc"
