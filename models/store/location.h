// Location: where a Pulley database is, as the command line and the connection dialog name it.
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace pulley {

enum class Engine { Sqlite, Postgres };

struct Location {
    Engine engine = Engine::Sqlite;
    /// SQLite: a file path.
    QString file;
    /// PostgreSQL: a libpq connection string ("service=ops", "host=... dbname=...") without any password.
    QString conninfo;
    /// What to show people; never holds a password.
    QString shown;
    friend bool operator==(const Location &, const Location &) = default;
};

/// `where` is a file, a postgresql:// URI or service=NAME; empty means defaultLocation(). The error is a sentence.
/// A password is refused with a sentence that says where it belongs, and that doesn't repeat it: it would show in the process list.
Result<Location, QString> parseLocation(const QString &where);
/// $PULLEY_DB, else pulley.db in the user's XDG data folder.
Location defaultLocation();

} // namespace pulley
