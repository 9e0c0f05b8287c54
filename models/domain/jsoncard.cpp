// The JSON of cards and what is written about them.
#include "models/domain/jsoncodec.h"

namespace pulley {

namespace {

constexpr const char *halfNames[] = {"doing", "ready"};
constexpr const char *relationNames[] = {"blocks", "blocked-by", "relates"};

QList<CheckItem> checklistAt(const JsonReader &json)
{
    return json.list<CheckItem>("checklist", [](const JsonReader &item) {
        return CheckItem{item.text("text"), item.flag("checked")};
    });
}

void putHalf(JsonWriter &json, Half half)
{
    if (half == Half::Ready)
        json.name("half", halfNames[1]);
}

} // namespace

void put(JsonWriter &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json.text(key, value);
}

void put(JsonWriter &json, const char *key, qint64 value)
{
    if (value != 0)
        json.integer(key, value);
}

void put(JsonWriter &json, const char *key, bool value)
{
    if (value)
        json.flag(key, true);
}

void put(JsonWriter &json, const char *key, Instant value)
{
    put(json, key, toMicros(value));
}

void put(JsonWriter &json, const char *key, const QStringList &value)
{
    if (!value.isEmpty())
        json.texts(key, value);
}

void encode(JsonWriter &json, const Arrival &arrival)
{
    put(json, "column", arrival.column);
    put(json, "at", arrival.at);
}

void encode(JsonWriter &json, const CheckItem &item)
{
    put(json, "text", item.text);
    put(json, "checked", item.checked);
}

void encode(JsonWriter &json, const Relation &relation)
{
    json.name("kind", relationNames[size_t(relation.kind)]);
    put(json, "card", relation.card);
    put(json, "number", relation.number);
}

void decode(const JsonReader &json, Relation &relation)
{
    json.require("kind");
    json.require("card");
    relation.kind = json.named<RelationKind>("kind", relationNames);
    json.id("card", relation.card);
    relation.number = json.integer("number");
}

void encode(JsonWriter &json, const Comment &comment)
{
    put(json, "id", comment.id);
    put(json, "by", comment.by);
    put(json, "at", comment.at);
    put(json, "edited", comment.edited);
    put(json, "text", comment.text);
}

void decode(const JsonReader &json, Comment &comment)
{
    json.require("id");
    json.id("id", comment.id);
    json.id("by", comment.by);
    comment.at = json.instant("at");
    comment.edited = json.instant("edited");
    comment.text = json.text("text");
}

void encode(JsonWriter &json, const Standing &standing)
{
    put(json, "column", standing.column);
    putHalf(json, standing.half);
    put(json, "order", standing.order);
    put(json, "since", standing.since);
    putList(json, "arrivals", standing.arrivals);
}

void decode(const JsonReader &json, Standing &standing)
{
    json.id("column", standing.column);
    standing.half = json.named<Half>("half", halfNames);
    standing.order = json.text("order");
    standing.since = json.instant("since");
    standing.arrivals = json.list<Arrival>("arrivals", [](const JsonReader &arrival) {
        return Arrival{{arrival.text("column")}, arrival.instant("at")};
    });
}

void encode(JsonWriter &json, const Blocking &blocking)
{
    put(json, "reason", blocking.reason);
    put(json, "by", blocking.by);
    put(json, "since", blocking.since);
}

void decode(const JsonReader &json, Blocking &blocking)
{
    blocking.reason = json.text("reason");
    json.id("by", blocking.by);
    blocking.since = json.instant("since");
}

void encode(JsonWriter &json, const CardFacts &facts)
{
    put(json, "title", facts.title);
    put(json, "description", facts.description);
    put(json, "type", facts.type);
    put(json, "class", facts.serviceClass);
    put(json, "lane", facts.lane);
    put(json, "due", facts.due.toString(Qt::ISODate));
    put(json, "tags", facts.tags);
    putList(json, "checklist", facts.checklist);
    put(json, "links", facts.links);
    putList(json, "relations", facts.relations);
}

void decode(const JsonReader &json, CardFacts &facts)
{
    facts.title = json.text("title");
    facts.description = json.text("description");
    json.id("type", facts.type);
    json.id("class", facts.serviceClass);
    json.id("lane", facts.lane);
    facts.due = json.date("due");
    facts.tags = json.texts("tags");
    facts.checklist = checklistAt(json);
    facts.links = json.texts("links");
    facts.relations = json.list<Relation>("relations", decoded<Relation>);
}

void encode(JsonWriter &json, const CardPatch &patch)
{
    // A field that is there but empty is written too: it was emptied.
    if (patch.title)
        json.text("title", *patch.title);
    if (patch.description)
        json.text("description", *patch.description);
    if (patch.type)
        json.text("type", patch.type->value);
    if (patch.serviceClass)
        json.text("class", patch.serviceClass->value);
    if (patch.lane)
        json.text("lane", patch.lane->value);
    if (patch.due)
        json.text("due", patch.due->toString(Qt::ISODate));
    if (patch.tags)
        json.texts("tags", *patch.tags);
    if (patch.checklist)
        setList(json, "checklist", *patch.checklist);
    if (patch.links)
        json.texts("links", *patch.links);
    if (patch.relations)
        setList(json, "relations", *patch.relations);
}

void decode(const JsonReader &json, CardPatch &patch)
{
    CardFacts facts;
    decode(json, facts);
    const auto take = [&json](const char *key, auto &field, const auto &value) {
        if (json.has(key))
            field = value;
    };
    take("title", patch.title, facts.title);
    take("description", patch.description, facts.description);
    take("type", patch.type, facts.type);
    take("class", patch.serviceClass, facts.serviceClass);
    take("lane", patch.lane, facts.lane);
    take("due", patch.due, facts.due);
    take("tags", patch.tags, facts.tags);
    take("checklist", patch.checklist, facts.checklist);
    take("links", patch.links, facts.links);
    take("relations", patch.relations, facts.relations);
}

void encode(JsonWriter &json, const Visit &visit)
{
    put(json, "column", visit.column);
    putHalf(json, visit.half);
    put(json, "at", visit.at);
}

void decode(const JsonReader &json, Visit &visit)
{
    json.id("column", visit.column);
    visit.half = json.named<Half>("half", halfNames);
    visit.at = json.instant("at");
}

void encode(JsonWriter &json, const Card &card)
{
    put(json, "id", card.id);
    put(json, "number", card.number);
    putObject(json, "facts", card.facts);
    put(json, "owners", card.owners);
    if (card.blocked)
        setObject(json, "blocked", *card.blocked);
    putList(json, "comments", card.comments);
    putObject(json, "standing", card.standing);
    put(json, "created", card.created);
    put(json, "dedup", card.dedupKey);
}

void decode(const JsonReader &json, Card &card)
{
    json.require("id");
    json.id("id", card.id);
    card.number = json.integer("number");
    decodeAt(json, "facts", card.facts);
    readIds(json, "owners", card.owners);
    if (json.has("blocked"))
        card.blocked = decodedAt<Blocking>(json, "blocked");
    card.comments = json.list<Comment>("comments", decoded<Comment>);
    decodeAt(json, "standing", card.standing);
    card.created = json.instant("created");
    card.dedupKey = json.text("dedup");
}

} // namespace pulley
