// The JSON of changes, journal entries and whole policies.
#include "models/domain/json.h"

#include "models/domain/jsoncodec.h"

#include <functional>

namespace pulley {

namespace {

constexpr const char *kindNames[] = {
    "CardAdded",   "CardImported",  "CardMoved",     "CardEdited",    "CardJoined",   "CardLeft",
    "CardBlocked", "CardUnblocked", "CardDiscarded", "CardRestored",  "BoardAltered", "ColumnAltered",
    "LaneAltered", "ClassAltered",  "TypeAltered",   "PersonAltered", "LimitAltered",
};
static_assert(std::size(kindNames) == std::variant_size_v<Change>);
constexpr const char *moveNames[] = {"pulled", "ready", "returned", "reordered"};

void write(QJsonObject &json, const CardAdded &added)
{
    put(json, "card", encoded(added.card));
}
void read(const JsonReader &json, CardAdded &added)
{
    added.card = decodedAt<Card>(json, "card");
}

void write(QJsonObject &json, const CardImported &imported)
{
    put(json, "card", encoded(imported.card));
    putList(json, "visits", imported.visits);
    put(json, "source", imported.source);
}
void read(const JsonReader &json, CardImported &imported)
{
    imported.card = decodedAt<Card>(json, "card");
    imported.visits = json.list<Visit>("visits", decoded<Visit>);
    imported.source = json.text("source");
}

void write(QJsonObject &json, const CardMoved &moved)
{
    put(json, "card", moved.card);
    json.insert(QLatin1String("move"), QLatin1String(moveNames[size_t(moved.kind)]));
    put(json, "before", encoded(moved.before));
    put(json, "after", encoded(moved.after));
    put(json, "reason", moved.reason);
}
void read(const JsonReader &json, CardMoved &moved)
{
    json.require("card");
    json.id("card", moved.card);
    moved.kind = json.named<MoveKind>("move", moveNames);
    moved.before = decodedAt<Standing>(json, "before");
    moved.after = decodedAt<Standing>(json, "after");
    moved.reason = json.text("reason");
}

void write(QJsonObject &json, const CardEdited &edited)
{
    put(json, "card", edited.card);
    put(json, "before", encoded(edited.before));
    put(json, "after", encoded(edited.after));
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
void write(QJsonObject &json, const Owned &owned)
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

void write(QJsonObject &json, const CardBlocked &blocked)
{
    put(json, "card", blocked.card);
    put(json, "blocking", encoded(blocked.blocking));
}
void read(const JsonReader &json, CardBlocked &blocked)
{
    json.require("card");
    json.id("card", blocked.card);
    blocked.blocking = decodedAt<Blocking>(json, "blocking");
}

void write(QJsonObject &json, const CardUnblocked &unblocked)
{
    put(json, "card", unblocked.card);
    put(json, "was", encoded(unblocked.was));
}
void read(const JsonReader &json, CardUnblocked &unblocked)
{
    json.require("card");
    json.id("card", unblocked.card);
    unblocked.was = decodedAt<Blocking>(json, "was");
}

template <class Whole>
requires std::is_same_v<Whole, CardDiscarded> || std::is_same_v<Whole, CardRestored>
void write(QJsonObject &json, const Whole &whole)
{
    put(json, "card", encoded(whole.card));
    put(json, "reason", whole.reason);
}
template <class Whole>
requires std::is_same_v<Whole, CardDiscarded> || std::is_same_v<Whole, CardRestored>
void read(const JsonReader &json, Whole &whole)
{
    whole.card = decodedAt<Card>(json, "card");
    whole.reason = json.text("reason");
}

void write(QJsonObject &json, const BoardAltered &altered)
{
    put(json, "before", encoded(altered.before));
    put(json, "after", encoded(altered.after));
}
void read(const JsonReader &json, BoardAltered &altered)
{
    json.require("after");
    altered.before = decodedAt<BoardFacts>(json, "before");
    altered.after = decodedAt<BoardFacts>(json, "after");
}

template <class T>
QJsonObject placedJson(const Placed<T> &placed)
{
    QJsonObject json;
    put(json, "index", qint64(placed.index));
    put(json, "item", encoded(placed.item));
    return json;
}
template <class T>
Placed<T> placedFrom(const JsonReader &json)
{
    return {int(json.integer("index")), decodedAt<T>(json, "item")};
}
template <class T>
void write(QJsonObject &json, const Altered<T> &altered)
{
    if (altered.before)
        json.insert(QLatin1String("before"), placedJson(*altered.before));
    if (altered.after)
        json.insert(QLatin1String("after"), placedJson(*altered.after));
}
template <class T>
void read(const JsonReader &json, Altered<T> &altered)
{
    if (json.has("before"))
        altered.before = placedFrom<T>(JsonReader(json.object("before"), json.problem()));
    if (json.has("after"))
        altered.after = placedFrom<T>(JsonReader(json.object("after"), json.problem()));
}

/// Reads the alternative at `index`.
template <size_t... Indices>
Change readAlternative(const JsonReader &json, size_t index, std::index_sequence<Indices...>)
{
    Change change;
    const auto readAs = [&]<class T>(T value) {
        read(json, value);
        change = value;
    };
    ((index == Indices ? readAs(std::variant_alternative_t<Indices, Change>{}) : void()), ...);
    return change;
}

Change readChange(const JsonReader &json)
{
    json.require("kind");
    const auto index = json.named<size_t>("kind", kindNames);
    return readAlternative(json, index, std::make_index_sequence<std::variant_size_v<Change>>{});
}

template <class T, class Read>
Result<T, QString> readWhole(const QJsonObject &json, Read read)
{
    QString problem;
    const T value = read(JsonReader(json, problem));
    if (!problem.isEmpty())
        return Failure{problem};
    return value;
}

} // namespace

QString kindOf(const Change &change)
{
    return QLatin1String(kindNames[change.index()]);
}

QJsonObject toJson(const Change &change)
{
    QJsonObject json{{QStringLiteral("kind"), kindOf(change)}};
    std::visit([&json](const auto &alternative) { write(json, alternative); }, change);
    return json;
}

Result<Change, QString> changeFromJson(const QJsonObject &json)
{
    return readWhole<Change>(json, readChange);
}

QJsonObject toJson(const Card &card)
{
    return encoded(card);
}

Result<Card, QString> cardFromJson(const QJsonObject &json)
{
    return readWhole<Card>(json, decoded<Card>);
}

QJsonObject policyToJson(const Board &board)
{
    QJsonObject json;
    put(json, "facts", encoded(board.facts));
    putList(json, "columns", board.columns);
    putList(json, "lanes", board.lanes);
    putList(json, "classes", board.classes);
    putList(json, "types", board.types);
    putList(json, "people", board.people);
    putList(json, "limits", board.limits);
    return json;
}

Result<Board, QString> policyFromJson(const QJsonObject &json)
{
    return readWhole<Board>(json, [](const JsonReader &reader) {
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

QJsonObject toJson(const JournalEntry &entry)
{
    QJsonObject json;
    put(json, "revision", entry.revision);
    put(json, "command", entry.command);
    put(json, "by", entry.by);
    put(json, "at", entry.at);
    put(json, "reverts", entry.reverts);
    QJsonArray changes;
    for (const Change &change : entry.changes)
        changes.append(toJson(change));
    json.insert(QLatin1String("changes"), changes);
    return json;
}

Result<JournalEntry, QString> entryFromJson(const QJsonObject &json)
{
    return readWhole<JournalEntry>(json, [](const JsonReader &reader) {
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

} // namespace pulley
