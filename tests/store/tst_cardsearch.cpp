// Looking for finished and discarded cards: by words, by number, a stretch at a time.
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

#include <limits>

namespace pulley::tst_cardsearch {

class CardSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init();
    void cleanup();

    void findsClosedCardsByWords();
    void findsClosedCardsAStretchAtATime();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<BoardStore> m_store;
};

void CardSearchTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_database = std::make_unique<TestDatabase>(engine);
    m_store = m_database->open();
    QCOMPARE(makeBoard(*m_store), QString());
}

void CardSearchTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

void CardSearchTest::findsClosedCardsByWords()
{
    const auto add = [&](const char *name, const char *title, const QStringList &tags) {
        AddCard card = newCard(name);
        card.facts.title = QString::fromUtf8(title);
        card.facts.tags = tags;
        QCOMPARE(submit(*m_store, card), QString());
    };
    add("a", "Rotate the 100% \"quoted\" back\\slash", {QStringLiteral("TLS")});
    add("b", "\xef\xbc\xb2otate \xef\xbe\x84\xef\xbe\x9e\xef\xbe\x9a\xef\xbd\xb2\xef\xbe\x9d", {});
    add("c", "Rotate what is open", {});
    for (const char *name : {"a", "b"})
        QCOMPARE(submit(*m_store, DiscardCard{cardId(QString::fromLatin1(name)), QStringLiteral("no")}), QString());
    const auto found = [&](const char *text) {
        QString ids;
        const auto answer = m_store->findClosedCards(QString::fromUtf8(text), std::numeric_limits<qint64>::max());
        for (const FoundCard &card : answer->cards)
            ids += card.card.id.value + (card.how == Closed::Discarded ? QLatin1String("x ") : QLatin1String("f "));
        return ids.trimmed();
    };
    QCOMPARE(found("rotate"), QStringLiteral("bx ax"));
    QCOMPARE(found("ROTATE tls"), QStringLiteral("ax"));
    QCOMPARE(found("ops-1"), QStringLiteral("ax"));
    QCOMPARE(found("2"), QStringLiteral("bx"));
    QCOMPARE(found("\xe3\x83\x89\xe3\x83\xac\xe3\x82\xa4\xe3\x83\xb3"), QStringLiteral("bx"));
    // Signs that mean something to a database, and to JSON, are signs.
    QCOMPARE(found("100%"), QStringLiteral("ax"));
    QCOMPARE(found("1%0"), QString());
    QCOMPARE(found("r_tate"), QString());
    QCOMPARE(found("\"quoted\""), QStringLiteral("ax"));
    QCOMPARE(found("back\\slash"), QStringLiteral("ax"));
    QCOMPARE(found("' OR 1=1"), QString());
    // What is written around a title in a row is not in it.
    QCOMPARE(found("title"), QString());
    QVERIFY(!m_store->findClosedCards(QStringLiteral("rotate"), 2)->cards.isEmpty());
    QCOMPARE(m_store->findClosedCards(QStringLiteral("rotate"), 2)->cards.first().card.number, 1);
}

void CardSearchTest::findsClosedCardsAStretchAtATime()
{
    ImportCards import;
    const int count = FoundCards::stretch + 3;
    const Instant at = fromMicros(1'700'000'000'000'000);
    for (int i = 0; i < count; ++i) {
        ImportedCard card;
        card.card.id = CardId{QString::number(i)};
        card.card.facts = titled(i == 0 ? QStringLiteral("needle") : QStringLiteral("hay"));
        card.visits = {{m_store->board().columns.last().id, Half::Doing, at}};
        import.cards.append(card);
    }
    QCOMPARE(submit(*m_store, import), QString());
    const auto first = m_store->findClosedCards(QStringLiteral("needle"), std::numeric_limits<qint64>::max());
    QVERIFY(first->cards.isEmpty());
    QCOMPARE(first->next, 4);
    const auto second = m_store->findClosedCards(QStringLiteral("needle"), first->next);
    QCOMPARE(second->cards.size(), 1);
    QCOMPARE(second->next, 0);
    const auto hay = m_store->findClosedCards(QStringLiteral("hay"), std::numeric_limits<qint64>::max());
    QCOMPARE(hay->cards.size(), FoundCards::most);
    QCOMPARE(hay->next, count - FoundCards::most + 1);
}

PULLEY_TEST(CardSearchTest)

} // namespace pulley::tst_cardsearch

#include "tst_cardsearch.moc"
