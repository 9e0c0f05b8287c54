// Strong identifiers: a CardId can't be passed for a ColumnId.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <cstring>

namespace pulley {

/// A text id, made by the client that creates the thing (a UUID, or a readable word for built-in types and classes).
template <class Tag>
struct Id {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    /// Nothing is compared as often: without a call, and at once where both are the same text in memory.
    friend bool operator==(const Id &a, const Id &b)
    {
        const auto bytes = static_cast<size_t>(a.value.size()) * sizeof(QChar);
        return a.value.size() == b.value.size()
            && (a.value.constData() == b.value.constData() || std::memcmp(a.value.constData(), b.value.constData(), bytes) == 0);
    }
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

using BoardId = Id<struct BoardTag>;
using CardId = Id<struct CardTag>;
using ColumnId = Id<struct ColumnTag>;
using LaneId = Id<struct LaneTag>;
using ClassId = Id<struct ClassTag>;
using TypeId = Id<struct TypeTag>;
using LimitId = Id<struct LimitTag>;
using CommentId = Id<struct CommentTag>;
/// A person's login.
using PersonId = Id<struct PersonTag>;
/// Unique in the journal: a command committed once is never applied again.
using CommandId = Id<struct CommandTag>;

} // namespace pulley
