// What is worked out once for many cards says what asking for each of them would: reach, loads, likeness, the queue of pulls.
#include "models/domain/consequences.h"
#include "models/domain/likeness.h"
#include "models/domain/pullpolicy.h"
#include "tests/support/crowd.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <functional>

namespace pulley::tst_onceforall {

namespace {

const Instant now = start(100000);

/// Open cards that a pull of nobody's would carry on before `action` but not after it, each asked by itself.
QSet<CardId> heldOneByOne(const Board &board, const Action &action)
{
    const auto changes = decide(board, asked(action), now);
    Board after = board;
    for (const Change &change : changes ? *changes : QList<Change>())
        evolve(after, change);
    const auto pulls = [](const Board &on, const CardId &card) {
        return decide(on, Command{{}, {}, PullCard{card, {}, {}}}, now).has_value();
    };
    QSet<CardId> held;
    for (const Card &card : board.cards) {
        if (!isFinished(board, card) && pulls(board, card.id) && !pulls(after, card.id))
            held.insert(card.id);
    }
    return held;
}

/// Whether cards that `likeness` takes for the same get the same answer to a pull; the first that doesn't, else nothing.
QString unlike(const Board &board, const std::function<Likeness(const Card &)> &likeness)
{
    QHash<Likeness, bool> known;
    for (const Card &card : board.cards) {
        const bool may = decide(board, asked(PullCard{card.id, {}, {}}), now).has_value();
        const Likeness alike = likeness(card);
        if (isFinished(board, card))
            continue;
        if (known.value(alike, may) != may)
            return card.id.value;
        known.insert(alike, may);
    }
    return {};
}

} // namespace

class OnceForAllTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<Board>("board");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("crowd %u", seed) << crowdedJournal(seed, 120).board;
    }

    void agrees()
    {
        QFETCH(const Board, board);
        for (const Limit &limit : board.limits) {
            const QHash<PersonId, int> all = loads(board, limit);
            for (const Person &person : board.people)
                QCOMPARE(limit.selector.scope == PersonScope::EachPerson ? all.value(person.id) : all.value({}),
                         load(board, limit, person.id));
            const Reach reach(board, limit);
            for (const Card &card : board.cards) {
                QCOMPARE(reach.selects(card), !reach.buckets(card).isEmpty());
                for (const Person &person : board.people)
                    QCOMPARE(reach.fills(card, person.id), reach.buckets(card).contains(person.id));
            }
            Limit tighter = limit;
            tighter.max = std::max(1, limit.max - 1);
            const QList<CardId> held = consequencesOf(board, SetLimit{tighter, {}}, now).held;
            QCOMPARE(QSet<CardId>(held.cbegin(), held.cend()), heldOneByOne(board, SetLimit{tighter, {}}));
        }
    }

    void likenessTellsApartWhatRulesDo()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const Board board = crowdedJournal(seed, 120).board;
            Traits traits;
            traits.add(board.limits);
            QCOMPARE(unlike(board, [&](const Card &card) { return traits.of(card, {}); }), QString());
        }
    }

    void aLikenessThatLooksAtTooLittleIsFound()
    {
        QString found;
        for (quint32 seed = 1; seed <= 40 && found.isEmpty(); ++seed) {
            const Board board = crowdedJournal(seed, 120).board;
            found = unlike(board, [](const Card &card) {
                Likeness alike;
                alike.from = card.standing.column;
                return alike;
            });
        }
        QVERIFY(!found.isEmpty());
    }

    void oneQueueAnswersForEveryColumn()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const Board board = crowdedJournal(seed, 120).board;
            const PersonId ann{QStringLiteral("ann")};
            const PullQueue queue(board, ann, now);
            QList<std::optional<ColumnId>> targets{std::nullopt};
            for (const Column &column : board.columns)
                targets.append(column.id);
            for (const auto &to : targets) {
                const auto choice = queue.next(to);
                QCOMPARE(choice.has_value(), nextPull(board, ann, now, to).has_value());
                // Nothing to pull means that no card that waits may be.
                for (const Card &card : board.cards) {
                    const Column *column = findColumn(board, card.standing.column);
                    const bool waits = column->kind == ColumnKind::Queue || card.standing.half == Half::Ready;
                    if (choice || !to || !waits || card.blocked || isFinished(board, card))
                        continue;
                    QVERIFY(!decide(board, Command{{}, ann, PullCard{card.id, to, {}}}, now));
                }
            }
        }
    }
};

PULLEY_TEST(OnceForAllTest)

} // namespace pulley::tst_onceforall

#include "tst_onceforall.moc"
