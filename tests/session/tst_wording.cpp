// Sentences: every rule and every fault has one, and what people type comes through as it is.
#include "models/session/templates.h"
#include "models/session/wording.h"
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_wording {

using namespace std::chrono_literals;

class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsDurations_data();
    void tellsDurations();
    void namesTheHoldersOfAFullLimit();
    void tellsWhoseSlotsArePersonal();
    void tellsOfRoomForSomeButNotForAll();
    void namesTheCardThatIsOpenUnderAKey();
    void namesTheDoneColumnThatNothingGetsPast();
    void namesThePartThatMakesNoWorkflow();
    void everyRuleHasASentence();
    void everyFaultSaysWhatWasKeptAndWhatToDo();
    void keepsWhatPeopleTyped_data();
    void keepsWhatPeopleTyped();
    void tellsChanges_data();
    void tellsChanges();
    void headsUndoWithWhatAPersonDid();
    void offersHelp();
};

void TestWording::tellsDurations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << qint64(0) << "less than a minute";
    QTest::newRow("a clock set back") << qint64(-500) << "less than a minute";
    QTest::newRow("one minute") << qint64(60) << "1 minute";
    QTest::newRow("minutes") << qint64(59 * 60) << "59 minutes";
    QTest::newRow("one hour") << qint64(3600) << "1 hour";
    QTest::newRow("hours") << qint64(3 * 3600 + 1) << "3 hours";
    QTest::newRow("one day") << qint64(86400) << "1 day";
    QTest::newRow("days") << qint64(6 * 86400 + 5000) << "6 days";
}

void TestWording::tellsDurations()
{
    QFETCH(qint64, seconds);
    QTEST(duration(start(), start() + std::chrono::seconds(seconds)), "words");
}

static Refusal fullDoing()
{
    Refusal refusal;
    refusal.rule = Rule::LimitFull;
    refusal.at = start();
    refusal.limit.name = QStringLiteral("Doing");
    refusal.load = 3;
    refusal.max = 3;
    refusal.holders = {{CardId{QStringLiteral("x")}, 41, {}, {}, start() - 6 * 24h, false},
                       {CardId{QStringLiteral("y")}, 39, {}, {}, start() - 4 * 24h, true},
                       {CardId{QStringLiteral("z")}, 44, {}, {}, start() - 24h, false}};
    refusal.soonest = CardId{QStringLiteral("x")};
    return refusal;
}

void TestWording::namesTheHoldersOfAFullLimit()
{
    QCOMPARE(sentence(emptyBoard(), fullDoing()),
             QStringLiteral("Doing is full (3/3): OPS-41 6 days, OPS-39 4 days (blocked), OPS-44 1 day. "
                            "Help finish OPS-41, or unblock OPS-39."));
    Refusal many = fullDoing();
    for (int i = 0; i < 4; ++i)
        many.holders.append(many.holders.last());
    QVERIFY(sentence(emptyBoard(), many).contains(QStringLiteral("OPS-44 1 day and 2 more. Help")));
}

void TestWording::tellsWhoseSlotsArePersonal()
{
    Refusal refusal = fullDoing();
    refusal.limit.name = QStringLiteral("Personal");
    refusal.person = PersonId{QStringLiteral("ann")};
    QVERIFY(sentence(emptyBoard(), refusal).startsWith(QStringLiteral("Personal is full for Ann (3/3): OPS-41 6 days")));
}

void TestWording::tellsOfRoomForSomeButNotForAll()
{
    Refusal refusal = fullDoing();
    refusal.holders = {};
    refusal.load = 0;
    refusal.coming = 5;
    const QString some = QStringLiteral("Doing has room for 3 more%1 (0/3), and 5 cards would come in at once. "
                                        "Nothing was changed; bring fewer.");
    QCOMPARE(sentence(emptyBoard(), refusal), some.arg(QString()));
    refusal.person = PersonId{QStringLiteral("ann")};
    QCOMPARE(sentence(emptyBoard(), refusal), some.arg(QStringLiteral(" for Ann")));
    refusal = fullDoing();
    refusal.coming = 5;
    QVERIFY(sentence(emptyBoard(), refusal).startsWith(QStringLiteral("Doing is full (3/3)")));
}

void TestWording::namesTheCardThatIsOpenUnderAKey()
{
    Board board = boardFromText(QStringLiteral("Ready: a | Doing: | Done:"));
    board.cards[cardId(QStringLiteral("a"))].dedupKey = QStringLiteral("disk");
    Refusal refusal;
    refusal.rule = Rule::CardExists;
    refusal.subject = QStringLiteral("disk");
    QCOMPARE(sentence(board, refusal),
             QStringLiteral("OPS-1 is open under the same key (disk). Nothing was changed; work on that one."));
}

void TestWording::namesTheDoneColumnThatNothingGetsPast()
{
    Refusal refusal;
    refusal.rule = Rule::BadBoard;
    refusal.column = ColumnId{QStringLiteral("c7")};
    refusal.subject = QStringLiteral("Accepted");
    QVERIFY(sentence(emptyBoard(), refusal).startsWith(QStringLiteral("Accepted is a done column before the delivery point:")));
}

void TestWording::namesThePartThatMakesNoWorkflow()
{
    Board board = boardFromText(QStringLiteral("Ready: a | Doing: b | Done:"));
    EditBoard edit{board.facts};
    edit.facts.timeZone = QStringLiteral("Nowhere/Atlantis");
    const auto refused = decide(board, asked(edit), start(600));
    QVERIFY(!refused);
    QCOMPARE(sentence(board, refused.error()), QStringLiteral("This makes no workflow (its time zone). Nothing was changed."));
}

void TestWording::everyRuleHasASentence()
{
    QSet<QString> seen;
    for (int rule = 0; rule <= int(Rule::BadBoard); ++rule) {
        Refusal refusal;
        refusal.rule = Rule(rule);
        refusal.subject = QStringLiteral("S");
        const QString words = sentence(emptyBoard(), refusal);
        QVERIFY2(words.endsWith(QLatin1Char('.')) && !words.contains(QLatin1Char('%')), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("A rule of the board says no")), qPrintable(QString::number(rule)));
        QVERIFY2(!seen.contains(words), qPrintable(words));
        seen.insert(words);
    }
}

void TestWording::everyFaultSaysWhatWasKeptAndWhatToDo()
{
    for (int fault = 0; fault <= int(StoreFault::Unexpected); ++fault) {
        const QString words = sentence(StoreError{StoreFault(fault), QStringLiteral("/srv/%1/ops.db"), QStringLiteral("errno %2")});
        QVERIFY2(words.contains(QStringLiteral("/srv/%1/ops.db")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("errno %2")), qPrintable(words));
        QVERIFY2(words.size() > 40, qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("keychain")), "there is none that Pulley asks");
    }
    const QString denied = sentence(StoreError{StoreFault::Denied, QStringLiteral("service=ops"), {}});
    QVERIFY2(denied.contains(QStringLiteral("~/.pgpass")), qPrintable(denied));
}

void TestWording::keepsWhatPeopleTyped_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &title, const QString &shown) { QTest::newRow(name) << title << shown; };
    row("place markers", QStringLiteral("%1 %2 %n %L9"), QStringLiteral("%1 %2 %n %L9"));
    row("markup", QStringLiteral("<b>&amp;</b>"), QStringLiteral("<b>&amp;</b>"));
    row("line breaks", QStringLiteral("a\n\tb"), QStringLiteral("a b"));
    row("terminal codes", QStringLiteral("a\x1b[31mb"), QStringLiteral("a\uFFFD[31mb"));
    row("right to left override", QStringLiteral("a\u202Eb"), QStringLiteral("a\uFFFDb"));
    row("a million letters", QString(1000000, QLatin1Char('x')), QString(59, QLatin1Char('x')) + QChar(0x2026));
}

void TestWording::keepsWhatPeopleTyped()
{
    QFETCH(QString, title);
    CardAdded added;
    added.card.number = 7;
    added.card.facts.title = title;
    const Board board = boardFromText(QStringLiteral("%2: | Done:"));
    added.card.standing.column = board.columns.first().id;
    QFETCH(QString, shown);
    QCOMPARE(sentence(board, Change(added)), QStringLiteral("added OPS-7 to %2: ") + shown);
}

void TestWording::tellsChanges_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("heading");
    QTest::newRow("pull") << "pull"
                          << "pulled OPS-1 from Ready into Doing"
                          << "pull OPS-1 into Doing";
    QTest::newRow("block") << "block"
                           << "blocked OPS-1: no \"%1\""
                           << "block OPS-1";
    QTest::newRow("join") << "join"
                          << "Bob took on OPS-1"
                          << "join OPS-1";
    QTest::newRow("edit") << "edit"
                          << "edited OPS-1: title, tags"
                          << "edit OPS-1";
    QTest::newRow("limit") << "limit"
                           << "changed the limit Doing from 1 to 2"
                           << "change the limit Doing from 1 to 2";
}

void TestWording::tellsChanges()
{
    const Board board = boardFromText(QStringLiteral("Ready: a | Doing(1): | Done:"));
    const CardId card = cardId(QStringLiteral("a"));
    Limit two = board.limits.first();
    two.max = 2;
    CardPatch patch;
    patch.title = QStringLiteral("t");
    patch.tags = QStringList{QStringLiteral("u")};
    Standing doing;
    doing.column = board.columns.at(1).id;
    const QHash<QString, Change> changes{
        {QStringLiteral("pull"), CardMoved{card, MoveKind::Pulled, findCard(board, card)->standing, doing, {}}},
        {QStringLiteral("block"), CardBlocked{card, {QStringLiteral("no \"%1\""), {}, {}}}},
        {QStringLiteral("join"), CardJoined{card, PersonId{QStringLiteral("bob")}}},
        {QStringLiteral("edit"), CardEdited{card, patch, patch}},
        {QStringLiteral("limit"), LimitAltered{Placed<Limit>{0, board.limits.first()}, Placed<Limit>{0, two}}},
    };
    QFETCH(QString, what);
    QTEST(sentence(board, changes.value(what)), "words");
    QTEST(label(board, {changes.value(what)}), "heading");
}

void TestWording::headsUndoWithWhatAPersonDid()
{
    const Board board = boardFromText(QStringLiteral("Ready: a | Doing(1): | Done:"));
    const CardId card = cardId(QStringLiteral("a"));
    Standing doing;
    doing.column = board.columns.at(1).id;
    const QList<Change> changes{PersonAltered{std::nullopt, Placed<Person>{0, {PersonId{QStringLiteral("x")}, {}, {}}}},
                                CardJoined{card, PersonId{QStringLiteral("x")}}, CardMoved{card, MoveKind::Pulled, {}, doing, {}}};
    QCOMPARE(label(board, changes), QStringLiteral("pull OPS-1 into Doing"));
    QCOMPARE(label(board, {}), QString());
}

void TestWording::offersHelp()
{
    const Board board = boardFromText(QStringLiteral("Ready: | Doing: a@me b@ann@me c | Done:"));
    const PersonId me{QStringLiteral("me")};
    const auto offered = [&](HelpKind kind, const char *card) {
        return offer(board, {kind, cardId(QString::fromLatin1(card)), {}, start(0)}, me, start(2 * 24 * 60));
    };
    QCOMPARE(offered(HelpKind::Unblock, "a"), QStringLiteral("Unblock OPS-1 (2 days)"));
    QCOMPARE(offered(HelpKind::Finish, "a"), QStringLiteral("Finish OPS-1 (2 days)"));
    QCOMPARE(offer(board, {HelpKind::Finish, cardId(QStringLiteral("b")), {}, start(0)}, {}, start(60)),
             QStringLiteral("Help Ann, Me finish OPS-2 (1 hour)"));
    QCOMPARE(offered(HelpKind::Finish, "c"), QStringLiteral("Help finish OPS-3 (2 days)"));
    QCOMPARE(offered(HelpKind::Review, "c"), QStringLiteral("Review OPS-3 (ready for 2 days)"));
    QCOMPARE(offered(HelpKind::Review, "z"), QString());
}

PULLEY_TEST(TestWording)

} // namespace pulley::tst_wording

#include "tst_wording.moc"
