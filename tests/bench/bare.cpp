// Bare: which engine, and values.
#include "tests/bench/bareengines.h"

namespace pulley::bench {

std::unique_ptr<Bare> Bare::open(const Location &location)
{
    if (location.engine == Engine::Sqlite)
        return std::make_unique<BareSqlite>(location);
    return std::make_unique<BarePostgres>(location);
}

QByteArray textOf(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QByteArray::number(*number);
    const auto *text = std::get_if<QByteArray>(&value);
    return text ? *text : QByteArray();
}

qint64 numberOf(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

} // namespace pulley::bench
