// Days of instants and instants of clocks: always what QTimeZone says, only faster.
#include "models/metrics/calendar.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace pulley::tst_calendar {

class tst_Calendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheZoneAtEveryInstant_data() { zones(); }
    void agreesWithTheZoneAtEveryInstant()
    {
        QFETCH(QString, name);
        const QTimeZone zone = zoneNamed(name);
        Calendar calendar(zone);
        QRandomGenerator random(7);
        for (int i = 0; i < 4000; ++i) {
            const Instant at =
                fromMicros((qint64(random.bounded(3'000'000'000U)) - 500'000'000) * 1'000'000 + random.bounded(1'000'000));
            QCOMPARE(calendar.dayOf(at), toDateTime(at, zone).date());
        }
    }

    void agreesAroundEveryChangeOfTheClocks_data() { zones(); }
    void agreesAroundEveryChangeOfTheClocks()
    {
        QFETCH(QString, name);
        const QTimeZone zone = zoneNamed(name);
        Calendar calendar(zone);
        const auto changes = zone.transitions(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC),
                                              QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
        for (const auto &change : changes) {
            for (const int seconds : {-86400, -7200, -3600, -1, 0, 1, 3599, 3600, 7200, 86400}) {
                const QDateTime at = change.atUtc.addSecs(seconds);
                QCOMPARE(calendar.dayOf(fromDateTime(at)), at.toTimeZone(zone).date());
                const QDateTime clock(at.date(), at.time(), zone);
                const qint64 local = at.toMSecsSinceEpoch() * 1000;
                QCOMPARE(toMicros(calendar.fromLocal(local)), clock.toMSecsSinceEpoch() * 1000);
            }
        }
    }

    void knowsWhenADayBegins()
    {
        for (const char *zone : {"UTC", "Asia/Tokyo", "America/New_York", "Europe/Dublin"}) {
            Calendar calendar(zoneNamed(QString::fromLatin1(zone)));
            for (qint64 day = 20'400; day < 20'900; ++day) {
                QCOMPARE(calendar.dayNumber(calendar.startOf(day)), day);
                QCOMPARE(calendar.dayNumber(calendar.startOf(day) - std::chrono::microseconds(1)), day - 1);
            }
        }
    }

    void writesTheClockWithItsOffset()
    {
        Calendar tokyo(zoneNamed(QStringLiteral("Asia/Tokyo")));
        Calendar newYork(zoneNamed(QStringLiteral("America/New_York")));
        const Instant at = fromMicros(1'330'000'000'000'000);
        QCOMPARE(tokyo.toIso(at), QStringLiteral("2012-02-23T21:26:40+09:00"));
        QCOMPARE(newYork.toIso(at + std::chrono::microseconds(50)), QStringLiteral("2012-02-23T07:26:40.000050-05:00"));
    }

    void takesAnUnknownZoneForUtc() { QCOMPARE(zoneNamed(QStringLiteral("Mars/Olympus")), QTimeZone::utc()); }

private:
    static void zones()
    {
        QTest::addColumn<QString>("name");
        for (const char *zone : {"UTC", "UTC+01:00", "Asia/Tokyo", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
                                 "Pacific/Apia", "America/Sao_Paulo", "Europe/Dublin"})
            QTest::newRow(zone) << QString::fromLatin1(zone);
    }
};

PULLEY_TEST(tst_Calendar)

} // namespace pulley::tst_calendar

#include "tst_calendar.moc"
