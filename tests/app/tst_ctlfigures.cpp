// Figures out of pulleyctl as cron and people ask for them: every format, forecasts that a seed repeats, refusals, filters, files.
#include "tests/app/ctlrun.h"
#include "tests/app/workedboard.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pulley::tst_ctlfigures {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

QString fileWith(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(words(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test can't be written");
    return file.fileName();
}

/// Two a day, each finished on the day after its start, for twenty days from 2026-01-05, a Monday.
QByteArray steadyWork()
{
    QByteArray rows = "ID,Name,Ready,Doing,Done\n";
    for (int day = 0; day < 20; ++day) {
        const QByteArray start = QDate(2026, 1, 5).addDays(day).toString(Qt::ISODate).toLatin1();
        const QByteArray end = QDate(2026, 1, 6).addDays(day).toString(Qt::ISODate).toLatin1();
        for (const char *half : {"a", "b"})
            rows += QByteArray::number(day) + half + ",Card " + half + ',' + start + ',' + start + ',' + end + '\n';
    }
    return rows;
}

} // namespace

class TestCtlFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsRefusalsOfAllProcesses_data() { addEngines(); }
    void countsRefusalsOfAllProcesses();
    void tellsOfCorrectionsAndImports_data() { addEngines(); }
    void tellsOfCorrectionsAndImports();
    void narrowsFiguresDownByTheBoardsFilter_data() { addEngines(); }
    void narrowsFiguresDownByTheBoardsFilter();
    void forecastsTheSameFromTheSameSeed_data() { addEngines(); }
    void forecastsTheSameFromTheSameSeed();
    void forecastsBreachOfOneCard();
    void drawsFromTheHistoryAskedFor();
    void countsWorkingDays();
    void writesWholeFilesOrNone();
    void bringsBackWhatItTookOut();
    void takesTagsOutAndBringsThemBack();
    void takesATimeToComeForNow();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestCtlFigures::countsRefusalsOfAllProcesses()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun ctl(database);
    workOnBoard(ctl);
    for (int times = 0; times < 3; ++times)
        QCOMPARE(ctl("pull OPS-4").status, 1);
    const QJsonObject json = ctl("metrics --json").json();
    const QJsonObject refused = json.value(words("limit_refusals")).toArray().first().toObject();
    QCOMPARE(refused.value(words("limit")).toString(), words("Doing"));
    QCOMPARE(refused.value(words("refusals")).toInt(), 3);
    QCOMPARE(refused.value(words("people")).toInt(), 1);
    QVERIFY(ctl("metrics --format openmetrics").out.contains("pulley_limit_refusals_total{board=\"OPS\",limit=\"Doing\"} 3\n"));
    QVERIFY(ctl("metrics --format prometheus").out.contains("# TYPE pulley_limit_refusals_total counter\n"));
    QVERIFY(ctl("metrics --format text").out.contains("limit_refusals\n"));
    // None of them is in the journal, and the database is in order.
    QCOMPARE(ctl("verify").status, 0);
    QCOMPARE(ctl("metrics --json --as-of 2020-01-01").json().value(words("limit_refusals")).toArray().size(), 0);
    QCOMPARE(ctl("metrics --json --filter one").json().value(words("limit_refusals")).toArray().size(), 0);
    QCOMPARE(ctl("metrics --json --filter four").json().value(words("limit_refusals")).toArray().size(), 1);
}

void TestCtlFigures::tellsOfCorrectionsAndImports()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun ctl(database);
    workOnBoard(ctl);
    QCOMPARE(ctl("block OPS-2 --reason mistake").status, 0);
    QCOMPARE(ctl("undo").status, 0);
    const QTemporaryDir folder;
    const QString file = fileWith(folder, "dates.csv", "ID,Name,Ready,Doing,Done\n9,nine,2026-01-05,,2026-01-07\n");
    const Ran imported = ctl({words("import"), file, words("--format"), words("stages"), words("--json")});
    QCOMPARE(imported.json().value(words("skipped")).toInt(), 1);
    const QJsonObject json = ctl("quality --json").json();
    QCOMPARE(json.value(words("history")).toObject().value(words("corrections")).toInt(), 2);
    QHash<QString, QString> doubts;
    for (const QJsonValue &card : json.value(words("doubted_cards")).toArray())
        doubts.insert(card.toObject().value(words("card")).toString(), card.toObject().value(words("doubts")).toString());
    QCOMPARE(doubts.value(words("OPS-2")), words("corrected"));
    QCOMPARE(doubts.value(words("OPS-5")), words("dates_only estimated"));
    QCOMPARE(doubts.size(), 2);
    QVERIFY(ctl("quality").out.simplified().contains("Touches: cycle_time_hours"));
    QCOMPARE(ctl("metrics --json").json().value(words("data_quality")).toArray().size(), 5);
    QVERIFY(ctl("quality --format csv").out.startsWith("card,title,finished,doubts\n"));
}

void TestCtlFigures::narrowsFiguresDownByTheBoardsFilter()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun ctl(database);
    workOnBoard(ctl);
    QCOMPARE(ctl("metrics --json").json().value(words("cases")).toInt(), 4);
    QCOMPARE(ctl("metrics --json --filter tag:x").json().value(words("cases")).toInt(), 1);
    QCOMPARE(ctl("metrics --json --filter -tag:x").json().value(words("wip")).toInt(), 2);
    QCOMPARE(ctl("metrics --json --filter column:ready").json().value(words("filter")).toString(), words("column:ready"));
    QVERIFY(ctl("metrics --format text --filter tag:x").out.contains("Only cards that match: tag:x\n"));
    const Ran wrong = ctl("metrics --filter owner:nobodyhere");
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.err.contains("nobodyhere"));
}

void TestCtlFigures::forecastsTheSameFromTheSameSeed()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun ctl(database);
    QCOMPARE(ctl("init --key OPS --time-zone UTC --columns Ready:queue,Doing:active,Done:done").status, 0);
    const QTemporaryDir folder;
    QCOMPARE(ctl({words("import"), fileWith(folder, "d.csv", steadyWork()), words("--format"), words("stages")}).status, 0);
    // Two a day on 20 of the 21 days since the first start.
    const QJsonObject when = ctl("forecast --items 40 --as-of 2026-01-26T12:00 --seed 7 --json").json();
    QCOMPARE(when, ctl("forecast --items 40 --as-of 2026-01-26T12:00 --seed 7 --json").json());
    const QJsonObject days = when.value(words("days")).toObject();
    QVERIFY(days.value(words("p50")).toInt() >= 20 && days.value(words("p95")).toInt() <= 25);
    QCOMPARE(QDate::fromString(when.value(words("dates")).toObject().value(words("p85")).toString(), Qt::ISODate),
             QDate(2026, 1, 26).addDays(days.value(words("p85")).toInt()));
    QCOMPARE(when.value(words("history")).toObject().value(words("days")).toInt(), 21);
    QCOMPARE(when.value(words("history")).toObject().value(words("finished")).toInt(), 40);
    QVERIFY(when.value(words("definitions")).toObject().contains(words("forecast_when")));
    const QJsonObject many = ctl("forecast --until 2026-02-05 --as-of 2026-01-26T12:00 --json").json();
    QCOMPARE(many.value(words("days")).toInt(), 10);
    QVERIFY(many.value(words("items")).toObject().value(words("p95")).toInt() <= 20);
    QVERIFY(many.value(words("items")).toObject().value(words("p95")).toInt() >= 16);
    const QByteArray text = ctl("forecast --days 10 --as-of 2026-01-26T12:00").out;
    QVERIFY2(text.contains("In 10 days, by 2026-02-05, there are finished\n  50%: 20 cards or more\n"), text.constData());
    QVERIFY(text.contains("10000 trials, seed 1"));
}

void TestCtlFigures::forecastsBreachOfOneCard()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun ctl(database);
    QCOMPARE(ctl("init --key OPS --time-zone UTC --template ops").status, 0);
    const QTemporaryDir folder;
    QByteArray rows = "ID,Name,Start,End\n";
    // Of ten cards that took 1 to 10 days, as many as got to the sixth day went on past the expectation but one.
    for (int days = 1; days <= 10; ++days)
        rows += QByteArray::number(days) + ",c,2026-01-01," + QDate(2026, 1, days).toString(Qt::ISODate).toLatin1() + '\n';
    rows += "open,o,2026-01-06,\n";
    const QJsonObject board = ctl("show --json").json();
    QString doing;
    for (const QJsonValue &column : board.value(words("columns")).toArray()) {
        if (doing.isEmpty() && column.toObject().value(words("kind")) == words("active"))
            doing = column.toObject().value(words("name")).toString();
    }
    const Ran imported = ctl({words("import"), fileWith(folder, "d.csv", rows), words("--format"), words("stages"), words("--map"),
                              words("Start=%1,End=Done").arg(doing), words("--json")});
    QVERIFY2(imported.status == 0, imported.out + imported.err);
    const Ran ran = ctl("forecast --card OPS-11 --as-of 2026-01-11T12:00 --json");
    QVERIFY2(ran.status == 0, ran.err);
    const QJsonObject json = ran.json();
    QCOMPARE(json.value(words("age_days")).toInt(), 6);
    const int sle = json.value(words("sle_days")).toInt();
    QVERIFY(sle > 0);
    QCOMPARE(json.value(words("reached")).toInt(), 5);
    QCOMPARE(json.value(words("breached")).toInt(), qBound(0, 10 - sle, 5));
    QCOMPARE(ctl("forecast --card OPS-1 --as-of 2026-01-11T12:00").status, 2);
    QVERIFY(ctl("forecast --card OPS-11 --as-of 2026-01-11T12:00").out.contains("of 5 cards that got so old"));
}

void TestCtlFigures::drawsFromTheHistoryAskedFor()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun ctl(database);
    QCOMPARE(ctl("init --key OPS --time-zone UTC --columns Ready:queue,Doing:active,Done:done").status, 0);
    const QTemporaryDir folder;
    QCOMPARE(ctl({words("import"), fileWith(folder, "d.csv", steadyWork()), words("--format"), words("stages")}).status, 0);
    const QJsonObject json = ctl("forecast --items 4 --as-of 2026-03-01 --from 2026-01-10 --to 2026-01-19 --json").json();
    QCOMPARE(json.value(words("history")).toObject(),
             (QJsonObject{{words("from"), words("2026-01-10")},
                          {words("to"), words("2026-01-19")},
                          {words("days"), 10},
                          {words("finished"), 20}}));
    QCOMPARE(json.value(words("days")).toObject().value(words("p95")).toInt(), 2);
    const Ran idle = ctl("forecast --items 4 --as-of 2026-03-01 --from 2026-02-10 --to 2026-02-19");
    QCOMPARE(idle.status, 2);
    QVERIFY(idle.err.contains("nothing was finished"));
}

void TestCtlFigures::countsWorkingDays()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun ctl(database);
    QCOMPARE(ctl("init --key OPS --time-zone UTC --columns Ready:queue,Doing:active,Done:done").status, 0);
    const QTemporaryDir folder;
    // From a Friday to a Tuesday.
    const QByteArray row = "ID,Name,Ready,Doing,Done\n1,one,2026-01-02,2026-01-02,2026-01-06\n";
    QCOMPARE(ctl({words("import"), fileWith(folder, "d.csv", row), words("--format"), words("stages")}).status, 0);
    const auto p50 = [&](const char *options) {
        const Ran ran = ctl((QByteArray("metrics --json --as-of 2026-02-01 ") + options).constData());
        return ran.json().value(words("cycle_time_days")).toObject().value(words("p50")).toInt();
    };
    QCOMPARE(p50(""), 5);
    QCOMPARE(p50("--calendar calendar"), 5);
    QCOMPARE(p50("--calendar working"), 3);
    QCOMPARE(p50("--calendar working --days-off none"), 5);
    QCOMPARE(p50("--calendar working --days-off fri,sat,sun"), 2);
    QCOMPARE(p50("--calendar working --holidays 2026-01-05"), 2);
    const QString file =
        fileWith(folder, "holidays", "# of the team, all of it\r\n2026-01-05 a Monday, as everywhere\r\n\n2026-01-06\n");
    QCOMPARE(p50(("--calendar working --holidays " + file.toUtf8()).constData()), 1);
    QVERIFY(ctl("metrics --format text --calendar working").out.contains("Days are working days"));
}

void TestCtlFigures::writesWholeFilesOrNone()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun ctl(database);
    workOnBoard(ctl);
    const QTemporaryDir folder;
    const QString file = fileWith(folder, "pulley.prom", "old\n");
    const auto arguments = [](const QString &out) {
        return QStringList{words("metrics"), words("--format"), words("openmetrics"), words("--out"), out};
    };
    const Ran ran = ctl(arguments(file));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(contentOf(file).endsWith("# EOF\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(ctl(arguments(folder.filePath(words("nowhere/x.prom")))).status, 2);
    // A pipe is written into and stays one.
    const QString pipe = folder.filePath(words("pipe"));
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    const int reader = open(qPrintable(pipe), O_RDONLY | O_NONBLOCK);
    QCOMPARE(ctl(arguments(pipe)).status, 0);
    QByteArray piped(1 << 16, '\0');
    piped.truncate(qMax<qsizetype>(0, read(reader, piped.data(), size_t(piped.size()))));
    close(reader);
    QVERIFY2(piped.endsWith("# EOF\n"), piped.constData());
    // What stands there stays when the figures can't be had.
    QFile::remove(file);
    fileWith(folder, "pulley.prom", "old\n");
    QCOMPARE(CtlRun::plain(QStringList{words("--db"), folder.filePath(words("none.db"))} + arguments(file)).status, 3);
    QCOMPARE(contentOf(file), QByteArray("old\n"));
}

void TestCtlFigures::bringsBackWhatItTookOut()
{
    const TestDatabase first(Engine::Sqlite);
    const TestDatabase second(Engine::Sqlite);
    const QTemporaryDir folder;
    const QString file = folder.filePath(words("stages.csv"));
    QList<QJsonObject> figures;
    for (const TestDatabase *database : {&first, &second}) {
        const CtlRun ctl(*database);
        QCOMPARE(ctl("init --key OPS --time-zone Asia/Tokyo --columns Ready:queue,Doing:active,Done:done").status, 0);
        const QString from = database == &first ? fileWith(folder, "d.csv", steadyWork()) : file;
        QCOMPARE(ctl({words("import"), from, words("--format"), words("stages")}).status, 0);
        figures.append(ctl("metrics --json --as-of 2026-01-20T12:00").json());
        if (database == &first)
            QCOMPARE(ctl({words("export"), words("--format"), words("stages"), words("--out"), file}).status, 0);
    }
    QVERIFY(figures.first().value(words("finished")).toInt() > 0);
    QCOMPARE(figures.last(), figures.first());
    QVERIFY(CtlRun(first)("export --format lighthouse")
                .out.startsWith("ID,Name,State,Type,Started Date,Closed Date,Created Date,Tags\n"));
    QCOMPARE(CtlRun(first)("export --format items --from 2026-01-10 --to 2026-01-10").out.count('\n'), 3);
}

void TestCtlFigures::takesTagsOutAndBringsThemBack()
{
    const TestDatabase first(Engine::Sqlite);
    const TestDatabase second(Engine::Sqlite);
    const CtlRun from(first);
    const CtlRun to(second);
    workOnBoard(from);
    QCOMPARE(from("add five --tag x --tag y;z").status, 0);
    const QByteArray lighthouse = from("export --format lighthouse").out;
    QVERIFY2(lighthouse.contains(",x;y z"), lighthouse.constData());
    // Nobody knows those of a past day.
    const QString now = from("metrics --json").json().value(words("as_of")).toString();
    QVERIFY(!from({words("export"), words("--format"), words("lighthouse"), words("--as-of"), now}).out.contains(",x;y z"));
    const QTemporaryDir folder;
    const QString file = folder.filePath(words("stages.csv"));
    QCOMPARE(from({words("export"), words("--format"), words("stages"), words("--out"), file}).status, 0);
    QCOMPARE(to("init --key OPS --time-zone UTC --columns Ready:queue,Doing:active,Done:done").status, 0);
    QCOMPARE(to({words("import"), file, words("--format"), words("stages")}).status, 0);
    QCOMPARE(to("metrics --json --filter tag:x").json().value(words("cases")).toInt(), 2);
    QCOMPARE(to("metrics --json --filter tag:y").json().value(words("cases")).toInt(), 1);
}

void TestCtlFigures::takesATimeToComeForNow()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun ctl(database);
    workOnBoard(ctl);
    const Ran ran = ctl("metrics --json --by day --as-of 2999-01-01");
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.contains("--as-of 2999-01-01 is still to come"), ran.err.constData());
    QVERIFY(!ran.json().value(words("as_of")).toString().startsWith(words("2999")));
    QVERIFY(ran.json().value(words("net_flow")).toArray().size() < 3);
    QCOMPARE(ran.json().value(words("wip")), ctl("metrics --json").json().value(words("wip")));
    const Ran past = ctl("metrics --json --as-of 2020-01-01");
    QVERIFY2(past.status == 0 && past.err.isEmpty(), past.err.constData());
}

void TestCtlFigures::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *line, const char *said) { QTest::newRow(line) << words(line) << QByteArray(said); };
    row("metrics --format xml", "metrics knows the formats text, json, csv, openmetrics, prometheus, not \"xml\"");
    row("metrics --out=", "--out wants the name of a file");
    row("metrics --by year", "--by wants day, week or month");
    row("metrics --calendar lunar", "--calendar wants calendar or working");
    row("metrics --holidays 2026-01-01", "go with --calendar working");
    row("metrics --calendar working --holidays soon", "--holidays wants dates");
    row("metrics --calendar working --days-off never", "--days-off wants");
    row("metrics --calendar working --days-off mon,tue,wed,thu,fri,sat,sun", "leaves no working day");
    row("metrics --baseline 2026-01-01", "--baseline wants two dates");
    row("metrics --baseline 2026-03-31..2026-01-01", "--baseline wants two dates");
    row("metrics --baseline ..", "--baseline wants two dates");
    row("metrics --from 2026-03-02 --to 2026-03-01", "--from 2026-03-02 comes after --to 2026-03-01");
    row("forecast --items 3 --from 2026-03-02 --to 2026-03-01", "--from 2026-03-02 comes after --to 2026-03-01");
    row("export --format items --from 2026-03-02 --to 2026-03-01", "--from 2026-03-02 comes after --to 2026-03-01");
    row("metrics --filter frobs:1", "frobs");
    row("metrics --format openmetrics --from 2026-01-01", "--from does not go with --format openmetrics");
    row("metrics --format prometheus --to 2026-01-01", "--to does not go with --format prometheus");
    row("metrics --format prometheus --by day", "--by does not go with --format prometheus");
    row("metrics --format openmetrics --baseline 2026-01-01..", "--baseline does not go with --format openmetrics");
    row("forecast", "forecast wants one of");
    row("forecast --items 3 --days 4", "forecast wants one of");
    row("forecast --items 0", "--items wants a whole number from 1 to 100000");
    row("forecast --items 100001", "--items wants a whole number from 1 to 100000");
    row("forecast --days 100001", "--days wants a whole number from 1 to 100000");
    row("forecast --days ten", "--days wants a whole number from 1 to 100000, not \"ten\"");
    row("forecast --items 3 --trials 0", "--trials wants a whole number from 1 to 100000");
    row("forecast --items 3 --trials 100001", "--trials wants a whole number from 1 to 100000");
    row("forecast --until 9999-12-31", "--until wants a day within 100000 days");
    row("forecast --items 3 --seed x", "--seed wants a whole number");
    row("forecast --until 2001-01-01", "--until wants a day after");
    row("forecast --items 3", "nothing was finished");
    row("quality --format xml", "quality knows the formats text, json, csv");
    row("export --format xml", "export wants --format json, stages, lighthouse or items");
    row("export --format json --filter x", "--filter does not go with --format json");
    row("import nothing --format stages --state x", "can't be read");
}

void TestCtlFigures::saysWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, said);
    const TestDatabase database(Engine::Sqlite);
    const CtlRun ctl(database);
    QCOMPARE(ctl("init --key OPS --time-zone UTC --columns Ready:queue,Doing:active,Done:done").status, 0);
    const Ran ran = ctl(line.toUtf8().constData());
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QVERIFY2(!ran.err.contains("option not defined"), ran.err.constData());
}

PULLEY_TEST(TestCtlFigures)

} // namespace pulley::tst_ctlfigures

#include "tst_ctlfigures.moc"
