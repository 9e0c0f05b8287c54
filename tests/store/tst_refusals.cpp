// Refusals by limits: each noted once, by whom and when, beside a journal that knows nothing of them; and never in anybody's way.
#include "models/domain/decide.h"
#include "models/store/connection.h"
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace pulley::tst_refusals {

namespace {

constexpr Instant always = Instant::max();

QList<RefusalNote> notesIn(BoardStore &store, Instant from = fromMicros(0), Instant to = always)
{
    const auto notes = store.refusals(from, to);
    if (!notes)
        qFatal("refusals can't be read: %s", qPrintable(notes.error().detail));
    return *notes;
}

/// Doing, which holds three, is full of a, b and c; d waits.
QString fillDoing(BoardStore &store)
{
    for (const char *name : {"a", "b", "c", "d"}) {
        if (const QString wrong = submit(store, newCard(name)); !wrong.isEmpty())
            return wrong;
    }
    for (const char *name : {"a", "b", "c"}) {
        if (const QString wrong = submit(store, pulled(name)); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

bool isRefused(const Outcome &outcome)
{
    return std::holds_alternative<Refusal>(outcome);
}

} // namespace

class RefusalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init();
    void cleanup();

    void notesWhoWasRefusedByWhichLimitAndWhen();
    void notesNothingButFullLimits();
    void countsACommandSentAgainOnce();
    void writesAfterTheAnswerAndBeforeItCloses();
    void readsThePeriodAskedFor();
    void keepsBoardsApart();
    void refusesAllTheSameWhereNothingCanBeNoted();
    void countsByLimitWithoutReadingEach();
    void writesABacklogInOneGo();
    void keepsNoNoteBackForOneThatCanNotBeWritten();
    void doesNotWaitForOthers();
    void leavesVerifyAndTheJournalAlone();
    void goesWithABackup();
    void comesToADatabaseMadeBeforeIt();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<BoardStore> m_store;
};

void RefusalsTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_database = std::make_unique<TestDatabase>(engine);
    m_store = m_database->open();
    QCOMPARE(makeBoard(*m_store), QString());
    QCOMPARE(fillDoing(*m_store), QString());
}

void RefusalsTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

void RefusalsTest::notesWhoWasRefusedByWhichLimitAndWhen()
{
    const Instant before = m_store->lastCommit().value();
    const Outcome outcome = m_store->submit(command(pulled("d"), "bob"));
    QVERIFY(isRefused(outcome));
    const auto &refusal = std::get<Refusal>(outcome);
    const QList<RefusalNote> notes = notesIn(*m_store);
    QCOMPARE(notes.size(), 1);
    const RefusalNote &note = notes.first();
    // On PostgreSQL the person is the session's, whatever the command says.
    const PersonId person = m_store->enforcedPerson().isEmpty() ? PersonId{QStringLiteral("bob")} : m_store->enforcedPerson();
    QCOMPARE(note.by, person);
    QCOMPARE(note.at, refusal.at);
    QVERIFY(note.at >= before);
    QCOMPARE(note.rule, Rule::LimitFull);
    QCOMPARE(note.limit, refusal.limit.id);
    QCOMPARE(note.limitName, refusal.limit.name);
    QCOMPARE(note.load, 3);
    QCOMPARE(note.max, 3);
    QCOMPARE(note.card, cardId(QStringLiteral("d")));
    QCOMPARE(note.action, QStringLiteral("pull"));
}

void RefusalsTest::notesNothingButFullLimits()
{
    QVERIFY(isRefused(m_store->submit(command(ReturnCard{cardId(QStringLiteral("a")), column("Ready"), {}, {}}))));
    QCOMPARE(submit(*m_store, MarkReady{cardId(QStringLiteral("a")), {}}), QString());
    // What is asked while a card is dragged never comes to the store.
    QVERIFY(!decide(m_store->board(), command(pulled("d")), m_store->lastCommit().value()));
    QCOMPARE(notesIn(*m_store), QList<RefusalNote>());
}

void RefusalsTest::countsACommandSentAgainOnce()
{
    const Command again = command(pulled("d"));
    for (int times = 0; times < 3; ++times)
        QVERIFY(isRefused(m_store->submit(again)));
    const auto other = m_database->open();
    QVERIFY(other->load(boardIdOf()).has_value());
    QVERIFY(isRefused(other->submit(again)));
    QCOMPARE(notesIn(*other).size(), 1);
    QCOMPARE(notesIn(*m_store).size(), 1);
    QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    QCOMPARE(notesIn(*m_store).size(), 2);
}

void RefusalsTest::writesAfterTheAnswerAndBeforeItCloses()
{
    const QString count = QStringLiteral("SELECT count(*) FROM refusal");
    QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    QCOMPARE(m_database->run(count).first().first().toInt(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(m_database->run(count).first().first().toInt(), 1);
    QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    m_store.reset();
    QCOMPARE(m_database->run(count).first().first().toInt(), 2);
}

void RefusalsTest::readsThePeriodAskedFor()
{
    for (int times = 0; times < 3; ++times)
        QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    const QList<RefusalNote> all = notesIn(*m_store);
    QCOMPARE(all.size(), 3);
    QVERIFY(all.at(0).at <= all.at(1).at && all.at(1).at <= all.at(2).at);
    QCOMPARE(notesIn(*m_store, all.at(0).at, all.at(2).at).size(), 3);
    QCOMPARE(notesIn(*m_store, all.at(2).at + std::chrono::microseconds(1)).size(), 0);
    QCOMPARE(notesIn(*m_store, fromMicros(0), all.at(0).at - std::chrono::microseconds(1)).size(), 0);
}

void RefusalsTest::keepsBoardsApart()
{
    QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    QCOMPARE(makeBoard(*m_store, "TWO"), QString());
    QCOMPARE(notesIn(*m_store).size(), 0);
    QVERIFY(m_store->load(boardIdOf()).has_value());
    QCOMPARE(notesIn(*m_store).size(), 1);
}

void RefusalsTest::refusesAllTheSameWhereNothingCanBeNoted()
{
    m_database->run(QStringLiteral("ALTER TABLE refusal RENAME TO put_away"));
    QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    QCoreApplication::processEvents();
    QCOMPARE(submit(*m_store, newCard("e")), QString());
    QVERIFY(!m_store->refusals(fromMicros(0), always));
    QCOMPARE(submit(*m_store, newCard("f")), QString());
    m_database->run(QStringLiteral("ALTER TABLE put_away RENAME TO refusal"));
    // What could not be written then is written now.
    QCOMPARE(notesIn(*m_store).size(), 1);
}

void RefusalsTest::countsByLimitWithoutReadingEach()
{
    for (int times = 0; times < 3; ++times)
        QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    const QList<RefusalNote> notes = notesIn(*m_store);
    const RefusalCount all{notes.first().limit, notes.first().limitName, 3};
    QCOMPARE(m_store->refusalCounts(always).value(), QList<RefusalCount>{all});
    QCOMPARE(m_store->refusalCounts(notes.first().at - std::chrono::microseconds(1)).value(), QList<RefusalCount>());
    const auto ofCard = [this](const char *name) {
        return m_store->refusalCounts(always, [name](const CardId &card) { return card == cardId(QString::fromLatin1(name)); });
    };
    QCOMPARE(ofCard("d").value(), QList<RefusalCount>{all});
    QCOMPARE(ofCard("a").value(), QList<RefusalCount>());
    // Under the name that it had last.
    m_database->run(QStringLiteral("UPDATE refusal SET limit_name = 'Before' WHERE at < (SELECT max(at) FROM refusal)"));
    QCOMPARE(m_store->refusalCounts(always)->first().limitName, all.limitName);
}

void RefusalsTest::writesABacklogInOneGo()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine != Engine::Sqlite)
        QSKIP("a file tells how often it was written");
    for (int times = 0; times < 200; ++times)
        QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    // Its every commit is seen by another connection.
    Connection other(m_database->location());
    QVERIFY(other.open());
    const auto version = [&other] { return other.single(QStringLiteral("PRAGMA data_version"))->toInt(); };
    const int before = version();
    QCoreApplication::processEvents();
    QCOMPARE(version(), before + 1);
    QCOMPARE(m_database->run(QStringLiteral("SELECT count(*) FROM refusal")).first().first().toInt(), 200);
}

void RefusalsTest::keepsNoNoteBackForOneThatCanNotBeWritten()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine != Engine::Sqlite)
        QSKIP("there everybody is the session's user");
    QVERIFY(isRefused(m_store->submit(command(pulled("d"), "mallory"))));
    QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    // A row that the database will not have: the first one of the two.
    m_database->run(QStringLiteral("CREATE TRIGGER never BEFORE INSERT ON refusal WHEN NEW.by_person = 'mallory' "
                                   "BEGIN SELECT RAISE(ABORT, 'no'); END"));
    QCoreApplication::processEvents();
    QCOMPARE(notesIn(*m_store).size(), 1);
    m_database->run(QStringLiteral("DROP TRIGGER never"));
    QCOMPARE(notesIn(*m_store).size(), 2);
}

void RefusalsTest::doesNotWaitForOthers()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine != Engine::Sqlite)
        QSKIP("on a server nobody holds the table");
    QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    Connection other(m_database->location());
    QVERIFY(other.open());
    QVERIFY(other.control(QStringLiteral("BEGIN IMMEDIATE")));
    QElapsedTimer waited;
    waited.start();
    QCoreApplication::processEvents();
    QVERIFY2(waited.elapsed() < 5000, qPrintable(QString::number(waited.elapsed())));
    QVERIFY(other.control(QStringLiteral("ROLLBACK")));
    // It isn't lost, and commands wait as long as ever.
    QCOMPARE(notesIn(*m_store).size(), 1);
}

void RefusalsTest::leavesVerifyAndTheJournalAlone()
{
    const qint64 revision = m_store->board().revision;
    QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    QCOMPARE(notesIn(*m_store).size(), 1);
    QCOMPARE(m_store->catchUp()->revision, revision);
    QCOMPARE(m_store->verify()->differences, QStringList());
    QCOMPARE(m_store->journal({})->size(), revision);
}

void RefusalsTest::goesWithABackup()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine != Engine::Sqlite)
        return;
    QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    QCoreApplication::processEvents();
    const QTemporaryDir folder;
    Location copy = m_database->location();
    copy.file = folder.filePath(QStringLiteral("copy.db"));
    QVERIFY(m_store->backup(copy.file).has_value());
    const auto store = BoardStore::open(copy, OpenMode::Existing);
    QVERIFY(store.has_value() && (*store)->load(boardIdOf()));
    QCOMPARE(notesIn(**store).size(), 1);
}

void RefusalsTest::comesToADatabaseMadeBeforeIt()
{
    m_store.reset();
    m_database->run(QStringLiteral("DROP TABLE refusal"));
    m_database->run(QStringLiteral("CREATE INDEX card_discarded ON card (board_no, since) WHERE state = 2"));
    m_database->run(QStringLiteral("UPDATE pulley_schema SET version = 2"));
    m_store = m_database->open();
    QVERIFY(m_store->load(boardIdOf()).has_value());
    QVERIFY(isRefused(m_store->submit(command(pulled("d")))));
    QCOMPARE(notesIn(*m_store).size(), 1);
}

PULLEY_TEST(RefusalsTest)

} // namespace pulley::tst_refusals

#include "tst_refusals.moc"
