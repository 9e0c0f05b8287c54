// Looking through finished and discarded cards while somebody types: what is typed again is looked for from the latest on.
#include "models/session/historysearch.h"
#include "models/session/templates.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace pulley::tst_historysearch {

namespace {

template <class T>
T answerOf(const QFuture<T> &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 40000); }();
    return future.result();
}

/// One more than a stretch; the first and the last are needles.
ImportCards haystack(const Board &board)
{
    ImportCards import;
    for (int i = 0; i <= FoundCards::stretch; ++i) {
        ImportedCard each;
        each.card.id = CardId{QString::number(i)};
        each.card.facts.title = i % FoundCards::stretch == 0 ? QStringLiteral("needle") : QStringLiteral("hay");
        each.visits = {{board.columns.last().id, Half::Doing, fromMicros(1'700'000'000'000'000)}};
        import.cards.append(each);
    }
    return import;
}

} // namespace

class TestHistorySearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsAgainForWhatIsTypedAgain()
    {
        const TestDatabase database(Engine::Sqlite);
        BoardSession session(database.location(), PersonId{QStringLiteral("ann")});
        QVERIFY(answerOf(session.connectOnly(OpenMode::CreateIfMissing)).has_value());
        QVERIFY(std::holds_alternative<Committed>(answerOf(session.create(*templateBoard(QStringLiteral("simple"))))));
        QVERIFY(std::holds_alternative<Committed>(answerOf(session.submit(haystack(session.board())))));
        HistorySearch search(session);
        QSignalSpy over(&search, &HistorySearch::finished);
        QStringList ids;
        bool again = false;
        connect(&search, &HistorySearch::found, this, [&](const QList<FoundCard> &cards) {
            for (const FoundCard &found : cards)
                ids.append(found.card.id.value);
            if (std::exchange(again, true))
                return;
            // While the second stretch is looked through: one letter more, and away again.
            QMetaObject::invokeMethod(
                this,
                [&] {
                    ids.clear();
                    search.look(QStringLiteral("needles"));
                    search.look(QStringLiteral("needle"));
                },
                Qt::QueuedConnection);
        });
        search.look(QStringLiteral("needle"));
        QTRY_VERIFY_WITH_TIMEOUT(!over.isEmpty(), 40000);
        QCOMPARE(ids, (QStringList{QString::number(FoundCards::stretch), QStringLiteral("0")}));
        QVERIFY(!search.isLooking());
    }
};

PULLEY_TEST(TestHistorySearch)

} // namespace pulley::tst_historysearch

#include "tst_historysearch.moc"
