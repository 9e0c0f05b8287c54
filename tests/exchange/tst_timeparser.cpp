// Written times: ISO 8601 and patterns, a row a way to write it.
#include "models/exchange/timeparser.h"

#include "models/domain/instant.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_timeparser {

class tst_TimeParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *format, const char *zone, const char *text, const char *expected) {
            QTest::addRow("%s as %s in %s", text, format, zone)
                << QString::fromLatin1(format) << QString::fromLatin1(zone) << QByteArray(text) << QString::fromLatin1(expected);
        };
        row("iso", "UTC", "2012-05-24T08:30:00+01:00", "2012-05-24T07:30:00.000000Z");
        row("iso", "UTC", "2012-05-24 08:30", "2012-05-24T08:30:00.000000Z");
        row("iso", "UTC", "2012-05-24T08:30:00.5Z", "2012-05-24T08:30:00.500000Z");
        row("iso", "UTC", "2012-05-24T08:30:00,1234567Z", "2012-05-24T08:30:00.123456Z");
        row("iso", "UTC", "2012-05-24T08:30:00-0330", "2012-05-24T12:00:00.000000Z");
        row("iso", "UTC", "2012-05-24T08:30:00 +09", "2012-05-23T23:30:00.000000Z");
        row("iso", "UTC", "  2012-05-24  ", "2012-05-24T00:00:00.000000Z");
        row("iso", "UTC", "1969-12-31T23:59:59.25Z", "1969-12-31T23:59:59.250000Z");
        row("iso", "UTC", "2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000000Z");
        row("iso", "Asia/Tokyo", "2012-05-24", "2012-05-23T15:00:00.000000Z");
        row("iso", "America/New_York", "2026-03-08T01:59:59", "2026-03-08T06:59:59.000000Z");
        row("iso", "America/New_York", "2026-03-08T03:00:00", "2026-03-08T07:00:00.000000Z");
        row("iso", "America/New_York", "2026-07-01T12:00:00Z", "2026-07-01T12:00:00.000000Z");
        row("ISO", "UTC", "2024-02-29", "2024-02-29T00:00:00.000000Z");
        for (const char *bad :
             {"", "soon", "2023-02-29", "2012-13-01", "2012-05-24T25:00", "2012-05-24T08:60", "2012-05-24T08:30:61",
              "2012-05-24T08:30:00+19:00", "2012-05-24T08", "2012-05-24T", "12-05-24", "2012/05/24", "2012-5-4",
              "2012-05-24T08:30:00Zzz", "2012-05-24T08:30:00.Z", "24.05.2012", "2012-05-24 08:30 AM", "1337845800"})
            row("iso", "UTC", bad, "");
        row("%m/%d/%Y %I:%M:%S %p", "UTC", "5/31/2023 8:04:10 AM", "2023-05-31T08:04:10.000000Z");
        row("%m/%d/%Y %I:%M:%S %p", "UTC", "5/31/2023 12:04:10 am", "2023-05-31T00:04:10.000000Z");
        row("%m/%d/%Y %I:%M:%S %p", "UTC", "5/31/2023 12:04:10 PM", "2023-05-31T12:04:10.000000Z");
        row("%m/%d/%Y %I:%M:%S %p", "UTC", "5/31/2023 13:04:10 PM", "");
        row("%d.%m.%Y %H:%M:%S", "Asia/Tokyo", "7.6.2025 14:59:28", "2025-06-07T05:59:28.000000Z");
        row("%d %b %y", "UTC", "3 Mar 26", "2026-03-03T00:00:00.000000Z");
        row("%d %B %Y", "UTC", "03 may 1999", "1999-05-03T00:00:00.000000Z");
        row("%F %T.%f %z", "UTC", "2026-03-03 10:20:30.25 +0100", "2026-03-03T09:20:30.250000Z");
        row("%D %R", "UTC", "03/04/70 05:06", "1970-03-04T05:06:00.000000Z");
        row("%s", "Asia/Tokyo", "1330000000", "2012-02-23T12:26:40.000000Z");
        row("100%% %Y%m%d", "UTC", "100% 20260303", "2026-03-03T00:00:00.000000Z");
        row("%Y-%m-%d", "UTC", "2026-03-03 10:00", "");
        row("%Y-%m-%d", "UTC", "2026-02-30", "");
    }
    void reads()
    {
        QFETCH(QString, format);
        QFETCH(QString, zone);
        QFETCH(QByteArray, text);
        auto parser = TimeParser::make(format, zoneNamed(zone));
        QVERIFY(parser);
        const auto at = parser->parse({text.constData(), size_t(text.size())});
        QTEST(at ? toIso(*at) : QString(), "expected");
    }

    void saysWhetherItReadTheTimeOfDay()
    {
        const auto clock = [](const char *format, const char *text) {
            auto parser = TimeParser::make(QString::fromLatin1(format), QTimeZone::utc());
            return parser && parser->parse(text) && parser->readClock();
        };
        QVERIFY(clock("iso", "2012-05-24T00:00"));
        QVERIFY(!clock("iso", "2012-05-24"));
        QVERIFY(clock("%Y%m%dT%H%M%S", "20260303T000000"));
        QVERIFY(clock("%I %p, %d %b %y", "4 PM, 3 Mar 26"));
        QVERIFY(clock("%s", "1330000000"));
        QVERIFY(!clock("at: %Y-%m-%d", "at: 2026-03-03"));
    }

    void refusesPatternsThatAreNoTime_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *bad : {"", "yyyy-MM-dd", "%Y-%m", "%H:%M", "%Y-%m-%d %Q", "%Y-%m-%d %"})
            QTest::addRow("'%s'", bad) << QString::fromLatin1(bad);
    }
    void refusesPatternsThatAreNoTime()
    {
        QFETCH(QString, format);
        const auto parser = TimeParser::make(format, QTimeZone::utc());
        QVERIFY(!parser);
        QVERIFY(parser.error().contains(QStringLiteral("“%1”").arg(format)));
    }
};

PULLEY_TEST(tst_TimeParser)

} // namespace pulley::tst_timeparser

#include "tst_timeparser.moc"
