// The JSON of changes, journal entries and whole policies.
#include "models/domain/json.h"

#include "models/domain/jsoncodec.h"

#include <QJsonDocument>

#include <functional>

namespace pulley {

namespace {

constexpr const char *kindNames[] = {
    "CardAdded",   "CardImported",  "CardMoved",     "CardEdited",    "CardJoined",   "CardLeft",
    "CardBlocked", "CardUnblocked", "CardDiscarded", "CardRestored",  "BoardAltered", "ColumnAltered",
    "LaneAltered", "ClassAltered",  "TypeAltered",   "PersonAltered", "LimitAltered", "CardCommented",
};
static_assert(std::size(kindNames) == std::variant_size_v<Change>);
constexpr const char *moveNames[] = {"pulled", "ready", "returned", "reordered"};

void write(JsonWriter &json, const CardAdded &added)
{
    putObject(json, "card", added.card);
}
void read(const JsonReader &json, CardAdded &added)
{
    decodeAt(json, "card", added.card);
}

void write(JsonWriter &json, const CardImported &imported)
{
    putObject(json, "card", imported.card);
    putList(json, "visits", imported.visits);
    put(json, "source", imported.source);
    json.objectUnlessEmpty("doubts", [&] {
        put(json, "dates_only", imported.doubts.datesOnly);
        put(json, "estimated", imported.doubts.estimated);
        put(json, "reordered", imported.doubts.reordered);
    });
}
void read(const JsonReader &json, CardImported &imported)
{
    decodeAt(json, "card", imported.card);
    imported.visits = json.list<Visit>("visits", decoded<Visit>);
    imported.source = json.text("source");
    const JsonReader doubts = json.object("doubts");
    imported.doubts = {doubts.flag("dates_only"), doubts.flag("estimated"), doubts.flag("reordered")};
}

void write(JsonWriter &json, const CardMoved &moved)
{
    put(json, "card", moved.card);
    json.name("move", moveNames[size_t(moved.kind)]);
    putObject(json, "before", moved.before);
    putObject(json, "after", moved.after);
    put(json, "reason", moved.reason);
}
void read(const JsonReader &json, CardMoved &moved)
{
    json.require("card");
    json.id("card", moved.card);
    moved.kind = json.named<MoveKind>("move", moveNames);
    decodeAt(json, "before", moved.before);
    decodeAt(json, "after", moved.after);
    moved.reason = json.text("reason");
}

void write(JsonWriter &json, const CardEdited &edited)
{
    put(json, "card", edited.card);
    putObject(json, "before", edited.before);
    putObject(json, "after", edited.after);
}
void read(const JsonReader &json, CardEdited &edited)
{
    json.require("card");
    json.id("card", edited.card);
    edited.before = decodedAt<CardPatch>(json, "before");
    edited.after = decodedAt<CardPatch>(json, "after");
}

template <class Owned>
requires std::is_same_v<Owned, CardJoined> || std::is_same_v<Owned, CardLeft>
void write(JsonWriter &json, const Owned &owned)
{
    put(json, "card", owned.card);
    put(json, "person", owned.person);
}
template <class Owned>
requires std::is_same_v<Owned, CardJoined> || std::is_same_v<Owned, CardLeft>
void read(const JsonReader &json, Owned &owned)
{
    json.require("card");
    json.id("card", owned.card);
    json.id("person", owned.person);
}

void write(JsonWriter &json, const CardBlocked &blocked)
{
    put(json, "card", blocked.card);
    putObject(json, "blocking", blocked.blocking);
}
void read(const JsonReader &json, CardBlocked &blocked)
{
    json.require("card");
    json.id("card", blocked.card);
    blocked.blocking = decodedAt<Blocking>(json, "blocking");
}

void write(JsonWriter &json, const CardUnblocked &unblocked)
{
    put(json, "card", unblocked.card);
    putObject(json, "was", unblocked.was);
}
void read(const JsonReader &json, CardUnblocked &unblocked)
{
    json.require("card");
    json.id("card", unblocked.card);
    unblocked.was = decodedAt<Blocking>(json, "was");
}

void write(JsonWriter &json, const CardCommented &commented)
{
    put(json, "card", commented.card);
    if (commented.before)
        setObject(json, "before", *commented.before);
    if (commented.after)
        setObject(json, "after", *commented.after);
}
void read(const JsonReader &json, CardCommented &commented)
{
    json.require("card");
    json.id("card", commented.card);
    if (json.has("before"))
        commented.before = decodedAt<Comment>(json, "before");
    if (json.has("after"))
        commented.after = decodedAt<Comment>(json, "after");
}

template <class Whole>
requires std::is_same_v<Whole, CardDiscarded> || std::is_same_v<Whole, CardRestored>
void write(JsonWriter &json, const Whole &whole)
{
    putObject(json, "card", whole.card);
    put(json, "reason", whole.reason);
}
template <class Whole>
requires std::is_same_v<Whole, CardDiscarded> || std::is_same_v<Whole, CardRestored>
void read(const JsonReader &json, Whole &whole)
{
    decodeAt(json, "card", whole.card);
    whole.reason = json.text("reason");
}

void write(JsonWriter &json, const BoardAltered &altered)
{
    putObject(json, "before", altered.before);
    putObject(json, "after", altered.after);
}
void read(const JsonReader &json, BoardAltered &altered)
{
    json.require("after");
    altered.before = decodedAt<BoardFacts>(json, "before");
    altered.after = decodedAt<BoardFacts>(json, "after");
}

template <class T>
void writePlaced(JsonWriter &json, const char *key, const Placed<T> &placed)
{
    json.object(key, [&] {
        put(json, "index", qint64(placed.index));
        putObject(json, "item", placed.item);
    });
}
template <class T>
Placed<T> placedFrom(const JsonReader &json)
{
    return {int(json.integer("index")), decodedAt<T>(json, "item")};
}
template <class T>
void write(JsonWriter &json, const Altered<T> &altered)
{
    if (altered.before)
        writePlaced(json, "before", *altered.before);
    if (altered.after)
        writePlaced(json, "after", *altered.after);
}
template <class T>
void read(const JsonReader &json, Altered<T> &altered)
{
    if (json.has("before"))
        altered.before = placedFrom<T>(json.object("before"));
    if (json.has("after"))
        altered.after = placedFrom<T>(json.object("after"));
}

void encode(JsonWriter &json, const Change &change)
{
    json.name("kind", kindNames[change.index()]);
    std::visit([&json](const auto &alternative) { write(json, alternative); }, change);
}

void encode(JsonWriter &json, const JournalEntry &entry)
{
    put(json, "revision", entry.revision);
    put(json, "command", entry.command);
    put(json, "by", entry.by);
    put(json, "at", entry.at);
    put(json, "reverts", entry.reverts);
    json.list("changes", entry.changes, [&json](const Change &change) { encode(json, change); });
}

/// A board without its cards.
void encode(JsonWriter &json, const Board &board)
{
    putObject(json, "facts", board.facts);
    putList(json, "columns", board.columns);
    putList(json, "lanes", board.lanes);
    putList(json, "classes", board.classes);
    putList(json, "types", board.types);
    putList(json, "people", board.people);
    putList(json, "limits", board.limits);
}

template <class T>
QString textOf(const T &value)
{
    JsonWriter json;
    encode(json, value);
    return json.take();
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Reads the alternative at `index`.
template <size_t... Indices>
Change readAlternative(const JsonReader &json, size_t index, std::index_sequence<Indices...>)
{
    Change change;
    ((index == Indices ? read(json, change.emplace<Indices>()) : void()), ...);
    return change;
}

Change readChange(const JsonReader &json)
{
    json.require("kind");
    const auto index = json.named<size_t>("kind", kindNames);
    return readAlternative(json, index, std::make_index_sequence<std::variant_size_v<Change>>{});
}

template <class T, class Read>
Result<T, QString> readWhole(const QString &text, Read read)
{
    QString problem;
    const JsonTree tree(text);
    Result<T, QString> whole(read(JsonReader(tree, problem)));
    if (!problem.isEmpty())
        return Failure{problem};
    return whole;
}

} // namespace

QString kindOf(const Change &change)
{
    return QLatin1String(kindNames[change.index()]);
}

QString jsonText(const Change &change)
{
    return textOf(change);
}

QString jsonText(const Card &card)
{
    return textOf(card);
}

QString jsonText(const JournalEntry &entry)
{
    return textOf(entry);
}

QString policyJsonText(const Board &board)
{
    return textOf(board);
}

QJsonObject toJson(const JournalEntry &entry)
{
    return objectOf(jsonText(entry));
}

QJsonObject policyToJson(const Board &board)
{
    return objectOf(policyJsonText(board));
}

Result<Change, QString> changeFromJson(const QString &text)
{
    return readWhole<Change>(text, readChange);
}

Result<Card, QString> cardFromJson(const QString &text)
{
    return readWhole<Card>(text, decoded<Card>);
}

Result<Board, QString> policyFromJson(const QString &text)
{
    return readWhole<Board>(text, [](const JsonReader &reader) {
        Board board;
        board.facts = decodedAt<BoardFacts>(reader, "facts");
        board.columns = reader.list<Column>("columns", decoded<Column>);
        board.lanes = reader.list<Lane>("lanes", decoded<Lane>);
        board.classes = reader.list<ServiceClass>("classes", decoded<ServiceClass>);
        board.types = reader.list<WorkType>("types", decoded<WorkType>);
        board.people = reader.list<Person>("people", decoded<Person>);
        board.limits = reader.list<Limit>("limits", decoded<Limit>);
        return board;
    });
}

Result<JournalEntry, QString> entryFromJson(const QString &text)
{
    return readWhole<JournalEntry>(text, [](const JsonReader &reader) {
        reader.require("revision");
        reader.require("changes");
        return JournalEntry{.revision = reader.integer("revision"),
                            .command = {reader.text("command")},
                            .by = {reader.text("by")},
                            .at = reader.instant("at"),
                            .reverts = {reader.text("reverts")},
                            .changes = reader.list<Change>("changes", readChange)};
    });
}

Result<Board, QString> policyFromJson(const QJsonObject &json)
{
    return policyFromJson(textOf(json));
}

Result<JournalEntry, QString> entryFromJson(const QJsonObject &json)
{
    return entryFromJson(textOf(json));
}

} // namespace pulley
