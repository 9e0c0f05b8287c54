// JsonReader: takes values out of a JSON object and remembers the first thing that is wrong with it.
#pragma once

#include "models/domain/ids.h"
#include "models/domain/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace pulley {

/// Absent reads as empty. A wrong type is noted, and reads as empty too; `problem` is shared with the readers of nested objects.
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, QString &problem) : m_object(object), m_problem(problem) { }

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    QString &problem() const { return m_problem; }
    /// Notes `what` unless something was noted before.
    void complain(const QString &what) const;
    /// Notes that `key` is missing.
    void require(const char *key) const;

    QString text(const char *key) const;
    qint64 integer(const char *key, qint64 absent = 0) const;
    bool flag(const char *key) const;
    Instant instant(const char *key) const { return fromMicros(integer(key)); }
    QDate date(const char *key) const;
    QStringList texts(const char *key) const;
    QJsonObject object(const char *key) const;

    template <class Tag>
    void id(const char *key, Id<Tag> &into) const
    {
        into.value = text(key);
    }
    /// The position of the text under `key` in `names`; absent is the first.
    template <class Enum, size_t N>
    Enum named(const char *key, const char *const (&names)[N]) const
    {
        return Enum(position(key, names, N));
    }
    /// `read` makes a T from the reader of each object in the array under `key`.
    template <class T, class Read>
    QList<T> list(const char *key, Read read) const
    {
        QList<T> items;
        for (const QJsonValue &value : array(key)) {
            if (!value.isObject())
                complain(QStringLiteral("\"%1\" holds something that is not an object").arg(QLatin1String(key)));
            items.append(read(JsonReader(value.toObject(), m_problem)));
        }
        return items;
    }

private:
    int position(const char *key, const char *const *names, size_t count) const;
    QJsonArray array(const char *key) const;

    QJsonObject m_object;
    QString &m_problem;
};

} // namespace pulley
