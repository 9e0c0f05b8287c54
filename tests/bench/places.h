// Places: databases to measure in, on SQLite and, where PULLEY_TEST_PG names a server, on PostgreSQL.
#pragma once

#include "tests/system/harness/sandbox.h"

namespace pulley::bench {

/// SQLite always; PostgreSQL with its conninfo, or a line that says why not.
QList<std::pair<Engine, QString>> placesToMeasure();
QString nameOf(Engine engine);
CommandId freshCommand();
/// Ends the program: there is nothing to measure.
[[noreturn]] void giveUp(const QString &why);
std::unique_ptr<BoardStore> openStore(const Location &location);

/// Two databases that are alike to the last byte, each with a board of `cards` cards in its first column and no limits.
class Twins
{
public:
    Twins(Engine engine, const QString &server, int cards);
    ~Twins();
    Twins(const Twins &) = delete;
    Twins &operator=(const Twins &) = delete;

    const Location &first() const { return m_first; }
    const Location &second() const { return m_second; }
    /// With the board loaded.
    std::unique_ptr<BoardStore> openFirst() const { return openStore(m_first); }
    std::unique_ptr<BoardStore> openSecond() const { return openStore(m_second); }

private:
    std::unique_ptr<trial::Sandbox> m_sandbox;
    Location m_first;
    Location m_second;
};

} // namespace pulley::bench
