// Days that count: calendar days as the calendar has them, working days against counting one by one.
#include "models/metrics/dayscale.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace pulley::tst_dayscale {

namespace {

int day(const char *iso)
{
    return dayNumberOf(QDate::fromString(QLatin1String(iso), Qt::ISODate));
}

WorkWeek golden()
{
    return {{Qt::Saturday, Qt::Sunday},
            {QDate(2026, 4, 29), QDate(2026, 5, 4), QDate(2026, 5, 5), QDate(2026, 5, 6), QDate(2026, 5, 3)}};
}

} // namespace

class tst_DayScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersDaysFromTheEpoch()
    {
        QCOMPARE(dayNumberOf(QDate(1970, 1, 1)), 0);
        QCOMPARE(dayNumberOf(QDate(1969, 12, 31)), -1);
        QCOMPARE(dateOf(dayNumberOf(QDate(2024, 2, 29))), QDate(2024, 2, 29));
    }

    void spans_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("calendar");
        QTest::addColumn<int>("working");
        QTest::newRow("one Monday") << day("2026-03-02") << day("2026-03-02") << 1 << 1;
        QTest::newRow("one Sunday is a day too") << day("2026-03-01") << day("2026-03-01") << 1 << 1;
        QTest::newRow("over a weekend") << day("2026-03-06") << day("2026-03-09") << 4 << 2;
        QTest::newRow("from Saturday to Monday") << day("2026-03-07") << day("2026-03-09") << 3 << 1;
        QTest::newRow("over a year's end") << day("2026-12-30") << day("2027-01-04") << 6 << 4;
        // Wed 29 April off, Thu 30 and Fri 1 worked, weekend, Mon to Wed off, Thu 7 worked.
        QTest::newRow("golden week") << day("2026-04-28") << day("2026-05-07") << 10 << 4;
        QTest::newRow("before the epoch") << day("1969-12-26") << day("1970-01-02") << 8 << 6;
    }
    void spans()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QTEST(DayScale().span(from, to), "calendar");
        QTEST(DayScale(golden()).span(from, to), "working");
    }

    void agreesWithCountingOneByOne()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            WorkWeek week{{}, {}};
            for (int weekday = 1; weekday <= 7; ++weekday) {
                if (random.bounded(3) == 0)
                    week.off.append(Qt::DayOfWeek(weekday));
            }
            for (int i = random.bounded(30); i > 0; --i)
                week.holidays.append(QDate(2026, 1, 1).addDays(random.bounded(60)));
            const DayScale scale(week);
            const int from = dayNumberOf(QDate(2025, 12, 20)) + random.bounded(40);
            const int to = from + random.bounded(60);
            int counted = 0;
            QList<int> each;
            for (int d = from; d <= to; ++d) {
                const QDate date = dateOf(d);
                const bool works = !week.off.contains(Qt::DayOfWeek(date.dayOfWeek())) && !week.holidays.contains(date);
                const bool counts = week.off.size() == 7 || works;
                QCOMPARE(scale.counts(d), counts);
                if (counts)
                    each.append(d);
                counted += counts ? 1 : 0;
            }
            QCOMPARE(scale.span(from, to), qMax(1, counted));
            QCOMPARE(scale.within(from, to), each);
            for (qsizetype i = 0; i < each.size(); ++i)
                QCOMPARE(scale.after(from - 1, int(i) + 1), each.at(i));
            QCOMPARE(scale.after(from, 0), from);
        }
    }

    void takesAWeekWithoutWorkForOneOfCalendarDays()
    {
        const DayScale never(
            WorkWeek{{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday}, {}});
        QCOMPARE(never, DayScale());
        QCOMPARE(never.after(10, 5), 15);
    }

    void saysWhichDaysItCounts()
    {
        QCOMPARE(DayScale().figure(), Figure::CalendarDays);
        QCOMPARE(DayScale(golden()).figure(), Figure::WorkingDays);
    }
};

PULLEY_TEST(tst_DayScale)

} // namespace pulley::tst_dayscale

#include "tst_dayscale.moc"
