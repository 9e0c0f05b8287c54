// The store's door: what is committed, what others see of it, what a refusal leaves alone.
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

#include <barrier>
#include <thread>

namespace pulley::tst_boardstore {

class BoardStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init();
    void cleanup();

    void makesABoardThatCanBeLoaded();
    void refusesAKeyInUse();
    void makesManyBoardsAtOnce();
    void saysWhenABoardDoesNotExist();
    void answersACreationSentAgain();
    void commitsAndReloadsTheSameBoard();
    void givesNumbersOnce();
    void tellsAnotherStoreWhatWasCommitted();
    void decidesOnWhatOthersHaveDone();
    void leavesRevisionAndRowsAloneWhenRefusing();
    void handsOutWhatARefusalHadToCatchUpWith();
    void answersACommandSentAgainWithoutApplyingIt();
    void answersACommandSentAgainFromAnotherStore();
    void takesACommandBack();
    void refusesAnotherBoardsKeyWhenEditing();
    void findsCardsByNumber();
    void readsTheJournal();
    void keepsHostileText();
    void saysWhoIsConnected();
    void stampsTimesThatNeverFall();
    void signalsWhatAnotherStoreCommits();
    void reconnectsAndGoesOn();

private:
    QList<QVariantList> allRows() const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<BoardStore> m_store;
};

void BoardStoreTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_database = std::make_unique<TestDatabase>(engine);
    m_store = m_database->open();
    QCOMPARE(makeBoard(*m_store), QString());
}

void BoardStoreTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

QList<QVariantList> BoardStoreTest::allRows() const
{
    QList<QVariantList> rows;
    for (const char *table : {"board", "policy", "card", "card_text", "journal", "journal_change"})
        rows += m_database->run(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(QLatin1String(table)));
    return rows;
}

void BoardStoreTest::makesABoardThatCanBeLoaded()
{
    const auto boards = m_store->boards();
    QVERIFY(boards.has_value());
    const BoardSummary expected{boardIdOf(), QStringLiteral("OPS"), simpleBoard().board.facts.name, 1};
    QCOMPARE(*boards, QList<BoardSummary>{expected});
    QCOMPARE(m_store->board().revision, 1);
    QCOMPARE(m_store->board().columns, simpleBoard().board.columns);
    QCOMPARE(m_store->board().limits, simpleBoard().board.limits);
}

void BoardStoreTest::refusesAKeyInUse()
{
    const auto outcome = m_store->create({QStringLiteral("other")}, {freshId()}, {QStringLiteral("ann")}, simpleBoard());
    const auto *refusal = std::get_if<Refusal>(&outcome);
    QVERIFY(refusal);
    QCOMPARE(refusal->rule, Rule::NameTaken);
    QCOMPARE(m_store->boards()->size(), 1);
}

/// Six come with three keys each, every key twice: one of each two is refused, and nothing else happens to anybody.
void BoardStoreTest::makesManyBoardsAtOnce()
{
    std::atomic<int> made = 0;
    std::atomic<int> taken = 0;
    std::barrier start(6);
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i)
        threads.emplace_back([&, i] {
            const auto store = m_database->open();
            start.arrive_and_wait();
            for (const char *key : {"AA", "BB", "CC"}) {
                const QByteArray own = key + QByteArray::number(i / 2);
                const auto outcome = store->create({freshId()}, {freshId()}, {QStringLiteral("ann")}, simpleBoard(own.constData()));
                const auto *refusal = std::get_if<Refusal>(&outcome);
                made += std::holds_alternative<Committed>(outcome) ? 1 : 0;
                taken += refusal && refusal->rule == Rule::NameTaken ? 1 : 0;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(made.load(), 9);
    QCOMPARE(taken.load(), 9);
    QCOMPARE(m_store->boards()->size(), 10);
}

void BoardStoreTest::saysWhenABoardDoesNotExist()
{
    const auto loaded = m_store->load({QStringLiteral("nowhere")});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().fault, StoreFault::NoSuchBoard);
    QCOMPARE(m_store->board().id, boardIdOf());
}

void BoardStoreTest::answersACreationSentAgain()
{
    const CommandId id{freshId()};
    const BoardId board{QStringLiteral("twice")};
    QCOMPARE(problem(m_store->create(board, id, {QStringLiteral("ann")}, simpleBoard("TWO"))), QString());
    const auto again = m_store->create(board, id, {QStringLiteral("ann")}, simpleBoard("TWO"));
    QVERIFY(std::get_if<Committed>(&again));
    QVERIFY(std::get<Committed>(again).already);
    const auto other = m_store->create(board, {freshId()}, {QStringLiteral("ann")}, simpleBoard("SIX"));
    QVERIFY(std::get_if<StoreError>(&other));
    QCOMPARE(std::get<StoreError>(other).fault, StoreFault::BoardExists);
}

void BoardStoreTest::commitsAndReloadsTheSameBoard()
{
    QCOMPARE(submit(*m_store, newCard("a")), QString());
    QCOMPARE(submit(*m_store, pulled("a")), QString());
    QCOMPARE(submit(*m_store, BlockCard{cardId(QStringLiteral("a")), QStringLiteral("waits for a part")}), QString());
    const Board folded = m_store->board();
    QCOMPARE(folded.revision, 4);
    const auto other = m_database->open();
    const auto loaded = other->load(boardIdOf());
    QVERIFY(loaded.has_value());
    QVERIFY(*loaded == folded);
}

void BoardStoreTest::givesNumbersOnce()
{
    const auto other = m_database->open();
    QVERIFY(other->load(boardIdOf()).has_value());
    for (const char *name : {"a", "b", "c", "d"}) {
        BoardStore &store = name[0] % 2 ? *m_store : *other;
        QCOMPARE(submit(store, newCard(name)), QString());
    }
    QCOMPARE(submit(*other, DiscardCard{cardId(QStringLiteral("d")), QStringLiteral("twice")}), QString());
    QCOMPARE(submit(*m_store, newCard("e")), QString());
    const auto rows = m_database->run(QStringLiteral("SELECT number, card_id FROM card ORDER BY number"));
    QCOMPARE(rows.size(), 5);
    for (int i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i).at(0).toInt(), i + 1);
}

void BoardStoreTest::tellsAnotherStoreWhatWasCommitted()
{
    const auto other = m_database->open();
    QVERIFY(other->load(boardIdOf()).has_value());
    QCOMPARE(submit(*m_store, newCard("a")), QString());
    QCOMPARE(submit(*m_store, pulled("a")), QString());
    const auto advance = other->catchUp();
    QVERIFY(advance.has_value());
    QCOMPARE(advance->revision, 3);
    QCOMPARE(advance->entries.size(), 2);
    QCOMPARE(advance->entries.last().revision, 3);
    QVERIFY(other->board() == m_store->board());
    QVERIFY(other->catchUp()->entries.isEmpty());
}

void BoardStoreTest::decidesOnWhatOthersHaveDone()
{
    const auto other = m_database->open();
    QVERIFY(other->load(boardIdOf()).has_value());
    for (const char *name : {"a", "b", "c", "d"})
        QCOMPARE(submit(*m_store, newCard(name)), QString());
    for (const char *name : {"a", "b", "c"})
        QCOMPARE(submit(*m_store, pulled(name)), QString());
    // The other store still knows an empty board.
    QCOMPARE(submit(*other, pulled("d")), QStringLiteral("refused: LimitFull Doing 3/3"));
}

void BoardStoreTest::leavesRevisionAndRowsAloneWhenRefusing()
{
    for (const char *name : {"a", "b", "c", "d"})
        QCOMPARE(submit(*m_store, newCard(name)), QString());
    for (const char *name : {"a", "b", "c"})
        QCOMPARE(submit(*m_store, pulled(name)), QString());
    const Board before = m_store->board();
    const auto rows = allRows();
    QCOMPARE(submit(*m_store, pulled("d")), QStringLiteral("refused: LimitFull Doing 3/3"));
    QCOMPARE(allRows(), rows);
    QVERIFY(m_store->board() == before);
}

void BoardStoreTest::handsOutWhatARefusalHadToCatchUpWith()
{
    const auto other = m_database->open();
    QVERIFY(other->load(boardIdOf()).has_value());
    QCOMPARE(submit(*m_store, newCard("a")), QString());
    QSignalSpy advanced(other.get(), &BoardStore::advanced);
    QCOMPARE(submit(*other, pulled("nothing")), QStringLiteral("refused: NoSuchCard"));
    QVERIFY(advanced.size() >= 1);
    const auto advance = other->catchUp();
    QVERIFY(advance.has_value());
    QCOMPARE(advance->entries.size(), 1);
    QCOMPARE(advance->revision, 2);
}

void BoardStoreTest::answersACommandSentAgainWithoutApplyingIt()
{
    const Command add = command(newCard("a"));
    QCOMPARE(problem(m_store->submit(add)), QString());
    QCOMPARE(submit(*m_store, newCard("b")), QString());
    const auto rows = allRows();
    const auto again = m_store->submit(add);
    const auto *committed = std::get_if<Committed>(&again);
    QVERIFY(committed);
    QVERIFY(committed->already);
    QCOMPARE(committed->revision, 2);
    QCOMPARE(committed->advance.entries.first().command, add.id);
    QCOMPARE(allRows(), rows);
}

void BoardStoreTest::answersACommandSentAgainFromAnotherStore()
{
    const auto other = m_database->open();
    QVERIFY(other->load(boardIdOf()).has_value());
    const Command add = command(newCard("a"));
    QCOMPARE(problem(m_store->submit(add)), QString());
    const auto again = other->submit(add);
    const auto *committed = std::get_if<Committed>(&again);
    QVERIFY(committed);
    QVERIFY(committed->already);
    QCOMPARE(committed->advance.entries.last().command, add.id);
    QVERIFY(other->board() == m_store->board());
}

void BoardStoreTest::takesACommandBack()
{
    QCOMPARE(submit(*m_store, newCard("a")), QString());
    const Board before = m_store->board();
    const Command pull = command(pulled("a"));
    const auto done = m_store->submit(pull);
    const auto *committed = std::get_if<Committed>(&done);
    QVERIFY(committed);
    const QList<Change> back = inverse(committed->advance.entries.last().changes);
    const Command undo = command(Revert{pull.id, back});
    QCOMPARE(problem(m_store->submit(undo)), QString());
    QVERIFY(m_store->board().cards == before.cards);
    QCOMPARE(m_store->journal({})->last().reverts, pull.id);
    QVERIFY(m_store->verify()->differences.isEmpty());
}

void BoardStoreTest::refusesAnotherBoardsKeyWhenEditing()
{
    QCOMPARE(problem(m_store->create({QStringLiteral("two")}, {freshId()}, {QStringLiteral("ann")}, simpleBoard("TWO"))),
             QString());
    BoardFacts facts = m_store->board().facts;
    facts.key = QStringLiteral("OPS");
    QVERIFY(submit(*m_store, EditBoard{facts}).startsWith(QStringLiteral("refused: NameTaken")));
    facts.key = QStringLiteral("NEW");
    QCOMPARE(submit(*m_store, EditBoard{facts}), QString());
    QCOMPARE(m_store->boards()->first().key, QStringLiteral("NEW"));
}

void BoardStoreTest::findsCardsByNumber()
{
    QCOMPARE(submit(*m_store, newCard("a")), QString());
    QCOMPARE(submit(*m_store, DiscardCard{cardId(QStringLiteral("a")), QStringLiteral("no")}), QString());
    const auto found = m_store->cardByNumber(1);
    QVERIFY(found.has_value() && found->has_value());
    QCOMPARE((*found)->id, cardId(QStringLiteral("a")));
    QVERIFY(!m_store->cardByNumber(2)->has_value());
}

void BoardStoreTest::readsTheJournal()
{
    for (const char *name : {"a", "b"})
        QCOMPARE(submit(*m_store, newCard(name)), QString());
    QCOMPARE(submit(*m_store, pulled("a")), QString());
    const auto revisions = [&](const JournalQuery &query) {
        QList<qint64> found;
        const auto entries = m_store->journal(query);
        for (const JournalEntry &entry : *entries)
            found.append(entry.revision);
        return found;
    };
    QCOMPARE(revisions({}), (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(revisions({2, {}, 0}), (QList<qint64>{3, 4}));
    QCOMPARE(revisions({0, {}, 1}), (QList<qint64>{4}));
    QCOMPARE(revisions({0, cardId(QStringLiteral("a")), 0}), (QList<qint64>{2, 4}));
    QCOMPARE(revisions({0, cardId(QStringLiteral("a")), 1}), (QList<qint64>{4}));
    QCOMPARE(revisions({2, cardId(QStringLiteral("b")), 0}), (QList<qint64>{3}));
    QCOMPARE(m_store->journal({})->last().by,
             m_store->enforcedPerson().isEmpty() ? PersonId{QStringLiteral("ann")} : m_store->enforcedPerson());
}

void BoardStoreTest::keepsHostileText()
{
    AddCard add = newCard("a");
    add.facts.title = QStringLiteral("Robert'); DROP TABLE card;-- \\ \" ? $1 :x 日本 \U0001F600");
    add.facts.title += QChar(0) + QStringLiteral("after");
    add.facts.description =
        QString(2'000'000, QLatin1Char('x')) + QStringLiteral("\r\n\t'\\end") + QChar(0) + QStringLiteral("NUL");
    QCOMPARE(submit(*m_store, add), QString());
    const auto other = m_database->open();
    const auto loaded = other->load(boardIdOf());
    QVERIFY(loaded.has_value());
    QVERIFY(*loaded == m_store->board());
    QCOMPARE(findCard(*loaded, add.card)->facts.title, findCard(m_store->board(), add.card)->facts.title);
    QVERIFY(findCard(*loaded, add.card)->facts.description == add.facts.description);
    EditCard clear;
    clear.card = add.card;
    clear.after.description = QString();
    QCOMPARE(submit(*m_store, clear), QString());
    QVERIFY(findCard(*other->load(boardIdOf()), add.card)->facts.description.isEmpty());
    QVERIFY(m_store->verify()->differences.isEmpty());
}

void BoardStoreTest::saysWhoIsConnected()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Sqlite) {
        QVERIFY(m_store->enforcedPerson().isEmpty());
        return;
    }
    QVERIFY(!m_store->enforcedPerson().isEmpty());
    QCOMPARE(submit(*m_store, newCard("a"), "somebody-else"), QString());
    QCOMPARE(m_store->journal({})->last().by, m_store->enforcedPerson());
}

void BoardStoreTest::stampsTimesThatNeverFall()
{
    const qint64 future = toMicros(fromDateTime(QDateTime::currentDateTimeUtc().addDays(2)));
    m_database->run(QStringLiteral("UPDATE board SET last_at = %1").arg(future));
    QCOMPARE(submit(*m_store, newCard("a")), QString());
    QCOMPARE(toMicros(m_store->journal({})->last().at), future);
    QCOMPARE(m_store->board().cards.begin()->created, fromMicros(future));
}

void BoardStoreTest::signalsWhatAnotherStoreCommits()
{
    const auto other = m_database->open();
    QVERIFY(other->load(boardIdOf()).has_value());
    QSignalSpy advanced(other.get(), &BoardStore::advanced);
    QSignalSpy own(m_store.get(), &BoardStore::advanced);
    QCOMPARE(submit(*m_store, newCard("a")), QString());
    QTRY_VERIFY_WITH_TIMEOUT(advanced.size() >= 1, 3000);
    QCOMPARE(other->catchUp()->entries.size(), 1);
    advanced.clear();
    QCOMPARE(submit(*m_store, newCard("b")), QString());
    QTRY_VERIFY_WITH_TIMEOUT(advanced.size() >= 1, 3000);
    QCOMPARE(own.size(), 0);
}

void BoardStoreTest::reconnectsAndGoesOn()
{
    QCOMPARE(submit(*m_store, newCard("a")), QString());
    const auto other = m_database->open();
    QVERIFY(other->load(boardIdOf()).has_value());
    QVERIFY(m_store->reconnect().has_value());
    QVERIFY(m_store->isConnected());
    QCOMPARE(submit(*m_store, pulled("a")), QString());
    QSignalSpy advanced(m_store.get(), &BoardStore::advanced);
    QCOMPARE(submit(*other, newCard("b")), QString());
    QTRY_VERIFY_WITH_TIMEOUT(advanced.size() >= 1, 3000);
    QCOMPARE(m_store->catchUp()->entries.size(), 1);
}

PULLEY_TEST(BoardStoreTest)

} // namespace pulley::tst_boardstore

#include "tst_boardstore.moc"
