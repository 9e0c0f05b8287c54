// Card histories out of the journal: what counts, what was taken back, and what was known when.
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include "models/domain/history.h"

#include <QTest>

namespace pulley::tst_cardhistory {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// "x y>x z>y": commands in order, each with the one it reverts.
QList<std::pair<CommandId, CommandId>> commandsOf(const QString &written)
{
    QList<std::pair<CommandId, CommandId>> commands;
    for (const QString &command : written.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        commands.append({{command.section(QLatin1Char('>'), 0, 0)}, {command.section(QLatin1Char('>'), 1, 1)}});
    return commands;
}

/// A board and its journal, kept as commands are done.
struct Diary {
    Board board = boardFromText(text("Ready: | Doing: / | Done:"));
    QList<JournalEntry> journal = {};

    void note(const char *id, const Action &action, int minute, const char *reverts = "")
    {
        const auto decision = decide(board, {{text(id)}, {text("me")}, action}, start(minute));
        if (!decision)
            qFatal("refused: %s", qUtf8Printable(textOf(decision.error())));
        journal.append({board.revision + 1, {text(id)}, {text("me")}, start(minute), {text(reverts)}, *decision});
        evolve(board, journal.last());
    }
    void undo(const char *id, const char *of, int minute)
    {
        for (const JournalEntry &entry : QList<JournalEntry>(journal)) {
            if (entry.command.value == text(of))
                note(id, Revert{entry.command, inverse(entry.changes)}, minute, of);
        }
    }
    QString told(std::optional<Instant> asOf = {}) const
    {
        QStringList cards;
        for (const CardHistory &card : historyOf(board, journal, asOf).cards) {
            QStringList parts{card.title};
            for (const Visit &visit : card.visits) {
                const qint64 minute = std::chrono::duration_cast<std::chrono::minutes>(visit.at - start()).count();
                parts << visit.column.value + (visit.half == Half::Ready ? text("/") : QString()) + QString::number(minute);
            }
            for (const BlockedSpan &span : card.blocked)
                parts << text(span.to ? "blocked" : "still-blocked");
            if (card.discarded)
                parts << text("discarded");
            cards << parts.join(QLatin1Char(' '));
        }
        return cards.join(text(", "));
    }
};

AddCard adding(const char *card)
{
    return {cardId(text(card)), titled(text(card)), {}, {}};
}

PullCard pulling(const char *card)
{
    return {cardId(text(card)), {}, {}};
}

} // namespace

class CardHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void voids_data();
    void voids();
    void tellsEveryStay();
    void reorderingIsNoStay();
    void whatWasTakenBackLeavesNoTrace();
    void whatWasRedoneCountsAgain();
    void latestFactsAndOwnersAreTold();
    void whoeverOwnedACardIsTold();
    void limitsAreToldWithTheirWay();
    void aLimitThatOnlyMovedInTheListIsAsItWas();
    void whatBlocksAnImportedCardBlocksItFromItsTimeOn();
    void blockedSpansEndWhenUnblocked();
    void discardedCardsSaySo();
    void leavesOutWhatCameLater();
    void aRevertThatCameLaterDoesntCountYet();
    void importedStaysCountByTheirOwnDates();
    void anImportTakenBackIsGoneForAnyDate();
    void cardsComeByNumber();
    void manyChangesAreFoldedInOnePass();
};

void CardHistoryTest::voids_data()
{
    QTest::addColumn<QString>("commands");
    QTest::addColumn<QString>("voids");
    QTest::newRow("nothing") << text("") << text("");
    QTest::newRow("none taken back") << text("x y z") << text("");
    QTest::newRow("one taken back") << text("x y r>x") << text("r x");
    QTest::newRow("redone") << text("x r>x q>r") << text("q r");
    QTest::newRow("redone and taken back again") << text("x r>x q>r p>q") << text("p q r x");
    QTest::newRow("two of three") << text("x y z r>z q>y") << text("q r y z");
    QTest::newRow("taken back twice over") << text("x r>x q>r s>x") << text("q r s x");
}

void CardHistoryTest::voids()
{
    QFETCH(QString, commands);
    QStringList out;
    for (const CommandId &id : voided(commandsOf(commands)))
        out.append(id.value);
    out.sort();
    QTEST(out.join(QLatin1Char(' ')), "voids");
}

void CardHistoryTest::tellsEveryStay()
{
    Diary diary;
    diary.note("1", adding("a"), 0);
    diary.note("2", pulling("a"), 10);
    diary.note("3", MarkReady{cardId(text("a")), {}}, 20);
    diary.note("4", pulling("a"), 30);
    diary.note("5", ReturnCard{cardId(text("a")), {text("Ready")}, text("why"), {}}, 40);
    QCOMPARE(diary.told(), text("a Ready0 Doing10 Doing/20 Done30 Ready40"));
}

void CardHistoryTest::reorderingIsNoStay()
{
    Diary diary;
    diary.note("1", adding("a"), 0);
    diary.note("2", adding("b"), 1);
    diary.note("3", ReorderCard{cardId(text("a")), {}}, 2);
    QCOMPARE(diary.told(), text("a Ready0, b Ready1"));
}

void CardHistoryTest::whatWasTakenBackLeavesNoTrace()
{
    Diary diary;
    diary.note("1", adding("a"), 0);
    diary.note("2", pulling("a"), 10);
    diary.undo("3", "2", 20);
    QCOMPARE(diary.told(), text("a Ready0"));
    diary.undo("4", "1", 30);
    QCOMPARE(diary.told(), QString());
}

void CardHistoryTest::whatWasRedoneCountsAgain()
{
    Diary diary;
    diary.note("1", adding("a"), 0);
    diary.note("2", pulling("a"), 10);
    diary.undo("3", "2", 20);
    diary.undo("4", "3", 30);
    QCOMPARE(diary.told(), text("a Ready0 Doing10"));
}

void CardHistoryTest::latestFactsAndOwnersAreTold()
{
    Diary diary;
    diary.note("1", adding("a"), 0);
    CardPatch patch;
    patch.title = text("b");
    patch.type = TypeId{text("toil")};
    patch.lane = LaneId{text("upper")};
    patch.serviceClass = ClassId{text("fixed")};
    diary.note("2", EditCard{cardId(text("a")), patch, {}}, 1);
    diary.note("3", JoinCard{cardId(text("a"))}, 2);
    const CardHistory card = historyOf(diary.board, diary.journal).cards.first();
    QCOMPARE(card.title, text("b"));
    QCOMPARE(card.type, TypeId{text("toil")});
    QCOMPARE(card.lane, LaneId{text("upper")});
    QCOMPARE(card.serviceClass, ClassId{text("fixed")});
    QCOMPARE(card.owners, QList<PersonId>{{text("me")}});
    diary.note("4", LeaveCard{cardId(text("a"))}, 3);
    QVERIFY(historyOf(diary.board, diary.journal).cards.first().owners.isEmpty());
}

void CardHistoryTest::whoeverOwnedACardIsTold()
{
    Diary diary;
    diary.note("1", adding("a"), 0);
    diary.note("2", JoinCard{cardId(text("a"))}, 2);
    diary.note("3", LeaveCard{cardId(text("a"))}, 5);
    diary.note("4", JoinCard{cardId(text("a"))}, 7);
    diary.note("5", LeaveCard{cardId(text("a"))}, 8);
    diary.undo("6", "5", 9);
    const PersonId me{text("me")};
    const auto owning = [&](std::optional<Instant> asOf) {
        return historyOf(diary.board, diary.journal, asOf).cards.first().owning;
    };
    QCOMPARE(owning({}), (QList<OwnerSpan>{{me, start(2), start(5)}, {me, start(7), {}}}));
    QCOMPARE(owning(start(4)), (QList<OwnerSpan>{{me, start(2), {}}}));
    QCOMPARE(owning(start(1)), QList<OwnerSpan>());
    Card card;
    card.owners = {me};
    QCOMPARE(begunHistory(card, {{{text("Ready")}, Half::Doing, start(-9)}}).owning, (QList<OwnerSpan>{{me, start(-9), {}}}));
}

void CardHistoryTest::limitsAreToldWithTheirWay()
{
    Diary diary;
    Limit whole;
    whole.id = {text("w")};
    whole.name = text("whole");
    whole.max = 3;
    const Limit three = whole;
    diary.note("1", SetLimit{whole, {}}, 0);
    diary.note("2", adding("a"), 1);
    whole.max = 9;
    diary.note("3", SetLimit{whole, {}}, 2); // a slip
    diary.undo("4", "3", 3);
    whole.max = 2;
    const Limit two = whole;
    diary.note("5", SetLimit{whole, {}}, 4);
    diary.note("6", RemoveLimit{{text("w")}}, 6);
    const auto told = [&](int minute) { return historyOf(diary.board, diary.journal, start(minute)); };
    QCOMPARE(told(9).limitChanges, (QList<LimitChange>{{start(0), {}, three}, {start(4), three, two}, {start(6), two, {}}}));
    QCOMPARE(told(9).limits, QList<Limit>());
    QCOMPARE(told(5).limits, QList<Limit>{two});
    QCOMPARE(told(3).limitChanges.size(), 1);
    // As it was known then: nobody had called it a slip yet.
    QCOMPARE(told(2).limitChanges.size(), 2);
    QCOMPARE(told(2).limits.first().max, 9);
}

void CardHistoryTest::aLimitThatOnlyMovedInTheListIsAsItWas()
{
    Limit limit;
    limit.id = {text("w")};
    HistoryBuilder builder;
    builder.noteLimit({Placed<Limit>{0, limit}, Placed<Limit>{1, limit}}, start());
    QCOMPARE(builder.takeHistory({}).limitChanges.size(), 0);
    builder.noteLimit({{}, Placed<Limit>{1, limit}}, start());
    QCOMPARE(builder.takeHistory({}).limitChanges.size(), 1);
    QCOMPARE(builder.takeHistory({}).limitChanges.size(), 0);
}

void CardHistoryTest::whatBlocksAnImportedCardBlocksItFromItsTimeOn()
{
    Card card;
    card.id = cardId(text("a"));
    card.facts.title = text("a");
    card.blocked = Blocking{text("vendor"), {text("me")}, start(50)};
    const CardImported imported{card, {{{text("Ready")}, Half::Doing, start(10)}}};
    Diary diary;
    diary.journal = {{1, {text("1")}, {}, start(500), {}, {imported}}};
    QCOMPARE(diary.told(start(60)), text("a Ready10 still-blocked"));
    QCOMPARE(diary.told(start(40)), text("a Ready10"));
}

void CardHistoryTest::blockedSpansEndWhenUnblocked()
{
    Diary diary;
    diary.note("1", adding("a"), 0);
    diary.note("2", BlockCard{cardId(text("a")), text("vendor")}, 5);
    QCOMPARE(diary.told(), text("a Ready0 still-blocked"));
    diary.note("3", UnblockCard{cardId(text("a"))}, 9);
    const BlockedSpan expected{start(5), start(9), text("vendor")};
    QCOMPARE(historyOf(diary.board, diary.journal).cards.first().blocked, QList<BlockedSpan>{expected});
    QCOMPARE(diary.told(start(7)), text("a Ready0 still-blocked"));
    QCOMPARE(diary.told(start(4)), text("a Ready0"));
}

void CardHistoryTest::discardedCardsSaySo()
{
    Diary diary;
    diary.note("1", adding("a"), 0);
    diary.note("2", DiscardCard{cardId(text("a")), text("why")}, 5);
    QCOMPARE(diary.told(), text("a Ready0 discarded"));
    QCOMPARE(diary.told(start(4)), text("a Ready0"));
    diary.undo("3", "2", 6);
    QCOMPARE(diary.told(), text("a Ready0"));
}

void CardHistoryTest::leavesOutWhatCameLater()
{
    Diary diary;
    diary.note("1", adding("a"), 0);
    diary.note("2", pulling("a"), 10);
    diary.note("3", adding("b"), 20);
    QCOMPARE(diary.told(start(10)), text("a Ready0 Doing10"));
    QCOMPARE(diary.told(start(9)), text("a Ready0"));
    QCOMPARE(diary.told(start(-1)), QString());
}

void CardHistoryTest::aRevertThatCameLaterDoesntCountYet()
{
    Diary diary;
    diary.note("1", adding("a"), 0);
    diary.note("2", pulling("a"), 10);
    diary.undo("3", "2", 20);
    QCOMPARE(diary.told(start(15)), text("a Ready0 Doing10"));
    QCOMPARE(diary.told(start(20)), text("a Ready0"));
}

void CardHistoryTest::importedStaysCountByTheirOwnDates()
{
    Diary diary;
    ImportedCard imported;
    imported.card.id = cardId(text("a"));
    imported.card.facts = titled(text("a"));
    imported.visits = {{{text("Ready")}, Half::Doing, start(-90)},
                       {{text("Doing")}, Half::Doing, start(-60)},
                       {{text("Done")}, Half::Doing, start(-30)}};
    diary.note("1", ImportCards{{imported}, text("elsewhere")}, 500);
    QCOMPARE(diary.told(), text("a Ready-90 Doing-60 Done-30"));
    QCOMPARE(diary.told(start(-50)), text("a Ready-90 Doing-60"));
    QCOMPARE(diary.told(start(-100)), QString());
}

void CardHistoryTest::anImportTakenBackIsGoneForAnyDate()
{
    Diary diary;
    ImportedCard imported;
    imported.card.id = cardId(text("a"));
    imported.card.facts = titled(text("a"));
    imported.visits = {{{text("Ready")}, Half::Doing, start(-90)}};
    diary.note("1", ImportCards{{imported}, text("elsewhere")}, 500);
    diary.undo("2", "1", 600);
    QCOMPARE(diary.told(), QString());
    QCOMPARE(diary.told(start(-50)), QString());
    QCOMPARE(diary.told(start(550)), text("a Ready-90"));
}

void CardHistoryTest::cardsComeByNumber()
{
    HistoryBuilder builder;
    for (int number : {3, 1, 2}) {
        Card card;
        card.id = {QString::number(number)};
        card.number = number;
        builder.apply(CardAdded{card}, start());
    }
    const QList<CardHistory> cards = builder.take();
    QCOMPARE(cards.first().number, 1);
    QCOMPARE(cards.last().number, 3);
    QVERIFY(builder.take().isEmpty());
}

void CardHistoryTest::manyChangesAreFoldedInOnePass()
{
    HistoryBuilder builder;
    const ColumnId columns[] = {{text("Ready")}, {text("Doing")}};
    for (int number = 0; number < 1000; ++number) {
        Card card;
        card.id = {QString::number(number)};
        card.number = number;
        card.standing.column = columns[0];
        builder.apply(CardAdded{card}, start());
    }
    CardMoved moved;
    for (int i = 0; i < 200000; ++i) {
        moved.card.value = QString::number(i % 1000);
        moved.before.column = columns[i / 1000 % 2];
        moved.after.column = columns[(i / 1000 + 1) % 2];
        builder.apply(moved, start());
    }
    const QList<CardHistory> cards = builder.take();
    QCOMPARE(cards.size(), 1000);
    QCOMPARE(cards.first().visits.size(), 201);
}

PULLEY_TEST(CardHistoryTest)

} // namespace pulley::tst_cardhistory

#include "tst_cardhistory.moc"
