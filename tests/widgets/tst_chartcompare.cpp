// Another period beside the one that is shown: drawn behind, counted by one measure, and lost in no file.
#include "tests/support/testprogram.h"
#include "tests/widgets/flowstory.h"
#include "tests/widgets/picturereading.h"
#include "widgets/charts/chartwords.h"
#include "widgets/language.h"

#include <QApplication>
#include <QTest>

namespace pulley::tst_chartcompare {

namespace {

constexpr int today = 152;

} // namespace

class TestChartCompare : public QObject
{
    Q_OBJECT

    std::unique_ptr<Language> m_language;
    FlowStory m_story;

    Input usual(const ChartQuery &query = {}) const { return m_story.input(m_story.of(220), today, query); }

private Q_SLOTS:
    void initTestCase()
    {
        m_language = std::make_unique<Language>(*qApp);
        m_language->choose(LanguageChoice::English);
    }

    void theOtherPeriodLiesBehind()
    {
        const QDate from = FlowStory::firstDay().addDays(60);
        const ChartQuery query{.period = {from, from.addDays(29)}, .compare = Comparing::Before};
        const Input input = usual(query);
        const Picture alone = drawn("throughput", usual({.period = query.period}));
        const Picture both = drawn("throughput", input);
        const Picture before = drawn("throughput", usual({.period = {from.addDays(-30), from.addDays(-1)}}));
        QCOMPARE(both.layers.size(), 2);
        QCOMPARE(layer(both, 1).spots, layer(alone, 0).spots);
        QCOMPARE(sumOf(layer(both, 0)), sumOf(layer(before, 0)));
        QCOMPARE(layer(both, 0).spots.first().x, layer(before, 0).spots.first().x + 30);
        QVERIFY(both.reading.startsWith(alone.reading) && both.reading.endsWith(before.reading));
        QVERIFY(layer(both, 0).look.still);
        // A spot is its own card's still.
        QCOMPARE(both.cardsOf({1, 3}), alone.cardsOf({0, 3}));
        QCOMPARE(rowsOf(both).first().size(), 3);
        // Names are found again wherever they stand.
        const Picture types = drawn("work-types", input);
        for (const Spot &spot : layer(types, 0).spots)
            QVERIFY(spot.x > -0.5 && spot.x < types.x.names.size());
        QCOMPARE(comparedPeriod(*usual({.period = query.period, .compare = Comparing::YearBefore}))->from, from.addYears(-1));
    }

    void whatDoesNotGoByPeriodIsNotCompared()
    {
        for (const char *key : {"ageing", "forecast-when", "forecast-how-many"}) {
            const Picture alone = drawn(key, usual());
            const Picture both = drawn(key, usual({.compare = Comparing::Before}));
            QCOMPARE(both.reading, alone.reading);
            QCOMPARE(both.layers, alone.layers);
        }
    }

    void histogramsComparedHaveOneBinWidth()
    {
        History history = m_story.empty();
        for (int i = 0; i < 40; ++i)
            history.cards.append(m_story.card(i + 1, i < 20 ? 5 : 125, i < 20 ? 75 + i % 10 : 2 + i % 3));
        const QDate from = FlowStory::firstDay().addDays(122);
        const ChartQuery query{.period = {from, from.addDays(29)},
                               .compare = Comparing::Chosen,
                               .comparePeriod = {FlowStory::firstDay(), from.addDays(-1)}};
        const Picture both = drawn("histogram", m_story.input(history, today, query));
        QCOMPARE(both.layers.size(), 2);
        QCOMPARE(layer(both, 0).look.width, layer(both, 1).look.width);
        QCOMPARE(sumOf(layer(both, 0)), 20.0);
        QCOMPARE(sumOf(layer(both, 1)), 20.0);
        for (const PictureLayer &each : both.layers) {
            for (const Spot &spot : each.spots)
                QVERIFY(spot.x > both.x.from && spot.x < both.x.to);
        }
        // Each bar's cards are as many as it is high still.
        for (int spot = 0; spot < layer(both, 1).spots.size(); ++spot)
            QCOMPARE(double(both.cardsOf({1, spot}).size()), layer(both, 1).spots.at(spot).y);
    }

    void periodsOfUnlikeLengthAreCountedByTheSameSteps()
    {
        const QDate from = FlowStory::firstDay().addDays(100);
        const Picture picture = drawn("throughput",
                                      usual({.period = {from, from.addDays(29)},
                                             .compare = Comparing::Chosen,
                                             .comparePeriod = {FlowStory::firstDay(), FlowStory::firstDay().addDays(89)}}));
        // The other period lies behind.
        QCOMPARE(layer(picture, 0).spots.size(), 90);
        QCOMPARE(layer(picture, 1).spots.size(), 30);
    }

    void refusalsAreNoPartOfALimitsName()
    {
        const QDate from = FlowStory::firstDay().addDays(60);
        ChartInput input = *usual({.period = {from, from.addDays(29)}, .compare = Comparing::Before});
        const Limit &limit = m_story.board().limits.first();
        const auto refused = [&](int day) {
            return RefusalNote{FlowStory::at(day), {QStringLiteral("ana")}, Rule::LimitFull, limit.id, limit.name, {}};
        };
        input.refusals = {refused(40), refused(70), refused(71)};
        const Picture picture = drawn("limits", std::make_shared<const ChartInput>(input));
        QCOMPARE(picture.x.names.size(), 3);
        QCOMPARE(picture.x.notes.at(picture.x.names.indexOf(limit.name)), QStringLiteral("2 refusals"));
        QCOMPARE(rowsOf(picture).size(), 4);
    }

    void theCsvOfAComparisonLosesNothing_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Step>("step");
        for (const char *key : {"throughput", "wip", "net-flow", "work-types", "blockers", "stage-times"}) {
            for (const Step step : {Step::Day, Step::Week, Step::Month})
                QTest::addRow("%s %d", key, int(step)) << QString(QLatin1String(key)) << step;
        }
    }
    void theCsvOfAComparisonLosesNothing()
    {
        QFETCH(const QString, key);
        QFETCH(const Step, step);
        // 47 days: weeks and months of the two do not lie alike.
        const QDate from = FlowStory::firstDay().addDays(70);
        const Picture both =
            drawn(qPrintable(key), usual({.period = {from, from.addDays(46)}, .compare = Comparing::Before, .step = step}));
        const QList<QStringList> rows = rowsOf(both);
        int column = 0;
        for (const PictureLayer &each : both.layers) {
            if (each.name.isEmpty())
                continue;
            ++column;
            qsizetype told = 0;
            for (const QStringList &row : rows.mid(1))
                told += row.at(column).isEmpty() ? 0 : 1;
            QVERIFY2(told == each.spots.size(), qPrintable(each.name));
        }
        if (both.x.scale != AxisScale::Days)
            return;
        // Each value stands at its own day.
        QCOMPARE(rows.at(1).first(), from.addDays(-47).toString(Qt::ISODate));
        QVERIFY(rows.at(1).last().isEmpty());
    }
};

PULLEY_TEST(TestChartCompare)

} // namespace pulley::tst_chartcompare

#include "tst_chartcompare.moc"
