// Bare: the databases' own C interfaces with no Qt and no Pulley between: what the store's speed is measured against.
#pragma once

#include "models/store/location.h"

#include <QByteArray>
#include <QList>
#include <memory>
#include <optional>
#include <variant>

namespace pulley::bench {

/// A value as it goes into a statement or comes out of a row; monostate is NULL.
using Value = std::variant<std::monostate, qint64, QByteArray>;
using Row = QList<Value>;

class Bare
{
public:
    /// Null, with the reason on stderr, when the database can't be opened. The connection has the settings of the store's.
    static std::unique_ptr<Bare> open(const Location &location);
    virtual ~Bare() = default;

    /// Runs a statement with question marks, prepared once a connection. Ends the program on an error: there is nothing to measure.
    virtual QList<Row> run(const QByteArray &sql, const Row &values = {}) = 0;
    /// Runs statements that are not worth preparing.
    virtual void control(const QByteArray &sql) = 0;
};

/// NULL of an empty text's place is kept apart from the empty text.
QByteArray textOf(const Value &value);
qint64 numberOf(const Value &value);

} // namespace pulley::bench
