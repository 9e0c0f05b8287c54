// The days that pulley's charts count and are judged by, asked for on its command line in pulleyctl's words.
#include "tests/app/ctlrun.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_chartdays {

class TestChartDays : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    Ran run(const QByteArray &line) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), m_home.path());
        QStringList all = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString &word : all)
            word.replace(QStringLiteral("HOME/"), m_home.path() + QLatin1Char('/'));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PULLEY_BUILD_DIR "/app/pulley"), all, QIODevice::ReadOnly);
        if (!process.waitForFinished(60000))
            return {-2, {}, process.errorString().toUtf8()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QByteArray reported(const QByteArray &options) const
    {
        const Ran ran = run("--db HOME/ops.db --report wip " + options + " --out HOME/r.html");
        QFile file(m_home.filePath(QStringLiteral("r.html")));
        return ran.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : ran.err;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList db{QStringLiteral("--db"), m_home.filePath(QStringLiteral("ops.db")), QStringLiteral("--as"),
                             QStringLiteral("ann")};
        QCOMPARE(CtlRun::plain(db + QStringList{QStringLiteral("init"), QStringLiteral("--key"), QStringLiteral("OPS")}).status, 0);
        QCOMPARE(CtlRun::plain(db + QStringList{QStringLiteral("add"), QStringLiteral("Rotate the keys")}).status, 0);
    }

    void countsTheDaysThatPulleyctlCounts()
    {
        QFile file(m_home.filePath(QStringLiteral("holidays.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# ours\n2026-01-05 a Monday\n") > 0);
        file.close();
        const QByteArray ours = reported("--calendar working --days-off fri,sat --holidays HOME/holidays.txt");
        QVERIFY2(ours.contains("Days off: Friday, Saturday. Holidays: 2026-01-05."), ours.constData());
        QVERIFY(reported("--calendar working").contains("Days off: Saturday, Sunday. No holidays are named."));
        QVERIFY(reported("--working-days").contains("Days off: Saturday, Sunday."));
        QVERIFY(!reported("--calendar calendar").contains("Days off"));
    }

    void takesABaselineByDates()
    {
        const Ran chart = run("--db HOME/ops.db --chart behaviour-wip --from 2026-01-01 --as-of 2026-06-30 --step day "
                              "--baseline 2026-01-01..2026-03-31 --out HOME/c.csv");
        QVERIFY2(chart.status == 0, chart.err.constData());
        QCOMPARE(run("--db HOME/ops.db --chart behaviour-wip --baseline 5 --out HOME/c.csv").status, 0);
    }

    void saysWhatMeansNothing_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *options, const char *said) {
            QTest::newRow(options) << QByteArray(options) << QByteArray(said);
        };
        row("--calendar lunar", "--calendar wants");
        row("--holidays 2026-01-01", "go with --calendar working");
        row("--calendar working --holidays soon", "--holidays wants dates");
        row("--calendar working --days-off never", "--days-off wants");
        row("--calendar working --days-off mon,tue,wed,thu,fri,sat,sun", "no working day");
        row("--baseline 2026-01-01", "--baseline wants two dates");
        row("--baseline 2026-03-31..2026-01-01", "--baseline wants two dates");
        row("--baseline 1", "--baseline wants a number from 2");
    }
    void saysWhatMeansNothing()
    {
        QFETCH(const QByteArray, options);
        QFETCH(const QByteArray, said);
        const Ran ran = run("--db HOME/ops.db --chart behaviour-wip " + options + " --out HOME/c.svg");
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(said), ran.err.constData());
    }
};

PULLEY_TEST(TestChartDays)

} // namespace pulley::tst_chartdays

#include "tst_chartdays.moc"
