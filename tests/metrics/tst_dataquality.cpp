// Data quality: each doubt where there is one, and none where there is not.
#include "models/metrics/dataquality.h"
#include "tests/metrics/flowhistory.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

namespace pulley::tst_dataquality {

namespace {

const Instant asOf = instantOf(QStringLiteral("2026-03-20T12:00Z"));

DataQuality qualityOf(const History &history)
{
    return dataQuality(history, flowTable(history, asOf));
}

History twoCards()
{
    return flowHistory({QStringLiteral("Ready 2026-03-01T00:00Z, Doing 2026-03-02T00:00Z, Done 2026-03-04T00:00Z"),
                        QStringLiteral("Ready 2026-03-01T09:00Z, Doing 2026-03-02T10:00Z")});
}

QList<Doubt> doubtsIn(const History &history, qint64 number)
{
    for (const DoubtedCard &card : qualityOf(history).doubted) {
        if (card.number == number)
            return card.doubts;
    }
    return {};
}

} // namespace

class tst_DataQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubtsNothingOfABoardsOwnHistory()
    {
        // At midnight too: the board saw it happen.
        const DataQuality quality = qualityOf(twoCards());
        QCOMPARE(quality.cards, 2);
        QCOMPARE(quality.imported, 0);
        QCOMPARE(quality.doubted, QList<DoubtedCard>());
        for (const DoubtCount &count : quality.counts)
            QCOMPARE(count.cards, 0);
    }

    void saysWhatWasBroughtInWithoutTimes()
    {
        History history = twoCards();
        history.cards[0].imported = history.cards[1].imported = ImportDoubts{};
        history.cards[0].importedVisits = 3;
        history.cards[1].importedVisits = 2;
        QCOMPARE(doubtsIn(history, 1), QList<Doubt>{Doubt::DatesOnly});
        QCOMPARE(doubtsIn(history, 2), QList<Doubt>());
        history.cards[1].imported = ImportDoubts{true, true, true};
        QCOMPARE(doubtsIn(history, 2), (QList<Doubt>{Doubt::DatesOnly, Doubt::Estimated, Doubt::OutOfOrder}));
        QCOMPARE(qualityOf(history).imported, 2);
        QCOMPARE(qualityOf(history).counts.first(), (DoubtCount{Doubt::DatesOnly, 2, 1}));
    }

    void knowsMidnightsOfTheBoardsZone()
    {
        History history =
            flowHistory({QStringLiteral("Ready 2026-02-28T15:00Z, Doing 2026-03-01T15:00Z")}, QStringLiteral("Asia/Tokyo"));
        history.cards[0].imported = ImportDoubts{};
        history.cards[0].importedVisits = 2;
        QCOMPARE(doubtsIn(history, 1), QList<Doubt>{Doubt::DatesOnly});
        history.facts.timeZone = QStringLiteral("UTC");
        QCOMPARE(doubtsIn(history, 1), QList<Doubt>());
    }

    /// What the board saw itself has a time, and takes no doubt from what came before it.
    void guessesByWhatWasBroughtInOnly()
    {
        History history = flowHistory({QStringLiteral("Ready 2026-03-01T00:00Z, Doing 2026-03-02T00:00Z, Done 2026-03-04T09:13Z")});
        history.cards[0].imported = ImportDoubts{};
        history.cards[0].importedVisits = 2;
        QCOMPARE(doubtsIn(history, 1), QList<Doubt>{Doubt::DatesOnly});
        history.cards[0].importedVisits = 3;
        QCOMPARE(doubtsIn(history, 1), QList<Doubt>());
        history.cards[0].importedVisits = 0;
        QCOMPARE(doubtsIn(history, 1), QList<Doubt>());
    }

    void saysWhatStoodInAColumnThatIsGone()
    {
        History history = twoCards();
        history.cards[1].visits.append({{QStringLiteral("Gone")}, Half::Doing, instantOf(QStringLiteral("2026-03-03T00:00Z"))});
        QCOMPARE(doubtsIn(history, 2), QList<Doubt>{Doubt::UnknownColumn});
    }

    void saysWhatWasTakenBack()
    {
        History history = twoCards();
        // Two commands, one of which was about two cards.
        history.corrections = {
            {history.cards[1].id, asOf, 7}, {history.cards[1].id, asOf, 8}, {{QStringLiteral("never")}, asOf, 8}};
        QCOMPARE(doubtsIn(history, 2), QList<Doubt>{Doubt::Corrected});
        QCOMPARE(qualityOf(history).corrections, 2);
        QCOMPARE(qualityOf(history).doubted.size(), 1);
    }

    /// The journal's reverts are what corrections come from; figures stay as if neither had been.
    void hearsOfReversalsFromTheJournal()
    {
        const Board board = flowBoard();
        Card card;
        card.id = {QStringLiteral("c")};
        card.number = 1;
        card.standing = {{QStringLiteral("Ready")}, Half::Doing, {}, instantOf(QStringLiteral("2026-03-01T00:00Z")), {}};
        const auto entry = [&](qint64 revision, const char *command, const char *reverts, const Change &change) {
            return JournalEntry{revision,
                                {QString::fromLatin1(command)},
                                {},
                                card.standing.since + std::chrono::hours(revision),
                                {QString::fromLatin1(reverts)},
                                {change}};
        };
        Standing after = card.standing;
        after.column = {QStringLiteral("Doing")};
        const QList<JournalEntry> journal{
            entry(1, "add", "", CardAdded{card}),
            entry(2, "pull", "", CardMoved{card.id, MoveKind::Pulled, card.standing, after, {}}),
            entry(3, "undo", "pull", CardMoved{card.id, MoveKind::Returned, after, card.standing, {}})};
        const History history = historyOf(board, journal, asOf);
        QCOMPARE(history.corrections.size(), 2);
        QCOMPARE(doubtsIn(history, 1), QList<Doubt>{Doubt::Corrected});
        QCOMPARE(history.cards.first().visits.size(), 1);
        // As it was known before the undo, nothing had been taken back.
        QCOMPARE(historyOf(board, journal, journal.at(1).at).corrections.size(), 0);
    }

    void definesEachDoubtAtItsPlace()
    {
        QSet<QString> keys;
        for (qsizetype i = 0; i < doubtDefinitions().size(); ++i) {
            QCOMPARE(int(doubtDefinitions().at(i).doubt), int(i));
            keys.insert(QLatin1String(doubtDefinitions().at(i).key));
            QVERIFY(*doubtDefinitions().at(i).sentence);
        }
        QCOMPARE(keys.size(), doubtDefinitions().size());
        for (qsizetype i = 0; i < definitions().size(); ++i)
            QCOMPARE(int(definitions().at(i).figure), int(i));
    }
};

PULLEY_TEST(tst_DataQuality)

} // namespace pulley::tst_dataquality

#include "tst_dataquality.moc"
