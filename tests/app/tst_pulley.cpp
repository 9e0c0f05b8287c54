// pulley as people and scripts start it, each time a process of its own in a home of its own, without a display.
#include "tests/app/ctlrun.h"
#include "tests/support/testprogram.h"

#include <QImage>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

namespace pulley::tst_pulley {

class TestPulley : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;

    QString inHome(const QString &name) const { return m_home->filePath(name); }
    static QString program() { return QStringLiteral(PULLEY_BUILD_DIR "/app/pulley"); }

    /// No display, no board but what is told, nothing of this user's.
    QProcessEnvironment bare() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PULLEY_DB"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("HOME"), m_home->path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), inHome(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), inHome(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home->path());
        return environment;
    }
    QProcessEnvironment withVariable(const char *name, const QString &value) const
    {
        QProcessEnvironment environment = bare();
        environment.insert(QLatin1String(name), value);
        return environment;
    }
    static Ran run(const QProcessEnvironment &environment, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program(), arguments, QIODevice::ReadOnly);
        if (!process.waitForFinished(60000))
            return {-2, {}, process.errorString().toUtf8()};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    Ran run(const char *line) const { return run(bare(), words(line)); }
    /// "HOME/" at a word's start is this test's home.
    QStringList words(const char *line) const
    {
        QStringList all = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString &word : all)
            word.replace(QStringLiteral("HOME/"), m_home->path() + QLatin1Char('/'));
        return all;
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(inHome(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A board with a finished card, at $HOME/ops.db.
    void makeBoard(const QString &name)
    {
        const QStringList db{QStringLiteral("--db"), inHome(QStringLiteral("ops.db")), QStringLiteral("--as"),
                             QStringLiteral("ann")};
        const auto ctl = [&](const QStringList &arguments) {
            const Ran ran = CtlRun::plain(db + arguments);
            QVERIFY2(ran.status == 0, ran.err.constData());
        };
        ctl({QStringLiteral("init"), QStringLiteral("--key"), QStringLiteral("OPS"), QStringLiteral("--name"), name,
             QStringLiteral("--columns"), QStringLiteral("Ready:queue,Doing:active:2,Done:done")});
        ctl({QStringLiteral("add"), QStringLiteral("Rotate the keys")});
        ctl({QStringLiteral("pull"), QStringLiteral("1")});
        ctl({QStringLiteral("pull"), QStringLiteral("1")});
    }
    static bool isWellFormed(const QByteArray &xml, QString &text)
    {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text();
        }
        return !reader.hasError();
    }

    /// Empty, or what the window said instead of standing; it stands once it has made the sample board.
    QByteArray problemOpeningAWindow(QProcessEnvironment environment)
    {
        // libxkbcommon copies names out of the server's answer by their length, which this check takes for an overflow.
        const QString asan = QStringLiteral("ASAN_OPTIONS");
        environment.insert(asan, environment.value(asan) + QStringLiteral(":strict_string_checks=0"));
        const QString made = inHome(QStringLiteral("data/pulley/pulley.db"));
        QFile::remove(made);
        QProcess window;
        window.setProcessEnvironment(environment);
        window.start(program(), {}, QIODevice::ReadOnly);
        const bool opened = QTest::qWaitFor([&] { return QFile::exists(made) || window.state() == QProcess::NotRunning; }, 20000)
            && window.state() == QProcess::Running;
        window.terminate();
        window.waitForFinished();
        return opened ? QByteArray() : "no window came: " + window.readAllStandardError();
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void drawsChartsWithoutADisplay_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("display");
        QTest::addColumn<QByteArray>("begins");
        for (const char *display : {"", ":987"}) {
            const char *told = *display ? "with a dead display" : "with none";
            QTest::addRow("svg %s", told) << "svg" << display << QByteArray("<?xml");
            QTest::addRow("pdf %s", told) << "pdf" << display << QByteArray("%PDF-1.");
            QTest::addRow("png %s", told) << "png" << display << QByteArray("\x89PNG");
            QTest::addRow("csv %s", told) << "csv" << display << QByteArray("number,title,");
        }
    }
    void drawsChartsWithoutADisplay()
    {
        QFETCH(const QString, suffix);
        QFETCH(const QString, display);
        QFETCH(const QByteArray, begins);
        makeBoard(QStringLiteral("Operations"));
        const QProcessEnvironment environment = display.isEmpty() ? bare() : withVariable("DISPLAY", display);
        const QStringList call =
            words("--db HOME/ops.db --chart cycle-time --size 800x500 --out") + QStringList{inHome(QStringLiteral("c.") + suffix)};
        const Ran ran = run(environment, call);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(ran.out + ran.err, QByteArray());
        const QByteArray drawn = contents(QStringLiteral("c.") + suffix);
        QVERIFY2(drawn.startsWith(begins), drawn.left(40).constData());
        if (suffix == QStringLiteral("png"))
            QCOMPARE(QImage::fromData(drawn).size(), QSize(800, 500));
    }

    void drawsEveryChartAndReport()
    {
        makeBoard(QStringLiteral("Operations"));
        QByteArray told = run("--help").out;
        const int from = int(told.indexOf("One of: ")) + 8;
        const QString names = QString::fromUtf8(told.mid(from, told.indexOf('.', from) - from)).simplified();
        const QStringList charts = names.split(QStringLiteral(", "));
        QVERIFY2(charts.size() >= 16, qPrintable(names));
        for (const QString &chart : charts) {
            // What is told of now and of the days to come has no other period.
            const bool ofNow = chart == QLatin1String("ageing") || chart == QLatin1String("data-quality")
                || chart.startsWith(QLatin1String("forecast"));
            const QStringList options =
                words(ofNow ? "--db HOME/ops.db --as-of 2026-06-30 --chart"
                            : "--db HOME/ops.db --from 2026-01-01 --as-of 2026-06-30 --compare before --chart")
                + QStringList{chart, QStringLiteral("--out"), inHome(QStringLiteral("c.csv"))};
            const Ran ran = run(bare(), options);
            QVERIFY2(ran.status == 0, ran.err + chart.toUtf8());
            QVERIFY2(!contents(QStringLiteral("c.csv")).isEmpty(), qPrintable(chart));
        }
        QCOMPARE(run("--db HOME/ops.db --report usual --out HOME/r.pdf").status, 0);
        QVERIFY(contents(QStringLiteral("r.pdf")).startsWith("%PDF-1."));
        QCOMPARE(run("--db HOME/ops.db --report wip,cfd --language ja --out HOME/r.html").status, 0);
        QVERIFY(contents(QStringLiteral("r.html")).startsWith("<!DOCTYPE html>"));
        QVERIFY(contents(QStringLiteral("r.html")).contains("lang=\"ja"));
    }

    void namesMayHoldMarkup()
    {
        makeBoard(QStringLiteral("R&D <b>"));
        QCOMPARE(run("--db HOME/ops.db --chart cycle-time --out HOME/c.svg").status, 0);
        QString text;
        QVERIFY(isWellFormed(contents(QStringLiteral("c.svg")), text));
        QVERIFY2(text.contains(QStringLiteral("R&D <b>")), qPrintable(text));
    }

    void speaksTheLanguageAskedForElseTheOneRememberedElseTheSystems_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("remembered");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("title");
        const QString english = QStringLiteral("Cycle time: Operations");
        const QString japanese = QString::fromUtf8("サイクルタイム: Operations");
        const auto row = [](const char *name, const char *asked, const char *remembered, const char *system, const QString &title) {
            QTest::newRow(name) << asked << remembered << system << title;
        };
        row("no wish, no language", "", "", "C.UTF-8", english);
        row("asked for", "ja", "", "C.UTF-8", japanese);
        row("remembered", "", "ja", "C.UTF-8", japanese);
        row("asked for, not remembered", "en", "ja", "C.UTF-8", english);
        row("the system's", "", "", "ja_JP.UTF-8", japanese);
        row("remembered, not the system's", "", "en", "ja_JP.UTF-8", english);
        row("back to the system's", "system", "en", "ja_JP.UTF-8", japanese);
        row("a system that speaks neither", "", "", "de_DE.UTF-8", english);
    }
    void speaksTheLanguageAskedForElseTheOneRememberedElseTheSystems()
    {
        QFETCH(const QString, asked);
        QFETCH(const QString, remembered);
        QFETCH(const QString, system);
        QFETCH(const QString, title);
        makeBoard(QStringLiteral("Operations"));
        QSettings(inHome(QStringLiteral("config/pulley/pulley.ini")), QSettings::IniFormat)
            .setValue(QStringLiteral("language"), remembered);
        QStringList call = words("--db HOME/ops.db --chart cycle-time --out HOME/c.svg");
        if (!asked.isEmpty())
            call << QStringLiteral("--language") << asked;
        QProcessEnvironment environment = withVariable("LC_ALL", system);
        environment.remove(QStringLiteral("LANGUAGE"));
        QCOMPARE(run(environment, call).status, 0);
        QString text;
        QVERIFY(isWellFormed(contents(QStringLiteral("c.svg")), text));
        QVERIFY2(text.contains(title), qPrintable(text));
        QVERIFY2(title.startsWith(QLatin1Char('C')) ? text.contains(QLatin1String("1 card finished"))
                                                    : text.contains(QString::fromUtf8("完了 1 件")),
                 qPrintable(text));
    }

    void refusesALanguageItDoesNotSpeak()
    {
        const Ran ran = run("--language fr --check-display");
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.err, QByteArray("pulley: --language is en, ja or system\nTry 'pulley --help'.\n"));
    }

    void drawsTheWindowWithoutADisplay_data()
    {
        QTest::addColumn<QString>("display");
        QTest::newRow("none") << QString();
        QTest::newRow("dead") << ":987";
    }
    void drawsTheWindowWithoutADisplay()
    {
        QFETCH(const QString, display);
        const QProcessEnvironment environment = display.isEmpty() ? bare() : withVariable("DISPLAY", display);
        // Where there is no database yet, it is the sample board's picture.
        const Ran ran = run(environment, words("--screenshot HOME/w.png --size 1000x600 --theme dark"));
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QImage picture = QImage::fromData(contents(QStringLiteral("w.png")));
        QCOMPARE(picture.size(), QSize(1000, 600));
        const QImage mean = picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY2(mean.pixelColor(0, 0).lightness() < 100, "it isn't dark");
        QVERIFY(QFile::exists(inHome(QStringLiteral("data/pulley/pulley.db"))));
    }

    void aWindowWithoutADisplaySaysSo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("none") << "LC_ALL"
                              << "C.UTF-8";
        QTest::newRow("dead X") << "DISPLAY"
                                << ":987";
        QTest::newRow("X on no host") << "DISPLAY"
                                      << "127.0.0.1:987";
        QTest::newRow("nonsense") << "DISPLAY"
                                  << "nonsense";
        QTest::newRow("dead Wayland") << "WAYLAND_DISPLAY"
                                      << "wayland-987";
    }
    void aWindowWithoutADisplaySaysSo()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        const QProcessEnvironment environment = withVariable(qPrintable(name), value);
        const Ran ran = run(environment, {});
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.err.startsWith("pulley: no display answers."), ran.err.constData());
        QCOMPARE(run(environment, {QStringLiteral("--check-display")}).status, 4);
    }

    void findsADisplayThatAnswersUntilItIsGone()
    {
        const QString server = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        QVERIFY2(!server.isEmpty(), "there is no Xvfb; packaging/test.sh installs it");
        QProcess x;
        // Without -noreset the server starts anew when its last client leaves, and whoever connects just then is turned away.
        x.start(server, words("-displayfd 1 -nolisten tcp -noreset"));
        QTRY_VERIFY_WITH_TIMEOUT(x.canReadLine() || x.state() == QProcess::NotRunning, 20000);
        const QProcessEnvironment there = withVariable("DISPLAY", QLatin1Char(':') + QString::fromUtf8(x.readLine()).trimmed());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(run(there, {QStringLiteral("--check-display")}).status, 0);
            const QByteArray problem = problemOpeningAWindow(there);
            QVERIFY2(problem.isEmpty(), problem.constData());
        }
        x.terminate();
        QVERIFY(x.waitForFinished());
        QCOMPARE(run(there, {QStringLiteral("--check-display")}).status, 4);
    }

    void tellsHelpAndVersion()
    {
        const Ran help = run("--help");
        QCOMPARE(help.status, 0);
        for (const char *option : {"--db", "--board", "--my-work", "--quick-add", "--chart", "--report", "--out", "--screenshot",
                                   "--size", "--theme", "--check-display", "--from", "--to", "--as-of", "--filter", "--compare"})
            QVERIFY2(help.out.contains(option), option);
        const Ran version = run("--version");
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out, QByteArray("pulley " PULLEY_VERSION "\n"));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("unknown option") << QByteArray("--frobnicate") << QByteArray("frobnicate");
        QTest::newRow("a word") << QByteArray("board.db") << QByteArray("board.db");
        QTest::newRow("unknown theme") << QByteArray("--theme pink") << QByteArray("--theme");
        QTest::newRow("unknown chart") << QByteArray("--chart pie --out HOME/c.svg") << QByteArray("pie");
        QTest::newRow("unknown chart in a report") << QByteArray("--report wip,pie --out HOME/r.pdf") << QByteArray("pie");
        QTest::newRow("report as a drawing") << QByteArray("--db HOME/ops.db --report wip --out HOME/r.svg") << QByteArray(".html");
        QTest::newRow("chart and report") << QByteArray("--chart wip --report all --out HOME/r.pdf") << QByteArray("--report");
        QTest::newRow("no day") << QByteArray("--chart wip --as-of yesterday --out HOME/c.svg") << QByteArray("--as-of");
        QTest::newRow("backwards") << QByteArray("--chart wip --from 2026-02-01 --to 2026-01-01 --out HOME/c.svg")
                                   << QByteArray("--to");
        QTest::newRow("no step") << QByteArray("--chart wip --step year --out HOME/c.svg") << QByteArray("--step");
        QTest::newRow("no period") << QByteArray("--chart wip --compare later --out HOME/c.svg") << QByteArray("--compare");
        QTest::newRow("a forecast compared") << QByteArray("--chart forecast-when --compare before --out HOME/c.svg")
                                             << QByteArray("--compare");
        QTest::newRow("ageing compared") << QByteArray("--chart ageing --compare year --out HOME/c.svg") << QByteArray("--compare");
        QTest::newRow("a report of nothing") << QByteArray("--report=") << QByteArray("--report");
        QTest::newRow("a report of commas") << QByteArray("--report , --out HOME/r.pdf") << QByteArray("--report");
        QTest::newRow("no number") << QByteArray("--chart forecast-when --items many --out HOME/c.svg") << QByteArray("--items");
        QTest::newRow("filter of tags on a past day")
            << QByteArray("--db HOME/ops.db --chart wip --filter tag:db --as-of 2026-01-02 --out HOME/c.svg") << QByteArray("tag:");
        QTest::newRow("filter of nobody") << QByteArray("--db HOME/ops.db --chart wip --filter owner:nobody --out HOME/c.svg")
                                          << QByteArray("nobody");
        QTest::newRow("two small windows") << QByteArray("--my-work --quick-add") << QByteArray("--quick-add");
        QTest::newRow("chart to nowhere") << QByteArray("--chart cycle-time") << QByteArray("--out");
        QTest::newRow("nothing to a file") << QByteArray("--out HOME/c.svg") << QByteArray("--chart");
        QTest::newRow("size in words") << QByteArray("--size large") << QByteArray("--size");
        QTest::newRow("no value") << QByteArray("--db") << QByteArray("db");
        QTest::newRow("password on the line")
            << QByteArray("--db postgresql://ann:secret@host/ops --chart cycle-time --out HOME/c.svg") << QByteArray("assword");
        QTest::newRow("unknown format") << QByteArray("--db HOME/ops.db --chart cycle-time --out HOME/c.doc") << QByteArray(".svg");
        QTest::newRow("no such folder") << QByteArray("--db HOME/ops.db --chart cycle-time --out HOME/none/c.svg")
                                        << QByteArray("none/c.svg");
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, word);
        makeBoard(QStringLiteral("Operations"));
        const Ran ran = run(line.constData());
        QVERIFY2(ran.status == 2, QByteArray::number(ran.status) + ran.err);
        QVERIFY2(ran.err.startsWith("pulley: "), ran.err.constData());
        QVERIFY2(ran.err.contains(word), ran.err.constData());
        QVERIFY2(!ran.err.contains("secret"), ran.err.constData());
        QCOMPARE(ran.out, QByteArray());
    }

    void saysWhichDatabaseIsMissing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no file") << QByteArray("--db HOME/none.db --chart cycle-time --out HOME/c.svg");
        QTest::newRow("no such board") << QByteArray("--db HOME/ops.db --board NONE --chart cycle-time --out HOME/c.svg");
        QTest::newRow("no such board in a picture") << QByteArray("--db HOME/ops.db --board NONE --screenshot HOME/c.png");
        QTest::newRow("not a database") << QByteArray("--db HOME/text.db --screenshot HOME/c.png");
        QTest::newRow("no server") << QByteArray("--db postgresql://ann@/ops?host=HOME/ --chart cycle-time --out HOME/c.svg");
    }
    void saysWhichDatabaseIsMissing()
    {
        QFETCH(const QByteArray, line);
        makeBoard(QStringLiteral("Operations"));
        QFile text(inHome(QStringLiteral("text.db")));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("these are words, not a database, and they go on for a while") > 0);
        text.close();
        const Ran ran = run(line.constData());
        QVERIFY2(ran.status == 3, QByteArray::number(ran.status) + ran.err);
        // Qt's off-screen platform has words of its own before.
        const QByteArray last = ran.err.trimmed().split('\n').last();
        QVERIFY2(last.startsWith("pulley: ") && last.contains('.'), ran.err.constData());
        QVERIFY(!QFile::exists(inHome(QStringLiteral("none.db"))));
        QVERIFY(!QFile::exists(inHome(QStringLiteral("c.svg"))) && !QFile::exists(inHome(QStringLiteral("c.png"))));
    }

    void settingsAreTheirOwnersOnly()
    {
        const Ran ran = run("--screenshot HOME/w.png --size 800x500");
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QFileInfo settings(inHome(QStringLiteral("config/pulley/pulley.ini")));
        QVERIFY(settings.exists());
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(settings.permissions() & others, QFile::Permissions());
        QVERIFY(settings.permissions() & QFile::ReadOwner);
    }
};

PULLEY_TEST(TestPulley)

} // namespace pulley::tst_pulley

#include "tst_pulley.moc"
