// pulleyctl, run as processes: every command, and the JSON that other programs lean on.
#include "tests/app/ctlrun.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <csignal>

namespace pulley::tst_pulleyctl {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject columnIn(const QJsonObject &board, const char *name)
{
    for (const QJsonValue &column : board.value(QStringLiteral("columns")).toArray()) {
        if (column.toObject().value(QStringLiteral("name")).toString() == QLatin1String(name))
            return column.toObject();
    }
    return {};
}

} // namespace

class TestPulleyctl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doesEveryCommand_data() { addEngines(); }
    void doesEveryCommand();
    void saysJsonForOtherPrograms_data() { addEngines(); }
    void saysJsonForOtherPrograms();
    void refusesAFullColumnByEveryRoad_data() { addEngines(); }
    void refusesAFullColumnByEveryRoad();
    void makesABoardLikeAnother_data() { addEngines(); }
    void makesABoardLikeAnother();
    void restoresAndComments_data() { addEngines(); }
    void restoresAndComments();
    void keepsWhatPeopleTyped();
    void updatesAnOpenCardOfTheSameKey();
    void bringsABoardOutAndIn_data() { addEngines(); }
    void bringsABoardOutAndIn();
    void readsEventLogsAllOrNothing();
    void printsTheJournalAsItGrows_data() { addEngines(); }
    void printsTheJournalAsItGrows();
    void findsWhatWasTamperedWith();
    void isWhoThePostgresSessionIs();
    void namesTheDumpOnPostgres();
};

void TestPulleyctl::doesEveryCommand()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun run(database);
    QCOMPARE(run("init --template simple --key OPS --time-zone UTC").text(), words("OPS"));
    QCOMPARE(run("boards").text(), words("OPS      OPS"));
    QCOMPARE(run("add First --type incident").text(), words("OPS-1"));
    QCOMPARE(run("add Second --class expedite --tag a --tag b --due 2026-12-01").text(), words("OPS-2"));
    QCOMPARE(run("pull").text(), words("OPS-2 Ready -> Doing"));
    QCOMPARE(run("pull ops-1 --to doing").text(), words("OPS-1 Ready -> Doing"));
    QCOMPARE(run("block OPS-1 --reason vendor").text(), words("blocked OPS-1: vendor"));
    QCOMPARE(run("unblock 1").text(), words("unblocked OPS-1"));
    QCOMPARE(run("return OPS-1 --to Ready --reason unclear").text(), words("OPS-1 Doing -> Ready"));
    QCOMPARE(run("ready OPS-2").text(), words("OPS-2 Doing -> Done"));
    QCOMPARE(run("join OPS-1").status, 1);
    QCOMPARE(run("leave OPS-1").status, 0);
    QCOMPARE(run("join OPS-1").status, 0);
    QCOMPARE(run("undo").text(), words("took back: join OPS-1"));
    QCOMPARE(run("undo").text(), words("took back: let go of OPS-1"));
    QCOMPARE(run("limit Ready --max 5 --min 1").text(), words("set the limit Ready to 5"));
    QCOMPARE(run("limit Ready --max 4").text(), words("changed the limit Ready from 5 to 4"));
    QVERIFY(run("limits").text().contains(words("Ready            1/4  (Ready)")));
    QCOMPARE(run("limit Ready --remove").text(), words("removed the limit Ready"));
    QCOMPARE(run("discard OPS-1 --reason doubled").text(), words("discarded OPS-1: doubled"));
    QCOMPARE(run("return OPS-2 --to Doing --reason broken").text(), words("OPS-2 Done -> Doing"));
    QVERIFY(run("show").text().contains(words("Doing 1/3\n  OPS-2")));
    QCOMPARE(run("show --mine").status, 0);
    QVERIFY(run("log").text().contains(words("discarded OPS-1: doubled")));
    QCOMPARE(run("log --card OPS-2").out.count('\n'), 4);
    QCOMPARE(run("log --since 16").out.count('\n'), 2);
    QCOMPARE(run("metrics --format csv").status, 0);
    const Ran verified = run("verify");
    QCOMPARE(verified.status, 0);
    QVERIFY2(verified.text().endsWith(words("agree")), verified.out);
}

void TestPulleyctl::saysJsonForOtherPrograms()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun run(database);
    QCOMPARE(run("init --json --key K1 --columns Ready:queue,Doing:active:1:split,Done:done").json().value(words("board")),
             words("K1"));
    QCOMPARE(run("add One --json").json().value(words("card")), words("K1-1"));
    const QJsonObject pulled = run("--json pull K1-1").json();
    QCOMPARE(pulled.value(words("card")), words("K1-1"));
    QCOMPARE(pulled.value(words("from")), words("Ready"));
    QCOMPARE(pulled.value(words("to")), words("Doing"));
    const QJsonObject board = run("show --json").json();
    QCOMPARE(board.value(words("board")), words("K1"));
    QCOMPARE(board.value(words("revision")), 3);
    const QJsonObject doing = columnIn(board, "Doing");
    QCOMPARE(doing.value(words("load")), 1);
    QCOMPARE(doing.value(words("max")), 1);
    QCOMPARE(doing.value(words("kind")), words("active"));
    QCOMPARE(doing.value(words("cards")).toArray().at(0).toObject().value(words("number")), words("K1-1"));
    QVERIFY(columnIn(board, "Ready").value(words("max")).isNull());
    run("add Two");
    const Ran refused = run("pull --json");
    QCOMPARE(refused.status, 1);
    const QJsonObject facts = refused.json().value(words("refused")).toObject();
    QCOMPARE(facts.value(words("rule")), words("limit_full"));
    QCOMPARE(facts.value(words("limit")), words("Doing"));
    QCOMPARE(facts.value(words("load")), 1);
    QCOMPARE(facts.value(words("max")), 1);
    QCOMPARE(facts.value(words("holders")).toArray().at(0).toObject().value(words("number")), words("K1-1"));
    QVERIFY2(refused.err.contains("Doing is full (1/1): K1-1"), refused.err);
    QCOMPARE(run("limits --json").json().value(words("limits")).toArray().size(), 1);
    QCOMPARE(run("boards --json").json().value(words("boards")).toArray().size(), 1);
    QCOMPARE(run("verify --json").json().value(words("differences")).toArray().size(), 0);
    for (const QByteArray &line : run("log --json").out.trimmed().split('\n'))
        QVERIFY2(QJsonDocument::fromJson(line).object().contains(words("revision")), line);
    QVERIFY(run("metrics --json").json().contains(words("cycle_time_days")));
}

void TestPulleyctl::refusesAFullColumnByEveryRoad()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun run(database);
    run("init --key K --columns Ready:queue,Doing:active:1,Verify:active,Done:done");
    for (const char *title : {"one", "two", "three", "four"})
        QCOMPARE(run(QStringList{words("add"), words(title)}).status, 0);
    QCOMPARE(run("pull K-1").status, 0);
    QCOMPARE(run("pull K-1").status, 0);
    QCOMPARE(run("pull K-1").status, 0);
    QCOMPARE(run("pull K-2").status, 0);
    QCOMPARE(run("pull K-2").status, 0);
    QCOMPARE(run("pull K-3").status, 0);
    QTemporaryDir folder;
    QFile log(folder.filePath(words("log.csv")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("case,state,time\nA,W,2026-01-01T00:00:00Z\n");
    log.close();
    const QList<QStringList> roads{
        words("pull").split(QLatin1Char(' ')),
        words("pull K-4").split(QLatin1Char(' ')),
        words("pull K-4 --to Doing").split(QLatin1Char(' ')),
        words("add five --column Doing").split(QLatin1Char(' ')),
        words("return K-1 --to Doing --reason r").split(QLatin1Char(' ')),
        words("return K-2 --to Doing --reason r").split(QLatin1Char(' ')),
        {words("import"), log.fileName(), words("--format"), words("events"), words("--case"), words("case"), words("--state"),
         words("state"), words("--time"), words("time"), words("--map"), words("W=Doing")},
    };
    for (const QStringList &road : roads) {
        const Ran refused = run(road + QStringList{words("--json")});
        QVERIFY2(refused.status == 1, qPrintable(road.join(QLatin1Char(' ')) + QString::fromUtf8(refused.out + refused.err)));
        QCOMPARE(refused.json().value(words("refused")).toObject().value(words("rule")), words("limit_full"));
        QCOMPARE(columnIn(run("show --json").json(), "Doing").value(words("cards")).toArray().size(), 1);
    }
    // Taking back the move that had made room is refused too.
    QCOMPARE(run("pull K-3").status, 0);
    QCOMPARE(run("pull K-4 --as somebody").status, engine == Engine::Sqlite ? 0 : 2);
    if (engine == Engine::Sqlite)
        QCOMPARE(run("undo").status, 1);
}

void TestPulleyctl::restoresAndComments()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun run(database);
    run("init --columns Ready:queue,Doing:active:1,Done:done --key OPS --time-zone UTC");
    run("add First");
    run("add Second");
    QCOMPARE(run("comment OPS-1 asked").text(), words("commented on OPS-1: asked"));
    QCOMPARE(run({words("comment"), words("OPS-1"), words(" ")}).status, 1);
    run("pull OPS-1");
    run("discard OPS-1 --reason doubled");
    run("pull OPS-2");
    const Ran full = run("restore OPS-1");
    QCOMPARE(full.status, 1);
    QVERIFY2(full.err.contains("Doing is full (1/1): OPS-2"), full.err);
    run("ready OPS-2");
    QCOMPARE(run("restore ops-1").text(), words("put OPS-1 back on the board"));
    QCOMPARE(run("show --json").json().value(words("columns")).toArray().at(1).toObject().value(words("cards")).toArray().size(),
             1);
    QCOMPARE(run("restore OPS-1").status, 1);
    QCOMPARE(run("restore OPS-2").status, 1);
    QCOMPARE(run("restore OPS-9").status, 1);
    // A discard and its taking back are both as if they had not been: the last command that counts is the one before them.
    const Ran undone = run("undo");
    QVERIFY2(undone.err.contains("Doing is full (1/1): OPS-1"), undone.err);
    QCOMPARE(run("verify").status, 0);
}

void TestPulleyctl::keepsWhatPeopleTyped()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    run("init --key K");
    const QString title = words("%1 \"quoted\" <b> 日本語 \x1b[31m, 50% off");
    QCOMPARE(run(QStringList{words("add"), title}).text(), words("K-1"));
    const Ran shown = run("show");
    QVERIFY2(shown.text().contains(words("%1 \"quoted\" <b> 日本語")), shown.out);
    QVERIFY2(!shown.out.contains('\x1b'), "a title must not give the terminal orders");
    const QJsonArray cards = columnIn(run("show --json").json(), "Ready").value(words("cards")).toArray();
    QCOMPARE(cards.at(0).toObject().value(words("title")).toString(), title);
    QCOMPARE(run(QStringList{words("add"), words("--"), words("--help")}).text(), words("K-2"));
}

void TestPulleyctl::makesABoardLikeAnother()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun run(database);
    run("init --key OPS --template ops --time-zone Asia/Tokyo");
    run("limit Doing --max 4 --board OPS");
    run("add Card --board OPS");
    QCOMPARE(run("init --from ops --key twin").text(), words("TWIN"));
    const QJsonObject twin = run("show --json --board TWIN").json();
    const QJsonArray columns = twin.value(words("columns")).toArray();
    QCOMPARE(columns.size(), 5);
    for (const QJsonValue &column : columns)
        QVERIFY(column.toObject().value(words("cards")).toArray().isEmpty());
    QCOMPARE(run("limits --board TWIN").text(), QString(run("limits --board OPS").text()).replace(words("1/8"), words("0/8")));
    QVERIFY(run("limits --board TWIN").text().contains(words("0/4")));
    QCOMPARE(run("verify --board TWIN").status, 0);
    QCOMPARE(run("add First --board TWIN").text(), words("TWIN-1"));
}

void TestPulleyctl::updatesAnOpenCardOfTheSameKey()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    run("init --key K --template simple");
    QCOMPARE(run("add Disk --dedup disk-1").text(), words("K-1"));
    QCOMPARE(run("add Disk --dedup disk-1").text(), words("K-1"));
    QCOMPARE(run("add Fuller --dedup disk-1").text(), words("K-1"));
    QVERIFY(run("show").text().contains(words("K-1       Fuller")));
    run("pull K-1");
    run("ready K-1");
    QCOMPARE(run("add Again --dedup disk-1").text(), words("K-2"));
}

void TestPulleyctl::bringsABoardOutAndIn()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun run(database);
    run("init --key K --template ops");
    run("add One");
    run("pull");
    run("add Two");
    QTemporaryDir folder;
    const QString file = folder.filePath(words("k.json"));
    QCOMPARE(run(QStringList{words("export"), words("--format"), words("json"), words("--out"), file}).status, 0);
    const QStringList import{words("import"), file, words("--format"), words("json")};
    QCOMPARE(run(import).status, 1);
    QCOMPARE(run(import + QStringList{words("--board"), words("COPY"), words("--dry-run")}).status, 0);
    QCOMPARE(run("boards").out.count('\n'), 1);
    QCOMPARE(run(import + QStringList{words("--board"), words("COPY")}).status, 0);
    QCOMPARE(run("verify --board COPY").status, 0);
    QCOMPARE(run("log --board COPY").out.count('\n'), run("log --board K").out.count('\n'));
    const TestDatabase fresh(engine);
    QCOMPARE(CtlRun(fresh)(import).status, 0);
    QCOMPARE(CtlRun(fresh)("export --format json").out, run("export --format json --board K").out);
}

void TestPulleyctl::readsEventLogsAllOrNothing()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    run("init --key K --columns Ready:queue,Doing:active,Done:done --time-zone UTC");
    QTemporaryDir folder;
    QFile log(folder.filePath(words("log.csv")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(
        "id;state;at;title\n1;new;2026-01-01T08:00:00;Eins\n1;work;2026-01-02T08:00:00;Eins\n1;done;2026-01-03T08:00:00;Eins\n"
        "2;odd;2026-01-03T08:00:00;Zwei\n3;new;2026-01-04T08:00:00;\"Drei; und %1\"\n");
    log.close();
    const auto import = [&](const QStringList &more) {
        return run(QStringList{words("import"), log.fileName(), words("--format"), words("events"), words("--case"), words("id"),
                               words("--state"), words("state"), words("--time"), words("at"), words("--title"), words("title"),
                               words("--map"), words("new=Ready,work=Doing,done=Done"), words("--json")}
                   + more);
    };
    QCOMPARE(import({words("--dry-run")}).json().value(words("cards")), 2);
    QVERIFY(!run("show").text().contains(words("K-1")));
    const QJsonObject report = import({}).json();
    QCOMPARE(report.value(words("rows")), 5);
    QCOMPARE(report.value(words("left_out")), 1);
    const QJsonObject metrics = run("metrics --json --as-of 2026-01-05T00:00:00").json();
    QCOMPARE(metrics.value(words("finished")), 1);
    QCOMPARE(metrics.value(words("cycle_time_days")).toObject().value(words("p85")), 2);
    QVERIFY(run("show").text().contains(words("Drei; und %1")));
    QVERIFY(log.open(QIODevice::Append));
    log.write("4;new;soon;Vier\n");
    log.close();
    const Ran bad = import({});
    QCOMPARE(bad.status, 2);
    QVERIFY2(bad.err.contains("7"), bad.err);
    QCOMPARE(run("undo").status, 0);
    QVERIFY(!run("show").text().contains(words("K-1")));
}

void TestPulleyctl::printsTheJournalAsItGrows()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun run(database);
    run("init --key K");
    QProcess watch;
    watch.start(CtlRun::program(), {words("--db"), run.where(), words("watch"), words("--json")}, QIODevice::ReadOnly);
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += watch.readAllStandardError()).contains("watching K"), 20000);
    QCOMPARE(run("add One").status, 0);
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT((seen += watch.readAllStandardOutput()).endsWith('\n'), 20000);
    QCOMPARE(QJsonDocument::fromJson(seen).object().value(words("revision")), 2);
    ::kill(pid_t(watch.processId()), SIGINT);
    QVERIFY(watch.waitForFinished(20000));
    QCOMPARE(watch.exitStatus(), QProcess::NormalExit);
    QCOMPARE(watch.exitCode(), 0);
}

void TestPulleyctl::findsWhatWasTamperedWith()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    run("init --key K");
    run("add One");
    QTemporaryDir folder;
    const QString copy = folder.filePath(words("copy.db"));
    QCOMPARE(run(QStringList{words("backup"), copy}).status, 0);
    QCOMPARE(run(QStringList{words("backup"), copy}).status, 2);
    database.run(words("UPDATE card SET number = 7"));
    QCOMPARE(run("verify").status, 4);
    QVERIFY(!run("verify --json").json().value(words("differences")).toArray().isEmpty());
    QCOMPARE(CtlRun::plain({words("--db"), copy, words("verify")}).status, 0);
}

void TestPulleyctl::isWhoThePostgresSessionIs()
{
    if (!TestDatabase::isAvailable(Engine::Postgres))
        QSKIP("PULLEY_TEST_PG names no server");
    const TestDatabase database(Engine::Postgres);
    const CtlRun run(database);
    QCOMPARE(run("init --key K").status, 0);
    QCOMPARE(run("add One --as somebody-else").status, 2);
    const QString me = run("show --json").json().value(words("me")).toString();
    QCOMPARE(run(QStringList{words("add"), words("One"), words("--as"), me}).status, 0);
}

void TestPulleyctl::namesTheDumpOnPostgres()
{
    if (!TestDatabase::isAvailable(Engine::Postgres))
        QSKIP("PULLEY_TEST_PG names no server");
    const TestDatabase database(Engine::Postgres);
    const CtlRun run(database);
    QCOMPARE(run("init --key K").status, 0);
    const Ran named = run("backup k.dump");
    QVERIFY2(named.text().startsWith(words("pg_dump ")), named.out);
    QCOMPARE(named.status, 2);
}

PULLEY_TEST(TestPulleyctl)

} // namespace pulley::tst_pulleyctl

#include "tst_pulleyctl.moc"
