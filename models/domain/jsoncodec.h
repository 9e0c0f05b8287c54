// The JSON of each value inside a change: what json.cpp is put together from. Empty values are left out.
#pragma once

#include "models/domain/change.h"
#include "models/domain/jsonread.h"
#include "models/domain/jsonwrite.h"

namespace pulley {

/// Adds `value` under `key` unless it is empty.
void put(JsonWriter &json, const char *key, const QString &value);
void put(JsonWriter &json, const char *key, qint64 value);
void put(JsonWriter &json, const char *key, bool value);
void put(JsonWriter &json, const char *key, Instant value);
void put(JsonWriter &json, const char *key, const QStringList &value);
template <class Tag>
void put(JsonWriter &json, const char *key, const Id<Tag> &value)
{
    put(json, key, value.value);
}
template <class Tag>
void put(JsonWriter &json, const char *key, const QList<Id<Tag>> &ids)
{
    QStringList texts;
    for (const Id<Tag> &id : ids)
        texts.append(id.value);
    put(json, key, texts);
}
template <class Tag>
void readIds(const JsonReader &json, const char *key, QList<Id<Tag>> &into)
{
    for (const QString &text : json.texts(key))
        into.append({text});
}

void encode(JsonWriter &json, const Arrival &arrival);
void encode(JsonWriter &json, const CheckItem &item);
void encode(JsonWriter &json, const Relation &relation);
void encode(JsonWriter &json, const Comment &comment);
void encode(JsonWriter &json, const Standing &standing);
void encode(JsonWriter &json, const Blocking &blocking);
void encode(JsonWriter &json, const CardFacts &facts);
void encode(JsonWriter &json, const CardPatch &patch);
void encode(JsonWriter &json, const Visit &visit);
void encode(JsonWriter &json, const Card &card);
void encode(JsonWriter &json, const BoardFacts &facts);
void encode(JsonWriter &json, const Column &column);
void encode(JsonWriter &json, const Lane &lane);
void encode(JsonWriter &json, const ServiceClass &serviceClass);
void encode(JsonWriter &json, const WorkType &type);
void encode(JsonWriter &json, const Person &person);
void encode(JsonWriter &json, const Selector &selector);
void encode(JsonWriter &json, const Limit &limit);

void decode(const JsonReader &json, Relation &relation);
void decode(const JsonReader &json, Comment &comment);
void decode(const JsonReader &json, Standing &standing);
void decode(const JsonReader &json, Blocking &blocking);
void decode(const JsonReader &json, CardFacts &facts);
void decode(const JsonReader &json, CardPatch &patch);
void decode(const JsonReader &json, Visit &visit);
void decode(const JsonReader &json, Card &card);
void decode(const JsonReader &json, BoardFacts &facts);
void decode(const JsonReader &json, Column &column);
void decode(const JsonReader &json, Lane &lane);
void decode(const JsonReader &json, ServiceClass &serviceClass);
void decode(const JsonReader &json, WorkType &type);
void decode(const JsonReader &json, Person &person);
void decode(const JsonReader &json, Limit &limit);

template <class T>
void setObject(JsonWriter &json, const char *key, const T &value)
{
    json.object(key, [&] { encode(json, value); });
}
template <class T>
void setList(JsonWriter &json, const char *key, const QList<T> &items)
{
    json.list(key, items, [&json](const T &item) { encode(json, item); });
}
/// Unless nothing in it has a value.
template <class T>
void putObject(JsonWriter &json, const char *key, const T &value)
{
    json.objectUnlessEmpty(key, [&] { encode(json, value); });
}
template <class T>
void putList(JsonWriter &json, const char *key, const QList<T> &items)
{
    if (!items.isEmpty())
        setList(json, key, items);
}
template <class T>
T decoded(const JsonReader &json)
{
    T value;
    decode(json, value);
    return value;
}
/// Reads the object under `key` into an empty value; absent leaves it as it is.
template <class T>
void decodeAt(const JsonReader &json, const char *key, T &into)
{
    decode(json.object(key), into);
}
/// The object under `key`; absent reads as an empty value.
template <class T>
T decodedAt(const JsonReader &json, const char *key)
{
    return decoded<T>(json.object(key));
}

} // namespace pulley
