// Looking things up on a board, moments in time, and how the board keeps itself short.
#include "models/domain/countedboard.h"
#include "tests/support/boardtext.h"
#include "tests/support/crowd.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_boardfacts {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class BoardFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boardTextComesBack_data();
    void boardTextComesBack();
    void cardsAreFoundByNumber();
    void columnsAreFoundByNameIgnoringCase();
    void theColumnLimitIsTheOneOnThatColumnAlone();
    void theShownLimitIsTheColumnsOwnOrTheSpans();
    void factsChangeOnlyWhereTheyWereChanged();
    void aBoardCountedAtOnceSaysWhatItSaysOneByOne();
    void progressLiesBetweenCommitmentAndDone();
    void finishedCardsComeLatestFirst();
    void theBoardKeepsTheLatestFinishedCards();
    void onlyMovesBeforeTheDeliveryPointFinishNothing();
    void changesOfUnknownCardsChangeNothing();
    void reloadedBoardsAgreeOnTheOpenPart();
    void patchesHoldWhatDiffers();
    void momentsKeepMicroseconds();
    void daysAreTheZones();
    void commandsNameTheirCards();
};

void BoardFactsTest::boardTextComesBack_data()
{
    QTest::addColumn<QString>("board");
    for (const char *board : {"Ready: a b | Doing: | Done: c", "Ready: | Doing: a@ann@me#expedite~toil^upper! / b | Done:"})
        QTest::newRow(board) << text(board);
}

void BoardFactsTest::boardTextComesBack()
{
    QFETCH(QString, board);
    QCOMPARE(textOf(boardFromText(board)), board);
}

void BoardFactsTest::cardsAreFoundByNumber()
{
    const Board board = boardFromText(text("Ready: a b | Doing: | Done:"));
    for (const char *number : {"OPS-2", "ops-2", "2"}) {
        QVERIFY2(findCard(board, text(number)), number);
        QCOMPARE(findCard(board, text(number))->id, cardId(text("b")));
    }
    for (const char *number : {"OPS-3", "DEV-2", "", "OPS-", "b", "OPS-b"})
        QVERIFY2(!findCard(board, text(number)), number);
    QCOMPARE(cardNumber(board, *findCard(board, cardId(text("b")))), text("OPS-2"));
}

void BoardFactsTest::columnsAreFoundByNameIgnoringCase()
{
    const Board board = boardFromText(text("Ready: | Doing: | Done:"));
    QCOMPARE(findColumn(board, text("doing"))->id, ColumnId{text("Doing")});
    QVERIFY(!findColumn(board, text("do")));
    QCOMPARE(indexOf(board, {text("Done")}), 2);
    QCOMPARE(indexOf(board, {text("x")}), -1);
}

void BoardFactsTest::theColumnLimitIsTheOneOnThatColumnAlone()
{
    Board board = boardFromText(text("Ready: | Doing+Check(4): | | Done:"));
    QVERIFY(!columnLimit(board, {text("Doing")}));
    Limit narrow = board.limits.first();
    narrow.selector.columns = {{text("Doing")}};
    narrow.selector.lane = LaneId{text("upper")};
    board.limits.append(narrow);
    QVERIFY(!columnLimit(board, {text("Doing")}));
    narrow.selector.lane.reset();
    board.limits.append(narrow);
    QCOMPARE(columnLimit(board, {text("Doing")}), &board.limits.last());
}

void BoardFactsTest::theShownLimitIsTheColumnsOwnOrTheSpans()
{
    Board board = boardFromText(text("Ready: | Doing+Check(4): | | Done:"));
    QCOMPARE(shownLimit(board, {text("Check")})->max, 4);
    QVERIFY(!shownLimit(board, {text("Ready")}));
    Limit each;
    each.id = {text("each")};
    each.max = 2;
    each.selector.columns = {{text("Ready")}, {text("Doing")}};
    each.selector.scope = PersonScope::EachPerson;
    board.limits.prepend(each);
    QVERIFY(!shownLimit(board, {text("Ready")}));
    QCOMPARE(limitOnEach(board, {text("Ready")})->max, 2);
    QCOMPARE(shownLimit(board, {text("Doing")})->max, 4);
    Limit own = each;
    own.id = {text("own")};
    own.max = 1;
    own.selector.columns = {{text("Doing")}};
    own.selector.scope = PersonScope::Anyone;
    board.limits.append(own);
    QCOMPARE(shownLimit(board, {text("Doing")})->max, 1);
    QVERIFY(!limitOnEach(board, {text("Check")}));
}

void BoardFactsTest::factsChangeOnlyWhereTheyWereChanged()
{
    Board board = boardFromText(text("Ready: | Doing: | Check: | Done:"));
    const BoardFacts base = board.facts;
    board.facts.name = text("Theirs");
    board.facts.timeZone = text("Asia/Tokyo");
    board.facts.commitment = {text("Check")};
    board.facts.finishedDays = 9;
    BoardFacts mine = base;
    mine.name = text("Mine");
    mine.sleDays = base.sleDays + 5;
    mine.slePercent = 50;
    BoardFacts wanted = board.facts;
    wanted.name = mine.name;
    wanted.sleDays = mine.sleDays;
    wanted.slePercent = mine.slePercent;
    QCOMPARE(merged(base, mine, board.facts), wanted);
    const auto changes = decide(board, Command{{}, {}, EditBoard{mine, base}}, start(0));
    QVERIFY(changes);
    QCOMPARE(std::get<BoardAltered>(changes->first()).after, wanted);
    // Without what they were everything is as it is given.
    const auto whole = decide(board, Command{{}, {}, EditBoard{mine}}, start(0));
    QCOMPARE(std::get<BoardAltered>(whole->first()).after, mine);
}

void BoardFactsTest::aBoardCountedAtOnceSaysWhatItSaysOneByOne()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const Board board = crowdedJournal(seed, 120).board;
        const CountedBoard counted(board);
        for (const Limit &limit : board.limits) {
            QCOMPARE(counted.loads(limit), loads(board, limit));
            for (const Person &person : board.people) {
                QCOMPARE(counted.load(limit, person.id), load(board, limit, person.id));
                QCOMPARE(counted.holders(limit, person.id), holders(board, limit, person.id));
            }
        }
        const auto progress = [&](const Card &card) { return isInProgress(board, card); };
        QCOMPARE(counted.inProgress(), int(std::count_if(board.cards.cbegin(), board.cards.cend(), progress)));
        qsizetype cards = 0;
        for (const Column &column : board.columns)
            cards += counted.in(column.id).size();
        QCOMPARE(cards, board.cards.size());
        for (const Card &card : board.cards) {
            for (const PersonId &owner : card.owners)
                QCOMPARE(counted.owned().value(owner).contains(&card), !isFinished(board, card));
        }
    }
}

void BoardFactsTest::progressLiesBetweenCommitmentAndDone()
{
    const Board board = boardFromText(text("Ready: a | Doing: b | Check: c | Done: d"));
    QString inProgress;
    for (const char *card : {"a", "b", "c", "d"}) {
        if (isInProgress(board, *findCard(board, cardId(text(card)))))
            inProgress += text(card);
    }
    QCOMPARE(inProgress, text("bc"));
    QVERIFY(isFinished(board, *findCard(board, cardId(text("d")))));
    Board nowhere = board;
    nowhere.facts.delivery = {};
    QVERIFY(!isFinished(nowhere, *findCard(nowhere, cardId(text("d")))));
}

void BoardFactsTest::finishedCardsComeLatestFirst()
{
    Board board = boardFromText(text("Ready: | Doing: a b | Done:"));
    board = after(board, asked(MarkReady{cardId(text("b")), {}}), start(10));
    board = after(board, asked(MarkReady{cardId(text("a")), {}}), start(20));
    QCOMPARE(textOf(board), text("Ready: | Doing: | Done: a b"));
}

void BoardFactsTest::theBoardKeepsTheLatestFinishedCards()
{
    Board board = boardFromText(text("Ready: | Doing: | Done:"));
    for (int i = 0; i < Board::finishedKept + 20; ++i) {
        const CardId id{QString::number(i)};
        board = after(board, asked(AddCard{id, titled(id.value), {text("Doing")}, {}}), start(i));
        board = after(board, asked(MarkReady{id, {}}), start(i));
    }
    QCOMPARE(board.cards.size(), Board::finishedKept + 20);
    trimFinished(board);
    QCOMPARE(board.cards.size(), Board::finishedKept);
    QVERIFY(!findCard(board, cardId(text("19"))));
    QVERIFY(findCard(board, cardId(text("20"))));
}

void BoardFactsTest::onlyMovesBeforeTheDeliveryPointFinishNothing()
{
    const Board board = boardFromText(text("Ready: a | Doing: b | Done: c"));
    const auto moved = [](const char *column) {
        return CardMoved{cardId(text("a")), MoveKind::Pulled, {}, {{text(column)}, Half::Doing, {}, {}, {}}, {}};
    };
    QVERIFY(!mayFinish(board, moved("Doing")));
    QVERIFY(mayFinish(board, moved("Done")));
    QVERIFY(!mayFinish(board, CardAdded{*findCard(board, cardId(text("b")))}));
    QVERIFY(mayFinish(board, CardAdded{*findCard(board, cardId(text("c")))}));
    // A card from long ago is put back to be edited; a column may begin to finish.
    QVERIFY(mayFinish(board, CardEdited{cardId(text("c")), {}, {}}));
    QVERIFY(mayFinish(board, CardJoined{cardId(text("gone")), {text("me")}}));
    QVERIFY(!mayFinish(board, CardJoined{cardId(text("a")), {text("me")}}));
    QVERIFY(mayFinish(board, BoardAltered{board.facts, board.facts}));
}

void BoardFactsTest::changesOfUnknownCardsChangeNothing()
{
    const Board board = boardFromText(text("Ready: a | Doing: | Done:"));
    Board same = board;
    const CardId unknown = cardId(text("x"));
    for (const Change &change :
         QList<Change>{CardMoved{unknown, MoveKind::Pulled, {}, {{text("Doing")}, Half::Doing, {}, {}, {}}, {}},
                       CardEdited{unknown, {}, {}}, CardJoined{unknown, {text("me")}}, CardLeft{unknown, {text("me")}},
                       CardBlocked{unknown, {}}, CardUnblocked{unknown, {}}})
        evolve(same, change);
    QCOMPARE(same, board);
}

void BoardFactsTest::reloadedBoardsAgreeOnTheOpenPart()
{
    const Board board = boardFromText(text("Ready: a | Doing: | Done: z"));
    Board other = board;
    other.cards.remove(cardId(text("z")));
    QVERIFY(sameOpenPart(board, other));
    other.cards.remove(cardId(text("a")));
    QVERIFY(!sameOpenPart(board, other));
}

void BoardFactsTest::patchesHoldWhatDiffers()
{
    CardFacts before = titled(text("a"));
    CardFacts later = before;
    later.title = text("b");
    later.due = QDate(2026, 3, 2);
    const CardPatch patch = difference(before, later);
    QVERIFY(patch.title && patch.due && !patch.description && !patch.tags);
    QCOMPARE(patched(before, patch), later);
    QCOMPARE(patched(later, presentValues(before, patch)), before);
    QCOMPARE(difference(before, before), CardPatch{});
}

void BoardFactsTest::momentsKeepMicroseconds()
{
    QCOMPARE(toIso(fromMicros(1772442000000001)), text("2026-03-02T09:00:00.000001Z"));
    QCOMPARE(toIso(fromMicros(-1)), text("1969-12-31T23:59:59.999999Z"));
    QCOMPARE(toMicros(fromMicros(-1)), -1);
    QCOMPARE(toDateTime(fromMicros(-1), QTimeZone::utc()).toMSecsSinceEpoch(), -1);
    const QDateTime at(QDate(2026, 3, 2), QTime(18, 0), QTimeZone("Asia/Tokyo"));
    QCOMPARE(fromDateTime(at), start());
    QCOMPARE(toDateTime(start(), at.timeZone()), at);
}

void BoardFactsTest::daysAreTheZones()
{
    const Instant lateEvening = start(15 * 60 - 1);
    QCOMPARE(dayOf(lateEvening, QTimeZone::utc()), QDate(2026, 3, 2));
    QCOMPARE(dayOf(lateEvening, QTimeZone("Asia/Tokyo")), QDate(2026, 3, 3));
    QCOMPARE(dayOf(start(), QTimeZone("America/Los_Angeles")), QDate(2026, 3, 2));
    QCOMPARE(dayOf(start(-120), QTimeZone("America/Los_Angeles")), QDate(2026, 3, 1));
}

void BoardFactsTest::commandsNameTheirCards()
{
    const CardId a = cardId(text("a"));
    QCOMPARE(cardsOf(PullCard{a, {}, {}}), QList<CardId>{a});
    QCOMPARE(cardsOf(AddCard{a, {}, {}, {}}), QList<CardId>{a});
    QCOMPARE(cardsOf(PullNext{}), QList<CardId>{});
    QCOMPARE(cardsOf(Revert{{}, {CardJoined{a, {}}, CardLeft{a, {}}, LaneAltered{}}}), QList<CardId>{a});
}

PULLEY_TEST(BoardFactsTest)

} // namespace pulley::tst_boardfacts

#include "tst_boardfacts.moc"
