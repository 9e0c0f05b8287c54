// The JSON of cards and what is written about them.
#include "models/domain/jsoncodec.h"

namespace pulley {

namespace {

constexpr const char *halfNames[] = {"doing", "ready"};

QJsonObject encoded(const Arrival &arrival)
{
    QJsonObject json;
    put(json, "column", arrival.column);
    put(json, "at", arrival.at);
    return json;
}

QJsonArray checklistJson(const QList<CheckItem> &items)
{
    QJsonArray array;
    for (const CheckItem &item : items) {
        QJsonObject json;
        put(json, "text", item.text);
        put(json, "checked", item.checked);
        array.append(json);
    }
    return array;
}

QList<CheckItem> checklistAt(const JsonReader &json)
{
    return json.list<CheckItem>("checklist", [](const JsonReader &item) {
        return CheckItem{item.text("text"), item.flag("checked")};
    });
}

void putHalf(QJsonObject &json, Half half)
{
    if (half == Half::Ready)
        json.insert(QLatin1String("half"), QLatin1String(halfNames[1]));
}

} // namespace

void put(QJsonObject &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), value);
}

void put(QJsonObject &json, const char *key, qint64 value)
{
    if (value != 0)
        json.insert(QLatin1String(key), value);
}

void put(QJsonObject &json, const char *key, bool value)
{
    if (value)
        json.insert(QLatin1String(key), true);
}

void put(QJsonObject &json, const char *key, Instant value)
{
    put(json, key, toMicros(value));
}

void put(QJsonObject &json, const char *key, const QJsonObject &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), value);
}

void put(QJsonObject &json, const char *key, const QStringList &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), QJsonArray::fromStringList(value));
}

QJsonObject encoded(const Standing &standing)
{
    QJsonObject json;
    put(json, "column", standing.column);
    putHalf(json, standing.half);
    put(json, "order", standing.order);
    put(json, "since", standing.since);
    QJsonArray arrivals;
    for (const Arrival &arrival : standing.arrivals)
        arrivals.append(encoded(arrival));
    if (!arrivals.isEmpty())
        json.insert(QLatin1String("arrivals"), arrivals);
    return json;
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

QJsonObject encoded(const Blocking &blocking)
{
    QJsonObject json;
    put(json, "reason", blocking.reason);
    put(json, "by", blocking.by);
    put(json, "since", blocking.since);
    return json;
}

void decode(const JsonReader &json, Blocking &blocking)
{
    blocking.reason = json.text("reason");
    json.id("by", blocking.by);
    blocking.since = json.instant("since");
}

QJsonObject encoded(const CardFacts &facts)
{
    QJsonObject json;
    put(json, "title", facts.title);
    put(json, "description", facts.description);
    put(json, "type", facts.type);
    put(json, "class", facts.serviceClass);
    put(json, "lane", facts.lane);
    put(json, "due", facts.due.toString(Qt::ISODate));
    put(json, "tags", facts.tags);
    if (!facts.checklist.isEmpty())
        json.insert(QLatin1String("checklist"), checklistJson(facts.checklist));
    put(json, "links", facts.links);
    return json;
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
}

QJsonObject encoded(const CardPatch &patch)
{
    // A field that is there but empty is written too: it was emptied.
    QJsonObject json;
    const auto text = [&json](const char *key, const QString &value) { json.insert(QLatin1String(key), value); };
    if (patch.title)
        text("title", *patch.title);
    if (patch.description)
        text("description", *patch.description);
    if (patch.type)
        text("type", patch.type->value);
    if (patch.serviceClass)
        text("class", patch.serviceClass->value);
    if (patch.lane)
        text("lane", patch.lane->value);
    if (patch.due)
        text("due", patch.due->toString(Qt::ISODate));
    if (patch.tags)
        json.insert(QLatin1String("tags"), QJsonArray::fromStringList(*patch.tags));
    if (patch.checklist)
        json.insert(QLatin1String("checklist"), checklistJson(*patch.checklist));
    if (patch.links)
        json.insert(QLatin1String("links"), QJsonArray::fromStringList(*patch.links));
    return json;
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
}

QJsonObject encoded(const Visit &visit)
{
    QJsonObject json;
    put(json, "column", visit.column);
    putHalf(json, visit.half);
    put(json, "at", visit.at);
    return json;
}

void decode(const JsonReader &json, Visit &visit)
{
    json.id("column", visit.column);
    visit.half = json.named<Half>("half", halfNames);
    visit.at = json.instant("at");
}

QJsonObject encoded(const Card &card)
{
    QJsonObject json;
    put(json, "id", card.id);
    put(json, "number", card.number);
    put(json, "facts", encoded(card.facts));
    put(json, "owners", card.owners);
    if (card.blocked)
        json.insert(QLatin1String("blocked"), encoded(*card.blocked));
    put(json, "standing", encoded(card.standing));
    put(json, "created", card.created);
    put(json, "dedup", card.dedupKey);
    return json;
}

void decode(const JsonReader &json, Card &card)
{
    json.require("id");
    json.id("id", card.id);
    card.number = json.integer("number");
    card.facts = decodedAt<CardFacts>(json, "facts");
    readIds(json, "owners", card.owners);
    if (json.has("blocked"))
        card.blocked = decodedAt<Blocking>(json, "blocked");
    card.standing = decodedAt<Standing>(json, "standing");
    card.created = json.instant("created");
    card.dedupKey = json.text("dedup");
}

} // namespace pulley
