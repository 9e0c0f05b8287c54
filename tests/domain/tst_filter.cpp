// The filter language: what each term finds on a board, what isn't understood and where, and that ten thousand cards are quick.
#include "models/domain/cardfilter.h"
#include "models/domain/days.h"
#include "models/domain/filterwords.h"
#include "tests/domain/filtercases.h"
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <algorithm>

namespace pulley::tst_filter {

namespace {

constexpr int day = 24 * 60;

/// Ids of the cards that pass, sorted.
QString found(const QString &text, const Board &board, Instant now = start(), const char *me = "ann")
{
    const CardFilter filter(parseFilter(text), board, PersonId{QLatin1String(me)}, now, zoneOf(board));
    QStringList ids;
    for (const Card &card : board.cards) {
        if (filter.matches(board, card, cardText(board, card)))
            ids.append(card.id.value);
    }
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

/// Cards a to f: see the lines.
Board sample()
{
    Board board = boardFromText(
        QStringLiteral("Ready: a@ann~toil b#expedite^upper | Doing(4): c@bob~incident! d@ann@bob / e | Done: f@ann~toil"));
    board.people = {{PersonId{QStringLiteral("ann")}, QStringLiteral("Ann Smith"), {}},
                    {PersonId{QStringLiteral("bob")}, QStringLiteral("Bob"), QStringLiteral("BX")},
                    {PersonId{QStringLiteral("aiko")}, QString::fromUtf8("佐藤 愛子"), {}}};
    const auto card = [&](const char *id) -> Card & { return board.cards[cardId(QLatin1String(id))]; };
    card("a").facts.title = QStringLiteral("Rotate the TLS certificates");
    card("a").facts.description = QStringLiteral("Before the\ncampaign *starts*");
    card("a").facts.tags = {QStringLiteral("TLS"), QStringLiteral("web")};
    card("b").facts.title = QString::fromUtf8("バッチのイメージ縮小");
    card("b").facts.tags = {QStringLiteral("db-prod")};
    card("b").facts.checklist = {{QStringLiteral("measure first"), false}};
    card("c").facts.title = QString::fromUtf8("Ｆａｒｇａｔｅ が落ちる: ﾄﾞﾚｲﾝ");
    card("c").blocked = Blocking{QStringLiteral("waits for the provider"), {}, start(-3 * day)};
    card("d").facts.title = QStringLiteral("Straße 100%");
    card("d").facts.tags = {QStringLiteral("db")};
    card("d").facts.links = {QStringLiteral("https://example.org")};
    card("d").facts.due = QDate(2026, 3, 4);
    card("e").facts.title = QStringLiteral("blocked ports: review");
    card("e").facts.due = QDate(2026, 3, 1);
    card("e").comments = {{CommentId{QStringLiteral("1")}, {}, start(), {}, QStringLiteral("The **firewall** is not ours")}};
    card("b").facts.relations = {{RelationKind::Blocks, cardId(QStringLiteral("a")), 1}};
    card("f").facts.due = QDate(2026, 2, 1);
    const auto startedAgo = [&](const char *id, int days) {
        card(id).standing.arrivals = {{ColumnId{QStringLiteral("Doing")}, start(-days * day)}};
    };
    startedAgo("c", 9);
    startedAgo("d", 4);
    startedAgo("e", 0);
    return board;
}

} // namespace

class FilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsCards_data();
    void findsCards();
    void tellsWhatItDoesNotUnderstand_data();
    void tellsWhatItDoesNotUnderstand();
    void namesThatNobodyHasAreToldAndLeftOut();
    void countsAgeAsTheBoardDoes_data();
    void countsAgeAsTheBoardDoes();
    void meIsWhoAsks();
    void everyWordIsUnderstoodInBothLanguages();
    void valuesAreQuotedWhereTheyMustBe();
    void neverFailsOnAnyText();
    void textsAreKeptUntilForgotten();
    void looksThroughTenThousandCards();
};

void FilterTest::findsCards_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("cards");
    const auto row = [](const char *filter, const char *cards) {
        QTest::newRow(*filter ? filter : "nothing typed") << QString::fromUtf8(filter) << QString::fromLatin1(cards);
    };
    for (const FilterCase &each : filterCases)
        row(each.filter, each.cards);
}

void FilterTest::findsCards()
{
    QFETCH(QString, filter);
    QFETCH(QString, cards);
    QCOMPARE(found(filter, sample()), cards);
}

void FilterTest::tellsWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *filter, FilterTrouble trouble, const char *typed) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << static_cast<int>(trouble) << QString::fromUtf8(typed);
    };
    row("tls Ownr:me", FilterTrouble::UnknownKey, "Ownr");
    row("-ownr:me", FilterTrouble::UnknownKey, "ownr");
    row("has:x", FilterTrouble::UnknownValue, "x");
    row("is:nice tls", FilterTrouble::UnknownValue, "nice");
    row("age>old", FilterTrouble::NoNumber, "old");
    row("age>5h", FilterTrouble::NoNumber, "5h");
    row("age>99999999999", FilterTrouble::NoNumber, "99999999999");
    row("blocked:yes", FilterTrouble::NoNumber, "yes");
    row("due<soon", FilterTrouble::NoDate, "soon");
    row("due:2026-02-30", FilterTrouble::NoDate, "2026-02-30");
    row("owner>me", FilterTrouble::NotComparable, "owner");
    row("日数＞ふるい", FilterTrouble::NoNumber, "ふるい");
}

void FilterTest::tellsWhatItDoesNotUnderstand()
{
    QFETCH(QString, filter);
    QFETCH(int, trouble);
    QFETCH(QString, typed);
    const QList<FilterProblem> problems = parseFilter(filter).problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(static_cast<int>(problems.first().what), trouble);
    QCOMPARE(problems.first().typed, typed);
    QCOMPARE(filter.mid(problems.first().position, problems.first().length), typed);
}

void FilterTest::namesThatNobodyHasAreToldAndLeftOut()
{
    const Board board = sample();
    const CardFilter filter(parseFilter(QStringLiteral("tls owner:Zed,me")), board, PersonId{QStringLiteral("ann")}, start(),
                            zoneOf(board));
    QCOMPARE(filter.problems().size(), 1);
    QCOMPARE(filter.problems().first(), (FilterProblem{FilterTrouble::NoSuchName, 10, 3, QStringLiteral("Zed")}));
    QCOMPARE(found(QStringLiteral("tls owner:Zed,me"), board), QStringLiteral("a"));
    QCOMPARE(found(QStringLiteral("owner:Zed"), board), QStringLiteral("a b c d e f"));
    // Somebody who owns a card without being on the list is known.
    Board other = board;
    other.cards[cardId(QStringLiteral("b"))].owners = {PersonId{QStringLiteral("zed")}};
    QCOMPARE(found(QStringLiteral("owner:Zed"), other), QStringLiteral("b"));
}

void FilterTest::countsAgeAsTheBoardDoes_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"UTC", "Asia/Tokyo", "America/New_York", "Pacific/Apia", "UTC+09:30"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void FilterTest::countsAgeAsTheBoardDoes()
{
    QFETCH(QString, zone);
    Board board = boardFromText(QStringLiteral("Ready: | Doing: a | Done:"));
    board.facts.timeZone = zone;
    Card &card = board.cards[cardId(QStringLiteral("a"))];
    // Across the change to summer time in New York, which is on March 8th.
    for (int hour = -14 * 24; hour <= 2; ++hour) {
        const Instant now = start(8 * day);
        const Instant started = start(8 * day + hour * 60);
        card.standing.arrivals = {{ColumnId{QStringLiteral("Doing")}, started}};
        const int age = daysBetween(started, now, zoneOf(board));
        for (int days = 0; days < 17; ++days) {
            const auto finds = [&](const char *sign) {
                return !found(QStringLiteral("age%1%2").arg(QLatin1String(sign)).arg(days), board, now).isEmpty();
            };
            const QByteArray where =
                QByteArray::number(hour) + " h: " + QByteArray::number(age) + " and " + QByteArray::number(days);
            QVERIFY2(finds(">") == (age > days) && finds(">=") == (age >= days) && finds("<") == (age < days)
                         && finds("<=") == (age <= days) && finds("=") == (age == days),
                     where.constData());
        }
    }
}

void FilterTest::meIsWhoAsks()
{
    QCOMPARE(found(QStringLiteral("owner:me"), sample(), start(), "bob"), QStringLiteral("c d"));
    // Somebody who is new here owns nothing, and that is no mistake.
    const Board board = sample();
    const CardFilter filter(parseFilter(QStringLiteral("owner:me")), board, PersonId{QStringLiteral("new")}, start(),
                            zoneOf(board));
    QVERIFY(filter.problems().isEmpty());
    QCOMPARE(found(QStringLiteral("owner:me"), board, start(), "new"), QString());
}

void FilterTest::everyWordIsUnderstoodInBothLanguages()
{
    QSet<QString> taken;
    for (const FilterKey key : allFilterKeys()) {
        QVERIFY(filterKeyNames(key).size() >= 2);
        for (const QString &name : filterKeyNames(key)) {
            QCOMPARE(filterKey(foldedForSearch(name)), std::optional(key));
            QVERIFY2(!taken.contains(name), qPrintable(name));
            taken.insert(name);
        }
    }
    for (const HasPart part : allHasParts()) {
        for (const QString &name : hasPartNames(part))
            QCOMPARE(parseFilter(QStringLiteral("has:") + name).terms.value(0).what, FilterWhat(HasParts{{part}}));
    }
    for (const CardIs state : allCardStates()) {
        for (const QString &name : cardStateNames(state))
            QCOMPARE(parseFilter(name).terms.value(0).what, FilterWhat(IsOneOf{{state}}));
    }
}

void FilterTest::valuesAreQuotedWhereTheyMustBe()
{
    QCOMPARE(filterValue(QStringLiteral("toil")), QStringLiteral("toil"));
    QCOMPARE(filterValue(QStringLiteral("Ann  Smith")), QStringLiteral("\"Ann Smith\""));
    QCOMPARE(filterValue(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
    QCOMPARE(filterValue(QStringLiteral("5\" disk")), QStringLiteral("\"5 disk\""));
    QCOMPARE(filterValue(QString::fromUtf8("佐藤　愛子")), QString::fromUtf8("\"佐藤 愛子\""));
}

void FilterTest::neverFailsOnAnyText()
{
    const QStringList bits{QStringLiteral("owner"),   QStringLiteral(":"),    QStringLiteral("\""), QStringLiteral(","),
                           QStringLiteral(" "),       QStringLiteral("-"),    QStringLiteral(">="), QStringLiteral("age"),
                           QString::fromUtf8("担当"), QString::fromUtf8("：")};
    const Board board = sample();
    quint32 seed = 1;
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int length = i % 9; length >= 0; --length) {
            seed = seed * 1664525u + 1013904223u;
            text += bits.at(static_cast<int>((seed >> 16) % static_cast<quint32>(bits.size())));
        }
        const Filter filter = parseFilter(text);
        for (const FilterProblem &problem : filter.problems)
            QCOMPARE(text.mid(problem.position, problem.length), problem.typed);
        found(text, board);
    }
}

void FilterTest::textsAreKeptUntilForgotten()
{
    Board board = sample();
    const CardId id = cardId(QStringLiteral("a"));
    CardTexts texts;
    QVERIFY(texts.of(board, board.cards[id]).text.contains(QLatin1String("rotate")));
    board.cards[id].facts.title = QStringLiteral("Another");
    QVERIFY(texts.of(board, board.cards[id]).text.contains(QLatin1String("rotate")));
    texts.forget(id);
    QVERIFY(texts.of(board, board.cards[id]).text.contains(QLatin1String("another")));
}

void FilterTest::looksThroughTenThousandCards()
{
    Board board = sample();
    board.facts.timeZone = QStringLiteral("Asia/Tokyo");
    for (int i = 0; i < 10'000; ++i) {
        Card card = board.cards[cardId(i % 2 ? QStringLiteral("c") : QStringLiteral("d"))];
        card.id = CardId{QString::number(i)};
        card.number = i + 100;
        card.facts.title += QStringLiteral(" No. %1").arg(i);
        card.facts.description = QString(i % 7, QLatin1Char('x')) + QStringLiteral(" lorem ipsum dolor sit amet").repeated(10);
        board.cards.insert(card.id, card);
    }
    CardTexts texts;
    const auto count = [&](const char *text) {
        const CardFilter filter(parseFilter(QString::fromUtf8(text)), board, PersonId{QStringLiteral("ann")}, start(),
                                zoneOf(board));
        return std::count_if(board.cards.cbegin(), board.cards.cend(),
                             [&](const Card &card) { return filter.matches(board, card, texts.of(board, card)); });
    };
    QCOMPARE(count(""), board.cards.size());
    QVERIFY(count("owner:me,bob -type:toil age>2 due<30d -tag:x amet") > 4000);
    QCOMPARE(count("\"no. 77\""), 111); // 77, 770 to 779, 7700 to 7799
}

PULLEY_TEST(FilterTest)

} // namespace pulley::tst_filter

#include "tst_filter.moc"
