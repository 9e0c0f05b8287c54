// JsonReader: takes values out of a JSON object and remembers the first thing that is wrong with it.
#pragma once

#include "models/domain/ids.h"
#include "models/domain/instant.h"
#include "models/domain/jsontree.h"

#include <QStringList>
#include <optional>

namespace pulley {

/// Absent reads as empty. A wrong type is noted, and reads as empty too; `problem` is shared with the readers of nested objects.
class JsonReader
{
public:
    /// Of the whole; `tree` and `problem` outlive it.
    JsonReader(const JsonTree &tree, QString &problem) : JsonReader(tree, 0, problem) { }

    bool has(const char *key) const { return find(key); }
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
    JsonReader object(const char *key) const;

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
        const Node *array = find(key, Kind::Array, "\"%1\" is not a list");
        for (qsizetype at = firstPart(array); at < lastPart(array); at = node(at).end) {
            if (node(at).kind != Kind::Object)
                complain(QStringLiteral("\"%1\" holds something that is not an object").arg(QLatin1String(key)));
            items.append(read(JsonReader(m_tree, at, m_problem)));
        }
        return items;
    }

private:
    using Kind = JsonTree::Kind;
    using Node = JsonTree::Node;

    JsonReader(const JsonTree &tree, qsizetype place, QString &problem) : m_tree(tree), m_place(place), m_problem(problem) { }

    const Node &node(qsizetype place) const { return m_tree.nodes()[size_t(place)]; }
    /// The last member of that name; null when there is none.
    const Node *find(const char *key) const;
    /// Null, too, for another kind, which is complained of.
    const Node *find(const char *key, Kind kind, const char *complaint) const;
    qsizetype firstPart(const Node *whole) const { return whole ? whole - m_tree.nodes().data() + 1 : 0; }
    qsizetype lastPart(const Node *whole) const { return whole ? whole->end : 0; }
    int position(const char *key, const char *const *names, size_t count) const;

    const JsonTree &m_tree;
    /// Beyond all nodes: an object without members.
    qsizetype m_place;
    QString &m_problem;
};

} // namespace pulley
