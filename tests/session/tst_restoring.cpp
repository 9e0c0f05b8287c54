// Restoring: a discarded card comes back through the door of every command, whatever took it off the board.
#include "models/domain/discarded.h"
#include "models/domain/relations.h"
#include "models/session/boardsession.h"
#include "models/session/templates.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testprogram.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QTest>
#include <memory>

namespace pulley::tst_restoring {

namespace {

Outcome answerOf(const QFuture<Outcome> &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000); }();
    return future.result();
}

bool committed(const QFuture<Outcome> &future)
{
    return std::holds_alternative<Committed>(answerOf(future));
}

std::optional<Rule> refusedBy(const QFuture<Outcome> &future)
{
    const Outcome outcome = answerOf(future);
    const auto *refusal = std::get_if<Refusal>(&outcome);
    return refusal ? std::optional(refusal->rule) : std::nullopt;
}

AddCard addition(const QString &title)
{
    AddCard action;
    action.card = makeId<CardId>();
    action.facts.title = title;
    return action;
}

} // namespace

/// Does it before anything that was posted already.
class AtOnce : public QObject
{
public:
    explicit AtOnce(std::function<void()> deed) : m_deed(std::move(deed)) { }
    void ask() { QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority); }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_deed();
        return true;
    }

private:
    std::function<void()> m_deed;
};

class TestRestoring : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<BoardSession> m_session;

    const Card *card(const CardId &id) const { return findCard(m_session->board(), id); }
    CardId add(const QString &title) const
    {
        const AddCard action = addition(title);
        return committed(m_session->submit(action)) ? action.card : CardId();
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(Engine::Sqlite);
        m_session = std::make_unique<BoardSession>(m_database->location(), PersonId{QStringLiteral("ann")});
        const auto connected = m_session->connectOnly(OpenMode::CreateIfMissing);
        QTRY_VERIFY_WITH_TIMEOUT(connected.isFinished(), 20000);
        QVERIFY(committed(m_session->create(*templateBoard(QStringLiteral("simple")))));
    }
    void cleanup()
    {
        m_session.reset();
        m_database.reset();
    }

    void aRestoreEndsWithTheSessionThatWasAsked_data()
    {
        QTest::addColumn<bool>("found");
        QTest::newRow("while it is looked for") << false;
        QTest::newRow("while it is under way") << true;
    }
    void aRestoreEndsWithTheSessionThatWasAsked()
    {
        QFETCH(const bool, found);
        const CardId id = add(QStringLiteral("First"));
        QVERIFY(committed(m_session->submit(DiscardCard{id, QStringLiteral("no")})));
        const auto gate = std::make_shared<QSemaphore>();
        const auto wait = [gate](BoardStore &) {
            gate->acquire();
            return Done{};
        };
        if (!found)
            m_session->run<Done>(wait);
        const QFuture<Outcome> asked = m_session->restore(id);
        if (found) {
            m_session->run<Done>(wait);
            QTRY_COMPARE(m_session->pending(), 1);
        }
        QVERIFY(!asked.isFinished());
        bool told = false;
        QFutureWatcher<Outcome> watcher;
        connect(&watcher, &QFutureWatcherBase::finished, this, [&] { told = true; });
        watcher.setFuture(asked);
        gate->release();
        m_session.reset();
        QTRY_VERIFY(told);
        QVERIFY(asked.isFinished() && asked.isCanceled());
        QCOMPARE(asked.resultCount(), 0);
    }

    /// The answer is there, and on its way to whoever asked, when the session goes: nobody is told any more.
    void anAnswerDoesNotOutliveTheSessionThatWasAsked()
    {
        const CardId id = add(QStringLiteral("First"));
        QVERIFY(committed(m_session->submit(DiscardCard{id, QStringLiteral("no")})));
        AtOnce end([this] { m_session.reset(); });
        const QFuture<Outcome> asked = m_session->restore(id);
        bool under = false;
        connect(m_session.get(), &BoardSession::pendingChanged, &end, [&] {
            under = under || m_session->pending() > 0;
            if (under && m_session->pending() == 0)
                end.ask();
        });
        QTRY_VERIFY(!m_session);
        QTRY_VERIFY(asked.isFinished());
        QVERIFY(asked.isCanceled());
        QCOMPARE(asked.resultCount(), 0);
    }

    void bringsBackAllThatTheCardWas()
    {
        const CardId id = add(QStringLiteral("First"));
        QVERIFY(committed(m_session->submit(JoinCard{id})));
        QVERIFY(committed(m_session->submit(SetComment{id, makeId<CommentId>(), QStringLiteral("said")})));
        QVERIFY(committed(m_session->submit(BlockCard{id, QStringLiteral("why")})));
        const Card before = *card(id);
        QVERIFY(committed(m_session->submit(DiscardCard{id, QStringLiteral("no")})));
        QVERIFY(!card(id));
        QVERIFY(committed(m_session->restore(id)));
        QCOMPARE(*card(id), before);
        QVERIFY(committed(m_session->undo()));
        QVERIFY(!card(id));
        QVERIFY(committed(m_session->restore(id)));
        QVERIFY(committed(m_session->submit(DiscardCard{id, QStringLiteral("again")})));
        QVERIFY(committed(m_session->restore(id)));
        QCOMPARE(*card(id), before);
    }

    void saysWhatIsNotAway()
    {
        const CardId id = add(QStringLiteral("First"));
        QCOMPARE(refusedBy(m_session->restore(id)), Rule::CardExists);
        QCOMPARE(refusedBy(m_session->restore(CardId{QStringLiteral("none")})), Rule::NoSuchCard);
    }

    void bringsBackWhatAnUndoTookAway()
    {
        const CardId id = add(QStringLiteral("First"));
        QVERIFY(committed(m_session->undo()));
        QVERIFY(!card(id));
        QVERIFY(committed(m_session->restore(id)));
        QVERIFY(card(id));
    }

    /// An old journal is long: what came after is not read, so what is wrong with it is no matter.
    void readsNothingOfWhatHappenedSince()
    {
        const CardId id = add(QStringLiteral("First"));
        QVERIFY(committed(m_session->undo()));
        add(QStringLiteral("Second"));
        m_database->run(
            QStringLiteral("UPDATE journal_change SET body = 'spoilt' WHERE revision = %1").arg(m_session->board().revision));
        QVERIFY(committed(m_session->restore(id)));
        QVERIFY(card(id));
    }

    void bringsBackAnImportWhole()
    {
        ImportCards import;
        for (const char *title : {"One", "Two", "Three"}) {
            ImportedCard each;
            each.card.id = makeId<CardId>();
            each.card.facts.title = QLatin1String(title);
            each.card.standing.column = m_session->board().columns.first().id;
            each.visits = {{each.card.standing.column, Half::Doing, fromMicros(1)}};
            import.cards.append(each);
        }
        QVERIFY(committed(m_session->submit(import)));
        QVERIFY(committed(m_session->undo()));
        QVERIFY(m_session->board().cards.isEmpty());
        QVERIFY(committed(m_session->restore(import.cards.first().card.id)));
        QCOMPARE(m_session->board().cards.size(), 3);
    }

    void knowsWhatDiscardedACard()
    {
        Card one;
        one.id = CardId{QStringLiteral("1")};
        Card two;
        two.id = CardId{QStringLiteral("2")};
        const auto entry = [](qint64 revision, const Change &change) {
            return JournalEntry{revision, CommandId{QString::number(revision)}, {}, {}, {}, {change}};
        };
        QList<JournalEntry> entries{entry(1, CardAdded{one}), entry(2, CardDiscarded{one, {}})};
        QCOMPARE(standingDiscard(entries, one.id)->revision, 2);
        QVERIFY(!standingDiscard(entries, two.id));
        entries.append(entry(3, CardRestored{one, {}}));
        QVERIFY(!standingDiscard(entries, one.id));
        entries.append(entry(4, CardDiscarded{one, {}}));
        QCOMPARE(standingDiscard(entries, one.id)->revision, 4);
    }

    void looksUpWaitingCardsAsOneByOne()
    {
        Board board = templateBoard(QStringLiteral("simple"))->board;
        for (int i = 1; i <= 12; ++i) {
            Card each;
            each.id = CardId{QString::number(i)};
            each.number = i;
            each.standing.column = board.columns.at(i % board.columns.size()).id;
            for (int other = 1; other <= 12; other += i)
                each.facts.relations.append({RelationKind((i + other) % 3), CardId{QString::number(other)}, other});
            each.facts.relations = tidyRelations(each.id, each.facts.relations);
            board.cards.insert(each.id, each);
        }
        const auto all = openBlockerNumbers(board);
        int waiting = 0;
        for (const Card &each : std::as_const(board.cards)) {
            QList<qint64> numbers;
            for (const Card &blocker : openBlockers(board, each)) {
                if (!isFinished(board, each) && !numbers.contains(blocker.number))
                    numbers.append(blocker.number);
            }
            QCOMPARE(all.value(each.id), numbers);
            waiting += numbers.isEmpty() ? 0 : 1;
        }
        QVERIFY(waiting > 2);
    }
};

PULLEY_TEST(TestRestoring)

} // namespace pulley::tst_restoring

#include "tst_restoring.moc"
