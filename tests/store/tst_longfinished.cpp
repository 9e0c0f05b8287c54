// Cards that finished so long ago that no board keeps them: fetched when a command or another client touches them.
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

namespace pulley::tst_longfinished {

class LongFinishedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init();
    void cleanup();

    void fetchesACardThatLeftTheBoardLongAgo();
    void handsOutCardsTheOtherClientHadNotLoaded();
    void keepsACardThatIsPushedOffAndComesBackWhileNobodyLooked();
    void refusesToRemoveAColumnOfLongFinishedCards();
    void refusesToUndoAColumnOfLongFinishedCards();

private:
    QString finish(BoardStore &store, const QStringList &names, const char *where);
    QString finishLongAgo(BoardStore &store, const char *where);
    static SetColumn archive();

    int m_minute = 0;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<BoardStore> m_store;
};

void LongFinishedTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_database = std::make_unique<TestDatabase>(engine);
    m_store = m_database->open();
    QCOMPARE(makeBoard(*m_store), QString());
}

void LongFinishedTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

/// Cards that are finished already, in that column, each a minute after the one before.
QString LongFinishedTest::finish(BoardStore &store, const QStringList &names, const char *where)
{
    ImportCards import;
    for (const QString &name : names) {
        ImportedCard imported;
        imported.card.id.value = name;
        imported.card.facts = titled(name);
        imported.visits = {{column("Ready"), Half::Doing, start(m_minute)}, {column(where), Half::Doing, start(m_minute + 1)}};
        import.cards.append(imported);
        ++m_minute;
    }
    return submit(store, import);
}

/// "old" and so many after it that no board keeps it.
QString LongFinishedTest::finishLongAgo(BoardStore &store, const char *where)
{
    const QString wrong = finish(store, {QStringLiteral("old")}, where);
    QStringList names;
    for (int i = 0; i < Board::finishedKept; ++i)
        names.append(QStringLiteral("f%1").arg(i));
    return wrong.isEmpty() ? finish(store, names, "Done") : wrong;
}

void LongFinishedTest::fetchesACardThatLeftTheBoardLongAgo()
{
    QCOMPARE(finishLongAgo(*m_store, "Done"), QString());
    const CardId old = cardId(QStringLiteral("old"));
    QVERIFY(!findCard(m_store->board(), old));
    QVERIFY(m_store->load(boardIdOf()).has_value());
    QVERIFY(!findCard(m_store->board(), old));
    const auto outcome = m_store->submit(command(ReturnCard{old, column("Ready"), QStringLiteral("came back"), {}}));
    QCOMPARE(problem(outcome), QString());
    QCOMPARE(std::get<Committed>(outcome).advance.fetched.size(), 1);
    QVERIFY(findCard(m_store->board(), old));
    QCOMPARE(findCard(m_store->board(), old)->standing.column, column("Ready"));
    QVERIFY(m_store->verify()->differences.isEmpty());
}

void LongFinishedTest::handsOutCardsTheOtherClientHadNotLoaded()
{
    QCOMPARE(finishLongAgo(*m_store, "Done"), QString());
    const auto other = m_database->open();
    QVERIFY(other->load(boardIdOf()).has_value());
    const CardId old = cardId(QStringLiteral("old"));
    QCOMPARE(submit(*m_store, ReturnCard{old, column("Ready"), QStringLiteral("came back"), {}}), QString());
    const auto advance = other->catchUp();
    QVERIFY(advance.has_value());
    QCOMPARE(advance->fetched.size(), 1);
    QCOMPARE(advance->fetched.first().id, old);
    QVERIFY(sameOpenPart(other->board(), m_store->board()));
}

/// The oldest finished card goes off the board by what one entry says, and a later entry of the same catch-up returns it.
void LongFinishedTest::keepsACardThatIsPushedOffAndComesBackWhileNobodyLooked()
{
    const CardId old = cardId(QStringLiteral("old"));
    QCOMPARE(finish(*m_store, {old.value}, "Done"), QString());
    const auto other = m_database->open();
    QVERIFY(other->load(boardIdOf()).has_value());
    QVERIFY(findCard(other->board(), old));
    QStringList names;
    for (int i = 0; i < Board::finishedKept; ++i)
        names.append(QStringLiteral("f%1").arg(i));
    QCOMPARE(finish(*m_store, names, "Done"), QString());
    QCOMPARE(submit(*m_store, ReturnCard{old, column("Doing"), QStringLiteral("came back"), {}}), QString());
    QVERIFY(other->catchUp().has_value());
    QVERIFY(sameOpenPart(other->board(), m_store->board()));
    QCOMPARE(findCard(other->board(), old)->standing.column, column("Doing"));
}

SetColumn LongFinishedTest::archive()
{
    SetColumn archive;
    archive.item = {column("Archive"), QStringLiteral("Archive"), ColumnKind::Done, false, false, {}};
    return archive;
}

void LongFinishedTest::refusesToUndoAColumnOfLongFinishedCards()
{
    const Command added = command(archive());
    QCOMPARE(problem(m_store->submit(added)), QString());
    const QList<Change> changes = m_store->journal({})->last().changes;
    QCOMPARE(finishLongAgo(*m_store, "Archive"), QString());
    QVERIFY(!findCard(m_store->board(), cardId(QStringLiteral("old"))));
    QCOMPARE(submit(*m_store, Revert{added.id, inverse(changes)}).section(QLatin1Char(' '), 0, 1),
             QStringLiteral("refused: ColumnInUse"));
    QVERIFY(m_store->verify()->differences.isEmpty());
}

void LongFinishedTest::refusesToRemoveAColumnOfLongFinishedCards()
{
    QCOMPARE(submit(*m_store, archive()), QString());
    QCOMPARE(finishLongAgo(*m_store, "Archive"), QString());
    QVERIFY(!findCard(m_store->board(), cardId(QStringLiteral("old"))));
    QVERIFY(submit(*m_store, RemoveColumn{column("Archive")}).startsWith(QStringLiteral("refused: ColumnInUse")));
}

PULLEY_TEST(LongFinishedTest)

} // namespace pulley::tst_longfinished

#include "tst_longfinished.moc"
