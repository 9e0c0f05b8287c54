// What the window remembers, in the settings file of the real program and for the next start.
#include "models/session/templates.h"
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/connect/recentplaces.h"
#include "widgets/notice.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>

#include <sys/stat.h>

namespace pulley::tst_mainwindow {

class TestMainWindow : public BoardWindowTest
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QString home(const char *name) const { return m_home->filePath(QLatin1String(name)); }
    QString settingsFile() const { return home("config/pulley/pulley.ini"); }
    QVariant setting(const char *key) const { return QSettings(settingsFile(), QSettings::IniFormat).value(QLatin1String(key)); }
    /// The program draws itself and ends; its exit status.
    int runPulley(const QStringList &arguments) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home("config"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home("data"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.remove(QStringLiteral("PULLEY_DB"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PULLEY_BUILD_DIR "/app/pulley"),
                      arguments + QStringList{QStringLiteral("--screenshot"), home("window.png")});
        return program.waitForFinished(60000) ? program.exitCode() : -1;
    }
    static int cardsIn(const QString &file)
    {
        BoardSession session(*parseLocation(file), PersonId{QStringLiteral("ann")});
        return done(session.open(QString())) ? static_cast<int>(session.board().cards.size()) : -1;
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        closeWindow();
        m_home.reset();
    }

    void settingsAreTheOwnersOnly()
    {
        umask(0);
        QCOMPARE(runPulley({QStringLiteral("--db"), home("board.db")}), 0);
        struct stat file = {};
        QCOMPARE(stat(qPrintable(settingsFile()), &file), 0);
        QCOMPARE(file.st_mode & 0777, mode_t(0600));
    }

    void aSettingsFileThatOthersCouldReadIsClosedToThem()
    {
        QVERIFY(QDir().mkpath(home("config/pulley")));
        QFile loose(settingsFile());
        QVERIFY(loose.open(QIODevice::WriteOnly));
        loose.close();
        QVERIFY(loose.setPermissions(QFile::Permissions(0x6644)));
        QCOMPARE(runPulley({QStringLiteral("--db"), home("board.db")}), 0);
        struct stat file = {};
        QCOMPARE(stat(qPrintable(settingsFile()), &file), 0);
        QCOMPARE(file.st_mode & 0777, mode_t(0600));
    }

    void theNextStartOpensTheLastBoard()
    {
        QCOMPARE(runPulley({QStringLiteral("--db"), home("board.db")}), 0);
        QCOMPARE(setting("last/where").toString(), home("board.db"));
        QCOMPARE(setting("last/board").toString(), QStringLiteral("OPS"));
        QVERIFY(QFile::remove(home("window.png")));
        QCOMPARE(runPulley({}), 0);
        QVERIFY(QFile::exists(home("window.png")));
        QVERIFY(!QFile::exists(home("data/pulley")));
    }

    void aPlaceFromTheCommandLineIsListedAfterwards()
    {
        QCOMPARE(runPulley({QStringLiteral("--db"), home("one.db")}), 0);
        QCOMPARE(runPulley({QStringLiteral("--db"), home("two.db")}), 0);
        QCOMPARE(recentPlaces(QSettings(settingsFile(), QSettings::IniFormat)), (QStringList{home("two.db"), home("one.db")}));
    }

    void aFirstStartThatWasCutShortIsMadeUpFor_data()
    {
        QTest::addColumn<bool>("boardMade");
        QTest::newRow("before there was a board") << false;
        QTest::newRow("before there were cards") << true;
    }
    void aFirstStartThatWasCutShortIsMadeUpFor()
    {
        QFETCH(const bool, boardMade);
        {
            BoardSession session(*parseLocation(home("board.db")), PersonId{QStringLiteral("ann")});
            QVERIFY(done(session.connectOnly(OpenMode::CreateIfMissing)));
            auto sample = templateBoard(QStringLiteral("ops"));
            sample->board.people = samplePeople();
            if (boardMade)
                QVERIFY(done(session.create(*sample)));
        }
        QCOMPARE(runPulley({QStringLiteral("--db"), home("board.db")}), 0);
        const int cards = cardsIn(home("board.db"));
        QVERIFY2(cards > 5, qPrintable(QString::number(cards)));
        QCOMPARE(runPulley({QStringLiteral("--db"), home("board.db"), QStringLiteral("--board"), QStringLiteral("OPS")}), 0);
        QCOMPARE(cardsIn(home("board.db")), cards);
    }

    void anEmptyBoardOfOnesOwnStaysEmpty()
    {
        {
            BoardSession session(*parseLocation(home("board.db")), PersonId{QStringLiteral("ann")});
            QVERIFY(done(session.connectOnly(OpenMode::CreateIfMissing)));
            QVERIFY(done(session.create(smallBoard())));
        }
        QCOMPARE(runPulley({QStringLiteral("--db"), home("board.db")}), 0);
        QCOMPARE(cardsIn(home("board.db")), 0);
    }

    void sizeAndThemeComeBack()
    {
        openWindow();
        m_window->resize(1111, 666);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        QVERIFY(m_window->close());
        QCOMPARE(themeFromName(m_settings->value(QStringLiteral("theme")).toString()), ThemeChoice::Dark);
        MainWindow next(*m_theme, *m_language, *m_settings, [this](const Location &) { return newSession(QStringLiteral("ann")); });
        QCOMPARE(next.size(), QSize(1111, 666));
    }

    void theNoticeLinksTheCardItNamesAndNoOther_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("linked");
        QTest::newRow("before a longer number") << "Help finish OPS-1, or unblock OPS-12."
                                                << "Help finish [OPS-1], or unblock OPS-12.";
        QTest::newRow("only a longer number") << "Unblock OPS-12."
                                              << "Unblock OPS-12.";
        QTest::newRow("the last one") << "Full: OPS-1 6 days. Help finish OPS-1."
                                      << "Full: OPS-1 6 days. Help finish [OPS-1].";
        QTest::newRow("within another key") << "DEVOPS-1 waits."
                                            << "DEVOPS-1 waits.";
        QTest::newRow("between Japanese words")
            << QString::fromUtf8("次にOPS-1を、そのあとOPS-12を。") << QString::fromUtf8("次に[OPS-1]を、そのあとOPS-12を。");
    }
    void theNoticeLinksTheCardItNamesAndNoOther()
    {
        QFETCH(const QString, text);
        QWidget host;
        host.resize(800, 400);
        Notice notice(&host);
        notice.tell(NoticeKind::Refused, text, QStringLiteral("OPS-1"), QStringLiteral("id"));
        QString shown = notice.findChild<QLabel *>()->text();
        shown.replace(QRegularExpression(QStringLiteral("<a [^>]*><b>([^<]*)</b></a>")), QStringLiteral("[\\1]"));
        shown.remove(QRegularExpression(QStringLiteral("</?b>")));
        QTEST(shown, "linked");
    }

    void theCardInTheNoticeIsReachedByKey()
    {
        openWindow();
        const CardId first = add("a");
        const CardId second = add("b");
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        view().showCard(second);
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_VERIFY(m_window->notice().isVisible());
        QVERIFY2(m_window->notice().text().endsWith(QLatin1String("G shows OPS-1.")), qPrintable(m_window->notice().text()));
        press(Qt::Key_G);
        QCOMPARE(view().currentCard(), first);
        QVERIFY(!m_window->notice().isVisible());
    }
};

PULLEY_TEST(TestMainWindow)

} // namespace pulley::tst_mainwindow

#include "tst_mainwindow.moc"
