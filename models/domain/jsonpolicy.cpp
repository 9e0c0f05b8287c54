// The JSON of a board's definition of workflow.
#include "models/domain/jsoncodec.h"

namespace pulley {

namespace {

constexpr const char *columnKindNames[] = {"queue", "active", "done"};
constexpr const char *hueNames[] = {"none", "blue", "teal", "green", "amber", "red", "violet"};
constexpr const char *urgencyNames[] = {"expedite", "fixed-date", "standard", "intangible"};
constexpr const char *scopeNames[] = {"anyone", "each", "one"};

template <class Enum, size_t N>
void putNamed(JsonWriter &json, const char *key, Enum value, const char *const (&names)[N])
{
    json.name(key, names[size_t(value)]);
}

void decode(const JsonReader &json, Selector &selector)
{
    readIds(json, "columns", selector.columns);
    if (json.has("lane"))
        selector.lane = LaneId{json.text("lane")};
    if (json.has("class"))
        selector.serviceClass = ClassId{json.text("class")};
    if (json.has("type"))
        selector.type = TypeId{json.text("type")};
    selector.scope = json.named<PersonScope>("scope", scopeNames);
    json.id("person", selector.person);
}

} // namespace

void encode(JsonWriter &json, const BoardFacts &facts)
{
    put(json, "key", facts.key);
    put(json, "name", facts.name);
    json.text("timeZone", facts.timeZone);
    put(json, "commitment", facts.commitment);
    put(json, "delivery", facts.delivery);
    put(json, "sleDays", qint64(facts.sleDays));
    json.integer("slePercent", facts.slePercent);
    put(json, "finishedDays", qint64(facts.finishedDays));
}

void decode(const JsonReader &json, BoardFacts &facts)
{
    facts.key = json.text("key");
    facts.name = json.text("name");
    if (json.has("timeZone"))
        facts.timeZone = json.text("timeZone");
    json.id("commitment", facts.commitment);
    json.id("delivery", facts.delivery);
    facts.sleDays = int(json.integer("sleDays"));
    facts.slePercent = int(json.integer("slePercent", facts.slePercent));
    facts.finishedDays = int(json.integer("finishedDays"));
}

void encode(JsonWriter &json, const Column &column)
{
    put(json, "id", column.id);
    put(json, "name", column.name);
    putNamed(json, "kind", column.kind, columnKindNames);
    put(json, "split", column.split);
    put(json, "skippable", column.skippable);
    put(json, "policy", column.policy);
    if (column.colour != Hue::None)
        putNamed(json, "colour", column.colour, hueNames);
}

void decode(const JsonReader &json, Column &column)
{
    json.require("id");
    json.id("id", column.id);
    column.name = json.text("name");
    column.kind = json.named<ColumnKind>("kind", columnKindNames);
    column.split = json.flag("split");
    column.skippable = json.flag("skippable");
    column.policy = json.text("policy");
    column.colour = json.named<Hue>("colour", hueNames);
}

void encode(JsonWriter &json, const Lane &lane)
{
    put(json, "id", lane.id);
    put(json, "name", lane.name);
}

void decode(const JsonReader &json, Lane &lane)
{
    json.require("id");
    json.id("id", lane.id);
    lane.name = json.text("name");
}

void encode(JsonWriter &json, const ServiceClass &serviceClass)
{
    put(json, "id", serviceClass.id);
    put(json, "name", serviceClass.name);
    putNamed(json, "urgency", serviceClass.urgency, urgencyNames);
}

void decode(const JsonReader &json, ServiceClass &serviceClass)
{
    json.require("id");
    json.require("urgency");
    json.id("id", serviceClass.id);
    serviceClass.name = json.text("name");
    serviceClass.urgency = json.named<Urgency>("urgency", urgencyNames);
}

void encode(JsonWriter &json, const WorkType &type)
{
    put(json, "id", type.id);
    put(json, "name", type.name);
    put(json, "mark", type.mark);
    put(json, "toil", type.toil);
}

void decode(const JsonReader &json, WorkType &type)
{
    json.require("id");
    json.id("id", type.id);
    type.name = json.text("name");
    type.mark = json.text("mark");
    type.toil = json.flag("toil");
}

void encode(JsonWriter &json, const Person &person)
{
    put(json, "id", person.id);
    put(json, "name", person.name);
    put(json, "initials", person.initials);
}

void decode(const JsonReader &json, Person &person)
{
    json.require("id");
    json.id("id", person.id);
    person.name = json.text("name");
    person.initials = json.text("initials");
}

void encode(JsonWriter &json, const Selector &selector)
{
    put(json, "columns", selector.columns);
    if (selector.lane)
        json.text("lane", selector.lane->value);
    if (selector.serviceClass)
        json.text("class", selector.serviceClass->value);
    if (selector.type)
        json.text("type", selector.type->value);
    if (selector.scope != PersonScope::Anyone)
        putNamed(json, "scope", selector.scope, scopeNames);
    put(json, "person", selector.person);
}

void encode(JsonWriter &json, const Limit &limit)
{
    put(json, "id", limit.id);
    put(json, "name", limit.name);
    putObject(json, "selector", limit.selector);
    put(json, "max", qint64(limit.max));
    put(json, "min", qint64(limit.min));
    put(json, "exempt", limit.exempt);
    put(json, "blockedFree", limit.blockedFree);
}

void decode(const JsonReader &json, Limit &limit)
{
    json.require("id");
    json.id("id", limit.id);
    limit.name = json.text("name");
    decode(json.object("selector"), limit.selector);
    limit.max = int(json.integer("max"));
    limit.min = int(json.integer("min"));
    readIds(json, "exempt", limit.exempt);
    limit.blockedFree = json.flag("blockedFree");
}

} // namespace pulley
