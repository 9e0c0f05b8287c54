// Laws on random command sequences: folding is reloading, the journal replays to the rows, a copy is the board.
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

#include "models/domain/history.h"
#include "models/domain/soundjournal.h"

#include <QRandomGenerator>

namespace pulley::tst_storelaws {

namespace {

/// Any command at all on that board, sensible or not.
class RandomCommands
{
public:
    explicit RandomCommands(quint32 seed) : m_random(seed) { }

    Action next(const Board &board)
    {
        switch (m_random.bounded(16)) {
        case 0:
        case 1:
        case 2:
            return added();
        case 3:
        case 4:
            return PullNext{};
        case 5:
        case 6:
            return PullCard{card(board), {}, {}};
        case 7:
        case 8:
            return MarkReady{card(board), {}};
        case 9:
            return ReturnCard{card(board), board.columns.at(m_random.bounded(int(board.columns.size()))).id, word(), {}};
        case 10:
            return ReorderCard{card(board), card(board)};
        case 11:
            return m_random.bounded(2) ? Action(JoinCard{card(board)}) : Action(LeaveCard{card(board)});
        case 12:
            return m_random.bounded(2) ? Action(BlockCard{card(board), word()}) : Action(UnblockCard{card(board)});
        case 13:
            return DiscardCard{card(board), word()};
        case 14:
            return edited(board);
        default:
            return policy(board);
        }
    }

    bool sometimes(int oneIn) { return m_random.bounded(oneIn) == 0; }

private:
    QString word() { return QStringLiteral("w%1").arg(m_random.bounded(1000)); }

    CardId card(const Board &board)
    {
        auto ids = board.cards.keys();
        std::sort(ids.begin(), ids.end());
        return ids.isEmpty() ? CardId{} : ids.at(m_random.bounded(int(ids.size())));
    }

    Action added()
    {
        AddCard add;
        add.card.value = freshId();
        add.facts = titled(word());
        if (m_random.bounded(2))
            add.facts.description = word();
        return add;
    }

    Action edited(const Board &board)
    {
        EditCard edit;
        edit.card = card(board);
        edit.after.title = word();
        if (m_random.bounded(2))
            edit.after.description = m_random.bounded(2) ? word() : QString();
        return edit;
    }

    Action policy(const Board &board)
    {
        if (m_random.bounded(2)) {
            BoardFacts facts = board.facts;
            facts.name = word();
            return EditBoard{facts};
        }
        SetLimit set;
        set.item = {{QStringLiteral("personal")}, QStringLiteral("personal"), {}, 1 + m_random.bounded(4), 0, {}, false};
        set.item.selector.scope = PersonScope::EachPerson;
        return set;
    }

    QRandomGenerator m_random;
};

} // namespace

class StoreLawsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void foldingIsReloadingAndTheJournalReplaysToTheRows_data();
    void foldingIsReloadingAndTheJournalReplaysToTheRows();
    void keepsAHistoryThatWasBroughtIn();

private:
    void everythingAgrees(const TestDatabase &database, BoardStore &a, BoardStore &b);
    void aCopyIsTheBoard(BoardStore &store);
};

void StoreLawsTest::foldingIsReloadingAndTheJournalReplaysToTheRows_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void StoreLawsTest::foldingIsReloadingAndTheJournalReplaysToTheRows()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(quint32, seed);
    const TestDatabase database(engine);
    const auto a = database.open();
    const auto b = database.open();
    QCOMPARE(makeBoard(*a), QString());
    QVERIFY(b->load(boardIdOf()).has_value());
    RandomCommands commands(seed);
    QList<JournalEntry> done;
    int refused = 0;
    for (int i = 0; i < 250; ++i) {
        BoardStore &store = commands.sometimes(2) ? *a : *b;
        Action action = commands.next(store.board());
        if (!done.isEmpty() && commands.sometimes(8))
            action = Revert{done.last().command, inverse(done.last().changes)};
        const auto outcome = store.submit(command(action));
        QVERIFY2(!std::holds_alternative<StoreError>(outcome), qPrintable(problem(outcome)));
        refused += std::holds_alternative<Refusal>(outcome) ? 1 : 0;
        const auto *committed = std::get_if<Committed>(&outcome);
        if (committed && !committed->advance.entries.isEmpty())
            done.append(committed->advance.entries.last());
    }
    QVERIFY(refused > 0);
    QVERIFY(done.size() > 50);
    everythingAgrees(database, *a, *b);
    aCopyIsTheBoard(*a);
}

void StoreLawsTest::everythingAgrees(const TestDatabase &database, BoardStore &a, BoardStore &b)
{
    QVERIFY(a.catchUp().has_value());
    QVERIFY(b.catchUp().has_value());
    QVERIFY(sameOpenPart(a.board(), b.board()));
    const auto fresh = database.open();
    const auto loaded = fresh->load(boardIdOf());
    QVERIFY(loaded.has_value());
    QVERIFY(sameOpenPart(*loaded, a.board()));
    const auto verified = a.verify();
    QVERIFY(verified.has_value());
    QCOMPARE(verified->differences, QStringList());
    QCOMPARE(verified->revisions, a.board().revision);
    const auto journal = a.journal({});
    const Instant middle = journal->at(journal->size() / 2).at;
    for (const std::optional<Instant> &asOf : {std::optional<Instant>(), std::optional<Instant>(middle)}) {
        const auto history = a.history(asOf);
        QVERIFY(history.has_value());
        const History folded = historyOf(a.board(), *journal, asOf);
        QVERIFY(history->limits == folded.limits && history->limitChanges == folded.limitChanges);
        const QList<CardHistory> &expected = folded.cards;
        QCOMPARE(history->cards.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(history->cards.at(i).visits, expected.at(i).visits);
            QVERIFY(history->cards.at(i) == expected.at(i));
        }
    }
}

void StoreLawsTest::aCopyIsTheBoard(BoardStore &store)
{
    const auto journal = store.journal({});
    const auto sound = SoundJournal::from(*journal);
    QVERIFY(sound.has_value());
    const SoundJournal renamed = sound->under(QStringLiteral("COPY"));
    QVERIFY(store.restore(boardIdOf("COPY"), renamed).has_value());
    const Board before = store.board();
    const auto copy = store.load(boardIdOf("COPY"));
    QVERIFY(copy.has_value());
    QVERIFY(copy->cards == before.cards);
    QCOMPARE(copy->revision, before.revision);
    QCOMPARE(copy->nextNumber, before.nextNumber);
    QCOMPARE(copy->facts.key, QStringLiteral("COPY"));
    QCOMPARE(store.verify()->differences, QStringList());
    QCOMPARE(store.journal({})->size(), journal->size());
    // Sent again after a lost answer.
    QVERIFY(store.restore(boardIdOf("COPY"), renamed).has_value());
    QCOMPARE(store.boards()->size(), 2);
    const auto again = store.restore({QStringLiteral("else")}, renamed);
    QVERIFY(!again);
    QCOMPARE(again.error().fault, StoreFault::BoardExists);
    QCOMPARE(store.boards()->size(), 2);
}

void StoreLawsTest::keepsAHistoryThatWasBroughtIn()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase database(engine);
    const auto store = database.open();
    QCOMPARE(makeBoard(*store), QString());
    ImportCards import;
    for (int i = 0; i < 333; ++i) {
        ImportedCard imported;
        imported.card.id.value = QStringLiteral("case %1").arg(i);
        imported.card.facts = titled(imported.card.id.value);
        imported.visits = {{column("Ready"), Half::Doing, start(i)}, {column("Done"), Half::Doing, start(i + 500)}};
        import.cards.append(imported);
    }
    QCOMPARE(submit(*store, import), QString());
    const auto history = store->history();
    QVERIFY(history.has_value());
    QCOMPARE(history->cards.size(), 333);
    QVERIFY(history->cards == historyOf(store->board(), *store->journal({})).cards);
    const auto then = store->history(start(600));
    QVERIFY(then.has_value());
    QVERIFY(then->cards == historyOf(store->board(), *store->journal({}), start(600)).cards);
    QCOMPARE(store->verify()->differences, QStringList());
    const auto loaded = database.open()->load(boardIdOf());
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->cards.size(), Board::finishedKept);
    QVERIFY(loaded->cards == store->board().cards);
    aCopyIsTheBoard(*store);
}

PULLEY_TEST(StoreLawsTest)

} // namespace pulley::tst_storelaws

#include "tst_storelaws.moc"
