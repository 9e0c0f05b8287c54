// What is asked of a chart: filters, periods, past days and other days to compare with change it as they should.
#include "tests/support/testprogram.h"
#include "tests/widgets/flowstory.h"
#include "widgets/language.h"

#include <QApplication>
#include <QTest>

namespace pulley::tst_chartquery {

namespace {

constexpr int today = 152;

Picture drawn(const char *key, const Input &input)
{
    return drawPicture(*chartKind(QLatin1String(key)), input);
}
QList<QStringList> rowsOf(const Picture &picture)
{
    QList<QStringList> rows;
    for (const QByteArray &line : pictureCsv(picture).trimmed().split('\n'))
        rows.append(QString::fromUtf8(line).split(QLatin1Char(',')));
    return rows;
}
const PictureLayer &layer(const Picture &picture, int at)
{
    return picture.layers.at(at);
}
double sum(const PictureLayer &layer)
{
    double all = 0;
    for (const Spot &spot : layer.spots)
        all += spot.y;
    return all;
}

} // namespace

class TestChartQuery : public QObject
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

    void theFilterNarrowsTheCards_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<std::function<bool(const CardHistory &)>>("wanted");
        using Wanted = std::function<bool(const CardHistory &)>;
        const auto type = [](const char *id) {
            return Wanted([id](const CardHistory &card) { return card.type.value == QLatin1String(id); });
        };
        QTest::newRow("type") << "type:toil" << type("toil");
        QTest::newRow("Japanese word for it") << QString::fromUtf8("種類:toil") << type("toil");
        QTest::newRow("person") << "owner:ana" << Wanted([](const CardHistory &card) {
            return card.owners.first().value == QLatin1String("ana");
        });
        QTest::newRow("me") << "owner:me"
                            << Wanted([](const CardHistory &card) { return card.owners.first().value == QLatin1String("ana"); });
        QTest::newRow("number") << "OPS-17"
                                << Wanted([](const CardHistory &card) { return card.number == 17 || card.number / 10 == 17; });
        QTest::newRow("not") << "-type:toil"
                             << Wanted([](const CardHistory &card) { return card.type.value != QLatin1String("toil"); });
    }
    void theFilterNarrowsTheCards()
    {
        QFETCH(const QString, filter);
        QFETCH(const std::function<bool(const CardHistory &)>, wanted);
        const History history = m_story.of(220);
        const Input input = m_story.input(history, today, {.filter = filter});
        const auto expected = std::count_if(history.cards.cbegin(), history.cards.cend(), wanted);
        QVERIFY(expected > 0 && expected < 220);
        QCOMPARE(input->history->cards.size(), qsizetype(expected));
        QVERIFY(input->problems.isEmpty() && input->unasked.isEmpty());
    }

    void whatAHistoryCantAnswerIsSaid()
    {
        const Input input = usual({.filter = QStringLiteral("tag:db due<3d type:toil type:nonsense")});
        QCOMPARE(input->unasked, (QStringList{QStringLiteral("tag"), QStringLiteral("due")}));
        QCOMPARE(input->problems.size(), 1);
        QVERIFY(input->history->cards.size() < 220 && !input->history->cards.isEmpty());
    }

    void aPeriodCountsOnlyItsDays()
    {
        const QDate from = FlowStory::firstDay().addDays(30);
        const QDate to = from.addDays(29);
        const Input input = usual({.period = {from, to}});
        QCOMPARE(input->range.size(), 30);
        for (const Spot &spot : layer(drawn("cycle-time", input), 0).spots)
            QVERIFY(spot.x >= from.toJulianDay() && spot.x <= to.toJulianDay());
        QCOMPARE(usual({.lastDays = 30})->range.size(), 30);
        // There was no board before its first card was started.
        QCOMPARE(usual({.lastDays = 365})->range, usual()->range);
        QCOMPARE(input->step, Step::Day);
        QCOMPARE(usual({.step = Step::Month})->step, Step::Month);
    }

    void workingDaysLeaveWeekendsOut()
    {
        const Picture calendar = drawn("cycle-time", usual());
        const Picture working = drawn("cycle-time", usual({.dayCount = DayCount::Working}));
        QVERIFY(sum(layer(working, 0)) < sum(layer(calendar, 0)));
        QVERIFY(working.definitions.join(QString()).contains(QStringLiteral("working days")));
        QVERIFY(!calendar.definitions.join(QString()).contains(QStringLiteral("working days")));
    }

    void asOfAPastDayIsWhatWasKnownThen()
    {
        const Instant noon = FlowStory::at(200, 12);
        QCOMPARE(asOfInstant({}, QTimeZone::utc(), noon), noon);
        QCOMPARE(asOfInstant(FlowStory::firstDay().addDays(200), QTimeZone::utc(), noon), noon);
        const Instant then = asOfInstant(FlowStory::firstDay().addDays(60), QTimeZone("Asia/Tokyo"), noon);
        QCOMPARE(then, FlowStory::at(60, 15) - std::chrono::microseconds(1));
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
        QCOMPARE(sum(layer(both, 0)), sum(layer(before, 0)));
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
};

PULLEY_TEST(TestChartQuery)

} // namespace pulley::tst_chartquery

#include "tst_chartquery.moc"
