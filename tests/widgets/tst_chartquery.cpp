// What is asked of a chart: filters, periods, past days and other days to compare with change it as they should.
#include "tests/support/testprogram.h"
#include "tests/widgets/flowstory.h"
#include "tests/widgets/picturereading.h"
#include "widgets/charts/chartwords.h"
#include "widgets/language.h"

#include <QApplication>
#include <QTest>

namespace pulley::tst_chartquery {

namespace {

constexpr int today = 152;

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
        const Input input = usual({.filter = QStringLiteral("tag:db due<3d disk type:toil type:nonsense")});
        QCOMPARE(input->unasked, (QStringList{QStringLiteral("tag:"), QStringLiteral("due:"), QStringLiteral("\"disk\"")}));
        QCOMPARE(input->problems.size(), 1);
        QVERIFY(input->history->cards.size() < 220 && !input->history->cards.isEmpty());
    }

    void limitsCountAllCardsWhateverTheFilterLetsThrough()
    {
        const Period days{FlowStory::firstDay().addDays(20), FlowStory::firstDay().addDays(90)};
        const Picture all = drawn("limits", usual({.period = days}));
        const Picture some = drawn("limits", usual({.filter = QStringLiteral("type:toil"), .period = days}));
        QVERIFY(all.layers.first().spots.first().y > 0);
        for (const qsizetype layer : {0, 1}) {
            const auto &spots = all.layers.at(layer).spots;
            QCOMPARE(some.layers.at(layer).spots.size(), spots.size());
            for (qsizetype i = 0; i < spots.size(); ++i)
                QCOMPARE(some.layers.at(layer).spots.at(i).y, spots.at(i).y);
        }
    }

    void lastDaysAreTheSameWhateverTheFilterLetsThrough()
    {
        const Input all = usual({.lastDays = 365});
        const Input some = usual({.filter = QStringLiteral("type:toil"), .lastDays = 365});
        QVERIFY(daysOf(*some->table, {}).from > daysOf(*all->table, {}).from);
        QCOMPARE(some->range, all->range);
    }

    void refusalsOfAPersonsSlotsAreThatPersons()
    {
        History history = m_story.of(60);
        Limit limit = history.limits.first();
        limit.selector.columns.clear();
        limit.selector.scope = PersonScope::EachPerson;
        history.limitChanges = {{FlowStory::at(0, 0), {}, limit}};
        history.limits = {limit};
        ChartInput input = *m_story.input(history, today);
        input.refusals = {
            {FlowStory::at(50), {QStringLiteral("tom")}, Rule::LimitFull, limit.id, limit.name, {QStringLiteral("tom")}}};
        const Picture picture = drawn("limits", std::make_shared<const ChartInput>(input));
        QVERIFY(picture.x.names.size() > 1);
        QCOMPARE(picture.x.notes.join(QString()), QStringLiteral("1 refusal"));
        QVERIFY(picture.x.names.at(picture.x.notes.indexOf(QStringLiteral("1 refusal"))).endsWith(QStringLiteral("Tom Nakamura")));
    }

    void oneDayAloneCanBeSeen()
    {
        const QDate day = FlowStory::firstDay().addDays(40);
        const Input input = usual({.period = {day, day}});
        const Picture flow = drawn("cfd", input);
        for (const PictureLayer &band : flow.layers)
            QCOMPARE(band.spots.size(), 2);
        const Picture wip = drawn("wip", input);
        QCOMPARE(layer(wip, 0).look.shape, Shape::Bars);
    }

    void aPartOfAMonthStandsBesideTheOthers()
    {
        const Picture picture = drawn("throughput", usual({.period = {{2026, 1, 20}, {2026, 4, 5}}, .step = Step::Month}));
        const PictureLayer &bars = layer(picture, 0);
        QCOMPARE(bars.spots.size(), 4);
        for (int i = 1; i < 4; ++i)
            QVERIFY(bars.spots.at(i).x - bars.spots.at(i - 1).x > bars.look.width);
        QCOMPARE(rowsOf(picture).at(1).first(), QStringLiteral("2026-01-20"));
        QCOMPARE(rowsOf(picture).at(4).first(), QStringLiteral("2026-04-01"));
    }

    void aPeriodCountsOnlyItsDays()
    {
        const QDate from = FlowStory::firstDay().addDays(30);
        const QDate to = from.addDays(29);
        const Input input = usual({.period = {from, to}});
        QCOMPARE(input->range.size(), 30);
        const Picture picture = drawn("cycle-time", input);
        for (const Spot &spot : layer(picture, 0).spots)
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
        QVERIFY(sumOf(layer(working, 0)) < sumOf(layer(calendar, 0)));
        QVERIFY(working.definitions.join(QString()).contains(QStringLiteral("working days")));
        QVERIFY(!calendar.definitions.join(QString()).contains(QStringLiteral("working days")));
    }

    void holidaysAndOtherDaysOffAreLeftOut()
    {
        const auto days = [&](const WorkWeek &week) {
            return sumOf(layer(drawn("cycle-time", usual({.dayCount = DayCount::Working, .week = week})), 0));
        };
        const double usually = days({});
        QVERIFY(days({{Qt::Friday, Qt::Saturday, Qt::Sunday}, {}}) < usually);
        QVERIFY(days({WorkWeek().off, {QDate(2026, 2, 3), QDate(2026, 2, 4)}}) < usually);
        QCOMPARE(days({{}, {}}), sumOf(layer(drawn("cycle-time", usual()), 0)));
        // Calendar days have no days off.
        QVERIFY(sameSource(usual()->query, usual({.dayCount = DayCount::Calendar})->query));
        QVERIFY(!sameSource(usual({.week = {{}, {}}})->query, usual()->query));
    }

    void whichDaysAreOffIsSaid()
    {
        WorkWeek week;
        QCOMPARE(ChartWords::daysOff(week), QStringLiteral("Days off: Saturday and Sunday. No holidays are named."));
        week = {{}, {QDate(2026, 12, 26), QDate(2026, 12, 25), QDate(2026, 12, 26)}};
        QCOMPARE(ChartWords::daysOff(week), QStringLiteral("No weekday is off. Holidays: 2026-12-25, 2026-12-26."));
        for (int day = 1; day <= 9; ++day)
            week.holidays.append(QDate(2026, 5, day));
        QCOMPARE(ChartWords::daysOff(week), QStringLiteral("No weekday is off. 11 holidays from 2026-05-01 to 2026-12-26."));
    }

    void theBaselineIsChosenByDates_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"behaviour-cycle-time", "behaviour-throughput", "behaviour-wip", "behaviour-age"})
            QTest::newRow(key) << QString(QLatin1String(key));
    }
    void theBaselineIsChosenByDates()
    {
        QFETCH(const QString, key);
        const QByteArray name = key.toUtf8();
        const QDate first = FlowStory::firstDay();
        const Period baseline{first.addDays(10), first.addDays(49)};
        const auto levels = [](const Picture &picture) {
            return QList<double>{picture.rules.at(0).at, picture.rules.at(1).at, picture.rules.at(2).at};
        };
        // What is usual is what these days alone say, by whatever days are shown.
        const Picture alone = drawn(name, usual({.period = baseline, .step = Step::Day, .baseline = 100000}));
        for (const int from : {0, 30, 80}) {
            const ChartQuery query{
                .period = {first.addDays(from), first.addDays(120)}, .step = Step::Day, .baselineDays = baseline};
            const Picture picture = drawn(name, usual(query));
            QCOMPARE(levels(picture), levels(alone));
            QVERIFY2(picture.reading.contains(QStringLiteral("by the baseline 2026-01-11 to 2026-02-19")),
                     qPrintable(picture.reading));
            QStringList marks;
            for (const PictureRule &rule : picture.rules.mid(3))
                marks.append(rule.label);
            const QStringList both{QStringLiteral("baseline from here"), QStringLiteral("baseline up to here")};
            QCOMPARE(marks, from < 50 ? both : QStringList());
        }
        // And of the first points without.
        const Picture usually = drawn(name, usual({.step = Step::Day}));
        QVERIFY2(usually.reading.contains(QStringLiteral("by the first 20 points")), qPrintable(usually.reading));
        QCOMPARE(usually.rules.last().label, QStringLiteral("baseline up to here"));
        QVERIFY(levels(usually) != levels(alone));
    }

    void aBaselineOfNothingTeaches()
    {
        const QDate first = FlowStory::firstDay();
        for (const char *key : {"behaviour-cycle-time", "behaviour-throughput"}) {
            const Picture picture =
                drawn(key, usual({.step = Step::Day, .baselineDays = {first.addDays(-90), first.addDays(-60)}}));
            QVERIFY2(picture.teaching.contains(QStringLiteral("the baseline 2025-10-03 to 2025-11-02")),
                     qPrintable(picture.teaching));
            QVERIFY(isBlank(picture));
        }
    }

    void throughputIsJudgedByDaysThatAreOver()
    {
        const Picture picture = drawn("behaviour-throughput", usual({.step = Step::Day}));
        QCOMPARE(picture.x.spans.last().second, FlowStory::firstDay().addDays(today - 1).toJulianDay());
        const Picture wip = drawn("behaviour-wip", usual({.step = Step::Day}));
        QCOMPARE(wip.x.spans.last().second, FlowStory::firstDay().addDays(today).toJulianDay());
    }

    void asOfAPastDayIsWhatWasKnownThen()
    {
        const Instant noon = FlowStory::at(200, 12);
        QCOMPARE(questionOf({}, QTimeZone::utc(), {}, noon).asOf.value_or(noon), noon);
        QCOMPARE(*questionOf({.asOf = FlowStory::firstDay().addDays(200)}, QTimeZone::utc(), {}, noon).asOf, noon);
        const Instant then = *questionOf({.asOf = FlowStory::firstDay().addDays(60)}, QTimeZone("Asia/Tokyo"), {}, noon).asOf;
        QCOMPARE(then, FlowStory::at(60, 15) - std::chrono::microseconds(1));
    }

    void aBarIsAsHighAsItsCardsAreMany_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<DayCount>("count");
        QTest::addColumn<Step>("step");
        for (const char *key : {"throughput", "behaviour-throughput", "net-flow", "wip", "behaviour-wip"}) {
            for (const Step step : {Step::Day, Step::Week, Step::Month}) {
                QTest::addRow("%s %d", key, int(step)) << QString(QLatin1String(key)) << DayCount::Calendar << step;
                QTest::addRow("%s %d working", key, int(step)) << QString(QLatin1String(key)) << DayCount::Working << step;
            }
        }
    }
    void aBarIsAsHighAsItsCardsAreMany()
    {
        QFETCH(const QString, key);
        QFETCH(const DayCount, count);
        QFETCH(const Step, step);
        // From a Sunday to a Saturday: days off before the first and after the last working day.
        const QDate from(2026, 2, 8);
        const Picture picture =
            drawn(qPrintable(key), usual({.period = {from, QDate(2026, 4, 11)}, .dayCount = count, .step = step}));
        const bool net = key == QLatin1String("net-flow");
        for (int at = net ? 1 : 0; at < picture.layers.size(); ++at) {
            QVERIFY(!layer(picture, at).spots.isEmpty() || at > 0);
            for (int spot = 0; spot < layer(picture, at).spots.size(); ++spot)
                QCOMPARE(double(picture.cardsOf({at, spot}).size()), layer(picture, at).spots.at(spot).y);
        }
    }

    void aWeekendOfWorkingDaysTeaches()
    {
        const ChartQuery query{.period = {QDate(2026, 4, 11), QDate(2026, 4, 12)}, .dayCount = DayCount::Working};
        for (const char *key : {"throughput", "wip", "net-flow", "behaviour-throughput", "behaviour-wip"}) {
            const Picture picture = drawn(key, usual(query));
            QVERIFY2(picture.teaching.contains(QStringLiteral("working day")), key);
            QVERIFY2(isBlank(picture), key);
        }
    }

    void wipIsReadFromItsDaysWhateverTheSteps()
    {
        const QDate from(2026, 2, 2);
        for (const DayCount count : {DayCount::Calendar, DayCount::Working}) {
            const ChartQuery daily{.period = {from, from.addDays(69)}, .dayCount = count, .step = Step::Day};
            ChartQuery weekly = daily;
            weekly.step = Step::Week;
            const Picture byDay = drawn("wip", usual(daily));
            const Picture byWeek = drawn("wip", usual(weekly));
            QVERIFY(byWeek.layers.first().spots.size() < 12);
            QCOMPARE(byWeek.reading, byDay.reading);
            QCOMPARE(byWeek.rules, byDay.rules);
        }
    }

    void aPeriodWithoutFinishedCardsSaysWhereTheyAre()
    {
        const QDate late = FlowStory::firstDay().addDays(152);
        const Input input = usual({.period = {late, late}});
        QCOMPARE(input->finished.size(), 0);
        const Picture picture = drawn("cycle-time", input);
        QVERIFY2(picture.teaching.contains(QStringLiteral("Cards were finished from 2026-01-0")), qPrintable(picture.teaching));
        QVERIFY(isBlank(picture));
    }

    void namesFromPeopleAreNoPlacesForFigures()
    {
        History history = m_story.of(120);
        for (Column &column : history.columns)
            column.name = QStringLiteral("%1 %2 %3 ") + column.name;
        for (WorkType &type : history.types)
            type.name = QStringLiteral("%2 %4 ") + type.name;
        for (Limit &limit : history.limits)
            limit.name = QStringLiteral("%2 %3 ") + limit.name;
        for (LimitChange &change : history.limitChanges) {
            if (change.after)
                change.after->name = QStringLiteral("%2 %3 ") + change.after->name;
        }
        for (CardHistory &card : history.cards) {
            for (auto &blocked : card.blocked)
                blocked.reason = QStringLiteral("%5 %1 ") + blocked.reason;
        }
        const Input input = m_story.input(history, today);
        const QHash<QString, QString> names{
            {QStringLiteral("cfd"), QStringLiteral("%1 %2 %3 ")},     {QStringLiteral("concentration"), QStringLiteral("%2 %4 ")},
            {QStringLiteral("limits"), QStringLiteral("%2 %3 ")},     {QStringLiteral("blockers"), QStringLiteral("%5 %1 ")},
            {QStringLiteral("work-types"), QStringLiteral("%2 %4 ")}, {QStringLiteral("stage-times"), QStringLiteral("%1 %2 %3 ")}};
        for (auto each = names.cbegin(); each != names.cend(); ++each) {
            const Picture picture = drawPicture(*chartKind(each.key()), input);
            QVERIFY2(!isBlank(picture), qPrintable(each.key()));
            QVERIFY2(picture.wordsOf({0, 0}).contains(each.value()), qPrintable(picture.wordsOf({0, 0})));
        }
    }
};

PULLEY_TEST(TestChartQuery)

} // namespace pulley::tst_chartquery

#include "tst_chartquery.moc"
