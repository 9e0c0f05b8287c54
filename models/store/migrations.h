// Migrations: the schema brought to the version this program knows, one transaction each.
#pragma once

#include "models/store/boardstore.h"
#include "models/store/connection.h"

namespace pulley {

/// The texts of resources/migrations in order; the first makes version 1 of nothing.
QStringList migrationScripts();

/// NotPulley where there is another program's schema, or none and `mode` is Existing; NewerSchema when it is ahead of `scripts`.
/// A failed migration leaves the version before it.
Result<Done, StoreError> migrate(Connection &connection, const QStringList &scripts, OpenMode mode);

} // namespace pulley
