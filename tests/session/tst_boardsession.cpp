// A client's live view of a board: in step with others, undone and done again, and never waiting for the store.
#include "models/session/boardsession.h"
#include "models/session/templates.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testprogram.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace pulley::tst_boardsession {

namespace {

/// A session with the board open; made in a fresh database when `create` says so.
std::unique_ptr<BoardSession> opened(const TestDatabase &database, const QString &login)
{
    auto session = std::make_unique<BoardSession>(database.location(), PersonId{login});
    auto future = session->open(QString());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000); }();
    return session;
}

void makeBoard(const TestDatabase &database)
{
    BoardSession session(database.location(), PersonId{QStringLiteral("ann")});
    auto connected = session.connectOnly(OpenMode::CreateIfMissing);
    QTRY_VERIFY_WITH_TIMEOUT(connected.isFinished(), 20000);
    auto created = session.create(*templateBoard(QStringLiteral("simple")));
    QTRY_VERIFY_WITH_TIMEOUT(created.isFinished(), 20000);
    QVERIFY(std::holds_alternative<Committed>(created.result()));
    QVERIFY(session.isOpen());
    QCOMPARE(session.board().revision, 1);
}

AddCard addition(const QString &title)
{
    AddCard action;
    action.card = makeId<CardId>();
    action.facts.title = title;
    return action;
}

bool committed(QFuture<Outcome> future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 40000); }();
    return future.isFinished() && future.resultCount() > 0 && std::holds_alternative<Committed>(future.result());
}

Rule refusedBy(QFuture<Outcome> future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000); }();
    const Outcome outcome = future.result();
    const auto *refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refusal->rule : Rule::BadBoard;
}

} // namespace

class TestBoardSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoSessionsSeeEachOther_data() { addEngines(); }
    void twoSessionsSeeEachOther();
    void foldsToWhatAReloadGives_data() { addEngines(); }
    void foldsToWhatAReloadGives();
    void aCommandIsOnlyForTheBoardThatWasOnShow();
    void keepsACardThatIsPushedOffAndComesBackWhileNobodyLooked();
    void answersInTheOrderOfAsking();
    void undoesAndDoesAgain();
    void undoAsksTheRules();
    void undoDropsWhatSomebodyChangedSince();
    void undoWaitsForTheCommandBeforeIt();
    void aNewCommandEndsRedo();
    void nobodyTakesBackWhatAnotherPersonDidHere();
    void aSlowStoreIsShownAndNotFelt();
    void endsCleanlyWithCommandsOnTheWay();
    void saysWhyItCannotOpen();
    void comesBackAfterALostConnection();
};

void TestBoardSession::twoSessionsSeeEachOther()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    const auto bob = opened(database, QStringLiteral("bob"));
    QSignalSpy heard(bob.get(), &BoardSession::changed);
    const AddCard card = addition(QStringLiteral("Seen by both"));
    QVERIFY(committed(ann->submit(card)));
    QVERIFY(findCard(ann->board(), card.card));
    QTRY_VERIFY(findCard(bob->board(), card.card));
    QVERIFY(!heard.isEmpty());
    QVERIFY(committed(bob->submit(PullCard{card.card, {}, {}})));
    QTRY_COMPARE(ann->board().revision, bob->board().revision);
    QVERIFY(sameOpenPart(ann->board(), bob->board()));
}

void TestBoardSession::foldsToWhatAReloadGives()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    for (int i = 0; i < 5; ++i)
        QVERIFY(committed(ann->submit(addition(QStringLiteral("Card %1").arg(i)))));
    QVERIFY(committed(ann->submit(PullNext{})));
    QVERIFY(committed(ann->submit(MarkReady{findCard(ann->board(), QStringLiteral("1"))->id, {}})));
    QVERIFY(committed(ann->submit(BlockCard{findCard(ann->board(), QStringLiteral("2"))->id, QStringLiteral("vendor")})));
    const auto fresh = opened(database, QStringLiteral("bob"));
    QCOMPARE(fresh->board().revision, ann->board().revision);
    QVERIFY(sameOpenPart(fresh->board(), ann->board()));
}

/// Opening takes its time; the board before it stays on show and takes keys until then.
void TestBoardSession::aCommandIsOnlyForTheBoardThatWasOnShow()
{
    const TestDatabase database(Engine::Sqlite);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    CreateBoard other = *templateBoard(QStringLiteral("simple"));
    other.board.facts.key = QStringLiteral("OTHER");
    const QString before = ann->board().facts.key;
    QVERIFY(committed(ann->create(other)));
    QTRY_COMPARE(ann->board().facts.key, QStringLiteral("OTHER"));
    const auto opening = ann->open(before);
    const auto first = ann->submit(addition(QStringLiteral("Typed on the other board")));
    const auto second = ann->submit(addition(QStringLiteral("And another")));
    QTRY_VERIFY(opening.isFinished() && first.isFinished() && second.isFinished());
    QCOMPARE(ann->board().facts.key, before);
    for (const Outcome &outcome : {first.result(), second.result()}) {
        const auto *error = std::get_if<StoreError>(&outcome);
        QVERIFY(error);
        QCOMPARE(error->fault, StoreFault::BoardLeft);
    }
    QVERIFY(ann->board().cards.isEmpty());
    QVERIFY(committed(ann->submit(addition(QStringLiteral("Typed on this one")))));
    QCOMPARE(ann->board().cards.size(), 1);
}

/// Another client's two entries come in one catch-up: the first pushes the oldest finished card off, the second returns it.
void TestBoardSession::keepsACardThatIsPushedOffAndComesBackWhileNobodyLooked()
{
    const TestDatabase database(Engine::Sqlite);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    const auto importing = [&](int count) {
        ImportCards import;
        for (int i = 0; i < count; ++i) {
            ImportedCard imported;
            imported.card.id = makeId<CardId>();
            imported.card.facts.title = QStringLiteral("Finished");
            imported.visits = {{ann->board().columns.first().id, Half::Doing, fromMicros(1000000 * (i + count))},
                               {ann->board().columns.last().id, Half::Doing, fromMicros(2000000 * (i + count))}};
            import.cards.append(imported);
        }
        return import;
    };
    QVERIFY(committed(ann->submit(importing(1))));
    const CardId old = ann->board().cards.begin()->id;
    auto held = std::make_shared<QSemaphore>();
    ann->run<void>([held](BoardStore &) { held->acquire(); });
    {
        const auto store = database.open();
        QVERIFY(store->load(ann->board().id).has_value());
        const PersonId bob{QStringLiteral("bob")};
        const Outcome pushed = store->submit({makeId<CommandId>(), bob, importing(Board::finishedKept)});
        QVERIFY(std::holds_alternative<Committed>(pushed));
        const ColumnId back = ann->board().columns.first().id;
        const Outcome returned = store->submit({makeId<CommandId>(), bob, ReturnCard{old, back, QStringLiteral("again"), {}}});
        QVERIFY(std::holds_alternative<Committed>(returned));
    }
    held->release();
    QTRY_COMPARE(ann->board().revision, 4);
    QVERIFY(findCard(ann->board(), old));
    QCOMPARE(ann->board().cards.size(), Board::finishedKept + 1);
}

void TestBoardSession::answersInTheOrderOfAsking()
{
    const TestDatabase database(Engine::Sqlite);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    QList<int> pending;
    connect(ann.get(), &BoardSession::pendingChanged, this, [&] { pending.append(ann->pending()); });
    QList<QFuture<Outcome>> answers;
    for (int i = 0; i < 20; ++i)
        answers.append(ann->submit(addition(QStringLiteral("Card %1").arg(i))));
    QCOMPARE(ann->pending(), 20);
    QVERIFY(committed(answers.last()));
    for (int i = 0; i < 20; ++i) {
        QVERIFY(committed(answers.at(i)));
        QCOMPARE(std::get<Committed>(answers.at(i).result()).revision, i + 2);
    }
    QCOMPARE(ann->pending(), 0);
    QCOMPARE(pending.size(), 40);
    QCOMPARE(pending.at(19), 20);
    QCOMPARE(pending.last(), 0);
}

void TestBoardSession::undoesAndDoesAgain()
{
    const TestDatabase database(Engine::Sqlite);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    QVERIFY(!ann->canUndo());
    QCOMPARE(refusedBy(ann->undo()), Rule::NothingToUndo);
    const AddCard card = addition(QStringLiteral("Back and forth"));
    QVERIFY(committed(ann->submit(card)));
    QVERIFY(committed(ann->submit(PullCard{card.card, {}, {}})));
    const ColumnId doing = findCard(ann->board(), card.card)->standing.column;
    for (int round = 0; round < 3; ++round) {
        QVERIFY(ann->canUndo());
        QVERIFY(committed(ann->undo()));
        QVERIFY(findCard(ann->board(), card.card)->standing.column != doing);
        QVERIFY(findCard(ann->board(), card.card)->owners.isEmpty());
        QVERIFY(ann->canRedo());
        QVERIFY(committed(ann->redo()));
        QCOMPARE(findCard(ann->board(), card.card)->standing.column, doing);
        QVERIFY(!ann->canRedo());
    }
    QVERIFY(committed(ann->undo()));
    QVERIFY(committed(ann->undo()));
    QVERIFY(!findCard(ann->board(), card.card));
    QVERIFY(!ann->canUndo());
}

void TestBoardSession::undoAsksTheRules()
{
    const TestDatabase database(Engine::Sqlite);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    QList<AddCard> cards;
    for (int i = 0; i < 4; ++i) {
        cards.append(addition(QStringLiteral("Card %1").arg(i)));
        QVERIFY(committed(ann->submit(cards.last())));
    }
    for (int i = 0; i < 3; ++i)
        QVERIFY(committed(ann->submit(PullCard{cards.at(i).card, {}, {}})));
    QVERIFY(committed(ann->submit(MarkReady{cards.at(0).card, {}})));
    // Somebody else takes the slot that the undo would need.
    const auto bob = opened(database, QStringLiteral("bob"));
    QVERIFY(committed(bob->submit(PullCard{cards.at(3).card, {}, {}})));
    QCOMPARE(refusedBy(ann->undo()), Rule::LimitFull);
    QVERIFY2(ann->canUndo(), "a full column is no reason to forget what could be taken back");
}

void TestBoardSession::undoDropsWhatSomebodyChangedSince()
{
    const TestDatabase database(Engine::Sqlite);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    const auto bob = opened(database, QStringLiteral("bob"));
    const AddCard card = addition(QStringLiteral("Moved on"));
    QVERIFY(committed(ann->submit(card)));
    QVERIFY(committed(ann->submit(PullCard{card.card, {}, {}})));
    QVERIFY(committed(bob->submit(MarkReady{card.card, {}})));
    QCOMPARE(refusedBy(ann->undo()), Rule::ChangedSince);
    QCOMPARE(ann->undoChanges().size(), 1);
    QVERIFY(std::holds_alternative<CardAdded>(ann->undoChanges().last()));
}

void TestBoardSession::undoWaitsForTheCommandBeforeIt()
{
    const TestDatabase database(Engine::Sqlite);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    const AddCard card = addition(QStringLiteral("A slip of the hand"));
    const auto added = ann->submit(card);
    const auto undone = ann->undo();
    QVERIFY(committed(undone));
    QVERIFY(committed(added));
    QVERIFY(!findCard(ann->board(), card.card));
}

void TestBoardSession::aNewCommandEndsRedo()
{
    const TestDatabase database(Engine::Sqlite);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    QVERIFY(committed(ann->submit(addition(QStringLiteral("One")))));
    QVERIFY(committed(ann->undo()));
    QVERIFY(ann->canRedo());
    QVERIFY(committed(ann->submit(addition(QStringLiteral("Two")))));
    QVERIFY(!ann->canRedo());
    QCOMPARE(refusedBy(ann->redo()), Rule::NothingToUndo);
}

void TestBoardSession::nobodyTakesBackWhatAnotherPersonDidHere()
{
    const TestDatabase database(Engine::Sqlite);
    makeBoard(database);
    const auto here = opened(database, QStringLiteral("aki"));
    const AddCard card = addition(QStringLiteral("Aki's"));
    QVERIFY(committed(here->submit(card)));
    QVERIFY(committed(here->submit(JoinCard{card.card})));
    QVERIFY(committed(here->undo()));
    QVERIFY(here->canUndo() && here->canRedo());
    QSignalSpy told(here.get(), &BoardSession::undoChanged);
    const auto onItsWay = here->submit(BlockCard{card.card, QStringLiteral("vendor")});
    here->setMe(PersonId{QStringLiteral("ben")});
    QCOMPARE(told.size(), 1);
    QVERIFY(!here->canUndo() && !here->canRedo());
    QVERIFY(committed(onItsWay));
    QVERIFY(!here->canUndo());
    QCOMPARE(refusedBy(here->undo()), Rule::NothingToUndo);
    QCOMPARE(refusedBy(here->redo()), Rule::NothingToUndo);
    QVERIFY(committed(here->submit(JoinCard{card.card})));
    QVERIFY(committed(here->undo()));
    QVERIFY(findCard(here->board(), card.card)->owners.isEmpty());
}

void TestBoardSession::aSlowStoreIsShownAndNotFelt()
{
    const TestDatabase database(Engine::Sqlite);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    QSemaphore gate;
    auto stuck = ann->run<int>([&gate](BoardStore &) {
        gate.acquire();
        return 1;
    });
    int ticks = 0;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &clock, [&ticks] { ++ticks; });
    clock.start(10);
    const auto answer = ann->submit(addition(QStringLiteral("Patience")));
    QTRY_COMPARE_WITH_TIMEOUT(ann->state(), ConnectionState::Waiting, 5000);
    QVERIFY2(ticks > 20, "the event loop went on");
    QVERIFY(!answer.isFinished());
    gate.release();
    QVERIFY(committed(answer));
    QCOMPARE(stuck.result(), 1);
    QCOMPARE(ann->state(), ConnectionState::Live);
}

void TestBoardSession::endsCleanlyWithCommandsOnTheWay()
{
    const TestDatabase database(Engine::Sqlite);
    makeBoard(database);
    auto ann = opened(database, QStringLiteral("ann"));
    QList<QFuture<Outcome>> answers;
    for (int i = 0; i < 5; ++i)
        answers.append(ann->submit(addition(QStringLiteral("Card %1").arg(i))));
    auto read = ann->run<int>([](BoardStore &) { return 1; });
    ann.reset();
    for (const auto &answer : std::as_const(answers))
        QVERIFY(answer.isFinished());
    QVERIFY(read.isFinished());
    const auto bob = opened(database, QStringLiteral("bob"));
    QVERIFY(bob->isOpen());
}

void TestBoardSession::saysWhyItCannotOpen()
{
    const TestDatabase database(Engine::Sqlite);
    BoardSession session(database.location(), PersonId{QStringLiteral("ann")});
    auto none = session.open(QString());
    QTRY_VERIFY(none.isFinished());
    QCOMPARE(none.result().error().fault, StoreFault::NotPulley);
    QCOMPARE(session.state(), ConnectionState::Failed);
    auto made = session.open(QStringLiteral("OPS"), OpenMode::CreateIfMissing);
    QTRY_VERIFY(made.isFinished());
    QCOMPARE(made.result().error().fault, StoreFault::NoSuchBoard);
    QCOMPARE(session.state(), ConnectionState::Live);
    QVERIFY(!session.isOpen());
}

void TestBoardSession::comesBackAfterALostConnection()
{
    if (!TestDatabase::isAvailable(Engine::Postgres))
        QSKIP("PULLEY_TEST_PG names no server");
    const TestDatabase database(Engine::Postgres);
    makeBoard(database);
    const auto ann = opened(database, QStringLiteral("ann"));
    QSignalSpy states(ann.get(), &BoardSession::stateChanged);
    for (int round = 0; round < 3; ++round) {
        database.run(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
        const auto first = ann->submit(addition(QStringLiteral("First %1").arg(round)));
        const auto second = ann->submit(addition(QStringLiteral("Second %1").arg(round)));
        QVERIFY(committed(first));
        QVERIFY(committed(second));
        QVERIFY(std::get<Committed>(first.result()).revision < std::get<Committed>(second.result()).revision);
    }
    QVERIFY(states.contains(QVariantList{QVariant::fromValue(ConnectionState::Lost)}));
    QCOMPARE(ann->state(), ConnectionState::Live);
    QCOMPARE(ann->board().cards.size(), 6);
    QCOMPARE(ann->board().revision, 7);
}

PULLEY_TEST(TestBoardSession)

} // namespace pulley::tst_boardsession

#include "tst_boardsession.moc"
