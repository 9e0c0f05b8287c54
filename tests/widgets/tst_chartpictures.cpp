// Pictures: what a chart draws, says and writes is what the figures are.
#include "models/metrics/blockers.h"
#include "models/metrics/cycletime.h"
#include "models/metrics/dataquality.h"
#include "models/metrics/expectationfigures.h"
#include "models/metrics/series.h"
#include "models/metrics/workmix.h"
#include "tests/support/testprogram.h"
#include "tests/widgets/flowstory.h"
#include "tests/widgets/picturereading.h"
#include "widgets/charts/chartwords.h"
#include "widgets/language.h"

#include <QApplication>
#include <QTest>

namespace pulley::tst_chartpictures {

namespace {

constexpr int today = 152;

} // namespace

class TestChartPictures : public QObject
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

    void everyChartHasItsOwnNameAndDefinitions()
    {
        QSet<QString> titles;
        for (const ChartKind &kind : chartKinds()) {
            const Picture picture = drawPicture(kind, usual());
            QCOMPARE(picture.key, QLatin1String(kind.key));
            QVERIFY2(picture.title.contains(QStringLiteral("Platform operations")), kind.key);
            QVERIFY2(picture.definitions.size() >= 3, kind.key);
            QVERIFY2(!isBlank(picture) && picture.teaching.isEmpty(), qPrintable(picture.teaching));
            titles.insert(picture.title);
        }
        QCOMPARE(titles.size(), chartKinds().size());
    }

    void everyChartTeachesWhereThereIsNothing()
    {
        const Input none = m_story.input(m_story.empty(), 30);
        for (const ChartKind &kind : chartKinds()) {
            const Picture picture = drawPicture(kind, none);
            QVERIFY2(isBlank(picture) != picture.teaching.isEmpty(), kind.key);
            QVERIFY2(!picture.reading.isEmpty(), kind.key);
        }
        History aimless = m_story.of(10);
        aimless.facts.commitment = {};
        for (const ChartKind &kind : chartKinds())
            QVERIFY2(drawPicture(kind, m_story.input(aimless, 30)).teaching.contains(QStringLiteral("commitment")), kind.key);
    }

    void wordsAndCardsBelongToEverySpot()
    {
        const Input input = usual({.compare = Comparing::Before});
        for (const ChartKind &kind : chartKinds()) {
            const Picture picture = drawPicture(kind, input);
            for (int at = 0; at < picture.layers.size(); ++at) {
                QVERIFY2(std::is_sorted(layer(picture, at).spots.cbegin(), layer(picture, at).spots.cend(),
                                        [](const Spot &a, const Spot &b) { return a.x < b.x; }),
                         kind.key);
                for (int spot = 0; spot < layer(picture, at).spots.size() && !layer(picture, at).look.still; ++spot) {
                    QVERIFY2(!picture.wordsOf({at, spot}).isEmpty(), kind.key);
                    for (const int card : picture.cardsOf({at, spot}))
                        QVERIFY(card >= 0 && card < input->history->cards.size());
                }
            }
        }
    }

    void scatterReadingIsTheFigure()
    {
        const Input input = usual();
        const DayCounts counts = spanCounts(*input->table, input->finished);
        const int days = *counts.percentile(0.85);
        const Picture picture = drawn("cycle-time", input);
        QVERIFY2(picture.reading.startsWith(
                     QStringLiteral("85% of cards finish in %1 days or less (%2 cards finished).").arg(days).arg(counts.total())),
                 qPrintable(picture.reading));
        int older = 0;
        for (qsizetype row = input->table->finished; row < input->table->started; ++row)
            older += input->table->span.at(row) > days;
        QVERIFY(older > 1);
        QVERIFY2(picture.reading.contains(QStringLiteral("%1 in progress are older.").arg(older)), qPrintable(picture.reading));
        QCOMPARE(layer(picture, 0).spots.size(), input->finished.size());
    }

    void scatterCsvIsThePoints()
    {
        const Picture picture = drawn("cycle-time", usual());
        const auto rows = rowsOf(picture);
        QCOMPARE(rows.size(), layer(picture, 0).spots.size() + 1);
        QCOMPARE(rows.first().mid(0, 2), (QStringList{QStringLiteral("number"), QStringLiteral("title")}));
        const History &history = *picture.input->history;
        for (int spot = 0; spot < layer(picture, 0).spots.size(); ++spot) {
            const CardHistory &card = history.cards.at(picture.cardsOf({0, spot}).first());
            QCOMPARE(rows.at(spot + 1).first(), QStringLiteral("OPS-%1").arg(card.number));
            QCOMPARE(rows.at(spot + 1).at(6).toDouble(), layer(picture, 0).spots.at(spot).y);
        }
    }

    void histogramCountsEveryFinishedCardOnce()
    {
        const Picture picture = drawn("histogram", usual());
        QCOMPARE(int(sumOf(layer(picture, 0))), int(usual()->finished.size()));
        for (int spot = 0; spot < layer(picture, 0).spots.size(); ++spot)
            QCOMPARE(picture.cardsOf({0, spot}).size(), qsizetype(layer(picture, 0).spots.at(spot).y));
    }

    void wideCsvIsThePoints_data()
    {
        QTest::addColumn<QString>("key");
        for (const ChartKind &kind : chartKinds()) {
            const QString key = QLatin1String(kind.key);
            if (key != QLatin1String("cycle-time") && key != QLatin1String("concentration") && key != QLatin1String("ageing")
                && key != QLatin1String("behaviour-cycle-time") && key != QLatin1String("data-quality"))
                QTest::newRow(kind.key) << key;
        }
    }
    void wideCsvIsThePoints()
    {
        QFETCH(const QString, key);
        const Picture picture = drawPicture(*chartKind(key), usual());
        const auto rows = rowsOf(picture);
        QStringList header{picture.x.label};
        QList<QStringList> values;
        for (const PictureLayer &each : picture.layers) {
            header.append(each.name);
            for (const Spot &spot : each.spots)
                values.append({each.name, QString::number(spot.y, 'f', 3)});
        }
        QCOMPARE(rows.first(), header);
        QList<QStringList> written;
        for (int column = 1; column < header.size(); ++column) {
            for (const QStringList &row : rows.mid(1)) {
                if (!row.at(column).isEmpty())
                    written.append({header.at(column), QString::number(row.at(column).toDouble(), 'f', 3)});
            }
        }
        std::sort(values.begin(), values.end());
        std::sort(written.begin(), written.end());
        QCOMPARE(written.size(), values.size());
        for (qsizetype i = 0; i < values.size(); ++i) {
            QCOMPARE(written.at(i).first(), values.at(i).first());
            QVERIFY(std::abs(written.at(i).last().toDouble() - values.at(i).last().toDouble()) < 0.002);
        }
    }

    void seriesAreTheFigures()
    {
        const Input input = usual({.step = Step::Week});
        const DailyFlow flow = dailyFlow(*input->table, input->range);
        const Series throughput = throughputSeries(flow, input->table->scale, Step::Week);
        const Picture picture = drawn("throughput", input);
        QCOMPARE(layer(picture, 0).spots.size(), throughput.values.size());
        for (int i = 0; i < throughput.values.size(); ++i) {
            QCOMPARE(layer(picture, 0).spots.at(i).y, throughput.values.at(i));
            QCOMPARE(picture.cardsOf({0, i}).size(), qsizetype(throughput.values.at(i)));
        }
        QVERIFY(picture.reading.startsWith(QStringLiteral("%1 cards finished").arg(input->finished.size())));
        QCOMPARE(rowsOf(picture).at(1).first(), dateOf(throughput.spans.first().from).toString(Qt::ISODate));
        const Picture wip = drawn("wip", input);
        QVERIFY2(wip.reading.startsWith(QStringLiteral("%1 cards in progress").arg(flow.wip.last())), qPrintable(wip.reading));
        QCOMPARE(wip.cardsOf({0, int(layer(wip, 0).spots.size()) - 1}).size(), qsizetype(flow.wip.last()));
    }

    void netFlowIsStartedLessFinished()
    {
        const Picture picture = drawn("net-flow", usual());
        QCOMPARE(sumOf(layer(picture, 0)), sumOf(layer(picture, 1)) - sumOf(layer(picture, 2)));
    }

    void bandsOfCumulativeFlowAreWhatStoodThere()
    {
        const Picture picture = drawn("cfd", usual());
        for (int at = 0; at < picture.layers.size(); ++at) {
            const int last = int(layer(picture, at).spots.size()) - 1;
            const Spot &spot = layer(picture, at).spots.at(last);
            QCOMPARE(picture.cardsOf({at, last}).size(), qsizetype(spot.y - spot.base));
        }
    }

    void ageingHasADotForEachCardInProgress()
    {
        const Input input = usual();
        const Picture picture = drawn("ageing", input);
        const int dots = int(picture.layers.size()) - 1;
        QCOMPARE(layer(picture, dots).spots.size(), input->table->openRows().size());
        QSet<int> seen;
        for (int spot = 0; spot < layer(picture, dots).spots.size(); ++spot)
            seen.insert(picture.cardsOf({dots, spot}).first());
        QCOMPARE(seen.size(), input->table->openRows().size());
        QCOMPARE(rowsOf(picture).last().size(), 7);
    }

    void blockersAreTheClusters()
    {
        const Input input = usual();
        const auto clusters = blockerClusters(*input->table, input->range);
        const Picture picture = drawn("blockers", input);
        QCOMPARE(layer(picture, 0).spots.size(), clusters.size());
        for (int i = 0; i < clusters.size(); ++i) {
            QCOMPARE(layer(picture, 0).spots.at(i).y, clusters.at(i).hours);
            QCOMPARE(picture.cardsOf({0, i}).size(), qsizetype(clusters.at(i).cards));
        }
        QVERIFY(picture.reading.contains(clusters.first().reason));
    }

    void toilAndConcentrationAreTheFigures()
    {
        const Input input = usual();
        const auto toil = toilShare(input->history->types, *input->table, input->finished);
        const Picture types = drawn("work-types", input);
        QVERIFY2(types.reading.contains(QStringLiteral("Toil is %1").arg(ChartWords::share(toil->cardShare))),
                 qPrintable(types.reading));
        const auto mix = mixByType(*input->table, input->finished);
        for (int i = 0; i < mix.size(); ++i)
            QCOMPARE(types.cardsOf({0, i}).size(), mix.at(i).cards);
        const Picture who = drawn("concentration", input);
        const auto cells = concentration(*input->table, input->finished);
        QCOMPARE(layer(who, 0).spots.size(), cells.size());
        qsizetype owned = 0;
        for (int i = 0; i < cells.size(); ++i)
            owned += who.cardsOf({0, i}).size();
        qsizetype counted = 0;
        for (const Concentration &cell : cells)
            counted += cell.cards;
        QCOMPARE(owned, counted);
    }

    void sleIsTheAttainment()
    {
        const Input input = usual();
        qint64 within = 0;
        for (const Attainment &step : sleAttainment(*input->table, input->range, input->step, 10))
            within += step.within;
        const Picture picture = drawn("sle", input);
        QVERIFY2(picture.reading.startsWith(ChartWords::share(double(within) / double(input->finished.size()))),
                 qPrintable(picture.reading));
        History without = m_story.of(50);
        without.facts.sleDays = 0;
        QVERIFY(drawn("sle", m_story.input(without, today)).teaching.contains(QStringLiteral("no service level")));
    }

    void forecastsAreTheFigures()
    {
        const Input input = usual({.forecastItems = 12});
        const auto history = forecastHistory(*input->table, 90);
        const auto forecast = forecastWhen(dailyThroughput(*input->table, history), 12, {.seed = 1});
        QVERIFY(forecast);
        const Picture picture = drawn("forecast-when", input);
        QCOMPARE(int(sumOf(layer(picture, 0))), 10000);
        const int days = *forecast->percentile(0.85);
        QVERIFY2(picture.reading.contains(ChartWords::day(dateAfter(*input->table, days)))
                     && picture.reading.contains(QStringLiteral("(%1 days from now)").arg(days)),
                 qPrintable(picture.reading));
        const auto many = forecastHowMany(dailyThroughput(*input->table, history), 30, {.seed = 1});
        QVERIFY(
            drawn("forecast-how-many", input).reading.contains(QStringLiteral("at least %1 cards").arg(*many->percentile(0.85))));
    }

    void aCancelledForecastEnds()
    {
        ChartInput input = *usual({.forecastItems = 9000});
        input.progress = [](int, int) { return Proceed::Cancel; };
        QVERIFY(isBlank(drawn("forecast-when", std::make_shared<const ChartInput>(input))));
    }

    void dataQualityCountsEachDoubtAndKnowsItsCards()
    {
        const Input input = usual();
        const DataQuality quality = dataQuality(*input->history, *input->table);
        QVERIFY(quality.doubted.size() > 10);
        const Picture picture = drawn("data-quality", input);
        QVERIFY2(picture.reading.startsWith(QStringLiteral("The histories of %1 cards").arg(quality.doubted.size())),
                 qPrintable(picture.reading));
        QVERIFY2(picture.reading.contains(QStringLiteral("Days without times (%1)").arg(quality.counts.first().cards)),
                 qPrintable(picture.reading));
        QVERIFY2(picture.reading.endsWith(QStringLiteral("2 commands don't count: taken back, or taking another back.")),
                 qPrintable(picture.reading));
        const QString meanings = picture.definitions.join(QLatin1Char(' '));
        QVERIFY2(meanings.contains(QStringLiteral("Touched: cycle time in hours, cycle time by stage, flow efficiency")),
                 qPrintable(meanings));
        qsizetype cards = 0;
        for (int at = 0; at < picture.layers.size(); ++at) {
            for (int spot = 0; spot < layer(picture, at).spots.size(); ++spot) {
                const auto found = picture.cardsOf({at, spot});
                QCOMPARE(found.size(), qsizetype(layer(picture, at).spots.at(spot).y));
                for (const int card : found) {
                    const CardHistory &history = input->history->cards.at(card);
                    QCOMPARE(history.visits.last().column == input->history->facts.delivery, at == 0);
                }
                cards += found.size();
            }
        }
        qsizetype expected = 0;
        for (const DoubtCount &count : quality.counts)
            expected += count.cards;
        QCOMPARE(cards, expected);
        const auto rows = rowsOf(picture);
        QCOMPARE(rows.size(), quality.doubted.size() + 1);
        QCOMPARE(rows.at(1),
                 (QStringList{QStringLiteral("OPS-3"), quality.doubted.first().title, QStringLiteral("1"),
                              QStringLiteral("corrected")}));
        QCOMPARE(layer(picture, 0).spots.size(), 3);
    }

    void aHistoryWithoutDoubtsIsSaidToBeSound()
    {
        History one = m_story.empty();
        one.cards = {m_story.card(1, 3, 5)};
        const Picture picture = drawn("data-quality", m_story.input(one, 30));
        QVERIFY(isBlank(picture));
        QVERIFY2(picture.reading.contains(QStringLiteral("Nothing in the histories of 1 card is estimated")),
                 qPrintable(picture.reading));
    }

    void aHundredThousandCardsAreDrawn()
    {
        const Input input = m_story.input(m_story.of(100'000, 3650), 3652);
        for (const ChartKind &kind : chartKinds()) {
            QVERIFY2(!isBlank(drawPicture(kind, input)), kind.key);
        }
    }
};

PULLEY_TEST(TestChartPictures)

} // namespace pulley::tst_chartpictures

#include "tst_chartpictures.moc"
