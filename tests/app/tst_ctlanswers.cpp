// What pulleyctl answers where the plain case is not enough: wrong usage as JSON, dry runs, spans, cards long gone, past and
// future.
#include "tests/app/ctlrun.h"
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QUuid>

namespace pulley::tst_ctlanswers {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// A command past the command line, for what it has no words for. Gives the card made, if any.
void submit(BoardStore &store, const Action &action)
{
    const Command command{{QUuid::createUuid().toString()}, {words("ann")}, action};
    if (!std::holds_alternative<Committed>(store.submit(command)))
        qFatal("a command of the test was not committed");
}

std::unique_ptr<BoardStore> opened(const TestDatabase &database)
{
    auto store = database.open();
    if (!store->load(store->boards()->first().id))
        qFatal("the test's board can't be loaded");
    return store;
}

/// Adds a card and takes it through Doing to Done.
void finishOne(BoardStore &store)
{
    AddCard add;
    add.card.value = QUuid::createUuid().toString();
    add.facts.title = words("another");
    submit(store, add);
    submit(store, PullCard{add.card, {}, {}});
    submit(store, MarkReady{add.card, {}});
}

QString fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(words("log.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test can't be written");
    return file.fileName();
}

QStringList eventImport(const QString &file, const char *map)
{
    return {words("import"),  file,           words("--format"), words("events"), words("--case"), words("case"),
            words("--state"), words("state"), words("--time"),   words("time"),   words("--map"),  words(map),
            words("--json")};
}

QString texts(const QJsonObject &entry)
{
    QStringList all;
    for (const QJsonValue &text : entry.value(words("text")).toArray())
        all.append(text.toString());
    return all.join(words("; "));
}

} // namespace

class TestCtlAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWrongUsageAsJson_data();
    void saysWrongUsageAsJson();
    void takesASpanFromEitherEnd_data();
    void takesASpanFromEitherEnd();
    void asksTheRulesInADryRun();
    void asksForTheKeyInADryRun();
    void callsCardsLongGoneByNumber_data() { addEngines(); }
    void callsCardsLongGoneByNumber();
    void countsNothingOfTheFuture();
    void saysWhyItPulledThatCard();
    void offersHelpWhereNothingCanBePulled();
    void keepsTheFiguresOfAPastDay_data() { addEngines(); }
    void keepsTheFiguresOfAPastDay();
};

void TestCtlAnswers::saysWrongUsageAsJson_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"--json", "frobnicate --json", "--json frobnicate", "--frobnicate --json show", "show --frobnicate --json", "--json add",
          "show extra --json", "add t --json --due", "metrics --format xml --json", "limit Doing --max none --json"})
        QTest::newRow(line) << words(line);
}

void TestCtlAnswers::saysWrongUsageAsJson()
{
    QFETCH(QString, line);
    const TestDatabase database(Engine::Sqlite);
    const Ran ran = CtlRun(database)(line.toUtf8().constData());
    QCOMPARE(ran.status, 2);
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(ran.out.count('\n'), 1);
    const QJsonObject error = ran.json().value(words("error")).toObject();
    QCOMPARE(error.value(words("fault")), words("usage"));
    QVERIFY2(ran.err.contains(error.value(words("text")).toString().toUtf8()), ran.out);
}

void TestCtlAnswers::takesASpanFromEitherEnd_data()
{
    QTest::addColumn<QString>("columns");
    for (const char *columns : {"Doing..Review", "Review..Doing", "review .. doing"})
        QTest::newRow(columns) << words(columns);
}

void TestCtlAnswers::takesASpanFromEitherEnd()
{
    QFETCH(QString, columns);
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    run("init --key K --columns Ready:queue,Doing:active,Verify:active,Review:active,Done:done");
    QCOMPARE(run({words("limit"), words("Mid"), words("--max"), words("5"), words("--columns"), columns}).status, 0);
    const QJsonObject limit = run("limits --json").json().value(words("limits")).toArray().first().toObject();
    QCOMPARE(limit.value(words("columns")).toArray(), (QJsonArray{words("Doing"), words("Verify"), words("Review")}));
}

void TestCtlAnswers::asksTheRulesInADryRun()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    run("init --key K --columns Ready:queue,Doing:active:1,Done:done");
    const QTemporaryDir folder;
    const QString log = fileWith(folder, "case,state,time\nA,W,2026-01-01T00:00:00Z\nB,W,2026-01-02T00:00:00Z\n");
    const QStringList import = eventImport(log, "W=Doing");
    const Ran dry = run(import + QStringList{words("--dry-run")});
    const Ran real = run(import);
    QCOMPARE(real.status, 1);
    QVERIFY2(dry.status == 1, dry.out + dry.err);
    QCOMPARE(dry.json().value(words("refused")).toObject().value(words("rule")), words("limit_full"));
    QCOMPARE(run(eventImport(log, "W=Ready") + QStringList{words("--dry-run")}).json().value(words("cards")), 2);
    QCOMPARE(run("show --json").json().value(words("revision")), 1);
}

void TestCtlAnswers::asksForTheKeyInADryRun()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    run("init --key K");
    const QTemporaryDir folder;
    const QString file = folder.filePath(words("k.json"));
    run({words("export"), words("--format"), words("json"), words("--out"), file});
    const QStringList dry{words("import"), file, words("--format"), words("json"), words("--dry-run"), words("--json")};
    const Ran taken = run(dry);
    QVERIFY2(taken.status == 1, taken.out + taken.err);
    QCOMPARE(taken.json().value(words("refused")).toObject().value(words("rule")), words("name_taken"));
    QCOMPARE(run(dry + QStringList{words("--board"), words("NEW")}).status, 0);
    const QString none = folder.filePath(words("none.db"));
    QCOMPARE(CtlRun::plain(QStringList{words("--db"), none} + dry).status, 0);
    QVERIFY(!QFile::exists(none));
    QCOMPARE(CtlRun::plain(QStringList{words("--db"), words("/dev/null")} + dry).status, 3);
}

void TestCtlAnswers::callsCardsLongGoneByNumber()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun run(database);
    run("init --key K --columns Ready:queue,Doing:active,Done:done");
    run("add First");
    run("pull K-1");
    run("block K-1 --reason vendor");
    run("unblock K-1");
    run("ready K-1");
    const auto store = opened(database);
    for (int i = 0; i < Board::finishedKept; ++i)
        finishOne(*store);
    const QList<QByteArray> log = run("log --since 2 --json").out.split('\n');
    const QStringList told{words("pulled K-1 from Ready into Doing"), words("blocked K-1: vendor"), words("unblocked K-1"),
                           words("pulled K-1 from Doing into Done")};
    for (qsizetype i = 0; i < told.size(); ++i) {
        const QJsonObject entry = QJsonDocument::fromJson(log.at(i)).object();
        QVERIFY2(texts(entry).contains(i < 3 ? told.at(i) : words("K-1")), log.at(i));
        QCOMPARE(entry.value(words("cards")).toArray(), QJsonArray{words("K-1")});
    }
    const Ran plain = run("log --since 2");
    QVERIFY2(!plain.out.contains("no longer on the board"), plain.out.left(400));
    const Ran joined = run("join K-1 --json");
    QCOMPARE(joined.status, 1);
    QVERIFY2(joined.err.contains("K-1"), joined.err);
    QCOMPARE(joined.json().value(words("refused")).toObject().value(words("card")), words("K-1"));
}

void TestCtlAnswers::countsNothingOfTheFuture()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    run("init --key K --columns Ready:queue,Doing:active,Done:done --time-zone UTC");
    const QTemporaryDir folder;
    const QString log = fileWith(folder,
                                 "case,state,time\nA,W,2020-01-01T00:00:00Z\nA,D,2020-01-02T00:00:00Z\n"
                                 "B,W,2020-01-01T00:00:00Z\nB,D,2199-01-02T00:00:00Z\nC,W,2199-01-01T00:00:00Z\n");
    QCOMPARE(run(eventImport(log, "W=Doing,D=Done")).status, 0);
    const QJsonObject metrics = run("metrics --json").json();
    QCOMPARE(metrics.value(words("finished")), 1);
    QCOMPARE(metrics.value(words("wip")), 1);
    QCOMPARE(metrics.value(words("cases")), 2);
    const QString asOf = metrics.value(words("as_of")).toString();
    QCOMPARE(run({words("metrics"), words("--json"), words("--as-of"), asOf}).json(), metrics);
    run("add Fresh");
    run("pull K-4");
    QCOMPARE(run("metrics --json").json().value(words("wip")), 2);
}

void TestCtlAnswers::saysWhyItPulledThatCard()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    run("init --template ops --key K");
    run("add One");
    run("add Fire --class expedite");
    const Ran pulled = run("pull");
    QCOMPARE(pulled.text(), words("K-2 Ready -> Analyse"));
    QVERIFY2(pulled.err.contains("expedite goes first"), pulled.err);
    QCOMPARE(run("pull --json").json().value(words("reason")), words("order"));
}

void TestCtlAnswers::offersHelpWhereNothingCanBePulled()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    run("init --key K --columns Ready:queue,Doing:active:2,Done:done");
    for (const char *line : {"add One", "add Two", "add Three", "pull", "--as ann pull", "block K-1 --reason vendor"})
        QCOMPARE(run(line).status, 0);
    const Ran refused = run("pull");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("Doing is full (2/2)"), refused.err);
    QVERIFY2(refused.err.contains("Unblock K-1 (less than a minute)"), refused.err);
    QVERIFY2(refused.err.contains("Help ann finish K-2 (less than a minute)"), refused.err);
    const QJsonArray help = run("pull --json").json().value(words("help")).toArray();
    QCOMPARE(help.size(), 2);
    QCOMPARE(help.first().toObject(), (QJsonObject{{words("do"), words("unblock")}, {words("card"), words("K-1")}}));
}

void TestCtlAnswers::keepsTheFiguresOfAPastDay()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun run(database);
    run("init --key K --columns Ready:queue,Doing:active,Verify:active,Done:done --time-zone UTC");
    run("add One");
    run("pull");
    const QJsonObject then = run("metrics --json").json();
    QCOMPARE(then.value(words("wip")), 1);
    const auto store = opened(database);
    BoardFacts facts = store->board().facts;
    facts.commitment = findColumn(store->board(), words("Verify"))->id;
    facts.timeZone = words("UTC+14:00");
    submit(*store, EditBoard{facts});
    QCOMPARE(run("metrics --json").json().value(words("wip")), 0);
    QCOMPARE(run({words("metrics"), words("--json"), words("--as-of"), then.value(words("as_of")).toString()}).json(), then);
}

PULLEY_TEST(TestCtlAnswers)

} // namespace pulley::tst_ctlanswers

#include "tst_ctlanswers.moc"
