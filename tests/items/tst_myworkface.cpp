// What is somebody's own: their cards oldest first, their slots, and what they should pull or do instead.
#include "models/items/myworkface.h"
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_myworkface {

class TestMyWorkFace : public QObject
{
    Q_OBJECT

    static Limit each(int max)
    {
        Limit limit;
        limit.id = LimitId{QStringLiteral("each")};
        limit.name = QStringLiteral("each person");
        limit.selector.scope = PersonScope::EachPerson;
        limit.max = max;
        return limit;
    }
    static PersonId me() { return PersonId{QStringLiteral("me")}; }
    static QString namesOf(const QList<Card> &cards)
    {
        QStringList names;
        for (const Card &card : cards)
            names.append(card.id.value);
        return names.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void minesAreOpenAndOldestFirst()
    {
        Board board = boardFromText(QStringLiteral("Ready: w@me | Doing: x@ann b@me a@me@ann | Done: d@me"));
        QCOMPARE(namesOf(myCards(board, me())), QStringLiteral("w b a"));
        board.cards[cardId(QStringLiteral("a"))].standing.arrivals.first().at = start(-1000);
        QCOMPARE(namesOf(myCards(board, me())), QStringLiteral("a w b"));
    }

    void saysWhatToPullAndWhy()
    {
        const MyWorkFace face = myWorkOf(boardFromText(QStringLiteral("Ready: a b | Doing(2): x@ann | Done:")), me(), start(600));
        QVERIFY(face.next);
        QCOMPARE(face.nextNumber, QStringLiteral("OPS-1"));
        QCOMPARE(face.reason, QStringLiteral("next in order"));
        QVERIFY(face.offers.isEmpty());
        QCOMPARE(face.me, QStringLiteral("Me"));
    }

    void countsTheSlotsOfSpansAndOfAllWork_data()
    {
        QTest::addColumn<QString>("board");
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("free");
        const auto row = [](const char *name, const char *board, int whole, int free) {
            QTest::newRow(name) << QString::fromLatin1(board) << whole << free;
        };
        row("each column's own", "Ready: a | Do(2): x | Check(3): y | Done:", 0, 3);
        row("one without a limit", "Ready: a | Do(2): x | Check: y | Done:", 0, -1);
        row("a full span", "Ready: a | Do+Check(2): x | y | Done:", 0, 0);
        row("a span with room", "Ready: a | Do+Check(5): x | y | Done:", 0, 3);
        row("a span and a column", "Ready: a | Do+Check(3): x | y | Ship(2): z | Done:", 0, 2);
        row("all work, full", "Ready: a | Do(5): x | Check(5): y | Done:", 2, 0);
        row("all work, where nothing else limits it", "Ready: a | Do: x | Check: y | Done:", 3, 1);
    }

    void countsTheSlotsOfSpansAndOfAllWork()
    {
        QFETCH(const QString, board);
        QFETCH(const int, whole);
        QFETCH(const int, free);
        Board asked = boardFromText(board);
        if (whole > 0) {
            Limit all;
            all.id = LimitId{QStringLiteral("all")};
            all.name = QStringLiteral("all work");
            all.max = whole;
            asked.limits.append(all);
        }
        QCOMPARE(myWorkOf(asked, me(), start(600)).freeSlots.value_or(-1), free);
    }

    void offersHelpWhereNothingCanBePulled()
    {
        const MyWorkFace face =
            myWorkOf(boardFromText(QStringLiteral("Ready: a | Doing(2): x@me! y@ann | Done:")), me(), start(600));
        QVERIFY(!face.next);
        QVERIFY2(face.reason.contains(QStringLiteral("Doing is full (2/2)")), qPrintable(face.reason));
        QCOMPARE(face.offers.size(), 2);
        QVERIFY(face.offers.first().help.kind == HelpKind::Unblock);
        QCOMPARE(face.offers.first().number, QStringLiteral("OPS-2"));
        QVERIFY2(face.offers.last().text.contains(QStringLiteral("OPS-3")), qPrintable(face.offers.last().text));
    }

    void offersNoMoreThanFive()
    {
        const Board board = boardFromText(QStringLiteral("Ready: | Doing(9): a! b! c! d! e! f! g! | Done:"));
        Board mine = board;
        for (Card &card : mine.cards)
            card.owners = {me()};
        QCOMPARE(myWorkOf(mine, me(), start(600)).offers.size(), MyWorkFace::mostOffers);
    }

    void freeSlots_data()
    {
        QTest::addColumn<QString>("board");
        QTest::addColumn<int>("mine");
        QTest::addColumn<int>("free");
        QTest::newRow("nothing limits") << QStringLiteral("Ready: a | Doing: x | Done:") << 0 << -1;
        QTest::newRow("columns together") << QStringLiteral("Ready: a | Look(2): | Doing(3): x | Done:") << 0 << 4;
        QTest::newRow("my own are fewer") << QStringLiteral("Ready: a | Look(2): | Doing(3): x@me | Done:") << 2 << 1;
        QTest::newRow("the columns' are fewer") << QStringLiteral("Ready: a | Doing(1): x@ann | Done:") << 2 << 0;
        QTest::newRow("only mine limit") << QStringLiteral("Ready: a | Doing: x@me | Done:") << 3 << 2;
        QTest::newRow("over a lowered limit") << QStringLiteral("Ready: a | Doing: x@me y@me | Done:") << 1 << 0;
    }
    void freeSlots()
    {
        QFETCH(const QString, board);
        QFETCH(const int, mine);
        Board held = boardFromText(board);
        if (mine > 0)
            held.limits.append(each(mine));
        const MyWorkFace face = myWorkOf(held, me(), start(600));
        QTEST(face.freeSlots.value_or(-1), "free");
        QCOMPARE(face.limits.size(), mine > 0 ? 1 : 0);
    }

    void theTightestLimitComesFirst()
    {
        Board board = boardFromText(QStringLiteral("Ready: | Doing: x@me | Done:"));
        Limit own = each(2);
        own.id = LimitId{QStringLiteral("own")};
        own.name = QStringLiteral("mine");
        own.selector.scope = PersonScope::OnePerson;
        own.selector.person = me();
        Limit other = own;
        other.id = LimitId{QStringLiteral("other")};
        other.selector.person = PersonId{QStringLiteral("ann")};
        board.limits = {each(5), own, other};
        const MyWorkFace face = myWorkOf(board, me(), start(600));
        QCOMPARE(face.limits, (QList<SlotsFace>{{QStringLiteral("mine"), 1, 2}, {QStringLiteral("each person"), 1, 5}}));
    }
};

PULLEY_TEST(TestMyWorkFace)

} // namespace pulley::tst_myworkface

#include "tst_myworkface.moc"
