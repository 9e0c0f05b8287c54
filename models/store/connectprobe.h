// ConnectProbe: why a PostgreSQL server lets nobody in, as a code that no language changes.
#pragma once

#include <QString>

#include <chrono>

namespace pulley {

/// Tries to connect once more and gives the SQLSTATE of the server's refusal; 28P01 too where libpq misses a password it is asked
/// for. Empty where no server answers within `patience`, or where it lets us in.
/// The driver's error has words only, and server and libpq say those in the user's language.
QString refusalState(const QString &conninfo, std::chrono::milliseconds patience = std::chrono::seconds(3));

/// The code in libpq's message of verbosity PQERRORS_SQLSTATE ("...: FATAL:  28P01"); of several hosts', the last. Empty without
/// one.
QString sqlStateIn(const QString &message);

} // namespace pulley
