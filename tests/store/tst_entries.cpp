// Single entries of the journal: which one a commit is told by, and one read without the others.
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

namespace pulley::tst_entries {

class EntriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        QFETCH_GLOBAL(Engine, engine);
        m_database = std::make_unique<TestDatabase>(engine);
        m_store = m_database->open();
        QCOMPARE(makeBoard(*m_store), QString());
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    /// Its answer was lost, and others went on before it was asked again.
    void aRetryTellsItsOwnEntryAmongOthers()
    {
        const auto other = m_database->open();
        QVERIFY(other->load(boardIdOf()).has_value());
        QCOMPARE(submit(*other, newCard("before")), QString());
        const Command add = command(newCard("own"));
        const Outcome first = m_store->submit(add);
        QCOMPARE(problem(first), QString());
        QCOMPARE(entryOf(std::get<Committed>(first))->command, add.id);
        QCOMPARE(submit(*other, newCard("behind")), QString());
        QCOMPARE(submit(*other, newCard("further behind")), QString());
        const Outcome again = m_store->submit(add);
        QCOMPARE(problem(again), QString());
        const auto &committed = std::get<Committed>(again);
        QCOMPARE(committed.advance.entries.size(), 3);
        QVERIFY(committed.advance.entries.last().command != add.id);
        QCOMPARE(entryOf(committed)->command, add.id);
        QCOMPARE(entryOf(committed)->revision, committed.revision);
        QVERIFY(!entryOf(Committed{}));
    }

    void readsOneWithoutTheOthers()
    {
        for (const char *name : {"a", "b", "c"})
            QCOMPARE(submit(*m_store, newCard(name)), QString());
        m_database->run(QStringLiteral("UPDATE journal_change SET body = 'spoilt' WHERE revision <> 3"));
        QVERIFY(!m_store->journal({.since = 2, .card = {}, .limit = 0}));
        const auto entry = m_store->entryAt(3);
        QVERIFY(entry.has_value() && entry->has_value());
        QCOMPARE((*entry)->revision, 3);
        QCOMPARE(cardOf((*entry)->changes.first()).value, QStringLiteral("b"));
        const auto none = m_store->entryAt(9);
        QVERIFY(none.has_value() && !none->has_value());
    }

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<BoardStore> m_store;
};

PULLEY_TEST(EntriesTest)

} // namespace pulley::tst_entries

#include "tst_entries.moc"
