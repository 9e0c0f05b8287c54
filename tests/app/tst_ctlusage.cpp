// pulleyctl as it is called: exit statuses, help, and options wherever they stand.
#include "tests/app/ctlrun.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QTest>

namespace pulley::tst_ctlusage {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCtlUsage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWithTheStatusThatFits_data();
    void endsWithTheStatusThatFits();
    void helpsWithEveryCommand();
    void takesItsOptionsBeforeAndAfterTheCommand();
    void saysSoWhenTheOutputIsCutOff();
};

void TestCtlUsage::endsWithTheStatusThatFits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    const auto row = [](const char *line, int status) { QTest::newRow(line) << words(line) << status; };
    row("show", 0);
    row("--version", 0);
    row("--help", 0);
    row("", 2);
    row("frobnicate", 2);
    row("show --frobnicate", 2);
    row("show extra", 2);
    row("add", 2);
    row("add title --due soon", 2);
    row("add title --column Nowhere", 1);
    row("add title --type nothing", 1);
    row("pull K-99", 1);
    row("pull", 1);
    row("undo --as nobody", 1);
    row("block K-1", 1);
    row("limit Doing --max none", 2);
    row("limit New", 2);
    row("limit Doing --max 0", 1);
    row("limit Nope --remove", 1);
    row("--board NOPE show", 2);
    row("init --key K", 1);
    row("init --columns Ready", 2);
    row("init --columns Ready:queue --template ops", 2);
    row("init --key L --template nothing", 2);
    row("init --from K", 2);
    row("init --from K --key L --template ops", 2);
    row("init --key L --without-people", 2);
    row("init --from NOPE --key L", 2);
    row("init --from K --key K", 1);
    row("init --from k --key L", 0);
    row("init --template personal --key L", 0);
    row("init --key L --time-zone Mars/Base", 1);
    row("metrics --format xml", 2);
    row("metrics --as-of yesterday", 2);
    row("import /nowhere --format events", 2);
    row("import /nowhere", 2);
    row("export", 2);
    row("export --format json --out /nowhere/file", 2);
    row("--db /nowhere/at/all.db show", 3);
    row("--db /dev/null show", 3);
    row("--db postgresql://u:secret@localhost/x show", 2);
    row("--db postgresql://localhost:1/x show", 3);
}

void TestCtlUsage::endsWithTheStatusThatFits()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    QCOMPARE(run("init --template simple --key K").status, 0);
    QFETCH(QString, line);
    const Ran ran = run(line.toUtf8().constData());
    QFETCH(int, status);
    QVERIFY2(ran.status == status, (QByteArray::number(ran.status) + ": " + ran.out + ran.err).constData());
    QVERIFY(ran.status == 0 || ran.out.isEmpty());
    QVERIFY(ran.status == 0 || !ran.err.isEmpty());
    QVERIFY2(!ran.err.contains("secret"), ran.err);
}

void TestCtlUsage::helpsWithEveryCommand()
{
    const Ran help = CtlRun::plain({words("--help")});
    QCOMPARE(help.status, 0);
    const QStringList commands = words("init boards show add pull ready return join leave block unblock discard undo limit limits "
                                       "log watch metrics import export verify backup")
                                     .split(QLatin1Char(' '));
    for (const QString &command : commands) {
        QVERIFY2(help.text().contains(words("\n  ") + command + QLatin1Char(' ')), qPrintable(command));
        const Ran own = CtlRun::plain({command, words("--help")});
        QCOMPARE(own.status, 0);
        QVERIFY(own.text().contains(words("--board")));
        QVERIFY(CtlRun::plain({command, words("--version")}).text().startsWith(words("pulleyctl ")));
    }
}

void TestCtlUsage::takesItsOptionsBeforeAndAfterTheCommand()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    run("init --key A");
    run("init --key B");
    QCOMPARE(run("show").status, 2);
    QVERIFY(run("--board a show").text().contains(words("(A)")));
    QVERIFY(run("show --board B").text().contains(words("(B)")));
}

void TestCtlUsage::saysSoWhenTheOutputIsCutOff()
{
    if (!QFileInfo::exists(words("/dev/full")))
        QSKIP("there is no /dev/full here");
    const TestDatabase database(Engine::Sqlite);
    const CtlRun run(database);
    QCOMPARE(run("init --key K").status, 0);
    QProcess process;
    process.setStandardOutputFile(words("/dev/full"));
    process.start(CtlRun::program(), {words("--db"), run.where(), words("show")});
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

PULLEY_TEST(TestCtlUsage)

} // namespace pulley::tst_ctlusage

#include "tst_ctlusage.moc"
