// What a change of policy would do to the cards: limits, states, figures, and what stands in the way.
#include "models/domain/consequences.h"
#include "models/domain/days.h"
#include "models/domain/finishedwindow.h"
#include "tests/support/boardtext.h"
#include "tests/support/metatypes.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_consequences {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QString ids(const QList<CardId> &cards)
{
    QStringList names;
    for (const CardId &card : cards)
        names.append(card.value);
    return names.join(QLatin1Char(' '));
}

QString wordsOf(const LimitNews &news)
{
    return text("%1%2 %3/%4 %5")
        .arg(news.name, news.person.isEmpty() ? QString() : QLatin1Char('@') + news.person.value, QString::number(news.load),
             QString::number(news.max), ids(news.cards))
        .trimmed();
}

/// "over Doing 2/1 b; held a", in the order of the fields.
QString textOf(const Board &board, const Consequences &told)
{
    QStringList parts;
    const auto add = [&parts](const char *what, const QString &words) {
        if (!words.isEmpty())
            parts.append(text(what) + QLatin1Char(' ') + words);
    };
    add("refused", told.refusal ? textOf(*told.refusal) : QString());
    add("cards", ids(told.inTheWay.cards));
    for (const LimitId &limit : told.inTheWay.limits)
        add("limit", limit.value);
    add("point", told.inTheWay.commitment ? text("commitment") : told.inTheWay.delivery ? text("delivery") : QString());
    for (const LimitNews &news : told.over)
        add("over", wordsOf(news));
    for (const LimitNews &news : told.full)
        add("full", wordsOf(news));
    for (const LimitNews &news : told.under)
        add("under", wordsOf(news));
    for (const LimitNews &news : told.lifted)
        add("lifted", wordsOf(news));
    for (const Limit &limit : told.following)
        add("follows", limit.name + QLatin1Char(' ') + QString::number(limit.selector.columns.size()));
    add("started", ids(told.started));
    add("waiting", ids(told.waiting));
    add("held", ids(told.held));
    add("leaving", ids(told.leaving));
    add("returning", ids(told.returning));
    add("refigured", ids(told.refigured));
    add("figures", told.figuresAnew ? text("anew") : QString());
    Q_UNUSED(board)
    return parts.join(text("; "));
}

Action limited(const Board &board, const char *id, int max, const std::function<void(Limit &)> &more = {})
{
    const Limit *known = findLimit(board, {text(id)});
    Limit limit = known ? *known : Limit{};
    limit.id = {text(id)};
    limit.name = text(id);
    limit.max = max;
    if (more)
        more(limit);
    return SetLimit{limit, {}};
}

Action columnAs(const Board &board, const char *id, const std::function<void(Column &)> &change, std::optional<int> index = {})
{
    const Column *known = findColumn(board, ColumnId{text(id)});
    Column column = known ? *known : Column{{text(id)}, text(id), ColumnKind::Active, false, false, {}};
    change(column);
    return SetColumn{column, index};
}

Action facts(const Board &board, const std::function<void(BoardFacts &)> &change)
{
    EditBoard edit{board.facts};
    change(edit.facts);
    return edit;
}

} // namespace

class ConsequencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofLimits_data();
    void ofLimits() { check(); }
    void ofLimitsOnSome_data();
    void ofLimitsOnSome() { check(); }
    void ofColumns_data();
    void ofColumns() { check(); }
    void ofPoints_data();
    void ofPoints() { check(); }
    void ofRemoving_data();
    void ofRemoving() { check(); }
    void aTimeZoneMovesCardsToOtherDays();
    void finishedCardsLeaveAfterSomeDays();
    void asksOnlyAboutWhatSurprises_data();
    void asksOnlyAboutWhatSurprises();
    void changesNothingItself();

private:
    static void columns()
    {
        QTest::addColumn<QString>("board");
        QTest::addColumn<ActionOn>("change");
        QTest::addColumn<QString>("told");
    }
    static void row(const char *name, const char *board, const ActionOn &change, const char *told)
    {
        QTest::newRow(name) << text(board) << change << text(told);
    }
    static void check()
    {
        QFETCH(const QString, board);
        QFETCH(const ActionOn, change);
        QFETCH(const QString, told);
        const Board before = boardFromText(board);
        QCOMPARE(textOf(before, consequencesOf(before, change(before), start(600))), told);
    }
};

void ConsequencesTest::ofLimits_data()
{
    columns();
    row(
        "raised: nothing", "Ready: a | Doing(2): b | Done:", [](const Board &b) { return limited(b, "Doing", 4); }, "");
    row(
        "lowered with room left: nothing", "Ready: a | Doing(4): b | Done:", [](const Board &b) { return limited(b, "Doing", 2); },
        "");
    row(
        "lowered to the load: full, and nothing more is pulled",
        "Ready: a | Doing(4): b c | Done:", [](const Board &b) { return limited(b, "Doing", 2); }, "full Doing 2/2 b c; held a");
    row(
        "lowered below: over by the last to come",
        "Ready: a | Doing(4): b c d | Done:", [](const Board &b) { return limited(b, "Doing", 1); }, "over Doing 3/1 c d; held a");
    row(
        "over already and lowered further",
        "Ready: | Doing(1): b c d | Done:", [](const Board &b) { return limited(b, "Doing", 1); }, "");
    row(
        "over already and raised", "Ready: a | Doing(1): b c d | Done:", [](const Board &b) { return limited(b, "Doing", 2); }, "");
    row(
        "full already: told once",
        "Ready: a | Doing(2): b c | Done:", [](const Board &b) { return limited(b, "Doing", 2, [](Limit &l) { l.min = 1; }); }, "");
    row(
        "a new limit that is full at once", "Ready: a | Doing: b c | Done:",
        [](const Board &b) { return limited(b, "New", 2, [](Limit &l) { l.selector.columns = {{text("Doing")}}; }); },
        "full New 2/2 b c; held a");
    row(
        "below a new minimum",
        "Ready: | Doing(3): a | Done:", [](const Board &b) { return limited(b, "Doing", 3, [](Limit &l) { l.min = 2; }); },
        "under Doing 1/3 a");
    row(
        "a minimum over the maximum",
        "Ready: | Doing(3): a | Done:", [](const Board &b) { return limited(b, "Doing", 3, [](Limit &l) { l.min = 4; }); },
        "refused BadLimit Doing");
}

void ConsequencesTest::ofLimitsOnSome_data()
{
    columns();
    row(
        "each person: whose", "Ready: a | Doing: b@ann c@ann d@bob | Done:",
        [](const Board &b) { return limited(b, "each", 1, [](Limit &l) { l.selector.scope = PersonScope::EachPerson; }); },
        "over each@ann 2/1 c; full each@bob 1/1 d");
    row(
        "one person", "Ready: | Doing: b@ann c@bob | Done:",
        [](const Board &b) {
            return limited(b, "ann's", 1, [](Limit &l) {
                l.selector.scope = PersonScope::OnePerson;
                l.selector.person = {text("ann")};
            });
        },
        "full ann's 1/1 b");
    row(
        "a type", "Ready: a~toil | Doing: b~toil c~toil d~change | Done:",
        [](const Board &b) { return limited(b, "toil", 1, [](Limit &l) { l.selector.type = TypeId{text("toil")}; }); },
        "over toil 2/1 c; held a");
    row(
        "no class exempt any more", "Ready: | Doing(1): a b#expedite | Done:",
        [](const Board &b) { return limited(b, "Doing", 1, [](Limit &l) { l.exempt = {}; }); }, "");
    row(
        "a class exempt, full before and after", "Ready: x#expedite | Doing(2): a b#expedite | Done:",
        [](const Board &b) { return limited(b, "Doing", 1, [](Limit &l) { l.exempt = {{text("expedite")}}; }); }, "");
    row(
        "a class exempt, and no more slots", "Ready: x#expedite | Doing(3): a b#expedite | Done:",
        [](const Board &b) { return limited(b, "Doing", 1, [](Limit &l) { l.exempt = {{text("expedite")}}; }); },
        "full Doing 1/1 a");
}

void ConsequencesTest::ofColumns_data()
{
    columns();
    const auto named = [](const char *name) { return [name](Column &c) { c.name = text(name); }; };
    row(
        "renamed", "Ready: a | Doing(1): b | Done:", [=](const Board &b) { return columnAs(b, "Doing", named("Work")); }, "");
    row(
        "renamed like another", "Ready: a | Doing: b | Done:", [=](const Board &b) { return columnAs(b, "Doing", named("ready")); },
        "refused NameTaken ready");
    row(
        "a span takes in what is put between",
        "Ready: | A+B(4): a | b | C: | Done:", [=](const Board &b) { return columnAs(b, "C", named("C"), 2); }, "follows A+B 3");
    row(
        "moved before the commitment point: its cards wait",
        "Ready: | Doing: a | Check: b | Done:", [=](const Board &b) { return columnAs(b, "Check", named("Check"), 1); },
        "waiting b");
    row(
        "joined halves with a card ready",
        "Ready: | Doing: a / b | Done:", [](const Board &b) { return columnAs(b, "Doing", [](Column &c) { c.split = false; }); },
        "refused ColumnInUse Doing; cards b");
    row(
        "finished by kind", "Ready: | Doing: | Check: a b | Done:",
        [](const Board &b) { return columnAs(b, "Check", [](Column &c) { c.kind = ColumnKind::Done; }); },
        "refused ColumnInUse Check; cards a b");
    row(
        "a full column put in the way",
        "Ready: a | Doing: | Check(1): b | Done:", [=](const Board &b) { return columnAs(b, "Check", named("Check"), 1); },
        "waiting b; held a");
}

void ConsequencesTest::ofPoints_data()
{
    columns();
    const auto commitTo = [](const char *column) {
        return [column](const Board &b) { return facts(b, [column](BoardFacts &f) { f.commitment = {text(column)}; }); };
    };
    row("work starts later: cards wait again", "Ready: a | Doing: b c | Check: d | Done: e", commitTo("Check"),
        "waiting b c; figures anew");
    row("work starts earlier: cards are started", "Ready: a b | Doing: c | Done:", commitTo("Ready"), "started a b; figures anew");
    row(
        "started into a full limit", "Ready: a b | Doing: c | Done:",
        [=](const Board &b) {
            Board other = b;
            other.limits.append(Limit{{text("all")}, text("all"), {}, 1, 0, {}, false});
            return commitTo("Ready")(other);
        },
        "started a b; figures anew");
    row("nowhere", "Ready: a | Doing: b | Done:", commitTo("x"), "refused BadBoard commitment");
    row(
        "finished behind another done column", "Ready: a | Doing: b | =Done: c | =Kept: d",
        [](const Board &b) { return facts(b, [](BoardFacts &f) { f.delivery = {text("Kept")}; }); }, "figures anew");
    row(
        "the name only", "Ready: a | Doing: b | Done: c",
        [](const Board &b) { return facts(b, [](BoardFacts &f) { f.name = text("Else"); }); }, "");
}

void ConsequencesTest::ofRemoving_data()
{
    columns();
    row(
        "an empty column", "Ready: a | Doing: b | Check: | Done:", [](const Board &) { return RemoveColumn{{text("Check")}}; }, "");
    row(
        "a column with cards and a limit",
        "Ready: a b | Doing: c | Check(2): d | Done:", [](const Board &) { return RemoveColumn{{text("Check")}}; },
        "refused ColumnInUse Check; cards d; limit Check");
    row(
        "where work starts", "Ready: | Doing: | Done:", [](const Board &) { return RemoveColumn{{text("Doing")}}; },
        "refused ColumnInUse Doing; point commitment");
    row(
        "where it is finished", "Ready: | Doing: | Done: a", [](const Board &) { return RemoveColumn{{text("Done")}}; },
        "refused ColumnInUse Done; cards a; point delivery");
    row(
        "a lane", "Ready: a^upper | Doing: b | Done:", [](const Board &) { return RemoveLane{{text("upper")}}; },
        "refused ItemInUse Upper; cards a");
    row(
        "a class", "Ready: a#expedite | Doing: b | Done:", [](const Board &) { return RemoveClass{{text("expedite")}}; },
        "refused ItemInUse Expedite; cards a");
    row(
        "a type", "Ready: | Doing: b~toil | Done: c~toil", [](const Board &) { return RemoveType{{text("toil")}}; },
        "refused ItemInUse Toil; cards b c");
    row(
        "a person", "Ready: | Doing: b@ann | Done: c@ann@bob", [](const Board &) { return RemovePerson{{text("bob")}}; },
        "refused ItemInUse Bob; cards c");
    row(
        "a limit with room", "Ready: | Doing(2): b | Done:", [](const Board &) { return RemoveLimit{{text("Doing")}}; }, "");
    row(
        "a limit that is full", "Ready: a | Doing(1): b | Done:", [](const Board &) { return RemoveLimit{{text("Doing")}}; },
        "lifted Doing 1/1 b");
}

void ConsequencesTest::aTimeZoneMovesCardsToOtherDays()
{
    // From 09:00 on, a minute apart: in Tokyo all on one day; five hours west of UTC the start is still on it; at +15:00 no longer.
    Board board = boardFromText(text("Ready: | Doing: a | Done: b"));
    Card &finished = board.cards[cardId(text("b"))];
    for (Arrival &arrival : finished.standing.arrivals)
        arrival.at = arrival.column == ColumnId{text("Done")} ? start(60) : start(0);
    finished.standing.arrivals = {{{text("Doing")}, start(0)}, {{text("Done")}, start(60 * 7)}};
    const auto zone = [&](const char *name) {
        return consequencesOf(board, facts(board, [&](BoardFacts &f) { f.timeZone = text(name); }), start(60 * 7));
    };
    QCOMPARE(textOf(board, zone("UTC")), QString());
    QCOMPARE(textOf(board, zone("UTC-03:00")), text("figures anew"));
    QCOMPARE(textOf(board, zone("Asia/Tokyo")), text("refigured a b; figures anew"));
    QCOMPARE(textOf(board, zone("Nowhere/Atlantis")), text("refused BadBoard time zone"));
}

void ConsequencesTest::finishedCardsLeaveAfterSomeDays()
{
    Board board = boardFromText(text("Ready: | Doing: a | Done: b c d"));
    const auto finish = [&board](const char *name, int day) {
        board.cards[cardId(text(name))].standing.arrivals = {{{text("Done")}, start(day * 24 * 60)}};
    };
    finish("b", 0);
    finish("c", 6);
    finish("d", 7);
    const Instant now = start(14 * 24 * 60);
    const auto days = [&](int count) { return facts(board, [count](BoardFacts &f) { f.finishedDays = count; }); };
    QCOMPARE(textOf(board, consequencesOf(board, days(7), now)), text("leaving b c"));
    QCOMPARE(textOf(board, consequencesOf(board, days(8), now)), text("leaving b"));
    QCOMPARE(textOf(board, consequencesOf(board, days(14), now)), QString());
    QCOMPARE(textOf(board, consequencesOf(board, days(-1), now)), text("refused BadBoard finished days"));
    board.facts.finishedDays = 7;
    const FinishedWindow window = finishedWindow(board, now, zoneOf(board));
    QVERIFY(!shows(window, board, *findCard(board, cardId(text("c")))));
    QVERIFY(shows(window, board, *findCard(board, cardId(text("d")))));
    QVERIFY(shows(window, board, *findCard(board, cardId(text("a")))));
    QCOMPARE(textOf(board, consequencesOf(board, days(0), now)), text("returning b c"));
}

void ConsequencesTest::asksOnlyAboutWhatSurprises_data()
{
    QTest::addColumn<Consequences>("told");
    QTest::addColumn<bool>("asks");
    const QList<CardId> one{cardId(text("a"))};
    const LimitNews news{{text("l")}, text("l"), {}, 1, 1, 0, one};
    QTest::newRow("nothing") << Consequences{} << false;
    QTest::newRow("over: nothing is thrown out") << Consequences{.over = {news}} << false;
    QTest::newRow("full") << Consequences{.full = {news}} << false;
    QTest::newRow("held") << Consequences{.held = one} << false;
    QTest::newRow("figures of nothing") << Consequences{.figuresAnew = true} << false;
    QTest::newRow("returning") << Consequences{.returning = one} << false;
    QTest::newRow("lifted") << Consequences{.lifted = {news}} << true;
    QTest::newRow("started") << Consequences{.started = one} << true;
    QTest::newRow("waiting") << Consequences{.waiting = one} << true;
    QTest::newRow("leaving") << Consequences{.leaving = one} << true;
    QTest::newRow("refigured") << Consequences{.refigured = one} << true;
}

void ConsequencesTest::asksOnlyAboutWhatSurprises()
{
    QFETCH(const Consequences, told);
    QFETCH(const bool, asks);
    QCOMPARE(wantsConsent(told), asks);
    QCOMPARE(isHarmless(told), told == Consequences{});
}

void ConsequencesTest::changesNothingItself()
{
    const Board board = boardFromText(text("Ready: a | Doing(4): b c d | Done: e"));
    const Board copy = board;
    consequencesOf(board, limited(board, "Doing", 1), start(600));
    QCOMPARE(board, copy);
}

PULLEY_TEST(ConsequencesTest)

} // namespace pulley::tst_consequences

#include "tst_consequences.moc"
