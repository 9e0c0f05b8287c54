// Figures of some cards and of past days: by what was known then, and with the limits of the whole board.
#include "tests/app/ctlrun.h"
#include "tests/app/workedboard.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_ctlknownhistory {

class TestCtlKnownHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAboutAPastDayByWhatWasKnownThen_data() { addEngines(); }
    void asksAboutAPastDayByWhatWasKnownThen();
    void takesLimitsFromAllCards();
    void countsRefusalsOfThePeriod();
    void hasNoCounterThatFallsUnderAFilter();
};

/// What was done to cards and policy since leaves no trace in it.
void TestCtlKnownHistory::asksAboutAPastDayByWhatWasKnownThen()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const CtlRun ctl(database);
    workOnBoard(ctl);
    QCOMPARE(ctl("block OPS-2 --reason parts").status, 0);
    const QString then = ctl("metrics --json").json().value(words("as_of")).toString();
    const auto wip = [&](const char *filter) {
        const Ran ran = ctl({words("metrics"), words("--json"), words("--as-of"), then, words("--filter"), words(filter)});
        return ran.status == 0 ? ran.json().value(words("wip")).toInt() : -1;
    };
    const QStringList filters{words("owner:none"), words("is:blocked"), words("column:doing"), words("column:ready"),
                              words("age:1")};
    QList<int> before;
    for (const QString &filter : filters)
        before.append(wip(filter.toUtf8().constData()));
    QCOMPARE(before, (QList<int>{0, 1, 2, 0, 2}));
    for (const char *step : {"unblock OPS-2", "leave OPS-3", "pull OPS-2", "pull OPS-4"})
        QVERIFY2(ctl(step).status == 0, step);
    QList<int> after;
    for (const QString &filter : filters)
        after.append(wip(filter.toUtf8().constData()));
    QCOMPARE(after, before);
    for (const char *filter : {"tag:x", "one", "due<3", "is:overdue"}) {
        const Ran ran = ctl({words("metrics"), words("--as-of"), then, words("--filter"), words(filter)});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("--filter with --as-of can't ask for"), ran.err.constData());
    }
}

void TestCtlKnownHistory::takesLimitsFromAllCards()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun ctl(database);
    workOnBoard(ctl);
    QCOMPARE(ctl("block OPS-2 --reason parts").status, 0);
    const QJsonObject json = ctl("metrics --json --filter is:blocked").json();
    QCOMPARE(json.value(words("wip")).toInt(), 1);
    QCOMPARE(json.value(words("limit_load")).toArray().first().toObject().value(words("load")).toInt(), 2);
    const QJsonObject doing = json.value(words("wip_by_column")).toArray().at(1).toObject();
    QCOMPARE(doing, (QJsonObject{{words("column"), words("Doing")}, {words("cards"), 1}, {words("all"), 2}, {words("max"), 2}}));
    // And where the filter lets nothing through that was ever started.
    const QJsonObject waiting = ctl("metrics --json --filter column:ready").json();
    QCOMPARE(waiting.value(words("limit_load")), json.value(words("limit_load")));
    QVERIFY(ctl("metrics --format prometheus --filter is:blocked")
                .out.contains("pulley_limit_load_cards{board=\"OPS\",limit=\"Doing\",person=\"\"} 2\n"));
}

void TestCtlKnownHistory::countsRefusalsOfThePeriod()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun ctl(database);
    workOnBoard(ctl);
    for (int times = 0; times < 3; ++times)
        QCOMPARE(ctl("pull OPS-4").status, 1);
    // Two of them long ago.
    database.run(words("UPDATE refusal SET at = at - 86400000000 * 40 WHERE at < (SELECT max(at) FROM refusal)"));
    const auto refusals = [&](const char *options) {
        const QJsonObject json = ctl((QByteArray("metrics --json ") + options).constData()).json();
        return json.value(words("limit_refusals")).toArray().first().toObject().value(words("refusals")).toInt();
    };
    const QByteArray month = QDate::currentDate().addDays(-30).toString(Qt::ISODate).toLatin1();
    QCOMPARE(refusals(""), 3);
    QCOMPARE(refusals(("--from " + month).constData()), 1);
    QCOMPARE(refusals(("--to " + month).constData()), 2);
    QVERIFY(ctl("metrics --format prometheus").out.contains("pulley_limit_refusals_total{board=\"OPS\",limit=\"Doing\"} 3\n"));
}

/// Prometheus takes a fall of a counter for a restart, and adds all of it once more.
void TestCtlKnownHistory::hasNoCounterThatFallsUnderAFilter()
{
    const TestDatabase database(Engine::Sqlite);
    const CtlRun ctl(database);
    workOnBoard(ctl);
    QCOMPARE(ctl("pull OPS-4").status, 1);
    QCOMPARE(ctl("join OPS-4").status, 0);
    QCOMPARE(ctl("pull OPS-4").status, 1);
    const auto counters = [&](const char *filter) {
        QMap<QByteArray, double> samples;
        const QByteArray text =
            ctl({words("metrics"), words("--format"), words("prometheus"), words("--filter"), words(filter)}).out;
        for (const QByteArray &line : text.split('\n')) {
            if (!line.startsWith('#') && line.contains("_total{"))
                samples.insert(line.left(line.lastIndexOf(' ')), line.mid(line.lastIndexOf(' ') + 1).toDouble());
        }
        return samples;
    };
    const auto before = counters("owner:me column:ready");
    QCOMPARE(before.value("pulley_limit_refusals_total{board=\"OPS\",limit=\"Doing\"}"), 2);
    // Out of the filter's sight in every way.
    for (const char *step : {"leave OPS-4", "discard OPS-4 --reason duplicate"})
        QVERIFY2(ctl(step).status == 0, step);
    const auto after = counters("owner:me column:ready");
    for (auto sample = before.cbegin(); sample != before.cend(); ++sample)
        QVERIFY2(after.value(sample.key(), -1) >= sample.value(), sample.key().constData());
}

PULLEY_TEST(TestCtlKnownHistory)

} // namespace pulley::tst_ctlknownhistory

#include "tst_ctlknownhistory.moc"
