// Rows for figures are the same whichever way they come out of the database, and what is wrong is told the same way.
#include "models/store/figurerows.h"
#include "models/store/sqliterows.h"
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

#include <limits>

namespace pulley::tst_figurerows {

namespace {

using Way = Result<Done, StoreError> (*)(Connection &, qint64, qint64, const TakeFigureRow &);
constexpr qint64 boardNumber = 1;
constexpr qint64 always = std::numeric_limits<qint64>::max();

QList<FigureRow> rowsBy(Way way, Connection &connection, qint64 until = always)
{
    QList<FigureRow> rows;
    const auto read = way(connection, boardNumber, until, [&rows](const FigureRow &row) {
        rows.append(row);
        return true;
    });
    return read ? rows : QList<FigureRow>();
}

} // namespace

class FigureRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init();
    void cleanup();

    void areTheSameEitherWay();
    void areTheSameEitherWayWhenThereAreMany();
    void stopWhenNoMoreAreWanted();
    void tellWhatIsWrongEitherWay();

private:
    void manifold();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<BoardStore> m_store;
    std::unique_ptr<Connection> m_connection;
};

void FigureRowsTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_database = std::make_unique<TestDatabase>(engine);
    m_store = m_database->open();
    QCOMPARE(makeBoard(*m_store), QString());
    m_connection = std::make_unique<Connection>(m_database->location());
    QVERIFY(m_connection->open().has_value());
    // Every kind of row: longer and shorter texts after each other, letters of one to four bytes, limits, and something undone.
    AddCard added = newCard("a");
    added.facts.title = QString::fromUtf8("Zoë says „十分“ 🙂");
    QCOMPARE(submit(*m_store, added), QString());
    QCOMPARE(submit(*m_store, newCard("a-much-longer-id")), QString());
    QCOMPARE(submit(*m_store, pulled("a")), QString());
    QCOMPARE(submit(*m_store, MarkReady{cardId(QStringLiteral("a")), {}}), QString());
    QCOMPARE(submit(*m_store, pulled("a-much-longer-id")), QString());
    QCOMPARE(submit(*m_store, ReorderCard{cardId(QStringLiteral("a")), {}}), QString());
    QCOMPARE(submit(*m_store, SetLimit{{{QStringLiteral("w")}, QStringLiteral("whole"), {}, 7, 0, {}, false}, {}}), QString());
    QCOMPARE(submit(*m_store, BlockCard{cardId(QStringLiteral("a")), QStringLiteral("why")}), QString());
    const JournalEntry slip = m_store->journal({})->last();
    QCOMPARE(submit(*m_store, Revert{slip.command, inverse(slip.changes)}), QString());
}

void FigureRowsTest::cleanup()
{
    m_connection.reset();
    m_store.reset();
    m_database.reset();
}

/// So many that rows are put where others were before.
void FigureRowsTest::manifold()
{
    const auto written = m_connection->write(QStringLiteral(
        "INSERT INTO journal_change (board_no, revision, ordinal, kind, at, card_id, column_id, half, entered, body) "
        "SELECT c.board_no, c.revision, c.ordinal + 1000 * n.i, c.kind, c.at, c.card_id, c.column_id, c.half, c.entered, c.body "
        "FROM journal_change c, (WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < 500) "
        "SELECT i FROM s) AS n"));
    QVERIFY(written.has_value() && *written >= 4000);
}

void FigureRowsTest::areTheSameEitherWay()
{
    QFETCH_GLOBAL(Engine, engine);
    // Else the driver is compared with itself.
    QCOMPARE(lentSqlite(*m_connection) != nullptr, engine == Engine::Sqlite);
    const QList<FigureRow> rows = rowsBy(eachFigureRow, *m_connection);
    QVERIFY(rows.size() >= 9);
    QVERIFY(rows == rowsBy(eachFigureRowByDriver, *m_connection));
    const auto count = [&rows](auto question) { return std::count_if(rows.cbegin(), rows.cend(), question); };
    QVERIFY(count([](const FigureRow &row) { return row.card.isEmpty(); }) > 0);
    QVERIFY(count([](const FigureRow &row) { return row.what == 4; }) > 0);
    QVERIFY(count([](const FigureRow &row) { return row.into == column("Doing"); }) >= 2);
    QVERIFY(count([](const FigureRow &row) { return row.body.contains(QString::fromUtf8("Zoë says „十分“ 🙂")); }) == 1);
    QVERIFY(count([](const FigureRow &row) { return !row.into.isEmpty() && row.body.isEmpty(); }) >= 2);
    // As of a moment within them, and before all.
    for (const qint64 until : {toMicros(rows.at(rows.size() / 2).at), qint64(0)})
        QVERIFY(rowsBy(eachFigureRow, *m_connection, until) == rowsBy(eachFigureRowByDriver, *m_connection, until));
}

void FigureRowsTest::areTheSameEitherWayWhenThereAreMany()
{
    manifold();
    const QList<FigureRow> rows = rowsBy(eachFigureRow, *m_connection);
    QVERIFY(rows.size() >= 4000);
    QVERIFY(rows == rowsBy(eachFigureRowByDriver, *m_connection));
}

void FigureRowsTest::stopWhenNoMoreAreWanted()
{
    for (const Way way : {&eachFigureRow, &eachFigureRowByDriver}) {
        int taken = 0;
        QVERIFY(way(*m_connection, boardNumber, always, [&taken](const FigureRow &) { return ++taken < 3; }).has_value());
        QCOMPARE(taken, 3);
    }
    // Nothing is left open that would be in somebody's way.
    QVERIFY(m_connection->control(QStringLiteral("BEGIN")).has_value());
    QVERIFY(m_connection->control(QStringLiteral("COMMIT")).has_value());
}

void FigureRowsTest::tellWhatIsWrongEitherWay()
{
    QVERIFY(m_connection->control(QStringLiteral("ALTER TABLE journal_change RENAME TO elsewhere")).has_value());
    QList<StoreError> errors;
    for (const Way way : {&eachFigureRow, &eachFigureRowByDriver}) {
        m_connection->forgetFailure();
        const auto read = way(*m_connection, boardNumber, always, [](const FigureRow &) { return true; });
        QVERIFY(!read.has_value());
        QVERIFY(m_connection->hasFailed());
        errors.append(read.error());
    }
    QCOMPARE(errors.first().fault, errors.last().fault);
    QVERIFY2(errors.first().detail.contains(QStringLiteral("journal_change")), qPrintable(errors.first().detail));
    QVERIFY2(errors.last().detail.contains(QStringLiteral("journal_change")), qPrintable(errors.last().detail));
}

PULLEY_TEST(FigureRowsTest)

} // namespace pulley::tst_figurerows

#include "tst_figurerows.moc"
