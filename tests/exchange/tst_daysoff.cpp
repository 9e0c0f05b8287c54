// Days off as they are written: what counts, what is told of, and what is asked of them on a command line.
#include "models/exchange/daysoff.h"
#include "models/exchange/periodtext.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace pulley::tst_daysoff {

using Kind = DaysOffProblem::Kind;

class TestDaysOff : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileOf(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("holidays.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        return file.fileName();
    }
    static QList<QDate> days(const QString &text) { return workWeekOf({{}, text}).holidays; }

private Q_SLOTS:
    void aLineIsADateAndARemark_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QDate>("day");
        const QDate christmas(2026, 12, 25);
        QTest::newRow("alone") << "2026-12-25" << christmas;
        QTest::newRow("with a remark") << "  2026-12-25 Christmas, as everywhere" << christmas;
        QTest::newRow("with a tab") << "2026-12-25\tChristmas" << christmas;
        QTest::newRow("out of a CSV") << QString::fromUtf8("2026/1/1,元日") << QDate(2026, 1, 1);
        QTest::newRow("with slashes") << "2026/12/25" << christmas;
        QTest::newRow("day first") << "25/12/2026" << QDate();
        QTest::newRow("a day that isn't") << "2026-02-30" << QDate();
        QTest::newRow("words") << "next Friday" << QDate();
    }
    void aLineIsADateAndARemark()
    {
        QFETCH(const QString, line);
        QFETCH(const QDate, day);
        const QList<WrittenDay> found = writtenDays(QStringLiteral("# ours\n\n") + line + QLatin1Char('\n'));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().day, day);
        QCOMPARE(found.first().line, 3);
    }

    void aSecondDateOnALineIsNoRemark_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("unread");
        const auto row = [](const char *line, const char *unread) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(unread);
        };
        row("2026-12-25, 2026-12-26", "2026-12-25, 2026-12-26");
        row("2026-12-25 2026/12/26 both", "2026-12-25 2026/12/26");
        row("2026-12-25 - 2026-12-31", "2026-12-25 - 2026-12-31");
        row("2026-12-25,2026-12-25,Christmas", "");
        row("2026-12-25 2026 Christmas", "");
        row("2026-12-25 moved to 2026-12-26", "");
    }
    void aSecondDateOnALineIsNoRemark()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, unread);
        const QList<WrittenDay> found = writtenDays(QStringLiteral("# ours\n") + line);
        QCOMPARE(found.first(), (WrittenDay{2, QStringLiteral("2026-12-25"), QDate(2026, 12, 25)}));
        QCOMPARE(found.size(), unread.isEmpty() ? 1 : 2);
        if (unread.isEmpty())
            return;
        QCOMPARE(found.last(), (WrittenDay{2, unread, QDate()}));
        const auto week = askedWeek({QStringLiteral("working"), {}, fileOf(line.toUtf8())});
        QVERIFY(!week);
        QCOMPARE(week.error(), (DaysOffProblem{Kind::Date, unread, {}}));
    }

    void whatIsNoDateCountsForNothing()
    {
        QCOMPARE(days(QStringLiteral("2026-12-25\nsoon\n2026-12-26 too")), (QList<QDate>{{2026, 12, 25}, {2026, 12, 26}}));
        QCOMPARE(days({}), QList<QDate>());
    }

    void commandLinesAskForAWeek()
    {
        QVERIFY(!askedWeek({}).value());
        QVERIFY(!askedWeek({QStringLiteral("calendar"), {}, {}}).value());
        QCOMPARE(askedWeek({QStringLiteral("working"), {}, {}}).value(), std::optional(WorkWeek()));
        const auto written =
            askedWeek({QStringLiteral("working"), QStringLiteral("fri, Sat"), QStringLiteral("2026-01-01,2026-01-02")});
        QCOMPARE(written.value(), std::optional(WorkWeek{{Qt::Friday, Qt::Saturday}, {QDate(2026, 1, 1), QDate(2026, 1, 2)}}));
        const QString file = fileOf("# all of it\r\n2026-01-05 a Monday, as everywhere\r\n\r2026-01-06\n");
        const auto read = askedWeek({QStringLiteral("working"), QStringLiteral("none"), file});
        QCOMPARE(read.value(), std::optional(WorkWeek{{}, {QDate(2026, 1, 5), QDate(2026, 1, 6)}}));
    }

    void whatMeansNothingIsToldOf_data()
    {
        QTest::addColumn<AskedDays>("asked");
        QTest::addColumn<DaysOffProblem>("problem");
        const QString working = QStringLiteral("working");
        const auto row = [](const char *name, const AskedDays &asked, Kind kind, const char *typed) {
            QTest::newRow(name) << asked << DaysOffProblem{kind, QString::fromLatin1(typed), {}};
        };
        row("calendar", {QStringLiteral("lunar"), {}, {}}, Kind::Calendar, "lunar");
        row("holidays of calendar days", {{}, {}, QStringLiteral("2026-01-01")}, Kind::CalendarDays, "2026-01-01");
        row("weekday", {working, QStringLiteral("sat,never"), {}}, Kind::Weekday, "never");
        row("no day left", {working, QStringLiteral("mon,tue,wed,thu,fri,sat,sun"), {}}, Kind::NoneLeft,
            "mon,tue,wed,thu,fri,sat,sun");
        row("date", {working, {}, QStringLiteral("2026-01-01,soon")}, Kind::Date, "soon");
    }
    void whatMeansNothingIsToldOf()
    {
        QFETCH(const AskedDays, asked);
        QFETCH(const DaysOffProblem, problem);
        const auto week = askedWeek(asked);
        QVERIFY(!week);
        QCOMPARE(week.error(), problem);
        QVERIFY(!sentence(problem).isEmpty());
    }

    void aFileThatIsNoneIsToldOf()
    {
        const auto none = holidayFile(m_folder.filePath(QStringLiteral("none")));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Kind::File);
        QVERIFY(sentence(none.error()).contains(QStringLiteral("none")));
        const auto large = holidayFile(fileOf(QByteArray(2 << 20, 'x')));
        QVERIFY(!large);
        QVERIFY2(sentence(large.error()).contains(QStringLiteral("too large")), qPrintable(sentence(large.error())));
    }

    void weekdaysAreReadAsTheyAreNamed()
    {
        for (const QList<Qt::DayOfWeek> &days : {QList<Qt::DayOfWeek>{}, {Qt::Saturday, Qt::Sunday}, {Qt::Monday}})
            QCOMPARE(weekdaysOf(weekdayNames(days)).value(), days);
        QCOMPARE(weekdayNames({}), QStringLiteral("none"));
    }

    void periodsAreTwoDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        for (const char *text : {"2026-01-01..2026-03-31", "2026-01-01..", "..2026-03-31", "..", "2026-01-01..2026-01-01"})
            QTest::newRow(text) << text << text;
        QTest::newRow("blanks") << " 2026-01-01 .. 2026-03-31 "
                                << "2026-01-01..2026-03-31";
        for (const char *text :
             {"", "2026-01-01", "2026-01-01..soon", "soon..", "2026-03-31..2026-01-01", "2026-01-01...2026-01-02"})
            QTest::newRow(text) << text << QString();
    }
    void periodsAreTwoDates()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, read);
        const auto period = periodFrom(text);
        QCOMPARE(period ? periodText(*period) : QString(), read);
    }
};

PULLEY_TEST(TestDaysOff)

} // namespace pulley::tst_daysoff

#include "tst_daysoff.moc"
