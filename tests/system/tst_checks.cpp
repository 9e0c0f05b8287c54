// The checks of the system tests, each seen failing: a journal or rows broken by hand, and answers that don't fit.
#include "tests/system/harness/checks.h"
#include "tests/system/harness/loadclient.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_checks {

using namespace pulley::trial;

namespace {

constexpr char anOpenCard[] = "(SELECT min(card_id) FROM card WHERE state = 0)";
constexpr char lastMove[] = "(SELECT max(revision) FROM journal_change WHERE kind = 'CardMoved')";

struct Fault {
    const char *name;
    QStringList statements;
    /// Some of the sentences that tell it.
    const char *told;
};

QString sql(const char *text)
{
    return QString::fromLatin1(text)
        .replace(QStringLiteral("$CARD"), QLatin1String(anOpenCard))
        .replace(QStringLiteral("$MOVE"), QLatin1String(lastMove));
}

QList<Fault> faults()
{
    const QString nextRevision = sql("UPDATE board SET revision = revision + 1");
    const QString journalAgain = sql("INSERT INTO journal (board_no, revision, command_id, by_person, at) SELECT board_no, "
                                     "(SELECT max(revision) + 1 FROM journal), 'again', by_person, at FROM journal "
                                     "WHERE revision = $MOVE");
    const QString changesAgain = sql("INSERT INTO journal_change (board_no, revision, ordinal, kind, at, card_id, column_id, half, "
                                     "entered, body) SELECT board_no, (SELECT max(revision) FROM journal), ordinal, kind, at, "
                                     "card_id, column_id, half, entered, body FROM journal_change WHERE revision = $MOVE");
    return {
        {"none", {}, ""},
        {"a card's row is gone", {sql("DELETE FROM card_text"), sql("DELETE FROM card WHERE card_id = $CARD")}, "rows: "},
        {"a card's row is there twice",
         {sql("DROP INDEX card_number"),
          sql("INSERT INTO card (board_no, card_id, number, state, column_id, since, body) SELECT board_no, card_id || 'x', "
              "number, "
              "state, column_id, since, body FROM card WHERE card_id = $CARD")},
         "rows: "},
        {"a card's row stands elsewhere",
         {sql("UPDATE card SET column_id = CASE column_id WHEN 'review' THEN 'backlog' ELSE 'review' END WHERE card_id = $CARD")},
         "rows: "},
        {"a command's changes are lost", {sql("DELETE FROM journal_change WHERE revision = $MOVE")}, "has no change 0"},
        {"a command is lost",
         {sql("DELETE FROM journal_change WHERE revision = $MOVE"),
          sql("DELETE FROM journal WHERE revision NOT IN (SELECT revision FROM journal_change)")},
         "is not in the journal"},
        {"a command is in the journal under another id",
         {sql("UPDATE journal SET command_id = 'other' WHERE revision = $MOVE")},
         "is not in the journal"},
        {"a command was applied twice under a new id", {journalAgain, changesAgain, nextRevision}, "nobody was answered"},
        {"a command that nobody gave", {journalAgain, nextRevision}, "nobody was answered"},
        {"a number will be given twice", {sql("UPDATE board SET next_number = next_number - 1")}, "numbers given"},
    };
}

Deed deed(qint64 number)
{
    return {.number = number, .kind = MoveKind::Pulled};
}

/// A journal in which "ann" pulled cards 1, 2 and 3.
Counter annsJournal()
{
    Counter counter({});
    QList<JournalEntry> journal;
    for (qint64 number = 1; number <= 3; ++number) {
        Card card;
        card.id.value = QString::number(number);
        card.number = number;
        card.standing.column.value = QStringLiteral("ready");
        CardMoved move{.card = card.id, .kind = MoveKind::Pulled, .before = card.standing, .after = card.standing, .reason = {}};
        move.after.column.value = QStringLiteral("doing");
        JournalEntry entry;
        entry.revision = number;
        entry.command.value = QString::number(number);
        entry.by.value = QStringLiteral("ann");
        entry.changes = {CardAdded{card}, move};
        journal.append(entry);
    }
    counter.take(journal);
    return counter;
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seeWhatIsBroken_data();
    void seeWhatIsBroken();
    void seeAnswersThatDontFit_data();
    void seeAnswersThatDontFit();
};

void ChecksTest::seeWhatIsBroken_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("told");
    for (const Fault &fault : faults()) {
        QTest::addRow("sqlite: %s", fault.name) << Engine::Sqlite << fault.statements << QString::fromLatin1(fault.told);
        QTest::addRow("postgresql: %s", fault.name) << Engine::Postgres << fault.statements << QString::fromLatin1(fault.told);
    }
}

void ChecksTest::seeWhatIsBroken()
{
    QFETCH(Engine, engine);
    QFETCH(QStringList, statements);
    QFETCH(QString, told);
    const QString server = qEnvironmentVariable("PULLEY_TEST_PG");
    if (engine == Engine::Postgres && server.isEmpty())
        QSKIP("PULLEY_TEST_PG names no server");
    auto sandbox = Sandbox::make(engine, server);
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error()));
    const auto built = (*sandbox)->build(8);
    QVERIFY2(built, built ? "" : qPrintable(built.error()));
    LoadClient client((*sandbox)->options((*sandbox)->person(QStringLiteral("client"))),
                      (*sandbox)->folder() + QStringLiteral("/done"), 20130511, {QStringLiteral("--moves-only")});
    client.start();
    QTRY_VERIFY_WITH_TIMEOUT(client.done().size() >= 10, 30000);
    client.stop();
    QTRY_COMPARE_WITH_TIMEOUT(client.process().state(), QProcess::NotRunning, 30000);
    const QList<CommandId> done = client.done();

    const auto tampered = (*sandbox)->tamper(statements);
    QVERIFY2(tampered, tampered ? "" : qPrintable(tampered.error()));
    const QStringList wrongs = storyAstray(**sandbox, QSet<CommandId>(done.cbegin(), done.cend()), 0);
    QCOMPARE(wrongs.isEmpty(), told.isEmpty());
    QVERIFY2(wrongs.join(QLatin1Char('\n')).contains(told), qPrintable(wrongs.join(QLatin1Char('\n'))));
}

void ChecksTest::seeAnswersThatDontFit_data()
{
    QTest::addColumn<QList<qint64>>("answers");
    QTest::addColumn<bool>("fit");
    QTest::newRow("as it was") << QList<qint64>{1, 2, 3} << true;
    QTest::newRow("answered done without a commit") << QList<qint64>{1, 2, 3, 4} << false;
    QTest::newRow("committed without an answer") << QList<qint64>{1, 3} << false;
    QTest::newRow("answered twice") << QList<qint64>{1, 2, 2, 3} << false;
    QTest::newRow("about another card") << QList<qint64>{1, 2, 4} << false;
    QTest::newRow("in another order") << QList<qint64>{2, 1, 3} << false;
    QTest::newRow("never answered") << QList<qint64>{} << false;
}

void ChecksTest::seeAnswersThatDontFit()
{
    QFETCH(QList<qint64>, answers);
    QFETCH(bool, fit);
    QList<Deed> deeds;
    for (const qint64 number : std::as_const(answers))
        deeds.append(deed(number));
    QCOMPARE(answersAstray({{{QStringLiteral("ann")}, deeds}}, annsJournal()).isEmpty(), fit);
}

PULLEY_TEST(ChecksTest)

} // namespace pulley::tst_checks

#include "tst_checks.moc"
