// What a team decides once about its charts: days off are written beside the chart, count at once, and are kept for each board.
#include "tests/support/testdatabase.h"
#include "tests/support/testprogram.h"
#include "tests/widgets/livesession.h"
#include "widgets/charts/chartcontrols.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/chartwindow.h"
#include "widgets/charts/daysoffdialog.h"
#include "widgets/language.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace pulley::tst_chartchoices {

class TestChartChoices : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LiveSession> m_live;
    std::unique_ptr<ChartWindow> m_window;
    std::unique_ptr<Language> m_language;

    void openWindow(const char *chart = "cycle-time")
    {
        m_window = std::make_unique<ChartWindow>(*m_live->session);
        m_window->keepIn(*m_settings);
        m_window->showChart(QLatin1String(chart));
        QSignalSpy refreshed(m_window.get(), &ChartWindow::refreshed);
        m_window->show();
        QTRY_COMPARE(refreshed.count(), 1);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    const ChartInput &input() const { return *m_window->chart()->picture().input; }
    QString definitions() const { return m_window->chart()->picture().definitions.join(QLatin1Char('\n')); }
    DaysOffDialog *dialog() const { return m_window->findChild<DaysOffDialog *>(); }
    QCheckBox *weekday(int day) const { return dialog()->findChild<QCheckBox *>(QStringLiteral("weekday%1").arg(day)); }
    QPlainTextEdit *holidays() const { return child<QPlainTextEdit>(*dialog(), "holidays"); }
    QString unread() const { return child<QLabel>(*dialog(), "unreadDays")->text(); }
    void openDialog()
    {
        child<QComboBox>(*m_window, "dayCount")->setCurrentIndex(1);
        QTest::mouseClick(child<QPushButton>(*m_window, "daysOff"), Qt::LeftButton);
        QVERIFY(dialog() && dialog()->isVisible() && !dialog()->isModal());
    }
    QString fileOf(const QByteArray &text) const
    {
        QFile file(m_folder->filePath(QStringLiteral("holidays.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language = std::make_unique<Language>(*qApp);
        m_language->choose(LanguageChoice::English);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("pulley.ini")), QSettings::IniFormat);
        m_live = std::make_unique<LiveSession>();
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
    }
    void cleanup()
    {
        m_language->choose(LanguageChoice::English);
        m_window.reset();
        m_live.reset();
    }

    void daysOffCountAtOnce()
    {
        openWindow();
        QVERIFY(!child<QPushButton>(*m_window, "daysOff")->isVisible());
        openDialog();
        QTRY_VERIFY(definitions().contains(QStringLiteral("Days off: Saturday and Sunday. No holidays are named.")));
        QVERIFY(weekday(6)->isChecked() && weekday(7)->isChecked() && !weekday(1)->isChecked());
        QTest::mouseClick(weekday(5), Qt::LeftButton, {}, QPoint(8, weekday(5)->height() / 2));
        QTest::keyClicks(holidays(), QStringLiteral("2026-12-25 Christmas"));
        const WorkWeek expected{{Qt::Friday, Qt::Saturday, Qt::Sunday}, {QDate(2026, 12, 25)}};
        QTRY_COMPARE(input().query.week, expected);
        QCOMPARE(input().table->scale, DayScale(expected));
        QTRY_VERIFY(definitions().contains(QStringLiteral("Days off: Friday, Saturday, and Sunday. Holidays: 2026-12-25.")));
        QCOMPARE(child<QLabel>(*dialog(), "holidayCount")->text(), QStringLiteral("1 holiday"));
        // Calendar days have none.
        child<QComboBox>(*m_window, "dayCount")->setCurrentIndex(0);
        QTRY_VERIFY(input().table->scale.isEveryDay());
        QVERIFY(!definitions().contains(QStringLiteral("Days off")));
    }

    void whatIsNoDateIsSaidBesideAndKept()
    {
        openWindow();
        openDialog();
        QVERIFY(unread().isEmpty());
        holidays()->setFocus();
        QTest::keyClicks(holidays(), QStringLiteral("2026-12-25"));
        QTest::keyClick(holidays(), Qt::Key_Return);
        QTest::keyClicks(holidays(), QStringLiteral("next Friday"));
        QCOMPARE(unread(), QString::fromUtf8("Line 2: “next” is no date such as 2026-12-25, and counts for nothing."));
        QCOMPARE(holidays()->extraSelections().size(), 1);
        QTRY_COMPARE(input().query.week.holidays, QList<QDate>{QDate(2026, 12, 25)});
        for (int i = 0; i < 5; ++i)
            holidays()->appendPlainText(QStringLiteral("soon"));
        QVERIFY2(unread().endsWith(QStringLiteral("And 3 more lines.")), qPrintable(unread()));
        const QString typed = holidays()->toPlainText();
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        m_window.reset();
        openWindow();
        openDialog();
        QCOMPARE(holidays()->toPlainText(), typed);
    }

    void aFileIsReadBehindWhatIsThere()
    {
        openWindow();
        openDialog();
        QTest::keyClicks(holidays(), QStringLiteral("2026-12-25 ours"));
        QTest::mouseClick(child<QPushButton>(*dialog(), "readFile"), Qt::LeftButton);
        auto *files = dialog()->findChild<QFileDialog *>();
        QVERIFY(files && files->isVisible());
        files->reject();
        dialog()->readFile(fileOf("# theirs\r\n2027/1/1,New Year\r\n"));
        QCOMPARE(holidays()->toPlainText(), QStringLiteral("2026-12-25 ours\n# theirs\n2027/1/1,New Year\n"));
        QTRY_COMPARE(input().query.week.holidays, (QList<QDate>{{2026, 12, 25}, {2027, 1, 1}}));
        auto *failure = child<QLabel>(*dialog(), "fileFailure");
        QVERIFY(!failure->isVisible());
        dialog()->readFile(m_folder->filePath(QStringLiteral("none")));
        QVERIFY(failure->isVisible() && failure->text().contains(QStringLiteral("none")));
        QVERIFY(holidays()->toPlainText().startsWith(QStringLiteral("2026-12-25 ours")));
    }

    void oneWeekdayIsLeftToWorkOn()
    {
        openWindow();
        openDialog();
        for (int day = 1; day <= 5; ++day) {
            QVERIFY(weekday(day)->isEnabled() == (day < 5));
            weekday(day)->click();
        }
        QVERIFY(!weekday(5)->isChecked() && !weekday(5)->toolTip().isEmpty());
        QTRY_COMPARE(input().query.week.off.size(), 6);
        QVERIFY(!input().table->scale.isEveryDay());
        weekday(1)->click();
        QVERIFY(weekday(5)->isEnabled());
    }

    void aKeyOpensThemAndWorkingDaysCount()
    {
        openWindow();
        QTest::keyClick(m_window->chart(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(dialog() && dialog()->isVisible());
        QTRY_VERIFY(!input().table->scale.isEveryDay());
        // All by key: through the weekdays to the text and the buttons.
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        weekday(QLocale().firstDayOfWeek())->setFocus();
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog()->focusWidget(), holidays());
        QTest::keyClick(holidays(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QPushButton *>(dialog()->focusWidget()));
    }

    void weekdaysAreNamedAsTheReaderDoes()
    {
        m_language->choose(LanguageChoice::Japanese);
        openWindow();
        openDialog();
        QCOMPARE(weekday(1)->text(), QString::fromUtf8("月曜日"));
        QTRY_VERIFY2(definitions().contains(QString::fromUtf8("土曜日")), qPrintable(definitions()));
        QVERIFY2(!definitions().contains(QStringLiteral("Days off")), qPrintable(definitions()));
    }

    void theBaselineIsTwoDates()
    {
        openWindow("behaviour-throughput");
        auto *by = child<QComboBox>(*m_window, "baselineBy");
        auto *from = child<QDateEdit>(*m_window, "baselineFrom");
        auto *to = child<QDateEdit>(*m_window, "baselineTo");
        QVERIFY(by->isVisible() && !from->isVisible() && child<QSpinBox>(*m_window, "baseline")->isVisible());
        by->setCurrentIndex(1);
        QVERIFY(from->isVisible() && to->isVisible() && !child<QSpinBox>(*m_window, "baseline")->isVisible());
        const QDate today = input().asOfDay();
        from->setDate(today.addDays(-30));
        to->setDate(today.addDays(-60));
        // Whichever was taken for the first.
        QTRY_COMPARE(input().query.baselineDays.from, today.addDays(-60));
        QCOMPARE(input().query.baselineDays.to, today.addDays(-30));
        m_window->showChart(QStringLiteral("cfd"));
        QVERIFY(!by->isVisible() && !from->isVisible());
    }

    void otherDaysBeginWithTheOnesThatAreShown()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        const QDate today = child<QDateEdit>(*m_window, "asOf")->date();
        auto *period = child<QComboBox>(*m_window, "period");
        period->setCurrentIndex(period->count() - 1);
        auto *from = child<QDateEdit>(*m_window, "shownFrom");
        auto *to = child<QDateEdit>(*m_window, "shownTo");
        QVERIFY(from->isVisible() && to->isVisible());
        QCOMPARE(from->date(), dateOf(input().range.from));
        QCOMPARE(to->date(), today);
        // Whichever was taken for the first.
        to->setDate(today.addDays(-20));
        from->setDate(today.addDays(-10));
        QTRY_COMPARE(input().query.period.from, today.addDays(-20));
        QCOMPARE(input().query.period.to, today.addDays(-10));
    }

    void twoPeriodsOfChoiceAreCompared()
    {
        QVERIFY(m_live->finish(m_live->add(QStringLiteral("First"))));
        openWindow();
        auto *compare = child<QComboBox>(*m_window, "compare");
        auto *from = child<QDateEdit>(*m_window, "comparedFrom");
        QVERIFY(!from->isVisible());
        compare->setCurrentIndex(compare->count() - 1);
        QVERIFY(from->isVisible());
        // The days before, until somebody chooses.
        const QDate first = dateOf(input().range.from);
        QTRY_COMPARE(input().query.comparePeriod.to, first.addDays(-1));
        from->setDate(first.addDays(-30));
        QTRY_COMPARE(input().query.comparePeriod.from, first.addDays(-30));
        QCOMPARE(input().query.compare, Comparing::Chosen);
        m_window->showChart(QStringLiteral("ageing"));
        QVERIFY(!compare->isVisible() && !from->isVisible());
    }

    void choicesAreKeptForEachBoard()
    {
        openWindow("behaviour-wip");
        openDialog();
        weekday(7)->click();
        child<QComboBox>(*m_window, "baselineBy")->setCurrentIndex(1);
        child<QDateEdit>(*m_window, "baselineFrom")->setDate({2026, 1, 1});
        child<QDateEdit>(*m_window, "baselineTo")->setDate({2026, 3, 31});
        // Nobody waits for the chart.
        m_window.reset();
        openWindow("behaviour-wip");
        QCOMPARE(input().query.week.off, QList<Qt::DayOfWeek>{Qt::Saturday});
        QCOMPARE(input().query.dayCount, DayCount::Working);
        QCOMPARE(input().query.baselineDays.from, QDate(2026, 1, 1));
        QCOMPARE(input().query.baselineDays.to, QDate(2026, 3, 31));
        m_window.reset();
        const LiveSession other;
        m_window = std::make_unique<ChartWindow>(*other.session);
        m_window->keepIn(*m_settings);
        const ChartQuery query = m_window->controls().query();
        QCOMPARE(query.week, WorkWeek());
        QCOMPARE(query.dayCount, DayCount::Calendar);
        QVERIFY(!query.baselineDays.from.isValid());
    }

    void settingsThatMeanNothingAreTheUsualOnes()
    {
        const BoardId board{QStringLiteral("a/b")};
        keepChoices(*m_settings, board, {});
        for (const QString &key : m_settings->allKeys())
            m_settings->setValue(key, QStringLiteral("mon,tue,wed,thu,fri,sat,sun"));
        const ChartChoices kept = keptChoices(*m_settings, board);
        QCOMPARE(kept.week.off, WorkWeek().off);
        QCOMPARE(kept.dayCount, DayCount::Calendar);
        QCOMPARE(kept.baselineBy, BaselineBy::Points);
        QCOMPARE(kept.points, ChartQuery().baseline);
    }
};

PULLEY_TEST(TestChartChoices)

} // namespace pulley::tst_chartchoices

#include "tst_chartchoices.moc"
