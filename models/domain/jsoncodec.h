// The JSON of each value inside a change: what json.cpp is put together from. Empty values are left out.
#pragma once

#include "models/domain/change.h"
#include "models/domain/jsonread.h"

namespace pulley {

/// Adds `value` under `key` unless it is empty.
void put(QJsonObject &json, const char *key, const QString &value);
void put(QJsonObject &json, const char *key, qint64 value);
void put(QJsonObject &json, const char *key, bool value);
void put(QJsonObject &json, const char *key, Instant value);
void put(QJsonObject &json, const char *key, const QJsonObject &value);
void put(QJsonObject &json, const char *key, const QStringList &value);
template <class Tag>
void put(QJsonObject &json, const char *key, const Id<Tag> &value)
{
    put(json, key, value.value);
}
template <class Tag>
void put(QJsonObject &json, const char *key, const QList<Id<Tag>> &ids)
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

QJsonObject encoded(const Standing &standing);
QJsonObject encoded(const Blocking &blocking);
QJsonObject encoded(const CardFacts &facts);
QJsonObject encoded(const CardPatch &patch);
QJsonObject encoded(const Visit &visit);
QJsonObject encoded(const Card &card);
QJsonObject encoded(const BoardFacts &facts);
QJsonObject encoded(const Column &column);
QJsonObject encoded(const Lane &lane);
QJsonObject encoded(const ServiceClass &serviceClass);
QJsonObject encoded(const WorkType &type);
QJsonObject encoded(const Person &person);
QJsonObject encoded(const Limit &limit);

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
QJsonArray encodedList(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(encoded(item));
    return array;
}
template <class T>
void putList(QJsonObject &json, const char *key, const QList<T> &items)
{
    if (!items.isEmpty())
        json.insert(QLatin1String(key), encodedList(items));
}
template <class T>
T decoded(const JsonReader &json)
{
    T value;
    decode(json, value);
    return value;
}
/// The object under `key`; absent reads as an empty value.
template <class T>
T decodedAt(const JsonReader &json, const char *key)
{
    return decoded<T>(JsonReader(json.object(key), json.problem()));
}

} // namespace pulley
