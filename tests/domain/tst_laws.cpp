// Laws that hold for whatever people do: random commands, checked after each; and planted faults that the checks must find.
#include "tests/support/boardtext.h"
#include "tests/support/crowd.h"
#include "tests/support/testprogram.h"

#include "models/domain/json.h"

#include <QJsonDocument>
#include <QTest>
#include <functional>

namespace pulley::tst_laws {

namespace {

using Decide = std::function<Result<QList<Change>, Refusal>(const Board &, const Command &, Instant)>;

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// Where `after` holds more than a limit allows and more than `before` held; empty when nowhere.
QString brokenLimit(const Board &before, const Board &after)
{
    for (const Limit &limit : after.limits) {
        const Limit *former = findLimit(before, limit.id);
        if (!former || former->selector != limit.selector)
            continue;
        QList<PersonId> buckets{PersonId{}};
        for (const Person &person : after.people)
            buckets.append(person.id);
        for (const PersonId &bucket : buckets) {
            const int now = load(after, limit, bucket);
            if (now > limit.max && now > load(before, *former, bucket))
                return QStringLiteral("%1 holds %2 of %3").arg(limit.name).arg(now).arg(limit.max);
        }
    }
    return {};
}

/// What an inverse need not bring back is made alike.
Board comparable(Board board, const Board &like)
{
    board.people = like.people;
    board.nextNumber = like.nextNumber;
    board.revision = like.revision;
    return board;
}

QString brokenInverse(const Board &before, const QList<Change> &changes, Board after)
{
    for (const Change &change : inverse(changes))
        evolve(after, change);
    return sameOpenPart(comparable(after, before), before) ? QString() : text("the inverse doesn't restore the board");
}

QString brokenJson(const JournalEntry &entry)
{
    const QString written = jsonText(entry);
    const auto read = entryFromJson(QString::fromUtf8(written.toUtf8()));
    if (!read)
        return read.error();
    return *read == entry ? QString() : QStringLiteral("JSON loses something: ") + written;
}

QString brokenOrder(const Board &board)
{
    QSet<QString> places;
    for (const Card &card : board.cards) {
        const QString place = card.standing.column.value + QLatin1Char(' ') + card.standing.order;
        if (!isFinished(board, card) && places.contains(place))
            return text("two cards in one place: ") + place;
        places.insert(place);
    }
    return {};
}

struct Run {
    QString broken;
    int accepted = 0;
    int refused = 0;
};

/// `steps` random commands through `rules`; stops at the first law broken.
Run run(quint32 seed, int steps, const Decide &rules)
{
    const Board first = crowdedBoard();
    Board board = first;
    Crowd crowd(seed, board);
    QList<JournalEntry> journal;
    Run result;
    for (int step = 0; step < steps; ++step) {
        const Command command = crowd.next();
        const Instant at = start(600 + step);
        const auto decision = rules(board, command, at);
        if (!decision) {
            ++result.refused;
            continue;
        }
        ++result.accepted;
        const JournalEntry entry{board.revision + 1, command.id, command.by, at, {}, *decision};
        const Board before = board;
        evolve(board, entry);
        journal.append(entry);
        crowd.remember(command, *decision);
        for (const QString &broken :
             {brokenLimit(before, board), brokenInverse(before, *decision, board), brokenJson(entry), brokenOrder(board)}) {
            if (!broken.isEmpty()) {
                result.broken = QStringLiteral("step %1: %2").arg(step).arg(broken);
                return result;
            }
        }
    }
    Board again = first;
    for (const JournalEntry &entry : std::as_const(journal))
        evolve(again, entry);
    if (again != board)
        result.broken = text("the journal folds to another board");
    return result;
}

/// Counts one slot more than there is.
Result<QList<Change>, Refusal> miscounting(const Board &board, const Command &command, Instant at)
{
    Board roomy = board;
    for (Limit &limit : roomy.limits) {
        if (!std::holds_alternative<SetLimit>(command.action) && !std::holds_alternative<Revert>(command.action))
            ++limit.max;
    }
    return decide(roomy, command, at);
}

/// Guards every road but taking back.
Result<QList<Change>, Refusal> unguardedUndo(const Board &board, const Command &command, Instant at)
{
    const auto *revert = std::get_if<Revert>(&command.action);
    const auto decision = decide(board, command, at);
    if (decision || !revert || decision.error().rule != Rule::LimitFull)
        return decision;
    return revert->changes;
}

/// Writes down a move from where the card never was.
Result<QList<Change>, Refusal> misremembering(const Board &board, const Command &command, Instant at)
{
    auto decision = decide(board, command, at);
    if (!decision)
        return decision;
    for (Change &change : *decision) {
        if (auto *moved = std::get_if<CardMoved>(&change))
            moved->before.since = at;
    }
    return decision;
}

} // namespace

} // namespace pulley::tst_laws

Q_DECLARE_METATYPE(pulley::tst_laws::Decide)

namespace pulley::tst_laws {

class LawsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hold_data();
    void hold();
    void aPlantedFaultIsFound_data();
    void aPlantedFaultIsFound();
};

void LawsTest::hold_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void LawsTest::hold()
{
    QFETCH(quint32, seed);
    const Run result = run(seed, 1000, decide);
    QCOMPARE(result.broken, QString());
    QVERIFY2(result.accepted > 200 && result.refused > 100, qPrintable(QString::number(result.accepted)));
}

void LawsTest::aPlantedFaultIsFound_data()
{
    QTest::addColumn<Decide>("rules");
    QTest::addColumn<QString>("law");
    QTest::newRow("a slot too many") << Decide(miscounting) << text(" holds ");
    QTest::newRow("an unguarded road") << Decide(unguardedUndo) << text(" holds ");
    QTest::newRow("a wrong memory") << Decide(misremembering) << text("inverse");
}

void LawsTest::aPlantedFaultIsFound()
{
    QFETCH(Decide, rules);
    QFETCH(QString, law);
    QString broken;
    for (quint32 seed = 1; seed <= 6 && broken.isEmpty(); ++seed)
        broken = run(seed, 1000, rules).broken;
    QVERIFY2(broken.contains(law), qPrintable(broken));
}

PULLEY_TEST(LawsTest)

} // namespace pulley::tst_laws

#include "tst_laws.moc"
