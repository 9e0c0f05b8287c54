// JSON brings every change back exactly, and bad input is a sentence.
#include "tests/support/boardtext.h"
#include "tests/support/metatypes.h"
#include "tests/support/testprogram.h"

#include "models/domain/json.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace pulley::tst_domainjson {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// Every field holds something out of the ordinary.
Comment remark()
{
    return {{text("k-1")}, {text("ann")}, start(4), start(6), QStringLiteral("見た <b>not markup</b>\n- one")};
}

Card fullCard()
{
    Card card;
    card.id = cardId(text("c-1"));
    card.number = 9007199254740993;
    card.facts.title = QStringLiteral("Größe 大きさ \"quoted\"\n\t\u0001");
    card.facts.description = text("# Heading\r\n* <b>not markup</b>");
    card.facts.type = {text("toil")};
    card.facts.serviceClass = {text("standard")};
    card.facts.lane = {text("upper")};
    card.facts.due = QDate(2026, 2, 28);
    card.facts.tags = {text("a"), QString::fromLatin1(""), text("b")};
    card.facts.checklist = {{text("one"), true}, {text("two"), false}};
    card.facts.links = {text("https://example.org/?a=b&c")};
    card.facts.relations = {{RelationKind::Blocks, cardId(text("c-2")), 7}, {RelationKind::BlockedBy, cardId(text("c-3")), 0}};
    card.owners = {{text("ann")}, {text("bob")}};
    card.comments = {remark(), {{text("k-2")}, {text("bob")}, start(5), {}, text("ok")}};
    card.blocked = Blocking{text("vendor"), {text("ann")}, start(3)};
    card.standing = {{text("Doing")},
                     Half::Ready,
                     text("a1V"),
                     fromMicros(1772442000000001),
                     {{{text("Ready")}, start(1)}, {{text("Doing")}, start(2)}}};
    card.created = fromMicros(-1);
    card.dedupKey = text("disk");
    return card;
}

CardPatch fullPatch()
{
    return difference(CardFacts{}, fullCard().facts);
}

/// Every field is there and empty.
CardPatch emptyingPatch()
{
    return difference(fullCard().facts, CardFacts{});
}

Limit fullLimit()
{
    Limit limit{{text("l")},
                text("Limit"),
                {{{text("Doing")}},
                 LaneId{text("upper")},
                 ClassId{text("fixed")},
                 TypeId{text("toil")},
                 PersonScope::OnePerson,
                 {text("ann")}},
                3,
                1,
                {{text("expedite")}},
                true};
    return limit;
}

Limit otherLimit()
{
    Limit limit;
    limit.id = {text("l")};
    limit.selector.scope = PersonScope::EachPerson;
    return limit;
}

BoardFacts fullFacts()
{
    return {text("OPS"), text("Operations"), text("Asia/Tokyo"), {text("Doing")}, {text("Done")}, 12, 90, 14};
}

QList<Change> everyChange()
{
    const Card card = fullCard();
    Card bare;
    bare.id = cardId(text("bare"));
    Standing moved = card.standing;
    moved.half = Half::Doing;
    const Column column{{text("n")}, text("New"), ColumnKind::Active, true, true, text("All is tested."), Hue::Violet};
    const Person person{{text("ann")}, text("Ann"), text("AN")};
    return {
        CardAdded{card},
        CardAdded{bare},
        CardImported{card, {{{text("Ready")}, Half::Doing, start(-5)}, {{text("Doing")}, Half::Ready, start(-4)}}, {}},
        CardImported{card, {{{text("Ready")}, Half::Doing, start(-5)}}, text("tickets.csv")},
        CardMoved{card.id, MoveKind::Pulled, card.standing, moved, {}},
        CardMoved{card.id, MoveKind::MadeReady, moved, card.standing, {}},
        CardMoved{card.id, MoveKind::Returned, card.standing, moved, text("why")},
        CardMoved{card.id, MoveKind::Reordered, card.standing, moved, {}},
        CardEdited{card.id, emptyingPatch(), fullPatch()},
        CardEdited{card.id, fullPatch(), emptyingPatch()},
        CardJoined{card.id, {text("ann")}},
        CardLeft{card.id, {text("ann")}},
        CardBlocked{card.id, *card.blocked},
        CardUnblocked{card.id, *card.blocked},
        CardCommented{card.id, {}, remark()},
        CardCommented{card.id, remark(), card.comments.last()},
        CardCommented{card.id, remark(), {}},
        CardDiscarded{card, text("double")},
        CardRestored{card, text("not double")},
        BoardAltered{BoardFacts{}, fullFacts()},
        ColumnAltered{{}, Placed<Column>{0, column}},
        ColumnAltered{Placed<Column>{2, column}, {}},
        ColumnAltered{Placed<Column>{0, column}, Placed<Column>{3, column}},
        LaneAltered{{}, Placed<Lane>{1, {{text("l")}, text("Lane")}}},
        ClassAltered{Placed<ServiceClass>{1, {{text("k")}, text("Class"), Urgency::Intangible}},
                     Placed<ServiceClass>{1, {{text("k")}, text("Class"), Urgency::Expedite}}},
        TypeAltered{{}, Placed<WorkType>{1, {{text("t")}, text("Type"), text("!"), true}}},
        PersonAltered{{}, Placed<Person>{1, person}},
        LimitAltered{Placed<Limit>{0, fullLimit()}, Placed<Limit>{0, otherLimit()}},
    };
}

/// As a database keeps it.
QString throughUtf8(const QString &json)
{
    return QString::fromUtf8(json.toUtf8());
}

/// As Qt writes it: members by name, and its own choice of escapes.
QString asQtWrites(const QString &json, QJsonDocument::JsonFormat format = QJsonDocument::Compact)
{
    return QString::fromUtf8(QJsonDocument::fromJson(json.toUtf8()).toJson(format));
}

} // namespace

class DomainJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChangeComesBackExactly_data();
    void everyChangeComesBackExactly();
    void everyKindIsTried();
    void emptyIsLeftOut();
    void anyTextComesBackExactly_data();
    void anyTextComesBackExactly();
    void theFirstFormIsRead();
    void aPolicyComesBackExactly();
    void anEntryComesBackExactly();
    void badInputIsASentence_data();
    void badInputIsASentence();
    void badEntriesAreSentences();
    void mangledInputNeverCrashes();
    void whatIsCutOffIsNoChange();
    void deepInputIsRefused();
    void damagedTextIsReadAsQtReadsIt();
};

void DomainJsonTest::everyChangeComesBackExactly_data()
{
    QTest::addColumn<Change>("change");
    int row = 0;
    for (const Change &change : everyChange())
        QTest::addRow("%d %s", row++, qPrintable(kindOf(change))) << change;
}

void DomainJsonTest::everyChangeComesBackExactly()
{
    QFETCH(Change, change);
    const auto read = changeFromJson(throughUtf8(jsonText(change)));
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QVERIFY2(*read == change, qPrintable(jsonText(*read)));
}

void DomainJsonTest::everyKindIsTried()
{
    QSet<size_t> kinds;
    for (const Change &change : everyChange())
        kinds.insert(change.index());
    QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Change>));
}

void DomainJsonTest::emptyIsLeftOut()
{
    const Change joined = CardJoined{cardId(text("a")), {text("me")}};
    QCOMPARE(jsonText(joined), text(R"({"kind":"CardJoined","card":"a","person":"me"})"));
    Card bare;
    bare.id = cardId(text("a"));
    QCOMPARE(jsonText(bare), text(R"({"id":"a"})"));
    bare.blocked.emplace();
    bare.standing.arrivals = {Arrival{}, Arrival{{text("n")}, {}}};
    QCOMPARE(jsonText(bare), text(R"({"id":"a","blocked":{},"standing":{"arrivals":[{},{"column":"n"}]}})"));
    QCOMPARE(jsonText(Card()), text("{}"));
}

void DomainJsonTest::anyTextComesBackExactly_data()
{
    QTest::addColumn<QString>("any");
    QTest::newRow("what JSON marks") << text("\\ \" / {} [] , : \\u0041 \\");
    QTest::newRow("closing like an object left out") << text("{}");
    QString controls;
    for (char16_t unit = 0; unit < 0xa0; ++unit)
        controls += QChar(unit);
    QTest::newRow("NUL and all controls") << controls;
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F600 \U00020BB7");
    QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029c\u0085d");
    QTest::newRow("marks of byte order, and no characters") << QStringLiteral("\ufeff\ufffe\uffff\ufffd");
    const QChar high(0xd83d), low(0xde00);
    QTest::newRow("half a pair, first") << QString(high);
    QTest::newRow("half a pair, second") << QString(low);
    QTest::newRow("halves the wrong way round") << text("a") + low + high + text("b");
    QTest::newRow("a half before a pair") << QString(high) + high + low + low;
}

/// As what a person wrote, and among the texts of a list.
void DomainJsonTest::anyTextComesBackExactly()
{
    QFETCH(QString, any);
    Card card;
    card.id = {any};
    card.facts.title = any;
    card.facts.tags = {any, text("x"), any};
    card.facts.checklist = {{any, true}};
    const QString written = jsonText(card);
    QVERIFY2(QString::fromUtf8(written.toUtf8()) == written, "there is something that UTF-8 doesn't bring back");
    QCOMPARE(written.count(QChar(0)), 0);
    const auto read = cardFromJson(throughUtf8(written));
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QCOMPARE(*read, card);
    // What Qt itself would have written reads the same; but Qt loses a mark of byte order in front.
    if (any.startsWith(QChar(QChar::ByteOrderMark)))
        return;
    const auto again = cardFromJson(asQtWrites(written, QJsonDocument::Indented));
    QVERIFY(again && *again == card);
}

/// Databases hold such bodies: their members stand in the order of their names.
void DomainJsonTest::theFirstFormIsRead()
{
    for (const Change &change : everyChange()) {
        const QString sorted = asQtWrites(jsonText(change));
        const auto read = changeFromJson(sorted);
        QVERIFY(read && *read == change);
    }
}

void DomainJsonTest::aPolicyComesBackExactly()
{
    Board board = boardFromText(text("Ready: a | Doing(2): / b | Done:"));
    board.facts = fullFacts();
    board.limits.append(fullLimit());
    const auto read = policyFromJson(throughUtf8(policyJsonText(board)));
    QVERIFY(read);
    Board expected = board;
    expected.id = {};
    expected.cards.clear();
    expected.nextNumber = 1;
    QCOMPARE(*read, expected);
}

void DomainJsonTest::anEntryComesBackExactly()
{
    const JournalEntry entry{7, {text("c7")}, {text("me")}, fromMicros(1772442000000001), {text("c6")}, everyChange()};
    const auto read = entryFromJson(throughUtf8(jsonText(entry)));
    QVERIFY(read);
    QCOMPARE(*read, entry);
}

void DomainJsonTest::badInputIsASentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const char *json, const char *complaint) {
        QTest::newRow(name) << QByteArray(json) << text(complaint);
    };
    row("nothing", "{}", "\"kind\" is missing");
    row("no object at all", "[1, 2]", "\"kind\" is missing");
    row("an unknown kind", R"({"kind": "CardEaten"})", "\"kind\" can't be \"CardEaten\"");
    row("a kind that is a number", R"({"kind": 3})", "\"kind\" is not text");
    row("no card", R"({"kind": "CardAdded"})", "\"id\" is missing");
    row("a card that is text", R"({"kind": "CardAdded", "card": "a"})", "\"card\" is not an object");
    row("a number that is text", R"({"kind": "CardAdded", "card": {"id": "a", "number": "1"}})",
        "\"number\" is not a whole number");
    row("half a number", R"({"kind": "CardAdded", "card": {"id": "a", "number": 1.5}})", "\"number\" is not a whole number");
    row("a title that is null", R"({"kind": "CardAdded", "card": {"id": "a", "facts": {"title": null}}})", "\"title\" is not text");
    row("a bad date", R"({"kind": "CardAdded", "card": {"id": "a", "facts": {"due": "soon"}}})", "\"due\" is not a date");
    row("tags that are text", R"({"kind": "CardAdded", "card": {"id": "a", "facts": {"tags": "x"}}})", "\"tags\" is not a list");
    row("tags of numbers", R"({"kind": "CardAdded", "card": {"id": "a", "facts": {"tags": [1]}}})",
        "\"tags\" holds something that is not text");
    row("a checklist of text", R"({"kind": "CardAdded", "card": {"id": "a", "facts": {"checklist": ["x"]}}})",
        "\"checklist\" holds something that is not an object");
    row("an unknown half", R"({"kind": "CardAdded", "card": {"id": "a", "standing": {"half": "third"}}})",
        "\"half\" can't be \"third\"");
    row("an unknown move", R"({"kind": "CardMoved", "card": "a", "move": "thrown"})", "\"move\" can't be \"thrown\"");
    row("a column of an unknown kind", R"({"kind": "ColumnAltered", "after": {"item": {"id": "a", "kind": "heap"}}})",
        "\"kind\" can't be \"heap\"");
    row("a flag that is text", R"({"kind": "ColumnAltered", "after": {"item": {"id": "a", "split": "yes"}}})",
        "\"split\" is not true or false");
    row("no facts", R"({"kind": "BoardAltered"})", "\"after\" is missing");
}

void DomainJsonTest::badInputIsASentence()
{
    QFETCH(QByteArray, json);
    const auto read = changeFromJson(QString::fromUtf8(json));
    QVERIFY(!read);
    QTEST(read.error(), "complaint");
}

void DomainJsonTest::badEntriesAreSentences()
{
    QCOMPARE(entryFromJson(text("{}")).error(), text("\"revision\" is missing"));
    QCOMPARE(entryFromJson(text(R"({"revision": 1})")).error(), text("\"changes\" is missing"));
    QCOMPARE(entryFromJson(text(R"({"revision": 1, "changes": [{"kind": "x"}]})")).error(), text("\"kind\" can't be \"x\""));
    QCOMPARE(cardFromJson(text("{}")).error(), text("\"id\" is missing"));
    QCOMPARE(policyFromJson(text(R"({"columns": [3]})")).error(), text("\"columns\" holds something that is not an object"));
}

void DomainJsonTest::mangledInputNeverCrashes()
{
    for (const Change &change : everyChange()) {
        const QJsonObject whole = QJsonDocument::fromJson(jsonText(change).toUtf8()).object();
        for (const QString &key : whole.keys()) {
            for (const QJsonValue &wrong : {QJsonValue(), QJsonValue(true), QJsonValue(1e300), QJsonValue(text("x")),
                                            QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{text("x"), 1}})}) {
                QJsonObject mangled = whole;
                mangled.insert(key, wrong);
                const auto read = changeFromJson(QString::fromUtf8(QJsonDocument(mangled).toJson()));
                QVERIFY(read || !read.error().isEmpty());
            }
        }
    }
}

void DomainJsonTest::whatIsCutOffIsNoChange()
{
    for (const Change &change : everyChange()) {
        const QString whole = jsonText(change);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!changeFromJson(whole.left(length)));
        QVERIFY(!changeFromJson(whole + text("}")));
        QVERIFY(changeFromJson(whole + text(" \n")));
    }
}

void DomainJsonTest::deepInputIsRefused()
{
    const auto nested = [](int depth) {
        return text(R"({"kind":"CardJoined","card":"a","x":)") + QString(depth, QLatin1Char('[')) + QString(depth, QLatin1Char(']'))
            + text("}");
    };
    QVERIFY(changeFromJson(nested(500)));
    QVERIFY(!changeFromJson(nested(1000000)));
}

/// One unit anywhere is another: where Qt's own parser still reads the text, both read the same from it.
void DomainJsonTest::damagedTextIsReadAsQtReadsIt()
{
    const QString units = text("{}[]\",:\\/ \n-.+e019tfnux") + QChar(0) + QChar(0xd83d) + QChar(0xe9);
    QRandomGenerator dice(7);
    const QList<Change> changes = everyChange();
    int stillRead = 0;
    for (int round = 0; round < 10000; ++round) {
        QString damaged = jsonText(changes.at(round % changes.size()));
        damaged[dice.bounded(damaged.size())] = units.at(dice.bounded(units.size()));
        damaged = throughUtf8(damaged);
        const auto read = changeFromJson(damaged);
        const QJsonDocument qt = QJsonDocument::fromJson(damaged.toUtf8());
        if (!qt.isObject())
            continue;
        const auto wanted = changeFromJson(QString::fromUtf8(qt.toJson()));
        QVERIFY2(bool(read) == bool(wanted), qPrintable(damaged));
        QVERIFY2(read ? *read == *wanted : read.error() == wanted.error(), qPrintable(damaged));
        ++stillRead;
    }
    QVERIFY(stillRead > 1000);
}

PULLEY_TEST(DomainJsonTest)

} // namespace pulley::tst_domainjson

#include "tst_domainjson.moc"
