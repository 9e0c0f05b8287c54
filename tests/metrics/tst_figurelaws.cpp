// Laws of all figures together, on journals that a crowd made: what was taken back leaves no trace, and the past stays as it was.
#include "models/domain/evolve.h"
#include "tests/metrics/everyfigure.h"
#include "tests/metrics/flowhistory.h"
#include "tests/support/crowd.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_figurelaws {

namespace {

/// A crowd acts every minute; for figures in days, every minute becomes seven hours.
Instant stretched(Instant moment)
{
    return start() + (moment - start()) * 420;
}

Change stretched(Change change)
{
    const auto moment = [](Instant &at) { at = stretched(at); };
    std::visit(overloaded{
                   [&](CardAdded &added) { moment(added.card.standing.since); },
                   [&](CardImported &imported) {
                       for (Visit &visit : imported.visits)
                           moment(visit.at);
                   },
                   [&](CardMoved &moved) {
                       moment(moved.before.since);
                       moment(moved.after.since);
                   },
                   [&](CardBlocked &blocked) { moment(blocked.blocking.since); },
                   [&](CardRestored &restored) { moment(restored.card.standing.since); },
                   [](auto &) {},
               },
               change);
    return change;
}

QList<JournalEntry> stretched(QList<JournalEntry> journal)
{
    for (JournalEntry &entry : journal) {
        entry.at = stretched(entry.at);
        for (Change &change : entry.changes)
            change = stretched(change);
    }
    return journal;
}

enum class Slips { TakenBack, Kept };

/// Something that can be done on `board` at once, of any kind.
std::optional<QList<Change>> slipOn(const Board &board, QRandomGenerator &random, Instant at)
{
    const QList<CardId> cards = board.cards.keys();
    if (cards.isEmpty())
        return {};
    const CardId card = cards.at(random.bounded(int(cards.size())));
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    Limit limit = board.limits.at(random.bounded(int(board.limits.size())));
    limit.max += 3;
    CardPatch patch;
    patch.type = board.types.at(random.bounded(int(board.types.size()))).id;
    const QList<Action> actions{PullCard{card, {}, {}},
                                ReturnCard{card, board.columns.first().id, text("why"), {}},
                                BlockCard{card, text("slip")},
                                UnblockCard{card},
                                JoinCard{card},
                                LeaveCard{card},
                                DiscardCard{card, text("slip")},
                                EditCard{card, patch, {}},
                                SetLimit{limit, {}},
                                AddCard{{QStringLiteral("slip%1").arg(random.generate())}, titled(text("slip")), {}, {}}};
    const auto changes = decide(board, {{text("slip")}, {text("ann")}, actions.at(random.bounded(int(actions.size())))}, at);
    return changes && !changes->isEmpty() ? std::optional(*changes) : std::nullopt;
}

/// `journal` with things done and taken back at once between its entries.
QList<JournalEntry> withSlips(const QList<JournalEntry> &journal, quint32 seed, Slips slips)
{
    QRandomGenerator random(seed);
    QList<JournalEntry> all;
    Board board;
    for (const JournalEntry &entry : journal) {
        all.append(entry);
        evolve(board, entry);
        const Instant later = entry.at + std::chrono::seconds(20);
        if (const auto changes = board.columns.isEmpty() ? std::nullopt : slipOn(board, random, later)) {
            const CommandId slip{QStringLiteral("slip%1").arg(all.size())};
            all.append({0, slip, {QStringLiteral("ann")}, later, {}, *changes});
            const CommandId of = slips == Slips::TakenBack ? slip : CommandId{};
            all.append({0,
                        {QStringLiteral("back%1").arg(all.size())},
                        {QStringLiteral("ann")},
                        later + std::chrono::seconds(20),
                        of,
                        inverse(*changes)});
        }
    }
    return all;
}

/// Without anything about cards that were brought in: those are known for times before.
QList<JournalEntry> withoutImports(QList<JournalEntry> journal)
{
    QSet<CardId> imported;
    for (JournalEntry &entry : journal) {
        for (const Change &change : std::as_const(entry.changes)) {
            if (const auto *import = std::get_if<CardImported>(&change))
                imported.insert(import->card.id);
        }
        entry.changes.removeIf([&](const Change &change) { return imported.contains(cardOf(change)); });
    }
    return journal;
}

QStringList figuresOf(const Board &policy, const QList<JournalEntry> &journal, Instant at, std::optional<Instant> asOf,
                      const DayScale &scale)
{
    History history = historyOf(policy, journal, asOf);
    history.facts.timeZone = QStringLiteral("America/New_York");
    return everyFigure(history, at, scale);
}

const DayScale working{WorkWeek{{Qt::Sunday}, {QDate(2026, 3, 4)}}};

} // namespace

class tst_FigureLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTakenBackLeavesNoTrace_data() { scales(); }
    void whatWasTakenBackLeavesNoTrace()
    {
        QFETCH(bool, byWork);
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const CrowdedJournal made = crowdedJournal(seed, 200);
            QCOMPARE(traceOf(made, seed, Slips::TakenBack, byWork ? working : DayScale()), QString());
        }
    }

    void theCheckCatchesSlipsThatCount()
    {
        QStringList seen;
        for (quint32 seed = 1; seed <= 12; ++seed)
            seen << traceOf(crowdedJournal(seed, 200), seed, Slips::Kept, {});
        QCOMPARE(seen.size(), 12);
        QVERIFY(!seen.contains(QString()));
    }

    void figuresOfAPastDateAreThoseOfThatDay_data() { scales(); }
    void figuresOfAPastDateAreThoseOfThatDay()
    {
        QFETCH(bool, byWork);
        int told = 0;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const CrowdedJournal made = crowdedJournal(seed, 200);
            const QList<JournalEntry> journal = withoutImports(stretched(made.entries));
            for (qsizetype i = 8; i < journal.size(); i += 9) {
                const Instant at = journal.at(i).at;
                const auto then = figuresOf(made.board, journal, at, at, byWork ? working : DayScale());
                const auto thatDay =
                    figuresOf(boardAfter(made.entries.first(i + 1)), journal.first(i + 1), at, {}, byWork ? working : DayScale());
                QCOMPARE(firstDifference(then, thatDay), QString());
                told += int(then.size());
            }
        }
        QVERIFY(told > 5000);
    }

    void theCheckCatchesAPastThatKnowsTheFuture()
    {
        int caught = 0;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const CrowdedJournal made = crowdedJournal(seed, 200);
            const QList<JournalEntry> journal = withoutImports(stretched(made.entries));
            const qsizetype i = journal.size() / 2;
            const Instant at = journal.at(i).at;
            const auto thatDay = figuresOf(boardAfter(made.entries.first(i + 1)), journal.first(i + 1), at, {}, {});
            caught += firstDifference(figuresOf(made.board, journal, at, {}, {}), thatDay).isEmpty() ? 0 : 1;
        }
        QCOMPARE(caught, 12);
    }

private:
    static void scales()
    {
        QTest::addColumn<bool>("byWork");
        QTest::newRow("calendar days") << false;
        QTest::newRow("working days") << true;
    }
    static Board boardAfter(const QList<JournalEntry> &journal)
    {
        Board board;
        for (const JournalEntry &entry : journal)
            evolve(board, entry);
        return board;
    }
    static QString traceOf(const CrowdedJournal &made, quint32 seed, Slips slips, const DayScale &scale)
    {
        const Instant at = stretched(made.entries.last().at) + std::chrono::hours(50);
        return firstDifference(figuresOf(made.board, stretched(made.entries), at, {}, scale),
                               figuresOf(made.board, stretched(withSlips(made.entries, seed, slips)), at, {}, scale));
    }
};

PULLEY_TEST(tst_FigureLaws)

} // namespace pulley::tst_figurelaws

#include "tst_figurelaws.moc"
