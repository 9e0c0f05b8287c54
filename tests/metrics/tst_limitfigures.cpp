// Limits over time: worked by hand, and against what the board itself counts at every moment of random journals.
#include "models/domain/evolve.h"
#include "models/metrics/calendar.h"
#include "models/metrics/limitevents.h"
#include "models/metrics/limitload.h"
#include "tests/metrics/flowhistory.h"
#include "tests/support/crowd.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_limitfigures {

namespace {

int day(const char *iso)
{
    return dayNumberOf(QDate::fromString(QLatin1String(iso), Qt::ISODate));
}

Instant at(const char *iso)
{
    return instantOf(QString::fromLatin1(iso));
}

Limit limitOf(const char *name, int max, const QStringList &columns = {})
{
    Limit limit;
    limit.id = {QString::fromLatin1(name)};
    limit.name = limit.id.value;
    limit.max = max;
    for (const QString &column : columns)
        limit.selector.columns.append({column});
    return limit;
}

QList<LimitLoad> loadsOf(const History &history, const char *from, const char *to)
{
    return limitLoads(history, flowTable(history, at("2026-03-20T12:00Z")), {day(from), day(to)});
}

/// Three cards: in Doing from the 2nd to the 4th, in Doing from the 3rd on, and through Doing within the 3rd.
History threeCards()
{
    return flowHistory(
        {QStringLiteral("Ready 2026-03-01T09:00Z, Doing 2026-03-02T09:00Z, Verify 2026-03-04T09:00Z, Done 2026-03-05T09:00Z"),
         QStringLiteral("Doing 2026-03-03T09:00Z"),
         QStringLiteral("Doing 2026-03-03T10:00Z, Verify 2026-03-03T12:00Z, Done 2026-03-06T09:00Z")});
}

/// The board after all that `journal` says up to `moment`.
Board boardAt(const QList<JournalEntry> &journal, Instant moment)
{
    Board board;
    for (const JournalEntry &entry : journal) {
        if (entry.at <= moment)
            evolve(board, entry);
    }
    return board;
}

/// Where figures and `board` differ about a load; empty where they agree.
QString difference(const Board &board, const QList<LimitLoad> &loads)
{
    const auto found = [&](const LimitId &limit, const PersonId &person) {
        for (const LimitLoad &one : loads) {
            if (one.limit == limit && one.person == person)
                return one.load.last();
        }
        return 0;
    };
    for (const Limit &limit : board.limits) {
        QList<PersonId> people{PersonId{}};
        if (limit.selector.scope == PersonScope::EachPerson) {
            people.clear();
            for (const Person &person : board.people)
                people.append(person.id);
        } else if (limit.selector.scope == PersonScope::OnePerson) {
            people = {limit.selector.person};
        }
        for (const PersonId &person : people) {
            const int expected = load(board, limit, limit.selector.scope == PersonScope::EachPerson ? person : PersonId{});
            if (found(limit.id, person) != expected)
                return QStringLiteral("%1 %2: %3, not %4").arg(limit.name, person.value).arg(found(limit.id, person)).arg(expected);
        }
    }
    return {};
}

} // namespace

class tst_LimitFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAtTheEndOfEachDay()
    {
        History history = threeCards();
        history.limits = {limitOf("doing", 2, {QStringLiteral("Doing")}), limitOf("all", 2),
                          limitOf("ready", 1, {QStringLiteral("Ready")})};
        const QList<LimitLoad> loads = loadsOf(history, "2026-03-01", "2026-03-06");
        QCOMPARE(loads.size(), 3);
        QCOMPARE(loads.at(0).load, (QList<int>{0, 1, 2, 1, 1, 1}));
        QCOMPARE(loads.at(0).daysFull, 1);
        QCOMPARE(loads.at(0).averageLoad, 1.0);
        QCOMPARE(loads.at(0).use, 0.5);
        QCOMPARE(loads.at(1).load, (QList<int>{0, 1, 3, 3, 2, 1}));
        QCOMPARE(loads.at(1).daysOver, 2);
        QCOMPARE(loads.at(1).daysFull, 3);
        QCOMPARE(loads.at(2).load, (QList<int>{1, 0, 0, 0, 0, 0}));
        QVERIFY(loadsOf(history, "2026-03-06", "2026-03-01").isEmpty());
    }

    void countsByTheLimitOfTheDay()
    {
        History history = threeCards();
        const Limit one = limitOf("doing", 1, {QStringLiteral("Doing")});
        Limit two = limitOf("doing", 2, {QStringLiteral("Doing"), QStringLiteral("Verify")});
        two.name = QStringLiteral("work");
        two.min = 2;
        history.limitChanges = {
            {at("2026-03-02T12:00Z"), {}, one}, {at("2026-03-04T12:00Z"), one, two}, {at("2026-03-06T12:00Z"), two, {}}};
        const QList<LimitLoad> loads = loadsOf(history, "2026-03-01", "2026-03-07");
        QCOMPARE(loads.size(), 1);
        QCOMPARE(loads.first().name, QStringLiteral("work"));
        QCOMPARE(loads.first().load, (QList<int>{0, 1, 2, 3, 2, 0, 0}));
        QCOMPARE(loads.first().max, (QList<int>{0, 1, 1, 2, 2, 0, 0}));
        QCOMPARE(loads.first().daysInForce, 4);
        QCOMPARE(loads.first().daysFull, 4);
        QCOMPARE(loads.first().daysOver, 2);
        QCOMPARE(loads.first().daysShort, 0);
        QVERIFY(loadsOf(history, "2026-03-07", "2026-03-09").isEmpty());
        QCOMPARE(loadsOf(history, "2026-03-04", "2026-03-05").first().load, (QList<int>{3, 2}));
    }

    void aLimitOlderThanItsFirstChangeWasAlwaysThere()
    {
        History history = threeCards();
        const Limit one = limitOf("doing", 1, {QStringLiteral("Doing")});
        const Limit two = limitOf("doing", 2, {QStringLiteral("Doing")});
        history.limits = {two};
        history.limitChanges = {{at("2026-03-03T12:00Z"), one, two}};
        const LimitLoad load = loadsOf(history, "2026-03-02", "2026-03-04").first();
        QCOMPARE(load.max, (QList<int>{1, 2, 2}));
        QCOMPARE(load.load, (QList<int>{1, 2, 1}));
    }

    void countsWhatTheLimitCounts_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("type") << "type" << QList<int>{1, 1, 1, 0};
        QTest::newRow("class") << "class" << QList<int>{0, 1, 1, 1};
        QTest::newRow("lane") << "lane" << QList<int>{0, 0, 0, 0};
        QTest::newRow("exempt") << "exempt" << QList<int>{1, 2, 2, 1};
        QTest::newRow("blocked are free") << "blocked" << QList<int>{1, 2, 2, 2};
        QTest::newRow("one person") << "person" << QList<int>{1, 0, 0, 0};
    }
    void countsWhatTheLimitCounts()
    {
        History history = threeCards();
        history.cards[0].type = {QStringLiteral("toil")};
        history.cards[1].serviceClass = {QStringLiteral("expedite")};
        history.cards[1].blocked = {{at("2026-03-03T12:00Z"), at("2026-03-05T12:00Z"), {}}};
        const PersonId ann{QStringLiteral("ann")};
        history.cards[0].owning = {{ann, at("2026-03-02T09:00Z"), at("2026-03-03T09:00Z")}};
        Limit limit = limitOf("x", 5);
        QFETCH(QString, which);
        if (which == QLatin1String("type"))
            limit.selector.type = TypeId{QStringLiteral("toil")};
        else if (which == QLatin1String("class"))
            limit.selector.serviceClass = ClassId{QStringLiteral("expedite")};
        else if (which == QLatin1String("lane"))
            limit.selector.lane = LaneId{QStringLiteral("upper")};
        else if (which == QLatin1String("exempt"))
            limit.exempt = {{QStringLiteral("expedite")}};
        else if (which == QLatin1String("blocked"))
            limit.blockedFree = true;
        else {
            limit.selector.scope = PersonScope::OnePerson;
            limit.selector.person = ann;
        }
        history.limits = {limit};
        QTEST(loadsOf(history, "2026-03-02", "2026-03-05").first().load, "expected");
    }

    void countsEachPersonsShare()
    {
        History history = threeCards();
        const PersonId ann{QStringLiteral("ann")};
        const PersonId bob{QStringLiteral("bob")};
        history.cards[0].owning = {{ann, at("2026-03-02T09:00Z"), {}}, {bob, at("2026-03-03T09:00Z"), {}}};
        history.cards[1].owning = {{bob, at("2026-03-03T09:00Z"), {}}};
        Limit limit = limitOf("x", 2);
        limit.selector.scope = PersonScope::EachPerson;
        history.limits = {limit};
        const QList<LimitLoad> loads = loadsOf(history, "2026-03-02", "2026-03-05");
        QCOMPARE(loads.size(), 2);
        QCOMPARE(loads.at(0).person, ann);
        QCOMPARE(loads.at(0).load, (QList<int>{1, 1, 1, 0}));
        QCOMPARE(loads.at(1).person, bob);
        QCOMPARE(loads.at(1).load, (QList<int>{0, 2, 2, 1}));
        QCOMPARE(loads.at(1).daysFull, 2);
    }

    void agreesWithTheBoardAtEveryMoment()
    {
        int loaded = 0;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const CrowdedJournal made = crowdedJournal(seed, 250);
            for (qsizetype i = 5; i < made.entries.size(); i += 7) {
                const Instant moment = made.entries.at(i).at;
                const Board board = boardAt(made.entries, moment);
                // Without what was brought in later: the board did not know of it.
                const History history = historyOf(board, made.entries.first(i + 1));
                const FlowTable table = flowTable(history, moment);
                const auto loads = limitLoads(history, table, {table.asOfDay, table.asOfDay});
                QCOMPARE(difference(board, loads), QString());
                for (const LimitLoad &load : loads)
                    loaded += load.load.last();
            }
        }
        QVERIFY(loaded > 500);
    }

    void theCheckCatchesACardTooMany()
    {
        const CrowdedJournal made = crowdedJournal(3, 120);
        const Instant moment = made.entries.last().at;
        const History history = historyOf(made.board, made.entries, moment);
        const FlowTable table = flowTable(history, moment);
        auto loads = limitLoads(history, table, {table.asOfDay, table.asOfDay});
        ++loads.first().load.last();
        QVERIFY(!difference(boardAt(made.entries, moment), loads).isEmpty());
    }

    void countsChangesByKind()
    {
        History history = threeCards();
        history.facts.timeZone = QStringLiteral("Asia/Tokyo");
        const Limit two = limitOf("x", 2);
        const Limit three = limitOf("x", 3);
        Limit named = three;
        named.name = QStringLiteral("y");
        history.limitChanges = {{at("2026-03-01T14:00Z"), {}, two},      {at("2026-03-01T15:00Z"), two, three},
                                {at("2026-03-02T00:00Z"), three, named}, {at("2026-03-03T00:00Z"), named, two},
                                {at("2026-03-03T14:59Z"), two, {}},      {at("2026-03-03T15:00Z"), {}, two}};
        QCOMPARE(limitChangeCounts(history, {day("2026-03-02"), day("2026-03-03")}), (LimitChangeCounts{0, 1, 1, 1, 1}));
        QCOMPARE(limitChangeCounts(history, {day("2026-03-01"), day("2026-03-04")}), (LimitChangeCounts{2, 1, 1, 1, 1}));
        QCOMPARE(limitChangeCounts(history, {}), LimitChangeCounts());
    }

    void countsRefusalsByLimitAndTime()
    {
        const PersonId ann{QStringLiteral("ann")};
        const PersonId bob{QStringLiteral("bob")};
        const auto note = [](const char *iso, const PersonId &by, const char *limit, Rule rule = Rule::LimitFull) {
            Refusal refusal;
            refusal.at = at(iso);
            refusal.rule = rule;
            refusal.limit = limitOf(limit, 1);
            return noteOf(refusal, by);
        };
        const QList<RefusalNote> notes{note("2026-03-02T10:00Z", ann, "doing"),
                                       note("2026-03-03T10:00Z", bob, "all"),
                                       note("2026-03-03T11:00Z", ann, "all"),
                                       note("2026-03-12T11:00Z", ann, "all"),
                                       note("2026-03-03T11:00Z", ann, "all", Rule::NotReady),
                                       note("2026-03-30T11:00Z", ann, "all")};
        const auto found = limitRefusals(notes, QTimeZone::utc(), {day("2026-03-02"), day("2026-03-15")}, Step::Week);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0), (LimitRefusals{{QStringLiteral("all")}, QStringLiteral("all"), 3, 2, {2, 1}}));
        QCOMPARE(found.at(1), (LimitRefusals{{QStringLiteral("doing")}, QStringLiteral("doing"), 1, 1, {1, 0}}));
        // Noon in Greenwich is the next day in Auckland.
        QCOMPARE(limitRefusals({note("2026-03-02T12:00Z", ann, "x")}, zoneNamed(QStringLiteral("Pacific/Auckland")),
                               {day("2026-03-03"), day("2026-03-03")}, Step::Day)
                     .size(),
                 1);
    }
};

PULLEY_TEST(tst_LimitFigures)

} // namespace pulley::tst_limitfigures

#include "tst_limitfigures.moc"
