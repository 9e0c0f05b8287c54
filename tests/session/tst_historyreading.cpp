// Reading what is new: a history kept up by news is the history read anew, whatever happened meanwhile.
#include "models/domain/decide.h"
#include "models/session/historyreading.h"
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>

namespace pulley::tst_historyreading {

class HistoryReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init();
    void cleanup();

    void newsMakeWhatIsReadAnew();
    void filtersOfTextsAreAskedAgain();

private:
    HistoryQuestion question(const char *filter = "") const
    {
        return {{}, QString::fromLatin1(filter), {QStringLiteral("ann")}, m_store->lastCommit().value()};
    }
    ReadHistory anew(const char *filter = "") { return readHistory(*m_store, question(filter)).value(); }
    /// Does something to one of the cards; which one it was.
    CardId doAnything(QRandomGenerator &random);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<BoardStore> m_store;
    QStringList m_cards;
};

void HistoryReadingTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_database = std::make_unique<TestDatabase>(engine);
    m_store = m_database->open();
    m_cards = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")};
    QCOMPARE(makeBoard(*m_store), QString());
    for (const QString &card : std::as_const(m_cards))
        QCOMPARE(submit(*m_store, newCard(qPrintable(card))), QString());
}

void HistoryReadingTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

CardId HistoryReadingTest::doAnything(QRandomGenerator &random)
{
    const QString name = m_cards.at(random.bounded(int(m_cards.size())));
    const CardId card = cardId(name);
    switch (random.bounded(5)) {
    case 0:
        submit(*m_store, BlockCard{card, QStringLiteral("why")});
        break;
    case 1:
        submit(*m_store, UnblockCard{card});
        break;
    case 2: {
        const JournalEntry last = m_store->journal({})->last();
        submit(*m_store, Revert{last.command, inverse(last.changes)});
        return cardOf(last.changes.first());
    }
    default:
        submit(*m_store, pulled(qPrintable(name)));
        break;
    }
    return card;
}

void HistoryReadingTest::newsMakeWhatIsReadAnew()
{
    QRandomGenerator random(11);
    ReadHistory kept = anew();
    bool refused = false;
    bool corrected = false;
    for (int round = 0; round < 25; ++round) {
        QSet<CardId> touched;
        // Doing holds three: the last one is refused.
        for (const char *name : {"a", "b", "c", "d"}) {
            if (round > 0)
                touched.insert(doAnything(random));
            else if (submit(*m_store, pulled(name)).isEmpty())
                touched.insert(cardId(QString::fromLatin1(name)));
        }
        const auto news = readNews(*m_store, kept, touched, question());
        QVERIFY(news.has_value());
        kept = renewed(kept, *news);
        const ReadHistory read = anew();
        QCOMPARE(kept.history->cards, read.history->cards);
        QCOMPARE(kept.history->corrections, read.history->corrections);
        QCOMPARE(kept.refusals, read.refusals);
        refused = refused || !read.refusals.isEmpty();
        corrected = corrected || !read.history->corrections.isEmpty();
    }
    QVERIFY2(refused, "no limit said no");
    QVERIFY2(corrected, "nothing was taken back");
}

void HistoryReadingTest::filtersOfTextsAreAskedAgain()
{
    const ReadHistory plain = anew();
    QVERIFY(isSiftedFor(plain, question()) && isSiftedFor(plain, question("type:toil")));
    QVERIFY(!isSiftedFor(plain, question("-b")));
    const ReadHistory sifted = anew("-b");
    QVERIFY(isSiftedFor(sifted, question("-b")) && !isSiftedFor(sifted, question("-c")));
    QCOMPARE(sifted.sifted->sifted.through.size(), 4);
    QCOMPARE(submit(*m_store, newCard("f")), QString());
    const auto news = readNews(*m_store, sifted, {cardId(QStringLiteral("f"))}, question("-b"));
    QVERIFY(news.has_value());
    QCOMPARE(renewed(sifted, *news).sifted->sifted.through.size(), 5);
    // What is due or old goes on with the hours.
    HistoryQuestion later = question("-b");
    later.now += std::chrono::hours(1);
    QVERIFY(!isSiftedFor(sifted, later));
    later.asOf = later.now;
    QVERIFY(isSiftedFor(sifted, later));
}

PULLEY_TEST(HistoryReadingTest)

} // namespace pulley::tst_historyreading

#include "tst_historyreading.moc"
